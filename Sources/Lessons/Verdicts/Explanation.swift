import Diagnostics

/// Why output may differ from what was written down, where that is cheap to know.
struct Explanation {
  private let layout: Layout
  private let alignment: LineDiff
  private let outcome: Outcome

  init(_ layout: Layout, _ comparison: Comparison, _ outcome: Outcome) {
    self.layout = layout
    alignment = comparison.alignment
    self.outcome = outcome
  }

  var notes: [Verdict.Note] {
    if layout.rules.isExact { return broken + exactly }
    if let difference = Explanation.difference(outcome, layout.matches(overlooking:)) { return broken + [.only([difference])] }
    if let note = shape ?? several { return broken + [note] }
    return broken
  }

  /// Lines with an expression that is none.
  private var broken: [Verdict.Note] {
    layout.expected.compactMap { line in
      Matcher.problem(in: line.text.trimmingTrailingBlanks()).map { .brokenExpression(line: line.number, problem: $0) }
    }
  }

  /// The one thing that would have to be overlooked.
  private static func difference(_ outcome: Outcome, _ matches: (MatchRules.Overlooked) -> Bool) -> Verdict.Difference? {
    if matches(.signsOfZero) { return .signsOfZero }
    if matches(.wholeNumbers) { return .wholeNumbers }
    if matches(.lastDigits) { return .lastDigits }
    if matches(.blanks) { return .blanks }
    if matches(.letterCase) { return .letterCase }
    if matches(.quotes) { return .quotes }
    if matches(.widths) { return .widths }
    if matches(.numbers) { return outcome.drewSeeded ? .drawnNumbers : .numbers }
    return nil
  }

  /// More lines than this are not looked at one by one.
  private static let patience = 100

  /// What each changed line would need, if every one of them needs only one thing.
  private var several: Verdict.Note? {
    let (missing, extra) = (missing, extra)
    guard missing.count == extra.count, missing.count <= Explanation.patience else { return nil }
    let sanitising = Sanitising(layout.rules.sanitisers)
    var differences: [Verdict.Difference] = []
    for (old, new) in zip(missing, extra) {
      let (pattern, line) = (LinePattern(old, sanitising), OutputLine(new, sanitising))
      let found = Explanation.difference(outcome) { pattern.agreement(with: line, rules: layout.rules.overlooking($0)) != .no }
      guard let found else { return nil }
      if !differences.contains(found) { differences.append(found) }
    }
    return differences.isEmpty ? nil : .only(differences)
  }

  /// Lines that would agree under looser rules.
  private var exactly: [Verdict.Note] {
    var loose = layout
    loose.rules.isExact = false
    return loose.matches ? [.onlyExactnessDiffers] : []
  }

  private var missing: [String] { alignment.lines.filter { $0.side == .expected }.map(\.text) }
  private var extra: [String] { alignment.lines.filter { $0.side == .actual }.map(\.text) }

  private var shape: Verdict.Note? {
    let (missing, extra) = (missing, extra)
    if layout.actual.isEmpty { return .printedNothing }
    if layout.expected.isEmpty { return .shouldPrintNothing }
    if missing.isEmpty, alignment.lines.suffix(extra.count).allSatisfy({ $0.side == .actual }) { return .goesOn(lines: extra.count) }
    if extra.isEmpty, alignment.lines.suffix(missing.count).allSatisfy({ $0.side == .expected }) {
      return .endsEarly(lines: missing.count)
    }
    if missing.sorted() == extra.sorted() { return .otherOrder }
    let pairs = zip(missing, extra)
    if missing.count == extra.count, pairs.allSatisfy({ !$0.isEmpty && $1.hasPrefix($0) }) { return .linesGoOn }
    return nil
  }
}
