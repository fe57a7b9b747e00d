import Diagnostics

/// Why a text is not Python, in CPython's words and at CPython's place.
package struct SyntaxProblem: Error, Equatable, Sendable {
  package enum Kind: String, Sendable {
    case syntaxError = "SyntaxError"
    case indentationError = "IndentationError"
    case tabError = "TabError"
    /// Nesting that no parser should follow ("too many nested parentheses" is an ordinary SyntaxError).
    case recursionError = "RecursionError"
    /// Python that Lectern does not run (`async`).
    case unsupported
  }

  package let kind: Kind
  package let message: String
  /// Empty where CPython marks one place and no range.
  package let span: Span
  /// Whether CPython names the line and no column (an offset of 0): what is missing would stand before its first one.
  package let isWholeLine: Bool
  /// The expression between the braces of an f-string in which the problem lies: CPython shows it, in round brackets,
  /// instead of the line.
  package let field: Span?
  /// Found in a text that parses: CPython shows the line then only if it can read it from a file.
  package var isAfterParsing = false
  /// Whether CPython had read on to a later line by then: it shows this one without its end.
  package var isBehindReading = false
  /// Whether CPython speaks of the whole file and names no place in it.
  package let isAboutFile: Bool

  package init(
    _ kind: Kind, _ message: String, _ span: Span, isWholeLine: Bool = false, field: Span? = nil, isAboutFile: Bool = false
  ) {
    self.kind = kind
    self.message = message
    self.span = span
    self.isWholeLine = isWholeLine
    self.field = field
    self.isAboutFile = isAboutFile
  }
}
