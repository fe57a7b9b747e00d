/// Links in a line of Markdown: `[…](here)`, `![…](here)`, `[…]: here` and `src="here"`.
enum LinkRewriting {
  /// The line with every destination exchanged for what `resolve` makes of it; code stays as it is.
  static func rewritten(_ line: String, resolve: (String) -> String) -> String {
    var result = ""
    var rest = line[...]
    if let colon = definition(rest) {
      result += rest[..<colon]
      rest = rest[colon...]
      let blanks = rest.prefix { $0 == " " || $0 == "\t" }
      let destination = rest.dropFirst(blanks.count).prefix { $0 != " " && $0 != "\t" }
      result += blanks + resolve(String(destination))
      rest = rest.dropFirst(blanks.count + destination.count)
    }
    while let character = rest.first {
      if character == "`" {
        let code = codeSpan(rest)
        result += code
        rest = rest.dropFirst(code.count)
      } else if let (opening, destination) = destination(rest) {
        result += opening + resolve(String(destination))
        rest = rest.dropFirst(opening.count + destination.count)
      } else {
        result.append(character)
        rest = rest.dropFirst()
      }
    }
    return result
  }

  /// The end of `[name]:` at the start of a line.
  private static func definition(_ line: Substring) -> Substring.Index? {
    let text = line.drop { $0 == " " }
    guard text.first == "[", let close = text.firstIndex(of: "]") else { return nil }
    let colon = text.index(after: close)
    guard colon < text.endIndex, text[colon] == ":" else { return nil }
    return text.index(after: colon)
  }

  private static func codeSpan(_ text: Substring) -> Substring {
    let open = text.prefix { $0 == "`" }
    var rest = text.dropFirst(open.count)
    while let start = rest.firstIndex(of: "`") {
      let run = rest[start...].prefix { $0 == "`" }
      if run.count == open.count { return text[..<run.endIndex] }
      rest = rest[run.endIndex...]
    }
    return open
  }

  private static func destination(_ text: Substring) -> (opening: String, destination: Substring)? {
    for (opening, closing) in [("](", ") \t"), ("src=\"", "\""), ("href=\"", "\"")] where text.hasPrefix(opening) {
      let rest = text.dropFirst(opening.count)
      if rest.first == "<" {
        let destination = rest.dropFirst().prefix { $0 != ">" }
        return (opening + "<", destination)
      }
      return (opening, rest.prefix { !closing.contains($0) })
    }
    return nil
  }
}
