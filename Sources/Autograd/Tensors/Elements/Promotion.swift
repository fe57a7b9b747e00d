import Kernels

/// An operand of an operation: an array, or a number that takes part with its kind only.
package enum Operand {
  case array(NDArray)
  case scalar(Scalar)
}

/// Which type comes of operands of different types.
package enum Promotion {
  /// torch's and numpy's smallest type that holds both; the one place where they differ is named.
  package static func joined(_ left: DType, _ right: DType, like library: Library) -> DType {
    if left == right { return left }
    if library == .numpy { return holding(left, right) }
    let (low, high) = left.rawValue < right.rawValue ? (left, right) : (right, left)
    if high == .i8 && low == .u8 { return .i16 }
    // Neither short float holds the other, and both are less than the long ones, which come first.
    if high.isShortFloat && low.isFloat { return low.isShortFloat ? .f32 : low }
    // Every float is more than any integer.
    return high
  }

  /// numpy's smallest type that holds all numbers of both.
  private static func holding(_ left: DType, _ right: DType) -> DType {
    let (low, high) = kind(left) <= kind(right) ? (left, right) : (right, left)
    if low == .bool || high == .object { return high }
    if high == .text { return .text }
    guard kind(low) == 1 && kind(high) == 1 else {
      let precision = max(digits(low), digits(high))
      if high.isComplex { return precision > 24 ? .c128 : .c64 }
      return precision > 24 ? .f64 : precision > 11 ? .f32 : .f16
    }
    if low.isUnsigned == high.isUnsigned { return low.byteCount > high.byteCount ? low : high }
    let (signed, unsigned) = low.isUnsigned ? (high, low) : (low, high)
    if signed.byteCount > unsigned.byteCount { return signed }
    switch unsigned {
    case .u8: return .i16
    case .u16: return .i32
    case .u32: return .i64
    default: return .f64
    }
  }

  /// How many binary digits a float needs for the numbers of a type.
  private static func digits(_ dtype: DType) -> Int {
    switch dtype {
    case .bool, .i8, .u8, .f16, .bf16: 11
    case .i16, .u16, .f32, .c64: 24
    default: 53
    }
  }

  package enum Library: Sendable { case torch, numpy }

  /// torch: dimensions come before scalars of zero dimensions, those before numbers, and each counts only where it is of a higher kind.
  package static func torch(_ operands: [Operand], defaultFloat: DType) -> DType {
    var dimensioned: DType?
    var zeroDimensional: DType?
    var number: DType?
    for operand in operands {
      switch operand {
      case .array(let array):
        if array.rank > 0 {
          dimensioned = dimensioned.map { joined($0, array.dtype, like: .torch) } ?? array.dtype
        } else {
          zeroDimensional = zeroDimensional.map { joined($0, array.dtype, like: .torch) } ?? array.dtype
        }
      case .scalar(let scalar):
        let dtype: DType
        switch scalar {
        case .bool: dtype = .bool
        case .int: dtype = .i64
        case .float, .complex: dtype = defaultFloat
        case .unsigned: dtype = .i64
        }
        number = number.map { joined($0, dtype, like: .torch) } ?? dtype
      }
    }
    return combined(combined(dimensioned, zeroDimensional), number) ?? defaultFloat
  }

  private static func combined(_ higher: DType?, _ lower: DType?) -> DType? {
    guard let higher else { return lower }
    guard let lower else { return higher }
    return kind(lower) > kind(higher) ? lower : higher
  }

  /// 0 for truth values, 1 for integers, 2 for floats, 3 for complex numbers, and more for what is no number.
  package static func kind(_ dtype: DType) -> Int {
    switch dtype {
    case .bool: 0
    case .u8, .i8, .i16, .i32, .i64, .u16, .u32, .u64: 1
    case .f32, .f64, .f16, .bf16: 2
    case .c64, .c128: 3
    case .text: 4
    case .object: 5
    }
  }

  /// numpy 2: arrays of any rank count alike, and numbers count only by their kind.
  package static func numpy(_ operands: [Operand]) -> DType {
    var result: DType?
    var number: DType?
    for operand in operands {
      switch operand {
      case .array(let array): result = result.map { joined($0, array.dtype, like: .numpy) } ?? array.dtype
      case .scalar(let scalar):
        let dtype = scalar.naturalType
        number = number.map { kind(dtype) > kind($0) ? dtype : $0 } ?? dtype
      }
    }
    guard let result else { return number ?? .f64 }
    guard let number, kind(number) > kind(result) else { return result }
    // An array meets a number of a higher kind.
    if number == .c128 && (result == .f32 || result == .f16) { return .c64 }
    return number
  }
}
