import Diagnostics

/// A diff as a terminal shows it: numbers, signs, and marks under the characters that differ.
struct DiffPrinting {
  let terminal: Terminal
  private let indent = "    "
  /// Longer lines are cut around the first difference.
  private static let longestLine = 160
  private static let shownBefore = 40

  init(_ terminal: Terminal) { self.terminal = terminal }

  func print(_ diff: LineDiff) {
    for line in diff.shown() { for text in lines(line) { terminal.line(text) } }
  }

  private func lines(_ line: LineDiff.ShownLine) -> [String] {
    if line.folded > 0 {
      let count = line.folded == 1 ? "1 line" : "\(line.folded) lines"
      return [terminal.painted("\(indent)\(line.numbers) \(line.sign) … \(count)\(line.side == .both ? " alike" : " more")", .faint)]
    }
    let (text, marks) = DiffPrinting.cut(Array(line.text), line.marks)
    let head = "\(indent)\(line.numbers) \(line.sign) "
    guard let colour = DiffPrinting.colour(line.side) else { return [head + DiffPrinting.visible(text)] }
    if terminal.isColoured {
      return [terminal.painted(head, colour) + coloured(text, marks, colour)]
    }
    let plain = head + DiffPrinting.visible(text)
    let filled = marks.filter { !$0.isEmpty }
    if filled.isEmpty || line.marks.isEmpty { return [plain] }
    return [plain, String(repeating: " ", count: TextWidth.of(head)) + DiffPrinting.carets(under: text, filled)]
  }

  private func coloured(_ text: [Character], _ marks: [Range<Int>], _ colour: Terminal.Colour) -> String {
    var result = ""
    var index = 0
    for mark in marks where !mark.isEmpty {
      result += terminal.painted(DiffPrinting.visible(text[index..<mark.lowerBound]), colour)
      result += terminal.painted(DiffPrinting.visible(text[mark]), colour, isReversed: true)
      index = mark.upperBound
    }
    return result + terminal.painted(DiffPrinting.visible(text[index...]), colour)
  }

  private static func colour(_ side: LineDiff.Line.Side) -> Terminal.Colour? {
    switch side {
    case .both: nil
    case .expected: .red
    case .actual: .green
    }
  }

  private static func carets(under text: [Character], _ marks: [Range<Int>]) -> String {
    var row = ""
    var index = 0
    for mark in marks {
      row += String(repeating: " ", count: width(text[index..<mark.lowerBound]))
      row += String(repeating: "^", count: max(1, width(text[mark])))
      index = mark.upperBound
    }
    return row
  }

  private static func width(_ text: ArraySlice<Character>) -> Int { TextWidth.of(visible(text)) }

  /// A tab as one sign, so that what stands below it stays below it; nothing that would steer the terminal.
  private static func visible(_ text: some Sequence<Character>) -> String {
    String(
      text.map { character in
        if character == "\t" { return "→" }
        return character.unicodeScalars.contains { $0.properties.generalCategory == .control } ? "\u{FFFD}" : character
      })
  }

  /// The part of a long line around its first mark, with `…` for the rest, and the marks within.
  private static func cut(_ text: [Character], _ marks: [Range<Int>]) -> ([Character], [Range<Int>]) {
    guard text.count > longestLine else { return (text, marks) }
    let first = marks.first?.lowerBound ?? 0
    let start = first < longestLine * 3 / 4 ? 0 : min(first - shownBefore, text.count - longestLine)
    let end = min(text.count, start + longestLine)
    let shift = start > 0 ? start - 1 : 0
    let shown = (start > 0 ? ["…"] : []) + text[start..<end] + (end < text.count ? ["…"] : [])
    let inside = marks.map { $0.clamped(to: start..<end) }.filter { !$0.isEmpty }.map { ($0.lowerBound - shift)..<($0.upperBound - shift) }
    return (shown, inside)
  }
}
