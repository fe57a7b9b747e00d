import Glibc
import Kernels

// A function each, so that what is small becomes part of its loop.

@inline(never) func exponentials(_ r: Plane, _ a: Plane, _ n: Extent) { mapVectors(r, a, n, Exponential.self) }
@inline(never) func sigmoids(_ r: Plane, _ a: Plane, _ n: Extent) { mapVectors(r, a, n, Sigmoid.self) }
@inline(never) func silus(_ r: Plane, _ a: Plane, _ n: Extent) { mapVectors(r, a, n, Silu.self) }
@inline(never) func hyperbolicTangents(_ r: Plane, _ a: Plane, _ n: Extent) { mapVectors(r, a, n, HyperbolicTangent.self) }
@inline(never) func exponentialsMinusOne(_ r: Plane, _ a: Plane, _ n: Extent) { mapVectors(r, a, n, ExponentialMinusOne.self) }
@inline(never) func logarithms2(_ r: Plane, _ a: Plane, _ n: Extent) { mapVectors(r, a, n, Logarithm2.self) }
@inline(never) func logarithms10(_ r: Plane, _ a: Plane, _ n: Extent) { mapVectors(r, a, n, Logarithm10.self) }
@inline(never) func logarithmsOnePlus(_ r: Plane, _ a: Plane, _ n: Extent) { mapVectors(r, a, n, LogarithmOnePlus.self) }

private enum Exponential: VectorFunction {
  @inline(__always) static func apply(_ x: SIMD8<Double>, _ count: Int) -> SIMD8<Double> { exponential(x) }
  @inline(__always) static func value(_ x: SIMD8<Double>) -> SIMD8<Double> { moderateExponential(x) }
  @inline(__always) static func exceptions(_ x: SIMD8<Double>) -> SIMD8<UInt64> { beyond(x, 700) }
}

private enum Sigmoid: TotalFunction {
  @inline(__always) static func value(_ x: SIMD8<Double>) -> SIMD8<Double> { 1 / (1 + exponential(-x)) }
}

private enum Silu: TotalFunction {
  @inline(__always) static func value(_ x: SIMD8<Double>) -> SIMD8<Double> { x / (1 + exponential(-x)) }
}

private enum HyperbolicTangent: TotalFunction {
  @inline(__always) static func value(_ x: SIMD8<Double>) -> SIMD8<Double> { hyperbolicTangent(x) }
}

private enum ExponentialMinusOne: GuardedFunction {
  @inline(__always) static func value(_ x: SIMD8<Double>) -> SIMD8<Double> { exponentialMinusOne(x) }
  @inline(__always) static func exceptions(_ x: SIMD8<Double>) -> SIMD8<UInt64> { zeroOrBeyond(x, 700) }
  @inline(__always) static func exact(_ x: Double) -> Double { expm1(x) }
}

private enum Logarithm2: GuardedFunction {
  @inline(__always) static func value(_ x: SIMD8<Double>) -> SIMD8<Double> { logarithm2(x) }
  @inline(__always) static func exceptions(_ x: SIMD8<Double>) -> SIMD8<UInt64> { notNormal(x) }
  @inline(__always) static func exact(_ x: Double) -> Double { log2(x) }
}

private enum Logarithm10: GuardedFunction {
  @inline(__always) static func value(_ x: SIMD8<Double>) -> SIMD8<Double> { logarithm10(x) }
  @inline(__always) static func exceptions(_ x: SIMD8<Double>) -> SIMD8<UInt64> { notNormal(x) }
  @inline(__always) static func exact(_ x: Double) -> Double { log10(x) }
}

private enum LogarithmOnePlus: GuardedFunction {
  @inline(__always) static func value(_ x: SIMD8<Double>) -> SIMD8<Double> { logarithmOnePlus(x) }
  @inline(__always) static func exceptions(_ x: SIMD8<Double>) -> SIMD8<UInt64> { notAboveMinusOne(x) }
  @inline(__always) static func exact(_ x: Double) -> Double { log1p(x) }
}
