extension FloatText {
  /// `float.hex`: the exact value with a significand in base 16 and an exponent of two.
  package static func hex(_ value: Double) -> String {
    var bytes: [UInt8] = []
    guard value.isFinite else {
      appendNonFinite(value, to: &bytes)
      return String(decoding: bytes, as: UTF8.self)
    }
    if value.sign == .minus { bytes.append(UInt8(ascii: "-")) }
    bytes.append(contentsOf: (value.isNormal ? "0x1." : "0x0.").utf8)
    if value == 0 {
      bytes.append(contentsOf: "0p+0".utf8)
    } else {
      for shift in stride(from: 48, through: 0, by: -4) {
        bytes.append(DigitLadder.character(value.significandBitPattern >> UInt64(shift) & 15))
      }
      let exponent = max(Int(value.exponentBitPattern), 1) - 1023
      bytes.append(contentsOf: (exponent < 0 ? "p" : "p+").utf8)
      IntegerText.append(exponent, to: &bytes)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// `float.fromhex`, rounded half to even.
  package static func parseHex(_ text: Span<UInt8>) throws(NumberError) -> Double {
    let range = IntegerText.withoutSpaces(text, in: 0..<text.count)
    var index = range.lowerBound
    let end = range.upperBound
    let isNegative = index < end && text[index] == UInt8(ascii: "-")
    if isNegative || (index < end && text[index] == UInt8(ascii: "+")) { index += 1 }
    let magnitude: Double
    if let word = scanWord(text, &index, end: end) {
      magnitude = word
    } else {
      magnitude = try hexMagnitude(text, &index, end: end)
    }
    guard index == end else { throw invalidHex }
    return isNegative ? -magnitude : magnitude
  }

  package static func parseHex(_ text: [UInt8]) throws(NumberError) -> Double { try parseHex(text.span) }

  private static let invalidHex = NumberError(.valueError, "invalid hexadecimal floating-point string")

  private static func hexMagnitude(
    _ text: Span<UInt8>, _ index: inout Int, end: Int
  ) throws(NumberError) -> Double {
    if index + 1 < end, text[index] == UInt8(ascii: "0"), text[index + 1] | 0x20 == UInt8(ascii: "x") { index += 2 }
    var mantissa: UInt64 = 0
    var exponent = 0
    var digitCount = 0
    var pointSeen = false
    while index < end {
      let digit = IntegerText.digitValue(text[index])
      if text[index] == UInt8(ascii: "."), !pointSeen {
        pointSeen = true
      } else if digit < 16 {
        digitCount += 1
        // Digits beyond the word count only as "something more", which the lowest bit says.
        if mantissa >> 60 == 0 {
          mantissa = mantissa << 4 | UInt64(digit)
        } else {
          mantissa |= digit > 0 ? 1 : 0
          exponent += 4
        }
        if pointSeen { exponent -= 4 }
      } else {
        break
      }
      index += 1
    }
    guard digitCount > 0 else { throw invalidHex }
    if index < end, text[index] | 0x20 == UInt8(ascii: "p") {
      index += 1
      exponent = try exponent.saturatingSum(binaryExponent(text, &index, end: end))
    }
    guard let value = Double(mantissa: mantissa, exponent: exponent) else {
      throw NumberError(.overflowError, "hexadecimal value too large to represent as a float")
    }
    return value
  }

  private static func binaryExponent(_ text: Span<UInt8>, _ index: inout Int, end: Int) throws(NumberError) -> Int {
    let isNegative = index < end && text[index] == UInt8(ascii: "-")
    if isNegative || (index < end && text[index] == UInt8(ascii: "+")) { index += 1 }
    let first = index
    var exponent = 0
    while index < end, text[index] &- 48 < 10 {
      // Beyond this the digits of any text in memory cannot bring the value back into range.
      if exponent < 1 << 58 { exponent = exponent * 10 + Int(text[index] - 48) }
      index += 1
    }
    guard index > first else { throw invalidHex }
    return isNegative ? -exponent : exponent
  }
}
