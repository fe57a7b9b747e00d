import Diagnostics

extension Lexer {
  func isStringPrefix(_ prefix: ArraySlice<UInt8>) -> Bool {
    guard prefix.count <= 2 else { return false }
    return switch prefix.map({ $0 | 0x20 }) {
    case Array("r".utf8), Array("b".utf8), Array("f".utf8), Array("u".utf8): true
    case Array("rb".utf8), Array("br".utf8), Array("rf".utf8), Array("fr".utf8): true
    default: false
    }
  }

  mutating func readString(from start: Int) throws(Complaint) {
    let quote = byte(position)
    let isTriple = byte(position + 1) == quote && byte(position + 2) == quote
    position += isTriple ? 3 : 1
    var quotesSeen = 0
    while true {
      let next = byte(position)
      if next == quote {
        position += 1
        quotesSeen += 1
        if quotesSeen == (isTriple ? 3 : 1) { return emit(.string, from: start) }
        continue
      }
      quotesSeen = 0
      switch next {
      case UInt8(ascii: "\\"):
        position += 1
        if !skipLineEnding(), position < limit { position += 1 }
      case UInt8(ascii: "\n") where isTriple, UInt8(ascii: "\r") where isTriple:
        position += 1
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        throw unterminated("string literal", from: start)
      case 0 where position >= limit:
        throw unterminated(isTriple ? "triple-quoted string literal" : "string literal", from: start)
      default:
        position += 1
      }
    }
  }

  private func unterminated(_ what: String, from start: Int) -> Complaint {
    // The end of the text belongs to its last line, even behind that line's ending.
    let place = position >= limit ? max(0, limit - 1) : position
    let line = source.position(of: place).line
    return fatal("unterminated \(what) (detected at line \(line))", Span(start, start))
  }
}
