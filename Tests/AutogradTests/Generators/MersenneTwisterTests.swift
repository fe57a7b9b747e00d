import Autograd
import TestCases
import Testing

@Suite struct MersenneTwisterTests {
  @Test(arguments: CaseTable.rows("mersenne_twister.tsv"))
  func drawsWhatTheLibrariesDraw(_ row: CaseTable.Row) throws {
    var generator = try generator(row[0], row[1])
    for _ in 0..<(try #require(Int(row[2]))) { _ = generator.nextUInt32() }
    switch row[3] {
    case "words":
      #expect(row[4].split(separator: " ").allSatisfy { UInt32($0) == generator.nextUInt32() })
    case "doubles":
      #expect(row[4].split(separator: " ").allSatisfy { Double($0) == generator.nextDouble() })
    default:
      let bits = try #require(Int(row[3]))
      let words = generator.nextWords(bits: bits)
      #expect(words.map { String($0, radix: 16) }.joined(separator: " ") == row[4])
    }
  }

  private func generator(_ kind: String, _ seed: String) throws -> MersenneTwister {
    let words = try seed.split(separator: " ").map { try #require(UInt32($0)) }
    return kind == "seed" ? MersenneTwister(seed: words[0]) : MersenneTwister(key: words)
  }

  @Test func savedStateGoesOn() throws {
    var generator = MersenneTwister(seed: 42)
    for _ in 0..<700 { _ = generator.nextUInt32() }
    var copy = try #require(MersenneTwister(words: generator.words, position: generator.position))
    #expect(copy == generator)
    #expect(copy.nextUInt32() == generator.nextUInt32())
    #expect(MersenneTwister(words: [1, 2, 3], position: 0) == nil)
    #expect(MersenneTwister(words: generator.words, position: 625) == nil)
  }
}
