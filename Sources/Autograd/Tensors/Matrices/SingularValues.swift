import Glibc
import Kernels

extension NDArray {
  /// Singular values in descending order with their vectors on both sides, `u * s * v`: as many of them as there are values, or all.
  ///
  /// Signs are LAPACK's, for they are its steps: of a long matrix first an orthogonal and a triangular factor, then two diagonals
  /// between reflections, then rotations until one diagonal is left.
  package func singularValues(isFull: Bool = false) throws(TensorError) -> (u: NDArray, s: NDArray, v: NDArray) {
    let results = try eachMatrix { (matrix) throws(TensorError) in
      for element in matrix.elements where !element.isFinite { throw .noConvergence }
      let isWide = matrix.columns > matrix.rows
      var (left, values, right) = try (isWide ? matrix.transposed : matrix).decomposed(isFull: isFull, isTurned: isWide)
      if isWide { (left, right) = (right.transposed, left.transposed) }
      return [left.asResult, ([values.count], values), right.asResult]
    }
    return (results[0], results[1], results[2])
  }
}

extension DenseMatrix {
  /// The product with another matrix.
  fileprivate func times(_ other: DenseMatrix) -> DenseMatrix {
    var result = DenseMatrix(rows: rows, columns: other.columns)
    for row in 0..<rows {
      for index in 0..<columns {
        let factor = self[row, index]
        for column in 0..<other.columns { result[row, column] += factor * other[index, column] }
      }
    }
    return result
  }

  /// The decomposition of a matrix that is not wide. One that was turned lies as LAPACK would have it the other way round.
  fileprivate func decomposed(
    isFull: Bool, isTurned: Bool
  ) throws(TensorError) -> (left: DenseMatrix, values: [Double], right: DenseMatrix) {
    if columns == 0 { return (DenseMatrix(identity: isFull ? rows : 0), [], DenseMatrix(identity: 0)) }
    if rows >= columns * 11 / 6 && rows > columns {
      let (q, r) = factored(width: isFull ? rows : columns)
      // A triangle of a wide matrix is a lower one, and as such reduced.
      var form = BidiagonalForm(isTurned ? r.transposed : r, isLower: false)
      try form.diagonalise()
      let (near, far) = isTurned ? (form.right.transposed, form.left.transposed) : (form.left, form.right)
      var turn = DenseMatrix(identity: q.columns)
      for row in 0..<columns { for column in 0..<columns { turn[row, column] = near[row, column] } }
      return (q.times(turn), form.values, far)
    }
    var form = BidiagonalForm(self, isLower: isTurned)
    try form.diagonalise()
    let width = isFull ? rows : columns
    var left = DenseMatrix(rows: rows, columns: width)
    for row in 0..<rows { for column in 0..<width { left[row, column] = form.left[row, column] } }
    return (left, form.values, form.right)
  }

  /// The orthogonal factor in so many columns, and the triangular one.
  private func factored(width: Int) -> (q: DenseMatrix, r: DenseMatrix) {
    var rest = self
    var q = DenseMatrix(rows: rows, columns: width)
    for index in 0..<width { q[index, index] = 1 }
    var reflections: [(vector: [Double], scale: Double)] = []
    for column in 0..<columns {
      let reflection = Reflection((column..<rows).map { rest[$0, column] })
      let vector = [Double](repeating: 0, count: column) + reflection.vector
      for place in column..<columns { rest.reflect(vector, reflection.scale, column: place) }
      reflections.append((vector, reflection.scale))
    }
    for (vector, scale) in reflections.reversed() { for column in 0..<width { q.reflect(vector, scale, column: column) } }
    var r = DenseMatrix(rows: columns, columns: columns)
    for row in 0..<columns { for column in row..<columns { r[row, column] = rest[row, column] } }
    return (q, r)
  }
}
