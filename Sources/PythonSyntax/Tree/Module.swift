import Diagnostics

/// A parsed source text: the statements of a module, a cell or an `exec` string.
package struct Module: Sendable {
  package let source: SourceFile
  package let body: [Statement]
  package let unknownEscapes: [UnknownEscape]

  package init(source: SourceFile, body: [Statement], unknownEscapes: [UnknownEscape] = []) {
    self.source = source
    self.body = body
    self.unknownEscapes = unknownEscapes
  }
}

/// A string with a backslash that means nothing and stands for itself.
package struct UnknownEscape: Sendable {
  package let message: String
  package let span: Span
}
