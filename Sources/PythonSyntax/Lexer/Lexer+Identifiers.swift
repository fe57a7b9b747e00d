import Diagnostics

extension Lexer {
  /// Accepts a word with letters beyond ASCII, or complains about its first character that is no part of a name.
  func checkIdentifier(_ range: Range<Int>) throws(Complaint) {
    var offset = range.lowerBound
    for scalar in String(decoding: bytes[range], as: UTF8.self).unicodeScalars {
      guard isPartOfName(scalar, isFirst: offset == range.lowerBound) else {
        let code = hexadecimal(scalar.value)
        let what = isPrintable(scalar) ? "character '\(scalar)' (U+\(code))" : "non-printable character U+\(code)"
        throw fatal("invalid " + what, Span(offset, offset))
      }
      offset += scalar.utf8.count
    }
  }

  private func isPartOfName(_ scalar: Unicode.Scalar, isFirst: Bool) -> Bool {
    let properties = scalar.properties
    guard scalar.isKnown, !Self.joinersSinceUnicode15.contains(scalar) else { return false }
    return scalar == "_" || (isFirst ? properties.isXIDStart : properties.isXIDContinue)
  }

  private static let joinersSinceUnicode15: [Unicode.Scalar] = ["\u{200C}", "\u{200D}", "\u{30FB}", "\u{FF65}"]

  private func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.isKnown else { return false }
    return switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator, .spaceSeparator:
      false
    default: true
    }
  }
}

extension Unicode.Scalar {
  /// Whether CPython 3.11 has heard of it: its tables are those of Unicode 14.
  var isKnown: Bool {
    guard let age = properties.age else { return false }
    return age.major <= 14
  }
}
