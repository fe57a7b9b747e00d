import Diagnostics

/// Finds what to say about a text that is not Python.
///
/// CPython reads such a text twice: once to find how far it goes, and again with rules for common mistakes switched
/// on, where the first of these that applies is reported. Which one that is depends on the order in which rules are
/// tried, so this is a recogniser with ordered choice and a memory, rule by rule in that order.
final class Diagnosis {
  enum Verdict: Error {
    case problem(SyntaxProblem)
    /// The parser got to where the lexer gave up.
    case stopped(SyntaxProblem)
    /// Nested beyond what is worth explaining.
    case tooDeep
  }

  enum Start { case statements, expression, field }

  static let deepestNesting = 1200
  /// CPython reads again from the start and may so find fault with a statement before the one that fails, a `print -1`
  /// for example. In longer texts than this, in tokens, only the statement that fails is read again.
  static let longestRereading = 20_000

  let source: SourceFile
  let lexer: Lexer
  let tokens: ContiguousArray<Token>
  let parser: Parser
  var index: Int
  /// One beyond the last token that was looked at.
  var filled: Int
  /// Whether the rules for mistakes are on.
  var isExplaining = false
  var depth = 0
  private let start: Int
  private var memos: ContiguousArray<Memo> = []
  /// For each token the last thing remembered of it.
  private var latestMemo: ContiguousArray<Int32>

  private struct Memo {
    let rule: Remembered
    let previous: Int32
    let end: Int32
    let result: Piece?
  }

  private init(_ parser: Parser, from start: Int) {
    self.parser = parser
    lexer = parser.lexer
    tokens = parser.tokens
    source = parser.source
    self.start = start
    index = start
    filled = start
    latestMemo = ContiguousArray(repeating: -1, count: parser.tokens.count - start)
  }

  /// The problem of a text whose part from token `start` on does not parse.
  static func problem(of parser: Parser, as rule: Start, from start: Int) -> SyntaxProblem {
    let first = Diagnosis(parser, from: start)
    if let found = first.run(rule) { return found }
    let last = first.filled - 1
    let second = Diagnosis(parser, from: start > longestRereading ? start : 0)
    second.filled = first.filled
    second.isExplaining = true
    if let found = second.run(rule) { return found }
    return second.unexplained(at: last)
  }

  private func run(_ rule: Start) -> SyntaxProblem? {
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
    } catch Verdict.stopped(let problem) {
      return problem
    } catch {
      return nil
    }
  }

  /// Indentation that no rule expects is reported before the lexer reads on, anything else after.
  private func unexplained(at last: Int) -> SyntaxProblem {
    let indentation = tokens[last].kind == .indent ? "unexpected indent" : "unexpected unindent"
    switch tokens[last].kind {
    case .indent, .dedent: return lexer.problem(.indentationError, indentation, at: filled - 1)
    default: return lexer.outranking(lexer.unexpected(at: last), seenUpTo: filled - 1)
    }
  }

  // MARK: Tokens

  /// The coming token; where the lexer gave up, its complaint.
  func look(_ index: Int) throws {
    guard tokens[index].kind == .error else { return }
    switch lexer.stop {
    case .quiet(let problem), .fatal(let problem): throw Verdict.stopped(problem)
    case .unclosed(let bracket): throw Verdict.stopped(lexer.neverClosed(bracket))
    case nil: return
    }
  }

  func at(_ kind: Token.Kind) throws -> Bool {
    if index >= filled {
      filled = index + 1
      try look(index)
    }
    return tokens[index].kind == kind
  }

  func at(_ kinds: Token.Kind...) throws -> Bool { try at(oneOf: kinds) }

  func at(oneOf kinds: [Token.Kind]) throws -> Bool {
    _ = try at(.endMarker)
    return kinds.contains(tokens[index].kind)
  }

  func take(_ kind: Token.Kind) throws -> Bool {
    guard try at(kind) else { return false }
    if index + 1 < tokens.count { index += 1 }
    return true
  }

  /// The span of the coming token if it is of that kind, stepping over it.
  func span(of kind: Token.Kind) throws -> Span? {
    let span = tokens[index].span
    return try take(kind) ? span : nil
  }

  func demand(_ kind: Token.Kind, _ sign: String) throws {
    guard try !take(kind) else { return }
    throw problem("expected '\(sign)'", tokens[index].span)
  }

  func takeWord(_ word: StaticString) throws -> Bool {
    guard try atWord(word) else { return false }
    index += 1
    return true
  }

  func atWord(_ word: StaticString) throws -> Bool {
    guard try at(.name) else { return false }
    let text = source.bytes[Int(tokens[index].span.start)..<Int(tokens[index].span.end)]
    return text.count == word.utf8CodeUnitCount
      && zip(text, 0..<word.utf8CodeUnitCount).allSatisfy { $0 == word.utf8Start[$1] }
  }

  // MARK: Choice

  /// Runs one alternative; when it does not match, it leaves no trace.
  func attempt<Result>(
    _ alternative: () throws -> Result?
  ) throws -> Result? {
    let start = index
    if let result = try alternative() { return result }
    index = start
    return nil
  }

  func matches(_ alternative: () throws -> Bool) throws -> Bool {
    let start = index
    if try alternative() { return true }
    index = start
    return false
  }

  /// Whether `alternative` would match here.
  func sees(_ alternative: () throws -> Bool) throws -> Bool {
    let start = index
    defer { index = start }
    return try alternative()
  }

  /// Runs an alternative that only exists to complain.
  func explain(_ mistake: () throws -> Void) throws {
    guard isExplaining else { return }
    let start = index
    try mistake()
    index = start
  }

  /// Rules that are tried again and again at one place: without a memory, nesting would double the work at each level.
  enum Remembered: UInt8 {
    case simpleStatement, block, expression, disjunction, bitwiseOr, strings, arguments, targetWithStarAtom
    case deleteTarget, closedPattern, invalidNamedExpression
  }

  func remember(_ rule: Remembered, _ body: () throws -> Piece?) throws -> Piece? {
    let begin = index
    var link = latestMemo[begin - start]
    while link >= 0 {
      let memo = memos[Int(link)]
      if memo.rule == rule {
        index = Int(memo.end)
        return memo.result
      }
      link = memo.previous
    }
    let result = try nest(body)
    if result == nil { index = begin }
    memos.append(
      Memo(
        rule: rule, previous: latestMemo[begin - start], end: Int32(truncatingIfNeeded: index), result: result))
    latestMemo[begin - start] = Int32(truncatingIfNeeded: memos.count - 1)
    return result
  }

  /// Runs a rule that may contain itself.
  func nest<Result>(_ body: () throws -> Result) throws -> Result {
    depth += 1
    guard depth < Self.deepestNesting else { throw Verdict.tooDeep }
    let result = try body()
    depth -= 1
    return result
  }

  /// `item (separator item)*`
  func separated(
    by separator: Token.Kind = .comma, _ item: () throws -> Piece?
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

  func repeated(_ item: () throws -> Piece?) throws -> [Piece] {
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

  func problem(_ message: String, _ span: Span) -> Verdict {
    .problem(SyntaxProblem(.syntaxError, message, span))
  }

  /// A problem at the last token that was looked at.
  func problemHere(_ message: String, _ kind: SyntaxProblem.Kind = .syntaxError) -> Verdict {
    .problem(lexer.problem(kind, message, at: filled - 1))
  }

  func missingBlock(_ owner: String, _ keyword: Span) -> Verdict {
    let line = source.position(of: Int(keyword.start)).line
    return problemHere("expected an indented block after \(owner) on line \(line)", .indentationError)
  }
}
