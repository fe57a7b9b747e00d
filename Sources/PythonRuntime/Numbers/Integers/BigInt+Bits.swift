/// Shifts and bitwise operations see a negative number as two's complement with endless ones on the left.
extension BigInt {
  /// The number of bits of the absolute value.
  package var bitLength: Int { magnitude.bitLength }

  /// The number of ones in the absolute value.
  package var bitCount: Int { magnitude.limbs.reduce(0) { $0 + $1.nonzeroBitCount } }

  package var trailingZeroBits: Int { magnitude.trailingZeroBits }

  /// The size of `self << shift` in bits, for refusing it before it is made.
  package func bitsShiftedLeft(by shift: Int) -> Int { isZero ? 0 : bitLength.saturatingSum(shift) }

  package static func << (a: BigInt, shift: Int) -> BigInt {
    BigInt(a.magnitude << shift, negative: a.isNegative)
  }

  package static func >> (a: BigInt, shift: Int) -> BigInt {
    let shifted = a.magnitude >> shift
    if a.isNegative && a.magnitude.hasLowBits(shift) { return BigInt(shifted + 1, negative: true) }
    return BigInt(shifted, negative: a.isNegative)
  }

  package static prefix func ~ (a: BigInt) -> BigInt { -a - 1 }

  package static func & (a: BigInt, b: BigInt) -> BigInt { combine(a, b) { $0 & $1 } }

  package static func | (a: BigInt, b: BigInt) -> BigInt { combine(a, b) { $0 | $1 } }

  package static func ^ (a: BigInt, b: BigInt) -> BigInt { combine(a, b) { $0 ^ $1 } }

  private static func combine(_ a: BigInt, _ b: BigInt, _ operation: (Limb, Limb) -> Limb) -> BigInt {
    var aLimbs = TwosComplement(a)
    var bLimbs = TwosComplement(b)
    let isNegative = operation(a.isNegative ? .max : 0, b.isNegative ? .max : 0) != 0
    let count = max(a.magnitude.count, b.magnitude.count)
    let magnitude = Magnitude(count: count + 1) { target in
      var carry = isNegative
      for index in 0..<count {
        let limb = operation(aLimbs.next(), bLimbs.next())
        (target[index], carry) = (isNegative ? ~limb : limb).addingReportingOverflow(carry ? 1 : 0)
      }
      target[count] = carry ? 1 : 0
    }
    return BigInt(magnitude, negative: isNegative)
  }
}

/// The limbs of a number in two's complement, from the lowest up and without end.
struct TwosComplement {
  private let limbs: [Limb]
  private let isNegative: Bool
  private var index = 0
  private var carry: Bool

  init(_ value: BigInt) {
    limbs = value.magnitude.limbs
    isNegative = value.isNegative
    carry = isNegative
  }

  mutating func next() -> Limb {
    let limb = index < limbs.count ? limbs[index] : 0
    index += 1
    guard isNegative else { return limb }
    let (complement, overflow) = (~limb).addingReportingOverflow(carry ? 1 : 0)
    carry = overflow
    return complement
  }
}

extension Int {
  func saturatingSum(_ other: Int) -> Int {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? .max : sum
  }
}
