import Glibc

extension BigInt: CustomStringConvertible {
  package var description: String {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// How many decimal digits the number has.
  package var decimalDigitCount: Int {
    var bytes: [UInt8] = []
    appendDigits(to: &bytes)
    return bytes.count
  }

  /// Whether the number has more decimal digits than a limit; without working them out, unless it is very near.
  package func hasMoreDecimalDigits(than limit: Int) -> Bool {
    // One decimal digit is between 3.3219 and 3.3220 bits.
    if Double(bitLength) < Double(limit) * 3.3219 { return false }
    if Double(bitLength - 1) > Double(limit) * 3.3220 { return true }
    return decimalDigitCount > limit
  }

  /// Writes sign and digits in a base from 2 to 36.
  package func append(radix: Int = 10, to bytes: inout [UInt8]) {
    if isNegative { bytes.append(UInt8(ascii: "-")) }
    appendDigits(radix: radix, to: &bytes)
  }

  /// Writes the digits of the absolute value.
  package func appendDigits(radix: Int = 10, to bytes: inout [UInt8]) {
    if let word = magnitude.word {
      IntegerText.appendDigits(word, radix: radix, to: &bytes)
    } else if radix.nonzeroBitCount == 1 {
      appendBits(perDigit: radix.trailingZeroBitCount, to: &bytes)
    } else {
      let width = Int(Double(bitLength) / log2(Double(radix))) + 2
      var ladder = DigitLadder(radix: radix)
      let digits = [UInt8](unsafeUninitializedCapacity: width) { buffer, initialized in
        let target = UnsafeMutableBufferPointer(rebasing: buffer[..<width])
        ladder.write(magnitude, to: target)
        initialized = width
      }
      bytes.append(contentsOf: digits.drop { $0 == UInt8(ascii: "0") })
    }
  }

  private func appendBits(perDigit: Int, to bytes: inout [UInt8]) {
    let limbs = magnitude.limbs
    var position = (bitLength - 1) / perDigit * perDigit
    bytes.reserveCapacity(bytes.count + position / perDigit + 1)
    while position >= 0 {
      let (index, shift) = (position / 64, position % 64)
      var digit = limbs[index] >> Limb(shift)
      if shift + perDigit > 64 && index + 1 < limbs.count { digit |= limbs[index + 1] << Limb(64 - shift) }
      bytes.append(DigitLadder.character(digit & (1 << Limb(perDigit) - 1)))
      position -= perDigit
    }
  }

  /// The number that digit values below the radix spell, the highest first.
  package init(digits: [UInt8], radix: Int, negative: Bool = false) {
    if radix.nonzeroBitCount == 1 {
      self.init(Magnitude(digits: digits, bitsPerDigit: radix.trailingZeroBitCount), negative: negative)
    } else {
      var ladder = DigitLadder(radix: radix)
      self.init(ladder.read(digits[...]), negative: negative)
    }
  }
}

extension Magnitude {
  fileprivate init(digits: [UInt8], bitsPerDigit: Int) {
    var limbs = [Limb](repeating: 0, count: (digits.count * bitsPerDigit + 63) / 64)
    var position = 0
    for digit in digits.reversed() {
      let (index, shift) = (position / 64, position % 64)
      limbs[index] |= Limb(digit) << Limb(shift)
      if shift + bitsPerDigit > 64 { limbs[index + 1] |= Limb(digit) >> Limb(64 - shift) }
      position += bitsPerDigit
    }
    self.init(limbs: limbs)
  }
}
