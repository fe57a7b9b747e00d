import Kernels

/// The natural logarithm of positive normal numbers, nearly always the nearest number.
///
/// x = 2^k (1 + f) with f near zero; log(1 + f) = 2s + s^3 R(s^2) with s = f / (2 + f), where 2s is computed to twice the precision.
@inline(__always)
func logarithm(_ argument: SIMD8<Double>) -> SIMD8<Double> {
  // Adding this lets the exponent change at the root of a half and not at a power of two.
  let bits = unsafeBitCast(argument, to: SIMD8<UInt64>.self) &+ (0x3ff0_0000_0000_0000 - 0x3fe6_a09e_667f_3bcd)
  let k = unsafeBitCast((bits &>> 52) | 0x4330_0000_0000_0000, to: SIMD8<Double>.self) - SIMD8(repeating: 0x1p52 + 1023)
  let m = unsafeBitCast((bits & 0x000f_ffff_ffff_ffff) &+ 0x3fe6_a09e_667f_3bcd, to: SIMD8<Double>.self)
  let f = m - 1
  let divisor = f + 2
  let lost = f - (divisor - 2)
  let inverse = 1 / divisor
  let high = (f + f) * inverse
  // What the quotient lacks.
  let rest = (f + f).addingProduct(-high, divisor) - high * lost
  let low = rest * inverse
  let s = high * 0.5
  let z = s * s
  var r = SIMD8<Double>(repeating: 1.479819860511658591e-01)
  r = SIMD8(repeating: 1.531383769920937332e-01).addingProduct(r, z)
  r = SIMD8(repeating: 1.818357216161805012e-01).addingProduct(r, z)
  r = SIMD8(repeating: 2.222219843214978396e-01).addingProduct(r, z)
  r = SIMD8(repeating: 2.857142874366239149e-01).addingProduct(r, z)
  r = SIMD8(repeating: 3.999999999940941908e-01).addingProduct(r, z)
  r = SIMD8(repeating: 6.666666666666735130e-01).addingProduct(r, z)
  // k ln 2 has a part that is exact for all k.
  let whole = k * 6.93147180369123816490e-01
  let sum = whole + high
  let error = (whole - sum) + high
  let small = (low + error).addingProduct(s * z, r).addingProduct(k, SIMD8(repeating: 1.90821492927058770002e-10))
  return sum + small
}

/// Whether a plane holds numbers that `logarithm` cannot take: zeros, infinities, what is negative or tiny.
@inline(__always)
func hasOddNumbers<T: BinaryFloatingPoint>(_ operand: Plane, _ extent: Extent, smallest: T) -> Bool {
  var isOdd = false
  for row in 0..<extent.rows {
    let from = operand.row(row, as: T.self)
    for index in 0..<extent.columns {
      let value = from[index &* operand.step]
      isOdd = isOdd || !(value >= smallest && value < T.infinity)
    }
  }
  return isOdd
}

/// Sine and cosine of moderate numbers, precise enough for single precision.
@inline(__always)
func sineAndCosine(_ x: SIMD8<Double>) -> (SIMD8<Double>, SIMD8<Double>) {
  let magic = SIMD8<Double>(repeating: 0x1.8p52)
  let turned = magic.addingProduct(x, SIMD8(repeating: 0x1.45f306dc9c883p-1))
  let n = turned - magic
  var r = x.addingProduct(n, SIMD8(repeating: -0x1.921fb54442d18p0))
  r = r.addingProduct(n, SIMD8(repeating: -0x1.1a62633145c07p-54))
  let z = r * r
  var sine = SIMD8<Double>(repeating: 1 / 6_227_020_800)
  sine = SIMD8(repeating: -1 / 39_916_800).addingProduct(sine, z)
  sine = SIMD8(repeating: 1 / 362_880).addingProduct(sine, z)
  sine = SIMD8(repeating: -1 / 5_040).addingProduct(sine, z)
  sine = SIMD8(repeating: 1 / 120).addingProduct(sine, z)
  sine = SIMD8(repeating: -1 / 6).addingProduct(sine, z)
  sine = r.addingProduct(r * z, sine)
  var cosine = SIMD8<Double>(repeating: -1 / 87_178_291_200)
  cosine = SIMD8(repeating: 1 / 479_001_600).addingProduct(cosine, z)
  cosine = SIMD8(repeating: -1 / 3_628_800).addingProduct(cosine, z)
  cosine = SIMD8(repeating: 1 / 40_320).addingProduct(cosine, z)
  cosine = SIMD8(repeating: -1 / 720).addingProduct(cosine, z)
  cosine = SIMD8(repeating: 1 / 24).addingProduct(cosine, z)
  cosine = SIMD8(repeating: -0.5).addingProduct(cosine, z)
  cosine = SIMD8<Double>(repeating: 1).addingProduct(cosine, z)
  // The quadrant turns one into the other, and their signs.
  let quadrant = unsafeBitCast(turned, to: SIMD8<UInt64>.self)
  let flip = 0 &- (quadrant & 1)
  let sineBits = unsafeBitCast(sine, to: SIMD8<UInt64>.self)
  let cosineBits = unsafeBitCast(cosine, to: SIMD8<UInt64>.self)
  let exchanged = (sineBits ^ cosineBits) & flip
  let signOfSine = (quadrant & 2) &<< 62
  let signOfCosine = ((quadrant &+ 1) & 2) &<< 62
  return (
    unsafeBitCast(sineBits ^ exchanged ^ signOfSine, to: SIMD8<Double>.self),
    unsafeBitCast(cosineBits ^ exchanged ^ signOfCosine, to: SIMD8<Double>.self)
  )
}

/// Whether a plane holds numbers that `sineAndCosine` cannot take.
@inline(__always)
func hasHugeNumbers(_ operand: Plane, _ extent: Extent) -> Bool {
  var isHuge = false
  for row in 0..<extent.rows {
    let from = operand.row(row, as: Float.self)
    for index in 0..<extent.columns { isHuge = isHuge || !(from[index &* operand.step].magnitude < 0x1p20) }
  }
  return isHuge
}

@inline(__always)
func sine(_ argument: SIMD8<Float>) -> SIMD8<Float> {
  floats(sineAndCosine(doubles(argument)).0).replacing(with: argument, where: argument .== 0)
}

@inline(__always)
func cosine(_ argument: SIMD8<Float>) -> SIMD8<Float> { floats(sineAndCosine(doubles(argument)).1) }
