/// Letters, digits and case of ASCII: what bytes know, and the short way of strings.
enum ASCIIText {
  /// White space of bytes.
  @inline(__always)
  static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || byte &- 9 < 5 }

  /// White space of strings, which includes four separators.
  @inline(__always)
  static func isTextSpace(_ byte: UInt8) -> Bool { byte <= 32 && (0x1_F000_3E00 as UInt64) &>> UInt64(byte) & 1 != 0 }

  @inline(__always) static func isUpper(_ byte: UInt8) -> Bool { byte &- 65 < 26 }
  @inline(__always) static func isLower(_ byte: UInt8) -> Bool { byte &- 97 < 26 }
  @inline(__always) static func isLetter(_ byte: UInt8) -> Bool { (byte | 32) &- 97 < 26 }
  @inline(__always) static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }
  @inline(__always) static func upper(_ byte: UInt8) -> UInt8 { isLower(byte) ? byte ^ 32 : byte }
  @inline(__always) static func lower(_ byte: UInt8) -> UInt8 { isUpper(byte) ? byte ^ 32 : byte }

  enum Mapping {
    case upper, lower, swapped, title, capitalized
  }

  static func map(_ mapping: Mapping, _ source: Run<UInt8>, to target: UnsafeMutablePointer<UInt8>) {
    switch mapping {
    case .upper: for index in 0..<source.count { target[index] = upper(source[index]) }
    case .lower: for index in 0..<source.count { target[index] = lower(source[index]) }
    case .swapped:
      for index in 0..<source.count { target[index] = isLetter(source[index]) ? source[index] ^ 32 : source[index] }
    case .title:
      var isInWord = false
      for index in 0..<source.count {
        let byte = source[index]
        target[index] = isInWord ? lower(byte) : upper(byte)
        isInWord = isLetter(byte)
      }
    case .capitalized:
      for index in 0..<source.count { target[index] = index == 0 ? upper(source[index]) : lower(source[index]) }
    }
  }

  enum Trait {
    case alphabetic, digits, alphanumeric, space, textSpace, upper, lower, title, ascii
  }

  /// `isalpha` and its like; all but `isascii` are false for empty text.
  static func has(_ trait: Trait, _ text: Run<UInt8>) -> Bool {
    switch trait {
    case .ascii: return text.allSatisfy { $0 < 0x80 }
    case .alphabetic: return !text.isEmpty && text.allSatisfy(isLetter)
    case .digits: return !text.isEmpty && text.allSatisfy(isDigit)
    case .alphanumeric: return !text.isEmpty && text.allSatisfy { isLetter($0) || isDigit($0) }
    case .space: return !text.isEmpty && text.allSatisfy(isSpace)
    case .textSpace: return !text.isEmpty && text.allSatisfy(isTextSpace)
    case .upper: return text.contains(where: isUpper) && !text.contains(where: isLower)
    case .lower: return text.contains(where: isLower) && !text.contains(where: isUpper)
    case .title: return isTitle(text)
    }
  }

  private static func isTitle(_ text: Run<UInt8>) -> Bool {
    var isInWord = false
    var sawLetter = false
    for byte in text {
      if isUpper(byte) {
        if isInWord { return false }
      } else if isLower(byte) {
        if !isInWord { return false }
      }
      isInWord = isLetter(byte)
      sawLetter = sawLetter || isInWord
    }
    return sawLetter
  }
}
