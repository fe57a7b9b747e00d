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

  /// Sums, products and the like of which at least one operand is large; nil for other operators.
  @inline(__always)
  func largeIntegers(_ op: BinaryOperation, _ a: LimbRun, _ b: LimbRun) throws(PyError) -> Value? {
    switch op {
    case .add: sum(a, b)
    case .subtract: difference(a, b)
    case .multiply: try product(a, b)
    case .divide, .floorDivide, .modulo, .power, .leftShift, .rightShift, .and, .or, .xor, .matrixMultiply: nil
    }
  }

  /// Lends the limb of a machine integer.
  @inline(__always)
  func withRun(_ value: Int, _ body: (LimbRun) throws(PyError) -> Value?) throws(PyError) -> Value? {
    try withUnsafePointer(to: Limb(value.magnitude)) { limb throws(PyError) -> Value? in
      try body(LimbRun(limbs: limb, count: value == 0 ? 0 : 1, isNegative: value < 0))
    }
  }
}
