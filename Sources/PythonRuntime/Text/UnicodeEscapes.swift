import PythonSyntax

/// `unicode_escape` and `raw_unicode_escape`: Latin 1 with the escapes of string literals.
struct UnicodeEscapes {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
    var text = TextBuilder()
    if scalar < 0x7F {
      QuotedText.append(scalar, quote: 92, to: &text)
    } else {
      QuotedText.appendEscape(scalar, to: &text)
    }
    bytes += text.narrow
  }

  static func appendRaw(_ scalar: UInt32, to bytes: inout [UInt8]) {
    if scalar < 0x100 { bytes.append(UInt8(scalar)) } else { append(scalar, to: &bytes) }
  }

  func next(at index: Int) -> TextEncoding.Decoded {
    if bytes[index] != 92 { return .scalar(UInt32(bytes[index]), length: 1) }
    if index + 1 == bytes.count { return .malformed(length: 1, "\\ at end of string") }
    switch bytes[index + 1] {
    case 10: return .text([], length: 2)
    case 92, 39, 34: return .scalar(UInt32(bytes[index + 1]), length: 2)
    case UInt8(ascii: "a"): return .scalar(7, length: 2)
    case UInt8(ascii: "b"): return .scalar(8, length: 2)
    case UInt8(ascii: "t"): return .scalar(9, length: 2)
    case UInt8(ascii: "n"): return .scalar(10, length: 2)
    case UInt8(ascii: "v"): return .scalar(11, length: 2)
    case UInt8(ascii: "f"): return .scalar(12, length: 2)
    case UInt8(ascii: "r"): return .scalar(13, length: 2)
    case 48...55: return octal(at: index)
    case UInt8(ascii: "x"): return hexadecimal(at: index, 2, "truncated \\xXX escape", "")
    case UInt8(ascii: "u"): return hexadecimal(at: index, 4, "truncated \\uXXXX escape", "")
    case UInt8(ascii: "U"):
      return hexadecimal(at: index, 8, "truncated \\UXXXXXXXX escape", "illegal Unicode character")
    case UInt8(ascii: "N"): return named(at: index)
    default: return .scalar(92, length: 1)
    }
  }

  func nextRaw(at index: Int) -> TextEncoding.Decoded {
    if bytes[index] != 92 || index + 1 == bytes.count { return .scalar(UInt32(bytes[index]), length: 1) }
    switch bytes[index + 1] {
    case UInt8(ascii: "u"): return hexadecimal(at: index, 4, "truncated \\uXXXX escape", "")
    case UInt8(ascii: "U"):
      return hexadecimal(at: index, 8, "truncated \\UXXXXXXXX escape", "\\Uxxxxxxxx out of range")
    default: return .text([92, UInt32(bytes[index + 1])], length: 2)
    }
  }

  private func octal(at index: Int) -> TextEncoding.Decoded {
    let digits = bytes[(index + 1)...].prefix(3).prefix { (48...55).contains($0) }
    return .scalar(digits.reduce(0) { $0 * 8 + UInt32($1 - 48) }, length: 1 + digits.count)
  }

  private func hexadecimal(
    at index: Int, _ count: Int, _ truncated: String, _ outOfRange: String
  ) -> TextEncoding.Decoded {
    let digits = bytes[(index + 2)...].prefix(count).prefix { IntegerText.digitValue($0) < 16 }
    if digits.count < count { return .malformed(length: 2 + digits.count, truncated) }
    let scalar = digits.reduce(0 as UInt32) { $0 << 4 | UInt32(IntegerText.digitValue($1)) }
    return scalar > 0x10FFFF ? .malformed(length: 2 + count, outOfRange) : .scalar(scalar, length: 2 + count)
  }

  private func named(at index: Int) -> TextEncoding.Decoded {
    let rest = bytes[(index + 2)...]
    guard rest.first == UInt8(ascii: "{"), let end = rest.firstIndex(of: UInt8(ascii: "}")), end > index + 3 else {
      let length = rest.first == UInt8(ascii: "{") ? (rest.firstIndex(of: UInt8(ascii: "}")) ?? bytes.count) - index : 2
      return .malformed(length: length, "malformed \\N character escape")
    }
    guard let scalar = CharacterNames.scalar(named: bytes[(index + 3)..<end]) else {
      return .malformed(length: end + 1 - index, "unknown Unicode character name")
    }
    return .scalar(scalar.value, length: end + 1 - index)
  }
}
