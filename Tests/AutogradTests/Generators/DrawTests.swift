import Autograd
import TestCases
import Testing

/// Seeded numbers against those of torch and numpy.
@Suite struct DrawTests {
  let workspace = Workspace()

  @Test(arguments: CaseTable.rows("draws.tsv"))
  func drawsWhatTheLibrariesDraw(_ row: CaseTable.Row) throws {
    let words = row[2].split(separator: " ").map(String.init)
    let seed = try #require(UInt64(row[1]))
    let expected = row[3].split(separator: " ").compactMap { Double($0) }
    let actual: [Double]
    switch row[0] {
    case "torch": actual = try torch(TorchGenerator(seed: seed), words)
    case "numpy": actual = try numpy(LegacyGenerator(seed: UInt32(seed)), words)
    default: actual = try pcg(PCG64(seed: seed), words)
    }
    #expect(actual == expected)
  }

  private func torch(_ generator: TorchGenerator, _ words: [String]) throws -> [Double] {
    let weights = try NDArray([0.1, 0.2, 0.3, 0.4], .f32, in: workspace)
    let numbers = words.compactMap { Double($0) }
    let count = Int(numbers[0])
    let array = try NDArray(zeros: [count], WrittenArray.types[words.count > 1 ? words[1] : ""] ?? .i64, in: workspace)
    switch words[0] {
    case "randn": try generator.fillNormal(array)
    case "rand": try generator.fillUniform(array)
    case "uniform": try generator.fillUniform(array, from: numbers[1], to: numbers[2])
    case "normal": try generator.fillNormal(array, mean: numbers[1], deviation: numbers[2])
    case "randint": generator.fillIntegers(array, from: Int64(numbers[1]), to: Int64(numbers[2]))
    case "randperm": return try generator.permutation(count, in: workspace).doubles
    case "bernoulli": generator.fillBernoulli(array, probability: numbers[1])
    case "exponential": generator.fillExponential(array)
    default: return try generator.multinomial(weights, count: count, replacing: words[2] == "yes").doubles
    }
    return array.doubles
  }

  private func numpy(_ start: LegacyGenerator, _ words: [String]) throws -> [Double] {
    var generator = start
    let numbers = words.compactMap { Int($0) }
    let weights = [0.1, 0.2, 0.3, 0.4]
    switch words[0] {
    case "randn": return (0..<numbers[0]).map { _ in generator.nextNormal() }
    case "exponential": return (0..<numbers[0]).map { _ in generator.nextExponential() }
    case "permutation": return generator.permutation(numbers[0]).map(Double.init)
    case "choices": return generator.choices(weights, count: numbers[0]).map(Double.init)
    case "distinct": return generator.distinctChoices(weights, count: numbers[0]).map(Double.init)
    default: return (0..<numbers[0]).map { _ in Double(generator.next(upTo: UInt64(numbers[2] - 1))) }
    }
  }

  private func pcg(_ start: PCG64, _ words: [String]) throws -> [Double] {
    var generator = start
    let numbers = words.compactMap { Int($0) }
    switch words[0] {
    case "random": return (0..<numbers[0]).map { _ in generator.nextDouble() }
    case "permutation": return generator.permutation(numbers[0]).map(Double.init)
    default: return (0..<numbers[0]).map { _ in Double(generator.next(upTo: UInt64(numbers[2] - 1))) }
    }
  }
}
