import CVectors
import Glibc
import Kernels

/// A number to twice the precision: the second part is what the first lacks.
private struct Pair {
  var high: SIMD8<Double>
  var low: SIMD8<Double>

  @inline(__always)
  init(_ high: SIMD8<Double>, _ low: SIMD8<Double>) {
    self.high = high
    self.low = low
  }

  /// The product of two numbers without error.
  @inline(__always)
  init(_ left: SIMD8<Double>, times right: SIMD8<Double>) {
    high = left * right
    low = (-high).addingProduct(left, right)
  }

  /// The sum of two numbers, of which the first is the larger one.
  @inline(__always)
  init(_ left: SIMD8<Double>, plus right: SIMD8<Double>) {
    high = left + right
    low = (left - high) + right
  }

  @inline(__always)
  func times(_ other: Pair) -> Pair {
    let product = Pair(high, times: other.high)
    return Pair(product.high, product.low.addingProduct(high, other.low).addingProduct(low, other.high))
  }
}

/// The natural logarithm of positive normal numbers to more than 64 bits.
///
/// m = (1 + r + error) / c with |r| at most 1/32, where log(1 + r) = r - r^2 / 2 + r^3 P(r).
@inline(__always)
private func precise(_ argument: SIMD8<Double>) -> Pair {
  let parts = IntervalParts(argument)
  let product = Pair(parts.significand, times: lectern_inverse_of_interval(parts.interval))
  let r = product.high - 1
  let square = Pair(r, times: r)
  let z = square.high
  let (whole, rest) = parts.known
  let first = Pair(whole, plus: r)
  let second = Pair(first.high, plus: z * -0.5)
  // The error times the derivative of the logarithm, 1 - r + r^2 - ….
  let slope = (1 - r) + z
  let small = (first.low + second.low) + rest.addingProduct(product.low, slope).addingProduct(square.low, all(-0.5))
  return Pair(second.high, plus: small.addingProduct(r * z, seriesOfLogarithm(r, z)))
}

/// Powers, and in which lanes they are not: where the base is no positive normal number, or the result not one that is far from the
/// ends.
@inline(__always)
private func power(_ base: SIMD8<Double>, _ exponent: SIMD8<Double>) -> (SIMD8<Double>, SIMD8<UInt64>) {
  let logarithm = precise(base)
  let product = Pair(exponent, times: logarithm.high)
  let result = exponential(product.high, low: product.low.addingProduct(exponent, logarithm.low))
  return (result, notNormal(base) | beyond(product.high, 700))
}

/// Powers of doubles, within little more than half a unit in the last place.
func powers(_ result: Plane, _ left: Plane, _ right: Plane, _ extent: Extent) {
  if right.step == 0 && right.rowStep == 0 && extent.columns > 0 && extent.rows > 0 {
    let exponent = right.row(0, as: Double.self)[0]
    if exponent.magnitude >= 1 && exponent.magnitude <= 16 && exponent == exponent.rounded(.towardZero) {
      let count = Int(exponent.magnitude)
      let isInverse = exponent < 0
      return zipVectors(result, left, right, extent, WholePower(count: count, isInverse: isInverse))
    }
  }
  zipVectors(result, left, right, extent, AnyPower())
}

/// x * x * … to twice the precision.
@inline(__always)
private func wholePower(_ base: SIMD8<Double>, _ count: Int, _ isInverse: Bool) -> (SIMD8<Double>, SIMD8<UInt64>) {
  var result = Pair(base, all(0))
  for _ in 1..<max(1, count) {
    let product = Pair(result.high, times: base)
    result = Pair(product.high, product.low.addingProduct(result.low, base))
  }
  var value = result.high + result.low
  if isInverse {
    let inverse = 1 / result.high
    let rest = all(1).addingProduct(-inverse, result.high) - inverse * result.low
    value = inverse.addingProduct(inverse, rest)
  }
  // Far from the ends of the range no part is lost.
  let bits = pattern(result.high) & 0x7fff_ffff_ffff_ffff
  return (value, (bits &- (0x1p-900 as Double).bitPattern) | ((0x1p900 as Double).bitPattern &- bits))
}

/// Powers of single precision by way of double precision, so that nearly all results are the nearest; the quick ones only those with one
/// whole exponent.
func powersOfFloats(_ result: Plane, _ left: Plane, _ right: Plane, _ extent: Extent, isQuick: Bool) {
  if right.step == 0 && right.rowStep == 0 && extent.columns > 0 && extent.rows > 0 {
    let exponent = right.row(0, as: Float.self)[0]
    if exponent.magnitude >= 1 && exponent.magnitude <= 16 && exponent == exponent.rounded(.towardZero) {
      let count = Int(exponent.magnitude)
      let isInverse = exponent < 0
      return zipVectors(result, left, right, extent, WholePowerOfFloat(count: count, isInverse: isInverse))
    }
  }
  if isQuick {
    zipVectors(result, left, right, extent, QuickPowerOfFloat())
  } else {
    zipVectors(result, left, right, extent, AnyPowerOfFloat())
  }
}

@inline(__always)
private func wideWholePower(_ base: SIMD8<Double>, _ count: Int, _ isInverse: Bool) -> (SIMD8<Double>, SIMD8<UInt64>) {
  var value = base
  for _ in 1..<max(1, count) { value = value * base }
  let size = pattern(value) & 0x7fff_ffff_ffff_ffff
  if isInverse { value = 1 / value }
  // Where the result is a normal number of single precision, and so is its inverse.
  return (value, (size &- (0x1p-120 as Double).bitPattern) | ((0x1p120 as Double).bitPattern &- size))
}

private protocol PairFunction {
  associatedtype Vector: SIMD
  associatedtype Marks: SIMD where Marks.Scalar: FixedWidthInteger & UnsignedInteger
  /// Results, and whether none is an exception.
  func value(_ x: Vector, _ y: Vector) -> (Vector, Bool)
  /// The sign bit where a result is an exception.
  func marks(_ x: Vector, _ y: Vector) -> Marks
  func exact(_ x: Vector.Scalar, _ y: Vector.Scalar) -> Vector.Scalar
}

private struct AnyPower: PairFunction {
  @inline(__always)
  func value(_ x: SIMD8<Double>, _ y: SIMD8<Double>) -> (SIMD8<Double>, Bool) {
    let (value, marks) = power(x, y)
    return (value, !hasSign(marks))
  }

  @inline(__always) func marks(_ x: SIMD8<Double>, _ y: SIMD8<Double>) -> SIMD8<UInt64> { power(x, y).1 }
  @inline(__always) func exact(_ x: Double, _ y: Double) -> Double { pow(x, y) }
}

private struct WholePower: PairFunction {
  let count: Int
  let isInverse: Bool

  @inline(__always)
  func value(_ x: SIMD8<Double>, _ y: SIMD8<Double>) -> (SIMD8<Double>, Bool) {
    let (value, marks) = wholePower(x, count, isInverse)
    return (value, !hasSign(marks))
  }

  @inline(__always) func marks(_ x: SIMD8<Double>, _ y: SIMD8<Double>) -> SIMD8<UInt64> { wholePower(x, count, isInverse).1 }
  @inline(__always) func exact(_ x: Double, _ y: Double) -> Double { pow(x, y) }
}

private struct AnyPowerOfFloat: PairFunction {
  @inline(__always)
  func value(_ x: SIMD16<Float>, _ y: SIMD16<Float>) -> (SIMD16<Float>, Bool) {
    let low = lectern_widened_low(y) * nearestLogarithm(lectern_widened_low(x))
    let high = lectern_widened_high(y) * nearestLogarithm(lectern_widened_high(x))
    let isUsual = !hasSign(beyond(low, 84) | beyond(high, 84)) && lectern_has_any_half16(lectern_not_normal_float16(x)) == 0
    return (lectern_narrowed_both(briefExponential(low), briefExponential(high)), isUsual)
  }

  @inline(__always)
  func marks(_ x: SIMD16<Float>, _ y: SIMD16<Float>) -> SIMD16<UInt32> {
    let low = lectern_widened_low(y) * nearestLogarithm(lectern_widened_low(x))
    let high = lectern_widened_high(y) * nearestLogarithm(lectern_widened_high(x))
    return lectern_or_half16(lectern_upper_halves(beyond(low, 84), beyond(high, 84)), lectern_not_normal_float16(x))
  }

  @inline(__always) func exact(_ x: Float, _ y: Float) -> Float { powf(x, y) }
}

/// Within one unit in the last place, as numpy has them.
private struct QuickPowerOfFloat: PairFunction {
  @inline(__always)
  func value(_ x: SIMD16<Float>, _ y: SIMD16<Float>) -> (SIMD16<Float>, Bool) {
    let power = lectern_power_float16(x, y)
    return (power, lectern_has_sign_float16(power) == 0)
  }

  @inline(__always)
  func marks(_ x: SIMD16<Float>, _ y: SIMD16<Float>) -> SIMD16<UInt32> {
    unsafeBitCast(lectern_power_float16(x, y), to: SIMD16<UInt32>.self)
  }

  @inline(__always) func exact(_ x: Float, _ y: Float) -> Float { powf(x, y) }
}

private struct WholePowerOfFloat: PairFunction {
  let count: Int
  let isInverse: Bool

  @inline(__always)
  func value(_ x: SIMD16<Float>, _ y: SIMD16<Float>) -> (SIMD16<Float>, Bool) {
    let (low, oddLow) = wideWholePower(lectern_widened_low(x), count, isInverse)
    let (high, oddHigh) = wideWholePower(lectern_widened_high(x), count, isInverse)
    return (lectern_narrowed_both(low, high), !hasSign(oddLow | oddHigh))
  }

  @inline(__always)
  func marks(_ x: SIMD16<Float>, _ y: SIMD16<Float>) -> SIMD16<UInt32> {
    lectern_upper_halves(
      wideWholePower(lectern_widened_low(x), count, isInverse).1, wideWholePower(lectern_widened_high(x), count, isInverse).1)
  }

  @inline(__always) func exact(_ x: Float, _ y: Float) -> Float { powf(x, y) }
}

@inline(__always)
private func zipVectors<F: PairFunction>(_ result: Plane, _ left: Plane, _ right: Plane, _ extent: Extent, _ function: F) {
  typealias T = F.Vector.Scalar
  let width = F.Vector.scalarCount
  for row in 0..<extent.rows {
    let out = result.row(row, as: T.self)
    let a = left.row(row, as: T.self)
    let b = right.row(row, as: T.self)
    var index = 0
    if result.step == 1 && left.step == 1 && (right.step == 1 || right.step == 0) && extent.columns >= width {
      let same = F.Vector(repeating: b[0])
      while true {
        index =
          right.step == 1
          ? zipUsual(out, a, b, index, extent.columns, function) : zipUsual(out, a, same, index, extent.columns, function)
        if index &+ width > extent.columns { break }
        let y = right.step == 1 ? loadVector(b + index, F.Vector.self) : same
        storeVector(corrected(loadVector(a + index, F.Vector.self), y, function), out + index)
        index &+= width
      }
    }
    while index < extent.columns {
      let count = min(width, extent.columns &- index)
      var x = F.Vector(repeating: a[index &* left.step])
      var y = F.Vector(repeating: b[index &* right.step])
      for lane in 1..<max(1, count) {
        x[lane] = a[(index &+ lane) &* left.step]
        y[lane] = b[(index &+ lane) &* right.step]
      }
      let z = corrected(x, y, function)
      for lane in 0..<count { out[(index &+ lane) &* result.step] = z[lane] }
      index &+= width
    }
  }
}

/// Up to the first vector with an exception; where that is. A function of its own, so that nothing is called in its loop and constants stay
/// in registers.
@inline(never)
private func zipUsual<F: PairFunction>(
  _ out: UnsafeMutablePointer<F.Vector.Scalar>, _ a: UnsafePointer<F.Vector.Scalar>, _ b: UnsafePointer<F.Vector.Scalar>, _ start: Int,
  _ count: Int, _ function: F
) -> Int {
  let width = F.Vector.scalarCount
  var index = start
  while index &+ width <= count {
    let (z, isUsual) = function.value(loadVector(a + index, F.Vector.self), loadVector(b + index, F.Vector.self))
    if !isUsual { break }
    storeVector(z, out + index)
    index &+= width
  }
  return index
}

/// The same with one right operand for all.
@inline(never)
private func zipUsual<F: PairFunction>(
  _ out: UnsafeMutablePointer<F.Vector.Scalar>, _ a: UnsafePointer<F.Vector.Scalar>, _ y: F.Vector, _ start: Int, _ count: Int,
  _ function: F
) -> Int {
  let width = F.Vector.scalarCount
  var index = start
  while index &+ width <= count {
    let (z, isUsual) = function.value(loadVector(a + index, F.Vector.self), y)
    if !isUsual { break }
    storeVector(z, out + index)
    index &+= width
  }
  return index
}

/// Results of which exceptions have been looked after one by one.
@inline(__always)
private func corrected<F: PairFunction>(_ x: F.Vector, _ y: F.Vector, _ function: F) -> F.Vector {
  var (z, isUsual) = function.value(x, y)
  if isUsual { return z }
  let marks = function.marks(x, y)
  for lane in 0..<F.Vector.scalarCount where marks[lane].leadingZeroBitCount == 0 { z[lane] = function.exact(x[lane], y[lane]) }
  return z
}
