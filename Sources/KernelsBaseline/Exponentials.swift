import Kernels

/// Applies `body` to eight elements at a time; the last ones are computed as part of a vector too, so that an element's result does
/// not depend on its place.
@inline(__always)
func mapVectors<T>(_ result: Plane, _ operand: Plane, _ extent: Extent, _ body: (SIMD8<T>) -> SIMD8<T>)
where T: SIMDScalar, T: ExpressibleByIntegerLiteral {
  for row in 0..<extent.rows {
    let out = result.row(row, as: T.self)
    let from = operand.row(row, as: T.self)
    var index = 0
    if result.step == 1 && operand.step == 1 {
      while index &+ 8 <= extent.columns {
        storeVector(body(loadVector(from + index, SIMD8<T>.self)), out + index)
        index &+= 8
      }
    }
    while index < extent.columns {
      let count = min(8, extent.columns &- index)
      var vector = SIMD8<T>(repeating: 0)
      for lane in 0..<count { vector[lane] = from[(index &+ lane) &* operand.step] }
      vector = body(vector)
      for lane in 0..<count { out[(index &+ lane) &* result.step] = vector[lane] }
      index &+= 8
    }
  }
}

/// e to the power of x, within one unit in the last place.
///
/// x = n ln 2 + r; the series gives e to the power of r, and n goes into the exponent in two steps, so that denormal results come out.
@inline(__always)
func exponential(_ argument: SIMD8<Double>) -> SIMD8<Double> {
  var x = argument.replacing(with: SIMD8(repeating: 720), where: argument .> 720)
  x.replace(with: SIMD8(repeating: -760), where: x .< -760)
  let magic = SIMD8<Double>(repeating: 0x1.8p52)
  let n = magic.addingProduct(x, SIMD8(repeating: 0x1.71547652b82fep0)) - magic
  let high = x.addingProduct(n, SIMD8(repeating: -0x1.62e42fefa39efp-1))
  let r = high.addingProduct(n, SIMD8(repeating: -0x1.abc9e3b39803fp-56))
  var p = SIMD8<Double>(repeating: 1 / 6_227_020_800)
  p = SIMD8(repeating: 1 / 479_001_600).addingProduct(p, r)
  p = SIMD8(repeating: 1 / 39_916_800).addingProduct(p, r)
  p = SIMD8(repeating: 1 / 3_628_800).addingProduct(p, r)
  p = SIMD8(repeating: 1 / 362_880).addingProduct(p, r)
  p = SIMD8(repeating: 1 / 40_320).addingProduct(p, r)
  p = SIMD8(repeating: 1 / 5_040).addingProduct(p, r)
  p = SIMD8(repeating: 1 / 720).addingProduct(p, r)
  p = SIMD8(repeating: 1 / 120).addingProduct(p, r)
  p = SIMD8(repeating: 1 / 24).addingProduct(p, r)
  p = SIMD8(repeating: 1 / 6).addingProduct(p, r)
  p = SIMD8(repeating: 0.5).addingProduct(p, r)
  // What rounding takes from r and from 1 + r is added with the small terms.
  let lost = (high - r).addingProduct(n, SIMD8(repeating: -0x1.abc9e3b39803fp-56))
  let sum = SIMD8<Double>(repeating: 1) + r
  let rounded = (SIMD8<Double>(repeating: 1) - sum) + r
  p = sum + (rounded + lost).addingProduct(p, r * r)
  let half = magic.addingProduct(n, SIMD8(repeating: 0.5))
  let rest = magic + (n - (half - magic))
  return p * powerOfTwo(half) * powerOfTwo(rest)
}

/// Two to the power of the integer that stands in the lowest bits.
@inline(__always)
private func powerOfTwo(_ shifted: SIMD8<Double>) -> SIMD8<Double> {
  let bits = unsafeBitCast(shifted, to: SIMD8<UInt64>.self) &<< 52
  return unsafeBitCast(bits &+ 0x3ff0_0000_0000_0000, to: SIMD8<Double>.self)
}

@inline(__always)
func exponential(_ argument: SIMD8<Float>) -> SIMD8<Float> {
  var x = argument.replacing(with: SIMD8(repeating: 90), where: argument .> 90)
  x.replace(with: SIMD8(repeating: -110), where: x .< -110)
  let magic = SIMD8<Float>(repeating: 0x1.8p23)
  let n = magic.addingProduct(x, SIMD8(repeating: 0x1.715476p0)) - magic
  let high = x.addingProduct(n, SIMD8(repeating: -0x1.62e43p-1))
  let r = high.addingProduct(n, SIMD8(repeating: 0x1.05c61p-29))
  var p = SIMD8<Float>(repeating: 1 / 5_040)
  p = SIMD8(repeating: 1 / 720).addingProduct(p, r)
  p = SIMD8(repeating: 1 / 120).addingProduct(p, r)
  p = SIMD8(repeating: 1 / 24).addingProduct(p, r)
  p = SIMD8(repeating: 1 / 6).addingProduct(p, r)
  p = SIMD8(repeating: 0.5).addingProduct(p, r)
  p = SIMD8<Float>(repeating: 1) + r.addingProduct(p, r * r)
  let half = magic.addingProduct(n, SIMD8(repeating: 0.5))
  let rest = magic + (n - (half - magic))
  return p * powerOfTwo(half) * powerOfTwo(rest)
}

@inline(__always)
private func powerOfTwo(_ shifted: SIMD8<Float>) -> SIMD8<Float> {
  let bits = unsafeBitCast(shifted, to: SIMD8<UInt32>.self) &<< 23
  return unsafeBitCast(bits &+ 0x3f80_0000, to: SIMD8<Float>.self)
}

/// Computed in double precision, so that nearly all results are the nearest.
@inline(__always)
func hyperbolicTangent(_ argument: SIMD8<Float>) -> SIMD8<Float> {
  let x = doubles(argument)
  let large = 1 - 2 / (1 + exponential(x + x))
  let small = x - x * x * x * SIMD8(repeating: 1.0 / 3)
  let isSmall = (x .< 1e-3) .& (x .> -1e-3)
  let result = floats(large.replacing(with: small, where: isSmall))
  return result.replacing(with: argument, where: argument .== 0)
}

/// Below 5/8 a quotient of polynomials from the Cephes library, above it by way of the exponential.
@inline(__always)
func hyperbolicTangent(_ argument: SIMD8<Double>) -> SIMD8<Double> {
  let x = unsafeBitCast(unsafeBitCast(argument, to: SIMD8<UInt64>.self) & 0x7fff_ffff_ffff_ffff, to: SIMD8<Double>.self)
  let large = 1 - 2 / (1 + exponential(x + x))
  let z = argument * argument
  var p = SIMD8<Double>(repeating: -9.64399179425052238628e-1)
  p = SIMD8(repeating: -9.92877231001918586564e1).addingProduct(p, z)
  p = SIMD8(repeating: -1.61468768441708447952e3).addingProduct(p, z)
  var q = SIMD8(repeating: 1.12811678491632931402e2) + z
  q = SIMD8(repeating: 2.23548839060100448583e3).addingProduct(q, z)
  q = SIMD8(repeating: 4.84406305325125486048e3).addingProduct(q, z)
  let small = argument.addingProduct(argument * z, p / q)
  let sign = unsafeBitCast(argument, to: SIMD8<UInt64>.self) & 0x8000_0000_0000_0000
  // All bits of a lane where x is below 5/8: masks of comparisons would be taken apart.
  let isSmall = 0 &- (unsafeBitCast(x - 0.625, to: SIMD8<UInt64>.self) &>> 63)
  let smallBits = unsafeBitCast(small, to: SIMD8<UInt64>.self)
  let bits = unsafeBitCast(large, to: SIMD8<UInt64>.self) | sign
  return unsafeBitCast(bits ^ ((bits ^ smallBits) & isSmall), to: SIMD8<Double>.self)
}

@inline(__always)
func doubles(_ vector: SIMD8<Float>) -> SIMD8<Double> {
  var result = SIMD8<Double>()
  for lane in 0..<8 { result[lane] = Double(vector[lane]) }
  return result
}

@inline(__always)
func floats(_ vector: SIMD8<Double>) -> SIMD8<Float> {
  var result = SIMD8<Float>()
  for lane in 0..<8 { result[lane] = Float(vector[lane]) }
  return result
}
