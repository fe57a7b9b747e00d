import PythonRuntime
import TestCases
import Testing

@Suite struct FormatSpecTests {
  @Test(arguments: CaseTable.rows("numbers/format.tsv"))
  func equalsPython(_ row: CaseTable.Row) {
    #expect(answer(type: row[0], spec: row[1], value: row[2]) == row[3])
  }

  private func answer(type: String, spec: String, value: String) -> String {
    do {
      let spec = try FormatSpec(spec.scalars, for: type)
      var builder = TextBuilder()
      switch type {
      case "int":
        let integer = try IntegerText.parse(Array(value.utf8), base: 10)
        try spec.append(#require(integer), to: &builder)
      case "float": try spec.append(#require(FloatText.parse(Array(value.utf8))), to: &builder)
      case "complex":
        let parts = try value.split(separator: " ").map { try #require(FloatText.parse(Array($0.utf8))) }
        try spec.append(real: parts[0], imaginary: parts[1], to: &builder)
      default: try spec.append(value.scalars, to: &builder)
      }
      return builder.string
    } catch let error as NumberError {
      return "\(error.kind.rawValue): \(error.message)"
    } catch {
      return "\(error)"
    }
  }

  @Test func longIntegersAreNotPrinted() throws {
    let spec = try FormatSpec("d".scalars, for: "int")
    var builder = TextBuilder()
    #expect(throws: IntegerText.tooManyDigitsToPrint(IntegerText.digitLimit)) {
      try spec.append(Integer(BigInt(10).power(4300)), to: &builder)
    }
  }

  @Test func hugeResultsAreRefused() throws {
    for text in ["300000000", ".300000000f", "999999999999"] {
      let spec = try FormatSpec(text.scalars, for: "float")
      var builder = TextBuilder()
      #expect(throws: NumberError(.memoryError, "")) { try spec.append(1.5, to: &builder) }
    }
  }
}

extension String {
  fileprivate var scalars: [UInt32] { unicodeScalars.map(\.value) }
}
