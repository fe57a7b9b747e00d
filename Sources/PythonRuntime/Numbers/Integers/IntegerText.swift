/// Integers as text and back.
package enum IntegerText {
  /// How many decimal digits Python converts before it refuses, from text and to text, unless it is told otherwise.
  package static let digitLimit = 4300

  package static func tooManyDigitsToPrint(_ limit: Int) -> NumberError {
    NumberError(
      .valueError,
      "Exceeds the limit (\(limit) digits) for integer string conversion; "
        + "use sys.set_int_max_str_digits() to increase the limit")
  }

  static func tooManyDigits(_ count: Int, _ limit: Int) -> NumberError {
    NumberError(
      .valueError,
      "Exceeds the limit (\(limit) digits) for integer string conversion: value has \(count) digits; "
        + "use sys.set_int_max_str_digits() to increase the limit")
  }
}

extension IntegerText {
  package static func append(_ value: Int, to bytes: inout [UInt8]) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    appendDigits(UInt64(value.magnitude), to: &bytes)
  }

  package static func appendDigits(_ value: UInt64, to bytes: inout [UInt8]) {
    if value < 10 {
      bytes.append(UInt8(truncatingIfNeeded: 48 &+ value))
      return
    }
    withDigits(of: value) { bytes.append(contentsOf: $0) }
  }

  /// Lets `body` see the decimal digits.
  @inline(__always)
  static func withDigits<Result>(of value: UInt64, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { buffer in
      var rest = value
      var start = 20
      while rest >= 100 {
        let pair = rest % 100
        rest /= 100
        start &-= 2
        writePair(pair, to: buffer, at: start)
      }
      if rest >= 10 {
        start &-= 2
        writePair(rest, to: buffer, at: start)
      } else {
        start &-= 1
        buffer[start] = UInt8(truncatingIfNeeded: 48 &+ rest)
      }
      return body(UnsafeBufferPointer(rebasing: buffer[start...]))
    }
  }

  @inline(__always)
  private static func writePair(_ pair: UInt64, to buffer: UnsafeMutableBufferPointer<UInt8>, at index: Int) {
    // A tenth of a number below 100, without a division.
    let tens = (pair &* 103) &>> 10
    buffer[index] = UInt8(truncatingIfNeeded: 48 &+ tens)
    buffer[index &+ 1] = UInt8(truncatingIfNeeded: 48 &+ pair &- 10 &* tens)
  }

  /// Writes the digits in a base from 2 to 36.
  package static func appendDigits(_ value: UInt64, radix: Int, to bytes: inout [UInt8]) {
    if radix == 10 { return appendDigits(value, to: &bytes) }
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 64) { buffer in
      var rest = value
      var start = 64
      repeat {
        let digit: UInt64
        (rest, digit) = rest.quotientAndRemainder(dividingBy: UInt64(radix))
        start &-= 1
        buffer[start] = DigitLadder.character(digit)
      } while rest > 0
      bytes.append(contentsOf: UnsafeMutableBufferPointer(rebasing: buffer[start...]))
    }
  }
}

extension IntegerText {
  /// The value of a digit or letter in the bases that have it, 255 for any other byte.
  static func digitValue(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte - UInt8(ascii: "A") + 10
    default: 255
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }

  /// Where a part of the text begins and ends without the white space around it.
  static func withoutSpaces(_ text: Span<UInt8>, in range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end && isSpace(text[start]) { start += 1 }
    while start < end && isSpace(text[end - 1]) { end -= 1 }
    return start..<end
  }

  /// What `int(text, base)` makes of ASCII text; nil when it is no number in that base.
  ///
  /// Base 0 reads the text as a literal in a program. Digits and spaces beyond ASCII are for the caller to replace.
  package static func parse(
    _ text: Span<UInt8>, base: Int, digitLimit limit: Int = digitLimit
  ) throws(NumberError) -> Integer? {
    guard base == 0 || (2...36).contains(base) else {
      throw NumberError(.valueError, "int() base must be >= 2 and <= 36, or 0")
    }
    let range = withoutSpaces(text, in: 0..<text.count)
    var start = range.lowerBound
    let end = range.upperBound
    guard start < end else { return nil }
    let isNegative = text[start] == UInt8(ascii: "-")
    if isNegative || text[start] == UInt8(ascii: "+") { start += 1 }

    var radix = base
    let beginsWithZero = start < end && text[start] == UInt8(ascii: "0")
    if beginsWithZero, start + 1 < end, let prefixed = radixOfPrefix(text[start + 1]), base == 0 || base == prefixed {
      radix = prefixed
      start += 2
      if start < end && text[start] == UInt8(ascii: "_") { start += 1 }
    }
    let onlyZeroAllowed = radix == 0 && beginsWithZero
    if radix == 0 { radix = 10 }
    guard let digits = DigitRun(text, start, end, radix) else { return nil }
    if radix.nonzeroBitCount > 1, limit > 0, digits.count > limit { throw tooManyDigits(digits.count, limit) }
    if onlyZeroAllowed && digits.value != 0 { return nil }
    return digits.integer(text, negative: isNegative)
  }

  package static func parse(
    _ text: [UInt8], base: Int, digitLimit limit: Int = digitLimit
  ) throws(NumberError) -> Integer? {
    try parse(text.span, base: base, digitLimit: limit)
  }

  private static func radixOfPrefix(_ letter: UInt8) -> Int? {
    switch letter {
    case UInt8(ascii: "x"), UInt8(ascii: "X"): 16
    case UInt8(ascii: "o"), UInt8(ascii: "O"): 8
    case UInt8(ascii: "b"), UInt8(ascii: "B"): 2
    default: nil
    }
  }
}

/// A run of digits with single underscores between them.
private struct DigitRun {
  let start: Int
  let end: Int
  let radix: Int
  private(set) var count = 0
  /// Nil when it does not fit a word.
  private(set) var value: UInt64? = 0

  init?(_ text: Span<UInt8>, _ start: Int, _ end: Int, _ radix: Int) {
    self.start = start
    self.end = end
    self.radix = radix
    var underscoreMayFollow = false
    for index in start..<end {
      if text[index] == UInt8(ascii: "_") {
        guard underscoreMayFollow else { return nil }
        underscoreMayFollow = false
        continue
      }
      let digit = IntegerText.digitValue(text[index])
      guard digit < radix else { return nil }
      underscoreMayFollow = true
      count += 1
      append(UInt64(digit))
    }
    guard underscoreMayFollow else { return nil }
  }

  private mutating func append(_ digit: UInt64) {
    guard let known = value else { return }
    let (product, first) = known.multipliedReportingOverflow(by: UInt64(radix))
    let (sum, second) = product.addingReportingOverflow(digit)
    value = first || second ? nil : sum
  }

  func integer(_ text: Span<UInt8>, negative: Bool) -> Integer {
    if let value {
      if let small = Int(exactly: value) { return .small(negative ? -small : small) }
      return Integer(BigInt(Magnitude(value), negative: negative))
    }
    var digits: [UInt8] = []
    digits.reserveCapacity(count)
    for index in start..<end where text[index] != UInt8(ascii: "_") {
      digits.append(IntegerText.digitValue(text[index]))
    }
    return .big(BigInt(digits: digits, radix: radix, negative: negative))
  }
}
