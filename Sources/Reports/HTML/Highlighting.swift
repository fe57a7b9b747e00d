import Diagnostics
import PythonSyntax

/// Python code as HTML, with what a reader tells apart in `<span>`s that never cross the end of a line.
func highlighted(_ code: String) -> String {
  let source = SourceFile(name: "", text: code)
  var html = ""
  var end = 0
  var namesDefinition = false
  for token in tokens(of: source) {
    let (start, stop) = (Int(token.span.start), Int(token.span.end))
    guard start >= end, stop > start, stop <= source.bytes.count else { continue }
    html += text(source, end..<start).escapedHTML
    let style = namesDefinition && token.category == .name ? "f" : style(token)
    html += styled(text(source, start..<stop), style)
    if token.category != .layout { namesDefinition = token.kind == .def || token.kind == .class }
    end = stop
  }
  return html + text(source, end..<source.bytes.count).escapedHTML
}

private func text(_ source: SourceFile, _ range: Range<Int>) -> String {
  String(decoding: source.bytes[range], as: UTF8.self)
}

/// The class of the style sheet for a token; nil for what looks like text.
private func style(_ token: Token) -> String? {
  switch token.category {
  case .comment: "c"
  case .keyword: "k"
  case .number: "n"
  case .string: "s"
  case .layout, .name, .sign, .error: nil
  }
}

private func styled(_ text: String, _ style: String?) -> String {
  guard let style else { return text.escapedHTML }
  return text.split(separator: "\n", omittingEmptySubsequences: false)
    .map { $0.isEmpty ? "" : "<span class=\"\(style)\">\(String($0).escapedHTML)</span>" }
    .joined(separator: "\n")
}
