import PythonRuntime
import TestCases
import Testing

@Suite struct ComplexTests {
  @Test(arguments: CaseTable.rows("numbers/complex.tsv"))
  func equalsPython(_ row: CaseTable.Row) {
    #expect(answer(row[0], row[1], row[2]) == row[3])
  }

  private func answer(_ operation: String, _ a: String, _ b: String) -> String {
    do {
      switch operation {
      case "complex": return parts(try Complex.parse(Array(a.utf8)))
      case "repr": return try number(a).repr
      case "abs": return FloatText.repr(try number(a).absolute())
      case "*": return parts(try number(a) * number(b))
      case "/": return parts(try number(a).divided(by: number(b)))
      case "**": return parts(try number(a).power(number(b)))
      default: return "unknown operation \(operation)"
      }
    } catch let error as NumberError {
      return "\(error.kind.rawValue): \(error.message)"
    } catch {
      return "\(error)"
    }
  }

  private func number(_ text: String) throws -> Complex {
    let parts = try text.split(separator: " ").map { try #require(FloatText.parse(Array($0.utf8))) }
    return Complex(parts[0], parts[1])
  }

  private func parts(_ value: Complex) -> String {
    FloatText.repr(value.real) + " " + FloatText.repr(value.imaginary)
  }
}
