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

/// The library's root is often a digit beside the nearest one; one step of Newton's with an exact remainder finds that.
private func nearestCubeRoot(_ x: Double) -> Double {
  let root = cbrt(x)
  guard root.isFinite, root != 0 else { return root }
  let square = root * root
  let cube = square * root
  let lost = (-cube).addingProduct(square, root) + (-square).addingProduct(root, root) * root
  return root + (x - cube - lost) / (3 * square)
}

private func unaryDouble(_ kernel: UnaryKernel, _ r: Plane, _ a: Plane, _ n: Extent) {
  if unaryArithmetic(kernel, r, a, n, Double.self) { return }
  switch kernel {
  case .exponential, .plainExponential: exponentials(r, a, n)
  case .sigmoid: sigmoids(r, a, n)
  case .silu: silus(r, a, n)
  case .cubeRoot: mapOneByOne(r, a, n, nearestCubeRoot)
  case .exponential2: mapOneByOne(r, a, n) { (x: Double) in exp2(x) }
  case .exponentialMinusOne: exponentialsMinusOne(r, a, n)
  case .logarithm, .plainLogarithm: logarithms(r, a, n)
  case .logarithm2: logarithms2(r, a, n)
  case .logarithm10: logarithms10(r, a, n)
  case .logarithmOnePlus: logarithmsOnePlus(r, a, n)
  case .sine, .plainSine: mapOneByOne(r, a, n) { (x: Double) in sin(x) }
  case .cosine, .plainCosine: mapOneByOne(r, a, n) { (x: Double) in cos(x) }
  case .tangent: mapOneByOne(r, a, n) { (x: Double) in tan(x) }
  case .arcSine: mapOneByOne(r, a, n) { (x: Double) in asin(x) }
  case .arcCosine: mapOneByOne(r, a, n) { (x: Double) in acos(x) }
  case .arcTangent: mapOneByOne(r, a, n) { (x: Double) in atan(x) }
  case .hyperbolicSine: mapOneByOne(r, a, n) { (x: Double) in sinh(x) }
  case .hyperbolicCosine: mapOneByOne(r, a, n) { (x: Double) in cosh(x) }
  case .hyperbolicTangent: hyperbolicTangents(r, a, n)
  case .plainHyperbolicTangent: plainTangents(hyperbolic: r, a, n)
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
  case .exponential: exponentialsOfFloats(r, a, n)
  case .sigmoid: sigmoidsOfFloats(r, a, n)
  case .silu: silusOfFloats(r, a, n)
  case .hyperbolicTangent: hyperbolicTangentsOfFloats(r, a, n)
  case .plainExponential: plainExponentialsOfFloats(r, a, n)
  case .plainLogarithm: plainLogarithmsOfFloats(r, a, n)
  case .plainSine: plainSinesOfFloats(r, a, n)
  case .plainCosine: plainCosinesOfFloats(r, a, n)
  case .plainHyperbolicTangent: plainTangentsOfFloats(hyperbolic: r, a, n)
  case .cubeRoot: mapOneByOne(r, a, n) { (x: Float) in cbrtf(x) }
  case .exponential2: mapOneByOne(r, a, n) { (x: Float) in exp2f(x) }
  case .exponentialMinusOne: exponentialsMinusOneOfFloats(r, a, n)
  case .logarithm: logarithmsOfFloats(r, a, n)
  case .logarithm2: logarithms2OfFloats(r, a, n)
  case .logarithm10: logarithms10OfFloats(r, a, n)
  case .logarithmOnePlus: logarithmsOnePlusOfFloats(r, a, n)
  case .sine: sinesOfFloats(r, a, n)
  case .cosine: cosinesOfFloats(r, a, n)
  case .tangent: tangentsOfFloats(r, a, n)
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
