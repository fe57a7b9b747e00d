import Diagnostics

extension Parser {
  /// One or more string tokens beside each other.
  func strings() throws(Failure) -> Expression {
    let start = here
    let first = index
    while kind == .string { advance() }
    guard kind != .error else { throw .mismatch }
    let span = span(from: start)
    var isBytes: Bool?
    var hasFormat = false
    var content: [UInt8] = []
    var parts: [FormattedPart] = []
    var tallest = 0
    for token in tokens[first..<index] {
      let range = Int(token.span.start)..<Int(token.span.end)
      let string = StringToken(source.bytes, range)
      if string.isBytes, let bad = source.bytes[string.contents].first(where: { $0 >= 0x80 }), bad >= 0x80 {
        throw problem("bytes can only contain ASCII literal characters", token.span)
      }
      if let isBytes, isBytes != string.isBytes { throw stringProblem("cannot mix bytes and nonbytes literals") }
      isBytes = string.isBytes
      if string.isFormatted {
        hasFormat = true
        var reader = FormattedStringReader(string, parser: self, text: content)
        try reader.read()
        parts += reader.parts
        content = reader.text
        tallest = max(tallest, reader.tallest)
      } else {
        content += try decoded(string)
      }
    }
    height = try above(tallest)
    if hasFormat {
      if !content.isEmpty { parts.append(.text(content)) }
      return Expression(.formatted(parts), span)
    }
    return Expression(.constant(isBytes == true ? .bytes(content) : .string(content)), span)
  }

  private func decoded(_ string: StringToken) throws(Failure) -> [UInt8] {
    do {
      return string.isBytes
        ? try Escapes.byteString(source.bytes, string.contents, isRaw: string.isRaw)
        : try Escapes.text(source.bytes, string.contents, isRaw: string.isRaw)
    } catch {
      throw stringProblem(error.message)
    }
  }

  /// CPython has read one token beyond the strings when it looks into them.
  func stringProblem(_ message: String) -> Failure { .problem(lexer.problem(.syntaxError, message, at: index)) }
}
