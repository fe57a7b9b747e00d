typealias Limb = UInt64
/// Holds the product of two limbs and two carries.
typealias Wide = UInt128
typealias LimbSource = UnsafePointer<Limb>
typealias LimbTarget = UnsafeMutablePointer<Limb>

/// Arithmetic on little-endian runs of 64-bit limbs: the unsafe kernels below `Magnitude`, which owns the memory.
///
/// Invariant: a function touches exactly the limbs its counts name; a target is one of the sources or overlaps none.
enum Limbs {
  /// Writes `a + b` and returns the carry; needs `aCount >= bCount`.
  @inline(never)
  static func add(_ target: LimbTarget, _ a: LimbSource, _ aCount: Int, _ b: LimbSource, _ bCount: Int) -> Limb {
    var carries = false
    var index = 0
    // Eight at a time, so that the carry stays in the processor's flag.
    while index &+ 8 <= bCount {
      addLimb(target, a, b, index, &carries)
      addLimb(target, a, b, index &+ 1, &carries)
      addLimb(target, a, b, index &+ 2, &carries)
      addLimb(target, a, b, index &+ 3, &carries)
      addLimb(target, a, b, index &+ 4, &carries)
      addLimb(target, a, b, index &+ 5, &carries)
      addLimb(target, a, b, index &+ 6, &carries)
      addLimb(target, a, b, index &+ 7, &carries)
      index &+= 8
    }
    while index < bCount {
      addLimb(target, a, b, index, &carries)
      index &+= 1
    }
    while carries && index < aCount {
      target[index] = a[index] &+ 1
      carries = target[index] == 0
      index &+= 1
    }
    copyRest(target, a, from: index, to: aCount)
    return carries ? 1 : 0
  }

  @inline(__always)
  private static func addLimb(_ target: LimbTarget, _ a: LimbSource, _ b: LimbSource, _ index: Int, _ carries: inout Bool) {
    let (partial, overflows) = a[index].addingReportingOverflow(b[index])
    let (sum, overflowsToo) = partial.addingReportingOverflow(carries ? 1 : 0)
    target[index] = sum
    // At most one of them does; written so, the compiler sees an addition with carry.
    carries = overflows != overflowsToo
  }

  /// Writes `a - b` and returns the borrow; needs `aCount >= bCount`.
  static func subtract(_ target: LimbTarget, _ a: LimbSource, _ aCount: Int, _ b: LimbSource, _ bCount: Int) -> Limb {
    var borrow: Limb = 0
    var index = 0
    while index < bCount {
      let difference = Wide(a[index]) &- Wide(b[index]) &- Wide(borrow)
      target[index] = Limb(truncatingIfNeeded: difference)
      borrow = Limb(truncatingIfNeeded: difference &>> 127)
      index &+= 1
    }
    while borrow > 0 && index < aCount {
      borrow = a[index] == 0 ? 1 : 0
      target[index] = a[index] &- 1
      index &+= 1
    }
    copyRest(target, a, from: index, to: aCount)
    return borrow
  }

  private static func copyRest(_ target: LimbTarget, _ source: LimbSource, from index: Int, to count: Int) {
    guard index < count, LimbSource(target) != source else { return }
    (target + index).update(from: source + index, count: count - index)
  }

  /// The sign of `a - b` for two runs of one length.
  static func compare(_ a: LimbSource, _ b: LimbSource, _ count: Int) -> Int {
    var index = count
    while index > 0 {
      index &-= 1
      if a[index] != b[index] { return a[index] < b[index] ? -1 : 1 }
    }
    return 0
  }

  /// Writes `a * word + addend` and returns the limb that does not fit.
  static func multiply(
    _ target: LimbTarget, _ a: LimbSource, _ count: Int, byWord word: Limb, adding addend: Limb = 0
  ) -> Limb {
    var carry = addend
    var index = 0
    while index < count {
      let product = Wide(a[index]) &* Wide(word) &+ Wide(carry)
      target[index] = Limb(truncatingIfNeeded: product)
      carry = Limb(truncatingIfNeeded: product &>> 64)
      index &+= 1
    }
    return carry
  }

  /// Adds `a * word` to the target's first `count` limbs and returns the carry.
  static func addProduct(_ target: LimbTarget, _ a: LimbSource, _ count: Int, _ word: Limb) -> Limb {
    var carry: Limb = 0
    var index = 0
    while index < count {
      let sum = Wide(a[index]) &* Wide(word) &+ Wide(target[index]) &+ Wide(carry)
      target[index] = Limb(truncatingIfNeeded: sum)
      carry = Limb(truncatingIfNeeded: sum &>> 64)
      index &+= 1
    }
    return carry
  }

  /// Subtracts `a * word` from the target's first `count` limbs and returns the borrow.
  static func subtractProduct(_ target: LimbTarget, _ a: LimbSource, _ count: Int, _ word: Limb) -> Limb {
    var borrow: Limb = 0
    var index = 0
    while index < count {
      let product = Wide(a[index]) &* Wide(word) &+ Wide(borrow)
      let low = Limb(truncatingIfNeeded: product)
      borrow = Limb(truncatingIfNeeded: product &>> 64) &+ (target[index] < low ? 1 : 0)
      target[index] = target[index] &- low
      index &+= 1
    }
    return borrow
  }

  /// Writes `a << bits` for `0 <= bits < 64` and returns the bits pushed out; the target may lie above the source.
  static func shiftLeft(_ target: LimbTarget, _ a: LimbSource, _ count: Int, _ bits: Int) -> Limb {
    guard bits > 0, count > 0 else {
      target.update(from: a, count: count)
      return 0
    }
    let opposite = Limb(64 &- bits)
    var upper = a[count &- 1]
    let pushedOut = upper &>> opposite
    var index = count &- 1
    while index > 0 {
      let lower = a[index &- 1]
      target[index] = upper &<< Limb(bits) | lower &>> opposite
      upper = lower
      index &-= 1
    }
    target[0] = upper &<< Limb(bits)
    return pushedOut
  }

  /// Writes `a >> bits` for `0 <= bits < 64`; the target may lie below the source.
  static func shiftRight(_ target: LimbTarget, _ a: LimbSource, _ count: Int, _ bits: Int) {
    guard bits > 0, count > 0 else {
      target.update(from: a, count: count)
      return
    }
    for index in 0..<(count &- 1) {
      target[index] = a[index] &>> Limb(bits) | a[index &+ 1] &<< Limb(64 &- bits)
    }
    target[count &- 1] = a[count &- 1] &>> Limb(bits)
  }
}
