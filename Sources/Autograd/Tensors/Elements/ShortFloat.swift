import Kernels

/// The upper half of a float of 32 bits: torch's `bfloat16`.
struct ShortFloat: Comparable {
  let bits: UInt16

  init(bits: UInt16) { self.bits = bits }

  /// The nearest one; of two equally near ones the even one.
  init(_ float: Float) {
    let whole = float.bitPattern
    bits = float.isNaN ? 0x7fc0 : UInt16(truncatingIfNeeded: (whole &+ 0x7fff &+ (whole >> 16 & 1)) >> 16)
  }

  var float: Float { Float(bitPattern: UInt32(bits) << 16) }

  static func < (left: ShortFloat, right: ShortFloat) -> Bool { left.float < right.float }
  static func == (left: ShortFloat, right: ShortFloat) -> Bool { left.float == right.float }
}

extension DType {
  /// The nearest number that a short float can be.
  func cut(_ float: Float) -> Float { self == .bf16 ? ShortFloat(float).float : self == .f16 ? Float(Float16(float)) : float }
}
