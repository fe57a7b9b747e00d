import Glibc
import Kernels

@Sendable func unary(_ kernel: UnaryKernel, _ dtype: DType, _ result: Plane, _ operand: Plane, _ extent: Extent) {
  switch dtype {
  case .f64: unaryDouble(kernel, result, operand, extent)
  case .f32: unaryFloat(kernel, result, operand, extent)
  case .i64: unaryInteger(kernel, result, operand, extent, Int64.self)
  case .i32: unaryInteger(kernel, result, operand, extent, Int32.self)
  default: break
  }
}

@inline(__always)
private func unaryInteger<T: FixedWidthInteger & SignedInteger>(
  _ kernel: UnaryKernel, _ r: Plane, _ a: Plane, _ n: Extent, _: T.Type
) {
  switch kernel {
  case .negate: map(r, a, n) { (x: T) in 0 &- x }
  case .absolute: map(r, a, n) { (x: T) in x < 0 ? 0 &- x : x }
  case .sign: map(r, a, n) { (x: T) -> T in x > 0 ? 1 : x < 0 ? -1 : 0 }
  case .square: map(r, a, n) { (x: T) in x &* x }
  case .relu: map(r, a, n) { (x: T) in x > 0 ? x : 0 }
  case .bitwiseNot: map(r, a, n) { (x: T) in ~x }
  default: break
  }
}

/// What both floating-point types do the same way; false for the rest.
@inline(__always)
private func unaryArithmetic<T: BinaryFloatingPoint>(
  _ kernel: UnaryKernel, _ r: Plane, _ a: Plane, _ n: Extent, _: T.Type
) -> Bool {
  switch kernel {
  case .negate: map(r, a, n) { (x: T) in -x }
  case .absolute: map(r, a, n) { (x: T) in x.magnitude }
  case .sign: map(r, a, n) { (x: T) in x > 0 ? 1 : x < 0 ? -1 : x }
  case .square: map(r, a, n) { (x: T) in x * x }
  case .reciprocal: map(r, a, n) { (x: T) in 1 / x }
  case .squareRoot: map(r, a, n) { (x: T) in x.squareRoot() }
  case .reciprocalSquareRoot: map(r, a, n) { (x: T) in 1 / x.squareRoot() }
  case .relu: map(r, a, n) { (x: T) in x < 0 ? 0 : x }
  case .floor: map(r, a, n) { (x: T) in x.rounded(.down) }
  case .ceiling: map(r, a, n) { (x: T) in x.rounded(.up) }
  case .truncate: map(r, a, n) { (x: T) in x.rounded(.towardZero) }
  case .roundToEven: map(r, a, n) { (x: T) in x.rounded(.toNearestOrEven) }
  default: return false
  }
  return true
}

private func unaryDouble(_ kernel: UnaryKernel, _ r: Plane, _ a: Plane, _ n: Extent) {
  if unaryArithmetic(kernel, r, a, n, Double.self) { return }
  switch kernel {
  case .exponential: mapVectors(r, a, n) { (x: SIMD8<Double>) in exponential(x) }
  case .sigmoid: mapVectors(r, a, n) { (x: SIMD8<Double>) in 1 / (1 + exponential(-x)) }
  case .cubeRoot: mapOneByOne(r, a, n) { (x: Double) in cbrt(x) }
  case .exponential2: mapOneByOne(r, a, n) { (x: Double) in exp2(x) }
  case .exponentialMinusOne: mapOneByOne(r, a, n) { (x: Double) in expm1(x) }
  case .logarithm:
    if hasOddNumbers(a, n, smallest: 0x1p-1022 as Double) { return mapOneByOne(r, a, n) { (x: Double) in log(x) } }
    mapVectors(r, a, n) { (x: SIMD8<Double>) in logarithm(x) }
  case .logarithm2: mapOneByOne(r, a, n) { (x: Double) in log2(x) }
  case .logarithm10: mapOneByOne(r, a, n) { (x: Double) in log10(x) }
  case .logarithmOnePlus: mapOneByOne(r, a, n) { (x: Double) in log1p(x) }
  case .sine: mapOneByOne(r, a, n) { (x: Double) in sin(x) }
  case .cosine: mapOneByOne(r, a, n) { (x: Double) in cos(x) }
  case .tangent: mapOneByOne(r, a, n) { (x: Double) in tan(x) }
  case .arcSine: mapOneByOne(r, a, n) { (x: Double) in asin(x) }
  case .arcCosine: mapOneByOne(r, a, n) { (x: Double) in acos(x) }
  case .arcTangent: mapOneByOne(r, a, n) { (x: Double) in atan(x) }
  case .hyperbolicSine: mapOneByOne(r, a, n) { (x: Double) in sinh(x) }
  case .hyperbolicCosine: mapOneByOne(r, a, n) { (x: Double) in cosh(x) }
  case .hyperbolicTangent: mapVectors(r, a, n) { (x: SIMD8<Double>) in hyperbolicTangent(x) }
  case .inverseHyperbolicSine: mapOneByOne(r, a, n) { (x: Double) in asinh(x) }
  case .inverseHyperbolicCosine: mapOneByOne(r, a, n) { (x: Double) in acosh(x) }
  case .inverseHyperbolicTangent: mapOneByOne(r, a, n) { (x: Double) in atanh(x) }
  case .errorFunction: mapOneByOne(r, a, n) { (x: Double) in erf(x) }
  case .complementaryErrorFunction: mapOneByOne(r, a, n) { (x: Double) in erfc(x) }
  case .logGamma: mapOneByOne(r, a, n) { (x: Double) in logGamma(x) }
  default: break
  }
}

private func unaryFloat(_ kernel: UnaryKernel, _ r: Plane, _ a: Plane, _ n: Extent) {
  if unaryArithmetic(kernel, r, a, n, Float.self) { return }
  switch kernel {
  case .exponential: mapVectors(r, a, n) { (x: SIMD8<Float>) in exponential(x) }
  case .sigmoid:
    mapVectors(r, a, n) { (x: SIMD8<Float>) in floats(1 / (1 + exponential(-doubles(x)))) }
  case .hyperbolicTangent: mapVectors(r, a, n) { (x: SIMD8<Float>) in hyperbolicTangent(x) }
  case .cubeRoot: mapOneByOne(r, a, n) { (x: Float) in cbrtf(x) }
  case .exponential2: mapOneByOne(r, a, n) { (x: Float) in exp2f(x) }
  case .exponentialMinusOne: mapOneByOne(r, a, n) { (x: Float) in Float(expm1(Double(x))) }
  case .logarithm:
    if hasOddNumbers(a, n, smallest: 0x1p-126 as Float) { return mapOneByOne(r, a, n) { (x: Float) in logf(x) } }
    mapVectors(r, a, n) { (x: SIMD8<Float>) in floats(logarithm(doubles(x))) }
  case .logarithm2: mapOneByOne(r, a, n) { (x: Float) in Float(log2(Double(x))) }
  case .logarithm10: mapOneByOne(r, a, n) { (x: Float) in Float(log10(Double(x))) }
  case .logarithmOnePlus: mapOneByOne(r, a, n) { (x: Float) in Float(log1p(Double(x))) }
  case .sine:
    if hasHugeNumbers(a, n) { return mapOneByOne(r, a, n) { (x: Float) in sinf(x) } }
    mapVectors(r, a, n) { (x: SIMD8<Float>) in sine(x) }
  case .cosine:
    if hasHugeNumbers(a, n) { return mapOneByOne(r, a, n) { (x: Float) in cosf(x) } }
    mapVectors(r, a, n) { (x: SIMD8<Float>) in cosine(x) }
  case .tangent: mapOneByOne(r, a, n) { (x: Float) in tanf(x) }
  case .arcSine: mapOneByOne(r, a, n) { (x: Float) in asinf(x) }
  case .arcCosine: mapOneByOne(r, a, n) { (x: Float) in acosf(x) }
  case .arcTangent: mapOneByOne(r, a, n) { (x: Float) in Float(atan(Double(x))) }
  case .hyperbolicSine: mapOneByOne(r, a, n) { (x: Float) in sinhf(x) }
  case .hyperbolicCosine: mapOneByOne(r, a, n) { (x: Float) in coshf(x) }
  case .inverseHyperbolicSine: mapOneByOne(r, a, n) { (x: Float) in asinhf(x) }
  case .inverseHyperbolicCosine: mapOneByOne(r, a, n) { (x: Float) in acoshf(x) }
  case .inverseHyperbolicTangent: mapOneByOne(r, a, n) { (x: Float) in atanhf(x) }
  case .errorFunction: mapOneByOne(r, a, n) { (x: Float) in Float(erf(Double(x))) }
  case .complementaryErrorFunction: mapOneByOne(r, a, n) { (x: Float) in Float(erfc(Double(x))) }
  case .logGamma: mapOneByOne(r, a, n) { (x: Float) in Float(logGamma(Double(x))) }
  default: break
  }
}

private func logGamma(_ x: Double) -> Double {
  var sign: Int32 = 0
  return lgamma_r(x, &sign)
}
