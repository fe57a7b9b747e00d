import PythonRuntime
import TestCases
import Testing

@Suite struct FloatTests {
  @Test(arguments: CaseTable.rows("numbers/float.tsv"))
  func equalsPython(_ row: CaseTable.Row) {
    #expect(answer(row[0], row[1], row[2]) == row[3])
  }

  private func answer(_ operation: String, _ text: String, _ argument: String) -> String {
    do {
      switch operation {
      case "repr": return try FloatText.repr(FloatText.parseHex(Array(text.utf8)))
      case "float": return FloatText.parse(Array(text.utf8)).map(FloatText.repr) ?? "refused"
      case "fromhex": return try FloatText.repr(FloatText.parseHex(Array(text.utf8)))
      default: return try answer(operation, number(text), argument)
      }
    } catch let error as NumberError {
      return "\(error.kind.rawValue): \(error.message)"
    } catch {
      return "\(error)"
    }
  }

  private func answer(_ operation: String, _ value: Double, _ argument: String) throws -> String {
    switch operation {
    case "f": return try FloatText.fixed(value, places(argument))
    case "e": return try FloatText.exponent(value, places(argument))
    case "g": return try FloatText.general(value, places(argument))
    case "alternate g": return try FloatText.general(value, places(argument), alternate: true)
    case "hex": return FloatText.hex(value)
    case "round": return try FloatText.repr(FloatArithmetic.round(value, places: places(argument)))
    case "ratio":
      let ratio = try FloatArithmetic.integerRatio(value)
      return "\(ratio.numerator) \(ratio.denominator)"
    case "int": return try FloatArithmetic.integer(value.rounded(.towardZero)).asBigInt.description
    case "divmod":
      let (quotient, remainder) = try FloatArithmetic.divmod(value, number(argument))
      return FloatText.repr(quotient) + " " + FloatText.repr(remainder)
    case "//": return try FloatText.repr(FloatArithmetic.floorDivide(value, number(argument)))
    case "%": return try FloatText.repr(FloatArithmetic.remainder(value, number(argument)))
    case "**":
      switch try FloatArithmetic.power(value, number(argument)) {
      case .real(let result): return FloatText.repr(result)
      case .complex: return "complex"
      }
    default: return "unknown operation \(operation)"
    }
  }

  private func number(_ text: String) throws -> Double { try #require(FloatText.parse(Array(text.utf8))) }

  private func places(_ text: String) throws -> Int { try #require(Int(text)) }
}
