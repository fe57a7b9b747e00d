import Glibc

extension BigInt {
  /// The size of `self ** exponent` in bits, a few bits too many or too few, for refusing it before it is made.
  package func powBitEstimate(_ exponent: Int) -> Int {
    let (fraction, binary) = fractionAndExponent
    return BigInt.powBitEstimate(fraction: fraction, binary, exponent)
  }

  package static func powBitEstimate(_ base: Int, _ exponent: Int) -> Int {
    powBitEstimate(fraction: Double(base), 0, exponent)
  }

  private static func powBitEstimate(fraction: Double, _ binary: Int, _ exponent: Int) -> Int {
    guard fraction != 0, exponent > 0 else { return 1 }
    let bits = (log2(abs(fraction)) + Double(binary)) * Double(exponent)
    return bits < 0x1p62 ? Int(bits) + 1 : .max
  }

  /// `self ** exponent` for an exponent that is not negative.
  package func power(_ exponent: Int) -> BigInt {
    guard exponent > 0 else { return .one }
    guard !isZero else { return self }
    let zeros = trailingZeroBits
    let odd = magnitude >> zeros
    var result = odd
    if odd != Magnitude(1) {
      var bit = Int.bitWidth - 1 - exponent.leadingZeroBitCount
      while bit > 0 {
        bit -= 1
        result = result * result
        if exponent >> bit & 1 == 1 { result = result * odd }
      }
    }
    return BigInt(result << (zeros * exponent), negative: isNegative && exponent & 1 == 1)
  }

  /// `pow(self, exponent, modulus)`; a negative exponent means the power of the inverse.
  package func power(_ exponent: BigInt, modulo modulus: BigInt) throws(NumberError) -> BigInt {
    guard !modulus.isZero else { throw NumberError(.valueError, "pow() 3rd argument cannot be 0") }
    var base = self
    if exponent.isNegative { base = try inverse(modulo: modulus.absolute) }
    base = try base.remainder(by: modulus.absolute)
    let power: Magnitude
    if let word = modulus.magnitude.word {
      power = Magnitude(BigInt.power(base.magnitude.limbs.first ?? 0, exponent.magnitude, modulo: word))
    } else {
      power = BigInt.power(base.magnitude, exponent.magnitude, modulo: modulus.magnitude)
    }
    return try BigInt(power).remainder(by: modulus)
  }

  private static func power(_ base: Limb, _ exponent: Magnitude, modulo modulus: Limb) -> Limb {
    guard modulus > 1 else { return 0 }
    var result: Limb = 1
    for limb in exponent.limbs.reversed() {
      for bit in (0..<64).reversed() {
        result = modulus.dividingFullWidth(result.multipliedFullWidth(by: result)).remainder
        if limb >> Limb(bit) & 1 == 1 {
          result = modulus.dividingFullWidth(result.multipliedFullWidth(by: base)).remainder
        }
      }
    }
    return result
  }

  /// Takes the exponent four bits at a time, so that a product by the base comes once in four squarings.
  private static func power(_ base: Magnitude, _ exponent: Magnitude, modulo modulus: Magnitude) -> Magnitude {
    var powers = [Magnitude(1)]
    for _ in 1..<16 { powers.append((powers[powers.count - 1] * base).divided(by: modulus).remainder) }
    var result = Magnitude(1)
    for limb in exponent.limbs.reversed() {
      for shift in stride(from: 60, through: 0, by: -4) {
        if result != Magnitude(1) {
          for _ in 0..<4 { result = (result * result).divided(by: modulus).remainder }
        }
        let digit = Int(limb >> Limb(shift) & 15)
        if digit > 0 { result = (result * powers[digit]).divided(by: modulus).remainder }
      }
    }
    return result
  }

  /// The number whose product with this one leaves 1, between 0 and the modulus, which is positive.
  package func inverse(modulo modulus: BigInt) throws(NumberError) -> BigInt {
    var (a, b) = (try remainder(by: modulus), modulus)
    var (x, y) = (BigInt.one, BigInt.zero)
    while !b.isZero {
      let (quotient, remainder) = try a.divided(by: b)
      (a, b) = (b, remainder)
      (x, y) = (y, x - quotient * y)
    }
    guard a == .one else { throw NumberError(.valueError, "base is not invertible for the given modulus") }
    return try x.remainder(by: modulus)
  }
}
