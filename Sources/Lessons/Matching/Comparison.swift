import Diagnostics

/// Expected output laid beside what came out.
package struct Comparison: Equatable, Sendable {
  package var matches: Bool
  /// Every line of both, beside its partner. An elision stands on both sides without a number in the output.
  package var alignment: LineDiff
  /// Numbers of the expected lines whose remark was passed over.
  package var remarks: [Int]

  package init(expected: [ExpectedLine], actual output: String, rules: MatchRules = MatchRules()) {
    self.init(Layout(expected: expected, actual: output, rules: rules))
  }

  init(_ layout: Layout) {
    var layout = layout
    layout.run()
    matches = layout.diff.isEmpty
    alignment = layout.diff
    remarks = layout.remarks.sorted()
  }
}

/// Finds for each passage between elisions its place in the output, and compares line by line there.
struct Layout {
  let expected: [ExpectedLine]
  let patterns: [LinePattern]
  let actual: [(number: Int, line: OutputLine)]
  var rules: MatchRules
  var diff = LineDiff(lines: [])
  var remarks: Set<Int> = []

  init(expected: [ExpectedLine], actual output: String, rules: MatchRules) {
    var expected = expected
    while let last = expected.last, ScreenText.onScreen(last.text).trimmingTrailingBlanks().isEmpty {
      expected.removeLast()
    }
    let withoutStack = Traceback.withoutStack(expected.map(\.text)).map { expected[$0] }
    let sanitising = Sanitising(rules.sanitisers)
    self.expected = withoutStack
    patterns = withoutStack.map { LinePattern($0.text, sanitising) }
    let lines = ScreenText.lines(of: output)
    actual = Traceback.withoutStack(lines).map { ($0 + 1, OutputLine(lines[$0], sanitising)) }
    self.rules = rules
  }

  private var elisions: [Int] { rules.isExact ? [] : patterns.indices.filter { patterns[$0].isElision } }

  /// Whether all would agree if one thing were overlooked.
  func matches(overlooking matter: MatchRules.Overlooked) -> Bool {
    var loose = self
    loose.rules = rules.overlooking(matter)
    return loose.matches
  }

  /// Whether all agrees, without finding out what stands beside what if it does not.
  var matches: Bool {
    let elisions = elisions
    guard let first = elisions.first, let last = elisions.last else {
      return patterns.count == actual.count && patterns.indices.allSatisfy { agrees($0, $0) }
    }
    let tail = patterns.count - last - 1
    guard first + tail <= actual.count, (0..<first).allSatisfy({ agrees($0, $0) }),
      (0..<tail).allSatisfy({ agrees(last + 1 + $0, actual.count - tail + $0) })
    else { return false }
    var cursor = first
    for (elision, next) in zip(elisions, elisions.dropFirst()) {
      guard let place = fitting(elision + 1..<next, from: cursor) else { return false }
      cursor = place + next - elision - 1
    }
    return cursor <= actual.count - tail
  }

  mutating func run() {
    let elisions = elisions
    fits = matches
    var start = 0
    var cursor = 0
    for elision in elisions {
      let window =
        start == 0 && elisions.first == elision
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

  /// Whether every passage has its place, which is then worth finding.
  private var fits = false
  /// Comparisons that are still spent on finding where passages that do not all fit come nearest.
  private var patience = 200_000
  private static let mostDifferences = 400

  /// The first place at or after `cursor` where all lines agree, else the one where most do.
  private mutating func place(_ passage: Range<Int>, from cursor: Int) -> Range<Int> {
    if fits { return fitting(passage, from: cursor).map { $0..<($0 + passage.count) } ?? cursor..<cursor }
    var best = (start: cursor, count: -1)
    for start in cursor..<max(cursor, actual.count - passage.count + 1) where patience > 0 {
      patience -= passage.count
      let count = (0..<passage.count).count { agrees(passage.lowerBound + $0, start + $0) }
      if count > best.count { best = (start, count) }
      if count == passage.count { break }
    }
    return best.start..<min(actual.count, best.start + passage.count)
  }

  private func fitting(_ passage: Range<Int>, from cursor: Int) -> Int? {
    (cursor..<max(cursor, actual.count - passage.count + 1)).first { start in
      (0..<passage.count).allSatisfy { agrees(passage.lowerBound + $0, start + $0) }
    }
  }

  private func agrees(_ pattern: Int, _ line: Int) -> Bool {
    patterns[pattern].agreement(with: actual[line].line, rules: rules) != .no
  }

  private mutating func append(_ passage: Range<Int>, _ window: Range<Int>) {
    let steps = shortestDiff(passage.count, window.count, limit: Layout.mostDifferences) {
      agrees(passage.lowerBound + $0, window.lowerBound + $1)
    }
    for step in steps {
      switch step {
      case .same(let old, let new):
        let pattern = passage.lowerBound + old
        let line = window.lowerBound + new
        if patterns[pattern].agreement(with: actual[line].line, rules: rules) == .withoutRemark {
          remarks.insert(expected[pattern].number)
        }
        let (number, output) = actual[line]
        diff.lines.append(
          LineDiff.Line(.both, output.text, expectedNumber: expected[pattern].number, actualNumber: number))
      case .removed(let old):
        let pattern = passage.lowerBound + old
        diff.lines.append(
          LineDiff.Line(.expected, patterns[pattern].text, expectedNumber: expected[pattern].number))
      case .added(let new):
        let line = window.lowerBound + new
        diff.lines.append(LineDiff.Line(.actual, actual[line].line.text, actualNumber: actual[line].number))
      }
    }
  }
}

extension LineDiff {
  /// The lines of an output with `count` lines for which elisions stand, as ranges from zero.
  package func omittedLines(of count: Int) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var next = 0
    var isOmitting = false
    for line in lines + [Line(.both, "", actualNumber: count + 1)] {
      guard let number = line.actualNumber else {
        if line.side == .both { isOmitting = true }
        continue
      }
      if isOmitting, next < number - 1 { ranges.append(next..<(number - 1)) }
      isOmitting = false
      next = number
    }
    return ranges
  }
}
