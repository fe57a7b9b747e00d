/// Limbs of an integer that belong to somebody else.
struct LimbRun {
  let limbs: LimbSource
  let count: Int
  let isNegative: Bool

  /// The lowest two limbs.
  var lowest: UInt128 {
    switch count {
    case 0: 0
    case 1: UInt128(limbs[0])
    default: UInt128(limbs[1]) << 64 | UInt128(limbs[0])
    }
  }

  /// The order of two magnitudes.
  func compared(to other: LimbRun) -> Int {
    if count != other.count { return count < other.count ? -1 : 1 }
    return Limbs.compare(limbs, other.limbs, count)
  }

  /// The sign of `self - other`.
  func difference(to other: LimbRun) -> Int {
    if isNegative != other.isNegative { return isNegative ? -1 : 1 }
    return isNegative ? -compared(to: other) : compared(to: other)
  }

  /// What is left of the magnitude; the divisor is not zero.
  func remainder(byWord divisor: Limb) -> Limb {
    let divisor = LimbDivisor(divisor)
    var remainder: Limb = 0
    var upper: Limb = 0
    var index = count
    while index > 0 {
      index &-= 1
      remainder = divisor.divide(remainder, divisor.shifted(upper, limbs[index])).remainder
      upper = limbs[index]
    }
    return divisor.divide(remainder, divisor.shifted(upper, 0)).remainder &>> divisor.shift
  }

  /// The remainder has the divisor's sign, which is not zero.
  func remainder(by divisor: Int) -> Int {
    let word = Limb(divisor.magnitude)
    let remainder = remainder(byWord: word)
    let flips = isNegative != (divisor < 0) && remainder > 0
    let magnitude = flips ? word - remainder : remainder
    // It is below the divisor's magnitude, so with the divisor's sign it fits.
    return Int(truncatingIfNeeded: divisor < 0 ? 0 &- magnitude : magnitude)
  }
}
