/// Sums and products of integers outside 64 bits, computed straight into the cell of the result.
extension VM {
  /// The most limbs of the shorter factor: what takes longer than a moment is refused as too large.
  private static let mostLimbs = mostPowerBits / Limb.bitWidth

  func sum(_ a: LimbRun, _ b: LimbRun) -> Value {
    if a.isNegative == b.isNegative {
      let (longer, shorter) = a.count < b.count ? (b, a) : (a, b)
      return heap.newInteger(count: longer.count + 1, isNegative: a.isNegative) { target in
        target[longer.count] = Limbs.add(target, longer.limbs, longer.count, shorter.limbs, shorter.count)
      }
    }
    let order = a.compared(to: b)
    if order == 0 { return .int(0) }
    let (larger, smaller) = order < 0 ? (b, a) : (a, b)
    return heap.newInteger(count: larger.count, isNegative: larger.isNegative) { target in
      _ = Limbs.subtract(target, larger.limbs, larger.count, smaller.limbs, smaller.count)
    }
  }

  func difference(_ a: LimbRun, _ b: LimbRun) -> Value {
    sum(a, LimbRun(limbs: b.limbs, count: b.count, isNegative: !b.isNegative))
  }

  func product(_ a: LimbRun, _ b: LimbRun) throws(PyError) -> Value {
    if a.count == 0 || b.count == 0 { return .int(0) }
    let (longer, shorter) = a.count < b.count ? (b, a) : (a, b)
    try reserve((longer.count + shorter.count) * MemoryLayout<Limb>.stride)
    if shorter.count > VM.mostLimbs { throw memoryError() }
    if longer.count > 64 { try announce(steps: BigInt.stepsOfProduct(longer.count * 64, shorter.count * 64)) }
    return heap.newInteger(count: longer.count + shorter.count, isNegative: a.isNegative != b.isNegative) { target in
      Limbs.multiply(target, longer.limbs, longer.count, shorter.limbs, shorter.count)
    }
  }

  /// Sums and products of which at least one operand is large, and what the processor computes itself; nil for everything else.
  @inline(__always)
  func largeIntegers(_ op: BinaryOperation, _ a: LimbRun, _ b: LimbRun) throws(PyError) -> Value? {
    switch op {
    case .add: return sum(a, b)
    case .subtract: return difference(a, b)
    case .multiply: return try product(a, b)
    case .divide, .power, .matrixMultiply: return nil
    case .floorDivide, .modulo, .leftShift, .rightShift, .and, .or, .xor:
      if a.isNegative || b.isNegative { return nil }
      if op == .and, min(a.count, b.count) <= 2 { return int(a.lowest & b.lowest) }
      if max(a.count, b.count) > 2 { return nil }
      return narrow(op, a.lowest, b.lowest)
    }
  }

  /// Numbers of up to 128 bits that are not negative; nil where the result may be longer, or is none.
  private func narrow(_ op: BinaryOperation, _ a: UInt128, _ b: UInt128) -> Value? {
    switch op {
    case .floorDivide: b == 0 ? nil : int(a / b)
    case .modulo: b == 0 ? nil : int(a % b)
    case .leftShift: b <= a.leadingZeroBitCount ? int(a << b) : nil
    case .rightShift: int(b < 128 ? a >> b : 0)
    case .and: int(a & b)
    case .or: int(a | b)
    case .xor: int(a ^ b)
    case .add, .subtract, .multiply, .divide, .power, .matrixMultiply: nil
    }
  }

  func int(_ magnitude: UInt128, isNegative: Bool = false) -> Value {
    heap.newInteger(count: 2, isNegative: isNegative) { target in
      target[0] = Limb(truncatingIfNeeded: magnitude)
      target[1] = Limb(truncatingIfNeeded: magnitude >> 64)
    }
  }

  func int(_ wide: Int128) -> Value { int(wide.magnitude, isNegative: wide < 0) }

  /// Lends the limb of a machine integer.
  @inline(__always)
  func withRun(_ value: Int, _ body: (LimbRun) throws(PyError) -> Value?) throws(PyError) -> Value? {
    try withUnsafePointer(to: Limb(value.magnitude)) { limb throws(PyError) -> Value? in
      try body(LimbRun(limbs: limb, count: value == 0 ? 0 : 1, isNegative: value < 0))
    }
  }
}
