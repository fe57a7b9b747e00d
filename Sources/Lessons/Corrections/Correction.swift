import Diagnostics

/// A change to a lesson after which what it says of an output is what came out.
package struct Correction: Equatable, Sendable {
  package enum Kind: Sendable {
    case changed
    /// The first output that is written down for a cell.
    case inserted
    /// A file with a figure.
    case drawn
  }

  package var kind: Kind
  /// The file beside the lesson that holds the output; nil if the lesson does itself.
  package var path: String?
  /// Lines that are replaced; empty where something is put in before a line.
  package var lines: Range<Int>
  /// What stands in their place, with line endings.
  package var replacement: [UInt8]
  /// What is written down beside what came out.
  package var diff: LineDiff
  /// Line of the lesson to look at.
  package var line: Int
  /// Indices of the fence that ran and of the step in it.
  package var fence: Int
  package var step: Int
}

extension SourceFile {
  /// The text with the corrections made; nothing else changes.
  package func corrected(by corrections: [Correction]) -> [UInt8] {
    if let drawn = corrections.first(where: { $0.kind == .drawn }) { return drawn.replacement }
    var result: [UInt8] = []
    var copied = 0
    for correction in corrections.sorted(by: { ($0.lines.lowerBound, $0.step) < ($1.lines.lowerBound, $1.step) }) {
      let start = offset(ofLine: correction.lines.lowerBound)
      result += bytes[copied..<max(copied, start)]
      var replacement = correction.replacement
      let end = max(start, offset(ofLine: correction.lines.upperBound))
      // A text whose last line has no ending stays one.
      if end == bytes.count, !replacement.isEmpty, let last = bytes.last, last != UInt8(ascii: "\n"), last != UInt8(ascii: "\r") {
        if start == end { result += ending }
        if replacement.suffix(ending.count) == ending[...] { replacement.removeLast(ending.count) }
      }
      result += replacement
      copied = max(copied, end)
    }
    return result + bytes[copied...]
  }

  /// Where a line begins; the end of the text for one behind the last.
  private func offset(ofLine line: Int) -> Int {
    let index = line - firstLine
    if index <= 0 { return 0 }
    return index < lineStarts.count ? Int(lineStarts[index]) : bytes.count
  }

  /// How the lines of the text end.
  var ending: [UInt8] { ending(ofLine: firstLine) }

  /// The bytes that end a line; those of the first line for one that has none.
  func ending(ofLine line: Int) -> [UInt8] {
    let next = offset(ofLine: line + 1)
    let start = offset(ofLine: line)
    guard next > start, next <= bytes.count else { return line == firstLine ? [UInt8(ascii: "\n")] : ending }
    if bytes[next - 1] == UInt8(ascii: "\n") {
      return next - 2 >= start && bytes[next - 2] == UInt8(ascii: "\r") ? [13, 10] : [10]
    }
    if bytes[next - 1] == UInt8(ascii: "\r") { return [13] }
    return line == firstLine ? [UInt8(ascii: "\n")] : ending
  }

  /// A line as it stands there, with its ending.
  func whole(line: Int) -> ArraySlice<UInt8> { whole(lines: line..<(line + 1)) }

  func whole(lines: Range<Int>) -> ArraySlice<UInt8> {
    let start = offset(ofLine: lines.lowerBound)
    return bytes[start..<max(start, offset(ofLine: lines.upperBound))]
  }
}
