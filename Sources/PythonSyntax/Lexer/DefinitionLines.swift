import Diagnostics

/// Where definitions begin and end in a source text, as CPython's `inspect` cuts them out: by words and columns.
package struct DefinitionLines {
  private let source: SourceFile
  private let tokens: [Token]

  /// `firstLine` cuts off what is before it, brackets that are open there included.
  package init(_ text: String, from firstLine: Int = 1) {
    var bytes = Array(text.utf8)
    let starts = SourceFile(name: "", bytes: bytes).lineStarts
    if firstLine > 1, firstLine <= starts.count { bytes.removeFirst(Int(starts[firstLine - 1])) }
    source = SourceFile(name: "", bytes: bytes, firstLine: firstLine)
    var lexer = Lexer(source, purpose: .listing)
    lexer.readAll()
    tokens = lexer.tokens.filter { $0.kind != .endMarker }
  }

  /// The last line of the definition, or of the statement with a lambda, with which the text begins.
  package func end() -> Int {
    let first = source.firstLine
    guard let start = tokens.firstIndex(where: { $0.kind != .comment }) else { return first }
    let margin = column(of: tokens[start])
    var last = first
    var bodyColumn: Int?
    var header: Token.Kind?
    var isDecorator = false
    var isLineStart = true
    for token in tokens[start...] {
      if token.kind == .newline {
        last = max(last, line(of: token))
        if header == .lambda { return last }
        isLineStart = true
        continue
      }
      if token.kind == .comment {
        if isLineStart, let bodyColumn, column(of: token) >= bodyColumn { last = line(of: token) }
        continue
      }
      if isLineStart {
        isLineStart = false
        isDecorator = header == nil && token.kind == .at
        if header != nil {
          if column(of: token) <= margin { return last }
          bodyColumn = bodyColumn ?? column(of: token)
        }
      }
      if header == nil, !isDecorator, [.def, .class, .lambda].contains(token.kind) { header = token.kind }
    }
    return max(last, tokens.last.map { lastLine(of: $0) } ?? first)
  }

  /// The line on which the class with a qualified name begins, with its decorators.
  package func classLine(_ qualifiedName: String) -> Int? {
    var scopes: [(name: String, column: Int)] = []
    var decorator: Int?
    var isLineStart = true
    for (index, token) in tokens.enumerated() {
      if token.kind == .newline {
        isLineStart = true
        continue
      }
      guard isLineStart, token.kind != .comment, token.kind != .async else { continue }
      isLineStart = false
      if token.kind == .at {
        decorator = decorator ?? line(of: token)
        continue
      }
      let column = column(of: token)
      while let scope = scopes.last, scope.column >= column { scopes.removeLast() }
      let begin = decorator ?? line(of: token)
      decorator = nil
      guard token.kind == .def || token.kind == .class, index + 1 < tokens.count else { continue }
      let name = text(of: tokens[index + 1])
      if token.kind == .class, (scopes.map(\.name) + [name]).joined(separator: ".") == qualifiedName { return begin }
      scopes.append((token.kind == .def ? "\(name).<locals>" : name, column))
    }
    return nil
  }

  private func line(of token: Token) -> Int { source.position(of: Int(token.span.start)).line }

  private func lastLine(of token: Token) -> Int { source.position(of: Int(token.span.end)).line }

  private func column(of token: Token) -> Int { source.position(of: Int(token.span.start)).column }

  private func text(of token: Token) -> String {
    String(decoding: source.bytes[Int(token.span.start)..<Int(token.span.end)], as: UTF8.self)
  }
}
