import Course
import Diagnostics
import Lessons
import Reports

extension Command {
  static let list = Command(
    name: "list", usage: "[PATH…]",
    summary: "Show every fence with its part in the lesson, and what is unsupported, without running anything.",
    details: """
      A line a fence: place, part, and by what it was told. Below them what Lectern's Python lacks, with its place:
      unsupported is what surely comes about, a warning what may, because a test or a call decides.
      Exit status: 0 all well, 1 something is unsupported or wrong, 4 usage or configuration, 5 no fences.

      --json prints {"schema": 1, "lessons": […]}. A lesson has path, title, fences and problems; a fence line, end,
      role (cell, dialogue, transcript, output, excerpt or prose), why, tag and begins, and as it applies: label,
      options, session, script (of an excerpt), of (line of the cell whose output it is), output (line of what a cell
      should print), statements (line, code), commands (line, script, path or null, arguments); a problem file, line,
      column, severity (error, unsupported, warning), message and notes. Lines and columns count from 1.
      """,
    options: [CommandOption(names: ["--json"], help: "the same as JSON, for programs")] + RunningOptions.terminal,
    words: .lessons
  ) { arguments, terminal throws(UsageError) in
    var printing = RunPrinting(terminal)
    var fences = 0
    var listed: [JSON] = []
    var hasFailed = false
    for selection in try configured({ () throws(Diagnostic) in try Selection.of(arguments.words) }) {
      for item in selection.items {
        let path = selection.course.file(item.path)
        var lesson: Lesson?
        var problems: [Diagnostic] = []
        do throws(Diagnostic) {
          let read = try selection.course.read(item.path)
          lesson = read
          fences += read.fences.count
          let support = LessonSupport(read, readFile: selection.course.readFile(beside: item.path))
          problems = read.problems + read.fences.indices.flatMap { support.problems[$0] ?? [] }
        } catch {
          problems.append(error)
        }
        hasFailed = hasFailed || problems.contains { $0.severity != .warning }
        if arguments.has("--json") {
          listed.append(LessonListing.json(lesson, path: path, problems: problems))
        } else {
          for line in lesson.map(LessonListing.lines) ?? [] { terminal.line(line) }
          for problem in problems { printing.problem(problem) }
        }
      }
    }
    if arguments.has("--json") {
      terminal.write(JSON.of(["schema": .number(1), "lessons": .list(listed)]).text() + "\n")
    }
    if hasFailed { return ExitStatus.failure.rawValue }
    return (fences == 0 ? ExitStatus.nothingToRun : .success).rawValue
  }
}
