import Diagnostics

/// Reads the contents of one f-string: text, and expressions in braces.
struct FormattedStringReader {
  let bytes: [UInt8]
  let string: StringToken
  let parser: Parser
  /// Where the whole string stands.
  private let token: Span
  private(set) var parts: [FormattedPart] = []
  /// The text since the last expression.
  private(set) var text: [UInt8]
  private(set) var tallest = 0
  private var position: Int
  private var end: Int { string.contents.upperBound }

  init(_ string: StringToken, at token: Span, parser: Parser, text: [UInt8]) {
    bytes = parser.source.bytes
    self.string = string
    self.token = token
    self.parser = parser
    self.text = text
    position = string.contents.lowerBound
  }

  mutating func read() throws(Parser.Failure) {
    try readParts(level: 0)
    if position < end { throw parser.stringProblem("f-string: unexpected end of string") }
  }

  private mutating func readParts(level: Int) throws(Parser.Failure) {
    while true {
      let isDoubledBrace = try readText(level: level)
      if isDoubledBrace { continue }
      guard position < end, bytes[position] != UInt8(ascii: "}") else { return }
      let value = try readReplacement(level: level)
      flushText()
      parts.append(value)
    }
  }

  private mutating func flushText() {
    if !text.isEmpty { parts.append(.text(text)) }
    text = []
  }

  /// Reads text up to a brace; true when that was a doubled one, which is text and read already.
  private mutating func readText(level: Int) throws(Parser.Failure) -> Bool {
    let start = position
    while position < end {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\\"), !string.isRaw, position + 1 < end {
        position += 1
        skipEscaped()
      } else if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") {
        if level == 0 {
          if position + 1 < end, bytes[position + 1] == byte {
            try appendText(start..<(position + 1))
            position += 2
            return true
          }
          if byte == UInt8(ascii: "}") { throw parser.stringProblem("f-string: single '}' is not allowed") }
        }
        break
      } else {
        position += 1
      }
    }
    try appendText(start..<position)
    return false
  }

  /// Steps over the character behind a backslash, the braces of `\N{…}` included; other braces keep their meaning.
  private mutating func skipEscaped() {
    switch bytes[position] {
    case UInt8(ascii: "N"):
      position += 1
      guard position < end, bytes[position] == UInt8(ascii: "{") else { return }
      while position < end, bytes[position] != UInt8(ascii: "}") { position += 1 }
      if position < end { position += 1 }
    case UInt8(ascii: "{"), UInt8(ascii: "}"): break
    default: position += 1
    }
  }

  private mutating func appendText(_ range: Range<Int>) throws(Parser.Failure) {
    guard !range.isEmpty else { return }
    do {
      let reading = try Escapes.text(bytes, range, isRaw: string.isRaw)
      text += reading.bytes
      parser.note(reading.remark, at: Int32(truncatingIfNeeded: range.lowerBound), in: token)
    } catch {
      throw parser.stringProblem(error.message)
    }
  }

  // MARK: Replacement fields

  /// `{expression=!conversion:spec}`
  private mutating func readReplacement(level: Int) throws(Parser.Failure) -> FormattedPart {
    guard level < 2 else { throw parser.stringProblem("f-string: expressions nested too deeply") }
    let open = position
    position += 1
    try skipExpression()
    guard position < end else { throw expectingBrace() }
    let expressionRange = (open + 1)..<position
    let value = try expression(in: expressionRange)
    var debugText: [UInt8]?
    if bytes[position] == UInt8(ascii: "=") {
      position += 1
      while position < end, isSpace(bytes[position]) { position += 1 }
      guard position < end else { throw expectingBrace() }
      debugText = lineFeeds(bytes[(open + 1)..<position])
    }
    let conversion = try readConversion()
    let spec = try readSpecification(level: level)
    guard position < end, bytes[position] == UInt8(ascii: "}") else { throw expectingBrace() }
    position += 1
    let effective = conversion ?? (debugText != nil && spec == nil ? .repr : .none)
    return .value(value, conversion: effective, spec: spec, debugText: debugText)
  }

  private func expectingBrace() -> Parser.Failure { parser.stringProblem("f-string: expecting '}'") }

  private mutating func readConversion() throws(Parser.Failure) -> FormattedPart.Conversion? {
    guard bytes[position] == UInt8(ascii: "!") else { return nil }
    position += 1
    guard position < end else { throw expectingBrace() }
    let mark = bytes[position]
    position += 1
    switch mark {
    case UInt8(ascii: "s"): return .str
    case UInt8(ascii: "r"): return .repr
    case UInt8(ascii: "a"): return .ascii
    default: throw parser.stringProblem("f-string: invalid conversion character: expected 's', 'r', or 'a'")
    }
  }

  private mutating func readSpecification(level: Int) throws(Parser.Failure) -> [FormattedPart]? {
    guard position < end, bytes[position] == UInt8(ascii: ":") else { return nil }
    position += 1
    guard position < end else { throw expectingBrace() }
    let outerParts = parts
    let outerText = text
    parts = []
    text = []
    try readParts(level: level + 1)
    flushText()
    let spec = parts
    parts = outerParts
    text = outerText
    guard position < end else { throw expectingBrace() }
    return spec
  }

  /// Finds the end of an expression by its brackets and quotes alone.
  private mutating func skipExpression() throws(Parser.Failure) {
    var open: [UInt8] = []
    var quote: UInt8 = 0
    var isTriple = false
    scanning: while position < end {
      let byte = bytes[position]
      let next = position + 1 < end ? bytes[position + 1] : 0
      let startsTriple = position + 2 < end && next == byte && bytes[position + 2] == byte
      if byte == UInt8(ascii: "\\") {
        throw parser.stringProblem("f-string expression part cannot include a backslash")
      }
      if quote != 0 {
        if byte == quote, !isTriple || startsTriple {
          position += isTriple ? 2 : 0
          quote = 0
        }
        position += 1
        continue
      }
      switch byte {
      case UInt8(ascii: "'"), UInt8(ascii: "\""):
        isTriple = startsTriple
        position += isTriple ? 2 : 0
        quote = byte
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
        guard open.count < Lexer.deepestNesting else {
          throw parser.stringProblem("f-string: too many nested parenthesis")
        }
        open.append(byte)
      case UInt8(ascii: "#"): throw parser.stringProblem("f-string expression part cannot include '#'")
      case UInt8(ascii: "!"), UInt8(ascii: ":"), UInt8(ascii: "}"), UInt8(ascii: "="), UInt8(ascii: "<"),
        UInt8(ascii: ">"):
        if open.isEmpty {
          let isComparison = byte != UInt8(ascii: ":") && byte != UInt8(ascii: "}") && next == UInt8(ascii: "=")
          if isComparison {
            position += 1
          } else if byte != UInt8(ascii: "<"), byte != UInt8(ascii: ">") {
            break scanning
          }
        } else if byte == UInt8(ascii: "}") {
          try close(byte, &open)
        }
      case UInt8(ascii: ")"), UInt8(ascii: "]"): try close(byte, &open)
      default: break
      }
      position += 1
    }
    if quote != 0 { throw parser.stringProblem("f-string: unterminated string") }
    if let unmatched = open.last {
      throw parser.stringProblem("f-string: unmatched '\(Character(Unicode.Scalar(unmatched)))'")
    }
  }

  private func close(_ byte: UInt8, _ open: inout [UInt8]) throws(Parser.Failure) {
    let closing = Character(Unicode.Scalar(byte))
    guard let opening = open.popLast() else { throw parser.stringProblem("f-string: unmatched '\(closing)'") }
    let isMatch =
      switch opening {
      case UInt8(ascii: "("): byte == UInt8(ascii: ")")
      case UInt8(ascii: "["): byte == UInt8(ascii: "]")
      default: byte == UInt8(ascii: "}")
      }
    guard isMatch else {
      let opening = Character(Unicode.Scalar(opening))
      throw parser.stringProblem(
        "f-string: closing parenthesis '\(closing)' does not match opening parenthesis '\(opening)'")
    }
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || (byte >= 0x09 && byte <= 0x0D) }

  private func lineFeeds(_ slice: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var previous: UInt8 = 0
    for byte in slice {
      if byte == UInt8(ascii: "\r") {
        result.append(UInt8(ascii: "\n"))
      } else if byte != UInt8(ascii: "\n") || previous != UInt8(ascii: "\r") {
        result.append(byte)
      }
      previous = byte
    }
    return result
  }

  /// Parses the inside of the braces as if they were round brackets.
  private mutating func expression(in range: Range<Int>) throws(Parser.Failure) -> Expression {
    guard bytes[range].contains(where: { !isSpace($0) || $0 == 0x0B }) else {
      let mark = bytes[range.upperBound]
      guard mark == UInt8(ascii: "}") else {
        throw parser.stringProblem("f-string: expression required before '\(Character(Unicode.Scalar(mark)))'")
      }
      throw parser.stringProblem("f-string: empty expression not allowed")
    }
    let reading = Reading(of: parser.source, field: range, depth: parser.depth + 1)
    do throws(SyntaxProblem) {
      let (result, height) = try reading.parse(as: .field) { inner throws(Parser.Failure) in
        let value = try inner.starExpressions()
        parser.unknownEscapes.merge(inner.unknownEscapes) { first, _ in first }
        return (value, inner.height)
      }
      tallest = max(tallest, height)
      return result
    } catch {
      throw .problem(reading.inField(error))
    }
  }
}

extension Reading {
  /// A problem of the text between braces as CPython words it; a deeper f-string has worded its own already.
  fileprivate func inField(_ problem: SyntaxProblem) -> SyntaxProblem {
    guard problem.field == nil, problem.kind == .syntaxError else { return problem }
    var prefix = "f-string: "
    if case .fatal(problem) = lexer.stop { prefix = "" }
    let first = Int(lexer.tokens[0].span.end)
    return SyntaxProblem(problem.kind, prefix + problem.message, problem.span, field: Span(first, lexer.limit))
  }
}
