import Diagnostics

/// A parsed source text: the statements of a module, a cell or an `exec` string.
package struct Module: Sendable {
  package let source: SourceFile
  package let body: [Statement]

  package init(source: SourceFile, body: [Statement]) {
    self.source = source
    self.body = body
  }
}
