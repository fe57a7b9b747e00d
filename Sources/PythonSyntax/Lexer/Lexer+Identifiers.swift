import Diagnostics

extension Lexer {
  /// Accepts a word with letters beyond ASCII, or complains about its first character that is no part of a name.
  func checkIdentifier(_ range: Range<Int>) throws(Complaint) {
    var offset = range.lowerBound
    for scalar in String(decoding: bytes[range], as: UTF8.self).unicodeScalars {
      let isFirst = offset == range.lowerBound
      guard scalar == "_" || (isFirst ? scalar.properties.isXIDStart : scalar.properties.isXIDContinue) else {
        let code = hexadecimal(scalar.value)
        let message =
          isPrintable(scalar) ? "invalid character '\(scalar)' (U+\(code))" : "invalid non-printable character U+\(code)"
        let length = scalar.utf8.count
        throw Complaint(
          stop: .fatal(SyntaxProblem(.syntaxError, message, Span(offset, offset))),
          resumeAt: offset + length)
      }
      offset += scalar.utf8.count
    }
  }

  private func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator, .spaceSeparator:
      false
    default: true
    }
  }
}
