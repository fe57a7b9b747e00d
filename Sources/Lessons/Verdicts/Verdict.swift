import Diagnostics

/// How a piece of a lesson did.
package struct Verdict: Equatable, Sendable {
  package enum Status: String, CaseIterable, Sendable {
    case verified, mismatch, error, unsupported, unverified, skipped

    /// Statuses that make a run fail.
    package var isFailure: Bool {
      switch self {
      case .mismatch, .error, .unsupported: true
      case .verified, .unverified, .skipped: false
      }
    }
  }

  package enum Reason: Equatable, Sendable {
    case earlierError
    case notToBeRun
    case nothingExpected
    case notToBeChecked
    case unseeded
    case noScript(String)
    case outputDiffers
    case outputDiffersFrom(String)
    /// A file that does not show what was drawn, and in what.
    case figureDiffers(String, [String])
    case noFigure(String)
    case nothingRaised
    case raisedOther(expected: String, actual: String)
    case raised(String)
  }

  package enum Note: Equatable, Sendable {
    case remarkPassedOver(line: Int)
    /// Nothing else differs.
    case only([Difference])
    case onlyExactnessDiffers
    case printedNothing, shouldPrintNothing, otherOrder, linesGoOn
    case goesOn(lines: Int)
    case endsEarly(lines: Int)
    case brokenExpression(line: Int, problem: String)
  }

  /// A kind of thing in which lines differ.
  package enum Difference: Sendable {
    case numbers, drawnNumbers, lastDigits, wholeNumbers, signsOfZero, blanks, letterCase, quotes, widths
  }

  package var status: Status
  package var reason: Reason?
  /// Expected lines beside those that came out, if they were compared.
  package var alignment: LineDiff?
  /// What would have matched, and what was passed over.
  package var notes: [Note]
  /// Line of the lesson to look at, and the column if one is known.
  package var line: Int
  package var column: Int
  /// Line of the code that was judged.
  package private(set) var codeLine: Int

  package init(
    _ status: Status, _ reason: Reason? = nil, alignment: LineDiff? = nil, notes: [Note] = [], line: Int, column: Int = 0
  ) {
    self.status = status
    self.reason = reason
    self.alignment = alignment
    self.notes = notes
    self.line = line
    codeLine = line
    self.column = column
  }
}

extension Verdict {
  /// What is written down about a piece of Python.
  package struct Expectation: Sendable {
    package var lines: [ExpectedLine]?
    /// The file that holds the lines, if it is not the lesson.
    package var path: String?
    package var rules = MatchRules()
    package var isChecked = true
    package var mustRaise = false
    package var raises: String?

    package init(lines: [ExpectedLine]?, _ settings: Settings = Settings()) {
      self.lines = lines
      rules = MatchRules(settings.cells)
      rules.sanitisers = settings.sanitisers
    }

    package init(_ cell: Cell, _ settings: Settings) {
      self.init(lines: cell.expected, cell.options, settings)
      path = cell.options.file
    }

    package init(lines: [ExpectedLine]?, _ options: CellOptions, _ settings: Settings) {
      self.lines = lines
      rules = MatchRules(options)
      rules.sanitisers = settings.sanitisers
      isChecked = options.check
      mustRaise = options.mustRaise
      raises = options.raises
    }

    /// What is compared with the lines: of a required exception without its heading only what it says.
    func text(of outcome: Outcome) -> String {
      guard mustRaise, outcome.error != nil, let lines, !lines.isEmpty, !lines.contains(where: { Traceback.isHeading($0.text) }) else {
        return outcome.text
      }
      return outcome.textWithoutStack
    }

    /// A traceback in the expected output says that an exception is expected, as in a dialogue.
    var expectsException: Bool {
      mustRaise || lines?.contains { Traceback.isHeading($0.text) } == true
    }
  }

  /// Judges the outcome of the piece of Python that stands on `line`.
  package static func judging(_ outcome: Outcome, against expectation: Expectation, line: Int) -> Verdict {
    var verdict = judge(outcome, against: expectation, line: line)
    verdict.codeLine = line
    return verdict
  }

  private static func judge(_ outcome: Outcome, against expectation: Expectation, line: Int) -> Verdict {
    let expectedLine = expectation.path == nil ? expectation.lines?.first?.number ?? line : line
    if let error = outcome.error {
      switch error.kind {
      case .unsupported: return Verdict(.unsupported, .raised(error.message), line: error.line ?? line)
      case .limit: return Verdict(.error, .raised(error.message), line: error.line ?? line)
      case .exception, .syntax:
        if !expectation.expectsException {
          return Verdict(.error, .raised(error.message), line: error.line ?? line)
        }
        if let name = expectation.raises, !error.isA(name) {
          let reason = Reason.raisedOther(expected: name, actual: error.message)
          return Verdict(.mismatch, reason, line: error.line ?? line)
        }
      }
    } else if expectation.mustRaise {
      return Verdict(.mismatch, .nothingRaised, line: line)
    }
    if !expectation.isChecked { return Verdict(.unverified, .notToBeChecked, line: line) }
    guard let lines = expectation.lines else {
      return expectation.mustRaise ? Verdict(.verified, line: line) : Verdict(.unverified, .nothingExpected, line: line)
    }
    let layout = Layout(expected: lines, actual: expectation.text(of: outcome), rules: expectation.rules)
    let comparison = Comparison(layout)
    if comparison.matches {
      let notes = comparison.remarks.map(Note.remarkPassedOver)
      return Verdict(.verified, alignment: comparison.alignment, notes: notes, line: expectedLine)
    }
    if outcome.drewUnseeded, layout.matches(overlooking: .numbers) { return Verdict(.unverified, .unseeded, line: expectedLine) }
    let notes = Explanation(layout, comparison, outcome).notes
    let reason = expectation.path.map(Reason.outputDiffersFrom) ?? .outputDiffers
    return Verdict(.mismatch, reason, alignment: comparison.alignment, notes: notes, line: expectedLine)
  }
}

extension Verdict {
  /// The gravest of several: what the whole is called.
  package static func gravest(_ verdicts: [Verdict]) -> Verdict? {
    let order: [Status] = [.error, .unsupported, .mismatch, .skipped, .unverified, .verified]
    for status in order {
      if let verdict = verdicts.first(where: { $0.status == status }) { return verdict }
    }
    return nil
  }
}
