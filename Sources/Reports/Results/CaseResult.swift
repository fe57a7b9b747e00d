import Diagnostics
import Lessons

/// How a fence did, as lists for programs and for people in a hurry have it.
package struct CaseResult: Sendable {
  package var name: String
  /// `cell`, `dialogue` or `transcript`; `lesson` for what is wrong with the text itself.
  package var role: String
  package var label: String?
  /// From the line that opens the fence to the one that closes it.
  package var lines: ClosedRange<Int>
  package var status: Verdict.Status
  /// Line to look at.
  package var line: Int
  package var message: String
  /// Diffs and tracebacks, as plain lines.
  package var details: [String]
  package var run: FenceRun?
}

/// How the cases of a lesson did.
package struct LessonResults: Sendable {
  /// The lesson as the user would name it.
  package var file: String
  package var title: String?
  package var cases: [CaseResult]
  package var problems: [Diagnostic]

  package init(_ run: LessonRun) {
    file = run.lesson.source.name
    title = run.lesson.title
    problems = run.problems
    cases = run.problems.filter { $0.severity != .warning }.map(CaseResult.init)
    for index in run.fences.keys.sorted() {
      guard let fence = run.fences[index] else { continue }
      cases.append(CaseResult(fence, at: index, in: run.lesson))
    }
  }

  /// A lesson that could not be read.
  package init(_ problem: Diagnostic) {
    file = problem.file
    title = nil
    problems = [problem]
    cases = [CaseResult(problem)]
  }

  package func count(_ status: Verdict.Status) -> Int { cases.count { $0.status == status } }
}

extension CaseResult {
  fileprivate init(_ problem: Diagnostic) {
    let line = max(1, problem.line)
    self.init(
      name: "lesson", role: "lesson", label: nil, lines: line...line, status: problem.severity == .unsupported ? .unsupported : .error,
      line: line, message: problem.message, details: problem.notes, run: nil)
  }

  fileprivate init(_ run: FenceRun, at index: Int, in lesson: Lesson) {
    let fence = lesson.fences[index]
    let words = Words.english
    self.init(
      name: lesson.caseName(at: index), role: fence.role.name, label: fence.role.label, lines: fence.lines, status: run.verdict.status,
      line: run.verdict.line, message: words.message(run.verdict), details: [], run: run)
    let failures = run.steps.filter { $0.verdict.status.isFailure }
    for step in failures {
      // The first is what the message is about.
      if failures.count > 1 { details.append("line \(step.verdict.line): \(words.message(step.verdict))") }
      if step.verdict.status == .mismatch { details += step.verdict.alignment?.text ?? [] }
      if step.verdict.status == .error, let error = step.outcome.error { details += ScreenText.lines(of: error.traceback) }
    }
  }
}
