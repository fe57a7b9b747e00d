import Autograd
import Kernels
import TestCases
import Testing

/// Arrays against what numpy and torch computed.
@Suite struct ArrayTests {
  @Test(arguments: [KernelTable.best, KernelTable.baseline])
  func computesWhatTheLibrariesCompute(kernels: KernelTable) throws {
    let workspace = Workspace(kernels: kernels)
    for row in CaseTable.rows("arrays.tsv") {
      let operands = try row[2].split(separator: ";").map { try WrittenArray($0, in: workspace).array }
      let expected = try WrittenArray(row[3], in: workspace).array
      let words = row[1].split(separator: " ").map(String.init)
      let result = try ArrayTests.result(row[0], words, operands)
      let difference = result.difference(from: expected, tolerance: Double(row[4]) ?? 0, ofLargest: row[0] == "matmul")
      #expect(difference == "", "\(row[0]) \(row[1]) of \(row[2].prefix(80)): \(difference)")
    }
  }

  static func result(_ name: String, _ words: [String], _ operands: [NDArray]) throws -> NDArray {
    let first = operands[0]
    let order: ReductionKernel = words.first == "numpy" ? .pairwiseSum : .cascadeSum
    let numbers = words.compactMap { Int($0) }
    switch name {
    case "unary":
      let kernel = try #require(UnaryKernel.allCases.first { "\($0)" == words[0] })
      return try first.unary(kernel)
    case "binary":
      let kernel = try #require(BinaryKernel.allCases.first { "\($0)" == words[0] })
      return try NDArray.binary(kernel, first, operands[1], as: first.dtype)
    case "compare":
      let kernel = try #require(ComparisonKernel.allCases.first { "\($0)" == words[0] })
      return try NDArray.compare(kernel, first, operands[1], as: first.dtype)
    case "cast": return try first.cast(to: try #require(WrittenArray.types[words[0]]))
    case "sum": return try first.sum(over: numbers, order: order)
    case "mean": return try first.mean(over: numbers, as: first.dtype, order: order)
    case "variance":
      return try first.variance(over: [numbers[0]], correction: Double(numbers[1]), as: first.dtype, order: order)
    case "max": return try first.reduced(.maximum, over: numbers, as: first.dtype)
    case "min": return try first.reduced(.minimum, over: numbers, as: first.dtype)
    case "prod": return try first.reduced(.product, over: numbers, as: first.dtype)
    case "argmax": return try first.extremeIndex(largest: true, along: numbers.first)
    case "argmin": return try first.extremeIndex(largest: false, along: numbers.first)
    case "cumsum": return try first.cumulative(.add, along: numbers[0], as: first.dtype)
    case "any": return try first.any(over: numbers)
    case "all": return try first.all(over: numbers)
    case "matmul": return try NDArray.product(first, operands[1], as: first.dtype)
    case "softmax": return try first.softmax(logarithm: false, along: -1)
    case "logSoftmax": return try first.softmax(logarithm: true, along: -1)
    default: throw WrittenArray.Unreadable(text: name)
    }
  }
}
