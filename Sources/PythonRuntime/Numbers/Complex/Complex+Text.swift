extension Complex {
  package var repr: String {
    var bytes: [UInt8] = []
    appendRepr(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes `(real+imaginaryj)`, or the imaginary part alone when the real part is a positive zero.
  package func appendRepr(to bytes: inout [UInt8]) {
    let onlyImaginary = real == 0 && real.sign == .plus
    if !onlyImaginary {
      bytes.append(UInt8(ascii: "("))
      Complex.append(real, to: &bytes)
      if !imaginary.isShownNegative { bytes.append(UInt8(ascii: "+")) }
    }
    Complex.append(imaginary, to: &bytes)
    bytes.append(UInt8(ascii: "j"))
    if !onlyImaginary { bytes.append(UInt8(ascii: ")")) }
  }

  private static func append(_ part: Double, to bytes: inout [UInt8]) {
    if part.isShownNegative { bytes.append(UInt8(ascii: "-")) }
    FloatStyle(.shortest, precision: 0).append(abs(part), to: &bytes)
  }

  /// What `complex(text)` makes of ASCII text.
  package static func parse(_ text: Span<UInt8>) throws(NumberError) -> Complex {
    try checkUnderscores(text)
    let outer = IntegerText.withoutSpaces(text, in: 0..<text.count)
    let isBracketed = !outer.isEmpty && text[outer.lowerBound] == UInt8(ascii: "(")
    var range = outer
    if isBracketed {
      guard outer.count > 1, text[outer.upperBound - 1] == UInt8(ascii: ")") else { throw malformed }
      range = IntegerText.withoutSpaces(text, in: (outer.lowerBound + 1)..<(outer.upperBound - 1))
    }
    var position = range.lowerBound
    let number = scan(text, &position, end: range.upperBound)
    guard let number, position == range.upperBound else { throw malformed }
    return number
  }

  package static func parse(_ text: [UInt8]) throws(NumberError) -> Complex { try parse(text.span) }

  private static let malformed = NumberError(.valueError, "complex() arg is a malformed string")

  /// A real number, an imaginary one, or both.
  private static func scan(_ text: Span<UInt8>, _ position: inout Int, end: Int) -> Complex? {
    guard let first = FloatText.scan(text, &position, end: end) else {
      return scanUnit(text, &position, end: end).map { Complex(0, $0) }
    }
    guard position < end else { return Complex(first, 0) }
    if takesUnit(text, &position, end: end) { return Complex(0, first) }
    guard text[position] == UInt8(ascii: "+") || text[position] == UInt8(ascii: "-") else { return nil }
    guard let second = FloatText.scan(text, &position, end: end) else {
      return scanUnit(text, &position, end: end).map { Complex(first, $0) }
    }
    return takesUnit(text, &position, end: end) ? Complex(first, second) : nil
  }

  /// `j` alone or after a sign.
  private static func scanUnit(_ text: Span<UInt8>, _ position: inout Int, end: Int) -> Double? {
    guard position < end else { return nil }
    let isNegative = text[position] == UInt8(ascii: "-")
    if isNegative || text[position] == UInt8(ascii: "+") { position += 1 }
    return takesUnit(text, &position, end: end) ? isNegative ? -1 : 1 : nil
  }

  private static func takesUnit(_ text: Span<UInt8>, _ position: inout Int, end: Int) -> Bool {
    guard position < end, text[position] | 0x20 == UInt8(ascii: "j") else { return false }
    position += 1
    return true
  }

  private static func checkUnderscores(_ text: Span<UInt8>) throws(NumberError) {
    for index in 0..<text.count where text[index] == UInt8(ascii: "_") {
      let isBetweenDigits =
        index > 0 && text[index - 1] &- 48 < 10 && index + 1 < text.count && text[index + 1] &- 48 < 10
      if isBetweenDigits { continue }
      var shown: [UInt8] = []
      for index in 0..<text.count { shown.append(text[index]) }
      let message = "could not convert string to complex: '\(String(decoding: shown, as: UTF8.self))'"
      throw NumberError(.valueError, message)
    }
  }
}
