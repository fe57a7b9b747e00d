import Diagnostics

/// Why a text is not Python, in CPython's words and at CPython's place.
package struct SyntaxProblem: Error, Equatable, Sendable {
  package enum Kind: String, Sendable {
    case syntaxError = "SyntaxError"
    case indentationError = "IndentationError"
    case tabError = "TabError"
    /// Nesting that no parser should follow ("too many nested parentheses" is an ordinary SyntaxError).
    case recursionError = "RecursionError"
    /// Python that Lectern does not run (`async`, `except*`).
    case unsupported
  }

  package let kind: Kind
  package let message: String
  package let span: Span

  package init(_ kind: Kind, _ message: String, _ span: Span) {
    self.kind = kind
    self.message = message
    self.span = span
  }
}
