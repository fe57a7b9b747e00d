extension Surface {
  /// The lines along which the height is `level`, with higher ground on their left.
  package func lines(at level: Double) -> [LevelLines.Line] {
    var lines = LevelLines()
    for row in 0..<(rows - 1) {
      for column in 0..<(columns - 1) {
        for (from, to) in pieces(column, row, level) { lines.add(from, to) }
      }
    }
    return lines.joined()
  }

  /// The pieces of lines within a cell.
  private func pieces(_ column: Int, _ row: Int, _ level: Double) -> [(LevelLines.End, LevelLines.End)] {
    let (a, b, c, d) = corners(column, row)
    let cell = [a, b, c, d]
    let isAbove = cell.map { heights[$0] > level }
    guard isAbove.contains(true), isAbove.contains(false), cell.allSatisfy({ heights[$0].isFinite }) else { return [] }
    func end(_ k: Int) -> LevelLines.End {
      let (from, to) = (cell[k], cell[(k + 1) % 4])
      return (LevelLines.Edge(from, to), crossing(from, to, level))
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
