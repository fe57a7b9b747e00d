import Kernels

/// The way through several arrays of one shape at once: as few and as long rows as possible.
enum Loops {
  typealias Body = (_ offsets: UnsafePointer<Int>, _ columns: Int, _ rows: Int, _ steps: UnsafePointer<Int>) -> Void

  static func run(_ shape: [Int], _ first: [Int], _ body: Body) {
    run(shape, [first], body)
  }

  /// Calls `body` for planes that together are all elements. `steps` has, for each operand, the distance to the next column and then the
  /// next row.
  static func run(_ shape: [Int], _ operands: [[Int]], _ body: Body) {
    let operandCount = operands.count
    // Sizes, and the strides of all operands, from the innermost dimension outwards; neighbours are merged where possible.
    var sizes: [Int] = []
    var strides: [Int] = []
    for dimension in stride(from: shape.count - 1, through: 0, by: -1) {
      let size = shape[dimension]
      if size == 0 { return }
      if size == 1 { continue }
      if let inner = sizes.last {
        let base = (sizes.count - 1) * operandCount
        var merges = true
        for operand in 0..<operandCount where operands[operand][dimension] != strides[base + operand] * inner { merges = false }
        if merges {
          sizes[sizes.count - 1] = inner * size
          continue
        }
      }
      sizes.append(size)
      for operand in 0..<operandCount { strides.append(operands[operand][dimension]) }
    }
    var steps = [Int](repeating: 0, count: 2 * operandCount)
    for operand in 0..<operandCount {
      steps[2 * operand] = sizes.isEmpty ? 1 : strides[operand]
      steps[2 * operand + 1] = sizes.count < 2 ? 0 : strides[operandCount + operand]
    }
    var offsets = [Int](repeating: 0, count: operandCount)
    let columns = sizes.first ?? 1
    let rows = sizes.count < 2 ? 1 : sizes[1]
    if sizes.count <= 2 { return body(&offsets, columns, rows, &steps) }
    var index = [Int](repeating: 0, count: sizes.count)
    while true {
      body(&offsets, columns, rows, &steps)
      var dimension = 2
      while dimension < sizes.count {
        index[dimension] += 1
        for operand in 0..<operandCount { offsets[operand] += strides[dimension * operandCount + operand] }
        if index[dimension] < sizes[dimension] { break }
        for operand in 0..<operandCount { offsets[operand] -= strides[dimension * operandCount + operand] * sizes[dimension] }
        index[dimension] = 0
        dimension += 1
      }
      if dimension == sizes.count { return }
    }
  }
}
