import Diagnostics

extension Lexer {
  mutating func readSign(_ first: UInt8) throws(Complaint) {
    let start = position
    switch first {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
      position += 1
      guard depth < Self.deepestNesting else { throw fatal("too many nested parentheses", Span(start, start)) }
      brackets.append(Bracket(byte: first, offset: start))
      emit(openingKind(first), from: start)
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
      position += 1
      try close(first, at: start)
      emit(closingKind(first), from: start)
    default:
      let (kind, length) = sign(first)
      position += length
      guard kind == .unknown, first < 0x20 || first == 0x7F else { return emit(kind, from: start) }
      throw fatal("invalid non-printable character U+\(hexadecimal(UInt32(first)))", Span(start, start))
    }
  }

  private mutating func close(_ byte: UInt8, at offset: Int) throws(Complaint) {
    guard let open = brackets.last else {
      throw fatal("unmatched '\(character(byte))'", Span(offset, offset))
    }
    guard openingKind(open.byte).rawValue + 1 == closingKind(byte).rawValue else {
      let (opening, closing) = (character(open.byte), character(byte))
      let mismatch = "closing parenthesis '\(closing)' does not match opening parenthesis '\(opening)'"
      let openLine = source.position(of: open.offset).line
      let onLine = openLine == source.position(of: offset).line ? "" : " on line \(openLine)"
      if purpose == .listing { brackets.removeLast() }
      throw fatal(mismatch + onLine, Span(offset, offset))
    }
    brackets.removeLast()
  }

  private func character(_ byte: UInt8) -> Character { Character(Unicode.Scalar(byte)) }

  func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private func openingKind(_ byte: UInt8) -> Token.Kind {
    switch byte {
    case UInt8(ascii: "("): .leftParenthesis
    case UInt8(ascii: "["): .leftBracket
    default: .leftBrace
    }
  }

  private func closingKind(_ byte: UInt8) -> Token.Kind {
    switch byte {
    case UInt8(ascii: ")"): .rightParenthesis
    case UInt8(ascii: "]"): .rightBracket
    default: .rightBrace
    }
  }

  /// The longest sign that starts with `first` here.
  private func sign(_ first: UInt8) -> (Token.Kind, Int) {
    let second = byte(position + 1)
    let third = byte(position + 2)
    let equal = UInt8(ascii: "=")
    switch first {
    case UInt8(ascii: ":"): return second == equal ? (.colonEqual, 2) : (.colon, 1)
    case UInt8(ascii: ","): return (.comma, 1)
    case UInt8(ascii: ";"): return (.semicolon, 1)
    case UInt8(ascii: "~"): return (.tilde, 1)
    case UInt8(ascii: "."): return second == first && third == first ? (.ellipsis, 3) : (.dot, 1)
    case UInt8(ascii: "="): return second == equal ? (.equalEqual, 2) : (.equal, 1)
    case UInt8(ascii: "!"): return second == equal ? (.notEqual, 2) : (.unknown, 1)
    case UInt8(ascii: "+"): return second == equal ? (.plusEqual, 2) : (.plus, 1)
    case UInt8(ascii: "-"):
      if second == UInt8(ascii: ">") { return (.arrow, 2) }
      return second == equal ? (.minusEqual, 2) : (.minus, 1)
    case UInt8(ascii: "%"): return second == equal ? (.percentEqual, 2) : (.percent, 1)
    case UInt8(ascii: "@"): return second == equal ? (.atEqual, 2) : (.at, 1)
    case UInt8(ascii: "&"): return second == equal ? (.ampersandEqual, 2) : (.ampersand, 1)
    case UInt8(ascii: "|"): return second == equal ? (.pipeEqual, 2) : (.pipe, 1)
    case UInt8(ascii: "^"): return second == equal ? (.caretEqual, 2) : (.caret, 1)
    case UInt8(ascii: "*"): return doubled(first, second, third, [.star, .starEqual, .doubleStar, .doubleStarEqual])
    case UInt8(ascii: "/"): return doubled(first, second, third, [.slash, .slashEqual, .doubleSlash, .doubleSlashEqual])
    case UInt8(ascii: "<"):
      if second == UInt8(ascii: ">") { return (.unknown, 2) }
      return doubled(first, second, third, [.less, .lessEqual, .leftShift, .leftShiftEqual])
    case UInt8(ascii: ">"):
      return doubled(first, second, third, [.greater, .greaterEqual, .rightShift, .rightShiftEqual])
    default: return (.unknown, 1)
    }
  }

  /// One of `x`, `x=`, `xx`, `xx=`.
  private func doubled(_ first: UInt8, _ second: UInt8, _ third: UInt8, _ kinds: [Token.Kind]) -> (Token.Kind, Int) {
    let equal = UInt8(ascii: "=")
    if second == first { return third == equal ? (kinds[3], 3) : (kinds[2], 2) }
    return second == equal ? (kinds[1], 2) : (kinds[0], 1)
  }
}
