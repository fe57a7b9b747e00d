extension Verdict {
  /// This verdict on what a cell printed, and what follows from its figures.
  package func considering(
    _ outcome: Outcome, _ written: [WrittenFigure], _ expectation: Expectation, _ surroundings: Surroundings
  ) -> Verdict {
    let isOpen = status == .verified || status == .unverified && reason == .nothingExpected
    guard isOpen, expectation.isChecked, !outcome.figures.isEmpty, !written.isEmpty else { return self }
    let pairs = surroundings.pairs(written, outcome, expectation.rules)
    if let pair = pairs.first(where: { !$0.differences.isEmpty }) {
      if outcome.drewUnseeded { return verdict(.unverified, .unseeded, line: pair.written.line) }
      return verdict(.mismatch, .figureDiffers(pair.written.path, pair.differences), line: pair.written.line)
    }
    if let pair = pairs.first(where: { $0.expected == nil }) {
      return verdict(.unverified, .noFigure(pair.written.path), line: pair.written.line)
    }
    // What was printed beside the figures is still nothing that was compared.
    return status == .verified || !ScreenText.lines(of: outcome.text).isEmpty ? self : verdict(.verified, nil, line: line)
  }

  /// Whether it may have come from figures.
  package var isOnFigures: Bool {
    switch reason {
    case .figureDiffers, .noFigure, .unseeded: true
    case .outputDiffers, .outputDiffersFrom, .nothingExpected, .earlierError, .notToBeRun, .notToBeChecked, .noScript, .nothingRaised,
      .raisedOther, .raised, nil:
      false
    }
  }

  private func verdict(_ status: Status, _ reason: Reason?, line: Int) -> Verdict {
    var verdict = self
    (verdict.status, verdict.reason, verdict.line) = (status, reason, line)
    if status != .verified { verdict.alignment = nil }
    return verdict
  }
}
