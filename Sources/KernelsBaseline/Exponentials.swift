import CVectors
import Kernels

/// An exponential in parts: e^x = 2^n (1 + head + tail), where `head` is without error.
private struct ExponentialParts {
  var exponents: SIMD8<Double>
  var head: SIMD8<Double>
  var tail: SIMD8<Double>
}

/// x = n ln 2 + r; the series gives e to the power of r.
@inline(__always)
private func exponentialParts(_ x: SIMD8<Double>) -> ExponentialParts {
  let magic = all(0x1.8p52)
  let n = magic.addingProduct(x, all(0x1.71547652b82fep0)) - magic
  let high = x.addingProduct(n, all(-0x1.62e42fefa39efp-1))
  let r = high.addingProduct(n, all(-0x1.abc9e3b39803fp-56))
  var p = all(1 / 6_227_020_800)
  p = all(1 / 479_001_600).addingProduct(p, r)
  p = all(1 / 39_916_800).addingProduct(p, r)
  p = all(1 / 3_628_800).addingProduct(p, r)
  p = all(1 / 362_880).addingProduct(p, r)
  p = all(1 / 40_320).addingProduct(p, r)
  p = all(1 / 5_040).addingProduct(p, r)
  p = all(1 / 720).addingProduct(p, r)
  p = all(1 / 120).addingProduct(p, r)
  p = all(1 / 24).addingProduct(p, r)
  p = all(1 / 6).addingProduct(p, r)
  p = all(0.5).addingProduct(p, r)
  // What rounding takes from r is added with the small terms.
  let lost = (high - r).addingProduct(n, all(-0x1.abc9e3b39803fp-56))
  return ExponentialParts(exponents: n, head: r, tail: lost.addingProduct(p, r * r))
}

/// e to the power of numbers between -700 and 700: the same as of others, but where no result is beyond the range of normal numbers.
@inline(__always)
func moderateExponential(_ x: SIMD8<Double>) -> SIMD8<Double> {
  let parts = exponentialParts(x)
  return sum(parts) * powerOfTwo(all(0x1.8p52) + parts.exponents)
}

@inline(__always)
private func sum(_ parts: ExponentialParts) -> SIMD8<Double> {
  let sum = all(1) + parts.head
  let rounded = (all(1) - sum) + parts.head
  return sum + (rounded + parts.tail)
}

/// 2^n (1 + head + tail) of exponents to which two further ones may be added that stay in range.
@inline(__always)
private func whole(_ parts: ExponentialParts) -> SIMD8<Double> {
  let magic = all(0x1.8p52)
  let p = sum(parts)
  // n goes into the exponent in two steps, so that denormal results come out.
  let half = magic.addingProduct(parts.exponents, all(0.5))
  let rest = magic + (parts.exponents - (half - magic))
  return p * powerOfTwo(half) * powerOfTwo(rest)
}

/// e to the power of x, within one unit in the last place.
@inline(__always)
func exponential(_ argument: SIMD8<Double>) -> SIMD8<Double> {
  whole(exponentialParts(lectern_larger_double8(all(-760), lectern_smaller_double8(all(720), argument))))
}

/// e to the power of x + low, of which the second part is tiny, for numbers between -700 and 700: x = n (ln 2) / 16 + r, where
/// e^r = 1 + r + r^2 P(r), off by less than 2^-64.
@inline(__always)
func exponential(_ x: SIMD8<Double>, low: SIMD8<Double>) -> SIMD8<Double> {
  let magic = all(0x1.8p52)
  let turned = magic.addingProduct(x, all(0x1.71547652b82fep4))
  let n = turned - magic
  let r = x.addingProduct(n, all(-0x1.62e42fefa39efp-5)).addingProduct(n, all(-0x1.abc9e3b39803fp-60)) + low
  let z = r * r
  let p0 = all(0.5000000000000001).addingProduct(all(0.1666666666666667), r)
  let p2 = all(0.04166666666359546).addingProduct(all(0.008333333332612887), r)
  let p4 = all(0.0013889063441056837).addingProduct(all(0.0001984152845873079), r)
  let near = r.addingProduct(z, p0.addingProduct(z, p2.addingProduct(z, p4)))
  let bits = pattern(turned)
  let head = lectern_power_of_sixteenths(bits)
  let sum = head + lectern_rest_of_power(bits).addingProduct(head, near)
  return number(pattern(sum) &+ ((bits &<< 48) & 0xfff0_0000_0000_0000))
}

/// e to the power of x, less 1, for numbers between -700 and 700.
@inline(__always)
func exponentialMinusOne(_ x: SIMD8<Double>) -> SIMD8<Double> {
  let parts = exponentialParts(x)
  let scale = powerOfTwo(all(0x1.8p52) + parts.exponents)
  let whole = scale - 1
  let head = scale * parts.head
  let sum = whole + head
  // Either may be the larger one.
  let back = sum - whole
  let error = (whole - (sum - back)) + (head - back)
  return sum + (error + scale * parts.tail)
}

/// Two to the power of the integer that stands in the lowest bits.
@inline(__always)
private func powerOfTwo(_ shifted: SIMD8<Double>) -> SIMD8<Double> {
  let bits = pattern(shifted) &<< 52
  return number(bits &+ 0x3ff0_0000_0000_0000)
}

/// e to the power of x, less 1, with no more terms than single precision needs, for numbers between -700 and 700.
@inline(__always)
private func briefExponentialMinusOne(_ x: SIMD8<Double>) -> SIMD8<Double> {
  let (scale, p) = briefParts(x)
  return (scale - 1).addingProduct(scale, p)
}

/// The exponential with no more terms than single precision needs, for numbers between -700 and 700: x = n (ln 2) / 16 + r, where
/// e^r = 1 + r + r^2 P(r), off by less than 2^-45.
@inline(__always)
func briefExponential(_ x: SIMD8<Double>) -> SIMD8<Double> {
  let magic = all(0x1.8p52)
  let turned = magic.addingProduct(x, all(0x1.71547652b82fep4))
  let r = x.addingProduct(turned - magic, all(-0x1.62e42fefa39efp-5))
  let z = r * r
  let p0 = all(0.49999999996178035).addingProduct(all(0.16666666664482693), r)
  let p2 = all(0.04166731832956016).addingProduct(all(0.008333472975268432), r)
  let scale = powerOfTwo(sixteenths: turned)
  return scale.addingProduct(scale, r.addingProduct(z, p0.addingProduct(z, p2)))
}

/// Two to the power of as many sixteenths as the integer in the lowest bits says.
@inline(__always)
private func powerOfTwo(sixteenths shifted: SIMD8<Double>) -> SIMD8<Double> {
  let bits = pattern(shifted)
  return number(pattern(lectern_power_of_sixteenths(bits)) &+ ((bits &<< 48) & 0xfff0_0000_0000_0000))
}

/// A power of two, and the rest of the exponential less 1.
@inline(__always)
private func briefParts(_ x: SIMD8<Double>) -> (SIMD8<Double>, SIMD8<Double>) {
  let magic = all(0x1.8p52)
  let turned = magic.addingProduct(x, all(0x1.71547652b82fep0))
  let r = x.addingProduct(turned - magic, all(-0x1.62e42fefa39efp-1))
  var p = all(1 / 362_880)
  p = all(1 / 40_320).addingProduct(p, r)
  p = all(1 / 5_040).addingProduct(p, r)
  p = all(1 / 720).addingProduct(p, r)
  p = all(1 / 120).addingProduct(p, r)
  p = all(1 / 24).addingProduct(p, r)
  p = all(1 / 6).addingProduct(p, r)
  p = all(0.5).addingProduct(p, r)
  return (powerOfTwo(turned), r.addingProduct(p, r * r))
}

/// The nearest number of single precision to the hyperbolic tangent, nearly always.
@inline(__always)
func nearestTangent(hyperbolic argument: SIMD8<Double>) -> SIMD8<Double> {
  let bits = pattern(argument)
  let size = number(bits & 0x7fff_ffff_ffff_ffff)
  let e = briefExponentialMinusOne(lectern_smaller_double8(all(50), size + size))
  return number(pattern(e / (e + 2)) | (bits & 0x8000_0000_0000_0000))
}

/// The nearest number of single precision, nearly always.
@inline(__always)
func nearestExponential(_ argument: SIMD8<Float>) -> SIMD8<Float> {
  lectern_narrowed(briefExponential(lectern_larger_double8(all(-110), lectern_smaller_double8(all(110), lectern_widened(argument)))))
}

/// Below 5/8 a quotient of polynomials from the Cephes library, above it by way of the exponential.
@inline(__always)
func hyperbolicTangent(_ argument: SIMD8<Double>) -> SIMD8<Double> {
  let sign = pattern(argument) & 0x8000_0000_0000_0000
  let size = number(pattern(argument) ^ sign)
  // All bits of a lane where x is below 5/8: masks of comparisons would be taken apart.
  let isSmall = 0 &- (pattern(size - 0.625) &>> 63)
  // Beyond this the result is 1.
  let x = lectern_smaller_double8(all(22), size)
  let z = argument * argument
  var p = all(-9.64399179425052238628e-1)
  p = all(-9.92877231001918586564e1).addingProduct(p, z)
  p = all(-1.61468768441708447952e3).addingProduct(p, z)
  var q = all(1.12811678491632931402e2) + z
  q = all(2.23548839060100448583e3).addingProduct(q, z)
  q = all(4.84406305325125486048e3).addingProduct(q, z)
  // One division for both.
  let quotient = chosen(isSmall, p, all(2)) / chosen(isSmall, q, 1 + moderateExponential(x + x))
  let small = argument.addingProduct(argument * z, quotient)
  return chosen(isSmall, small, number(pattern(1 - quotient) | sign))
}
