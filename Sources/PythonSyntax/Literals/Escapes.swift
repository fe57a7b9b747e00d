/// Turns the contents of string tokens into the bytes they stand for.
struct Escapes {
  /// Why an escape has no meaning, in the words that CPython's codec has for it.
  struct Problem: Error {
    let message: String
  }

  let bytes: [UInt8]
  let range: Range<Int>
  private var position: Int
  private var result: [UInt8] = []
  /// The first backslash that means nothing, with what follows it.
  private var unknown: Range<Int>?

  private init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    self.range = range
    position = range.lowerBound
    result.reserveCapacity(range.count)
  }

  /// The text of a `str` literal in UTF-8.
  static func text(_ bytes: [UInt8], _ range: Range<Int>, isRaw: Bool) throws(Problem) -> Reading {
    var reader = Escapes(bytes, range)
    while let byte = reader.nextPlainByte() {
      if byte == UInt8(ascii: "\\"), !isRaw { try reader.readTextEscape() } else { reader.result.append(byte) }
    }
    return reader.reading
  }

  /// The contents of a `bytes` literal.
  static func byteString(_ bytes: [UInt8], _ range: Range<Int>, isRaw: Bool) throws(Problem) -> Reading {
    var reader = Escapes(bytes, range)
    while let byte = reader.nextPlainByte() {
      if byte == UInt8(ascii: "\\"), !isRaw { try reader.readByteEscape() } else { reader.result.append(byte) }
    }
    return reader.reading
  }

  struct Reading {
    let bytes: [UInt8]
    /// What CPython says of the first escape that has no meaning and stays as it is.
    let remark: String?
  }

  private var reading: Reading {
    let remark = unknown.map { escape in
      let kind = escape.count > 2 ? "octal " : ""
      return "invalid \(kind)escape sequence '\(String(decoding: bytes[escape], as: UTF8.self))'"
    }
    return Reading(bytes: result, remark: remark)
  }

  private mutating func note(from start: Int) {
    if unknown == nil { unknown = start..<position }
  }

  /// The next byte; every line ending counts as one line feed.
  private mutating func nextPlainByte() -> UInt8? {
    guard position < range.upperBound else { return nil }
    let byte = bytes[position]
    position += 1
    guard byte == UInt8(ascii: "\r") else { return byte }
    if position < range.upperBound, bytes[position] == UInt8(ascii: "\n") { position += 1 }
    return UInt8(ascii: "\n")
  }

  /// An escape that means the same in text and bytes; false when `byte` starts none of these.
  private mutating func readCommonEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\n"): break
    case UInt8(ascii: "\\"), UInt8(ascii: "'"), UInt8(ascii: "\""): result.append(byte)
    case UInt8(ascii: "a"): result.append(0x07)
    case UInt8(ascii: "b"): result.append(0x08)
    case UInt8(ascii: "f"): result.append(0x0C)
    case UInt8(ascii: "n"): result.append(0x0A)
    case UInt8(ascii: "r"): result.append(0x0D)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "v"): result.append(0x0B)
    default: return false
    }
    return true
  }

  private mutating func readOctal(_ first: UInt8) -> UInt32 {
    let start = position - 2
    var value = UInt32(first - UInt8(ascii: "0"))
    var count = 1
    while count < 3, position < range.upperBound, case UInt8(ascii: "0")...UInt8(ascii: "7") = bytes[position] {
      value = value * 8 + UInt32(bytes[position] - UInt8(ascii: "0"))
      position += 1
      count += 1
    }
    if value > 0o377 { note(from: start) }
    return value
  }

  private mutating func readHexadecimal(_ count: Int) -> UInt32? {
    var value: UInt32 = 0
    for _ in 0..<count {
      guard position < range.upperBound, let digit = hexadecimalDigit(bytes[position]) else { return nil }
      value = value << 4 | digit
      position += 1
    }
    return value
  }

  private func hexadecimalDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a")) + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A")) + 10
    default: nil
    }
  }

  private mutating func readByteEscape() throws(Problem) {
    let start = position - 1
    guard let byte = nextPlainByte() else { return result.append(UInt8(ascii: "\\")) }
    if readCommonEscape(byte) { return }
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "7"): result.append(UInt8(truncatingIfNeeded: readOctal(byte)))
    case UInt8(ascii: "x"):
      guard let value = readHexadecimal(2) else {
        throw Problem(message: "(value error) invalid \\x escape at position \(start - range.lowerBound)")
      }
      result.append(UInt8(truncatingIfNeeded: value))
    default:
      note(from: start)
      result += [UInt8(ascii: "\\"), byte]
    }
  }

  private mutating func readTextEscape() throws(Problem) {
    let start = position - 1
    guard let byte = nextPlainByte() else { return result.append(UInt8(ascii: "\\")) }
    if readCommonEscape(byte) { return }
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "7"): append(readOctal(byte))
    case UInt8(ascii: "x"): try readCodePoint(2, "truncated \\xXX escape", from: start)
    case UInt8(ascii: "u"): try readCodePoint(4, "truncated \\uXXXX escape", from: start)
    case UInt8(ascii: "U"): try readCodePoint(8, "truncated \\UXXXXXXXX escape", from: start)
    case UInt8(ascii: "N"): try readNamedCharacter(from: start)
    default:
      if byte < 0x80 { note(from: start) }
      result += [UInt8(ascii: "\\"), byte]
    }
  }

  private mutating func readCodePoint(_ digits: Int, _ complaint: String, from start: Int) throws(Problem) {
    guard let value = readHexadecimal(digits) else { throw codecProblem(complaint, from: start) }
    guard value <= 0x10FFFF else { throw codecProblem("illegal Unicode character", from: start) }
    append(value)
  }

  private mutating func readNamedCharacter(from start: Int) throws(Problem) {
    let malformed = "malformed \\N character escape"
    guard position < range.upperBound, bytes[position] == UInt8(ascii: "{") else {
      throw codecProblem(malformed, from: start)
    }
    position += 1
    let nameStart = position
    while position < range.upperBound, bytes[position] != UInt8(ascii: "}") { position += 1 }
    guard position < range.upperBound, position > nameStart else { throw codecProblem(malformed, from: start) }
    let name = bytes[nameStart..<position]
    position += 1
    guard let scalar = CharacterNames.scalar(named: name) else {
      throw codecProblem("unknown Unicode character name", from: start)
    }
    append(scalar.value)
  }

  /// Places are counted as the codec sees them: characters beyond ASCII are ten bytes long to it.
  private func codecProblem(_ reason: String, from start: Int) -> Problem {
    let first = codecLength(range.lowerBound..<start)
    let last = first + codecLength(start..<position) - 1
    return Problem(
      message: "(unicode error) 'unicodeescape' codec can't decode bytes in position \(first)-\(last): \(reason)")
  }

  private func codecLength(_ range: Range<Int>) -> Int {
    var length = 0
    var afterBackslash = false
    for index in range {
      let byte = bytes[index]
      if byte >= 0xC0 {
        length += afterBackslash ? 15 : 10
      } else if byte < 0x80 {
        length += 1
      }
      afterBackslash = byte == UInt8(ascii: "\\") && !afterBackslash
    }
    return length
  }

  /// Encodes any code point, lone surrogates too.
  private mutating func append(_ value: UInt32) {
    func tail(_ shift: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: 0x80 | (value >> shift & 0x3F)) }
    switch value {
    case 0..<0x80: result.append(UInt8(truncatingIfNeeded: value))
    case 0x80..<0x800: result += [UInt8(truncatingIfNeeded: 0xC0 | value >> 6), tail(0)]
    case 0x800..<0x10000: result += [UInt8(truncatingIfNeeded: 0xE0 | value >> 12), tail(6), tail(0)]
    default: result += [UInt8(truncatingIfNeeded: 0xF0 | value >> 18), tail(12), tail(6), tail(0)]
    }
  }
}
