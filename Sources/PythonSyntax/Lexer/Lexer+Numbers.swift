import Diagnostics

extension Lexer {
  mutating func readNumber() throws(Complaint) {
    let start = position
    let radixMark = byte(position + 1) | 0x20
    if byte(position) == UInt8(ascii: "0"), let radix = Radix(mark: radixMark) {
      position += 2
      try readDigits(of: radix)
      try checkEnd(of: radix.name)
    } else {
      try readDecimal(from: start)
    }
    emit(.number, from: start)
  }

  private struct Radix {
    let name: String
    let base: UInt8

    init?(mark: UInt8) {
      switch mark {
      case UInt8(ascii: "x"): (name, base) = ("hexadecimal", 16)
      case UInt8(ascii: "o"): (name, base) = ("octal", 8)
      case UInt8(ascii: "b"): (name, base) = ("binary", 2)
      default: return nil
      }
    }

    func accepts(_ byte: UInt8) -> Bool {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0") < base
      case UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"): base == 16
      default: false
      }
    }
  }

  private mutating func readDigits(of radix: Radix) throws(Complaint) {
    repeat {
      if byte(position) == UInt8(ascii: "_") { position += 1 }
      guard radix.accepts(byte(position)) else {
        if isDigit(byte(position)) { throw invalidDigit(radix) }
        throw invalidLiteral(radix.name)
      }
      while radix.accepts(byte(position)) { position += 1 }
    } while byte(position) == UInt8(ascii: "_")
    if isDigit(byte(position)) { throw invalidDigit(radix) }
  }

  private mutating func invalidDigit(_ radix: Radix) -> Complaint {
    position += 1
    let digit = Character(Unicode.Scalar(byte(position - 1)))
    return fatal("invalid digit '\(digit)' in \(radix.name) literal", Span(position - 1, position - 1))
  }

  private func invalidLiteral(_ name: String) -> Complaint {
    fatal("invalid \(name) literal", Span(position - 1, position - 1))
  }

  private mutating func readDecimal(from start: Int) throws(Complaint) {
    var zerosEnd = start
    var isInteger = true
    if byte(position) != UInt8(ascii: ".") {
      try readDecimalDigits()
      if byte(start) == UInt8(ascii: "0") {
        zerosEnd = start
        while byte(zerosEnd) == UInt8(ascii: "0") || byte(zerosEnd) == UInt8(ascii: "_") { zerosEnd += 1 }
      }
    }
    if byte(position) == UInt8(ascii: ".") {
      isInteger = false
      position += 1
      if isDigit(byte(position)) { try readDecimalDigits() }
    }
    if byte(position) | 0x20 == UInt8(ascii: "e") {
      if try !readExponent() { return }
      if byte(position - 1) | 0x20 != UInt8(ascii: "e") { isInteger = false }
    }
    if byte(position) | 0x20 == UInt8(ascii: "j") {
      position += 1
      return try checkEnd(of: "imaginary")
    }
    if isInteger, zerosEnd > start, zerosEnd < position {
      throw fatal(
        "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers",
        Span(start, zerosEnd))
    }
    try checkEnd(of: "decimal")
  }

  private mutating func readDecimalDigits() throws(Complaint) {
    while true {
      while isDigit(byte(position)) { position += 1 }
      guard byte(position) == UInt8(ascii: "_") else { return }
      position += 1
      guard isDigit(byte(position)) else { throw invalidLiteral("decimal") }
    }
  }

  /// Reads `e`, sign and digits; false when the `e` begins a keyword such as `else` instead.
  private mutating func readExponent() throws(Complaint) -> Bool {
    let start = position
    position += 1
    if byte(position) == UInt8(ascii: "+") || byte(position) == UInt8(ascii: "-") {
      position += 1
      guard isDigit(byte(position)) else { throw invalidLiteral("decimal") }
    } else if !isDigit(byte(position)) {
      position = start
      try checkEnd(of: "decimal")
      return false
    }
    try readDecimalDigits()
    return true
  }

  /// An ASCII letter may follow a number only where a keyword starts that can follow one.
  private func checkEnd(of name: String) throws(Complaint) {
    guard isIdentifierByte(byte(position)), byte(position) < 0x80 else { return }
    for keyword in Self.keywordsAfterNumbers where bytes[position..<limit].starts(with: keyword) {
      // The short ones with an `i` are taken for keywords whatever follows them.
      if keyword[0] == UInt8(ascii: "i") || !isIdentifierByte(byte(position + keyword.count)) { return }
    }
    throw invalidLiteral(name)
  }

  private static let keywordsAfterNumbers: [[UInt8]] =
    ["and", "else", "for", "if", "in", "is", "or", "not"].map { Array($0.utf8) }
}
