import Glibc

/// A square matrix whose rows and columns are exchanged and scaled alike before its eigenvalues are looked for, as LAPACK's `dgebal` does.
struct BalancedMatrix {
  private(set) var matrix: DenseMatrix
  /// What each place was multiplied by: an eigenvector's element there is to be multiplied by it again.
  private(set) var scales: [Double]
  /// Pairs of places, in the order in which they were exchanged.
  private(set) var exchanges: [(Int, Int)] = []
  private var first = 0
  private var last: Int

  init(_ matrix: DenseMatrix) {
    self.matrix = matrix
    scales = [Double](repeating: 1, count: matrix.rows)
    last = matrix.rows - 1
    guard matrix.rows > 1 else { return }
    pushRowsDown()
    if last == 0 { return }
    pushColumnsLeft()
    scale()
  }

  /// Rows with nothing beside the diagonal go to the end, one after another.
  private mutating func pushRowsDown() {
    var isDone = false
    while !isDone {
      isDone = true
      for row in stride(from: last, through: 0, by: -1) {
        guard (0...last).allSatisfy({ $0 == row || matrix[row, $0] == 0 }) else { continue }
        exchange(row, last)
        isDone = false
        if last == 0 { return }
        last -= 1
      }
    }
  }

  private mutating func pushColumnsLeft() {
    var isDone = false
    while !isDone {
      isDone = true
      for column in first...max(first, last) {
        guard first < last, (first...last).allSatisfy({ $0 == column || matrix[$0, column] == 0 }) else { continue }
        exchange(column, first)
        isDone = false
        first += 1
      }
    }
  }

  private mutating func exchange(_ place: Int, _ other: Int) {
    exchanges.append((place, other))
    guard place != other else { return }
    for row in 0...last { swapElements((row, place), (row, other)) }
    for column in first..<matrix.columns { swapElements((place, column), (other, column)) }
  }

  private mutating func swapElements(_ place: (Int, Int), _ other: (Int, Int)) {
    let kept = matrix[place.0, place.1]
    matrix[place.0, place.1] = matrix[other.0, other.1]
    matrix[other.0, other.1] = kept
  }

  /// Powers of two that make rows and columns about equally long.
  private mutating func scale() {
    let most = 0x1p+969
    var isDone = false
    while !isDone {
      isDone = true
      for place in first...last {
        var column = length((first...last).map { matrix[$0, place] })
        var row = length((first...last).map { matrix[place, $0] })
        if column == 0 || row == 0 { continue }
        let sum = column + row
        var largestInColumn = (0...last).reduce(0.0) { max($0, matrix[$1, place].magnitude) }
        var largestInRow = (first..<matrix.columns).reduce(0.0) { max($0, matrix[place, $1].magnitude) }
        var factor = 1.0
        while column < row / 2 && max(factor, column, largestInColumn) < most && min(row / 2, largestInRow) > 1 / most {
          factor *= 2
          column *= 2
          largestInColumn *= 2
          row /= 2
          largestInRow /= 2
        }
        while column / 2 >= row && max(row, largestInRow) < most && min(factor, column / 2, largestInColumn) > 1 / most {
          factor /= 2
          column /= 2
          largestInColumn /= 2
          row *= 2
          largestInRow *= 2
        }
        let made = factor * scales[place]
        if column + row >= 0.95 * sum || made <= 1 / most || made >= most { continue }
        scales[place] = made
        isDone = false
        for index in first..<matrix.columns { matrix[place, index] /= factor }
        for index in 0...last { matrix[index, place] *= factor }
      }
    }
  }

  private func length(_ elements: [Double]) -> Double { elements.reduce(0.0) { hypot($0, $1) } }
}
