/// Heights over a grid of points, row by row; the grid may be bent.
package struct Surface {
  let columns: Int
  let rows: Int
  let points: [Point]
  let heights: [Double]
  /// Whether the points of a row lie on one level line of the plane, so that its ends say as much as all of them.
  let isStraight: [Bool]
  /// The least and the greatest height; nothing where there is none.
  let range: ClosedRange<Double>?

  /// Nil unless there are as many points as heights, and at least two rows and columns of them.
  package init?(columns: Int, rows: Int, x: [Double], y: [Double], heights: [Double]) {
    guard columns > 1, rows > 1, x.count == heights.count, y.count == heights.count, heights.count == columns * rows else { return nil }
    (self.columns, self.rows, self.heights) = (columns, rows, heights)
    points = zip(x, y).map { Point($0, $1) }
    isStraight = (0..<rows).map { row in (0..<columns).allSatisfy { y[row * columns + $0] == y[row * columns] } }
    let finite = heights.lazy.filter { $0.isFinite }
    range = finite.min().flatMap { low in finite.max().map { low...$0 } }
  }

  /// The numbers of a cell's corners, one way round.
  @inline(__always)
  func corners(_ column: Int, _ row: Int) -> (Int, Int, Int, Int) {
    let first = row * columns + column
    return (first, first + 1, first + columns + 1, first + columns)
  }

  func crossing(_ a: Int, _ b: Int, _ level: Double) -> Point {
    // From the same end whichever way round it is asked, so that neighbours agree to the bit.
    let (low, high) = a < b ? (a, b) : (b, a)
    return points[low].mixed(points[high], (level - heights[low]) / (heights[high] - heights[low]))
  }
}
