import Glibc
import Kernels

// The same of single precision.

@inline(never) func exponentialsOfFloats(_ r: Plane, _ a: Plane, _ n: Extent) { mapVectors(r, a, n, Exponential.self) }
@inline(never) func hyperbolicTangentsOfFloats(_ r: Plane, _ a: Plane, _ n: Extent) { mapVectors(r, a, n, HyperbolicTangent.self) }
@inline(never) func exponentialsMinusOneOfFloats(_ r: Plane, _ a: Plane, _ n: Extent) { mapVectors(r, a, n, ExponentialMinusOne.self) }
@inline(never) func logarithms2OfFloats(_ r: Plane, _ a: Plane, _ n: Extent) { mapVectors(r, a, n, Logarithm2.self) }
@inline(never) func logarithms10OfFloats(_ r: Plane, _ a: Plane, _ n: Extent) { mapVectors(r, a, n, Logarithm10.self) }
@inline(never) func logarithmsOnePlusOfFloats(_ r: Plane, _ a: Plane, _ n: Extent) { mapVectors(r, a, n, LogarithmOnePlus.self) }
@inline(never) func sinesOfFloats(_ r: Plane, _ a: Plane, _ n: Extent) { mapVectors(r, a, n, Sine.self) }
@inline(never) func cosinesOfFloats(_ r: Plane, _ a: Plane, _ n: Extent) { mapVectors(r, a, n, Cosine.self) }
@inline(never) func tangentsOfFloats(_ r: Plane, _ a: Plane, _ n: Extent) { mapVectors(r, a, n, Tangent.self) }

private enum Exponential: TotalFunction {
  @inline(__always) static func value(_ x: SIMD8<Float>) -> SIMD8<Float> { nearestExponential(x) }
}

private enum HyperbolicTangent: WidenedFunction {
  @inline(__always) static func value(_ x: SIMD8<Double>) -> SIMD8<Double> { nearestTangent(hyperbolic: x) }
}

private enum ExponentialMinusOne: WidenedFunction {
  @inline(__always) static func value(_ x: SIMD8<Double>) -> SIMD8<Double> { exponentialMinusOne(x) }
  @inline(__always) static func exceptions(_ x: SIMD8<Double>) -> SIMD8<UInt64> { zeroOrBeyond(x, 85) }
  @inline(__always) static func exact(_ x: Float) -> Float { Float(expm1(Double(x))) }
}

private enum Logarithm2: WidenedFunction {
  @inline(__always) static func value(_ x: SIMD8<Double>) -> SIMD8<Double> { logarithm2(x) }
  @inline(__always) static func exceptions(_ x: SIMD8<Double>) -> SIMD8<UInt64> { notNormal(x) }
  @inline(__always) static func exact(_ x: Float) -> Float { Float(log2(Double(x))) }
}

private enum Logarithm10: WidenedFunction {
  @inline(__always) static func value(_ x: SIMD8<Double>) -> SIMD8<Double> { logarithm10(x) }
  @inline(__always) static func exceptions(_ x: SIMD8<Double>) -> SIMD8<UInt64> { notNormal(x) }
  @inline(__always) static func exact(_ x: Float) -> Float { Float(log10(Double(x))) }
}

private enum LogarithmOnePlus: WidenedFunction {
  @inline(__always) static func value(_ x: SIMD8<Double>) -> SIMD8<Double> { logarithmOnePlus(x) }
  @inline(__always) static func exceptions(_ x: SIMD8<Double>) -> SIMD8<UInt64> { notAboveMinusOne(x) }
  @inline(__always) static func exact(_ x: Float) -> Float { Float(log1p(Double(x))) }
}

/// What is 2^20 or larger either way is left to the C library.
private enum Sine: WidenedFunction {
  @inline(__always) static func value(_ x: SIMD8<Double>) -> SIMD8<Double> { sine(x) }
  @inline(__always) static func exceptions(_ x: SIMD8<Double>) -> SIMD8<UInt64> { beyond(x, 0x1p20) }
  @inline(__always) static func exact(_ x: Float) -> Float { sinf(x) }
}

private enum Cosine: WidenedFunction {
  @inline(__always) static func value(_ x: SIMD8<Double>) -> SIMD8<Double> { sineAndCosine(x).1 }
  @inline(__always) static func exceptions(_ x: SIMD8<Double>) -> SIMD8<UInt64> { beyond(x, 0x1p20) }
  @inline(__always) static func exact(_ x: Float) -> Float { cosf(x) }
}

private enum Tangent: WidenedFunction {
  @inline(__always) static func value(_ x: SIMD8<Double>) -> SIMD8<Double> { tangent(x) }
  @inline(__always) static func exceptions(_ x: SIMD8<Double>) -> SIMD8<UInt64> { beyond(x, 0x1p20) }
  @inline(__always) static func exact(_ x: Float) -> Float { tanf(x) }
}
