/// MT19937: the stream of 32-bit words from which Python, numpy and torch all take their random numbers.
package struct MersenneTwister: Equatable, Sendable {
  package static let wordCount = 624
  private static let shift = 397

  /// The state as `getstate` shows it: the words, and how many of them are used up.
  package private(set) var words: [UInt32]
  package private(set) var position: Int

  /// Seeds with one word, as numpy and torch do.
  package init(seed: UInt32) {
    words = [seed]
    words.reserveCapacity(MersenneTwister.wordCount)
    for index in 1..<MersenneTwister.wordCount {
      words.append(1_812_433_253 &* MersenneTwister.folded(words[index - 1]) &+ UInt32(index))
    }
    position = MersenneTwister.wordCount
  }

  /// Seeds with a key of any length, the lowest word of a number first, as Python does; an empty key is 0.
  package init(key: [UInt32]) {
    self.init(seed: 19_650_218)
    let key = key.isEmpty ? [0] : key
    var index = 1
    for step in 0..<max(MersenneTwister.wordCount, key.count) {
      let place = step % key.count
      let mixed = words[index] ^ (MersenneTwister.folded(words[index - 1]) &* 1_664_525)
      words[index] = mixed &+ key[place] &+ UInt32(truncatingIfNeeded: place)
      advance(&index)
    }
    for _ in 1..<MersenneTwister.wordCount {
      let mixed = words[index] ^ (MersenneTwister.folded(words[index - 1]) &* 1_566_083_941)
      words[index] = mixed &- UInt32(index)
      advance(&index)
    }
    words[0] = 1 << 31
  }

  /// A saved state; nil unless it has all the words and a position within them.
  package init?(words: [UInt32], position: Int) {
    guard words.count == MersenneTwister.wordCount, 0...words.count ~= position else { return nil }
    self.words = words
    self.position = position
  }

  private static func folded(_ word: UInt32) -> UInt32 { word ^ word >> 30 }

  private mutating func advance(_ index: inout Int) {
    index += 1
    guard index == MersenneTwister.wordCount else { return }
    words[0] = words[MersenneTwister.wordCount - 1]
    index = 1
  }
}

extension MersenneTwister {
  package mutating func nextUInt32() -> UInt32 {
    if position == MersenneTwister.wordCount { twist() }
    var word = words[position]
    position += 1
    word ^= word >> 11
    word ^= word << 7 & 0x9d2c_5680
    word ^= word << 15 & 0xefc6_0000
    return word ^ word >> 18
  }

  private mutating func twist() {
    let (count, shift) = (MersenneTwister.wordCount, MersenneTwister.shift)
    words.withUnsafeMutableBufferPointer { words in
      func mix(_ index: Int, _ next: Int, _ far: Int) {
        let joined = words[index] & 0x8000_0000 | words[next] & 0x7fff_ffff
        words[index] = words[far] ^ joined >> 1 ^ (0 &- (joined & 1)) & 0x9908_b0df
      }
      for index in 0..<count - shift { mix(index, index + 1, index + shift) }
      for index in count - shift..<count - 1 { mix(index, index + 1, index + shift - count) }
      mix(count - 1, 0, shift - 1)
    }
    position = 0
  }

  /// A number from 0 up to 1 with 53 random bits, from two words: Python's `random()`.
  package mutating func nextDouble() -> Double {
    let high = nextUInt32() >> 5
    let low = nextUInt32() >> 6
    return (Double(high) * 67_108_864 + Double(low)) / 9_007_199_254_740_992
  }

  /// From 1 to 32 random bits, of which each call takes one word.
  package mutating func nextBits(_ count: Int) -> UInt32 { nextUInt32() >> UInt32(32 - count) }

  /// The words of a random number of any number of bits, the lowest first: Python's `getrandbits`.
  package mutating func nextWords(bits: Int) -> [UInt32] {
    var words: [UInt32] = []
    var rest = bits
    while rest > 0 {
      words.append(nextBits(min(rest, 32)))
      rest -= 32
    }
    return words
  }
}
