/// Shapes of nodes with corners.
enum GraphPolygon: String {
  case triangle, invtriangle, pentagon, hexagon, octagon, parallelogram, trapezium, invtrapezium, house, invhouse, star

  /// How much larger than its words a shape is.
  var room: Point {
    switch self {
    case .triangle, .invtriangle, .star: Point(2, 2.2)
    case .pentagon, .house, .invhouse: Point(1.5, 1.7)
    case .hexagon, .parallelogram, .trapezium, .invtrapezium: Point(1.5, 1.3)
    case .octagon: Point(1.3, 1.3)
    }
  }

  private var corners: [Point] {
    switch self {
    case .triangle: [Point(0, 1), Point(-1, -0.5), Point(1, -0.5)]
    case .invtriangle: [Point(0, -1), Point(1, 0.5), Point(-1, 0.5)]
    case .pentagon: [Point(0, 1), Point(-1, 0.24), Point(-0.62, -1), Point(0.62, -1), Point(1, 0.24)]
    case .hexagon: [Point(0.5, 1), Point(-0.5, 1), Point(-1, 0), Point(-0.5, -1), Point(0.5, -1), Point(1, 0)]
    case .octagon:
      [
        Point(0.41, 1), Point(-0.41, 1), Point(-1, 0.41), Point(-1, -0.41), Point(-0.41, -1), Point(0.41, -1), Point(1, -0.41),
        Point(1, 0.41),
      ]
    case .parallelogram: [Point(1, 1), Point(-0.6, 1), Point(-1, -1), Point(0.6, -1)]
    case .trapezium: [Point(0.6, 1), Point(-0.6, 1), Point(-1, -1), Point(1, -1)]
    case .invtrapezium: [Point(1, 1), Point(-1, 1), Point(-0.6, -1), Point(0.6, -1)]
    case .house: [Point(0, 1), Point(-1, 0.3), Point(-1, -1), Point(1, -1), Point(1, 0.3)]
    case .invhouse: [Point(0, -1), Point(1, -0.3), Point(1, 1), Point(-1, 1), Point(-1, -0.3)]
    case .star:
      [
        Point(0, 1), Point(-0.24, 0.24), Point(-1, 0.24), Point(-0.38, -0.24), Point(-0.62, -1), Point(0, -0.53), Point(0.62, -1),
        Point(0.38, -0.24), Point(1, 0.24), Point(0.24, 0.24),
      ]
    }
  }

  func points(in box: Box) -> [Point] {
    corners.map { Point(box.centre.x + $0.x * box.width / 2, box.centre.y + $0.y * box.height / 2) }
  }

  /// Where a line from the middle towards a place leaves the shape.
  func border(_ box: Box, _ middle: Point, _ place: Point) -> Point {
    let corners = points(in: box)
    let along = place - middle
    var last = 0.0
    for k in corners.indices {
      let (a, b) = (corners[k], corners[(k + 1) % corners.count])
      let side = b - a
      let turn = along.cross(side)
      guard abs(turn) > 1e-9 else { continue }
      let (share, at) = ((a - middle).cross(side) / turn, (a - middle).cross(along) / turn)
      if share > 0, at >= 0, at <= 1 { last = max(last, share) }
    }
    return last > 0 ? middle + along * last : middle
  }
}
