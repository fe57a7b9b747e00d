/// A base, how many of its digits fit one limb, and the powers at which a long number is cut into halves.
struct DigitLadder {
  let radix: Limb
  let digitsPerLimb: Int
  let limbPower: Limb
  /// `radix ^ (digitsPerLimb * 2^level)`.
  private var powers: [Magnitude]

  init(radix: Int) {
    self.radix = Limb(radix)
    var power = self.radix
    var digits = 1
    while true {
      let (next, overflow) = power.multipliedReportingOverflow(by: self.radix)
      if overflow { break }
      power = next
      digits += 1
    }
    digitsPerLimb = digits
    limbPower = power
    powers = [Magnitude(power)]
  }

  /// How many digits lie below the cut of a level.
  func digits(at level: Int) -> Int { digitsPerLimb << level }

  mutating func power(at level: Int) -> Magnitude {
    while powers.count <= level { powers.append(powers[powers.count - 1] * powers[powers.count - 1]) }
    return powers[level]
  }
}

extension DigitLadder {
  /// Below this many limbs, dividing by one limb at a time beats cutting in halves.
  private static let shortLimbs = 30
  /// Below this many limbs, multiplying by one limb at a time beats putting halves together.
  private static let shortParse = 40

  /// Fills `target` with the digits of the value, zeros in front; there is room for all of them.
  mutating func write(_ value: Magnitude, to target: UnsafeMutableBufferPointer<UInt8>) {
    var level = 0
    while power(at: level).bitLength * 2 < value.bitLength + 2 { level += 1 }
    write(value, below: level, to: target)
  }

  private mutating func write(_ value: Magnitude, below level: Int, to target: UnsafeMutableBufferPointer<UInt8>) {
    if value.count <= DigitLadder.shortLimbs {
      writeByLimbs(value, to: target)
      return
    }
    let cut = target.count - digits(at: level)
    guard cut > 0 else {
      write(value, below: level - 1, to: target)
      return
    }
    let (high, low) = value.divided(by: power(at: level))
    write(high, below: level - 1, to: UnsafeMutableBufferPointer(rebasing: target[..<cut]))
    write(low, below: level - 1, to: UnsafeMutableBufferPointer(rebasing: target[cut...]))
  }

  private func writeByLimbs(_ value: Magnitude, to target: UnsafeMutableBufferPointer<UInt8>) {
    var limbs = value.limbs
    var count = limbs.count
    var end = target.count
    let divisor = LimbDivisor(limbPower)
    limbs.withUnsafeMutableBufferPointer { buffer in
      guard let rest = buffer.baseAddress else { return }
      while count > 0 {
        var chunk = Limbs.divide(rest, rest, count, by: divisor)
        while count > 0 && rest[count - 1] == 0 { count -= 1 }
        let start = max(0, end - digitsPerLimb)
        while end > start {
          end -= 1
          // A division by a known number is a multiplication, hence the case of its own.
          let quotient = radix == 10 ? chunk / 10 : chunk / radix
          target[end] = DigitLadder.character(chunk &- quotient &* radix)
          chunk = quotient
        }
      }
    }
    target[..<end].update(repeating: UInt8(ascii: "0"))
  }

  static func character(_ digit: Limb) -> UInt8 {
    UInt8(truncatingIfNeeded: digit < 10 ? 48 &+ digit : 87 &+ digit)
  }
}

extension DigitLadder {
  /// The number that digit values below the radix spell, the highest first.
  mutating func read(_ digits: ArraySlice<UInt8>) -> Magnitude {
    if digits.count <= DigitLadder.shortParse * digitsPerLimb { return readByLimbs(digits) }
    var level = 0
    while self.digits(at: level + 1) < digits.count { level += 1 }
    let cut = digits.endIndex - self.digits(at: level)
    let high = read(digits[..<cut])
    let low = read(digits[cut...])
    return high * power(at: level) + low
  }

  private func readByLimbs(_ digits: ArraySlice<UInt8>) -> Magnitude {
    var limbs: [Limb] = []
    limbs.reserveCapacity(digits.count / digitsPerLimb + 1)
    var index = digits.startIndex
    while index < digits.endIndex {
      let end = index + ((digits.endIndex - index - 1) % digitsPerLimb + 1)
      var chunk: Limb = 0
      for digit in digits[index..<end] { chunk = chunk &* radix &+ Limb(digit) }
      let carry = limbs.withUnsafeMutableBufferPointer { buffer -> Limb in
        guard let base = buffer.baseAddress else { return chunk }
        return Limbs.multiply(base, base, buffer.count, byWord: limbPower, adding: chunk)
      }
      if carry > 0 { limbs.append(carry) }
      index = end
    }
    return Magnitude(limbs: limbs)
  }
}
