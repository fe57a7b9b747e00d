/// A word or sign of a TeX formula.
enum TeXToken: Equatable {
  /// `\alpha`, `\,` without the backslash.
  case command(String)
  case open, close
  case superscript, `subscript`
  /// `&` between the columns of a table, `\\` between its rows.
  case column, row
  case letter(Character)
  case number(String)
  case sign(Character)

  static func tokens(of formula: String) -> [TeXToken] {
    var tokens: [TeXToken] = []
    var rest = formula[...]
    while let character = rest.first {
      switch character {
      case "\\":
        rest = rest.dropFirst()
        let name = rest.prefix { $0.isASCII && $0.isLetter }
        let word = name.isEmpty ? rest.prefix(1) : name
        rest = rest.dropFirst(word.count)
        let isStarred = word == "operatorname" && rest.first == "*"
        if isStarred { rest = rest.dropFirst() }
        tokens.append(word == "\\" ? .row : .command(isStarred ? "operatorname*" : String(word)))
        // The text of these is not mathematics, blanks included.
        if TeXSymbols.textCommands.contains(String(word)), let text = bracedText(&rest) {
          tokens += [.open] + text.map(TeXToken.sign) + [.close]
        }
        continue
      case "{": tokens.append(.open)
      case "}": tokens.append(.close)
      case "^": tokens.append(.superscript)
      case "_": tokens.append(.subscript)
      case "&": tokens.append(.column)
      case "%": rest = rest.drop { !$0.isNewline }
      case "~": tokens.append(.command(" "))
      default:
        if character.isASCII, character.isNumber {
          let digits = rest.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
          tokens.append(.number(String(digits)))
          rest = rest.dropFirst(digits.count)
          continue
        }
        if character.isLetter {
          tokens.append(.letter(character))
        } else if !character.isWhitespace {
          tokens.append(.sign(character))
        }
      }
      rest = rest.dropFirst()
    }
    return tokens
  }

  private static func bracedText(_ rest: inout Substring) -> Substring? {
    let opened = rest.drop { $0 == " " }
    guard opened.first == "{" else { return nil }
    var depth = 0
    for index in opened.indices {
      if opened[index] == "{" { depth += 1 }
      if opened[index] == "}" { depth -= 1 }
      if depth == 0 {
        defer { rest = opened[opened.index(after: index)...] }
        return opened[..<index].dropFirst()
      }
    }
    return nil
  }
}
