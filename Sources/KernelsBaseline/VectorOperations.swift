import CVectors

// Operations between vectors of eight, and between a vector and a number. The standard library's go element by element, and what the
// optimiser makes of that is a matter of luck.

@inline(__always) func all(_ value: Double) -> SIMD8<Double> { SIMD8(repeating: value) }

@inline(__always) func pattern(_ vector: SIMD8<Double>) -> SIMD8<UInt64> { unsafeBitCast(vector, to: SIMD8<UInt64>.self) }
@inline(__always) func number(_ bits: SIMD8<UInt64>) -> SIMD8<Double> { unsafeBitCast(bits, to: SIMD8<Double>.self) }

/// The first ones in lanes whose bits are all set in `mask`, the second ones where none is.
@inline(__always)
func chosen(_ mask: SIMD8<UInt64>, _ a: SIMD8<Double>, _ b: SIMD8<Double>) -> SIMD8<Double> {
  number(pattern(b) ^ ((pattern(a) ^ pattern(b)) & mask))
}

extension SIMD8 where Scalar == Double {
  @inline(__always) static func + (a: SIMD8<Double>, b: SIMD8<Double>) -> SIMD8<Double> { lectern_add_double8(a, b) }
  @inline(__always) static func + (a: SIMD8<Double>, b: Double) -> SIMD8<Double> { lectern_add_double8(a, SIMD8(repeating: b)) }
  @inline(__always) static func + (a: Double, b: SIMD8<Double>) -> SIMD8<Double> { lectern_add_double8(SIMD8(repeating: a), b) }
  @inline(__always) static func - (a: SIMD8<Double>, b: SIMD8<Double>) -> SIMD8<Double> { lectern_subtract_double8(a, b) }
  @inline(__always) static func - (a: SIMD8<Double>, b: Double) -> SIMD8<Double> { lectern_subtract_double8(a, SIMD8(repeating: b)) }
  @inline(__always) static func - (a: Double, b: SIMD8<Double>) -> SIMD8<Double> { lectern_subtract_double8(SIMD8(repeating: a), b) }
  @inline(__always) static func * (a: SIMD8<Double>, b: SIMD8<Double>) -> SIMD8<Double> { lectern_multiply_double8(a, b) }
  @inline(__always) static func * (a: SIMD8<Double>, b: Double) -> SIMD8<Double> { lectern_multiply_double8(a, SIMD8(repeating: b)) }
  @inline(__always) static func * (a: Double, b: SIMD8<Double>) -> SIMD8<Double> { lectern_multiply_double8(SIMD8(repeating: a), b) }
  @inline(__always) static func / (a: SIMD8<Double>, b: SIMD8<Double>) -> SIMD8<Double> { lectern_divide_double8(a, b) }
  @inline(__always) static func / (a: SIMD8<Double>, b: Double) -> SIMD8<Double> { lectern_divide_double8(a, SIMD8(repeating: b)) }
  @inline(__always) static func / (a: Double, b: SIMD8<Double>) -> SIMD8<Double> { lectern_divide_double8(SIMD8(repeating: a), b) }

  /// With one rounding.
  @inline(__always)
  func addingProduct(_ a: SIMD8<Double>, _ b: SIMD8<Double>) -> SIMD8<Double> { lectern_fma_double8(a, b, self) }
}

extension SIMD8 where Scalar == Float {
  @inline(__always) static func + (a: SIMD8<Float>, b: SIMD8<Float>) -> SIMD8<Float> { lectern_add_float8(a, b) }
  @inline(__always) static func + (a: SIMD8<Float>, b: Float) -> SIMD8<Float> { lectern_add_float8(a, SIMD8(repeating: b)) }
  @inline(__always) static func + (a: Float, b: SIMD8<Float>) -> SIMD8<Float> { lectern_add_float8(SIMD8(repeating: a), b) }
  @inline(__always) static func - (a: SIMD8<Float>, b: SIMD8<Float>) -> SIMD8<Float> { lectern_subtract_float8(a, b) }
  @inline(__always) static func - (a: SIMD8<Float>, b: Float) -> SIMD8<Float> { lectern_subtract_float8(a, SIMD8(repeating: b)) }
  @inline(__always) static func - (a: Float, b: SIMD8<Float>) -> SIMD8<Float> { lectern_subtract_float8(SIMD8(repeating: a), b) }
  @inline(__always) static func * (a: SIMD8<Float>, b: SIMD8<Float>) -> SIMD8<Float> { lectern_multiply_float8(a, b) }
  @inline(__always) static func * (a: SIMD8<Float>, b: Float) -> SIMD8<Float> { lectern_multiply_float8(a, SIMD8(repeating: b)) }
  @inline(__always) static func * (a: Float, b: SIMD8<Float>) -> SIMD8<Float> { lectern_multiply_float8(SIMD8(repeating: a), b) }
  @inline(__always) static func / (a: SIMD8<Float>, b: SIMD8<Float>) -> SIMD8<Float> { lectern_divide_float8(a, b) }
  @inline(__always) static func / (a: SIMD8<Float>, b: Float) -> SIMD8<Float> { lectern_divide_float8(a, SIMD8(repeating: b)) }
  @inline(__always) static func / (a: Float, b: SIMD8<Float>) -> SIMD8<Float> { lectern_divide_float8(SIMD8(repeating: a), b) }

  /// With one rounding.
  @inline(__always)
  func addingProduct(_ a: SIMD8<Float>, _ b: SIMD8<Float>) -> SIMD8<Float> { lectern_fma_float8(a, b, self) }
}

extension SIMD8 where Scalar == UInt64 {
  @inline(__always) static func &+ (a: SIMD8<UInt64>, b: SIMD8<UInt64>) -> SIMD8<UInt64> { lectern_add_word8(a, b) }
  @inline(__always) static func &+ (a: SIMD8<UInt64>, b: UInt64) -> SIMD8<UInt64> { lectern_add_word8(a, SIMD8(repeating: b)) }
  @inline(__always) static func &- (a: SIMD8<UInt64>, b: SIMD8<UInt64>) -> SIMD8<UInt64> { lectern_subtract_word8(a, b) }
  @inline(__always) static func &- (a: SIMD8<UInt64>, b: UInt64) -> SIMD8<UInt64> { lectern_subtract_word8(a, SIMD8(repeating: b)) }
  @inline(__always) static func & (a: SIMD8<UInt64>, b: SIMD8<UInt64>) -> SIMD8<UInt64> { lectern_and_word8(a, b) }
  @inline(__always) static func & (a: SIMD8<UInt64>, b: UInt64) -> SIMD8<UInt64> { lectern_and_word8(a, SIMD8(repeating: b)) }
  @inline(__always) static func | (a: SIMD8<UInt64>, b: SIMD8<UInt64>) -> SIMD8<UInt64> { lectern_or_word8(a, b) }
  @inline(__always) static func | (a: SIMD8<UInt64>, b: UInt64) -> SIMD8<UInt64> { lectern_or_word8(a, SIMD8(repeating: b)) }
  @inline(__always) static func ^ (a: SIMD8<UInt64>, b: SIMD8<UInt64>) -> SIMD8<UInt64> { lectern_xor_word8(a, b) }
  @inline(__always) static func ^ (a: SIMD8<UInt64>, b: UInt64) -> SIMD8<UInt64> { lectern_xor_word8(a, SIMD8(repeating: b)) }
  @inline(__always) static func &<< (a: SIMD8<UInt64>, b: SIMD8<UInt64>) -> SIMD8<UInt64> { lectern_left_word8(a, b) }
  @inline(__always) static func &<< (a: SIMD8<UInt64>, b: UInt64) -> SIMD8<UInt64> { lectern_left_word8(a, SIMD8(repeating: b)) }
  @inline(__always) static func &>> (a: SIMD8<UInt64>, b: SIMD8<UInt64>) -> SIMD8<UInt64> { lectern_right_word8(a, b) }
  @inline(__always) static func &>> (a: SIMD8<UInt64>, b: UInt64) -> SIMD8<UInt64> { lectern_right_word8(a, SIMD8(repeating: b)) }
  @inline(__always) static func &- (a: UInt64, b: SIMD8<UInt64>) -> SIMD8<UInt64> { lectern_subtract_word8(SIMD8(repeating: a), b) }
}
