import Diagnostics

extension Lexer {
  /// What the lexer has to say about the rest of the text, where that explains more than `problem`: any fatal
  /// complaint, or a bracket on a line before the last token that was looked at, which nothing closes.
  func outranking(_ problem: SyntaxProblem, seenUpTo index: Int) -> SyntaxProblem {
    guard problem.kind != .unsupported else { return problem }
    var problem = problem
    problem.isBehindReading = source.lineIndex(of: Int(problem.span.start)) < lastLine(of: index)
    switch stop {
    case .fatal(let complaint): return complaint
    case .quiet, .unclosed:
      guard let bracket = brackets.last else { return problem }
      let line = source.lineIndex(of: Int(tokens[index].span.start))
      return line > source.lineIndex(of: bracket.offset) ? neverClosed(bracket) : problem
    case nil: return problem
    }
  }

  /// The index of the line that the tokenizer was on when it had read a token.
  private func lastLine(of index: Int) -> Int {
    let token = tokens[index]
    let end = Int(token.kind == .newline ? token.span.start : token.span.end)
    return source.lineIndex(of: min(end, Int(lastPlace.start)))
  }

  func neverClosed(_ bracket: Bracket) -> SyntaxProblem {
    let sign = Character(Unicode.Scalar(bracket.byte))
    var problem = SyntaxProblem(.syntaxError, "'\(sign)' was never closed", Span(bracket.offset, bracket.offset))
    problem.isBehindReading = source.lineIndex(of: bracket.offset) < source.lineIndex(of: Int(lastPlace.start))
    return problem
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
    var place = limit
    if bytes.last == UInt8(ascii: "\n") { place -= 1 }
    if place > 0, bytes[place - 1] == UInt8(ascii: "\r") { place -= 1 }
    if place == limit, purpose == .expression { place = max(0, limit - 1) }
    return Span(place, place)
  }
}
