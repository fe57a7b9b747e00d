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
    let (low, high) = left.rawValue < right.rawValue ? (left, right) : (right, left)
    if high == .i8 && low == .u8 { return .i16 }
    if high == .f32 && low != .bool {
      // For torch every float is more than any integer; numpy wants one that holds them.
      if library == .numpy && (low == .i32 || low == .i64) { return .f64 }
    }
    return high
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
        case .float: dtype = defaultFloat
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

  /// 0 for truth values, 1 for integers, 2 for floats.
  package static func kind(_ dtype: DType) -> Int { dtype == .bool ? 0 : dtype.isFloat ? 2 : 1 }

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
    // An array of truth values or integers meets a number of a higher kind.
    if number == .f64 { return .f64 }
    return number
  }
}
