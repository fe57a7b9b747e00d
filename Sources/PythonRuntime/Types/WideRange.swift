/// A range of integers of any size; `range` keeps it as such where words do not suffice.
struct WideRange {
  let start: BigInt
  let stop: BigInt
  let step: BigInt
  let count: BigInt

  /// The step is not 0.
  init(start: BigInt, stop: BigInt, step: BigInt) throws(NumberError) {
    self.start = start
    self.stop = stop
    self.step = step
    let distance = step.isNegative ? start - stop : stop - start
    if distance.signum <= 0 {
      count = .zero
    } else {
      count = try (distance - 1).divided(by: step.absolute).quotient + 1
    }
  }

  init(_ range: RangeObject) {
    start = BigInt(range.start)
    stop = BigInt(range.stop)
    step = BigInt(range.step)
    count = BigInt(range.count)
  }

  func item(_ index: BigInt) -> BigInt { start + index * step }

  /// The index at which a number stands; nil if it does not.
  func position(of value: BigInt) throws(NumberError) -> BigInt? {
    let (quotient, remainder) = try (value - start).divided(by: step)
    return remainder.isZero && !quotient.isNegative && quotient < count ? quotient : nil
  }

  static func == (a: WideRange, b: WideRange) -> Bool {
    if a.count != b.count { return false }
    if a.count.isZero { return true }
    return a.start == b.start && (a.count == .one || a.step == b.step)
  }
}

/// What stands behind a range that words cannot hold.
final class WideRangeStorage: ForeignPayload {
  let range: WideRange

  init(_ range: WideRange) { self.range = range }

  func trace(_ heap: Heap) {}
}

/// An iteration over integers of any size.
final class WideRangeIteration: NativeIteration {
  private var following: BigInt
  private let step: BigInt
  private var left: BigInt

  init(from start: BigInt, step: BigInt, count: BigInt) {
    following = start
    self.step = step
    left = count
  }

  func next(_ vm: VM) throws(PyError) -> Value {
    if left.isZero { return .unbound }
    left = left - 1
    defer { following = following + step }
    return vm.int(following)
  }

  func trace(_ heap: Heap) {}
}
