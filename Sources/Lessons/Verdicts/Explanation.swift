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
    broken + (layout.rules.isExact ? exactly : single.map { [$0] } ?? shape.map { [$0] } ?? [])
  }

  /// Lines with an expression that is none.
  private var broken: [Verdict.Note] {
    layout.expected.compactMap { line in
      Matcher.problem(in: line.text.trimmingTrailingBlanks()).map { .brokenExpression(line: line.number, problem: $0) }
    }
  }

  /// The one thing that would have to be overlooked.
  private var single: Verdict.Note? {
    if layout.matches(overlooking: .signsOfZero) { return .onlySignsOfZeroDiffer }
    if layout.matches(overlooking: .wholeNumbers) { return .onlyWholeNumbersDiffer }
    if layout.matches(overlooking: .lastDigits) { return .onlyLastDigitsDiffer }
    if layout.matches(overlooking: .blanks) { return .onlyBlanksDiffer }
    if layout.matches(overlooking: .letterCase) { return .onlyLetterCaseDiffers }
    if layout.matches(overlooking: .quotes) { return .onlyQuotesDiffer }
    if layout.matches(overlooking: .widths) { return .onlyWidthsDiffer }
    if layout.matches(overlooking: .numbers) { return outcome.drewSeeded ? .onlyDrawnNumbersDiffer : .onlyNumbersDiffer }
    return nil
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
