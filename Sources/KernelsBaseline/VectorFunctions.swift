import Glibc
import Kernels

// A function each, so that what is small becomes part of its loop.

@inline(never) func exponentials(_ r: Plane, _ a: Plane, _ n: Extent) {
  mapVectors(r, a, n) { (x: SIMD8<Double>) in exponential(x) }
}

@inline(never) func sigmoids(_ r: Plane, _ a: Plane, _ n: Extent) {
  mapVectors(r, a, n) { (x: SIMD8<Double>) in 1 / (1 + exponential(-x)) }
}

@inline(never) func exponentialsMinusOne(_ r: Plane, _ a: Plane, _ n: Extent) {
  mapVectors(r, a, n, except: NotModerate.self, { expm1($0) }, { exponentialMinusOne($0) })
}

@inline(never) func logarithms(_ r: Plane, _ a: Plane, _ n: Extent) {
  mapVectors(r, a, n, except: NotNormal.self, { log($0) }, { logarithm($0) })
}

@inline(never) func logarithms2(_ r: Plane, _ a: Plane, _ n: Extent) {
  mapVectors(r, a, n, except: NotNormal.self, { log2($0) }, { logarithm2($0) })
}

@inline(never) func logarithms10(_ r: Plane, _ a: Plane, _ n: Extent) {
  mapVectors(r, a, n, except: NotNormal.self, { log10($0) }, { logarithm10($0) })
}

@inline(never) func logarithmsOnePlus(_ r: Plane, _ a: Plane, _ n: Extent) {
  mapVectors(r, a, n, except: NotAboveMinusOne.self, { log1p($0) }, { logarithmOnePlus($0) })
}

@inline(never) func hyperbolicTangents(_ r: Plane, _ a: Plane, _ n: Extent) {
  mapVectors(r, a, n) { (x: SIMD8<Double>) in hyperbolicTangent(x) }
}

// MARK: Single precision

@inline(never) func exponentialsOfFloats(_ r: Plane, _ a: Plane, _ n: Extent) {
  mapVectors(r, a, n) { (x: SIMD8<Float>) in exponential(x) }
}

@inline(never) func sigmoidsOfFloats(_ r: Plane, _ a: Plane, _ n: Extent) {
  mapDoubles(r, a, n, except: NoFloat.self, { $0 }, { nearestSigmoid($0) })
}

@inline(never) func hyperbolicTangentsOfFloats(_ r: Plane, _ a: Plane, _ n: Extent) {
  mapDoubles(r, a, n, except: NoFloat.self, { $0 }, { nearestTangent(hyperbolic: $0) })
}

@inline(never) func exponentialsMinusOneOfFloats(_ r: Plane, _ a: Plane, _ n: Extent) {
  mapDoubles(r, a, n, except: NotModerateFloat.self, { Float(expm1(Double($0))) }, { exponentialMinusOne($0) })
}

@inline(never) func logarithmsOfFloats(_ r: Plane, _ a: Plane, _ n: Extent) {
  mapDoubles(r, a, n, except: NotNormalFloat.self, { logf($0) }, { nearestLogarithm($0) })
}

@inline(never) func logarithms2OfFloats(_ r: Plane, _ a: Plane, _ n: Extent) {
  mapDoubles(r, a, n, except: NotNormalFloat.self, { Float(log2(Double($0))) }, { logarithm2($0) })
}

@inline(never) func logarithms10OfFloats(_ r: Plane, _ a: Plane, _ n: Extent) {
  mapDoubles(r, a, n, except: NotNormalFloat.self, { Float(log10(Double($0))) }, { logarithm10($0) })
}

@inline(never) func logarithmsOnePlusOfFloats(_ r: Plane, _ a: Plane, _ n: Extent) {
  mapDoubles(r, a, n, except: NotAboveMinusOneFloat.self, { Float(log1p(Double($0))) }, { logarithmOnePlus($0) })
}

@inline(never) func sinesOfFloats(_ r: Plane, _ a: Plane, _ n: Extent) {
  mapDoubles(r, a, n, except: HugeAngle.self, { sinf($0) }, { sine($0) })
}

@inline(never) func cosinesOfFloats(_ r: Plane, _ a: Plane, _ n: Extent) {
  mapDoubles(r, a, n, except: HugeAngle.self, { cosf($0) }, { sineAndCosine($0).1 })
}

@inline(never) func tangentsOfFloats(_ r: Plane, _ a: Plane, _ n: Extent) {
  mapDoubles(r, a, n, except: HugeAngle.self, { tanf($0) }, { tangent($0) })
}
