import Glibc

/// numpy's `RandomState`, draw for draw.
package struct LegacyGenerator: Equatable, Sendable {
  private var twister: MersenneTwister
  /// The second of a pair of normal numbers.
  private var pendingNormal: Double?

  package init(seed: UInt32) { twister = MersenneTwister(seed: seed) }

  package init(key: [UInt32]) { twister = MersenneTwister(key: key) }

  /// A saved state; nil unless it has all the words and a position within them.
  package init?(words: [UInt32], position: Int, pendingNormal: Double?) {
    guard let twister = MersenneTwister(words: words, position: position) else { return nil }
    self.twister = twister
    self.pendingNormal = pendingNormal
  }

  package var state: (words: [UInt32], position: Int, pendingNormal: Double?) { (twister.words, twister.position, pendingNormal) }

  package mutating func nextUInt32() -> UInt32 { twister.nextUInt32() }

  /// From 0 up to 1.
  package mutating func nextDouble() -> Double { twister.nextDouble() }

  /// Marsaglia's polar method.
  package mutating func nextNormal() -> Double {
    if let pending = pendingNormal {
      pendingNormal = nil
      return pending
    }
    while true {
      let x = 2 * nextDouble() - 1
      let y = 2 * nextDouble() - 1
      let square = x * x + y * y
      guard square < 1 && square != 0 else { continue }
      let factor = (-2 * log(square) / square).squareRoot()
      pendingNormal = factor * x
      return factor * y
    }
  }

  package mutating func nextExponential() -> Double { -log(1 - nextDouble()) }

  /// From 0 to `last`, by drawing as many bits as it has until they are not more.
  package mutating func next(upTo last: UInt64) -> UInt64 {
    if last == 0 { return 0 }
    let mask = UInt64.max >> UInt64(last.leadingZeroBitCount)
    if last <= 0xffff_ffff {
      if last == 0xffff_ffff { return UInt64(nextUInt32()) }
      while true {
        let value = UInt64(nextUInt32()) & mask
        if value <= last { return value }
      }
    }
    while true {
      let high = UInt64(nextUInt32())
      let value = (high << 32 | UInt64(nextUInt32())) & mask
      if value <= last { return value }
    }
  }

  /// Swaps each place, from the last on, with a random one before it; gives the order that comes of it.
  package mutating func permutation(_ count: Int) -> [Int] {
    var result = Array(0..<max(0, count))
    for index in stride(from: count - 1, to: 0, by: -1) { result.swapAt(index, Int(next(upTo: UInt64(index)))) }
    return result
  }

  /// Indices by weights with repetition.
  package mutating func choices(_ weights: [Double], count: Int) -> [Int] {
    var sums: [Double] = []
    var sum = 0.0
    for weight in weights {
      sum += weight
      sums.append(sum)
    }
    let bounds = sums.map { $0 / sum }
    return (0..<max(0, count)).map { _ in
      let draw = nextDouble()
      return bounds.firstIndex { $0 > draw } ?? max(0, bounds.count - 1)
    }
  }

  /// Different indices by weights.
  package mutating func distinctChoices(_ weights: [Double], count: Int) -> [Int] {
    var rest = weights
    var found: [Int] = []
    while found.count < min(count, weights.count) {
      let draws = (0..<(count - found.count)).map { _ in nextDouble() }
      for index in found { rest[index] = 0 }
      var sums: [Double] = []
      var sum = 0.0
      for weight in rest {
        sum += weight
        sums.append(sum)
      }
      guard sum > 0 else { return found }
      let bounds = sums.map { $0 / sum }
      for draw in draws {
        let index = bounds.firstIndex { $0 > draw } ?? bounds.count - 1
        if !found.contains(index) { found.append(index) }
      }
    }
    return found
  }
}
