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
    case nothingRaised
    case raisedOther(expected: String, actual: String)
    case raised(String)
  }

  package enum Note: Equatable, Sendable {
    case remarkPassedOver(line: Int)
    case onlyNumbersDiffer, onlyBlanksDiffer
  }

  package var status: Status
  package var reason: Reason?
  /// Expected lines beside those that came out, if they were compared.
  package var alignment: LineDiff?
  /// What would have matched, and what was passed over.
  package var notes: [Note]
  /// Line of the lesson to look at.
  package var line: Int

  package init(
    _ status: Status, _ reason: Reason? = nil, alignment: LineDiff? = nil, notes: [Note] = [], line: Int
  ) {
    self.status = status
    self.reason = reason
    self.alignment = alignment
    self.notes = notes
    self.line = line
  }
}

extension Verdict {
  /// What is written down about a piece of Python.
  package struct Expectation: Sendable {
    package var lines: [ExpectedLine]?
    package var rules = MatchRules()
    package var isChecked = true
    package var mustRaise = false
    package var raises: String?

    package init(lines: [ExpectedLine]?) { self.lines = lines }

    package init(_ cell: Cell) {
      lines = cell.expected
      rules = MatchRules(cell.options)
      isChecked = cell.options.check
      mustRaise = cell.options.mustRaise
      raises = cell.options.raises
    }

    /// A traceback in the expected output says that an exception is expected, as in a dialogue.
    var expectsException: Bool {
      mustRaise || lines?.contains { $0.text.trimmingBlanks().hasPrefix(Traceback.heading) } == true
    }
  }

  /// Judges the outcome of the piece of Python that stands on `line`.
  package static func judging(_ outcome: Outcome, against expectation: Expectation, line: Int) -> Verdict {
    let expectedLine = expectation.lines?.first?.number ?? line
    if let error = outcome.error {
      switch error.kind {
      case .unsupported: return Verdict(.unsupported, .raised(error.message), line: error.line ?? line)
      case .limit: return Verdict(.error, .raised(error.message), line: error.line ?? line)
      case .exception, .syntax:
        if !expectation.expectsException {
          return Verdict(.error, .raised(error.message), line: error.line ?? line)
        }
        if let name = expectation.raises, name != error.exceptionName {
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
    let comparison = Comparison(expected: lines, actual: outcome.text, rules: expectation.rules)
    if comparison.matches {
      let notes = comparison.remarks.map(Note.remarkPassedOver)
      return Verdict(.verified, alignment: comparison.alignment, notes: notes, line: expectedLine)
    }
    var loose = expectation.rules
    loose.ignoresNumbers = true
    let differsInNumbers = Comparison(expected: lines, actual: outcome.text, rules: loose).matches
    if differsInNumbers, outcome.drewUnseeded { return Verdict(.unverified, .unseeded, line: expectedLine) }
    var notes: [Note] = differsInNumbers ? [.onlyNumbersDiffer] : []
    if differsInBlanks(lines, outcome.text) { notes.append(.onlyBlanksDiffer) }
    return Verdict(.mismatch, .outputDiffers, alignment: comparison.alignment, notes: notes, line: expectedLine)
  }

  private static func differsInBlanks(_ expected: [ExpectedLine], _ actual: String) -> Bool {
    func bare(_ text: String) -> String {
      String(ScreenText.lines(of: text).joined(separator: "\n").filter { !$0.isBlank })
    }
    return bare(expected.map(\.text).joined(separator: "\n")) == bare(actual)
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
