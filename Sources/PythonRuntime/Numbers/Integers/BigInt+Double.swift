import Glibc

extension Double {
  /// `mantissa * 2^exponent` rounded once, half to even; the mantissa's lowest bit may stand for "and something more".
  ///
  /// Nil when the result is too large.
  init?(mantissa: UInt64, exponent: Int) {
    guard mantissa > 0 else {
      self = 0
      return
    }
    let shift = mantissa.leadingZeroBitCount
    let normalized = mantissa << UInt64(shift)
    let lowest = exponent - shift
    let dropped = max(11, -1074 - lowest)
    guard dropped <= 64 else {
      self = 0
      return
    }
    let kept = dropped == 64 ? 0 : normalized >> UInt64(dropped)
    let rest = normalized << UInt64(64 - dropped)
    let roundsUp = rest > 1 << 63 || (rest == 1 << 63 && kept & 1 == 1)
    let result = Double(kept + (roundsUp ? 1 : 0)) * Double.powerOfTwo(lowest + dropped)
    guard result.isFinite else { return nil }
    self = result
  }

  /// Infinity above the range; the numbers below it are never asked for.
  private static func powerOfTwo(_ exponent: Int) -> Double {
    exponent > 1023 ? .infinity : Double(sign: .plus, exponent: exponent, significand: 1)
  }
}

extension Magnitude {
  /// The leading 64 bits, the lowest of them set as well when anything follows, and their weight.
  var leadingBits: (mantissa: UInt64, exponent: Int) {
    let exponent = bitLength - 64
    guard exponent > 0 else { return (limbs.first ?? 0, 0) }
    return ((self >> exponent).limbs[0] | (hasLowBits(exponent) ? 1 : 0), exponent)
  }
}

extension BigInt {
  /// The whole part of a finite number.
  package init(truncating value: Double) {
    guard value.exponent >= 0, value.isFinite else {
      self = .zero
      return
    }
    let significand = Magnitude(value.significandBitPattern | 1 << 52)
    let shift = Int(value.exponent) - 52
    self.init(shift >= 0 ? significand << shift : significand >> -shift, negative: value < 0)
  }

  /// The nearest double, half to even; nil when the number is too large for one.
  package var asDouble: Double? {
    let (mantissa, exponent) = magnitude.leadingBits
    return Double(mantissa: mantissa, exponent: exponent).map { isNegative ? -$0 : $0 }
  }

  /// `asDouble` with Python's error.
  package func double() throws(NumberError) -> Double {
    guard let value = asDouble else { throw NumberError(.overflowError, "int too large to convert to float") }
    return value
  }

  /// The number as `fraction * 2^exponent` with the fraction in `0.5..<1`, for logarithms beyond a double's range.
  package var fractionAndExponent: (fraction: Double, exponent: Int) {
    let (mantissa, exponent) = magnitude.leadingBits
    let fraction = frexp(Double(mantissa))
    return (isNegative ? -fraction.0 : fraction.0, exponent + fraction.1)
  }

  /// The sign of `self - other`, exactly; nil for NaN.
  package func compared(to other: Double) -> Int? {
    if other.isNaN { return nil }
    if other.isInfinite { return other < 0 ? 1 : -1 }
    let whole = compared(to: BigInt(truncating: other))
    if whole != 0 { return whole }
    let fraction = other - other.rounded(.towardZero)
    return fraction > 0 ? -1 : fraction < 0 ? 1 : 0
  }

  /// The sign of `integer - other`, exactly; nil for NaN.
  package static func compare(_ integer: Int, to other: Double) -> Int? {
    if other.isNaN { return nil }
    if other >= 0x1p63 { return -1 }
    if other < -0x1p63 { return 1 }
    let whole = Int(other)
    if integer != whole { return integer < whole ? -1 : 1 }
    let fraction = other - Double(whole)
    return fraction > 0 ? -1 : fraction < 0 ? 1 : 0
  }

  /// `self / divisor` as Python's true division: the nearest double to the exact quotient.
  package func ratio(to divisor: BigInt) throws(NumberError) -> Double {
    guard !divisor.isZero else { throw NumberError(.zeroDivisionError, "division by zero") }
    let shift = bitLength - divisor.bitLength - 65
    let scaled = shift < 0 ? magnitude << -shift : magnitude >> shift
    let (quotient, remainder) = scaled.divided(by: divisor.magnitude)
    let (mantissa, exponent) = quotient.leadingBits
    let isInexact = !remainder.isZero || (shift > 0 && magnitude.hasLowBits(shift))
    guard let result = Double(mantissa: mantissa | (isInexact ? 1 : 0), exponent: exponent + shift) else {
      throw NumberError(.overflowError, "integer division result too large for a float")
    }
    return isNegative != divisor.isNegative ? -result : result
  }

  /// `ratio(to:)` of machine integers.
  package static func ratio(_ a: Int, _ b: Int) throws(NumberError) -> Double {
    guard b != 0 else { throw NumberError(.zeroDivisionError, "division by zero") }
    let exact: UInt = 1 << 53
    if a.magnitude <= exact && b.magnitude <= exact { return Double(a) / Double(b) }
    return try BigInt(a).ratio(to: BigInt(b))
  }
}
