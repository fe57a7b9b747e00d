/// The generator behind shuffles of samples: 31 bits of Marsaglia's shifts and exclusive ors.
package struct ShiftingDraws {
  private var state: UInt32

  package init(seed: UInt32) { state = seed }

  package mutating func next() -> UInt32 {
    if state == 0 { state = 1 }
    state ^= state << 13
    state ^= state >> 17
    state ^= state << 5
    return state & 0x7fff_ffff
  }
}

/// The Mersenne twister as C++ seeds it, with Lemire's way to numbers below a bound: what the solvers of support vectors draw from.
package struct TwisterDraws {
  private var state = [UInt32](repeating: 0, count: 624)
  private var place = 624

  package init(seed: UInt32) { reset(seed: seed) }

  package mutating func reset(seed: UInt32) {
    state[0] = seed
    for index in 1..<624 {
      let before = state[index - 1]
      state[index] = 1_812_433_253 &* (before ^ before >> 30) &+ UInt32(index)
    }
    place = 624
  }

  private mutating func refill() {
    for index in 0..<624 {
      let mixed = state[index] & 0x8000_0000 | state[(index + 1) % 624] & 0x7fff_ffff
      state[index] = state[(index + 397) % 624] ^ mixed >> 1 ^ (mixed & 1 == 0 ? 0 : 0x9908_b0df)
    }
    place = 0
  }

  private mutating func word() -> UInt32 {
    if place == 624 { refill() }
    var word = state[place]
    place += 1
    word ^= word >> 11
    word ^= word << 7 & 0x9d2c_5680
    word ^= word << 15 & 0xefc6_0000
    return word ^ word >> 18
  }

  /// A number from 0 up to, not including, `bound`, which is at least 1.
  package mutating func below(_ bound: Int) -> Int {
    let bound = UInt32(truncatingIfNeeded: bound)
    guard bound > 1 else {
      _ = word()
      return 0
    }
    var product = word().multipliedFullWidth(by: bound)
    if product.low < bound {
      let least = (0 &- bound) % bound
      while product.low < least { product = word().multipliedFullWidth(by: bound) }
    }
    return Int(product.high)
  }
}
