/// `magnitude * 10^power` rounded half to even, from the double's exact value: where every decimal text begins.
enum ScaledDouble {
  case word(UInt64)
  case big(BigInt)

  /// The magnitude is finite and not negative.
  init(_ magnitude: Double, tenthPower power: Int) {
    let binary = BinaryFraction(magnitude)
    self = ScaledDouble.quickly(binary, power).map(ScaledDouble.word) ?? .big(ScaledDouble.exactly(binary, power))
  }

  /// In 128 bits, which hold 53 bits times a power of ten below 2^74; nil when the result needs more than 64.
  private static func quickly(_ value: BinaryFraction, _ power: Int) -> UInt64? {
    switch power {
    case 0...22:
      let scaled = UInt128(value.significand) &* PowersOfTen.wide(power)
      if value.exponent >= 0 {
        guard scaled.leadingZeroBitCount >= value.exponent + 64 else { return nil }
        return UInt64(scaled &<< UInt128(value.exponent))
      }
      guard value.exponent > -128 else { return 0 }
      let shift = UInt128(-value.exponent)
      let whole = scaled &>> shift
      let rest = scaled &- (whole &<< shift)
      let half = UInt128(1) &<< (shift &- 1)
      return UInt64(exactly: rest > half || (rest == half && whole & 1 == 1) ? whole &+ 1 : whole)
    case -19..<0:
      let divisor = UInt128(PowersOfTen.words[-power])
      // A significand of 53 bits divided by 10 * 2^60 is less than a half.
      guard value.exponent > -60 else { return 0 }
      guard value.exponent < 64 else { return nil }
      let numerator = UInt128(value.significand) &<< UInt128(max(0, value.exponent))
      let denominator = divisor &<< UInt128(max(0, -value.exponent))
      let (whole, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
      let opposite = denominator &- rest
      return UInt64(exactly: rest > opposite || (rest == opposite && whole & 1 == 1) ? whole &+ 1 : whole)
    default:
      return nil
    }
  }

  private static func exactly(_ value: BinaryFraction, _ power: Int) -> BigInt {
    let ten = Magnitude.powerOfTen(abs(power))
    let significand = Magnitude(value.significand)
    let numerator = (power > 0 ? significand * ten : significand) << max(0, value.exponent)
    let denominator = (power < 0 ? ten : Magnitude(1)) << max(0, -value.exponent)
    let (whole, rest) = numerator.divided(by: denominator)
    let order = (rest << 1).compared(to: denominator)
    return BigInt(order > 0 || (order == 0 && whole.isOdd) ? whole + 1 : whole)
  }

  var isZero: Bool {
    switch self {
    case .word(let value): value == 0
    case .big(let value): value.isZero
    }
  }

  func appendDigits(to bytes: inout [UInt8]) {
    switch self {
    case .word(let value): IntegerText.appendDigits(value, to: &bytes)
    case .big(let value): value.appendDigits(to: &bytes)
    }
  }
}

/// A double's magnitude as a whole number times a power of two.
struct BinaryFraction {
  let significand: UInt64
  let exponent: Int

  init(_ value: Double) {
    let stored = Int(value.exponentBitPattern)
    significand = value.significandBitPattern | (stored > 0 ? 1 << 52 : 0)
    exponent = max(stored, 1) - 1075
  }
}

enum PowersOfTen {
  /// All that fit a word.
  static let words: [UInt64] = [
    1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000,
    100_000_000_000, 1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000,
    10_000_000_000_000_000, 100_000_000_000_000_000, 1_000_000_000_000_000_000, 10_000_000_000_000_000_000,
  ]

  /// All that a double holds exactly.
  static let doubles: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20,
    1e21, 1e22,
  ]

  /// For exponents up to 38.
  static func wide(_ exponent: Int) -> UInt128 {
    exponent < 20 ? UInt128(words[exponent]) : UInt128(words[19]) &* UInt128(words[exponent - 19])
  }
}

extension Magnitude {
  static func powerOfTen(_ exponent: Int) -> Magnitude { BigInt(10).power(exponent).magnitude }
}
