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

/// The natural logarithm of positive normal numbers to more than 68 bits.
@inline(__always)
private func precise(_ argument: SIMD8<Double>) -> Pair {
  let bits = pattern(argument) &+ (0x3ff0_0000_0000_0000 - 0x3fe6_a09e_667f_3bcd)
  let k = number((bits &>> 52) | 0x4330_0000_0000_0000) - all(0x1p52 + 1023)
  let m = number((bits & 0x000f_ffff_ffff_ffff) &+ 0x3fe6_a09e_667f_3bcd)
  let f = m - 1
  let divisor = f + 2
  let lost = f - (divisor - 2)
  let inverse = 1 / divisor
  let quotient = f * inverse
  let s = Pair(quotient, (f.addingProduct(-quotient, divisor) - quotient * lost) * inverse)
  let square = s.times(s)
  let z = square.high
  // log(1 + f) = 2s (1 + z/3 + z^2/5 + ...), where the first terms need more than the precision of a number.
  let z2 = square.high * square.high
  let z4 = z2 * z2
  let r0 = all(2.0 / 7).addingProduct(all(2.0 / 9), z).addingProduct(all(2.0 / 11).addingProduct(all(2.0 / 13), z), z2)
  let r4 = all(2.0 / 15).addingProduct(all(2.0 / 17), z).addingProduct(all(2.0 / 19).addingProduct(all(2.0 / 21), z), z2)
  let r8 = all(2.0 / 23).addingProduct(all(2.0 / 25), z).addingProduct(all(2.0 / 27).addingProduct(all(2.0 / 29), z), z2)
  let r = r0.addingProduct(r4.addingProduct(r8, z4), z4) * z
  var sum = Pair(all(0x1.999999999999ap-2), plus: r)
  sum.low = sum.low + -0x1.999999999999ap-56
  var product = square.times(sum)
  sum = Pair(all(0x1.5555555555555p-1), plus: product.high)
  sum.low = sum.low + (product.low + 0x1.5555555555555p-55)
  product = square.times(sum)
  sum = Pair(all(2), plus: product.high)
  sum.low = sum.low + product.low
  let near = s.times(sum)
  var result = Pair(k * 0x1.62e42fefa3000p-1, plus: near.high)
  result = Pair(result.high, plus: (result.low + near.low).addingProduct(k, all(0x1.3de6af278ece6p-42)))
  return result
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

/// Powers of single precision by way of double precision, so that nearly all results are the nearest.
func powersOfFloats(_ result: Plane, _ left: Plane, _ right: Plane, _ extent: Extent) {
  if right.step == 0 && right.rowStep == 0 && extent.columns > 0 && extent.rows > 0 {
    let exponent = right.row(0, as: Float.self)[0]
    if exponent.magnitude >= 1 && exponent.magnitude <= 16 && exponent == exponent.rounded(.towardZero) {
      let count = Int(exponent.magnitude)
      let isInverse = exponent < 0
      return zipVectors(result, left, right, extent, WholePowerOfFloat(count: count, isInverse: isInverse))
    }
  }
  zipVectors(result, left, right, extent, AnyPowerOfFloat())
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
  associatedtype Element: SIMDScalar
  /// Results, and the sign bit where one is an exception.
  func value(_ x: SIMD8<Element>, _ y: SIMD8<Element>) -> (SIMD8<Element>, SIMD8<UInt64>)
  func exact(_ x: Element, _ y: Element) -> Element
}

private struct AnyPower: PairFunction {
  @inline(__always) func value(_ x: SIMD8<Double>, _ y: SIMD8<Double>) -> (SIMD8<Double>, SIMD8<UInt64>) { power(x, y) }
  @inline(__always) func exact(_ x: Double, _ y: Double) -> Double { pow(x, y) }
}

private struct WholePower: PairFunction {
  let count: Int
  let isInverse: Bool

  @inline(__always) func value(_ x: SIMD8<Double>, _ y: SIMD8<Double>) -> (SIMD8<Double>, SIMD8<UInt64>) { wholePower(x, count, isInverse) }
  @inline(__always) func exact(_ x: Double, _ y: Double) -> Double { pow(x, y) }
}

private struct AnyPowerOfFloat: PairFunction {
  @inline(__always)
  func value(_ x: SIMD8<Float>, _ y: SIMD8<Float>) -> (SIMD8<Float>, SIMD8<UInt64>) {
    let base = lectern_widened(x)
    let product = lectern_widened(y) * nearestLogarithm(base)
    return (lectern_narrowed(briefExponential(product)), notNormal(base) | beyond(product, 84))
  }

  @inline(__always) func exact(_ x: Float, _ y: Float) -> Float { powf(x, y) }
}

private struct WholePowerOfFloat: PairFunction {
  let count: Int
  let isInverse: Bool

  @inline(__always)
  func value(_ x: SIMD8<Float>, _ y: SIMD8<Float>) -> (SIMD8<Float>, SIMD8<UInt64>) {
    let (value, odd) = wideWholePower(lectern_widened(x), count, isInverse)
    return (lectern_narrowed(value), odd)
  }

  @inline(__always) func exact(_ x: Float, _ y: Float) -> Float { powf(x, y) }
}

/// How many pairs are computed before exceptions are looked for, and before any of them is written over.
private let blockCount = 64

@inline(__always)
private func zipVectors<F: PairFunction>(_ result: Plane, _ left: Plane, _ right: Plane, _ extent: Extent, _ function: F) {
  typealias T = F.Element
  let isDense = left.step == 1 && right.step <= 1 && right.step >= 0 && result.step == 1
  withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 4 &* blockCount) { memory in
    guard let exceptions = memory.baseAddress else { return }
    func room(_ number: Int) -> UnsafeMutablePointer<T> {
      UnsafeMutableRawPointer(exceptions + number &* blockCount).assumingMemoryBound(to: T.self)
    }
    let (values, bases, exponents) = (room(1), room(2), room(3))
    for row in 0..<extent.rows {
      let out = result.row(row, as: T.self)
      let a = left.row(row, as: T.self)
      let b = right.row(row, as: T.self)
      var start = 0
      while start < extent.columns {
        let count = min(blockCount, extent.columns &- start)
        let isDirect = isDense && count & 7 == 0
        var (x, y) = (UnsafePointer(a + start), UnsafePointer(right.step == 1 ? b + start : exponents))
        if !isDirect {
          for index in 0..<count { bases[index] = a[(start &+ index) &* left.step] }
          for index in count..<(count &+ 7) & ~7 { bases[index] = bases[0] }
          x = UnsafePointer(bases)
        }
        if !isDirect || right.step != 1 {
          for index in 0..<count { exponents[index] = b[(start &+ index) &* right.step] }
          for index in count..<(count &+ 7) & ~7 { exponents[index] = exponents[0] }
          y = UnsafePointer(exponents)
        }
        var all = SIMD8<UInt64>(repeating: 0)
        var index = 0
        while index < count {
          let (z, odd) = function.value(loadVector(x + index, SIMD8<T>.self), loadVector(y + index, SIMD8<T>.self))
          storeVector(z, values + index)
          storeVector(odd, exceptions + index)
          all = all | odd
          index &+= 8
        }
        if hasSign(all) {
          for index in 0..<count where exceptions[index] >> 63 != 0 { values[index] = function.exact(x[index], y[index]) }
        }
        for index in 0..<count { out[(start &+ index) &* result.step] = values[index] }
        start &+= count
      }
    }
  }
}
