import Glibc
import Kernels

/// A matrix as the product of a lower and an upper triangle, with its rows in another order.
///
/// Additions come in the order in which the BLAS of numpy's wheels makes them for small matrices, so that results agree to the last bit.
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
      var above = (0..<column).map { matrix[order[$0], column] }
      for row in 1..<max(1, column) { above[row] -= sumOfPairs(row, above) }
      for row in 0..<column { self.matrix[row, column] = above[row] }
      let grouped = column + (size - column) / 4 * 4
      for row in column..<size {
        let own = self.matrix[row, column]
        self.matrix[row, column] = row < grouped ? lessGroups(own, row, above) : lessSum(own, row, above)
      }
      takePivot(column)
    }
  }

  /// Brings the row with the largest element of a column up, and makes factors of those below it.
  private mutating func takePivot(_ column: Int) {
    let size = matrix.rows
    var pivot = column
    for row in column..<size where matrix[row, column].magnitude > matrix[pivot, column].magnitude { pivot = row }
    let divisor = matrix[pivot, column]
    if divisor == 0 {
      isSingular = true
      return
    }
    if pivot != column {
      for place in 0..<size { matrix.elements.swapAt(column * size + place, pivot * size + place) }
      order.swapAt(column, pivot)
      sign = -sign
    }
    let factor = 1 / divisor
    for row in column + 1..<max(column + 1, size) { matrix[row, column] *= factor }
  }

  /// The first elements of a row times others, in two sums of which each takes two products at once.
  private func sumOfPairs(_ row: Int, _ others: [Double]) -> Double {
    let start = row * matrix.columns
    var (even, odd) = (0.0, 0.0)
    var place = 0
    while place + 4 <= row {
      let at = start + place
      even += matrix.elements[at] * others[place] + matrix.elements[at + 2] * others[place + 2]
      odd += matrix.elements[at + 1] * others[place + 1] + matrix.elements[at + 3] * others[place + 3]
      place += 4
    }
    for rest in place..<row { even += matrix.elements[start + rest] * others[rest] }
    return even + odd
  }

  /// What is left of a number after all products, four at a time, and what remains of them.
  private func lessGroups(_ number: Double, _ row: Int, _ others: [Double]) -> Double {
    let start = row * matrix.columns
    var number = number
    var place = 0
    while place + 4 <= others.count {
      let at = start + place
      let even = (matrix.elements[at] * others[place]).addingProduct(matrix.elements[at + 2], others[place + 2])
      let odd = (matrix.elements[at + 1] * others[place + 1]).addingProduct(matrix.elements[at + 3], others[place + 3])
      number -= even + odd
      place += 4
    }
    if place + 2 <= others.count {
      number -= matrix.elements[start + place] * others[place] + matrix.elements[start + place + 1] * others[place + 1]
      place += 2
    }
    return place < others.count ? number - matrix.elements[start + place] * others[place] : number
  }

  private func lessSum(_ number: Double, _ row: Int, _ others: [Double]) -> Double {
    let start = row * matrix.columns
    var sum = 0.0
    for place in others.indices { sum += matrix.elements[start + place] * others[place] }
    return number - sum
  }

  func solve(_ right: DenseMatrix) throws(TensorError) -> DenseMatrix {
    if isSingular { throw .singularMatrix }
    var result = DenseMatrix(rows: matrix.rows, columns: right.columns)
    for column in 0..<right.columns {
      var side = order.map { right[$0, column] }
      if right.columns == 1 { solveAlone(&side) } else { solveInBlocks(&side) }
      for row in 0..<matrix.rows { result[row, column] = side[row] }
    }
    return result
  }

  /// One right side: what is found is taken out of all others at once.
  private func solveAlone(_ side: inout [Double]) {
    let size = matrix.rows
    for row in 0..<size { subtract(row, from: row + 1..<size, &side) }
    for row in stride(from: size - 1, through: 0, by: -1) {
      side[row] /= matrix[row, row]
      subtract(row, from: 0..<row, &side)
    }
  }

  private func subtract(_ found: Int, from rows: Range<Int>, _ side: inout [Double]) {
    let factor = -side[found]
    let fused = rows.lowerBound + rows.count / 16 * 16
    for row in rows {
      let element = matrix[row, found]
      side[row] = row < fused ? side[row].addingProduct(factor, element) : side[row] + factor * element
    }
  }

  /// Several right sides: in blocks of four, two and one rows.
  private func solveInBlocks(_ side: inout [Double]) {
    let size = matrix.rows
    var blocks: [Range<Int>] = []
    for step in [4, 2, 1] {
      var start = blocks.last?.upperBound ?? 0
      while start + step <= size {
        blocks.append(start..<start + step)
        start += step
      }
    }
    for block in blocks {
      if block.lowerBound > 0 { for row in block { side[row] -= fusedSum(row, 0..<block.lowerBound, side) } }
      for row in block { for later in row + 1..<max(row + 1, block.upperBound) { side[later] -= side[row] * matrix[later, row] } }
    }
    for block in blocks.reversed() {
      if block.upperBound < size { for row in block { side[row] -= fusedSum(row, block.upperBound..<size, side) } }
      for row in block.reversed() {
        side[row] *= 1 / matrix[row, row]
        for earlier in block.lowerBound..<row { side[earlier] -= side[row] * matrix[earlier, row] }
      }
    }
  }

  private func fusedSum(_ row: Int, _ places: Range<Int>, _ side: [Double]) -> Double {
    var sum = 0.0
    for place in places { sum.addProduct(matrix[row, place], side[place]) }
    return sum
  }
}

extension NDArray {
  /// By its logarithm, as numpy finds it.
  package func determinant() throws(TensorError) -> NDArray {
    let (sign, logarithm) = try signAndLogDeterminant()
    let values = zip(sign.doubles, logarithm.doubles).map { $0 * exp($1) }
    return try NDArray(values, in: workspace).reshaped(sign.shape).converted(to: dtype)
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
