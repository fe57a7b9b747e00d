import Diagnostics

/// One text on its way from bytes to a tree.
struct Reading {
  let source: SourceFile
  let lexer: Lexer
  /// How deep in trees the text lies.
  private let depth: Int

  init(of source: SourceFile, purpose: Lexer.Purpose) throws(SyntaxProblem) {
    if let problem = source.encodingProblem { throw problem }
    self.init(source, Lexer(source, purpose: purpose), depth: 0)
  }

  /// The expression in a pair of an f-string's braces.
  init(of source: SourceFile, field: Range<Int>, depth: Int) {
    self.init(source, Lexer(source, range: field, purpose: .replacementField), depth: depth)
  }

  private init(_ source: SourceFile, _ lexer: Lexer, depth: Int) {
    var lexer = lexer
    lexer.readAll()
    self.source = source
    self.lexer = lexer
    self.depth = depth
  }

  func parse<Tree>(
    as start: Diagnosis.Start, _ rule: (Parser) throws(Parser.Failure) -> Tree
  ) throws(SyntaxProblem) -> Tree {
    let parser = Parser(lexer, depth: depth)
    do throws(Parser.Failure) {
      return try rule(parser)
    } catch .problem(let problem) {
      throw lexer.outranking(problem, seenUpTo: parser.index)
    } catch {
      throw Diagnosis.problem(of: parser, as: start, from: parser.statementStart)
    }
  }
}

extension Lexer {
  /// What the lexer has to say about the rest of the text, where that explains more than `problem`: any fatal
  /// complaint, or a bracket on a line before the last token that was looked at, which nothing closes.
  func outranking(_ problem: SyntaxProblem, seenUpTo index: Int) -> SyntaxProblem {
    guard problem.kind != .unsupported else { return problem }
    switch stop {
    case .fatal(let complaint): return complaint
    case .quiet, .unclosed:
      guard let bracket = brackets.last else { return problem }
      let line = source.lineIndex(of: Int(tokens[index].span.start))
      return line > source.lineIndex(of: bracket.offset) ? neverClosed(bracket) : problem
    case nil: return problem
    }
  }

  func neverClosed(_ bracket: Bracket) -> SyntaxProblem {
    let sign = Character(Unicode.Scalar(bracket.byte))
    return SyntaxProblem(.syntaxError, "'\(sign)' was never closed", Span(bracket.offset, bracket.offset))
  }

  /// A problem with a token; indentation has no width, so the column before it stands for it.
  func problem(_ kind: SyntaxProblem.Kind, _ message: String, at index: Int) -> SyntaxProblem {
    let token = tokens[index]
    let offset = Int(token.span.start)
    switch token.kind {
    case .dedent where offset >= limit, .endMarker: return SyntaxProblem(kind, message, lastPlace)
    case .indent, .dedent:
      let lineStart = Int(source.lineStarts[source.lineIndex(of: offset)])
      let place = max(lineStart, offset - 1)
      return SyntaxProblem(kind, message, Span(place, place), isWholeLine: offset == lineStart)
    default: return SyntaxProblem(kind, message, token.span)
    }
  }

  /// A token that no rule expects; at the end of the text CPython names no column.
  func unexpected(at index: Int) -> SyntaxProblem {
    let isEnd = tokens[index].kind == .endMarker
    return SyntaxProblem(.syntaxError, "invalid syntax", isEnd ? lastPlace : tokens[index].span, isWholeLine: isEnd)
  }

  /// The end of the text to a reader: its last line ending, which a program has even where it is not written.
  var lastPlace: Span {
    let isWritten = bytes.last == UInt8(ascii: "\n") || bytes.last == UInt8(ascii: "\r")
    let place = isWritten || purpose == .expression ? max(0, limit - 1) : limit
    return Span(place, place)
  }
}
