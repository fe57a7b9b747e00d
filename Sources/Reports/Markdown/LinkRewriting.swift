/// Links in a line of Markdown: `[…](here)`, `![…](here)`, `[…]: here`, `src="here"` and `href="here"`.
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

  /// The end of `[name]:` at the start of a line; what follows `[^name]:` is a note.
  private static func definition(_ line: Substring) -> Substring.Index? {
    let text = line.drop { $0 == " " }
    guard text.first == "[", text.dropFirst().first != "^", let close = text.firstIndex(of: "]") else { return nil }
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
    for opening in ["src=\"", "src='", "href=\"", "href='"] where text.hasPrefix(opening) {
      let quote = opening.last
      return (opening, text.dropFirst(opening.count).prefix { $0 != quote })
    }
    guard text.hasPrefix("](") else { return nil }
    let rest = text.dropFirst(2)
    if rest.first == "<" { return ("](<", rest.dropFirst().prefix { $0 != ">" }) }
    // Brackets in an address close those that it opens.
    var depth = 0
    return (
      "](",
      rest.prefix { character in
        if character == "(" { depth += 1 }
        if character == ")" { depth -= 1 }
        return depth >= 0 && character != " " && character != "\t"
      }
    )
  }
}
