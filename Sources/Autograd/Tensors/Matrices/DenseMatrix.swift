import Kernels

/// A matrix of doubles row by row, for algorithms that touch single elements.
struct DenseMatrix {
  let rows: Int
  let columns: Int
  var elements: [Double]

  init(rows: Int, columns: Int, _ elements: [Double]? = nil) {
    self.rows = rows
    self.columns = columns
    self.elements = elements ?? [Double](repeating: 0, count: rows * columns)
  }

  init(identity size: Int) {
    self.init(rows: size, columns: size)
    for index in 0..<size { self[index, index] = 1 }
  }

  subscript(row: Int, column: Int) -> Double {
    get { elements[row * columns + column] }
    set { elements[row * columns + column] = newValue }
  }

  var transposed: DenseMatrix {
    var result = DenseMatrix(rows: columns, columns: rows)
    for row in 0..<rows { for column in 0..<columns { result[column, row] = self[row, column] } }
    return result
  }

  mutating func swapColumns(_ one: Int, _ other: Int) {
    for row in 0..<rows { elements.swapAt(row * columns + one, row * columns + other) }
  }
}

extension NDArray {
  /// Takes each matrix of a stack, and makes one array of each of the results that `body` gives for it.
  func eachMatrix(
    _ body: (DenseMatrix) throws(TensorError) -> [(shape: [Int], elements: [Double])]
  ) throws(TensorError) -> [NDArray] {
    guard rank >= 2 else { throw .needsMatrix("linalg", rank: rank) }
    guard dtype.isFloat else { throw .unsupported(operation: "linalg", dtype) }
    let (rows, columns) = (shape[rank - 2], shape[rank - 1])
    let stack = Array(shape.dropLast(2))
    let all = doubles
    var results: [(shape: [Int], elements: [Double])] = []
    let size = rows * columns
    // An empty stack still tells the shapes of its results.
    let number = try Shape.count(stack)
    for index in 0..<max(number, 1) {
      let part = number == 0 ? [Double](repeating: 1, count: size) : Array(all[index * size..<(index + 1) * size])
      let pieces = try body(DenseMatrix(rows: rows, columns: columns, part))
      for (place, piece) in pieces.enumerated() {
        if index == 0 { results.append((piece.shape, [])) }
        if number > 0 { results[place].elements += piece.elements }
      }
    }
    var arrays: [NDArray] = []
    for result in results { arrays.append(try NDArray(result.elements, shape: stack + result.shape, dtype, in: workspace)) }
    return arrays
  }
}

extension DenseMatrix {
  var asResult: (shape: [Int], elements: [Double]) { ([rows, columns], elements) }

  func checkSquare() throws(TensorError) {
    if rows != columns { throw .needsSquareMatrix([rows, columns]) }
  }
}
