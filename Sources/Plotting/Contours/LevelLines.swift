/// Lines of one height, put together from the pieces that cross the cells of a surface.
package struct LevelLines {
  package typealias Line = (points: [Point], isClosed: Bool)
  /// Where a piece ends: on which side of a cell, and at which place of it.
  typealias End = (edge: Edge, place: Point)

  /// A side of a cell, by the numbers of its ends.
  struct Edge: Hashable, Comparable {
    let low: Int
    let high: Int

    init(_ a: Int, _ b: Int) { (low, high) = (min(a, b), max(a, b)) }

    static func < (a: Edge, b: Edge) -> Bool { (a.low, a.high) < (b.low, b.high) }
  }

  private var next: [Edge: Edge] = [:]
  private var places: [Edge: Point] = [:]

  mutating func add(_ from: End, _ to: End) {
    places[from.edge] = from.place
    places[to.edge] = to.place
    next[from.edge] = to.edge
  }

  /// All lines, those with ends first.
  mutating func joined() -> [Line] {
    let hasBefore = Set(next.values)
    var result: [Line] = []
    for start in next.keys.filter({ !hasBefore.contains($0) }).sorted() { result.append((follow(start), false)) }
    for start in next.keys.sorted() where next[start] != nil { result.append((follow(start), true)) }
    return result
  }

  private mutating func follow(_ start: Edge) -> [Point] {
    var line: [Point] = places[start].map { [$0] } ?? []
    var edge = start
    while let following = next.removeValue(forKey: edge) {
      if let place = places[following] { line.append(place) }
      edge = following
    }
    return line
  }
}
