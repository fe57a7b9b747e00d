/// Lines cut to what can be seen, so that a far point costs no more than a near one.
enum Clipping {
  static func lines(_ lines: [Polyline], to box: Box) -> [Polyline] { lines.flatMap { cut($0, box) } }

  private static func cut(_ line: Polyline, _ box: Box) -> [Polyline] {
    if line.points.allSatisfy(box.contains) { return [line] }
    var points = line.points
    if line.isClosed, let first = points.first { points.append(first) }
    var result: [Polyline] = []
    var current: [Point] = []
    for k in 1..<max(1, points.count) {
      guard let (from, to) = visible(points[k - 1], points[k], box) else {
        if current.count > 1 { result.append(Polyline(points: current)) }
        current = []
        continue
      }
      if current.last != from {
        if current.count > 1 { result.append(Polyline(points: current)) }
        current = [from]
      }
      current.append(to)
    }
    if current.count > 1 { result.append(Polyline(points: current)) }
    return result
  }

  /// The part of a piece within the box.
  private static func visible(_ a: Point, _ b: Point, _ box: Box) -> (Point, Point)? {
    var (start, end) = (0.0, 1.0)
    let along = b - a
    for (speed, distance) in [
      (-along.x, a.x - box.low.x), (along.x, box.high.x - a.x), (-along.y, a.y - box.low.y), (along.y, box.high.y - a.y),
    ] {
      if speed == 0 {
        if distance < 0 { return nil }
      } else if speed < 0 {
        start = max(start, distance / speed)
      } else {
        end = min(end, distance / speed)
      }
    }
    guard start < end else { return nil }
    return (start == 0 ? a : a.mixed(b, start), end == 1 ? b : a.mixed(b, end))
  }
}
