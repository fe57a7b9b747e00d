/// The type of the elements of an array.
///
/// Kernels know the first eight; the others are for numpy's arrays, and brought to one of those or worked on element by element.
package enum DType: UInt8, CaseIterable, Sendable {
  case bool, u8, i8, i16, i32, i64, f32, f64
  case u16, u32, u64, f16, c64, c128
  /// Numbers of entries in a table of texts, or of other objects, that whoever makes such arrays keeps.
  case text, object
  /// torch's short float with the exponents of `f32`, which numpy has not.
  case bf16

  @inlinable package static func == (left: DType, right: DType) -> Bool { left.rawValue == right.rawValue }

  /// Those with kernels.
  package static let common: [DType] = [.bool, .u8, .i8, .i16, .i32, .i64, .f32, .f64]

  /// Those of numpy's arrays.
  package static let numpys = allCases.filter { $0 != .bf16 }

  @inlinable package var byteCount: Int {
    switch self {
    case .bool, .u8, .i8: 1
    case .i16, .u16, .f16, .bf16: 2
    case .i32, .f32, .u32: 4
    case .i64, .f64, .u64, .c64, .text, .object: 8
    case .c128: 16
    }
  }

  @inlinable package var isFloat: Bool { self == .f32 || self == .f64 || isShortFloat }
  /// Floats that are computed with as `f32` and cut down afterwards.
  @inlinable package var isShortFloat: Bool { self == .f16 || self == .bf16 }
  @inlinable package var isComplex: Bool { self == .c64 || self == .c128 }
  @inlinable package var isReference: Bool { self == .text || self == .object }
  @inlinable package var isUnsigned: Bool { self == .u8 || self == .u16 || self == .u32 || self == .u64 }
  @inlinable package var isInteger: Bool { !isFloat && self != .bool && !isComplex && !isReference }
  /// Whether kernels know the type.
  @inlinable package var isCommon: Bool { rawValue <= DType.f64.rawValue }

  /// Whether a kernel brings the type to others, and others to it.
  @inlinable package var isCastByKernels: Bool { isCommon || self == .u16 || self == .u32 }

  /// The type in which kernels compute: small integers are widened, and cut down again afterwards.
  @inlinable package var kernelType: DType {
    switch self {
    case .bool, .u8, .i8, .i16, .i32, .u16: .i32
    case .i64, .f32, .f64: self
    case .f16, .bf16: .f32
    case .u32, .u64, .text, .object: .i64
    // Whoever computes with pairs of numbers does it before.
    case .c64, .c128: .f64
    }
  }
}
