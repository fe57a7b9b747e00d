import Diagnostics
import PythonSyntax

/// Python code as HTML, with what a reader tells apart in `<span>`s that never cross the end of a line.
func highlighted(_ code: String) -> String { Highlighting(code, depth: 0).html }

/// Quiet colours: keywords, literals, comments and what is being defined; all else is text.
private struct Highlighting {
  private let source: SourceFile
  /// How many f-strings are around this code.
  private let depth: Int

  init(_ code: String, depth: Int) {
    source = SourceFile(name: "", text: code)
    self.depth = depth
  }

  var html: String {
    var html = ""
    var end = 0
    let tokens = tokens(of: source)
    for (index, token) in tokens.enumerated() {
      let (start, stop) = (Int(token.span.start), Int(token.span.end))
      guard start >= end, stop > start, stop <= source.bytes.count else { continue }
      html += text(end..<start).escapedHTML
      let written = text(start..<stop)
      if token.kind == .string, depth < 2, let string = FormattedString(written) {
        html += self.html(of: string)
      } else {
        html += styled(written, style(at: index, in: tokens))
      }
      end = stop
    }
    return html + text(end..<source.bytes.count).escapedHTML
  }

  private func html(of string: FormattedString) -> String {
    string.parts.map { part in
      switch part {
      case .text(let text): styled(text, "s")
      case .field(let code): Highlighting(code, depth: depth + 1).html
      }
    }.joined()
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: source.bytes[range], as: UTF8.self) }

  private func text(_ token: Token) -> String { text(Int(token.span.start)..<Int(token.span.end)) }

  /// The class of the style sheet for a token; nil for what looks like text.
  private func style(at index: Int, in tokens: [Token]) -> String? {
    let token = tokens[index]
    switch token.category {
    case .comment: return "c"
    case .keyword: return [.none, .true, .false].contains(token.kind) ? "n" : "k"
    case .number: return "n"
    case .string: return "s"
    case .name:
      if index > 0, [.def, .class].contains(tokens[index - 1].kind) { return "f" }
      if isDecorator(at: index, in: tokens) { return "f" }
      return isSoftKeyword(at: index, in: tokens) ? "k" : nil
    case .sign: return token.kind == .at && beginsLine(index, tokens) ? "f" : nil
    case .layout, .error: return nil
    }
  }

  private func beginsLine(_ index: Int, _ tokens: [Token]) -> Bool {
    guard index > 0 else { return true }
    return source.bytes[Int(tokens[index - 1].span.end)..<Int(tokens[index].span.start)].contains(UInt8(ascii: "\n"))
  }

  /// `@torch.no_grad`: names joined by dots behind an `@` that begins a line.
  private func isDecorator(at index: Int, in tokens: [Token]) -> Bool {
    var place = index
    while place >= 2, tokens[place - 1].kind == .dot, tokens[place - 2].kind == .name { place -= 2 }
    return place >= 1 && tokens[place - 1].kind == .at && beginsLine(place - 1, tokens)
  }

  /// `match` and `case` where they begin a line that a colon ends and are no names of their own.
  private func isSoftKeyword(at index: Int, in tokens: [Token]) -> Bool {
    guard ["match", "case"].contains(text(tokens[index])), beginsLine(index, tokens), index + 1 < tokens.count else {
      return false
    }
    let notBehind: [Token.Kind] = [.equal, .dot, .comma, .colon, .rightParenthesis, .rightBracket, .in, .is]
    if notBehind.contains(tokens[index + 1].kind) || beginsLine(index + 1, tokens) { return false }
    var last = index + 1
    while last + 1 < tokens.count, !beginsLine(last + 1, tokens), tokens[last + 1].category != .comment { last += 1 }
    return tokens[last].kind == .colon || tokens[index...last].contains { $0.kind == .colon }
  }

  private func styled(_ text: String, _ style: String?) -> String {
    guard let style else { return text.escapedHTML }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "<span class=\"\(style)\">\(String($0).escapedHTML)</span>" }
      .joined(separator: "\n")
  }
}
