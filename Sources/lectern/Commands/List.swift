import Course
import Diagnostics
import Lessons

extension Command {
  static let list = Command(
    name: "list", usage: "[PATH…]",
    summary: "Show every fence with its part in the lesson, and what is unsupported, without running anything.",
    options: RunningOptions.terminal
  ) { arguments, terminal throws(UsageError) in
    var printing = RunPrinting(terminal)
    var fences = 0
    for selection in try configured({ () throws(Diagnostic) in try Selection.of(arguments.words) }) {
      for item in selection.items {
        do throws(Diagnostic) {
          let lesson = try selection.course.read(item.path)
          fences += lesson.fences.count
          for line in lesson.listing { terminal.line(line) }
          for problem in lesson.problems + unsupported(in: lesson) { printing.problem(problem) }
        } catch {
          printing.problem(error)
        }
      }
    }
    if printing.hasFailed { return ExitStatus.failure.rawValue }
    return (fences == 0 ? ExitStatus.nothingToRun : .success).rawValue
  }

  private static func unsupported(in lesson: Lesson) -> [Diagnostic] {
    lesson.fences.flatMap { fence -> [Diagnostic] in
      func check(_ code: String, from line: Int) -> [Diagnostic] {
        PythonCells.unsupported(in: SourceFile(name: lesson.source.name, text: code, firstLine: line))
      }
      switch fence.role {
      case .cell(let cell): return check(cell.code, from: fence.textLine)
      case .dialogue(let dialogue): return dialogue.statements.flatMap { check($0.code, from: $0.line) }
      case .transcript, .expectedOutput, .excerpt, .prose: return []
      }
    }
  }
}

extension Lesson {
  /// A line a fence: where it is, what it is for, and what it begins with.
  fileprivate var listing: [String] {
    if fences.isEmpty { return ["\(source.name): no fences"] }
    return fences.map { fence in
      let begin = fence.text.split(separator: "\n").first.map(String.init) ?? ""
      let shown = begin.count > 60 ? begin.prefix(59) + "…" : begin[...]
      let role = fence.role.listed(in: self)
      let gap = String(repeating: " ", count: max(1, 26 - role.count))
      return "\(source.name):\(fence.lines.lowerBound): \(role)\(gap)\(shown)"
    }
  }
}

extension Fence.Role {
  fileprivate func listed(in lesson: Lesson) -> String {
    switch self {
    case .cell(let cell): "cell" + (cell.options.label.map { " #\($0)" } ?? "")
    case .dialogue: "dialogue"
    case .transcript(let transcript):
      "transcript of " + transcript.commands.map { $0.path ?? "(no \($0.name))" }.joined(separator: ", ")
    case .expectedOutput(let owner): "output of line \(lesson.fences[owner].lines.lowerBound)"
    case .excerpt(let script): "excerpt of \(script)"
    case .prose: "prose"
    }
  }
}
