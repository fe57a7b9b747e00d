import Course
import Diagnostics
import Glibc
import Lessons
import Reports

/// Says on the terminal how lessons did.
struct RunPrinting {
  let terminal: Terminal
  private(set) var total = Tally()
  private(set) var lessons = 0
  private(set) var hasFailed = false
  /// Whether having nothing to compare with is a failure too.
  private let isStrict: Bool
  private let github = GitHub()

  init(_ terminal: Terminal, isStrict: Bool = false) {
    self.terminal = terminal
    self.isStrict = isStrict
  }

  /// Prints a lesson's line and what went wrong in it; with `only`, of those fences alone.
  mutating func lesson(_ run: LessonRun, only: Set<Int>? = nil) {
    let run = only.map(run.limited) ?? run
    var tally = Tally()
    tally.add(run)
    total.add(run)
    lessons += 1
    let fails = run.hasFailed || isStrict && tally[.unverified] > 0
    hasFailed = hasFailed || fails
    if !terminal.isQuiet || fails {
      let sign = fails ? terminal.painted("✗", .red) : terminal.painted("✓", .green)
      terminal.line("\(sign) \(run.lesson.source.name)  \(terminal.painted(tally.text, .faint))")
    }
    for problem in run.problems { self.problem(problem, in: problem.file == run.lesson.source.name ? run.lesson.source : nil) }
    for (_, fence) in run.inOrder {
      for step in fence.steps {
        if step.verdict.status.isFailure { failure(step, in: run.lesson) } else { remark(step.verdict, in: run.lesson) }
      }
      if fence.steps.isEmpty, fence.verdict.status.isFailure {
        failure(FenceRun.Step(Outcome(), fence.verdict), in: run.lesson)
      }
    }
  }

  /// What kept a well-meant comparison from being made.
  private func remark(_ verdict: Verdict, in lesson: Lesson) {
    if verdict.status == .verified, !terminal.isQuiet {
      for case .remarkPassedOver(let line) in verdict.notes {
        let note = Words.english.note(.remarkPassedOver(line: line))
        terminal.line(terminal.painted("\(lesson.source.name):\(line): verified: \(note)", .faint))
      }
    }
    guard verdict.status == .unverified, let reason = verdict.reason else { return }
    let isPlain = reason == .nothingExpected || reason == .notToBeChecked
    if isPlain, !isStrict { return }
    if isStrict {
      annotate(Diagnostic(.error, "unverified: \(Words.english.reason(reason))", file: lesson.source.name, line: verdict.line))
    }
    terminal.line("\(lesson.source.name):\(verdict.line): \(verdict.status.rawValue): \(Words.english.reason(reason))")
    if case .noScript(let name) = reason {
      let scripts = Files.names(in: Files.folder(of: lesson.source.name)).filter { $0.hasSuffix(".py") }
      if let near = nearestName(to: name, among: scripts) { terminal.line("  did you mean '\(near)'?") }
    }
  }

  /// Prints a problem with the line at which it is, of `source` or of its file.
  mutating func problem(_ problem: Diagnostic, in source: SourceFile? = nil) {
    if problem.severity != .warning { hasFailed = true }
    terminal.line(problem.text(showing: source ?? problem.source))
    annotate(problem)
  }

  private func failure(_ step: FenceRun.Step, in lesson: Lesson) {
    let verdict = step.verdict
    let words = Words.english
    let message = words.message(verdict)
    let place = "\(lesson.source.name):\(verdict.line)" + (verdict.column > 0 ? ":\(verdict.column)" : "")
    terminal.line("\(place): \(terminal.painted(verdict.status.rawValue, .red)): \(message)")
    if let error = step.outcome.error, verdict.status == .error {
      let lines = ScreenText.lines(of: error.traceback)
      for line in lines where lines.count > 1 { terminal.line("    " + line) }
    }
    if step.outcome.error == nil || step.outcome.error?.kind == .limit, verdict.status != .mismatch {
      let isAtFence = lesson.fences.contains { $0.lines.lowerBound == verdict.line }
      for line in isAtFence ? [] : lesson.source.shown(verdict.line, column: verdict.column) { terminal.line(line) }
    }
    if verdict.status == .mismatch, let diff = verdict.alignment { DiffPrinting(terminal).print(diff) }
    let problem = "\(verdict.status.rawValue): \(message)"
    annotate(Diagnostic(.error, problem, file: lesson.source.name, line: verdict.line, column: verdict.column))
  }

  private func annotate(_ problem: Diagnostic) {
    if let github { terminal.line(github.annotation(problem)) }
  }

  /// `remembered` lessons were judged by what they brought about before.
  func summary(_ extra: String = "", remembered: Int = 0) {
    if terminal.isQuiet && !hasFailed { return }
    let count = lessons == 1 ? "1 lesson" : "\(lessons) lessons"
    let unchanged = remembered == 0 ? "" : "; \(remembered == lessons ? "" : "\(remembered) ")unchanged since the last run"
    terminal.line("\(count): \(total.text)\(unchanged)\(extra)")
  }

  /// Says where lessons were when somebody asked to stop.
  func interrupted(_ steps: [CourseRunner.Step], _ tasks: [LessonTask]) -> ExitStatus {
    if steps.isEmpty { terminal.complain("interrupted") }
    for step in steps {
      let source = tasks[step.task].lesson.source
      terminal.complain("interrupted at \(source.name):\(step.line)" + (step.script.map { ", \($0)" } ?? ""))
      for line in source.shown(step.line) { terminal.complain(line) }
    }
    return .interrupted
  }

  /// How the command ends if having run nothing at all is no success.
  var statusOfVerifying: ExitStatus { status == .success && total.isEmpty ? .nothingToRun : status }

  var status: ExitStatus { hasFailed ? .failure : lessons == 0 ? .nothingToRun : .success }
}
