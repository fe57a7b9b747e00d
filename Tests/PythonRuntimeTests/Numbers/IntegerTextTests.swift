import PythonRuntime
import TestCases
import Testing

@Suite struct IntegerTextTests {
  @Test(arguments: CaseTable.rows("numbers/integer_text.tsv"))
  func equalsPython(_ row: CaseTable.Row) throws {
    let base = try #require(Int(row[0]))
    #expect(answer(row[1], base) == row[2])
  }

  private func answer(_ text: String, _ base: Int) -> String {
    do throws(NumberError) {
      return try IntegerText.parse(Array(text.utf8), base: base).map(\.asBigInt.description) ?? "refused"
    } catch {
      return "\(error.kind.rawValue): \(error.message)"
    }
  }

  @Test func onlyDecimalTextHasALimit() throws {
    let longest = [UInt8](repeating: 0x39, count: 4300)
    #expect(try IntegerText.parse(longest, base: 10)?.asBigInt == BigInt(10).power(4300) - 1)
    #expect(throws: NumberError.self) { try IntegerText.parse(longest + [0x39], base: 10) }
    #expect(try IntegerText.parse(longest + [0x39], base: 16) != nil)
  }

  @Test(arguments: [0, 1, 9, 10, 99, 100, 101, 12345, -1, -10, Int.max, Int.min])
  func machineIntegersArePrinted(_ value: Int) {
    var bytes: [UInt8] = []
    IntegerText.append(value, to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == String(value))
  }
}
