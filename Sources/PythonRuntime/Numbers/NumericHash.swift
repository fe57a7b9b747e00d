/// Python's hash of numbers: the value modulo the prime `2^61 - 1`, so that equal numbers of all types hash alike.
package enum NumericHash {
  static let modulus: UInt64 = 1 << 61 - 1
  package static let infinity = 314159

  package static func of(_ value: Int) -> Int {
    let reduced = Int(reduce(UInt64(value.magnitude)))
    return finished(value < 0 ? -reduced : reduced)
  }

  package static func of(_ value: BigInt) -> Int {
    let reduced = Int(residue(value.magnitude))
    return finished(value.isNegative ? -reduced : reduced)
  }

  /// NaN hashes to 0.
  package static func of(_ value: Double) -> Int {
    guard value.isFinite else { return value.isNaN ? 0 : value < 0 ? -infinity : infinity }
    if value == 0 { return 0 }
    let bits = value.significandBitPattern | (value.isNormal ? 1 << 52 : 0)
    let weight = (value.isNormal ? Int(value.exponentBitPattern) - 1075 : -1074) % 61
    let reduced = Int(rotated(bits, by: weight < 0 ? weight + 61 : weight))
    return finished(value < 0 ? -reduced : reduced)
  }

  /// The hash of a fraction in lowest terms with a positive denominator.
  package static func of(_ numerator: BigInt, over denominator: BigInt) -> Int {
    let divisor = residue(denominator.magnitude)
    // By Fermat, the inverse of d is its power p - 2; only a multiple of p has none.
    let inverse = power(divisor, modulus - 2)
    let reduced = divisor == 0 ? infinity : Int(multiply(residue(numerator.magnitude), inverse))
    return finished(numerator.isNegative ? -reduced : reduced)
  }

  package static func of(real: Double, imaginary: Double) -> Int {
    finished(of(real) &+ 1_000_003 &* of(imaginary))
  }

  /// -1 is how CPython's hash functions report an error, so no number has it.
  private static func finished(_ hash: Int) -> Int { hash == -1 ? -2 : hash }

  private static func reduce(_ value: UInt64) -> UInt64 {
    let folded = (value & modulus) + (value >> 61)
    return folded >= modulus ? folded - modulus : folded
  }

  /// Multiplies a residue by a power of two: `2^61` is 1, so the bits just go round.
  private static func rotated(_ value: UInt64, by bits: Int) -> UInt64 {
    let rotated = (value << UInt64(bits)) & modulus | value >> UInt64(61 - bits)
    return rotated == modulus ? 0 : rotated
  }

  private static func residue(_ value: Magnitude) -> UInt64 {
    var result: UInt64 = 0
    for limb in value.limbs.reversed() { result = reduce(rotated(result, by: 3) + reduce(limb)) }
    return result
  }

  private static func multiply(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let (high, low) = a.multipliedFullWidth(by: b)
    return reduce((high << 3 | low >> 61) + (low & modulus))
  }

  private static func power(_ base: UInt64, _ exponent: UInt64) -> UInt64 {
    var result: UInt64 = 1
    for bit in (0..<61).reversed() {
      result = multiply(result, result)
      if exponent >> UInt64(bit) & 1 == 1 { result = multiply(result, base) }
    }
    return result
  }
}
