extension BigInt {
  /// The greatest common divisor, never negative.
  package static func gcd(_ a: BigInt, _ b: BigInt) -> BigInt {
    var (a, b) = (a.magnitude, b.magnitude)
    if a < b { swap(&a, &b) }
    while b.count > 1 {
      if let step = LehmerStep(a, b) {
        (a, b) = step.applied(a, b)
        if a < b { swap(&a, &b) }
      } else {
        (a, b) = (b, a.divided(by: b).remainder)
      }
    }
    guard let word = b.word, word > 0 else { return BigInt(a) }
    return BigInt(gcd(word, a.remainder(byWord: word)))
  }

  package static func gcd(_ a: UInt64, _ b: UInt64) -> UInt64 {
    var (a, b) = (a, b)
    while b > 0 { (a, b) = (b, a % b) }
    return a
  }

  /// The whole part of the square root of a number that is not negative.
  ///
  /// Each turn doubles the known bits with a Newton step on a prefix of the number: only the last is of full length.
  package var squareRoot: BigInt {
    if let word = magnitude.word { return BigInt(BigInt.squareRoot(word)) }
    let rootBits = (bitLength - 1) / 2
    var root = Magnitude(1)
    var known = 0
    for level in (0..<(Int.bitWidth - rootBits.leadingZeroBitCount)).reversed() {
      let wanted = rootBits >> level
      let prefix = magnitude >> (2 * rootBits - known - wanted + 1)
      root = (root << (wanted - known - 1)) + prefix.divided(by: root).quotient
      known = wanted
    }
    return BigInt(root * root > magnitude ? root - 1 : root)
  }

  package static func squareRoot(_ word: UInt64) -> UInt64 {
    var root = UInt64(Double(word).squareRoot())
    while root.multipliedFullWidth(by: root) > (0, word) { root -= 1 }
    while (root + 1).multipliedFullWidth(by: root + 1) <= (0, word) { root += 1 }
    return root
  }
}

/// Several turns of Euclid's algorithm worked out on the leading bits: `(a, b)` becomes `(ka + lb, ma + nb)`.
private struct LehmerStep {
  private var (k, l, m, n) = (1, 0, 0, 1)

  /// Nil when the leading bits do not decide even the first quotient.
  init?(_ a: Magnitude, _ b: Magnitude) {
    let shift = a.bitLength - 62
    var x = Int((a >> shift).limbs.first ?? 0)
    var y = Int((b >> shift).limbs.first ?? 0)
    while y + m > 0 && y + n > 0 {
      let quotient = (x + k) / (y + m)
      guard quotient == (x + l) / (y + n) else { break }
      (x, y) = (y, x - quotient * y)
      (k, m) = (m, k - quotient * m)
      (l, n) = (n, l - quotient * n)
    }
    if l == 0 { return nil }
  }

  func applied(_ a: Magnitude, _ b: Magnitude) -> (Magnitude, Magnitude) {
    (LehmerStep.combine(a, k, b, l), LehmerStep.combine(a, m, b, n))
  }

  /// The two factors have opposite signs and the sum is not negative.
  private static func combine(_ a: Magnitude, _ aFactor: Int, _ b: Magnitude, _ bFactor: Int) -> Magnitude {
    let aPart = a * Limb(aFactor.magnitude)
    let bPart = b * Limb(bFactor.magnitude)
    return aFactor > 0 || bFactor < 0 ? aPart - bPart : bPart - aPart
  }
}
