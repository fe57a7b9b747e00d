/// An f-string cut into its text and the code in its braces.
struct FormattedString {
  enum Part: Equatable {
    case text(String)
    case field(String)
  }

  private(set) var parts: [Part] = []

  /// Nil if `literal` is another kind of string.
  init?(_ literal: String) {
    let prefix = literal.prefix { $0 != "\"" && $0 != "'" }
    guard prefix.contains("f") || prefix.contains("F") else { return nil }
    read(Array(literal.unicodeScalars), from: prefix.unicodeScalars.count)
  }

  private mutating func read(_ scalars: [Unicode.Scalar], from start: Int) {
    var text = scalars[..<start].reduce(into: "") { $0.unicodeScalars.append($1) }
    var index = start
    while index < scalars.count {
      let isDouble = index + 1 < scalars.count && scalars[index + 1] == scalars[index]
      if scalars[index] == "{", !isDouble, let end = FormattedString.endOfCode(scalars, from: index + 1) {
        text.unicodeScalars.append("{")
        parts.append(.text(text))
        parts.append(.field(String(String.UnicodeScalarView(scalars[(index + 1)..<end]))))
        text = ""
        index = end
      } else {
        let isEscapedBrace = isDouble && (scalars[index] == "{" || scalars[index] == "}")
        for offset in 0...(isEscapedBrace ? 1 : 0) { text.unicodeScalars.append(scalars[index + offset]) }
        index += isEscapedBrace ? 2 : 1
      }
    }
    parts.append(.text(text))
  }

  /// Where the code of a field ends: at its `}`, `:`, `!r` or `=`.
  private static func endOfCode(_ scalars: [Unicode.Scalar], from start: Int) -> Int? {
    var depth = 0
    var quote: Unicode.Scalar?
    for index in start..<scalars.count {
      let scalar = scalars[index]
      if let open = quote {
        if scalar == open { quote = nil }
        continue
      }
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      switch scalar {
      case "\"", "'": quote = scalar
      case "(", "[", "{": depth += 1
      case ")", "]": depth -= 1
      case "}" where depth == 0: return index
      case "}": depth -= 1
      case ":" where depth == 0: return index
      case "!" where depth == 0 && next != "=": return index
      case "=" where depth == 0 && (next == "}" || next == ":" || next == "!"): return index
      case "\n" where depth == 0: return nil
      default: break
      }
    }
    return nil
  }
}
