/// numpy's `default_rng`: the generator PCG XSL RR 128/64, seeded through a hash.
package struct PCG64: Equatable, Sendable {
  private var state: UInt128
  private let increment: UInt128
  /// The upper half of a word of which the lower was drawn.
  private var pendingHalf: UInt32?

  /// From the 32-bit words of a seed, the lowest first.
  package init(entropy: [UInt32]) {
    let words = SeedHash(entropy).words(4)
    let start = UInt128(words[0]) << 64 | UInt128(words[1])
    increment = (UInt128(words[2]) << 64 | UInt128(words[3])) << 1 | 1
    state = 0
    step()
    state = state &+ start
    step()
  }

  /// What a seed is spread to.
  package static func seedWords(_ entropy: [UInt32], count: Int) -> [UInt32] { SeedHash(entropy).halves(count) }

  package init(seed: UInt64) {
    let high = UInt32(truncatingIfNeeded: seed >> 32)
    self.init(entropy: [UInt32(truncatingIfNeeded: seed)] + (high == 0 ? [] : [high]))
  }

  private mutating func step() {
    let multiplier: UInt128 = 2_549_297_995_355_413_924 << 64 | 4_865_540_595_714_422_341
    state = state &* multiplier &+ increment
  }

  package mutating func nextUInt64() -> UInt64 {
    step()
    let folded = UInt64(truncatingIfNeeded: state >> 64) ^ UInt64(truncatingIfNeeded: state)
    let turn = UInt64(truncatingIfNeeded: state >> 122)
    return folded &>> turn | folded &<< ((64 &- turn) & 63)
  }

  package mutating func nextUInt32() -> UInt32 {
    if let pending = pendingHalf {
      pendingHalf = nil
      return pending
    }
    let word = nextUInt64()
    pendingHalf = UInt32(truncatingIfNeeded: word >> 32)
    return UInt32(truncatingIfNeeded: word)
  }

  /// From 0 up to 1.
  package mutating func nextDouble() -> Double { Double(nextUInt64() >> 11) * 0x1p-53 }

  /// From 0 to `last`, by Lemire's multiplication.
  package mutating func next(upTo last: UInt64) -> UInt64 {
    if last == 0 { return 0 }
    if last < 0xffff_ffff {
      let range = UInt32(last) + 1
      var product = UInt64(nextUInt32()) * UInt64(range)
      if UInt32(truncatingIfNeeded: product) < range {
        let threshold = (0 &- range) % range
        while UInt32(truncatingIfNeeded: product) < threshold { product = UInt64(nextUInt32()) * UInt64(range) }
      }
      return product >> 32
    }
    if last == 0xffff_ffff { return UInt64(nextUInt32()) }
    if last == .max { return nextUInt64() }
    let range = last + 1
    var product = nextUInt64().multipliedFullWidth(by: range)
    if product.low < range {
      let threshold = (0 &- range) % range
      while product.low < threshold { product = nextUInt64().multipliedFullWidth(by: range) }
    }
    return product.high
  }

  /// From 0 to `last`, by drawing as many bits as it has until they are not more: what shuffles use.
  package mutating func nextMasked(upTo last: UInt64) -> UInt64 {
    if last == 0 { return 0 }
    let mask = UInt64.max >> UInt64(last.leadingZeroBitCount)
    while true {
      let value = (last <= 0xffff_ffff ? UInt64(nextUInt32()) : nextUInt64()) & mask
      if value <= last { return value }
    }
  }

  package mutating func permutation(_ count: Int) -> [Int] {
    var result = Array(0..<max(0, count))
    for index in stride(from: count - 1, to: 0, by: -1) { result.swapAt(index, Int(nextMasked(upTo: UInt64(index)))) }
    return result
  }
}

/// numpy's `SeedSequence`: spreads a seed of any length over a pool of words.
private struct SeedHash {
  private var pool: [UInt32] = []

  init(_ entropy: [UInt32]) {
    var constant: UInt32 = 0x43b0_d7e5
    func hashed(_ value: UInt32) -> UInt32 {
      var value = value ^ constant
      constant = constant &* 0x931e_8875
      value = value &* constant
      return value ^ value >> 16
    }
    func mixed(_ left: UInt32, _ right: UInt32) -> UInt32 {
      let result = (left &* 0xca01_f9dd) &- (right &* 0x4973_f715)
      return result ^ result >> 16
    }
    for index in 0..<4 { pool.append(hashed(index < entropy.count ? entropy[index] : 0)) }
    for source in 0..<4 {
      for target in 0..<4 where source != target { pool[target] = mixed(pool[target], hashed(pool[source])) }
    }
    for source in entropy.dropFirst(4) {
      for target in 0..<4 { pool[target] = mixed(pool[target], hashed(source)) }
    }
  }

  func words(_ count: Int) -> [UInt64] {
    let halves = halves(2 * count)
    return (0..<count).map { UInt64(halves[2 * $0]) | UInt64(halves[2 * $0 + 1]) << 32 }
  }

  func halves(_ count: Int) -> [UInt32] {
    var constant: UInt32 = 0x8b51_f9dd
    var halves: [UInt32] = []
    for index in 0..<count {
      var value = pool[index % 4] ^ constant
      constant = constant &* 0x58f3_8ded
      value = value &* constant
      halves.append(value ^ value >> 16)
    }
    return halves
  }
}
