import CVectors
import Kernels

/// Numbers that recurrent cells compute with: eight side by side, or one for what is left over at the end of a row, to the same result.
protocol CellNumber {
  associatedtype Element
  static func load(_ place: UnsafePointer<Element>) -> Self
  func store(_ place: UnsafeMutablePointer<Element>)
  static var one: Self { get }
  static func + (left: Self, right: Self) -> Self
  static func - (left: Self, right: Self) -> Self
  static func * (left: Self, right: Self) -> Self
  var sigmoid: Self { get }
  var hyperbolicTangent: Self { get }
  var rectified: Self { get }
  /// This one where the other is positive, otherwise 0.
  func whereIsPositive(_ other: Self) -> Self
}

extension Float: CellNumber {
  static var one: Float { 1 }
  @inline(__always) static func load(_ place: UnsafePointer<Float>) -> Float { place[0] }
  @inline(__always) func store(_ place: UnsafeMutablePointer<Float>) { place[0] = self }
  var sigmoid: Float { @inline(__always) get { lectern_inner_sigmoid_float16(SIMD16(repeating: self))[0] } }
  var hyperbolicTangent: Float { @inline(__always) get { Float(nearestTangent(hyperbolic: all(Double(self)))[0]) } }
  var rectified: Float { @inline(__always) get { self > 0 || self != self ? self : 0 } }
  @inline(__always) func whereIsPositive(_ other: Float) -> Float { other > 0 ? self : 0 }
}

extension Double: CellNumber {
  static var one: Double { 1 }
  @inline(__always) static func load(_ place: UnsafePointer<Double>) -> Double { place[0] }
  @inline(__always) func store(_ place: UnsafeMutablePointer<Double>) { place[0] = self }
  var sigmoid: Double { @inline(__always) get { (1 / (1 + exponential(all(-self))))[0] } }
  var hyperbolicTangent: Double { @inline(__always) get { KernelFunctions.tangent(all(self))[0] } }
  var rectified: Double { @inline(__always) get { self > 0 || self != self ? self : 0 } }
  @inline(__always) func whereIsPositive(_ other: Double) -> Double { other > 0 ? self : 0 }
}

/// Functions whose names the types below have too.
private enum KernelFunctions {
  @inline(__always) static func tangent(_ x: SIMD8<Double>) -> SIMD8<Double> { hyperbolicTangent(x) }
}

struct EightFloats: CellNumber {
  let lanes: SIMD8<Float>

  @inline(__always) init(_ lanes: SIMD8<Float>) { self.lanes = lanes }

  static var one: EightFloats { @inline(__always) get { EightFloats(SIMD8(repeating: 1)) } }
  @inline(__always) static func load(_ place: UnsafePointer<Float>) -> EightFloats { EightFloats(loadVector(place, SIMD8<Float>.self)) }
  @inline(__always) func store(_ place: UnsafeMutablePointer<Float>) { storeVector(lanes, place) }
  @inline(__always) static func + (left: EightFloats, right: EightFloats) -> EightFloats { EightFloats(left.lanes + right.lanes) }
  @inline(__always) static func - (left: EightFloats, right: EightFloats) -> EightFloats { EightFloats(left.lanes - right.lanes) }
  @inline(__always) static func * (left: EightFloats, right: EightFloats) -> EightFloats { EightFloats(left.lanes * right.lanes) }
  var sigmoid: EightFloats { @inline(__always) get { EightFloats(lectern_inner_sigmoid_float8(lanes)) } }
  var hyperbolicTangent: EightFloats {
    @inline(__always) get { EightFloats(lectern_narrowed(nearestTangent(hyperbolic: lectern_widened(lanes)))) }
  }
  var rectified: EightFloats { @inline(__always) get { EightFloats(lectern_rectified_float8(lanes)) } }
  @inline(__always) func whereIsPositive(_ other: EightFloats) -> EightFloats {
    EightFloats(lectern_where_positive_float8(lanes, other.lanes))
  }
}

struct EightDoubles: CellNumber {
  let lanes: SIMD8<Double>

  @inline(__always) init(_ lanes: SIMD8<Double>) { self.lanes = lanes }

  static var one: EightDoubles { @inline(__always) get { EightDoubles(all(1)) } }
  @inline(__always) static func load(_ place: UnsafePointer<Double>) -> EightDoubles { EightDoubles(loadVector(place, SIMD8<Double>.self)) }
  @inline(__always) func store(_ place: UnsafeMutablePointer<Double>) { storeVector(lanes, place) }
  @inline(__always) static func + (left: EightDoubles, right: EightDoubles) -> EightDoubles { EightDoubles(left.lanes + right.lanes) }
  @inline(__always) static func - (left: EightDoubles, right: EightDoubles) -> EightDoubles { EightDoubles(left.lanes - right.lanes) }
  @inline(__always) static func * (left: EightDoubles, right: EightDoubles) -> EightDoubles { EightDoubles(left.lanes * right.lanes) }
  var sigmoid: EightDoubles { @inline(__always) get { EightDoubles(1 / (1 + exponential(-lanes))) } }
  var hyperbolicTangent: EightDoubles { @inline(__always) get { EightDoubles(KernelFunctions.tangent(lanes)) } }
  var rectified: EightDoubles { @inline(__always) get { EightDoubles(lectern_rectified_double8(lanes)) } }
  @inline(__always) func whereIsPositive(_ other: EightDoubles) -> EightDoubles {
    EightDoubles(lectern_where_positive_double8(lanes, other.lanes))
  }
}
