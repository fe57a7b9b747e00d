/// A natural number of any size: limbs from the lowest up, without zero limbs at the top.
struct Magnitude: Hashable, Sendable {
  private(set) var limbs: [Limb]

  static let zero = Magnitude(limbs: [])

  init(limbs: [Limb]) {
    self.limbs = limbs
    while self.limbs.last == 0 { self.limbs.removeLast() }
  }

  init(_ word: Limb) { limbs = word == 0 ? [] : [word] }

  /// Fills `count` limbs and drops zeros from the top.
  init(count: Int, fill: (LimbTarget) -> Void) {
    limbs = [Limb](unsafeUninitializedCapacity: count) { buffer, initialized in
      guard let base = buffer.baseAddress, count > 0 else { return }
      fill(base)
      initialized = count
      while initialized > 0 && base[initialized - 1] == 0 { initialized -= 1 }
    }
  }

  var isZero: Bool { limbs.isEmpty }

  var count: Int { limbs.count }

  /// The value when it fits one limb.
  var word: Limb? { limbs.count <= 1 ? limbs.first ?? 0 : nil }

  var bitLength: Int {
    guard let top = limbs.last else { return 0 }
    return limbs.count * 64 - top.leadingZeroBitCount
  }

  var trailingZeroBits: Int {
    guard let index = limbs.firstIndex(where: { $0 != 0 }) else { return 0 }
    return index * 64 + limbs[index].trailingZeroBitCount
  }

  var isOdd: Bool { (limbs.first ?? 0) & 1 == 1 }

  /// Lends the limbs to a kernel.
  func withLimbs<Result>(_ body: (LimbSource) -> Result) -> Result {
    limbs.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return withUnsafePointer(to: 0, body) }
      return body(base)
    }
  }
}

extension Magnitude: Comparable {
  static func < (a: Magnitude, b: Magnitude) -> Bool { a.compared(to: b) < 0 }

  /// The sign of `self - other`.
  func compared(to other: Magnitude) -> Int {
    if count != other.count { return count < other.count ? -1 : 1 }
    return withLimbs { a in other.withLimbs { b in Limbs.compare(a, b, count) } }
  }
}

extension Magnitude {
  static func + (a: Magnitude, b: Magnitude) -> Magnitude {
    if a.count < b.count { return b + a }
    return Magnitude(count: a.count + 1) { target in
      a.withLimbs { a1 in b.withLimbs { b1 in target[a.count] = Limbs.add(target, a1, a.count, b1, b.count) } }
    }
  }

  static func + (a: Magnitude, word: Limb) -> Magnitude {
    Magnitude(count: a.count + 1) { target in
      withUnsafePointer(to: word) { word in
        a.withLimbs { target[a.count] = a.isZero ? word.pointee : Limbs.add(target, $0, a.count, word, 1) }
      }
    }
  }

  /// Needs `a >= b`.
  static func - (a: Magnitude, b: Magnitude) -> Magnitude {
    precondition(a.count >= b.count)
    return Magnitude(count: a.count) { target in
      a.withLimbs { a1 in b.withLimbs { b1 in _ = Limbs.subtract(target, a1, a.count, b1, b.count) } }
    }
  }

  /// Needs `a >= word`.
  static func - (a: Magnitude, word: Limb) -> Magnitude {
    guard !a.isZero else { return a }
    return Magnitude(count: a.count) { target in
      withUnsafePointer(to: word) { word in a.withLimbs { _ = Limbs.subtract(target, $0, a.count, word, 1) } }
    }
  }

  static func * (a: Magnitude, b: Magnitude) -> Magnitude {
    if a.count < b.count { return b * a }
    if b.isZero { return .zero }
    return Magnitude(count: a.count + b.count) { target in
      a.withLimbs { a1 in b.withLimbs { b1 in Limbs.multiply(target, a1, a.count, b1, b.count) } }
    }
  }

  static func * (a: Magnitude, word: Limb) -> Magnitude {
    if word == 0 { return .zero }
    return Magnitude(count: a.count + 1) { target in
      a.withLimbs { target[a.count] = Limbs.multiply(target, $0, a.count, byWord: word) }
    }
  }

  static func << (a: Magnitude, shift: Int) -> Magnitude {
    if a.isZero || shift == 0 { return a }
    let whole = shift / 64
    return Magnitude(count: a.count + whole + 1) { target in
      target.update(repeating: 0, count: whole)
      a.withLimbs { target[a.count + whole] = Limbs.shiftLeft(target + whole, $0, a.count, shift % 64) }
    }
  }

  static func >> (a: Magnitude, shift: Int) -> Magnitude {
    let whole = shift / 64
    guard whole < a.count, shift > 0 else { return shift > 0 ? .zero : a }
    return Magnitude(count: a.count - whole) { target in
      a.withLimbs { Limbs.shiftRight(target, $0 + whole, a.count - whole, shift % 64) }
    }
  }

  /// The lowest `bits` bits.
  func lowBits(_ bits: Int) -> Magnitude {
    guard bits < bitLength else { return self }
    var low = Array(limbs.prefix((bits + 63) / 64))
    if bits % 64 > 0, let top = low.indices.last { low[top] &= (1 << Limb(bits % 64)) - 1 }
    return Magnitude(limbs: low)
  }

  /// Whether one of the lowest `bits` bits is set.
  func hasLowBits(_ bits: Int) -> Bool { !isZero && trailingZeroBits < bits }
}

extension Magnitude {
  /// Quotient and remainder; the divisor is not zero.
  func divided(byWord divisor: Limb) -> (quotient: Magnitude, remainder: Limb) {
    var remainder: Limb = 0
    let quotient = Magnitude(count: count) { target in
      withLimbs { remainder = Limbs.divide(target, $0, count, by: LimbDivisor(divisor)) }
    }
    return (quotient, remainder)
  }

  /// The remainder alone; the divisor is not zero.
  func remainder(byWord divisor: Limb) -> Limb {
    withLimbs { LimbRun(limbs: $0, count: count, isNegative: false).remainder(byWord: divisor) }
  }

  /// Quotient and remainder; the divisor is not zero.
  func divided(by divisor: Magnitude) -> (quotient: Magnitude, remainder: Magnitude) {
    if let word = divisor.word {
      let (quotient, remainder) = divided(byWord: word)
      return (quotient, Magnitude(remainder))
    }
    guard count >= divisor.count else { return (.zero, self) }
    let shift = (divisor.limbs.last ?? 0).leadingZeroBitCount
    let normalized = divisor << shift
    let quotientCount = count - divisor.count + 1
    var remainder = Magnitude.zero
    let quotient = Magnitude(count: quotientCount) { target in
      remainder = Magnitude(count: count + 1) { rest in
        withLimbs { rest[count] = Limbs.shiftLeft(rest, $0, count, shift) }
        normalized.withLimbs { Limbs.divide(target, quotientCount, rest, $0, divisor.count) }
        Limbs.shiftRight(rest, rest, divisor.count, shift)
        (rest + divisor.count).update(repeating: 0, count: quotientCount)
      }
    }
    return (quotient, remainder)
  }
}
