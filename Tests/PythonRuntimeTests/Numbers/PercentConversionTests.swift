import PythonRuntime
import TestCases
import Testing

@Suite struct PercentConversionTests {
  @Test(arguments: CaseTable.rows("numbers/percent.tsv"))
  func equalsPython(_ row: CaseTable.Row) {
    #expect(answer(type: row[0], format: row[1], value: row[2], stars: row[3]) == row[4])
  }

  private func answer(type: String, format: String, value: String, stars: String) -> String {
    do {
      let format = format.unicodeScalars.map(\.value)
      var conversion = try PercentConversion(format, at: 1, hasMapping: false)
      var arguments = try stars.split(separator: " ").map { try #require(Int($0)) }
      if conversion.width == .argument { conversion.setWidth(arguments.removeFirst()) }
      if conversion.precision == .argument { conversion.setPrecision(arguments.removeFirst()) }
      var builder = TextBuilder()
      if type == "int" {
        let integer = try IntegerText.parse(Array(value.utf8), base: 10)
        try append(#require(integer), conversion, to: &builder)
      } else {
        try append(#require(FloatText.parse(Array(value.utf8))), conversion, to: &builder)
      }
      builder.append(format[conversion.end...])
      return builder.string
    } catch let error as NumberError {
      return "\(error.kind.rawValue): \(error.message)"
    } catch {
      return "\(error)"
    }
  }

  private func append(_ value: Integer, _ conversion: PercentConversion, to builder: inout TextBuilder) throws {
    switch try conversion.argument() {
    case .percent: builder.append("%")
    case .wholePart, .integer: try conversion.append(value, to: &builder)
    case .float: try conversion.append(value.asBigInt.double(), to: &builder)
    case .character: try conversion.append(character: PercentConversion.character(value), to: &builder)
    case .str, .repr, .ascii: try append(value.asBigInt.description, conversion, to: &builder)
    }
  }

  private func append(_ value: Double, _ conversion: PercentConversion, to builder: inout TextBuilder) throws {
    let type = Unicode.Scalar(conversion.type).map { Character($0) } ?? "?"
    switch try conversion.argument() {
    case .percent: builder.append("%")
    case .wholePart:
      try conversion.append(FloatArithmetic.integer(value.rounded(.towardZero)), to: &builder)
    case .integer: throw NumberError(.typeError, "%\(type) format: an integer is required, not float")
    case .float: try conversion.append(value, to: &builder)
    case .character: throw NumberError(.typeError, "%c requires int or char")
    case .str, .repr, .ascii: try append(FloatText.repr(value), conversion, to: &builder)
    }
  }

  private func append(_ text: String, _ conversion: PercentConversion, to builder: inout TextBuilder) throws {
    let layout = try conversion.layout(textLength: text.count)
    builder.append(String(repeating: " ", count: layout.leading))
    builder.append(String(text.prefix(layout.shown)))
    builder.append(String(repeating: " ", count: layout.trailing))
  }

  @Test func keysStandBetweenTheirParentheses() throws {
    let format = Array("a %(x(y)z)-5d b".unicodeScalars.map(\.value))
    let conversion = try PercentConversion(format, at: 3, hasMapping: true)
    #expect(conversion.key == 4..<9)
    #expect(conversion.end == 13)
    #expect(throws: NumberError(.valueError, "incomplete format key")) {
      try PercentConversion(format[..<6], at: 3, hasMapping: true)
    }
  }

  @Test func hugeResultsAreRefused() throws {
    let conversion = try PercentConversion("%300000000d".unicodeScalars.map(\.value), at: 1, hasMapping: false)
    var builder = TextBuilder()
    #expect(throws: NumberError(.memoryError, "")) { try conversion.append(.small(1), to: &builder) }
  }
}
