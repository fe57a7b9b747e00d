import CVectors
import Kernels

/// A vector whose lanes can be compared at once.
protocol ComparingVector: SIMD where Scalar: BinaryFloatingPoint {
  static func larger(_ a: Self, _ b: Self) -> Self
  static func smaller(_ a: Self, _ b: Self) -> Self
  /// Of lanes that are numbers.
  static func largest(_ a: Self) -> Scalar
  static func smallest(_ a: Self) -> Scalar
  /// All bits of the lanes in which either is not a number.
  static func unordered(_ a: Self, _ b: Self) -> SIMD8<UInt64>
  /// All bits of the lanes in which both are equal.
  static func equal(_ a: Self, _ b: Self) -> SIMD8<UInt64>
}

extension SIMD8: ComparingVector where Scalar == Double {
  @inline(__always) static func larger(_ a: SIMD8<Double>, _ b: SIMD8<Double>) -> SIMD8<Double> { lectern_larger_double8(a, b) }
  @inline(__always) static func smaller(_ a: SIMD8<Double>, _ b: SIMD8<Double>) -> SIMD8<Double> { lectern_smaller_double8(a, b) }
  @inline(__always) static func largest(_ a: SIMD8<Double>) -> Double { lectern_largest_of_double8(a) }
  @inline(__always) static func smallest(_ a: SIMD8<Double>) -> Double { lectern_smallest_of_double8(a) }
  @inline(__always) static func unordered(_ a: SIMD8<Double>, _ b: SIMD8<Double>) -> SIMD8<UInt64> { lectern_unordered_double8(a, b) }
  @inline(__always) static func equal(_ a: SIMD8<Double>, _ b: SIMD8<Double>) -> SIMD8<UInt64> { lectern_equal_double8(a, b) }
}

extension SIMD16: ComparingVector where Scalar == Float {
  @inline(__always) static func larger(_ a: SIMD16<Float>, _ b: SIMD16<Float>) -> SIMD16<Float> { lectern_larger_float16(a, b) }
  @inline(__always) static func smaller(_ a: SIMD16<Float>, _ b: SIMD16<Float>) -> SIMD16<Float> { lectern_smaller_float16(a, b) }
  @inline(__always) static func largest(_ a: SIMD16<Float>) -> Float { lectern_largest_of_float16(a) }
  @inline(__always) static func smallest(_ a: SIMD16<Float>) -> Float { lectern_smallest_of_float16(a) }
  @inline(__always) static func unordered(_ a: SIMD16<Float>, _ b: SIMD16<Float>) -> SIMD8<UInt64> { lectern_unordered_float16(a, b) }
  @inline(__always) static func equal(_ a: SIMD16<Float>, _ b: SIMD16<Float>) -> SIMD8<UInt64> { lectern_equal_float16(a, b) }
}

extension ComparingVector {
  /// How many elements there have to be.
  @inline(__always) static var fewest: Int { 4 &* scalarCount }
}

/// The largest or smallest of at least `V.fewest` elements; a NaN is both.
@inline(__always)
func extreme<V: ComparingVector>(_ from: UnsafePointer<V.Scalar>, _ count: Int, largest: Bool, _: V.Type) -> V.Scalar {
  let width = V.scalarCount
  @inline(__always) func vector(_ place: Int) -> V { loadVector(from + place, V.self) }
  @inline(__always) func better(_ a: V, _ b: V) -> V { largest ? V.larger(a, b) : V.smaller(a, b) }
  var (a, b, c, d) = (vector(0), vector(width), vector(2 &* width), vector(3 &* width))
  var odd = V.unordered(a, b) | V.unordered(c, d)
  var place = V.fewest
  while place < count {
    // The last ones are looked at once more, together with some that were before.
    let start = min(place, count &- V.fewest)
    let (w, x, y, z) = (vector(start), vector(start &+ width), vector(start &+ 2 &* width), vector(start &+ 3 &* width))
    (a, b, c, d) = (better(a, w), better(b, x), better(c, y), better(d, z))
    odd = odd | (V.unordered(w, x) | V.unordered(y, z))
    place &+= V.fewest
  }
  if hasAny(odd) { return .nan }
  let lanes = better(better(a, b), better(c, d))
  return largest ? V.largest(lanes) : V.smallest(lanes)
}

/// Where the first element is that equals a number, which is there.
@inline(__always)
func place<V: ComparingVector>(of number: V.Scalar, in from: UnsafePointer<V.Scalar>, _ count: Int, _: V.Type) -> Int {
  let width = V.scalarCount
  let wanted = V(repeating: number)
  @inline(__always) func found(_ place: Int) -> SIMD8<UInt64> { V.equal(loadVector(from + place, V.self), wanted) }
  var place = 0
  while place &+ V.fewest <= count {
    if hasAny((found(place) | found(place &+ width)) | (found(place &+ 2 &* width) | found(place &+ 3 &* width))) { break }
    place &+= V.fewest
  }
  while place &+ width <= count && !hasAny(found(place)) { place &+= width }
  while place < count && from[place] != number { place &+= 1 }
  return place
}

/// False where rows are too short, or their elements do not lie side by side.
@inline(__always)
func extremeOfRows<V: ComparingVector>(_ result: Plane, _ operand: Plane, _ extent: Extent, largest: Bool, _: V.Type) -> Bool {
  guard operand.step == 1 && extent.columns >= V.fewest else { return false }
  for row in 0..<extent.rows {
    let from = UnsafePointer(operand.row(row, as: V.Scalar.self))
    result.row(row, as: V.Scalar.self)[0] =
      largest ? extreme(from, extent.columns, largest: true, V.self) : extreme(from, extent.columns, largest: false, V.self)
  }
  return true
}
