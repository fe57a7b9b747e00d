import Diagnostics

/// The lines that should be written down for an output: the author's own where they hold, else what came out.
struct CorrectedOutput {
  enum Line: Equatable {
    /// A line that stays as it is, by its number.
    case kept(Int)
    case new(String)
  }

  private(set) var lines: [Line] = []
  private(set) var diff: LineDiff
  private let written: [Int: String]

  /// nil if no way of writing it down would be read as what came out.
  init?(_ outcome: Outcome, _ expectation: Verdict.Expectation) {
    let expected = expectation.lines ?? []
    written = Dictionary(expected.map { ($0.number, $0.text) }) { first, _ in first }
    let text = expectation.text(of: outcome)
    let comparison = Comparison(expected: expected, actual: text, rules: expectation.rules)
    diff = comparison.alignment
    let output = ScreenText.lines(of: text)
    let tail = CorrectedOutput.blankTail(of: expected)
    lines = output.isEmpty ? [] : CorrectedOutput.merged(comparison.alignment, expected, output)
    if !verifies(text, expectation) { lines = output.map(Line.new) }
    if !verifies(text, expectation) { return nil }
    lines += tail.map { .kept($0.number) }
  }

  var texts: [String] {
    lines.map { line in
      switch line {
      case .kept(let number): written[number] ?? ""
      case .new(let text): text
      }
    }
  }

  private func verifies(_ text: String, _ expectation: Verdict.Expectation) -> Bool {
    let lines = texts.enumerated().map { ExpectedLine(number: $0.offset, text: $0.element) }
    return Comparison(expected: lines, actual: text, rules: expectation.rules).matches
  }

  /// Blank lines at the end are no output, but the author's all the same.
  private static func blankTail(of expected: [ExpectedLine]) -> ArraySlice<ExpectedLine> {
    let count = expected.reversed().prefix { $0.text.trimmingBlanks().trimmingTrailingBlanks().isEmpty }.count
    return expected.suffix(count)
  }

  /// Walks along the alignment; lines of a stack, which have no part in it, go with the line above them.
  private static func merged(_ alignment: LineDiff, _ expected: [ExpectedLine], _ output: [String]) -> [Line] {
    let expected = expected.dropLast(blankTail(of: expected).count)
    let aligned = Set(alignment.lines.compactMap(\.expectedNumber))
    let shown = Set(alignment.lines.compactMap(\.actualNumber))
    var lines: [Line] = []
    let leading = expected.prefix { !aligned.contains($0.number) }
    if alignment.lines.first?.side != .actual { lines += leading.map { .kept($0.number) } }
    for line in alignment.lines {
      switch line.side {
      case .both:
        guard let number = line.expectedNumber, let place = expected.firstIndex(where: { $0.number == number }) else { continue }
        lines.append(.kept(number))
        lines += expected[place...].dropFirst().prefix { !aligned.contains($0.number) }.map { .kept($0.number) }
      case .expected: break
      case .actual:
        guard let number = line.actualNumber else { continue }
        lines.append(.new(line.text))
        guard Traceback.isHeading(line.text) else { continue }
        var next = number + 1
        while next <= output.count, !shown.contains(next) {
          lines.append(.new(output[next - 1]))
          next += 1
        }
      }
    }
    return lines
  }
}
