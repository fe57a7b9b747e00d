import Glibc

extension FloatText {
  /// What `float(text)` makes of ASCII text, correctly rounded; nil when it is no number.
  ///
  /// Digits and spaces beyond ASCII are for the caller to replace.
  package static func parse(_ text: Span<UInt8>) -> Double? {
    let range = IntegerText.withoutSpaces(text, in: 0..<text.count)
    var position = range.lowerBound
    guard let value = scan(text, &position, end: range.upperBound), position == range.upperBound else { return nil }
    return value
  }

  package static func parse(_ text: [UInt8]) -> Double? { parse(text.span) }

  /// Reads a number from `position` on and moves it behind the number; nil when there is none.
  static func scan(_ text: Span<UInt8>, _ position: inout Int, end: Int) -> Double? {
    var index = position
    var isNegative = false
    if index < end, text[index] == UInt8(ascii: "-") || text[index] == UInt8(ascii: "+") {
      isNegative = text[index] == UInt8(ascii: "-")
      index += 1
    }
    let magnitude = scanWord(text, &index, end: end) ?? scanDecimal(text, &index, end: end)
    guard let magnitude else { return nil }
    position = index
    return isNegative ? -magnitude : magnitude
  }

  /// `inf`, `infinity` or `nan` in any case.
  static func scanWord(_ text: Span<UInt8>, _ position: inout Int, end: Int) -> Double? {
    guard position < end, text[position] > UInt8(ascii: "9") else { return nil }
    let words: [(name: StaticString, value: Double)] = [("infinity", .infinity), ("inf", .infinity), ("nan", .nan)]
    for word in words where word.name.utf8CodeUnitCount <= end - position {
      let matches = word.name.withUTF8Buffer { name in
        name.indices.allSatisfy { text[position + $0] | 0x20 == name[$0] }
      }
      if matches {
        position += word.name.utf8CodeUnitCount
        return word.value
      }
    }
    return nil
  }

  private static func scanDecimal(_ text: Span<UInt8>, _ position: inout Int, end: Int) -> Double? {
    var digits = DigitScan()
    var index = position
    guard digits.read(text, &index, end: end) else { return nil }
    let wholeCount = digits.count
    if index < end, text[index] == UInt8(ascii: ".") {
      index += 1
      guard digits.read(text, &index, end: end) else { return nil }
    }
    guard digits.count > 0 else { return nil }
    var exponent = 0
    if index < end, text[index] | 0x20 == UInt8(ascii: "e") {
      guard let written = scanExponent(text, &index, end: end) else { return nil }
      exponent = written
    }
    defer { position = index }
    return digits.value(times: exponent.saturatingSum(wholeCount - digits.count)) ?? slowly(text, position, index)
  }

  private static func scanExponent(_ text: Span<UInt8>, _ position: inout Int, end: Int) -> Int? {
    var index = position + 1
    var isNegative = false
    if index < end, text[index] == UInt8(ascii: "-") || text[index] == UInt8(ascii: "+") {
      isNegative = text[index] == UInt8(ascii: "-")
      index += 1
    }
    var digits = DigitScan()
    guard digits.read(text, &index, end: end), digits.count > 0 else { return nil }
    position = index
    let exponent = Int(exactly: digits.significand ?? .max) ?? .max
    return isNegative ? -exponent : exponent
  }

  /// For numbers with many digits or a large exponent: the C library rounds correctly.
  private static func slowly(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Double {
    var cleaned: [CChar] = []
    cleaned.reserveCapacity(end - start + 1)
    for index in start..<end where text[index] != UInt8(ascii: "_") {
      cleaned.append(CChar(truncatingIfNeeded: text[index]))
    }
    cleaned.append(0)
    return strtod(cleaned, nil)
  }
}

/// Digits with single underscores between them, as far as they fit a word.
private struct DigitScan {
  private(set) var count = 0
  /// Nil when the digits do not fit.
  private(set) var significand: UInt64? = 0

  /// Adds the digits from `position` on, and there may be none; false when an underscore is out of place.
  mutating func read(_ text: Span<UInt8>, _ position: inout Int, end: Int) -> Bool {
    var lastIsDigit = false
    while position < end {
      let digit = text[position] &- 48
      if digit < 10 {
        lastIsDigit = true
        count += 1
        append(UInt64(digit))
      } else if text[position] == UInt8(ascii: "_") && lastIsDigit {
        lastIsDigit = false
        guard position + 1 < end, text[position + 1] &- 48 < 10 else { return false }
      } else {
        break
      }
      position += 1
    }
    return true
  }

  private mutating func append(_ digit: UInt64) {
    guard let known = significand else { return }
    significand = known < UInt64.max / 10 - 1 ? known &* 10 &+ digit : nil
  }

  /// The number times a power of ten when one exact operation gives it; nil when that takes more.
  func value(times power: Int) -> Double? {
    guard let significand, significand <= 1 << 53 else { return nil }
    switch power {
    case 0...22: return Double(significand) * PowersOfTen.doubles[power]
    case -22..<0: return Double(significand) / PowersOfTen.doubles[-power]
    default: return significand == 0 ? 0 : nil
    }
  }
}
