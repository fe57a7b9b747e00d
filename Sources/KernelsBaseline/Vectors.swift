import CVectors
import Kernels

// Functions of eight elements at a time. The last ones are computed as part of a vector too, so that an element's result does not depend on
// its place. Functions are types, not closures: only those are certain to become part of their loop.

protocol VectorFunction {
  associatedtype Element: SIMDScalar
  /// What eight elements become, of which only the first `count` matter.
  static func apply(_ x: SIMD8<Element>, _ count: Int) -> SIMD8<Element>
  /// The same in a shorter way, for elements that are no exceptions.
  static func value(_ x: SIMD8<Element>) -> SIMD8<Element>
  /// The sign bit where an element is an exception.
  static func exceptions(_ x: SIMD8<Element>) -> SIMD8<UInt64>
}

/// A function that vectors can take any number to in one way.
protocol TotalFunction: VectorFunction {}

extension TotalFunction {
  @inline(__always) static func apply(_ x: SIMD8<Element>, _ count: Int) -> SIMD8<Element> { value(x) }
  @inline(__always) static func exceptions(_ x: SIMD8<Element>) -> SIMD8<UInt64> { SIMD8(repeating: 0) }
}

/// A function that vectors can take most numbers to, and the C library the others.
protocol GuardedFunction: VectorFunction where Element == Double {
  static func exact(_ x: Double) -> Double
}

extension GuardedFunction {
  @inline(__always)
  static func apply(_ x: SIMD8<Double>, _ count: Int) -> SIMD8<Double> {
    var y = value(x)
    let exceptions = exceptions(x)
    for lane in 0..<count where exceptions[lane] >> 63 != 0 { y[lane] = exact(x[lane]) }
    return y
  }
}

/// A function of single precision by way of double precision, so that nearly all results are the nearest.
protocol WidenedFunction: VectorFunction where Element == Float {
  static func value(_ x: SIMD8<Double>) -> SIMD8<Double>
  static func exceptions(_ x: SIMD8<Double>) -> SIMD8<UInt64>
  static func exact(_ x: Float) -> Float
}

extension WidenedFunction {
  @inline(__always) static func value(_ x: SIMD8<Float>) -> SIMD8<Float> { lectern_narrowed(value(lectern_widened(x))) }
  @inline(__always) static func exceptions(_ x: SIMD8<Float>) -> SIMD8<UInt64> { exceptions(lectern_widened(x)) }
  @inline(__always) static func exceptions(_ x: SIMD8<Double>) -> SIMD8<UInt64> { SIMD8(repeating: 0) }
  @inline(__always) static func exact(_ x: Float) -> Float { x }

  @inline(__always)
  static func apply(_ x: SIMD8<Float>, _ count: Int) -> SIMD8<Float> {
    var y = value(x)
    let exceptions = exceptions(x)
    for lane in 0..<count where exceptions[lane] >> 63 != 0 { y[lane] = exact(x[lane]) }
    return y
  }
}

/// So many elements are looked through for exceptions before the first of them is written over.
private let blockCount = 512

@inline(__always)
func mapVectors<F: VectorFunction>(_ result: Plane, _ operand: Plane, _ extent: Extent, _: F.Type) {
  typealias T = F.Element
  for row in 0..<extent.rows {
    let out = result.row(row, as: T.self)
    let from = operand.row(row, as: T.self)
    var index = 0
    if result.step == 1 && operand.step == 1 {
      let whole = extent.columns & ~7
      while index < whole {
        let end = min(whole, index &+ blockCount)
        var exceptions = SIMD8<UInt64>(repeating: 0)
        for place in stride(from: index, to: end, by: 8) { exceptions = exceptions | F.exceptions(loadVector(from + place, SIMD8<T>.self)) }
        if hasSign(exceptions) {
          while index < end {
            storeVector(F.apply(loadVector(from + index, SIMD8<T>.self), 8), out + index)
            index &+= 8
          }
        } else {
          while index < end {
            storeVector(F.value(loadVector(from + index, SIMD8<T>.self)), out + index)
            index &+= 8
          }
        }
      }
    }
    while index < extent.columns {
      let count = min(8, extent.columns &- index)
      var x = SIMD8<T>(repeating: from[index &* operand.step])
      for lane in 1..<max(1, count) { x[lane] = from[(index &+ lane) &* operand.step] }
      let y = F.apply(x, count)
      for lane in 0..<count { out[(index &+ lane) &* result.step] = y[lane] }
      index &+= 8
    }
  }
}

// MARK: Exceptions

/// What is no positive normal number.
@inline(__always)
func notNormal(_ x: SIMD8<Double>) -> SIMD8<UInt64> {
  let bits = pattern(x)
  return bits | (bits &- 0x0010_0000_0000_0000) | (0x7fef_ffff_ffff_ffff &- bits)
}

/// What is -1 or less, zero, or not finite.
@inline(__always)
func notAboveMinusOne(_ x: SIMD8<Double>) -> SIMD8<UInt64> {
  let bits = pattern(x)
  let size = bits & 0x7fff_ffff_ffff_ffff
  return (size &- 1) | (0x7fef_ffff_ffff_ffff &- size) | ((0x3fef_ffff_ffff_ffff &- size) & bits)
}

/// Zero, and what is `bound` or larger either way.
@inline(__always)
func zeroOrBeyond(_ x: SIMD8<Double>, _ bound: Double) -> SIMD8<UInt64> {
  let size = pattern(x) & 0x7fff_ffff_ffff_ffff
  return (size &- 1) | (bound.bitPattern &- 1 &- size)
}

/// What is `bound` or larger either way.
@inline(__always)
func beyond(_ x: SIMD8<Double>, _ bound: Double) -> SIMD8<UInt64> {
  bound.bitPattern &- 1 &- (pattern(x) & 0x7fff_ffff_ffff_ffff)
}

@inline(__always)
func hasSign(_ lanes: SIMD8<UInt64>) -> Bool { lectern_has_sign_word8(lanes) != 0 }

@inline(__always)
func hasAny(_ lanes: SIMD8<UInt64>) -> Bool { lectern_or_of_word8(lanes) != 0 }
