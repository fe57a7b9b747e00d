import Course
import Diagnostics
import Lessons

extension Command {
  static let verify = Command(
    name: "verify", usage: "[PATH…]",
    summary: "Run lessons and compare what comes out with what they say.",
    details: """
      PATH is a lesson, a folder of lessons, or one place in a lesson: lesson.md:57, lesson.md#label.
      Exit status: 0 all well, 1 mismatch, error or unsupported, 2 interrupted, 4 usage or configuration, 5 nothing to run.
      """,
    options: [
      CommandOption(names: ["-x", "--exitfirst"], help: "stop after the first lesson that fails"),
      CommandOption(
        names: ["-u", "--update"], value: "write", isValueOptional: true,
        help: """
          put what came out into lessons: ask for each change, or write
          lesson.md.new where nobody can be asked; =write writes at once
          """),
      CommandOption(names: ["--strict"], help: "fail for cells with nothing written to compare with, too"),
    ] + RunningOptions.lessons + RunningOptions.terminal,
    examples: [
      Example("lectern verify", "the whole course"),
      Example("lectern verify 02-gates.md:57", "what runs at or next below line 57"),
      Example("lectern verify 02-gates.md#slope", "the cell that is labelled so"),
      Example("lectern verify --shard 1/3 -j 4", "a third of the course, four lessons at once"),
    ],
    words: .lessons
  ) { arguments, terminal throws(UsageError) in
    let options = try RunningOptions.read(arguments)
    var runner = try RunningOptions.runner(arguments, options)
    var printing = RunPrinting(terminal, isStrict: arguments.has("--strict"))
    var updating = try Updating(arguments, terminal)
    var tasks: [LessonTask] = []
    for selection in try configured({ () throws(Diagnostic) in try Selection.of(arguments.words) }) {
      for item in selection.items {
        let lesson: Lesson
        do throws(Diagnostic) {
          lesson = try selection.course.read(item.path)
        } catch {
          printing.problem(error)
          continue
        }
        if lesson.settings.draft == true, arguments.words.isEmpty { continue }
        let fence = try configured { () throws(Diagnostic) in try item.place.map(lesson.fence) }
        tasks.append(LessonTask(lesson, at: item.path, in: selection.course, upTo: fence))
      }
    }
    tasks = try RunningOptions.shard(arguments).part(of: tasks)
    let progress = ProgressLine(terminal, tasks)
    let end = runner.run(tasks, progress: progress.show) { index, run in
      progress.clear()
      let task = tasks[index]
      let updated = updating?.update(run, only: task.lastFence, in: task.course, at: task.path)
      printing.lesson(updated ?? run, only: task.lastFence)
      return !(printing.hasFailed && arguments.has("--exitfirst"))
    }
    progress.clear()
    if case .interrupted(let steps) = end { return printing.interrupted(steps, tasks).rawValue }
    printing.summary(remembered: runner.remembered)
    if printing.status == .success, updating?.isUnsettled == true { return ExitStatus.failure.rawValue }
    return printing.status.rawValue
  }
}
