/// The triangles between points in whose circles no other point lies, found point by point.
///
/// Around the hull lie triangles with one corner at no place (`outside`): whatever is beyond their side is in their circle.
package struct Triangulation {
  private static let outside = -1
  private static let tolerance = 1e-13

  private struct Triangle {
    var corners: (Int, Int, Int)
    /// The triangle beyond the side that begins at each corner.
    var neighbours: (Int, Int, Int) = (-1, -1, -1)
    var isAlive = true

    subscript(_ k: Int) -> Int { k == 0 ? corners.0 : k == 1 ? corners.1 : corners.2 }

    func neighbour(_ k: Int) -> Int { k == 0 ? neighbours.0 : k == 1 ? neighbours.1 : neighbours.2 }

    mutating func set(_ k: Int, _ neighbour: Int) {
      if k == 0 { neighbours.0 = neighbour } else if k == 1 { neighbours.1 = neighbour } else { neighbours.2 = neighbour }
    }
  }

  private let points: [Point]
  private var made: [Triangle] = []
  private var last = 0

  /// Three numbers of points each, anticlockwise; nil where fewer than three points do not lie on one line.
  package static func triangles(_ points: [Point]) -> [[Int]]? {
    var work = Triangulation(points)
    guard work.run() else { return nil }
    return work.made.compactMap { triangle in
      let (a, b, c) = triangle.corners
      return triangle.isAlive && min(a, b, c) >= 0 ? [a, b, c] : nil
    }
  }

  /// Places are brought to the size of one, for one measure of what is nothing.
  private init(_ given: [Point]) {
    let finite = given.filter(\.isFinite)
    let low = finite.reduce(finite.first ?? .zero) { Point(min($0.x, $1.x), min($0.y, $1.y)) }
    let high = finite.reduce(low) { Point(max($0.x, $1.x), max($0.y, $1.y)) }
    let size = max(high.x - low.x, high.y - low.y)
    points = given.map { ($0 - low) * (size > 0 ? 1 / size : 1) }
  }

  private mutating func run() -> Bool {
    let order = points.indices.filter { points[$0].isFinite }.sorted { cell($0) < cell($1) }
    guard let first = order.first, let second = order.first(where: { (points[$0] - points[first]).length > Triangulation.tolerance }),
      let third = order.first(where: { abs(turn(points[first], points[second], points[$0])) > Triangulation.tolerance })
    else { return false }
    let (a, b) = turn(points[first], points[second], points[third]) > 0 ? (first, second) : (second, first)
    let outside = Triangulation.outside
    made = [
      Triangle(corners: (a, b, third), neighbours: (1, 2, 3)), Triangle(corners: (b, a, outside), neighbours: (0, 3, 2)),
      Triangle(corners: (third, b, outside), neighbours: (0, 1, 3)), Triangle(corners: (a, third, outside), neighbours: (0, 2, 1)),
    ]
    for index in order where index != a && index != b && index != third { insert(index) }
    return true
  }

  /// Points are taken in rows that turn back and forth, so that each lies near the one before.
  private func cell(_ index: Int) -> Double {
    let rows = max(1, Double(points.count).squareRoot().rounded())
    let row = min(rows - 1, (points[index].y * rows).rounded(.down))
    let along = row.truncatingRemainder(dividingBy: 2) == 0 ? points[index].x : 1 - points[index].x
    return row * 2 + along
  }

  private func turn(_ a: Point, _ b: Point, _ c: Point) -> Double { (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) }

  private func isInCircle(_ triangle: Triangle, _ p: Point) -> Bool {
    let (i, j, k) = triangle.corners
    if i == Triangulation.outside { return isBeyond(j, k, p) }
    if j == Triangulation.outside { return isBeyond(k, i, p) }
    if k == Triangulation.outside { return isBeyond(i, j, p) }
    let (a, b, c) = (points[i] - p, points[j] - p, points[k] - p)
    let (la, lb, lc) = (a.x * a.x + a.y * a.y, b.x * b.x + b.y * b.y, c.x * c.x + c.y * c.y)
    let found = la * (b.x * c.y - b.y * c.x) - lb * (a.x * c.y - a.y * c.x) + lc * (a.x * b.y - a.y * b.x)
    return found > Triangulation.tolerance * 1e-2
  }

  private func isBeyond(_ u: Int, _ v: Int, _ p: Point) -> Bool {
    let side = turn(points[u], points[v], p)
    if abs(side) > Triangulation.tolerance { return side > 0 }
    let (along, away) = (points[v] - points[u], p - points[u])
    let share = (along.x * away.x + along.y * away.y) / (along.x * along.x + along.y * along.y)
    return share > 0 && share < 1
  }

  /// A triangle in whose circle the point lies.
  private func located(_ p: Point) -> Int? {
    var at = last
    var steps = 0
    walk: while steps < made.count {
      steps += 1
      let triangle = made[at]
      guard min(triangle[0], triangle[1], triangle[2]) >= 0 else { break }
      for k in 0..<3 where turn(points[triangle[k]], points[triangle[(k + 1) % 3]], p) < 0 {
        at = triangle.neighbour(k)
        continue walk
      }
      break
    }
    if made[at].isAlive, isInCircle(made[at], p) { return at }
    return made.indices.first { made[$0].isAlive && isInCircle(made[$0], p) }
  }

  private mutating func insert(_ index: Int) {
    let p = points[index]
    guard let start = located(p), !(0..<3).contains(where: { made[start][$0] >= 0 && (points[made[start][$0]] - p).length < 1e-12 }) else {
      return
    }
    var hollow = [start]
    var isHollow: Set<Int> = [start]
    var border: [(from: Int, to: Int, beyond: Int)] = []
    var next = 0
    while next < hollow.count {
      let triangle = made[hollow[next]]
      next += 1
      for k in 0..<3 {
        let other = triangle.neighbour(k)
        if isHollow.contains(other) { continue }
        if isInCircle(made[other], p) {
          isHollow.insert(other)
          hollow.append(other)
        } else {
          border.append((triangle[k], triangle[(k + 1) % 3], other))
        }
      }
    }
    // A triangle may be added to the hollow after a side to it has been taken for its border.
    border.removeAll { isHollow.contains($0.beyond) }
    for old in hollow { made[old].isAlive = false }
    var startingAt: [Int: Int] = [:]
    let first = made.count
    for (k, side) in border.enumerated() {
      made.append(Triangle(corners: (side.from, side.to, index), neighbours: (side.beyond, -1, -1)))
      startingAt[side.from] = first + k
      for other in 0..<3 where made[side.beyond][other] == side.to && made[side.beyond][(other + 1) % 3] == side.from {
        made[side.beyond].set(other, first + k)
      }
    }
    for (k, side) in border.enumerated() {
      guard let following = startingAt[side.to] else { continue }
      made[first + k].set(1, following)
      made[following].set(2, first + k)
    }
    last = made.indices.last { min(made[$0][0], made[$0][1], made[$0][2]) >= 0 && made[$0].isAlive } ?? first
  }
}
