import Autograd
import TestCases
import Testing

/// Brackets and types of results as in numpy and torch.
@Suite struct IndexingTests {
  let workspace = Workspace()

  @Test(arguments: CaseTable.rows("indexing.tsv"))
  func picksWhatTheLibrariesPick(_ row: CaseTable.Row) throws {
    let parts = try row[1].split(separator: ";").map { try part($0.drop { $0 == " " }) }
    let expected = try WrittenArray(row[2], in: workspace).array
    let library: Promotion.Library = row[0].hasSuffix("numpy") ? .numpy : .torch
    let array = try NDArray(rangeFrom: .int(0), step: .int(1), count: 60, .i64, in: workspace).reshaped([3, 4, 5])
    let isSet = row[0].hasPrefix("set")
    if library == .torch {
      let tensor = Tensor(array)
      let result = try tensor.indexed(parts)
      let values = try NDArray(rangeFrom: .int(0), step: .int(-1), count: result.count, .i64, in: workspace).reshaped(result.shape)
      if isSet { try tensor.assign(parts, .tensor(Tensor(values))) }
      #expect((isSet ? array : result.array).difference(from: expected, tolerance: 0) == "")
    }
    if library == .numpy {
      let result = try array.indexed(parts, like: library)
      let values = try NDArray(rangeFrom: .int(0), step: .int(-1), count: result.count, .i64, in: workspace).reshaped(result.shape)
      if isSet { try array.assign(parts, values, like: library) }
      #expect((isSet ? array : result).difference(from: expected, tolerance: 0) == "")
    }
  }

  private func part(_ text: Substring) throws -> Index {
    switch text {
    case "T": return .truth(true)
    case "F": return .truth(false)
    case "None": return .newAxis
    case "...": return .ellipsis
    default: break
    }
    if text.contains("[") { return .array(try WrittenArray(text, in: workspace).array) }
    if let index = Int(text) { return .at(index) }
    let bounds = text.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
    return .slice(start: bounds[0], stop: bounds[1], step: bounds[2])
  }

  @Test(arguments: CaseTable.rows("promotion.tsv"))
  func joinsTypesAsTheLibrariesDo(_ row: CaseTable.Row) throws {
    let operands = try [row[0], row[1]].map(operand)
    #expect(Promotion.torch(operands, defaultFloat: .f32) == WrittenArray.types[row[2]])
    if row[3] != "?" { #expect(Promotion.numpy(operands) == WrittenArray.types[row[3]]) }
  }

  private func operand(_ text: String) throws -> Operand {
    let words = text.split(separator: " ").map(String.init)
    switch words.last {
    case "True": return .scalar(.bool(true))
    case "2": return .scalar(.int(2))
    case "2.5": return .scalar(.float(2.5))
    default:
      let dtype = try #require(WrittenArray.types[words.last ?? ""])
      return .array(try NDArray(zeros: words.count == 1 ? [2] : [], dtype, in: workspace))
    }
  }
}
