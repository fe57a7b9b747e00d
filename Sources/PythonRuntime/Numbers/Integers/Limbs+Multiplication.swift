extension Limbs {
  /// Below this many limbs the schoolbook's simple loop beats Karatsuba's bookkeeping.
  static let karatsubaThreshold = 32

  /// Writes the `aCount + bCount` limbs of `a * b`; needs `aCount >= bCount >= 1`.
  static func multiply(_ target: LimbTarget, _ a: LimbSource, _ aCount: Int, _ b: LimbSource, _ bCount: Int) {
    guard bCount >= karatsubaThreshold else {
      multiplySchoolbook(target, a, aCount, b, bCount)
      return
    }
    withUnsafeTemporaryAllocation(of: Limb.self, capacity: karatsubaScratch(bCount)) { scratch in
      guard let scratch = scratch.baseAddress else { return }
      if aCount == bCount {
        multiplyKaratsuba(target, a, b, bCount, scratch)
      } else {
        multiplyInSlices(target, a, aCount, b, bCount, scratch)
      }
    }
  }

  private static func multiplySchoolbook(
    _ target: LimbTarget, _ a: LimbSource, _ aCount: Int, _ b: LimbSource, _ bCount: Int
  ) {
    target[aCount] = multiply(target, a, aCount, byWord: b[0])
    for index in 1..<max(1, bCount) {
      target[aCount &+ index] = addProduct(target + index, a, aCount, b[index])
    }
  }

  /// Cuts the longer factor into pieces as long as the shorter one and adds their products.
  private static func multiplyInSlices(
    _ target: LimbTarget, _ a: LimbSource, _ aCount: Int, _ b: LimbSource, _ bCount: Int, _ scratch: LimbTarget
  ) {
    multiplyKaratsuba(target, a, b, bCount, scratch)
    (target + 2 * bCount).update(repeating: 0, count: aCount - bCount)
    withUnsafeTemporaryAllocation(of: Limb.self, capacity: 2 * bCount) { product in
      guard let product = product.baseAddress else { return }
      var offset = bCount
      while offset < aCount {
        let count = min(bCount, aCount - offset)
        if count == bCount {
          multiplyKaratsuba(product, a + offset, b, bCount, scratch)
        } else {
          multiply(product, b, bCount, a + offset, count)
        }
        _ = add(target + offset, target + offset, aCount + bCount - offset, product, bCount + count)
        offset += count
      }
    }
  }

  /// Four halves a level, and a level has half the limbs of the one above, rounded up.
  private static func karatsubaScratch(_ count: Int) -> Int {
    4 * count + 4 * (Int.bitWidth - count.leadingZeroBitCount)
  }

  /// Three products of half the length: low, high, and |low - high| of both factors for the middle.
  private static func multiplyKaratsuba(
    _ target: LimbTarget, _ a: LimbSource, _ b: LimbSource, _ count: Int, _ scratch: LimbTarget
  ) {
    guard count >= karatsubaThreshold else {
      multiplySchoolbook(target, a, count, b, count)
      return
    }
    let low = (count + 1) / 2
    let high = count - low
    let middle = scratch + 2 * low
    let deeper = scratch + 4 * low
    let aFlipped = absoluteDifference(scratch, a, low, a + low, high)
    let bFlipped = absoluteDifference(scratch + low, b, low, b + low, high)
    multiplyKaratsuba(middle, scratch, scratch + low, low, deeper)
    multiplyKaratsuba(target, a, b, low, deeper)
    multiplyKaratsuba(target + 2 * low, a + low, b + low, high, deeper)

    var top = add(scratch, target, 2 * low, target + 2 * low, 2 * high)
    if aFlipped == bFlipped {
      top &-= subtract(scratch, scratch, 2 * low, middle, 2 * low)
    } else {
      top &+= add(scratch, scratch, 2 * low, middle, 2 * low)
    }
    let rest = count + high
    _ = add(target + low, target + low, rest, scratch, 2 * low)
    _ = add(target + 3 * low, target + 3 * low, rest - 2 * low, &top, 1)
  }

  /// Writes `|a - b|` in `aCount` limbs and tells whether `b` was the larger one; needs `aCount >= bCount`.
  private static func absoluteDifference(
    _ target: LimbTarget, _ a: LimbSource, _ aCount: Int, _ b: LimbSource, _ bCount: Int
  ) -> Bool {
    let aIsLonger = aCount > bCount && (bCount..<aCount).contains { a[$0] != 0 }
    if aIsLonger || compare(a, b, bCount) >= 0 {
      _ = subtract(target, a, aCount, b, bCount)
      return false
    }
    _ = subtract(target, b, bCount, a, bCount)
    (target + bCount).update(repeating: 0, count: aCount - bCount)
    return true
  }
}
