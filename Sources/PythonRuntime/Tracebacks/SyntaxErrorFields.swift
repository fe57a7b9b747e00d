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

  /// Whether it has a beginning only.
  var hasNoEnd: Bool { isAfterParsing && span.start == span.end }
}
