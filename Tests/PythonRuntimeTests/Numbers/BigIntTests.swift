import PythonRuntime
import TestCases
import Testing

@Suite struct BigIntTests {
  @Test(arguments: CaseTable.rows("numbers/bigint.tsv"))
  func equalsPython(_ row: CaseTable.Row) throws {
    #expect(try answer(row[0], integer(row[1]), row[2]) == row[3])
  }

  private func answer(_ operation: String, _ a: BigInt, _ argument: String) -> String {
    do {
      switch operation {
      case "+": return try (a + integer(argument)).description
      case "-": return try (a - integer(argument)).description
      case "*": return try (a * integer(argument)).description
      case "divmod":
        let (quotient, remainder) = try a.divided(by: integer(argument))
        return "\(quotient) \(remainder)"
      case "%": return try a.remainder(by: integer(argument)).description
      case "/": return try FloatText.repr(a.ratio(to: integer(argument)))
      case "&": return try (a & integer(argument)).description
      case "|": return try (a | integer(argument)).description
      case "^": return try (a ^ integer(argument)).description
      case "~": return (~a).description
      case "<<": return try (a << machine(argument)).description
      case ">>": return try (a >> machine(argument)).description
      case "**": return try a.power(machine(argument)).description
      case "pow":
        let parts = argument.split(separator: " ").map(String.init)
        return try a.power(integer(parts[0]), modulo: integer(parts[1])).description
      case "gcd": return try BigInt.gcd(a, integer(argument)).description
      case "isqrt": return a.squareRoot.description
      case "compare": return try sign(a.compared(to: integer(argument)))
      case "compare float": return try a.compared(to: #require(Double(argument))).map(sign) ?? "unordered"
      case "float": return try FloatText.repr(a.double())
      case "base":
        var bytes: [UInt8] = []
        try a.append(radix: machine(argument), to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
      case "bits": return "\(a.bitLength) \(a.bitCount)"
      case "to_bytes": return try hexadecimal(a, argument)
      case "hash": return String(NumericHash.of(a))
      default: return "unknown operation \(operation)"
      }
    } catch let error as NumberError {
      return "\(error.kind.rawValue): \(error.message)"
    } catch {
      return "\(error)"
    }
  }

  private func hexadecimal(_ a: BigInt, _ argument: String) throws -> String {
    let parts = argument.split(separator: " ").map(String.init)
    let order: BigInt.ByteOrder = parts[1] == "big" ? .big : .little
    let signed = parts[2] == "signed"
    let bytes = try a.bytes(count: machine(parts[0]), order: order, signed: signed)
    #expect(BigInt(bytes: bytes, order: order, signed: signed) == a)
    return bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  private func sign(_ order: Int) -> String { order == 0 ? "=" : order < 0 ? "<" : ">" }
}

/// What no table can hold: numbers long enough for Karatsuba, the recursive division and the cut into halves.
@Suite struct LongBigIntTests {
  private static func random(bits: Int, _ generator: inout SplitMix) -> BigInt {
    var number = BigInt.one
    for _ in 0..<(bits / 62) { number = (number << 62) + Int(generator.next() >> 2) }
    return number
  }

  @Test(arguments: [(3000, 3000), (20_000, 20_000), (50_000, 1_900), (40_000, 17_000), (100_000, 60_000)])
  func productAndQuotientAgree(_ aBits: Int, _ bBits: Int) throws {
    var generator = SplitMix(state: UInt64(aBits))
    let a = Self.random(bits: aBits, &generator)
    let b = Self.random(bits: bBits, &generator)
    let c = Self.random(bits: bBits - 100, &generator)
    let product = a * b
    #expect(product == b * a)
    #expect((a + c) * b == product + c * b)
    let prime = 2_147_483_647
    let residues = try a.remainder(by: prime) * b.remainder(by: prime) % prime
    #expect(try product.remainder(by: prime) == residues)
    let (quotient, remainder) = try (product + c).divided(by: b)
    #expect(quotient == a)
    #expect(remainder == c)
    let (floor, rest) = try (-(product + c)).divided(by: b)
    #expect(floor == -a - 1)
    #expect(rest == b - c)
  }

  @Test(arguments: [10, 3, 7, 36, 16, 32])
  func textIsReadBack(_ radix: Int) throws {
    var generator = SplitMix(state: UInt64(radix))
    for bits in [0, 62, 124, 2000, 5000, 60_000] {
      let number = Self.random(bits: bits, &generator)
      var text: [UInt8] = []
      number.append(radix: radix, to: &text)
      let digits = text.map { $0 < 58 ? $0 - 48 : $0 - 87 }
      #expect(BigInt(digits: digits, radix: radix) == number)
    }
  }

  @Test func powersOfTenHaveOnlyZeros() {
    for exponent in [18, 19, 20, 599, 600, 20_000] {
      let power = BigInt(10).power(exponent)
      #expect(power.description == "1" + String(repeating: "0", count: exponent))
      #expect((power - 1).description == String(repeating: "9", count: exponent))
      #expect(power.hasMoreDecimalDigits(than: exponent))
      #expect(!(power - 1).hasMoreDecimalDigits(than: exponent))
    }
  }

  @Test func rootsAndCommonDivisors() {
    var generator = SplitMix(state: 7)
    let root = Self.random(bits: 9000, &generator)
    #expect((root * root).squareRoot == root)
    #expect((root * root - 1).squareRoot == root - 1)
    let factor = Self.random(bits: 4000, &generator)
    #expect(BigInt.gcd(factor * BigInt(10).power(200), factor * BigInt(21).power(150)) == factor)
  }

  @Test func sizesAreKnownBeforehand() {
    #expect(BigInt.powBitEstimate(10, 100_000_000) > 332_000_000)
    #expect(BigInt(10).powBitEstimate(.max) == .max)
    #expect(BigInt.powBitEstimate(1, .max) == 1)
    #expect(BigInt.one.bitsShiftedLeft(by: .max) == .max)
    #expect(BigInt.zero.bitsShiftedLeft(by: .max) == 0)
    let base = BigInt(3).power(50)
    #expect(abs(base.powBitEstimate(100) - base.power(100).bitLength) <= 1)
  }
}

/// A small generator, so that a failure repeats.
struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

private func integer(_ text: String) throws -> BigInt {
  try #require(try IntegerText.parse(Array(text.utf8), base: 10)).asBigInt
}

private func machine(_ text: String) throws -> Int { try #require(Int(text)) }
