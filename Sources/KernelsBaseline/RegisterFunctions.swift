import CVectors
import Glibc
import Kernels

/// A function of as many numbers as the largest registers hold. The last ones are computed as part of a vector too, so that an element's
/// result does not depend on its place.
protocol RegisterFunction {
  associatedtype Vector: SIMD
  typealias Element = Vector.Scalar
  static func value(_ x: Vector) -> Vector
  /// Whether `value` is right for all of them.
  static func suits(_ x: Vector) -> Bool
  static func suits(_ x: Element) -> Bool
  static func exact(_ x: Element) -> Element
}

extension RegisterFunction {
  @inline(__always) static func suits(_ x: Vector) -> Bool { true }
  @inline(__always) static func suits(_ x: Element) -> Bool { true }
  @inline(__always) static func exact(_ x: Element) -> Element { x }
}

@inline(__always)
func mapRegisters<F: RegisterFunction>(_ result: Plane, _ operand: Plane, _ extent: Extent, _: F.Type) {
  typealias T = F.Element
  let width = F.Vector.scalarCount
  for row in 0..<extent.rows {
    let out = result.row(row, as: T.self)
    let from = operand.row(row, as: T.self)
    var index = 0
    if result.step == 1 && operand.step == 1 {
      while true {
        index = mapUsual(out, from, index, extent.columns, F.self)
        if index &+ width > extent.columns { break }
        storeVector(corrected(loadVector(from + index, F.Vector.self), F.self), out + index)
        index &+= width
      }
    }
    while index < extent.columns {
      let count = min(width, extent.columns &- index)
      var x = F.Vector(repeating: from[index &* operand.step])
      for lane in 1..<max(1, count) { x[lane] = from[(index &+ lane) &* operand.step] }
      let y = corrected(x, F.self)
      for lane in 0..<count { out[(index &+ lane) &* result.step] = y[lane] }
      index &+= width
    }
  }
}

/// Up to the first vector that does not suit; where that is. A function of its own, so that nothing is called in its loop and constants
/// stay in registers.
@inline(never)
private func mapUsual<F: RegisterFunction>(
  _ out: UnsafeMutablePointer<F.Element>, _ from: UnsafePointer<F.Element>, _ start: Int, _ count: Int, _: F.Type
) -> Int {
  let width = F.Vector.scalarCount
  var index = start
  while index &+ width <= count {
    let x = loadVector(from + index, F.Vector.self)
    if !F.suits(x) { break }
    storeVector(F.value(x), out + index)
    index &+= width
  }
  return index
}

@inline(__always)
private func corrected<F: RegisterFunction>(_ x: F.Vector, _: F.Type) -> F.Vector {
  var y = F.value(x)
  for lane in 0..<F.Vector.scalarCount where !F.suits(x[lane]) { y[lane] = F.exact(x[lane]) }
  return y
}

@inline(never) func logarithms(_ r: Plane, _ a: Plane, _ n: Extent) { mapRegisters(r, a, n, Logarithm.self) }
@inline(never) func logarithmsOfFloats(_ r: Plane, _ a: Plane, _ n: Extent) { mapRegisters(r, a, n, LogarithmOfFloat.self) }

private enum Logarithm: RegisterFunction {
  @inline(__always) static func value(_ x: SIMD8<Double>) -> SIMD8<Double> { logarithm(x) }
  @inline(__always) static func suits(_ x: SIMD8<Double>) -> Bool { !hasSign(notNormal(x)) }
  @inline(__always) static func suits(_ x: Double) -> Bool { x >= .leastNormalMagnitude && x < .infinity }
  @inline(__always) static func exact(_ x: Double) -> Double { log(x) }
}

private protocol LogarithmOfFloats: RegisterFunction where Vector == SIMD16<Float> {}

extension LogarithmOfFloats {
  @inline(__always) static func suits(_ x: SIMD16<Float>) -> Bool { lectern_has_any_half16(lectern_not_normal_float16(x)) == 0 }
  @inline(__always) static func suits(_ x: Float) -> Bool { x >= .leastNormalMagnitude && x < .infinity }
  @inline(__always) static func exact(_ x: Float) -> Float { logf(x) }
}

private enum LogarithmOfFloat: LogarithmOfFloats {
  @inline(__always)
  static func value(_ x: SIMD16<Float>) -> SIMD16<Float> {
    lectern_narrowed_both(nearestLogarithm(lectern_widened_low(x)), nearestLogarithm(lectern_widened_high(x)))
  }
}

// MARK: In torch's own steps

@inline(never) func sigmoidsOfFloats(_ r: Plane, _ a: Plane, _ n: Extent) { mapRegisters(r, a, n, SigmoidOfFloat.self) }
@inline(never) func silusOfFloats(_ r: Plane, _ a: Plane, _ n: Extent) { mapRegisters(r, a, n, SiluOfFloat.self) }

private enum SigmoidOfFloat: RegisterFunction {
  @inline(__always) static func value(_ x: SIMD16<Float>) -> SIMD16<Float> { lectern_inner_sigmoid_float16(x) }
}

private enum SiluOfFloat: RegisterFunction {
  @inline(__always) static func value(_ x: SIMD16<Float>) -> SIMD16<Float> { lectern_inner_silu_float16(x) }
}

// MARK: In numpy's own steps

@inline(never) func plainTangents(hyperbolic r: Plane, _ a: Plane, _ n: Extent) { mapRegisters(r, a, n, PlainTangent.self) }
@inline(never) func plainTangentsOfFloats(hyperbolic r: Plane, _ a: Plane, _ n: Extent) { mapRegisters(r, a, n, PlainTangentOfFloat.self) }
@inline(never) func plainExponentialsOfFloats(_ r: Plane, _ a: Plane, _ n: Extent) { mapRegisters(r, a, n, PlainExponentialOfFloat.self) }
@inline(never) func plainLogarithmsOfFloats(_ r: Plane, _ a: Plane, _ n: Extent) { mapRegisters(r, a, n, PlainLogarithmOfFloat.self) }
@inline(never) func plainSinesOfFloats(_ r: Plane, _ a: Plane, _ n: Extent) { mapRegisters(r, a, n, PlainSineOfFloat.self) }
@inline(never) func plainCosinesOfFloats(_ r: Plane, _ a: Plane, _ n: Extent) { mapRegisters(r, a, n, PlainCosineOfFloat.self) }

private enum PlainTangent: RegisterFunction {
  @inline(__always) static func value(_ x: SIMD8<Double>) -> SIMD8<Double> { lectern_hyperbolic_tangent_double8(x) }
}

private enum PlainTangentOfFloat: RegisterFunction {
  @inline(__always) static func value(_ x: SIMD16<Float>) -> SIMD16<Float> { lectern_hyperbolic_tangent_float16(x) }
}

private enum PlainExponentialOfFloat: RegisterFunction {
  @inline(__always) static func value(_ x: SIMD16<Float>) -> SIMD16<Float> { lectern_exponential_float16(x) }
}

private enum PlainLogarithmOfFloat: LogarithmOfFloats {
  @inline(__always) static func value(_ x: SIMD16<Float>) -> SIMD16<Float> { lectern_logarithm_float16(x) }
}

/// Beyond these bounds three parts of pi are too few.
private enum PlainSineOfFloat: RegisterFunction {
  @inline(__always) static func value(_ x: SIMD16<Float>) -> SIMD16<Float> { lectern_sine_float16(x, 0) }
  @inline(__always) static func suits(_ x: SIMD16<Float>) -> Bool { lectern_has_any_half16(lectern_not_within_float16(x, 117_436)) == 0 }
  @inline(__always) static func suits(_ x: Float) -> Bool { x.magnitude < 117_436 }
  @inline(__always) static func exact(_ x: Float) -> Float { sinf(x) }
}

private enum PlainCosineOfFloat: RegisterFunction {
  @inline(__always) static func value(_ x: SIMD16<Float>) -> SIMD16<Float> { lectern_sine_float16(x, 1) }
  @inline(__always) static func suits(_ x: SIMD16<Float>) -> Bool { lectern_has_any_half16(lectern_not_within_float16(x, 71_476)) == 0 }
  @inline(__always) static func suits(_ x: Float) -> Bool { x.magnitude < 71_476 }
  @inline(__always) static func exact(_ x: Float) -> Float { cosf(x) }
}
