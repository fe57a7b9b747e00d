import Glibc

/// Python's operations on floats where they differ from the processor's.
package enum FloatArithmetic {
  package static let divisionByZero = NumberError(.zeroDivisionError, "float division by zero")
  package static let floorDivisionByZero = NumberError(.zeroDivisionError, "float floor division by zero")
  package static let moduloByZero = NumberError(.zeroDivisionError, "float modulo")
  package static let divmodByZero = NumberError(.zeroDivisionError, "float divmod()")

  package static func floorDivide(_ a: Double, _ b: Double) throws(NumberError) -> Double {
    guard b != 0 else { throw floorDivisionByZero }
    return quotientAndRemainder(a, b).quotient
  }

  package static func remainder(_ a: Double, _ b: Double) throws(NumberError) -> Double {
    guard b != 0 else { throw moduloByZero }
    let rest = fmod(a, b)
    if rest == 0 { return copysign(0, b) }
    return (rest < 0) != (b < 0) ? rest + b : rest
  }

  package static func divmod(_ a: Double, _ b: Double) throws(NumberError) -> (quotient: Double, remainder: Double) {
    guard b != 0 else { throw divmodByZero }
    return quotientAndRemainder(a, b)
  }

  private static func quotientAndRemainder(_ a: Double, _ b: Double) -> (quotient: Double, remainder: Double) {
    var rest = fmod(a, b)
    var ratio = (a - rest) / b
    if rest == 0 {
      rest = copysign(0, b)
    } else if (rest < 0) != (b < 0) {
      rest += b
      ratio -= 1
    }
    guard ratio != 0 else { return (copysign(0, a / b), rest) }
    // The ratio is a whole number but for its rounding.
    let floor = ratio.rounded(.down)
    return (ratio - floor > 0.5 ? floor + 1 : floor, rest)
  }
}

extension FloatArithmetic {
  package enum Power: Equatable, Sendable {
    case real(Double)
    /// A negative number to a broken power: the caller goes on with complex numbers.
    case complex
  }

  package static func power(_ base: Double, _ exponent: Double) throws(NumberError) -> Power {
    if exponent == 0 { return .real(1) }
    if base.isNaN || exponent.isNaN { return .real(base == 1 ? 1 : .nan) }
    if base == 0 && exponent < 0 && exponent.isFinite {
      throw NumberError(.zeroDivisionError, "0.0 cannot be raised to a negative power")
    }
    let isFinite = base.isFinite && exponent.isFinite
    if isFinite && base < 0 && exponent != exponent.rounded(.down) { return .complex }
    let result = pow(base, exponent)
    if isFinite && result.isInfinite { throw NumberError(.overflowError, "(34, 'Numerical result out of range')") }
    return .real(result)
  }

  /// `round(value)`, `int(value)` and their like: a float that is whole, as an integer.
  package static func integer(_ whole: Double) throws(NumberError) -> Integer {
    if let small = Int(exactly: whole) { return .small(small) }
    if whole.isNaN { throw NumberError(.valueError, "cannot convert float NaN to integer") }
    if whole.isInfinite { throw NumberError(.overflowError, "cannot convert float infinity to integer") }
    return Integer(BigInt(truncating: whole))
  }

  /// `round(value, places)`: the double nearest to the exact value rounded half to even in decimal.
  package static func round(_ value: Double, places: Int) throws(NumberError) -> Double {
    guard value.isFinite, value != 0, places <= 323 else { return value }
    guard places >= -308 else { return 0 * value }
    let scaled = ScaledDouble(abs(value), tenthPower: places)
    let magnitude: Double
    if case .word(let word) = scaled, word <= 1 << 53, abs(places) <= 22 {
      let power = PowersOfTen.doubles[abs(places)]
      magnitude = places < 0 ? Double(word) * power : Double(word) / power
    } else {
      var text: [UInt8] = []
      scaled.appendDigits(to: &text)
      text.append(UInt8(ascii: "e"))
      IntegerText.append(-places, to: &text)
      magnitude = FloatText.parse(text) ?? .infinity
    }
    guard magnitude.isFinite else { throw NumberError(.overflowError, "rounded value too large to represent") }
    return copysign(magnitude, value)
  }

  /// `float.as_integer_ratio`: the exact value in lowest terms.
  package static func integerRatio(_ value: Double) throws(NumberError) -> (numerator: BigInt, denominator: BigInt) {
    if value.isNaN { throw NumberError(.valueError, "cannot convert NaN to integer ratio") }
    if value.isInfinite { throw NumberError(.overflowError, "cannot convert Infinity to integer ratio") }
    let binary = BinaryFraction(value)
    guard binary.significand > 0 else { return (.zero, .one) }
    let zeros = binary.significand.trailingZeroBitCount
    let odd = BigInt(Magnitude(binary.significand >> UInt64(zeros)), negative: value < 0)
    let exponent = binary.exponent + zeros
    return exponent >= 0 ? (odd << exponent, .one) : (odd, .one << -exponent)
  }
}
