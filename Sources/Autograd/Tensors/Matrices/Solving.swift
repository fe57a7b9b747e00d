import Glibc
import Kernels

/// A matrix as the product of a lower and an upper triangle, with its rows in another order.
struct Triangles {
  var matrix: DenseMatrix
  var order: [Int]
  var sign = 1.0
  var isSingular = false

  init(_ matrix: DenseMatrix) {
    self.matrix = matrix
    order = Array(0..<matrix.rows)
    let size = matrix.rows
    for column in 0..<size {
      var pivot = column
      for row in column..<size where self.matrix[row, column].magnitude > self.matrix[pivot, column].magnitude { pivot = row }
      if pivot != column {
        for place in 0..<size { self.matrix.elements.swapAt(column * size + place, pivot * size + place) }
        order.swapAt(column, pivot)
        sign = -sign
      }
      let divisor = self.matrix[column, column]
      if divisor == 0 {
        isSingular = true
        continue
      }
      for row in column + 1..<max(column + 1, size) {
        let factor = self.matrix[row, column] / divisor
        self.matrix[row, column] = factor
        for place in column + 1..<size { self.matrix[row, place] -= factor * self.matrix[column, place] }
      }
    }
  }

  func solve(_ right: DenseMatrix) throws(TensorError) -> DenseMatrix {
    if isSingular { throw .singularMatrix }
    let size = matrix.rows
    var result = DenseMatrix(rows: size, columns: right.columns)
    for column in 0..<right.columns {
      for row in 0..<size {
        var sum = right[order[row], column]
        for place in 0..<row { sum -= matrix[row, place] * result[place, column] }
        result[row, column] = sum
      }
      for row in stride(from: size - 1, through: 0, by: -1) {
        var sum = result[row, column]
        for place in row + 1..<max(row + 1, size) { sum -= matrix[row, place] * result[place, column] }
        result[row, column] = sum / matrix[row, row]
      }
    }
    return result
  }
}

extension NDArray {
  package func determinant() throws(TensorError) -> NDArray {
    try eachMatrix { (matrix) throws(TensorError) in
      try matrix.checkSquare()
      let triangles = Triangles(matrix)
      var product = triangles.sign
      for index in 0..<matrix.rows { product *= triangles.matrix[index, index] }
      return [([], [product])]
    }[0]
  }

  /// The determinant's sign and the logarithm of its magnitude.
  package func signAndLogDeterminant() throws(TensorError) -> (sign: NDArray, logarithm: NDArray) {
    let results = try eachMatrix { (matrix) throws(TensorError) in
      try matrix.checkSquare()
      let triangles = Triangles(matrix)
      var sign = triangles.sign
      var sum = 0.0
      for index in 0..<matrix.rows {
        let element = triangles.matrix[index, index]
        if element == 0 { sign = 0 } else if element < 0 { sign = -sign }
        sum += log(element.magnitude)
      }
      return [([], [sign]), ([], [sum])]
    }
    return (results[0], results[1])
  }

  package func inverse() throws(TensorError) -> NDArray {
    try eachMatrix { (matrix) throws(TensorError) in
      try matrix.checkSquare()
      return [try Triangles(matrix).solve(DenseMatrix(identity: matrix.rows)).asResult]
    }[0]
  }

  /// What this matrix has to be multiplied by to give the right side, a vector or a matrix.
  package func solving(_ right: NDArray) throws(TensorError) -> NDArray {
    guard rank == 2, right.rank == 1 || right.rank == 2 else { throw .needsMatrix("solve", rank: rank) }
    guard right.shape[0] == shape[0] else { throw .matrixShapes(shape, right.shape) }
    let columns = right.rank == 1 ? 1 : right.shape[1]
    let side = DenseMatrix(rows: right.shape[0], columns: columns, right.doubles)
    return try eachMatrix { (matrix) throws(TensorError) in
      try matrix.checkSquare()
      let solution = try Triangles(matrix).solve(side)
      return [(right.shape, solution.elements)]
    }[0]
  }

  /// The lower triangle whose product with its transpose is this symmetric matrix.
  package func choleskyFactor() throws(TensorError) -> NDArray {
    try eachMatrix { (matrix) throws(TensorError) in
      try matrix.checkSquare()
      var result = DenseMatrix(rows: matrix.rows, columns: matrix.rows)
      for row in 0..<matrix.rows {
        for column in 0...row {
          var sum = matrix[row, column]
          for place in 0..<column { sum -= result[row, place] * result[column, place] }
          if row == column {
            guard sum > 0 else { throw .notPositiveDefinite(row + 1) }
            result[row, row] = sum.squareRoot()
          } else {
            result[row, column] = sum / result[column, column]
          }
        }
      }
      return [result.asResult]
    }[0]
  }

  /// An orthogonal matrix and an upper triangle whose product this is, by Householder's reflections as LAPACK takes them.
  package func orthogonalFactors(isComplete: Bool = false) throws(TensorError) -> (q: NDArray, r: NDArray) {
    let results = try eachMatrix { (matrix) throws(TensorError) in
      var r = matrix
      let size = min(matrix.rows, matrix.columns)
      let width = isComplete ? matrix.rows : size
      var reflections: [(vector: [Double], scale: Double)] = []
      for column in 0..<size {
        let reflection = Reflection((column..<matrix.rows).map { r[$0, column] })
        let vector = [Double](repeating: 0, count: column) + reflection.vector
        for place in column..<matrix.columns { r.reflect(vector, reflection.scale, column: place) }
        reflections.append((vector, reflection.scale))
      }
      var q = DenseMatrix(rows: matrix.rows, columns: width)
      for index in 0..<width { q[index, index] = 1 }
      for (place, (vector, scale)) in reflections.enumerated().reversed() {
        for column in place + 1..<max(place + 1, width) { q.reflect(vector, scale, column: column) }
        // Before this only the diagonal element of the column was there.
        for row in place..<matrix.rows { q[row, place] = row == place ? 1 - scale : -scale * vector[row] }
      }
      var upper = DenseMatrix(rows: width, columns: matrix.columns)
      for row in 0..<width { for column in row..<max(row, matrix.columns) { upper[row, column] = r[row, column] } }
      return [q.asResult, upper.asResult]
    }
    return (results[0], results[1])
  }
}

/// The reflection that turns a vector into a multiple of the first axis: `1 - scale * v * v'`, where v begins with 1.
struct Reflection {
  var vector: [Double]
  let scale: Double
  /// The first element afterwards.
  let first: Double

  init(_ elements: [Double]) {
    vector = elements
    var square = 0.0
    for element in elements.dropFirst() { square += element * element }
    guard square > 0 else {
      (scale, first) = (0, elements.first ?? 0)
      if !vector.isEmpty { vector[0] = 1 }
      return
    }
    let beta = -Double(signOf: elements[0], magnitudeOf: hypot(elements[0], square.squareRoot()))
    scale = (beta - elements[0]) / beta
    first = beta
    for index in elements.indices { vector[index] = index == 0 ? 1 : elements[index] / (elements[0] - beta) }
  }
}

extension DenseMatrix {
  mutating func reflect(_ vector: [Double], _ scale: Double, column: Int) {
    if scale == 0 { return }
    var sum = 0.0
    for row in 0..<rows { sum += vector[row] * self[row, column] }
    for row in 0..<rows { self[row, column] -= scale * sum * vector[row] }
  }
}
