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
        var reader = FormattedStringReader(string, at: token.span, parser: self, text: content)
        try reader.read()
        parts += reader.parts
        content = reader.text
        tallest = max(tallest, reader.tallest)
      } else {
        content += try decoded(string, token.span)
      }
    }
    height = try above(tallest)
    if hasFormat {
      if !content.isEmpty { parts.append(.text(content)) }
      return Expression(.formatted(parts), span)
    }
    return Expression(.constant(isBytes == true ? .bytes(content) : .string(content)), span)
  }

  private func decoded(_ string: StringToken, _ token: Span) throws(Failure) -> [UInt8] {
    do {
      let reading =
        string.isBytes
        ? try Escapes.byteString(source.bytes, string.contents, isRaw: string.isRaw)
        : try Escapes.text(source.bytes, string.contents, isRaw: string.isRaw)
      note(reading.remark, at: token.start, in: token)
      return reading.bytes
    } catch {
      throw stringProblem(error.message)
    }
  }

  /// Remembers what is to be remarked of a string, which may be read more than once.
  func note(_ remark: String?, at offset: Int32, in token: Span) {
    if let remark { unknownEscapes[offset] = UnknownEscape(message: remark, span: token) }
  }

  /// CPython has read one token beyond the strings when it looks into them.
  func stringProblem(_ message: String) -> Failure { .problem(lexer.problem(.syntaxError, message, at: index)) }
}
