import PythonSyntax

/// What CPython leaves in the fields of a SyntaxError, by the stage that found the problem.
extension SyntaxProblem {
  /// The end that stands for "no end": 0 where only the beginning is known, -1 where a whole line is missing something.
  var openEnd: Int? {
    if kind == .tabError { return 0 }
    let withoutEnd = ["' was never closed", "':' expected after dictionary key", "unexpected character after line continuation character"]
    if withoutEnd.contains(where: { message.hasSuffix($0) }) { return 0 }
    // What is missing in front of something that is there ends with it.
    if message.hasPrefix("expected an indented block") || message == "expected 'except' or 'finally' block" {
      return span.start == span.end ? -1 : nil
    }
    if kind == .indentationError || message == "unexpected EOF while parsing" {
      return -1
    }
    return nil
  }

  /// Whether the tokenizer found it: then the line is shown as far as it was read, without its end.
  var isFoundByTokenizer: Bool {
    let beginnings = [
      "invalid decimal literal", "invalid hexadecimal literal", "invalid octal literal", "invalid binary literal",
      "invalid imaginary literal", "invalid digit", "leading zeros in decimal integer literals", "unterminated ", "unmatched '",
      "closing parenthesis '", "invalid character '", "invalid non-printable character",
    ]
    return beginnings.contains { message.hasPrefix($0) }
  }
}
