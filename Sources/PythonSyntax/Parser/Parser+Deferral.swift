import Diagnostics

/// Parses the one statement in `span`, the function whose body `parseModule` left out.
package func parseDeferred(_ source: SourceFile, _ span: Span) throws(SyntaxProblem) -> Statement {
  let line = source.lineStarts[source.lineIndex(of: Int(span.start))]
  return try Reading(of: source, lines: Int(line)..<Int(span.end)).parse(as: .statements) { parser throws(Parser.Failure) in
    _ = parser.accept(.indent)
    var body: [Statement] = []
    try parser.statement(into: &body)
    guard let statement = body.first else { throw .mismatch }
    return statement
  }
}

extension Parser {
  /// A block of which only what is needed before it runs is read: the docstring, and whether it asks for the class around it.
  func deferredBlock() throws(Failure) -> [Statement] {
    var body: [Statement] = []
    try expect(.newline)
    try expect(.indent)
    if kind == .string { try statement(into: &body) }
    var depth = 1
    while depth > 0 {
      switch kind {
      case .indent: depth += 1
      case .dedent: depth -= 1
      case .name:
        let span = tokens[index].span
        let name = identifierText(span)
        if name == "super" || name == "__class__" { body.append(Statement(.expression(Expression(.name(name), span)), span)) }
      case .endMarker, .error: throw .mismatch
      default: break
      }
      advance()
    }
    return body
  }
}
