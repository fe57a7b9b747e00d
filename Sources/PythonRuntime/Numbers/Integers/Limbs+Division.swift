/// A divisor of one limb, shifted until its top bit is set, with the reciprocal that spares the division.
struct LimbDivisor {
  let shift: Limb
  private let normalized: Limb
  private let reciprocal: Limb

  /// The divisor is not zero.
  init(_ divisor: Limb) {
    shift = Limb(divisor.leadingZeroBitCount)
    normalized = divisor &<< shift
    reciprocal = normalized.dividingFullWidth((~normalized, Limb.max)).quotient
  }

  /// Divides `high * 2^64 + low` by the shifted divisor, which is above `high`.
  @inline(__always)
  func divide(_ high: Limb, _ low: Limb) -> (quotient: Limb, remainder: Limb) {
    let estimate = reciprocal.multipliedFullWidth(by: high)
    let (partial, overflow) = estimate.low.addingReportingOverflow(low)
    var quotient = estimate.high &+ high &+ (overflow ? 1 : 0) &+ 1
    var remainder = low &- quotient &* normalized
    if remainder > partial {
      quotient &-= 1
      remainder &+= normalized
    }
    if remainder >= normalized {
      quotient &+= 1
      remainder &-= normalized
    }
    return (quotient, remainder)
  }

  /// The limb of a shifted number that lies across two limbs of the number.
  @inline(__always)
  func shifted(_ upper: Limb, _ lower: Limb) -> Limb { upper &<< shift | (lower &>> (63 &- shift)) &>> 1 }
}

extension Limbs {
  /// Below this many quotient limbs the schoolbook division beats the recursive one.
  static let recursiveDivisionThreshold = 48

  /// Writes `a / divisor` and returns the remainder.
  static func divide(_ quotient: LimbTarget, _ a: LimbSource, _ count: Int, by divisor: LimbDivisor) -> Limb {
    guard count > 0 else { return 0 }
    var upper = a[count &- 1]
    var remainder = divisor.shifted(0, upper)
    var index = count
    while index > 0 {
      index &-= 1
      let lower = index > 0 ? a[index &- 1] : 0
      (quotient[index], remainder) = divisor.divide(remainder, divisor.shifted(upper, lower))
      upper = lower
    }
    return remainder &>> divisor.shift
  }

  /// Divides the `bCount + quotientCount` limbs at `a` by `b`, leaving the remainder in `a`'s low `bCount` limbs.
  ///
  /// Needs `bCount >= 2`, the top bit of `b` set, and `a`'s upper `bCount` limbs below `b`, so that the quotient fits.
  static func divide(
    _ quotient: LimbTarget, _ quotientCount: Int, _ a: LimbTarget, _ b: LimbSource, _ bCount: Int
  ) {
    guard quotientCount >= recursiveDivisionThreshold, bCount >= recursiveDivisionThreshold else {
      _ = divideSchoolbook(quotient, quotientCount, a, b, bCount)
      return
    }
    withUnsafeTemporaryAllocation(of: Limb.self, capacity: bCount) { scratch in
      guard let scratch = scratch.baseAddress else { return }
      var offset = quotientCount
      var count = quotientCount % bCount == 0 ? bCount : quotientCount % bCount
      while offset > 0 {
        offset -= count
        _ = divideRecursively(quotient + offset, count, a + offset, b, bCount, scratch)
        count = bCount
      }
    }
  }

  /// Knuth's algorithm D. Returns the quotient's limb above `quotientCount`, which is 0 or 1.
  private static func divideSchoolbook(
    _ quotient: LimbTarget, _ quotientCount: Int, _ a: LimbTarget, _ b: LimbSource, _ bCount: Int
  ) -> Limb {
    let top = b[bCount - 1]
    let second = b[bCount - 2]
    let reciprocal = LimbDivisor(top)
    var overflow: Limb = 0
    if compare(a + quotientCount, b, bCount) >= 0 {
      _ = subtract(a + quotientCount, a + quotientCount, bCount, b, bCount)
      overflow = 1
    }
    var index = quotientCount
    while index > 0 {
      index &-= 1
      let window = a + index
      let high = window[bCount]
      var digit = Limb.max
      var rest = window[bCount &- 1]
      var digitIsCertain = false
      if high < top {
        (digit, rest) = reciprocal.divide(high, rest)
      } else {
        (rest, digitIsCertain) = rest.addingReportingOverflow(top)
      }
      while !digitIsCertain {
        let check = digit.multipliedFullWidth(by: second)
        guard check.high > rest || (check.high == rest && check.low > window[bCount &- 2]) else { break }
        digit &-= 1
        (rest, digitIsCertain) = rest.addingReportingOverflow(top)
      }
      let borrow = subtractProduct(window, b, bCount, digit)
      window[bCount] = 0
      if borrow > high {
        digit &-= 1
        _ = add(window, window, bCount, b, bCount)
      }
      quotient[index] = digit
    }
    return overflow
  }

  /// Halves the quotient: each half is divided by the divisor's upper part only, then corrected by its lower part.
  private static func divideRecursively(
    _ quotient: LimbTarget, _ quotientCount: Int, _ a: LimbTarget, _ b: LimbSource, _ bCount: Int,
    _ scratch: LimbTarget
  ) -> Limb {
    guard quotientCount >= recursiveDivisionThreshold else {
      return divideSchoolbook(quotient, quotientCount, a, b, bCount)
    }
    let low = quotientCount / 2
    let high = quotientCount - low
    var overflow = divideRecursively(quotient + low, high, a + 2 * low, b + low, bCount - low, scratch)
    multiply(scratch, quotient + low, high, b, low)
    var borrow = subtract(a + low, a + low, bCount, scratch, quotientCount)
    if overflow > 0 { borrow &+= subtract(a + quotientCount, a + quotientCount, bCount - high, b, low) }
    while borrow > 0 {
      overflow &-= decrement(quotient + low, high)
      borrow &-= add(a + low, a + low, bCount, b, bCount)
    }

    var lowOverflow = divideRecursively(quotient, low, a + low, b + low, bCount - low, scratch)
    multiply(scratch, quotient, low, b, low)
    borrow = subtract(a, a, bCount, scratch, 2 * low)
    if lowOverflow > 0 { borrow &+= subtract(a + low, a + low, bCount - low, b, low) }
    while borrow > 0 {
      lowOverflow &-= decrement(quotient, low)
      borrow &-= add(a, a, bCount, b, bCount)
    }
    return overflow
  }

  private static func decrement(_ target: LimbTarget, _ count: Int) -> Limb {
    var one: Limb = 1
    return subtract(target, target, count, &one, 1)
  }
}
