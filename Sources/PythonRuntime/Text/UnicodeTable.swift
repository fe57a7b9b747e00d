/// What Python knows about characters: Unicode 14, by code point.
///
/// Swift's tables are of a later version; characters that came after 14 count as unassigned.
enum UnicodeTable {
  /// The character's properties; nil for surrogates and for what Unicode 14 does not assign.
  @inline(__always)
  private static func properties(_ scalar: UInt32) -> Unicode.Scalar.Properties? {
    guard let properties = Unicode.Scalar(scalar)?.properties, let age = properties.age, age.major <= 14 else {
      return nil
    }
    return properties
  }

  static func category(_ scalar: UInt32) -> Unicode.GeneralCategory? { properties(scalar)?.generalCategory }

  /// The name in the standard; nil for characters without one.
  static func name(_ scalar: UInt32) -> String? { properties(scalar)?.name }

  /// Whether `repr` shows the character itself.
  static func isPrintable(_ scalar: UInt32) -> Bool {
    if scalar < 0x7F { return scalar >= 32 }
    switch category(scalar) {
    case nil, .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
      .spaceSeparator:
      return false
    default: return true
    }
  }

  static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 9...13, 28...32, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  static func isAlphabetic(_ scalar: UInt32) -> Bool {
    switch category(scalar) {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: false
    }
  }

  /// The value of a decimal digit of any script.
  static func decimal(_ scalar: UInt32) -> Int? {
    if scalar < 0x80 { return scalar &- 48 < 10 ? Int(scalar &- 48) : nil }
    guard let properties = properties(scalar), properties.numericType == .decimal else { return nil }
    return properties.numericValue.map { Int($0) }
  }

  static func isDigit(_ scalar: UInt32) -> Bool {
    switch properties(scalar)?.numericType {
    case .decimal, .digit: true
    default: false
    }
  }

  static func isNumeric(_ scalar: UInt32) -> Bool {
    properties(scalar)?.numericType != nil && !LaterThanUnicode14.numbers.contains(scalar)
  }

  static func isLower(_ scalar: UInt32) -> Bool {
    guard let properties = properties(scalar) else { return false }
    return properties.isLowercase && !LaterThanUnicode14.isLower(scalar) || scalar == LaterThanUnicode14.uncasedLetter
  }
  static func isUpper(_ scalar: UInt32) -> Bool { properties(scalar)?.isUppercase ?? false }
  static func isTitle(_ scalar: UInt32) -> Bool { category(scalar) == .titlecaseLetter }
  static func isCased(_ scalar: UInt32) -> Bool {
    guard let properties = properties(scalar) else { return false }
    return properties.isCased && !LaterThanUnicode14.isLower(scalar) || scalar == LaterThanUnicode14.uncasedLetter
  }
  static func isCaseIgnorable(_ scalar: UInt32) -> Bool {
    properties(scalar)?.isCaseIgnorable ?? false || scalar == LaterThanUnicode14.spacingMark
  }
  static func isIdentifierStart(_ scalar: UInt32) -> Bool {
    scalar == 95 || properties(scalar)?.isXIDStart ?? false
  }
  static func isIdentifierPart(_ scalar: UInt32) -> Bool {
    properties(scalar)?.isXIDContinue ?? false && !LaterThanUnicode14.isIdentifierPart(scalar)
  }

  enum Mapping {
    case lower, upper, title, folded
  }

  /// Appends what a character becomes, which may be up to three characters.
  static func append(_ mapping: Mapping, of scalar: UInt32, to text: inout [UInt32]) {
    if scalar < 0x80 {
      let byte = UInt8(truncatingIfNeeded: scalar)
      switch mapping {
      case .lower, .folded: text.append(UInt32(ASCIIText.lower(byte)))
      case .upper, .title: text.append(UInt32(ASCIIText.upper(byte)))
      }
      return
    }
    guard mayHaveCase(scalar), let properties = properties(scalar) else { return text.append(scalar) }
    switch mapping {
    case .lower: append(properties.lowercaseMapping, of: scalar, to: &text)
    case .upper: append(properties.uppercaseMapping, of: scalar, to: &text)
    case .title: append(properties.titlecaseMapping, of: scalar, to: &text)
    case .folded: appendFolded(scalar, properties, to: &text)
    }
  }

  /// False for the scripts of East Asia and for pictures, which are many and have no case.
  @inline(__always)
  private static func mayHaveCase(_ scalar: UInt32) -> Bool {
    !(0x2E80..<0xA640 ~= scalar || 0xAC00..<0xFB00 ~= scalar || 0x1F000..<0x20_0000 ~= scalar)
  }

  /// A mapping to a character that came after Unicode 14 leaves the character as it is.
  private static func append(_ mapped: String, of scalar: UInt32, to text: inout [UInt32]) {
    let before = text.count
    for mapped in mapped.unicodeScalars {
      if properties(mapped.value) == nil {
        text.replaceSubrange(before..., with: CollectionOfOne(scalar))
        return
      }
      text.append(mapped.value)
    }
  }

  /// Case folding is the lower case of the upper case, but for a few letters.
  private static func appendFolded(_ scalar: UInt32, _ properties: Unicode.Scalar.Properties, to text: inout [UInt32]) {
    switch scalar {
    // Dotless i is its own.
    case 0x131: text.append(scalar)
    // A capital sharp s.
    case 0x1E9E: text.append(contentsOf: [0x73, 0x73])
    // Cherokee folds to capitals, which are the older letters.
    case 0x13A0...0x13FD, 0xAB70...0xABBF: append(properties.uppercaseMapping, of: scalar, to: &text)
    default:
      var upper: [UInt32] = []
      append(properties.uppercaseMapping, of: scalar, to: &upper)
      for letter in upper { append(.lower, of: letter, to: &text) }
    }
  }
}

/// What later versions say differently of characters that Unicode 14 has.
private enum LaterThanUnicode14 {
  /// A lower-case letter once, a letter without case now.
  static let uncasedLetter: UInt32 = 0x295
  /// A mark that took no room once.
  static let spacingMark: UInt32 = 0x1171E

  static func isLower(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x10FC, 0xA7F2...0xA7F4, 0xAB69: true
    default: false
    }
  }

  static func isIdentifierPart(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x200C, 0x200D, 0x30FB, 0xFF65: true
    default: false
    }
  }

  static let numbers: Set<UInt32> = [
    0x4E24, 0x4EAC, 0x4FE9, 0x5006, 0x62D0, 0x6D1E, 0x7695, 0x79ED, 0x920E, 0x94A9, 0x12038, 0x12039, 0x12079, 0x12226,
    0x1222B, 0x1230B, 0x1230D, 0x12399,
  ]
}
