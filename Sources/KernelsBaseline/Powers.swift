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
  return (result, oddBases(base) | beyond(product.high, 700))
}

/// The sign bit where a number is not positive and normal.
@inline(__always)
private func oddBases(_ base: SIMD8<Double>) -> SIMD8<UInt64> {
  let bits = pattern(base)
  return bits | (bits &- 0x0010_0000_0000_0000) | (0x7fef_ffff_ffff_ffff &- bits)
}

/// The sign bit where a number's magnitude is larger than a bound.
@inline(__always)
private func beyond(_ value: SIMD8<Double>, _ bound: Double) -> SIMD8<UInt64> {
  bound.bitPattern &- (pattern(value) & 0x7fff_ffff_ffff_ffff)
}

@inline(__always)
private func hasSign(_ lanes: SIMD8<UInt64>) -> Bool {
  let four = lanes.lowHalf | lanes.highHalf
  let two = four.lowHalf | four.highHalf
  return (two[0] | two[1]) >> 63 != 0
}

/// Powers of doubles, within little more than half a unit in the last place.
func powers(_ result: Plane, _ left: Plane, _ right: Plane, _ extent: Extent) {
  if right.step == 0 && right.rowStep == 0 && extent.columns > 0 && extent.rows > 0 {
    let exponent = right.row(0, as: Double.self)[0]
    if exponent.magnitude >= 1 && exponent.magnitude <= 16 && exponent == exponent.rounded(.towardZero) {
      let count = Int(exponent.magnitude)
      let isInverse = exponent < 0
      return zipVectors(result, left, right, extent, { (x: Double, y: Double) in pow(x, y) }, { (x, y) in wholePower(x, count, isInverse) })
    }
  }
  zipVectors(result, left, right, extent, { (x: Double, y: Double) in pow(x, y) }, { (x, y) in power(x, y) })
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
  let pieceCount = 64
  withUnsafeTemporaryAllocation(of: Double.self, capacity: 2 &* pieceCount) { memory in
    guard let bases = memory.baseAddress else { return }
    let exponents = bases + pieceCount
    for row in 0..<extent.rows {
      let out = result.row(row, as: Float.self)
      let a = left.row(row, as: Float.self)
      let b = right.row(row, as: Float.self)
      var start = 0
      while start < extent.columns {
        let count = min(pieceCount, extent.columns &- start)
        if left.step == 1 {
          for index in 0..<count { bases[index] = Double(a[start &+ index]) }
        } else {
          for index in 0..<count { bases[index] = Double(a[(start &+ index) &* left.step]) }
        }
        if right.step == 1 {
          for index in 0..<count { exponents[index] = Double(b[start &+ index]) }
        } else {
          for index in 0..<count { exponents[index] = Double(b[(start &+ index) &* right.step]) }
        }
        for index in count..<(count &+ 7) & ~7 { (bases[index], exponents[index]) = (1, 1) }
        var odd = SIMD8<UInt64>(repeating: 0)
        var index = 0
        while index < count {
          let base = loadVector(bases + index, SIMD8<Double>.self)
          let product = loadVector(exponents + index, SIMD8<Double>.self) * logarithm(base)
          odd = odd | oddBases(base) | beyond(product, 85)
          storeVector(exponential(product, low: all(0)), bases + index)
          index &+= 8
        }
        if hasSign(odd) {
          for index in start..<start &+ count {
            let (x, y) = (a[index &* left.step], b[index &* right.step])
            let isOdd = x < 0x1p-126 || !(x < .infinity) || !((y * logf(x)).magnitude < 84)
            out[index &* result.step] = isOdd ? powf(x, y) : Float(bases[index &- start])
          }
        } else if result.step == 1 {
          for index in 0..<count { out[start &+ index] = Float(bases[index]) }
        } else {
          for index in 0..<count { out[(start &+ index) &* result.step] = Float(bases[index]) }
        }
        start &+= count
      }
    }
  }
}

/// Applies `body` to eight pairs at a time, and `exact` to those in whose lanes the second part of its result has a sign bit.
@inline(__always)
private func zipVectors<T>(
  _ result: Plane, _ left: Plane, _ right: Plane, _ extent: Extent, _ exact: (T, T) -> T,
  _ body: (SIMD8<T>, SIMD8<T>) -> (SIMD8<T>, SIMD8<UInt64>)
) where T: SIMDScalar, T: ExpressibleByIntegerLiteral {
  for row in 0..<extent.rows {
    let out = result.row(row, as: T.self)
    let a = left.row(row, as: T.self)
    let b = right.row(row, as: T.self)
    let isDense = left.step == 1 && right.step <= 1 && right.step >= 0 && result.step == 1
    var index = 0
    while index < extent.columns {
      let count = min(8, extent.columns &- index)
      var x = SIMD8<T>(repeating: a[index &* left.step])
      var y = SIMD8<T>(repeating: b[index &* right.step])
      if isDense && count == 8 {
        x = loadVector(a + index, SIMD8<T>.self)
        if right.step == 1 { y = loadVector(b + index, SIMD8<T>.self) }
      } else {
        for lane in 0..<count {
          x[lane] = a[(index &+ lane) &* left.step]
          y[lane] = b[(index &+ lane) &* right.step]
        }
      }
      var (z, odd) = body(x, y)
      if hasSign(odd) {
        for lane in 0..<count where odd[lane] >> 63 != 0 { z[lane] = exact(x[lane], y[lane]) }
      }
      if isDense && count == 8 {
        storeVector(z, out + index)
      } else {
        for lane in 0..<count { out[(index &+ lane) &* result.step] = z[lane] }
      }
      index &+= 8
    }
  }
}
