/// The words and signs of a DOT text.
struct DotTokens {
  enum Token: Equatable {
    case word(String)
    /// A text in the manner of HTML, between angle brackets.
    case markup(String)
    case sign(String)
  }

  static func read(_ text: String) -> [Token]? {
    var tokens: [Token] = []
    let scalars = Array(text.unicodeScalars)
    var k = 0
    func isWordPart(_ s: Unicode.Scalar) -> Bool {
      ("a"..."z").contains(s) || ("A"..."Z").contains(s) || ("0"..."9").contains(s) || s == "_" || s == "." || s.value >= 128
    }
    while k < scalars.count {
      let next = scalars[k]
      switch next {
      case " ", "\t", "\n", "\r": k += 1
      case "#": while k < scalars.count, scalars[k] != "\n" { k += 1 }
      case "/" where k + 1 < scalars.count && scalars[k + 1] == "/": while k < scalars.count, scalars[k] != "\n" { k += 1 }
      case "/" where k + 1 < scalars.count && scalars[k + 1] == "*":
        k += 2
        while k + 1 < scalars.count, !(scalars[k] == "*" && scalars[k + 1] == "/") { k += 1 }
        k += 2
      case "\"":
        var word = String.UnicodeScalarView()
        k += 1
        while k < scalars.count, scalars[k] != "\"" {
          if scalars[k] == "\\", k + 1 < scalars.count {
            if scalars[k + 1] == "\"" {
              k += 1
            } else if scalars[k + 1] == "\\" {
              word.append("\\")
              k += 1
            }
          }
          word.append(scalars[k])
          k += 1
        }
        guard k < scalars.count else { return nil }
        k += 1
        tokens.append(.word(String(word)))
      case "<":
        var depth = 0
        var markup = String.UnicodeScalarView()
        repeat {
          if scalars[k] == "<" { depth += 1 }
          if scalars[k] == ">" { depth -= 1 }
          markup.append(scalars[k])
          k += 1
        } while k < scalars.count && depth > 0
        guard depth == 0 else { return nil }
        tokens.append(.markup(String(String(markup).dropFirst().dropLast())))
      case "-" where k + 1 < scalars.count && (scalars[k + 1] == ">" || scalars[k + 1] == "-"):
        tokens.append(.sign(scalars[k + 1] == ">" ? "->" : "--"))
        k += 2
      case "{", "}", "[", "]", "=", ";", ",", ":":
        tokens.append(.sign(String(next)))
        k += 1
      default:
        let start = k
        if scalars[k] == "-" { k += 1 }
        while k < scalars.count, isWordPart(scalars[k]) { k += 1 }
        guard k > start else { return nil }
        tokens.append(.word(String(String.UnicodeScalarView(scalars[start..<k]))))
      }
    }
    return tokens
  }
}
