import Glibc

/// Lines and curves, one after the other; each step takes as many points as its kind says.
package struct Path: Hashable, Sendable {
  package enum Step: UInt8, Sendable {
    case move, line, quadratic, cubic, close

    var pointCount: Int {
      switch self {
      case .move, .line: 1
      case .quadratic: 2
      case .cubic: 3
      case .close: 0
      }
    }
  }

  package private(set) var steps: [Step] = []
  package private(set) var points: [Point] = []

  package init() {}

  package init(polyline: [Point], closed: Bool = false) {
    points = polyline
    steps = Array(repeating: .line, count: polyline.count)
    if !steps.isEmpty { steps[0] = .move }
    if closed { close() }
  }

  package var isEmpty: Bool { steps.isEmpty }

  package mutating func move(_ p: Point) { append(.move, p) }
  package mutating func line(_ p: Point) { append(.line, p) }
  package mutating func close() { steps.append(.close) }

  package mutating func quadratic(_ control: Point, _ end: Point) {
    steps.append(.quadratic)
    points.append(control)
    points.append(end)
  }

  package mutating func cubic(_ first: Point, _ second: Point, _ end: Point) {
    steps.append(.cubic)
    points.append(first)
    points.append(second)
    points.append(end)
  }

  private mutating func append(_ step: Step, _ p: Point) {
    steps.append(step)
    points.append(p)
  }

  package mutating func append(_ other: Path) {
    steps += other.steps
    points += other.points
  }

  package func mapped(_ change: (Point) -> Point) -> Path {
    var result = self
    for k in points.indices { result.points[k] = change(points[k]) }
    return result
  }

  package func applying(_ map: Affine) -> Path { mapped { map($0) } }

  /// The box of all points, of those that steer curves too.
  package var bounds: Box { points.reduce(.nothing) { $1.isFinite ? $0.holding($1) : $0 } }

  package static func rectangle(_ box: Box) -> Path {
    Path(polyline: [box.low, Point(box.high.x, box.low.y), box.high, Point(box.low.x, box.high.y)], closed: true)
  }

  /// A circle in eight cubic pieces, true to a hundred-thousandth.
  package static func circle(centre: Point = .zero, radius: Double) -> Path { arc(centre, radius, radius, from: 0, to: 360, closed: true) }

  package static func arc(
    _ centre: Point, _ radiusX: Double, _ radiusY: Double, from start: Double, to end: Double, closed: Bool = false, joined: Bool = false
  ) -> Path {
    var path = Path()
    let (start, end) = (start * .pi / 180, end * .pi / 180)
    let pieces = Int(min(64, max(1, (abs(end - start) / (.pi / 4)).rounded(.up))))
    let step = (end - start) / Double(pieces)
    let handle = 4.0 / 3 * tan(step / 4)
    func at(_ angle: Double) -> Point { Point(centre.x + radiusX * cos(angle), centre.y + radiusY * sin(angle)) }
    func along(_ angle: Double) -> Point { Point(-radiusX * sin(angle) * handle, radiusY * cos(angle) * handle) }
    if joined { path.line(at(start)) } else { path.move(at(start)) }
    for k in 0..<pieces {
      let (from, to) = (start + Double(k) * step, start + Double(k + 1) * step)
      path.cubic(at(from) + along(from), at(to) - along(to), at(to))
    }
    if closed { path.close() }
    return path
  }
}

extension Path {
  /// A rectangle with corners bent by a quadratic curve.
  package static func roundedRectangle(_ box: Box, radius: Double) -> Path {
    let (l, b, r, t) = (box.low.x, box.low.y, box.high.x, box.high.y)
    let d = min(radius, box.width / 2, box.height / 2)
    var path = Path()
    path.move(Point(l + d, b))
    path.line(Point(r - d, b))
    path.quadratic(Point(r, b), Point(r, b + d))
    path.line(Point(r, t - d))
    path.quadratic(Point(r, t), Point(r - d, t))
    path.line(Point(l + d, t))
    path.quadratic(Point(l, t), Point(l, t - d))
    path.line(Point(l, b + d))
    path.quadratic(Point(l, b), Point(l + d, b))
    path.close()
    return path
  }
}
