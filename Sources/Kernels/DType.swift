/// The type of the elements of an array.
package enum DType: UInt8, CaseIterable, Sendable {
  case bool, u8, i8, i16, i32, i64, f32, f64

  @inlinable package static func == (left: DType, right: DType) -> Bool { left.rawValue == right.rawValue }

  @inlinable package var byteCount: Int {
    switch self {
    case .bool, .u8, .i8: 1
    case .i16: 2
    case .i32, .f32: 4
    case .i64, .f64: 8
    }
  }

  @inlinable package var isFloat: Bool { self == .f32 || self == .f64 }
  @inlinable package var isInteger: Bool { !isFloat && self != .bool }

  /// The type in which kernels compute: small integers are widened, and cut down again afterwards.
  @inlinable package var kernelType: DType {
    switch self {
    case .bool, .u8, .i8, .i16, .i32: .i32
    case .i64, .f32, .f64: self
    }
  }
}
