import Glibc

/// The outline of a line of some width: along one side, round the end, and back along the other.
struct Stroke {
  private let half: Double
  private let pen: Pen
  private var outline: [Point] = []

  /// The closed shapes that a pen leaves where it follows the lines.
  static func shapes(of lines: [Polyline], pen: Pen) -> [Polyline] {
    guard pen.width > 0 else { return [] }
    let drawn = pen.dashes.isEmpty ? lines : lines.flatMap { Dashes.cut($0, pen.dashes, offset: pen.dashOffset) }
    return drawn.flatMap { Stroke(pen).outlines(of: $0) }
  }

  private init(_ pen: Pen) {
    self.pen = pen
    half = pen.width / 2
  }

  private func outlines(of line: Polyline) -> [Polyline] {
    let points = Stroke.distinct(line)
    var stroke = self
    guard points.count > 1 else {
      guard let only = points.first, pen.cap != .butt else { return [] }
      return [Polyline(points: stroke.dot(only), isClosed: true)]
    }
    if line.isClosed, points.count > 2 {
      let count = points.count
      for k in 0..<count { stroke.corner(points[(k + count - 1) % count], points[k], points[(k + 1) % count]) }
      let outer = stroke.outline
      stroke.outline = []
      for k in (0..<count).reversed() { stroke.corner(points[(k + 1) % count], points[k], points[(k + count - 1) % count]) }
      return [Polyline(points: outer, isClosed: true), Polyline(points: stroke.outline, isClosed: true)]
    }
    let last = points.count - 1
    stroke.end(points[1], points[0])
    for k in 1..<max(1, last) { stroke.corner(points[k - 1], points[k], points[k + 1]) }
    stroke.end(points[last - 1], points[last])
    for k in (1..<max(1, last)).reversed() { stroke.corner(points[k + 1], points[k], points[k - 1]) }
    return [Polyline(points: stroke.outline, isClosed: true)]
  }

  private static func distinct(_ line: Polyline) -> [Point] {
    var result: [Point] = []
    result.reserveCapacity(line.points.count)
    for point in line.points where result.last.map({ ($0 - point).length > 1e-9 }) ?? true { result.append(point) }
    while line.isClosed, result.count > 1, (result[0] - result[result.count - 1]).length <= 1e-9 { result.removeLast() }
    return result
  }

  /// A quarter turn to the side on which the outline runs, `half` long.
  private func side(_ from: Point, _ to: Point) -> Point {
    let along = to - from
    let scale = half / along.length
    return Point(along.y * scale, -along.x * scale)
  }

  /// A line that has no length still leaves a dot under a cap.
  private func dot(_ at: Point) -> [Point] {
    if pen.cap == .round { return Path.circle(centre: at, radius: half).polylines().first?.points ?? [] }
    return [
      Point(at.x - half, at.y - half), Point(at.x + half, at.y - half), Point(at.x + half, at.y + half), Point(at.x - half, at.y + half),
    ]
  }

  /// Turns round at the end of a line that comes from `from`.
  private mutating func end(_ from: Point, _ at: Point) {
    let offset = side(from, at)
    switch pen.cap {
    case .butt:
      outline.append(at + offset)
      outline.append(at - offset)
    case .square:
      let beyond = Point(-offset.y, offset.x)
      outline.append(at + offset + beyond)
      outline.append(at - offset + beyond)
    case .round:
      outline.append(at + offset)
      arc(at, offset, offset * -1, turning: .pi)
      outline.append(at - offset)
    }
  }

  private mutating func corner(_ before: Point, _ at: Point, _ after: Point) {
    let (first, second) = (side(before, at), side(at, after))
    let turn = (at - before).cross(after - at)
    let facing = first.dot(second)
    if abs(turn) < 1e-12 * (at - before).length * (after - at).length, facing > 0 {
      outline.append(at + first)
    } else if turn > 0 {
      outer(at, first, second)
    } else {
      inner(before, at, after, first, second)
    }
  }

  /// The inside of a bend: where both sides cross, unless the pieces are too short for that.
  private mutating func inner(_ before: Point, _ at: Point, _ after: Point, _ first: Point, _ second: Point) {
    let reach = min((at - before).length, (after - at).length) / half
    if let crossing = crossing(first, second), crossing.length <= half * max(1.01, reach) {
      outline.append(at + crossing)
    } else {
      outline.append(at + first)
      outline.append(at + second)
    }
  }

  private mutating func outer(_ at: Point, _ first: Point, _ second: Point) {
    switch pen.join {
    case .round:
      // A bend so slight that an arc would not show.
      let middle = ((first + second) * 0.5).length
      if half - middle < 0.0625, let crossing = crossing(first, second) {
        outline.append(at + crossing)
        return
      }
      outline.append(at + first)
      arc(at, first, second, turning: angle(first, second))
      outline.append(at + second)
    case .miter:
      if let crossing = crossing(first, second), crossing.length <= half * max(1, pen.width) {
        outline.append(at + crossing)
      } else {
        outline.append(at + first)
        outline.append(at + second)
      }
    case .bevel:
      outline.append(at + first)
      outline.append(at + second)
    }
  }

  /// Where the two sides meet, seen from the corner.
  private func crossing(_ first: Point, _ second: Point) -> Point? {
    let sum = first + second
    let square = sum.dot(sum)
    guard square > 1e-9 * half * half else { return nil }
    return sum * (2 * half * half / square)
  }

  private func angle(_ first: Point, _ second: Point) -> Double { abs(atan2(first.cross(second), first.dot(second))) }

  /// Points between two directions on a circle, against the clock as `side` turns.
  private mutating func arc(_ centre: Point, _ from: Point, _ to: Point, turning: Double) {
    let step = acos(max(-1, half / (half + 0.125))) * 2
    let count = Int(min(720, max(1, (turning / step).rounded(.down))))
    let start = atan2(from.y, from.x)
    for k in 1..<max(2, count + 1) {
      let angle = start + turning * Double(k) / Double(count + 1)
      outline.append(Point(centre.x + half * cos(angle), centre.y + half * sin(angle)))
    }
  }
}
