import Diagnostics

extension SyntaxProblem {
  /// What a SyntaxError of CPython's says of its place: columns count characters or bytes from 1, and 0 stands for none.
  package struct Place: Equatable, Sendable {
    package let line: Int
    package let column: Int
    package let endLine: Int
    package let endColumn: Int
    /// The line that is shown, without its ending.
    package let text: [UInt8]
  }

  package func place(in source: SourceFile) -> Place {
    if source.bytes.isEmpty { return Place(line: 0, column: 0, endLine: 0, endColumn: 0, text: []) }
    let start = source.position(of: Int(span.start))
    let end = source.position(of: Int(span.end))
    return Place(
      line: start.line, column: isWholeLine ? 0 : column(of: start, in: source), endLine: end.line,
      endColumn: isWholeLine ? 0 : endColumn(of: end, from: start, in: source), text: shownLine(start.line, in: source))
  }

  private var countsBytes: Bool { isAfterParsing || field != nil }

  /// Of a problem that ends on a later line CPython counts the characters up to that column on the first one.
  private func endColumn(of end: (line: Int, column: Int), from start: (line: Int, column: Int), in source: SourceFile) -> Int {
    let isLater = end.line > start.line
    guard isLater, !source.countsBytes, !countsBytes, let line = source.line(start.line) else { return column(of: end, in: source) }
    let shown = line.prefix(end.column + 1)
    let beyond = end.column < line.count ? 0 : 1
    return shown.count { $0 & 0xC0 != 0x80 } + beyond
  }

  private func column(of position: (line: Int, column: Int), in source: SourceFile) -> Int {
    let line = source.line(position.line) ?? []
    var column = position.column
    var before = line.prefix(column)
    if let field, case let first = source.position(of: Int(field.start)), first.line == position.line {
      // The round bracket before the field.
      before = before.dropFirst(first.column)
      column -= first.column - 1
    }
    let countsBytes = source.countsBytes && !isFoundByTokenizer || countsBytes
    return column + 1 - (countsBytes ? 0 : before.count { $0 & 0xC0 == 0x80 })
  }

  private func shownLine(_ number: Int, in source: SourceFile) -> [UInt8] {
    guard let line = source.line(number) else { return [] }
    guard let field else { return Array(line) }
    let start = max(Int(field.start), line.startIndex)
    let end = min(Int(field.end), line.endIndex)
    guard start <= end else { return [] }
    let opening = start == Int(field.start) ? [UInt8(ascii: "(")] : []
    let closing = end == Int(field.end) ? [UInt8(ascii: ")")] : []
    return opening + source.bytes[start..<end] + closing
  }

  /// Whether the tokenizer found it: then the line is shown as far as it was read, without its end.
  package var isFoundByTokenizer: Bool {
    let beginnings = [
      "invalid decimal literal", "invalid hexadecimal literal", "invalid octal literal", "invalid binary literal",
      "invalid imaginary literal", "invalid digit", "leading zeros in decimal integer literals", "unterminated ", "unmatched '",
      "closing parenthesis '", "invalid character '", "invalid non-printable character",
      "too many nested parentheses",
    ]
    // The character behind a beginning may combine with its last one.
    return beginnings.contains { message.utf8.starts(with: $0.utf8) }
  }
}
