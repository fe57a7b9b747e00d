import Course
import Lessons

/// What `-k` and `--lf` leave of the lessons, and what there is to remember for the next `--lf`.
struct Choosing {
  private let expression: KeywordExpression?
  private let wantsFailures: Bool
  private let remembers: Bool
  private let isStrict: Bool
  /// By the root of the course.
  private var failures: [String: LastFailures] = [:]

  init(_ arguments: Arguments) throws(UsageError) {
    do throws(KeywordExpression.Problem) {
      expression = try arguments.value("-k").map { text throws(KeywordExpression.Problem) in try KeywordExpression(text) }
    } catch {
      throw UsageError(message: "-k: \(error.message)")
    }
    wantsFailures = arguments.has("--last-failed")
    remembers = !arguments.has("--no-cache")
    isStrict = arguments.has("--strict")
  }

  mutating func narrowed(_ choices: [Choice], _ terminal: Terminal) -> [Choice] {
    for choice in choices where remembers && failures[choice.task.course.root] == nil {
      failures[choice.task.course.root] = LastFailures(choice.task.course)
    }
    var choices = choices
    if let expression {
      choices = choices.compactMap { choice in
        choice.narrowed { lesson, fence in expression.holds(for: [choice.task.path, lesson.caseName(at: fence)]) }
      }
    }
    guard wantsFailures else { return choices }
    let failed = choices.compactMap { choice in
      let known = failures[choice.task.course.root]?.fences(of: choice.task.lesson, at: choice.task.path) ?? []
      return choice.narrowed { _, fence in known.contains(fence) }
    }
    if !failed.isEmpty { return failed }
    if !terminal.isQuiet { terminal.line("nothing failed before; everything runs") }
    return choices
  }

  mutating func note(_ run: LessonRun, _ task: LessonTask) {
    let isStrict = isStrict
    failures[task.course.root]?.note(run, at: task.path) { $0.isFailure || isStrict && $0 == .unverified }
  }

  func keep() {
    for failures in failures.values { failures.keep() }
  }
}
