import Diagnostics

/// Parses a module, a cell or the text of `exec`.
///
/// The module holds the text that was read, which is another one than `source` if that is not in UTF-8. Bodies of functions that may wait
/// until somebody calls them are left out if `defersBodies`.
package func parseModule(_ source: SourceFile, defersBodies: Bool = false) throws(SyntaxProblem) -> Module {
  let source = try source.decoded()
  return try Reading(of: source, purpose: .program).parse(as: .statements) { parser throws(Parser.Failure) in
    parser.defersBodies = defersBodies
    return Module(source: source, body: try parser.module(), unknownEscapes: parser.unknownEscapesInOrder)
  }
}

/// Parses one expression.
package func parseExpression(_ source: SourceFile) throws(SyntaxProblem) -> Expression {
  try parseEvaluated(source).expression
}

/// Parses the text of `eval`.
package func parseEvaluated(
  _ source: SourceFile
) throws(SyntaxProblem) -> (expression: Expression, unknownEscapes: [UnknownEscape]) {
  let source = try source.decoded()
  return try Reading(of: source, purpose: .expression).parse(as: .expression) { parser throws(Parser.Failure) in
    (try parser.evaluatedExpression(), parser.unknownEscapesInOrder)
  }
}

/// Recursive descent over Python 3.11, written for texts that are right.
///
/// A text that matches no rule fails without a word; what to say about it is found by `Diagnosis`.
final class Parser {
  /// Indirect, as every call on the way down keeps room for one.
  indirect enum Failure: Error {
    case mismatch
    case problem(SyntaxProblem)
  }

  /// The deepest tree that is built, chains of operators included: every later stage may recurse over what the parser accepts.
  static let deepestTree = 3000
  /// How deep the parser itself recurses.
  private static let deepestNesting = 1000

  let lexer: Lexer
  let source: SourceFile
  let tokens: ContiguousArray<Token>
  var index = 0
  /// Where the statement of the module begins that is being read.
  var statementStart = 0
  var depth = 0
  /// By where the texts begin that they stand in.
  var unknownEscapes: [Int32: UnknownEscape] = [:]
  /// The height of the tree that the last call built.
  var height = 0
  var defersBodies = false
  /// How many classes and functions the parser is in.
  var enclosingClasses = 0
  var enclosingFunctions = 0

  init(_ lexer: Lexer, depth: Int) {
    self.lexer = lexer
    source = lexer.source
    tokens = lexer.tokens
    self.depth = depth
  }

  var unknownEscapesInOrder: [UnknownEscape] { unknownEscapes.sorted { $0.key < $1.key }.map(\.value) }

  var kind: Token.Kind { tokens[index].kind }
  /// The offset where the coming token starts.
  var here: Int { Int(tokens[index].span.start) }

  func kind(after count: Int) -> Token.Kind {
    index + count < tokens.count ? tokens[index + count].kind : .endMarker
  }

  func advance() {
    if index + 1 < tokens.count { index += 1 }
  }

  func accept(_ kind: Token.Kind) -> Bool {
    guard self.kind == kind else { return false }
    advance()
    return true
  }

  func expect(_ kind: Token.Kind) throws(Failure) {
    guard accept(kind) else { throw .mismatch }
  }

  func problem(_ message: String, _ span: Span) -> Failure {
    .problem(SyntaxProblem(.syntaxError, message, span))
  }

  func unsupported(_ what: String, _ span: Span) -> Failure {
    .problem(SyntaxProblem(.unsupported, what, span))
  }

  /// From `start` to the end of the last token that was read.
  func span(from start: Int) -> Span {
    var last = index - 1
    while last > 0 {
      switch tokens[last].kind {
      case .newline, .indent, .dedent: last -= 1
      default: return Span(start, Int(tokens[last].span.end))
      }
    }
    return Span(start, last < 0 ? start : Int(tokens[last].span.end))
  }

  func isSoftKeyword(_ word: StaticString, at offset: Int = 0) -> Bool {
    guard kind(after: offset) == .name else { return false }
    let span = tokens[index + offset].span
    let text = source.bytes[Int(span.start)..<Int(span.end)]
    return text.count == word.utf8CodeUnitCount
      && zip(text, 0..<word.utf8CodeUnitCount).allSatisfy { $0 == word.utf8Start[$1] }
  }

  func identifier() throws(Failure) -> Identifier {
    guard kind == .name else { throw .mismatch }
    let span = tokens[index].span
    advance()
    return Identifier(identifierText(span), span)
  }

  func identifierText(_ span: Span) -> String {
    normalizedIdentifier(source.bytes[Int(span.start)..<Int(span.end)])
  }

  // MARK: Depth

  func descend() throws(Failure) {
    depth += 1
    guard depth <= Self.deepestNesting else { throw tooDeep() }
  }

  /// The height of a node over children of heights `first` and `second`.
  func above(_ first: Int, _ second: Int = 0) throws(Failure) -> Int {
    let result = max(first, second) + 1
    guard result + depth <= Self.deepestTree else { throw tooDeep() }
    return result
  }

  private func tooDeep() -> Failure {
    .problem(
      SyntaxProblem(.recursionError, "maximum recursion depth exceeded during compilation", tokens[index].span))
  }
}
