extension Surface {
  /// The lines along which the height is `level`, with higher ground on their left.
  package func lines(at level: Double) -> [(points: [Point], isClosed: Bool)] {
    var next: [Edge: Edge] = [:]
    var places: [Edge: Point] = [:]
    for row in 0..<(rows - 1) {
      for column in 0..<(columns - 1) {
        for (from, to) in pieces(column, row, level) {
          places[from.edge] = from.place
          places[to.edge] = to.place
          next[from.edge] = to.edge
        }
      }
    }
    var hasBefore = Set(next.values)
    var result: [(points: [Point], isClosed: Bool)] = []
    func follow(_ start: Edge) -> [Point] {
      var line: [Point] = places[start].map { [$0] } ?? []
      var edge = start
      while let following = next.removeValue(forKey: edge) {
        if let place = places[following] { line.append(place) }
        edge = following
      }
      return line
    }
    for start in next.keys.filter({ !hasBefore.contains($0) }).sorted() { result.append((follow(start), false)) }
    hasBefore = []
    for start in next.keys.sorted() where next[start] != nil { result.append((follow(start), true)) }
    return result
  }

  /// A side of a cell, by the numbers of its ends.
  private struct Edge: Hashable, Comparable {
    let low: Int
    let high: Int

    init(_ a: Int, _ b: Int) { (low, high) = (min(a, b), max(a, b)) }

    static func < (a: Edge, b: Edge) -> Bool { (a.low, a.high) < (b.low, b.high) }
  }

  private typealias End = (edge: Edge, place: Point)

  /// The pieces of lines within a cell.
  private func pieces(_ column: Int, _ row: Int, _ level: Double) -> [(End, End)] {
    let (a, b, c, d) = corners(column, row)
    let cell = [a, b, c, d]
    let isAbove = cell.map { heights[$0] > level }
    guard isAbove.contains(true), isAbove.contains(false), cell.allSatisfy({ heights[$0].isFinite }) else { return [] }
    func end(_ k: Int) -> End {
      let (from, to) = (cell[k], cell[(k + 1) % 4])
      return (Edge(from, to), crossing(from, to, level))
    }
    // A line goes in where the border falls below the level and out where it rises again.
    let falls = (0..<4).filter { isAbove[$0] && !isAbove[($0 + 1) % 4] }
    let rises = (0..<4).filter { !isAbove[$0] && isAbove[($0 + 1) % 4] }
    if falls.count == 1 { return [(end(falls[0]), end(rises[0]))] }
    let isMiddleAbove = cell.reduce(0) { $0 + heights[$1] } / 4 > level
    return falls.map { fall in
      let rise = (1..<4).map { (fall + $0) % 4 }.filter { rises.contains($0) }
      return (end(fall), end(isMiddleAbove ? rise.first ?? fall : rise.last ?? fall))
    }
  }
}
