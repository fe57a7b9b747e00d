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
    let count = operands.count
    let rank = shape.count
    // One piece of the stack for all that follows: sizes and strides of all operands from the innermost dimension outwards, neighbours
    // merged where possible; an index into each dimension; the offsets and steps that `body` gets.
    withUnsafeTemporaryAllocation(of: Int.self, capacity: rank * (count + 2) + 3 * count + 1) { memory in
      guard var place = memory.baseAddress else { return }
      func cut(_ size: Int) -> UnsafeMutablePointer<Int> {
        defer { place += size }
        return place
      }
      let sizes = cut(rank)
      let strides = cut(rank * count)
      let index = cut(rank)
      let offsets = cut(count)
      let steps = cut(2 * count)
      var depth = 0
      for dimension in stride(from: rank - 1, through: 0, by: -1) {
        let size = shape[dimension]
        if size == 0 { return }
        if size == 1 { continue }
        if depth > 0 {
          let inner = sizes[depth - 1]
          let base = (depth - 1) * count
          var merges = true
          for operand in 0..<count where operands[operand][dimension] != strides[base + operand] * inner { merges = false }
          if merges {
            sizes[depth - 1] = inner * size
            continue
          }
        }
        sizes[depth] = size
        for operand in 0..<count { strides[depth * count + operand] = operands[operand][dimension] }
        index[depth] = 0
        depth += 1
      }
      for operand in 0..<count {
        offsets[operand] = 0
        steps[2 * operand] = depth == 0 ? 1 : strides[operand]
        steps[2 * operand + 1] = depth < 2 ? 0 : strides[count + operand]
      }
      let columns = depth == 0 ? 1 : sizes[0]
      let rows = depth < 2 ? 1 : sizes[1]
      while true {
        body(offsets, columns, rows, steps)
        var dimension = 2
        while dimension < depth {
          index[dimension] += 1
          for operand in 0..<count { offsets[operand] += strides[dimension * count + operand] }
          if index[dimension] < sizes[dimension] { break }
          for operand in 0..<count { offsets[operand] -= strides[dimension * count + operand] * sizes[dimension] }
          index[dimension] = 0
          dimension += 1
        }
        if dimension >= depth { return }
      }
    }
  }
}
