/// An integer of any size with Python's semantics, kept as sign and magnitude; zero is never negative.
package struct BigInt: Hashable, Sendable {
  package let isNegative: Bool
  let magnitude: Magnitude

  package static let zero = BigInt(.zero)
  package static let one = BigInt(1)

  init(_ magnitude: Magnitude, negative: Bool = false) {
    self.magnitude = magnitude
    isNegative = negative && !magnitude.isZero
  }

  package init(_ value: Int) {
    magnitude = Magnitude(Limb(value.magnitude))
    isNegative = value < 0
  }

  package init(_ value: UInt64) {
    magnitude = Magnitude(value)
    isNegative = false
  }

  package var isZero: Bool { magnitude.isZero }

  package var isOdd: Bool { magnitude.isOdd }

  /// -1, 0 or 1.
  package var signum: Int { isNegative ? -1 : isZero ? 0 : 1 }

  /// The value when it fits a machine integer.
  package var asInt: Int? {
    guard let word = magnitude.word else { return nil }
    if isNegative { return word <= 1 << 63 ? Int(truncatingIfNeeded: 0 &- word) : nil }
    return Int(exactly: word)
  }

  package var absolute: BigInt { BigInt(magnitude) }
}

extension BigInt: Comparable {
  package static func < (a: BigInt, b: BigInt) -> Bool { a.compared(to: b) < 0 }

  /// The sign of `self - other`.
  package func compared(to other: BigInt) -> Int {
    if isNegative != other.isNegative { return isNegative ? -1 : 1 }
    let order = magnitude.compared(to: other.magnitude)
    return isNegative ? -order : order
  }

  /// The sign of `self - other`.
  package func compared(to other: Int) -> Int {
    if let value = asInt { return value == other ? 0 : value < other ? -1 : 1 }
    return signum
  }
}

extension BigInt {
  package static prefix func - (a: BigInt) -> BigInt { BigInt(a.magnitude, negative: !a.isNegative) }

  package static func + (a: BigInt, b: BigInt) -> BigInt {
    sum(a.magnitude, a.isNegative, b.magnitude, b.isNegative)
  }

  package static func - (a: BigInt, b: BigInt) -> BigInt {
    sum(a.magnitude, a.isNegative, b.magnitude, !b.isNegative)
  }

  package static func + (a: BigInt, b: Int) -> BigInt { sum(a, Limb(b.magnitude), b < 0) }

  package static func - (a: BigInt, b: Int) -> BigInt { sum(a, Limb(b.magnitude), b >= 0) }

  package static func - (a: Int, b: BigInt) -> BigInt { sum(-b, Limb(a.magnitude), a < 0) }

  package static func * (a: BigInt, b: BigInt) -> BigInt {
    BigInt(a.magnitude * b.magnitude, negative: a.isNegative != b.isNegative)
  }

  package static func * (a: BigInt, b: Int) -> BigInt {
    BigInt(a.magnitude * Limb(b.magnitude), negative: a.isNegative != (b < 0))
  }

  private static func sum(_ a: Magnitude, _ aNegative: Bool, _ b: Magnitude, _ bNegative: Bool) -> BigInt {
    if aNegative == bNegative { return BigInt(a + b, negative: aNegative) }
    let order = a.compared(to: b)
    if order == 0 { return .zero }
    return order > 0 ? BigInt(a - b, negative: aNegative) : BigInt(b - a, negative: bNegative)
  }

  private static func sum(_ a: BigInt, _ word: Limb, _ wordIsNegative: Bool) -> BigInt {
    if a.isNegative == wordIsNegative { return BigInt(a.magnitude + word, negative: a.isNegative) }
    if let own = a.magnitude.word, own < word { return BigInt(Magnitude(word - own), negative: wordIsNegative) }
    return BigInt(a.magnitude - word, negative: a.isNegative)
  }
}
