import Glibc

/// Arithmetic on int, float, bool and complex, without looking any method up.
extension VM {
  /// The result, or nil when an operand is no builtin number (or the operator is not defined for them).
  @inline(never)
  func numeric(_ op: BinaryOperation, _ left: Value, _ right: Value) throws(PyError) -> Value? {
    switch (left, right) {
    case (.int(let a), .int(let b)): return try integers(op, a, b)
    case (.float(let a), .float(let b)): return try floats(op, a, b)
    case (.float(let a), .int(let b)): return try floats(op, a, Double(b))
    case (.int(let a), .float(let b)): return try floats(op, Double(a), b)
    case (.bool(let a), .bool(let b)):
      switch op {
      case .and: return .bool(a && b)
      case .or: return .bool(a || b)
      case .xor: return .bool(a != b)
      default: return try integers(op, a ? 1 : 0, b ? 1 : 0)
      }
    case (.bool(let a), _): return try numeric(op, .int(a ? 1 : 0), right)
    case (_, .bool(let b)): return try numeric(op, left, .int(b ? 1 : 0))
    case (.bigint(let a), .bigint(let b)):
      if let result = try largeIntegers(op, a.run, b.run) { return result }
      return try bigIntegers(op, a.value, b.value)
    case (.bigint(let a), .int(let b)):
      if op == .modulo, b != 0 { return .int(a.run.remainder(by: b)) }
      if let result = try withRun(b, { run throws(PyError) in try largeIntegers(op, a.run, run) }) { return result }
      return try bigAndSmall(op, a.value, b)
    case (.int(let a), .bigint(let b)):
      if let result = try withRun(a, { run throws(PyError) in try largeIntegers(op, run, b.run) }) { return result }
      return try bigIntegers(op, BigInt(a), b.value)
    case (.bigint, .float(let b)): return try floats(op, double(left), b)
    case (.float(let a), .bigint): return try floats(op, a, double(right))
    case (.complex, _), (_, .complex):
      guard let a = try complexNumber(left), let b = try complexNumber(right) else { return nil }
      return try complexNumbers(op, a, b)
    default: return nil
    }
  }

  private func integers(_ op: BinaryOperation, _ a: Int, _ b: Int) throws(PyError) -> Value? {
    switch op {
    case .add:
      let (sum, overflow) = a.addingReportingOverflow(b)
      return overflow ? int(Int128(a) + Int128(b)) : .int(sum)
    case .subtract:
      let (difference, overflow) = a.subtractingReportingOverflow(b)
      return overflow ? int(Int128(a) - Int128(b)) : .int(difference)
    case .multiply:
      let (product, overflow) = a.multipliedReportingOverflow(by: b)
      return overflow ? int(Int128(a) * Int128(b)) : .int(product)
    case .divide: return .float(try quotient(a, b))
    case .floorDivide:
      if b == 0 { throw zeroDivision("integer division or modulo by zero") }
      if a == .min, b == -1 { return int(-BigInt(a)) }
      let quotient = a / b
      return .int(a % b != 0 && (a < 0) != (b < 0) ? quotient - 1 : quotient)
    case .modulo:
      if b == 0 { throw zeroDivision("integer modulo by zero") }
      if b == -1 { return .int(0) }
      let remainder = a % b
      return .int(remainder != 0 && (remainder < 0) != (b < 0) ? remainder + b : remainder)
    case .power: return try power(a, b)
    case .leftShift:
      if b < 0 { throw valueError("negative shift count") }
      if b < 62, a.magnitude < 1 << (62 - b) { return .int(a << b) }
      if a == 0 { return .int(0) }
      if b < 64 { return int(Int128(a) << Int128(b)) }
      return try bigIntegers(.leftShift, BigInt(a), BigInt(b))
    case .rightShift:
      if b < 0 { throw valueError("negative shift count") }
      return .int(a >> min(b, 63))
    case .and: return .int(a & b)
    case .or: return .int(a | b)
    case .xor: return .int(a ^ b)
    case .matrixMultiply: return nil
    }
  }

  private func quotient(_ a: Int, _ b: Int) throws(PyError) -> Double {
    if b == 0 { throw zeroDivision("division by zero") }
    if a.magnitude < 1 << 53, b.magnitude < 1 << 53 { return Double(a) / Double(b) }
    do { return try BigInt.ratio(a, b) } catch { throw raise(error) }
  }

  private func power(_ base: Int, _ exponent: Int) throws(PyError) -> Value {
    if exponent < 0 {
      if base == 0 { throw zeroDivision("0.0 cannot be raised to a negative power") }
      return .float(pow(Double(base), Double(exponent)))
    }
    var result = 1
    var square = base
    var rest = exponent
    while rest > 0 {
      if rest & 1 == 1 {
        let (product, overflow) = result.multipliedReportingOverflow(by: square)
        if overflow { return try bigPower(BigInt(base), exponent) }
        result = product
      }
      rest >>= 1
      if rest > 0 {
        let (product, overflow) = square.multipliedReportingOverflow(by: square)
        if overflow { return try bigPower(BigInt(base), exponent) }
        square = product
      }
    }
    return .int(result)
  }

  private func bigPower(_ base: BigInt, _ exponent: Int) throws(PyError) -> Value {
    let bits = base.powBitEstimate(exponent)
    if bits > VM.mostPowerBits { throw memoryError() }
    try reserve(bits / 8 * 2)
    try announce(steps: 2 * BigInt.stepsOfProduct(bits / 2, bits / 2))
    return int(base.power(exponent))
  }

  private func bigAndSmall(_ op: BinaryOperation, _ a: BigInt, _ b: Int) throws(PyError) -> Value? {
    guard op == .floorDivide else { return try bigIntegers(op, a, BigInt(b)) }
    do { return int(try a.divided(by: b).quotient) } catch { throw raise(error) }
  }

  private func bigIntegers(_ op: BinaryOperation, _ a: BigInt, _ b: BigInt) throws(PyError) -> Value? {
    do {
      switch op {
      case .divide:
        if b.isZero { throw zeroDivision("division by zero") }
        return .float(try a.ratio(to: b))
      case .floorDivide:
        try announce(steps: BigInt.stepsOfDivision(a.bitLength, b.bitLength))
        return int(try a.divided(by: b).quotient)
      case .modulo:
        try announce(steps: BigInt.stepsOfDivision(a.bitLength, b.bitLength))
        return int(try a.remainder(by: b))
      case .power:
        if b.isNegative {
          if a.isZero { throw zeroDivision("0.0 cannot be raised to a negative power") }
          return try floats(.power, a.double(), b.double())
        }
        guard let exponent = b.asInt else {
          if a == BigInt.one || a.isZero { return int(a) }
          if a == -BigInt.one { return .int(b.isOdd ? -1 : 1) }
          throw memoryError()
        }
        return try bigPower(a, exponent)
      case .leftShift:
        if b.isNegative { throw valueError("negative shift count") }
        if a.isZero { return .int(0) }
        guard let shift = b.asInt else { throw overflowError("too many digits in integer") }
        try reserve(a.bitsShiftedLeft(by: shift) / 8)
        return int(a << shift)
      case .rightShift:
        if b.isNegative { throw valueError("negative shift count") }
        guard let shift = b.asInt else { return .int(a.isNegative ? -1 : 0) }
        return int(a >> shift)
      case .and: return int(a & b)
      case .or: return int(a | b)
      case .xor: return int(a ^ b)
      case .add, .subtract, .multiply, .matrixMultiply: return nil
      }
    } catch let error as NumberError {
      throw raise(error)
    } catch let error as PyError {
      throw error
    } catch {
      throw memoryError()
    }
  }

  private func floats(_ op: BinaryOperation, _ a: Double, _ b: Double) throws(PyError) -> Value? {
    do throws(NumberError) {
      switch op {
      case .add: return .float(a + b)
      case .subtract: return .float(a - b)
      case .multiply: return .float(a * b)
      case .divide:
        if b == 0 { throw FloatArithmetic.divisionByZero }
        return .float(a / b)
      case .floorDivide: return .float(try FloatArithmetic.floorDivide(a, b))
      case .modulo: return .float(try FloatArithmetic.remainder(a, b))
      case .power:
        switch try FloatArithmetic.power(a, b) {
        case .real(let result): return .float(result)
        case .complex: return complex(try Complex(a, 0).power(Complex(b, 0)))
        }
      case .leftShift, .rightShift, .and, .or, .xor, .matrixMultiply: return nil
      }
    } catch {
      throw raise(error)
    }
  }

  private func complexNumbers(_ op: BinaryOperation, _ a: Complex, _ b: Complex) throws(PyError) -> Value? {
    do throws(NumberError) {
      switch op {
      case .add: return complex(a + b)
      case .subtract: return complex(a - b)
      case .multiply: return complex(a * b)
      case .divide: return complex(try a.divided(by: b))
      case .power: return complex(try a.power(b))
      case .floorDivide, .modulo, .leftShift, .rightShift, .and, .or, .xor, .matrixMultiply: return nil
      }
    } catch {
      throw raise(error)
    }
  }

  /// Powers and products beyond this many bits would fit the memory, but take minutes that nothing could interrupt.
  static let mostPowerBits = 1 << 25
}
