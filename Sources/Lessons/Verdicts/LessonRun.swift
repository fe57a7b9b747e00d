import Diagnostics

/// A lesson after its fences have run: what each brought about and how it was judged.
package struct LessonRun: Equatable, Sendable {
  package let lesson: Lesson
  /// By the index of the fence; fences that nobody runs have none.
  package var fences: [Int: FenceRun]
  /// What is wrong with the lesson beside what its verdicts say.
  package var problems: [Diagnostic]

  package init(lesson: Lesson, fences: [Int: FenceRun], problems: [Diagnostic]) {
    self.lesson = lesson
    self.fences = fences
    self.problems = problems
  }

  /// The runs in the order of the text.
  package var inOrder: [(fence: Fence, run: FenceRun)] {
    lesson.fences.indices.compactMap { index in fences[index].map { (lesson.fences[index], $0) } }
  }

  /// Some fences of it, and the error that kept them from running.
  package func limited(to wanted: Set<Int>) -> LessonRun {
    var limited = self
    let last = wanted.max() ?? -1
    limited.fences = fences.filter { index, run in
      wanted.contains(index) || index < last && (run.verdict.status == .error || run.verdict.status == .unsupported)
    }
    return limited
  }

  package var hasFailed: Bool {
    problems.contains { $0.severity != .warning } || fences.values.contains { $0.verdict.status.isFailure }
  }
}

/// A fence after it has run. A cell is one step, a dialogue one a statement, a transcript one a command.
package struct FenceRun: Equatable, Sendable {
  package struct Step: Equatable, Sendable {
    package var outcome: Outcome
    package var verdict: Verdict

    package init(_ outcome: Outcome, _ verdict: Verdict) {
      self.outcome = outcome
      self.verdict = verdict
    }
  }

  package var steps: [Step]
  package var verdict: Verdict

  package init(steps: [Step], line: Int) {
    self.steps = steps
    verdict = Verdict.gravest(steps.map(\.verdict)) ?? Verdict(.unverified, .nothingExpected, line: line)
  }

  /// A fence that did not run.
  package init(_ verdict: Verdict) {
    steps = []
    self.verdict = verdict
  }
}

/// How many pieces of a lesson, or of a course, have each status.
package struct Tally: Equatable, Sendable {
  package private(set) var counts: [Verdict.Status: Int] = [:]

  package init() {}

  package mutating func add(_ run: LessonRun) {
    for fence in run.fences.values { counts[fence.verdict.status, default: 0] += 1 }
  }

  package init(of run: LessonRun) { add(run) }

  /// What `text` gave.
  package init?(text: some StringProtocol) {
    for part in text.split(separator: "·") {
      let words = part.split(separator: " ")
      guard words.count == 2, let count = Int(words[0]), let status = Verdict.Status(rawValue: String(words[1])) else {
        return nil
      }
      counts[status] = count
    }
  }

  package var isEmpty: Bool { counts.isEmpty }

  package mutating func add(_ other: Tally) { counts.merge(other.counts, uniquingKeysWith: +) }

  package subscript(_ status: Verdict.Status) -> Int { counts[status, default: 0] }

  /// `3 verified · 1 mismatch`, without the statuses that nothing has.
  package var text: String {
    let parts = Verdict.Status.allCases.filter { self[$0] > 0 }.map { "\(self[$0]) \($0.rawValue)" }
    return parts.isEmpty ? "nothing to run" : parts.joined(separator: " · ")
  }
}
