import PythonLibrary
import TestCases
import Testing

@Suite struct DigestTests {
  /// The message of a case is the first bytes of the endless sequence 7, 20, 33, … modulo 256.
  @Test(arguments: CaseTable.rows("digests.tsv"))
  func equalsHashlib(_ row: CaseTable.Row) throws {
    let digest = try #require(Digest(rawValue: row[0]))
    let count = try #require(Int(row[1]))
    let message = (0..<count).map { UInt8(truncatingIfNeeded: 7 + 13 * $0) }
    let bytes = digest.of(message)
    #expect(bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() == row[2])
    #expect(bytes.count == digest.byteCount)
  }
}
