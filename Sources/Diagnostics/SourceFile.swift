/// A source text with its name and the index of its lines.
///
/// `firstLine` is the number of the text's first line in the file that the reader sees, so that a cell of a lesson
/// reports the lesson's lines.
package struct SourceFile: Equatable, Sendable {
  package let name: String
  package let bytes: [UInt8]
  package let firstLine: Int
  /// Whether a reader finds the text under its name, so that errors may show its lines.
  package let isFile: Bool
  /// Whether it came as bytes that do not say how they are encoded: CPython then counts columns in bytes.
  package let countsBytes: Bool
  /// Offset of the first byte of each line; `\n`, `\r\n` and a lone `\r` end a line, a byte order mark is not part of one.
  package let lineStarts: [Int32]

  package init(name: String, bytes: [UInt8], firstLine: Int = 1, isFile: Bool = true, countsBytes: Bool = false) {
    self.name = name
    self.bytes = bytes
    self.firstLine = firstLine
    self.isFile = isFile
    self.countsBytes = countsBytes
    var starts: [Int32] = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\r"), index < bytes.count, bytes[index] == UInt8(ascii: "\n") { index += 1 }
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { starts.append(Int32(truncatingIfNeeded: index)) }
    }
    lineStarts = starts
  }

  package init(name: String, text: String, firstLine: Int = 1) {
    self.init(name: name, bytes: Array(text.utf8), firstLine: firstLine)
  }

  /// Zero-based index of the line that holds `offset`, by binary search.
  package func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(lineStarts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The line's number as the reader counts, from `firstLine`, and the zero-based column in UTF-8 bytes.
  package func position(of offset: Int) -> (line: Int, column: Int) {
    let index = lineIndex(of: offset)
    return (firstLine + index, max(0, offset - Int(lineStarts[index])))
  }

  /// The line's number as the reader counts, and the column in characters, from 1.
  package func place(of offset: Int) -> (line: Int, column: Int) {
    let (line, column) = position(of: offset)
    let before = self.line(line)?.prefix(column) ?? []
    return (line, String(decoding: before, as: UTF8.self).count + 1)
  }

  /// The bytes of the line with the reader's number `line`, without its line ending; nil if there is no such line.
  package func line(_ line: Int) -> ArraySlice<UInt8>? {
    let index = line - firstLine
    guard index >= 0, index < lineStarts.count else { return nil }
    let start = Int(lineStarts[index])
    var end = index + 1 < lineStarts.count ? Int(lineStarts[index + 1]) : bytes.count
    while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return bytes[start..<end]
  }
}
