/// The encodings that text can be written in.
enum TextEncoding {
  case utf8, utf8Signature, utf16, utf16Little, utf16Big, utf32, utf32Little, utf32Big, ascii, latin1, windows1252,
    unicodeEscape, rawUnicodeEscape

  /// By any name that Python knows it under.
  init?(named name: String) {
    let plain = String(name.lowercased().map { $0 == "_" || $0 == " " ? "-" : $0 })
    switch plain {
    case "utf-8", "utf8", "u8", "utf", "cp65001", "utf8-ucs2", "utf8-ucs4": self = .utf8
    case "utf-8-sig", "utf8-sig": self = .utf8Signature
    case "utf-16", "utf16", "u16": self = .utf16
    case "utf-16-le", "utf-16le", "utf16-le", "utf16le", "unicodelittleunmarked": self = .utf16Little
    case "utf-16-be", "utf-16be", "utf16-be", "utf16be", "unicodebigunmarked": self = .utf16Big
    case "utf-32", "utf32", "u32": self = .utf32
    case "utf-32-le", "utf-32le", "utf32-le", "utf32le": self = .utf32Little
    case "utf-32-be", "utf-32be", "utf32-be", "utf32be": self = .utf32Big
    case "ascii", "us-ascii", "646", "us", "ansi-x3.4-1968", "iso646-us", "cp367", "ibm367": self = .ascii
    case "latin-1", "latin1", "latin", "l1", "iso-8859-1", "iso8859-1", "8859", "cp819", "ibm819", "iso8859":
      self = .latin1
    case "cp1252", "windows-1252", "1252": self = .windows1252
    case "unicode-escape", "unicodeescape": self = .unicodeEscape
    case "raw-unicode-escape", "rawunicodeescape": self = .rawUnicodeEscape
    default: return nil
    }
  }

  /// What errors call it.
  var name: String {
    switch self {
    case .utf8, .utf8Signature: "utf-8"
    case .utf16: "utf-16"
    case .utf16Little: "utf-16-le"
    case .utf16Big: "utf-16-be"
    case .utf32: "utf-32"
    case .utf32Little: "utf-32-le"
    case .utf32Big: "utf-32-be"
    case .ascii: "ascii"
    case .latin1: "latin-1"
    case .windows1252: "charmap"
    case .unicodeEscape: "unicodeescape"
    case .rawUnicodeEscape: "rawunicodeescape"
    }
  }

  /// Encodings of the world that are known to Python and not here.
  static func isKnownElsewhere(_ name: String) -> Bool {
    let plain = name.lowercased().filter { $0 != "-" && $0 != "_" && $0 != " " }
    return ["cp", "big5", "gb", "euc", "iso", "koi8", "shiftjis", "sjis", "mac", "windows", "hz", "johab", "utf7"]
      .contains { plain.hasPrefix($0) }
  }
}

// MARK: Writing

extension TextEncoding {
  /// What stands in front of the text.
  var signature: [UInt8] {
    switch self {
    case .utf8Signature: [0xEF, 0xBB, 0xBF]
    case .utf16: [0xFF, 0xFE]
    case .utf32: [0xFF, 0xFE, 0, 0]
    case .utf8, .utf16Little, .utf16Big, .utf32Little, .utf32Big, .ascii, .latin1, .windows1252, .unicodeEscape,
      .rawUnicodeEscape:
      []
    }
  }

  /// Appends a character; false if the encoding has no bytes for it.
  func append(_ scalar: UInt32, to bytes: inout [UInt8], allowingSurrogates: Bool = false) -> Bool {
    if scalar & 0xFFFF_F800 == 0xD800 && isUnicode && !allowingSurrogates { return false }
    switch self {
    case .utf8, .utf8Signature: appendUTF8(scalar, to: &bytes)
    case .utf16, .utf16Little, .utf16Big:
      if scalar > 0xFFFF {
        append(0xD7C0 + scalar >> 10, width: 2, to: &bytes)
        append(0xDC00 | scalar & 0x3FF, width: 2, to: &bytes)
      } else {
        append(scalar, width: 2, to: &bytes)
      }
    case .utf32, .utf32Little, .utf32Big: append(scalar, width: 4, to: &bytes)
    case .ascii:
      if scalar >= 0x80 { return false }
      bytes.append(UInt8(scalar))
    case .latin1:
      if scalar >= 0x100 { return false }
      bytes.append(UInt8(scalar))
    case .windows1252:
      guard let byte = Windows1252.byte(of: scalar) else { return false }
      bytes.append(byte)
    case .unicodeEscape: UnicodeEscapes.append(scalar, to: &bytes)
    case .rawUnicodeEscape: UnicodeEscapes.appendRaw(scalar, to: &bytes)
    }
    return true
  }

  /// Whether it is one of the forms of the standard, which refuse lone surrogates and nothing else.
  var isUnicode: Bool {
    switch self {
    case .utf8, .utf8Signature, .utf16, .utf16Little, .utf16Big, .utf32, .utf32Little, .utf32Big: true
    case .ascii, .latin1, .windows1252, .unicodeEscape, .rawUnicodeEscape: false
    }
  }

  private var isBigEndian: Bool { self == .utf16Big || self == .utf32Big }

  private func append(_ unit: UInt32, width: UInt32, to bytes: inout [UInt8]) {
    for position in 0..<width {
      let shift = 8 * (isBigEndian ? width - 1 - position : position)
      bytes.append(UInt8(truncatingIfNeeded: unit >> shift))
    }
  }

  /// Whether a run of characters without bytes counts as one error.
  var joinsErrors: Bool {
    switch self {
    case .utf8, .utf8Signature, .ascii, .latin1, .windows1252, .unicodeEscape, .rawUnicodeEscape: true
    case .utf16, .utf16Little, .utf16Big, .utf32, .utf32Little, .utf32Big: false
    }
  }

  /// Why characters have no bytes.
  var refusal: String {
    switch self {
    case .utf8, .utf8Signature, .utf16, .utf16Little, .utf16Big, .utf32, .utf32Little, .utf32Big:
      "surrogates not allowed"
    case .ascii: "ordinal not in range(128)"
    case .latin1: "ordinal not in range(256)"
    case .windows1252: "character maps to <undefined>"
    // They have bytes for every character.
    case .unicodeEscape, .rawUnicodeEscape: ""
    }
  }
}

// MARK: Reading

extension TextEncoding {
  enum Decoded {
    case scalar(UInt32, length: Int)
    /// Several characters, or none.
    case text([UInt32], length: Int)
    /// Bytes that are no character, and why.
    case malformed(length: Int, String)
  }

  /// The encoding with its byte order, and the length of the signature that told it.
  func resolved(_ bytes: [UInt8]) -> (encoding: TextEncoding, start: Int) {
    switch self {
    case .utf8Signature: return (.utf8, bytes.starts(with: signature) ? 3 : 0)
    case .utf16:
      if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16Big, 2) }
      return (.utf16Little, bytes.starts(with: signature) ? 2 : 0)
    case .utf32:
      if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return (.utf32Big, 4) }
      return (.utf32Little, bytes.starts(with: signature) ? 4 : 0)
    case .utf8, .utf16Little, .utf16Big, .utf32Little, .utf32Big, .ascii, .latin1, .windows1252, .unicodeEscape,
      .rawUnicodeEscape:
      return (self, 0)
    }
  }

  func next(in bytes: [UInt8], at index: Int, allowingSurrogates: Bool) -> Decoded {
    switch self {
    case .utf8, .utf8Signature:
      return bytes.withUnsafeBufferPointer {
        UTF8Reading.next(in: $0, at: index, allowingSurrogates: allowingSurrogates)
      }
    case .utf16, .utf16Little, .utf16Big: return nextUTF16(bytes, index, allowingSurrogates)
    case .utf32, .utf32Little, .utf32Big:
      guard let scalar = unit(bytes, index, width: 4) else {
        return .malformed(length: bytes.count - index, "truncated data")
      }
      if scalar > 0x10FFFF { return .malformed(length: 4, "code point not in range(0x110000)") }
      if scalar & 0xFFFF_F800 == 0xD800 && !allowingSurrogates {
        return .malformed(length: 4, "code point in surrogate code point range(0xd800, 0xe000)")
      }
      return .scalar(scalar, length: 4)
    case .ascii:
      return bytes[index] < 0x80 ? .scalar(UInt32(bytes[index]), length: 1) : .malformed(length: 1, refusal)
    case .latin1: return .scalar(UInt32(bytes[index]), length: 1)
    case .windows1252:
      return Windows1252.scalar(of: bytes[index]).map { .scalar($0, length: 1) } ?? .malformed(length: 1, refusal)
    case .unicodeEscape: return UnicodeEscapes(bytes).next(at: index)
    case .rawUnicodeEscape: return UnicodeEscapes(bytes).nextRaw(at: index)
    }
  }

  private func nextUTF16(_ bytes: [UInt8], _ index: Int, _ allowingSurrogates: Bool) -> Decoded {
    guard let lead = unit(bytes, index, width: 2) else {
      return .malformed(length: bytes.count - index, "truncated data")
    }
    if lead & 0xF800 != 0xD800 { return .scalar(lead, length: 2) }
    let trail = lead & 0xFC00 == 0xD800 ? unit(bytes, index + 2, width: 2) : nil
    if let trail, trail & 0xFC00 == 0xDC00 {
      return .scalar(0x10000 + (lead & 0x3FF) << 10 + (trail & 0x3FF), length: 4)
    }
    if allowingSurrogates { return .scalar(lead, length: 2) }
    if lead & 0xFC00 == 0xDC00 { return .malformed(length: 2, "illegal encoding") }
    if trail == nil { return .malformed(length: bytes.count - index, "unexpected end of data") }
    return .malformed(length: 2, "illegal UTF-16 surrogate")
  }

  private func unit(_ bytes: [UInt8], _ index: Int, width: Int) -> UInt32? {
    if index + width > bytes.count { return nil }
    var unit: UInt32 = 0
    for position in 0..<width {
      unit = unit << 8 | UInt32(bytes[index + (isBigEndian ? position : width - 1 - position)])
    }
    return unit
  }
}

/// Strict UTF-8.
enum UTF8Reading {
  /// Reads up to the first malformed byte, whose index it returns.
  static func readWellFormed(_ bytes: [UInt8], from start: Int, to scalars: inout [UInt32]) -> Int {
    var index = start
    bytes.withUnsafeBufferPointer { bytes in
      while index < bytes.count {
        let lead = bytes[index]
        if lead < 0x80 {
          scalars.append(UInt32(lead))
          index &+= 1
        } else if lead &- 0xC2 < 0x1E, index &+ 1 < bytes.count, bytes[index &+ 1] & 0xC0 == 0x80 {
          scalars.append(UInt32(lead & 0x1F) << 6 | UInt32(bytes[index &+ 1] & 0x3F))
          index &+= 2
        } else if lead & 0xF0 == 0xE0, index &+ 2 < bytes.count, bytes[index &+ 1] & 0xC0 == 0x80,
          bytes[index &+ 2] & 0xC0 == 0x80
        {
          let high = UInt32(lead & 0x0F) << 12 | UInt32(bytes[index &+ 1] & 0x3F) << 6
          if high < 0x800 || high & 0xF800 == 0xD800 { return }
          scalars.append(high | UInt32(bytes[index &+ 2] & 0x3F))
          index &+= 3
        } else if case .scalar(let scalar, let length) = next(in: bytes, at: index, allowingSurrogates: false) {
          scalars.append(scalar)
          index &+= length
        } else {
          return
        }
      }
    }
    return index
  }

  static func next(
    in bytes: Run<UInt8>, at index: Int, allowingSurrogates: Bool
  ) -> TextEncoding.Decoded {
    let lead = bytes[index]
    let length: Int
    // The second byte has narrower bounds behind some leads: no overlong forms, no surrogates, nothing above U+10FFFF.
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case ..<0x80: return .scalar(UInt32(lead), length: 1)
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED:
      if allowingSurrogates, let surrogate = surrogate(in: bytes, at: index) { return .scalar(surrogate, length: 3) }
      (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return .malformed(length: 1, "invalid start byte")
    }
    var scalar = UInt32(lead) & (0x7F >> UInt32(length))
    for position in 1..<length {
      if index + position == bytes.count { return .malformed(length: position, "unexpected end of data") }
      let byte = bytes[index + position]
      if position == 1 ? !second.contains(byte) : byte & 0xC0 != 0x80 {
        return .malformed(length: position, "invalid continuation byte")
      }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    return .scalar(scalar, length: length)
  }

  private static func surrogate(in bytes: Run<UInt8>, at index: Int) -> UInt32? {
    guard index + 2 < bytes.count, bytes[index + 1] & 0xE0 == 0xA0, bytes[index + 2] & 0xC0 == 0x80 else { return nil }
    return 0xD000 | UInt32(bytes[index + 1] & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F)
  }
}

/// The Windows code page of western Europe: Latin 1 with other characters from 0x80 to 0x9F.
enum Windows1252 {
  /// 0 where there is none.
  private static let upper: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
    0x0178,
  ]

  static func scalar(of byte: UInt8) -> UInt32? {
    guard (0x80..<0xA0).contains(byte) else { return UInt32(byte) }
    let scalar = upper[Int(byte) - 0x80]
    return scalar == 0 ? nil : scalar
  }

  static func byte(of scalar: UInt32) -> UInt8? {
    if scalar < 0x80 || (0xA0..<0x100).contains(scalar) { return UInt8(scalar) }
    return upper.firstIndex(of: scalar).map { UInt8(0x80 + $0) }
  }
}
