/// A run of straight lines.
struct Polyline {
  var points: [Point]
  var isClosed = false
}

extension Path {
  /// The path as straight lines that stay within a tenth of a pixel of its curves; a point that is not finite breaks it.
  func polylines() -> [Polyline] {
    var result: [Polyline] = []
    var current = Polyline(points: [])
    var next = 0

    func isWhole(_ range: Range<Int>) -> Bool { range.allSatisfy { points[$0].isFinite } }
    func finish() {
      if !current.points.isEmpty { result.append(current) }
      current = Polyline(points: [])
    }

    for step in steps {
      let taken = next..<(next + step.pointCount)
      next = taken.upperBound
      guard isWhole(taken) else {
        finish()
        continue
      }
      switch step {
      case .move:
        finish()
        current.points.append(points[taken.lowerBound])
      case .line: current.points.append(points[taken.lowerBound])
      case .quadratic:
        let (control, end) = (points[taken.lowerBound], points[taken.lowerBound + 1])
        guard let start = current.points.last else {
          current.points.append(end)
          continue
        }
        Curve.append(start, start.mixed(control, 2.0 / 3), end.mixed(control, 2.0 / 3), end, to: &current.points)
      case .cubic:
        let (first, second, end) = (points[taken.lowerBound], points[taken.lowerBound + 1], points[taken.lowerBound + 2])
        guard let start = current.points.last else {
          current.points.append(end)
          continue
        }
        Curve.append(start, first, second, end, to: &current.points)
      case .close:
        guard let start = current.points.first else { continue }
        current.isClosed = true
        finish()
        current.points.append(start)
      }
    }
    if current.points.count > 1 || result.isEmpty || !(result.last?.isClosed ?? false) { finish() }
    return result
  }
}

enum Curve {
  /// Adds the points of a cubic curve after its first one, as many as its bend asks for.
  static func append(_ a: Point, _ b: Point, _ c: Point, _ d: Point, to points: inout [Point]) {
    let bend = max((a - b * 2 + c).length, (b - c * 2 + d).length)
    let count = Int(min(200, max(1, (bend * 7.5).squareRoot().rounded(.up))))
    for k in 1..<max(2, count) {
      let t = Double(k) / Double(count)
      let (ab, bc, cd) = (a.mixed(b, t), b.mixed(c, t), c.mixed(d, t))
      points.append(ab.mixed(bc, t).mixed(bc.mixed(cd, t), t))
    }
    points.append(d)
  }
}
