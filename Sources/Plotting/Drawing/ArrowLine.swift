import Glibc

/// The line of an arrow from one end to the other.
struct ArrowLine {
  private(set) var points: [Point]
  private static let steps = 40

  init(from start: Point, to end: Point, _ connection: Arrow.Connection) {
    points = [start]
    switch connection {
    case .curve(let share):
      let along = end - start
      if share != 0 { bend(start.mixed(end, 0.5) + Point(along.y, -along.x) * share, end) }
    case .angled(let first, let second): bend(ArrowLine.meeting(start, first, end, second), end)
    case .corner(let first, let second, let rounding): turn(at: ArrowLine.meeting(start, first, end, second), towards: end, rounding)
    case .arms(let first, let second, let startArm, let endArm, let rounding):
      let startCorner = startArm.flatMap { $0 == 0 ? nil : start + ArrowLine.direction(first) * $0 }
      let endCorner = endArm.flatMap { $0 == 0 ? nil : end + ArrowLine.direction(second) * $0 }
      if let startCorner { turn(at: startCorner, towards: endCorner ?? end, rounding) }
      if let endCorner { turn(at: endCorner, towards: end, rounding) }
    case .bar(let startArm, let endArm, let share, let angle):
      let whole = end - start
      var (foot, endArm) = (end, endArm)
      if let angle {
        let difference = atan2(whole.y, whole.x) - angle * .pi / 180
        foot = start + ArrowLine.direction(angle) * (whole.length * cos(difference))
        endArm -= whole.length * sin(difference)
      }
      let along = (foot - start) * (1 / max(1e-9, (foot - start).length))
      let aside = Point(along.y, -along.x) * (share * whole.length + max(startArm, endArm))
      points += [start + aside, foot + aside]
    }
    if points.last != end { points.append(end) }
  }

  private static func direction(_ degrees: Double) -> Point { Point(cos(degrees * .pi / 180), sin(degrees * .pi / 180)) }

  /// Where lines through two points at two angles meet; halfway where they never do.
  private static func meeting(_ a: Point, _ first: Double, _ b: Point, _ second: Double) -> Point {
    let (u, v, between) = (direction(first), direction(second), b - a)
    let cross = u.x * v.y - u.y * v.x
    guard abs(cross) > 1e-12 else { return a.mixed(b, 0.5) }
    return a + u * ((between.x * v.y - between.y * v.x) / cross)
  }

  private mutating func bend(_ control: Point, _ end: Point) {
    guard let start = points.last else { return }
    for k in 1...ArrowLine.steps {
      let t = Double(k) / Double(ArrowLine.steps)
      points.append(start.mixed(control, t).mixed(control.mixed(end, t), t))
    }
  }

  /// A corner cut round so far from it on both sides.
  private mutating func turn(at corner: Point, towards end: Point, _ rounding: Double) {
    guard let start = points.last, rounding > 0 else { return points.append(corner) }
    let (back, onwards) = (start - corner, end - corner)
    points.append(corner + back * (rounding / max(1e-9, back.length)))
    bend(corner, corner + onwards * (rounding / max(1e-9, onwards.length)))
  }
}
