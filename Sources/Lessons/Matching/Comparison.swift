import Diagnostics

/// Expected output laid beside what came out.
package struct Comparison: Equatable, Sendable {
  package var matches: Bool
  package var diff: LineDiff
  /// Numbers of the expected lines whose remark was passed over.
  package var remarks: [Int]

  package init(expected: [ExpectedLine], actual output: String, rules: MatchRules = MatchRules()) {
    var layout = Layout(expected: expected, actual: output, rules: rules)
    layout.run()
    matches = layout.diff.isEmpty
    diff = LineDiff(lines: layout.diff.isEmpty ? [] : layout.diff.lines)
    remarks = layout.remarks.sorted()
  }
}

/// Finds for each passage between elisions its place in the output, and compares line by line there.
private struct Layout {
  let expected: [ExpectedLine]
  let patterns: [LinePattern]
  let actual: [OutputLine]
  let rules: MatchRules
  var diff = LineDiff(lines: [])
  var remarks: Set<Int> = []

  init(expected: [ExpectedLine], actual output: String, rules: MatchRules) {
    var expected = expected
    while let last = expected.last, NormalizedLines.onScreen(last.text).trimmingTrailingBlanks().isEmpty {
      expected.removeLast()
    }
    let withoutStack = Traceback.withoutStack(expected.map(\.text)).map { expected[$0] }
    self.expected = withoutStack
    patterns = withoutStack.map { LinePattern($0.text) }
    let lines = NormalizedLines.of(output)
    actual = Traceback.withoutStack(lines).map { OutputLine(lines[$0]) }
    self.rules = rules
  }

  mutating func run() {
    let elisions = rules.isExact ? [] : patterns.indices.filter { patterns[$0].isElision }
    var start = 0
    var cursor = 0
    for elision in elisions {
      let window = start == 0 && elisions.first == elision
        ? 0..<min(elision, actual.count)
        : place(start..<elision, from: cursor)
      append(start..<elision, window)
      diff.lines.append(LineDiff.Line(.both, patterns[elision].text, expectedNumber: expected[elision].number))
      cursor = window.upperBound
      start = elision + 1
    }
    let rest = start..<patterns.count
    let end = elisions.isEmpty ? 0 : max(cursor, actual.count - rest.count)
    append(rest, end..<actual.count)
  }

  /// More comparisons than this are not spent on finding where a passage fits nearly.
  private static let patience = 100_000

  /// The first place at or after `cursor` where all lines agree, else the one where most do.
  private func place(_ passage: Range<Int>, from cursor: Int) -> Range<Int> {
    let starts = cursor..<max(cursor, actual.count - passage.count + 1)
    func agreeing(_ start: Int) -> Int {
      (0..<passage.count).count { agrees(passage.lowerBound + $0, start + $0) }
    }
    let fitting = starts.first { start in
      (0..<passage.count).allSatisfy { agrees(passage.lowerBound + $0, start + $0) }
    }
    if let fitting { return fitting..<(fitting + passage.count) }
    let affordable = starts.prefix(Self.patience / max(1, passage.count))
    let best = affordable.max { agreeing($0) < agreeing($1) } ?? cursor
    return best..<min(actual.count, best + passage.count)
  }

  private func agrees(_ pattern: Int, _ line: Int) -> Bool {
    patterns[pattern].agreement(with: actual[line], rules: rules) != .no
  }

  private mutating func append(_ passage: Range<Int>, _ window: Range<Int>) {
    let steps = shortestDiff(passage.count, window.count) { agrees(passage.lowerBound + $0, window.lowerBound + $1) }
    for step in steps {
      switch step {
      case .same(let old, let new):
        let pattern = passage.lowerBound + old
        let line = window.lowerBound + new
        if patterns[pattern].agreement(with: actual[line], rules: rules) == .withoutRemark {
          remarks.insert(expected[pattern].number)
        }
        diff.lines.append(
          LineDiff.Line(.both, actual[line].text, expectedNumber: expected[pattern].number, actualNumber: line + 1))
      case .removed(let old):
        let pattern = passage.lowerBound + old
        diff.lines.append(
          LineDiff.Line(.expected, patterns[pattern].text, expectedNumber: expected[pattern].number))
      case .added(let new):
        let line = window.lowerBound + new
        diff.lines.append(LineDiff.Line(.actual, actual[line].text, actualNumber: line + 1))
      }
    }
  }
}

/// The report of an uncaught exception, whose stack nobody writes down the way another machine prints it.
enum Traceback {
  static let heading = "Traceback (most recent call last):"

  /// Indices of the lines that count: all but those between a heading and the exception.
  static func withoutStack(_ lines: [String]) -> [Int] {
    var isStack = false
    return lines.indices.filter { index in
      let line = lines[index]
      if line.trimmingBlanks().hasPrefix(heading) {
        isStack = true
        return true
      }
      if isStack, line.first.map({ $0.isBlank }) ?? true { return false }
      isStack = false
      return true
    }
  }
}
