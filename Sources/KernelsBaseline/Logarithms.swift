import CVectors
import Kernels

/// A logarithm in three parts: k ln 2, and that of a number near 1 to twice the precision.
struct LogarithmParts {
  var exponents: SIMD8<Double>
  var high: SIMD8<Double>
  var low: SIMD8<Double>
}

/// x = 2^k (1 + f) with f near zero; log(1 + f) = 2s + s^3 R(s^2) with s = f / (2 + f), where 2s is computed to twice the precision.
@inline(__always)
func logarithmParts(_ argument: SIMD8<Double>) -> LogarithmParts {
  // Adding this lets the exponent change at the root of a half and not at a power of two.
  let bits = pattern(argument) &+ (0x3ff0_0000_0000_0000 - 0x3fe6_a09e_667f_3bcd)
  let k = number((bits &>> 52) | 0x4330_0000_0000_0000) - all(0x1p52 + 1023)
  let m = number((bits & 0x000f_ffff_ffff_ffff) &+ 0x3fe6_a09e_667f_3bcd)
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
  var r = all(1.479819860511658591e-01)
  r = all(1.531383769920937332e-01).addingProduct(r, z)
  r = all(1.818357216161805012e-01).addingProduct(r, z)
  r = all(2.222219843214978396e-01).addingProduct(r, z)
  r = all(2.857142874366239149e-01).addingProduct(r, z)
  r = all(3.999999999940941908e-01).addingProduct(r, z)
  r = all(6.666666666666735130e-01).addingProduct(r, z)
  return LogarithmParts(exponents: k, high: high, low: low.addingProduct(s * z, r))
}

/// The natural logarithm of positive normal numbers, nearly always the nearest number.
///
/// m = (1 + r + error) / c with |r| at most 1/32, where log(1 + r) = r - r^2 / 2 + r^3 P(r).
@inline(__always)
func logarithm(_ argument: SIMD8<Double>) -> SIMD8<Double> {
  let parts = IntervalParts(argument)
  let inverse = lectern_inverse_of_interval(parts.interval)
  let product = parts.significand * inverse
  let error = (-product).addingProduct(parts.significand, inverse)
  let r = product - 1
  let z = r * r
  let (whole, rest) = parts.known
  let sum = whole + r
  let lost = (whole - sum) + r
  // The error times the derivative of the logarithm, 1 - r + ….
  let small = (lost + rest).addingProduct(error, 1 - r)
  return sum + small.addingProduct(z, all(-0.5).addingProduct(r, seriesOfLogarithm(r, z)))
}

/// P(r) in log(1 + r) = r - r^2 / 2 + r^3 P(r) for |r| at most 1/32, off by less than 2^-68 of r.
@inline(__always)
func seriesOfLogarithm(_ r: SIMD8<Double>, _ z: SIMD8<Double>) -> SIMD8<Double> {
  let p0 = all(0.3333333333333333).addingProduct(all(-0.24999999999999994), r)
  let p2 = all(0.20000000000012697).addingProduct(all(-0.1666666666684769), r)
  let p4 = all(0.14285714169762415).addingProduct(all(-0.12499997987191222), r)
  let p6 = all(0.11111453497853892).addingProduct(all(-0.10007441411510339), r)
  let z2 = z * z
  return p0.addingProduct(z, p2).addingProduct(z2, p4.addingProduct(z, p6).addingProduct(z2, all(0.08773689267465293)))
}

/// `whole + high + low + exponents * tail`, where `whole` is 0 or the largest and none of its digits is lost.
@inline(__always)
private func sum(
  _ whole: SIMD8<Double>, _ high: SIMD8<Double>, _ low: SIMD8<Double>, _ exponents: SIMD8<Double>, _ tail: Double
) -> SIMD8<Double> {
  let sum = whole + high
  let error = (whole - sum) + high
  return sum + (low + error).addingProduct(exponents, all(tail))
}

/// The logarithm to another base: `head` and `tail` are the inverse of the base's own logarithm, `whole` and `part` the logarithm of two,
/// of which the first may be multiplied by any exponent without rounding.
@inline(__always)
private func logarithm(
  _ argument: SIMD8<Double>, head: Double, tail: Double, whole: Double, part: Double
) -> SIMD8<Double> {
  let parts = logarithmParts(argument)
  let high = parts.high + parts.low
  let low = (parts.high - high) + parts.low
  let product = high * head
  let error = (-product).addingProduct(high, all(head))
  let rest = error.addingProduct(high, all(tail)).addingProduct(low, all(head))
  return sum(parts.exponents * whole, product, rest, parts.exponents, part)
}

@inline(__always)
func logarithm2(_ argument: SIMD8<Double>) -> SIMD8<Double> {
  logarithm(argument, head: 0x1.71547652b82fep0, tail: 0x1.777d0ffda0d24p-56, whole: 1, part: 0)
}

@inline(__always)
func logarithm10(_ argument: SIMD8<Double>) -> SIMD8<Double> {
  logarithm(
    argument, head: 0x1.bcb7b1526e50ep-2, tail: 0x1.95355baaafad3p-57, whole: 0x1.34413509f7000p-2, part: 0x1.3fde623e2566bp-43)
}

/// The logarithm of 1 + x for numbers above -1 that are finite and not zero.
@inline(__always)
func logarithmOnePlus(_ argument: SIMD8<Double>) -> SIMD8<Double> {
  let one = argument + 1
  // What the sum lacks, whichever of both is larger.
  let back = one - 1
  let missing = (1 - (one - back)) + (argument - back)
  var parts = logarithmParts(one)
  parts.low = parts.low + missing / one
  return sum(parts.exponents * 6.93147180369123816490e-01, parts.high, parts.low, parts.exponents, 1.90821492927058770002e-10)
}

/// Sine and cosine of moderate numbers, precise enough for single precision.
@inline(__always)
func sineAndCosine(_ x: SIMD8<Double>) -> (SIMD8<Double>, SIMD8<Double>) {
  let magic = all(0x1.8p52)
  let turned = magic.addingProduct(x, all(0x1.45f306dc9c883p-1))
  let n = turned - magic
  var r = x.addingProduct(n, all(-0x1.921fb54442d18p0))
  r = r.addingProduct(n, all(-0x1.1a62633145c07p-54))
  let z = r * r
  var sine = all(1 / 6_227_020_800)
  sine = all(-1 / 39_916_800).addingProduct(sine, z)
  sine = all(1 / 362_880).addingProduct(sine, z)
  sine = all(-1 / 5_040).addingProduct(sine, z)
  sine = all(1 / 120).addingProduct(sine, z)
  sine = all(-1 / 6).addingProduct(sine, z)
  sine = r.addingProduct(r * z, sine)
  var cosine = all(-1 / 87_178_291_200)
  cosine = all(1 / 479_001_600).addingProduct(cosine, z)
  cosine = all(-1 / 3_628_800).addingProduct(cosine, z)
  cosine = all(1 / 40_320).addingProduct(cosine, z)
  cosine = all(-1 / 720).addingProduct(cosine, z)
  cosine = all(1 / 24).addingProduct(cosine, z)
  cosine = all(-0.5).addingProduct(cosine, z)
  cosine = all(1).addingProduct(cosine, z)
  // The quadrant turns one into the other, and their signs.
  let quadrant = pattern(turned)
  let flip = 0 &- (quadrant & 1)
  let sineBits = pattern(sine)
  let cosineBits = pattern(cosine)
  let exchanged = (sineBits ^ cosineBits) & flip
  let signOfSine = (quadrant & 2) &<< 62
  let signOfCosine = ((quadrant &+ 1) & 2) &<< 62
  return (
    number(sineBits ^ exchanged ^ signOfSine),
    number(cosineBits ^ exchanged ^ signOfCosine)
  )
}

@inline(__always)
func sine(_ x: SIMD8<Double>) -> SIMD8<Double> { signedZero(sineAndCosine(x).0, like: x) }

@inline(__always)
func tangent(_ x: SIMD8<Double>) -> SIMD8<Double> {
  let (sine, cosine) = sineAndCosine(x)
  return signedZero(sine / cosine, like: x)
}

/// The sign of a zero, which sums have lost.
@inline(__always)
private func signedZero(_ value: SIMD8<Double>, like x: SIMD8<Double>) -> SIMD8<Double> {
  let bits = pattern(x)
  let isZero = ((bits & 0x7fff_ffff_ffff_ffff) &- 1) & 0x8000_0000_0000_0000
  return number(pattern(value) | (bits & isZero))
}

/// A positive normal number as 2^k m, where m lies in one of the sixteen intervals of CVectors' tables.
struct IntervalParts {
  let exponents: SIMD8<Double>
  let significand: SIMD8<Double>
  let interval: SIMD8<UInt64>

  @inline(__always)
  init(_ argument: SIMD8<Double>) {
    let bits = pattern(argument) &+ (0x3ff0_0000_0000_0000 - 0x3fe6_8000_0000_0000)
    exponents = number((bits &>> 52) | 0x4330_0000_0000_0000) - all(0x1p52 + 1023)
    significand = number((bits & 0x000f_ffff_ffff_ffff) &+ 0x3fe6_8000_0000_0000)
    interval = bits &>> 48
  }

  /// The logarithm of 2^k / c: a part without digits beyond 2^-41, so that it is exact, and the rest.
  var known: (SIMD8<Double>, SIMD8<Double>) {
    @inline(__always) get {
      (
        lectern_high_logarithm(interval).addingProduct(exponents, all(0x1.62e42fefa4000p-1)),
        lectern_low_logarithm(interval).addingProduct(exponents, all(-0x1.8432a1b0e2634p-43))
      )
    }
  }
}

/// The logarithm of positive normal numbers with no more terms than single precision needs: m = (1 + r) / c with |r| at most 1/32, where
/// log(1 + r) = r + r^2 P(r), off by less than 2^-43 of it, and the logarithm of 1 / c is known.
@inline(__always)
func nearestLogarithm(_ argument: SIMD8<Double>) -> SIMD8<Double> {
  let parts = IntervalParts(argument)
  let r = all(-1).addingProduct(parts.significand, lectern_inverse_of_interval(parts.interval))
  let z = r * r
  let p0 = all(-0.500000000003643).addingProduct(all(0.33333333335276993), r)
  let p2 = all(-0.24999993286313987).addingProduct(all(0.19999987397332775), r)
  let p4 = all(-0.16684993924605968).addingProduct(all(0.14307440712925565), r)
  let near = r.addingProduct(z, p0.addingProduct(z, p2.addingProduct(z, p4)))
  return lectern_logarithm_of_interval(parts.interval).addingProduct(parts.exponents, all(0x1.62e42fefa39efp-1)) + near
}
