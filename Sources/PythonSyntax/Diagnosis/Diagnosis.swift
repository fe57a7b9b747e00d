import Diagnostics

/// Finds what to say about a text that is not Python.
///
/// CPython reads such a text twice: once to find how far it goes, and again with rules for common mistakes switched
/// on, where the first of these that applies is reported. Which one that is depends on the order in which rules are
/// tried, so this is a recogniser with ordered choice and a memory, rule by rule in that order.
struct Diagnosis {
  enum Verdict: Error {
    case problem(SyntaxProblem)
    /// Nested beyond what is worth explaining.
    case tooDeep
  }

  enum Start { case statements, expression, field }

  static let deepestRule = 12_000

  let source: SourceFile
  let lexer: Lexer
  let parser: Parser
  var index: Int
  /// One beyond the last token that was looked at.
  var filled: Int
  /// Whether the rules for mistakes are on.
  var isExplaining = false
  var depth = 0
  private var memory: [Int: Memo] = [:]

  private struct Memo {
    let result: Piece?
    let end: Int
  }

  private init(_ parser: Parser, from start: Int) {
    self.parser = parser
    lexer = parser.lexer
    source = parser.source
    index = start
    filled = start
  }

  var tokens: ContiguousArray<Token> { lexer.tokens }

  /// The problem of a text whose part from token `start` on does not parse.
  static func problem(of parser: Parser, as rule: Start, from start: Int) -> SyntaxProblem {
    var first = Diagnosis(parser, from: start)
    if let found = first.run(rule) { return found }
    let last = first.filled - 1
    var second = Diagnosis(parser, from: start)
    second.isExplaining = true
    if let found = second.run(rule) { return found }
    return second.unexplained(at: last)
  }

  private mutating func run(_ rule: Start) -> SyntaxProblem? {
    do {
      switch rule {
      case .statements:
        while try !at(.endMarker), try statement() {}
      case .expression: try evaluated()
      case .field: _ = try starExpressions()
      }
      return nil
    } catch Verdict.problem(let problem) {
      return lexer.outranking(problem, seenUpTo: filled - 1)
    } catch {
      return nil
    }
  }

  /// Indentation that no rule expects is reported before the lexer reads on, anything else after.
  private func unexplained(at last: Int) -> SyntaxProblem {
    let indentation = tokens[last].kind == .indent ? "unexpected indent" : "unexpected unindent"
    switch tokens[last].kind {
    case .indent, .dedent: return SyntaxProblem(.indentationError, indentation, place(of: filled - 1))
    default:
      return lexer.outranking(SyntaxProblem(.syntaxError, "invalid syntax", place(of: last)), seenUpTo: filled - 1)
    }
  }

  // MARK: Tokens

  /// The coming token; where the lexer gave up, its complaint.
  func look(_ index: Int) throws {
    guard tokens[index].kind == .error else { return }
    switch lexer.stop {
    case .quiet(let problem), .fatal(let problem): throw Verdict.problem(problem)
    case .unclosed(let bracket): throw Verdict.problem(lexer.neverClosed(bracket))
    case nil: return
    }
  }

  mutating func at(_ kind: Token.Kind) throws -> Bool {
    if index >= filled {
      filled = index + 1
      try look(index)
    }
    return tokens[index].kind == kind
  }

  mutating func at(_ kinds: Token.Kind...) throws -> Bool { try at(oneOf: kinds) }

  mutating func at(oneOf kinds: [Token.Kind]) throws -> Bool {
    _ = try at(.endMarker)
    return kinds.contains(tokens[index].kind)
  }

  mutating func take(_ kind: Token.Kind) throws -> Bool {
    guard try at(kind) else { return false }
    if index + 1 < tokens.count { index += 1 }
    return true
  }

  /// The span of the coming token if it is of that kind, stepping over it.
  mutating func span(of kind: Token.Kind) throws -> Span? {
    let span = tokens[index].span
    return try take(kind) ? span : nil
  }

  mutating func demand(_ kind: Token.Kind, _ sign: String) throws {
    guard try !take(kind) else { return }
    throw problem("expected '\(sign)'", place(of: index))
  }

  mutating func takeWord(_ word: StaticString) throws -> Bool {
    guard try atWord(word) else { return false }
    index += 1
    return true
  }

  mutating func atWord(_ word: StaticString) throws -> Bool {
    guard try at(.name) else { return false }
    let text = source.bytes[Int(tokens[index].span.start)..<Int(tokens[index].span.end)]
    return text.count == word.utf8CodeUnitCount
      && zip(text, 0..<word.utf8CodeUnitCount).allSatisfy { $0 == word.utf8Start[$1] }
  }

  // MARK: Choice

  /// Runs one alternative; when it does not match, it leaves no trace.
  mutating func attempt<Result>(
    _ alternative: (inout Diagnosis) throws -> Result?
  ) throws -> Result? {
    let start = index
    if let result = try alternative(&self) { return result }
    index = start
    return nil
  }

  mutating func matches(_ alternative: (inout Diagnosis) throws -> Bool) throws -> Bool {
    let start = index
    if try alternative(&self) { return true }
    index = start
    return false
  }

  /// Whether `alternative` would match here.
  mutating func sees(_ alternative: (inout Diagnosis) throws -> Bool) throws -> Bool {
    let start = index
    defer { index = start }
    return try alternative(&self)
  }

  /// Runs an alternative that only exists to complain.
  mutating func explain(_ mistake: (inout Diagnosis) throws -> Void) throws {
    guard isExplaining else { return }
    let start = index
    try mistake(&self)
    index = start
  }

  /// Rules that are tried again and again at one place.
  enum Remembered: Int {
    case simpleStatement, block, expression, starExpression, disjunction, conjunction, inversion, factor, primary, strings
    case arguments, starTarget, targetWithStarAtom, targetPrimary, deleteTarget, closedPattern, starPattern
    case invalidNamedExpression, bitwiseOr, bitwiseXor, bitwiseAnd, shift, sum, term
  }

  mutating func remember(
    _ rule: Remembered, _ body: (inout Diagnosis) throws -> Piece?
  ) throws -> Piece? {
    let key = index << 6 | rule.rawValue
    if let memo = memory[key] {
      index = memo.end
      return memo.result
    }
    depth += 1
    guard depth < Self.deepestRule else { throw Verdict.tooDeep }
    let start = index
    let result = try body(&self)
    if result == nil { index = start }
    depth -= 1
    memory[key] = Memo(result: result, end: index)
    return result
  }

  /// `item (separator item)*`
  mutating func separated(
    by separator: Token.Kind = .comma, _ item: (inout Diagnosis) throws -> Piece?
  ) throws -> [Piece]? {
    guard let first = try attempt(item) else { return nil }
    var items = [first]
    while true {
      let before = index
      guard try take(separator), let next = try attempt(item) else {
        index = before
        return items
      }
      items.append(next)
    }
  }

  mutating func repeated(_ item: (inout Diagnosis) throws -> Piece?) throws -> [Piece] {
    var items: [Piece] = []
    while let next = try attempt(item) { items.append(next) }
    return items
  }

  // MARK: Places

  var here: Int { Int(tokens[index].span.start) }

  /// From `start` to the end of the last token that was read.
  func span(from start: Int) -> Span {
    var last = index - 1
    while last > 0, [.newline, .indent, .dedent].contains(tokens[last].kind) { last -= 1 }
    return Span(start, last < 0 ? start : Int(tokens[last].span.end))
  }

  func piece(_ form: Piece.Form, from start: Int, _ items: [Piece] = []) -> Piece {
    Piece(form: form, span: span(from: start), items: items)
  }

  func place(of index: Int) -> Span { lexer.place(of: index) }

  func problem(_ message: String, _ span: Span) -> Verdict {
    .problem(SyntaxProblem(.syntaxError, message, span))
  }

  /// A problem at the last token that was looked at.
  func problemHere(_ message: String) -> Verdict { problem(message, place(of: filled - 1)) }

  func missingBlock(_ owner: String, _ keyword: Span) -> Verdict {
    let line = source.position(of: Int(keyword.start)).line
    return .problem(
      SyntaxProblem(
        .indentationError, "expected an indented block after \(owner) on line \(line)", place(of: filled - 1)))
  }
}
