import Course
import Diagnostics
import Lessons
import Reports

extension Command {
  static let render = Command(
    name: "render", usage: "[PATH…]",
    summary: "Run lessons, verify what they say, and write reports.",
    details: """
      PATH is a lesson or a folder of lessons. Without one: the nearest folder at or above this one that holds
      lectern.yml, else ./notebooks, else this folder.
      Lessons that have not changed since they last ran are not run again; lectern clean forgets them.
      Exit status: 0 all well, 1 mismatch or error, 2 interrupted, 4 usage or configuration, 5 nothing to run.
      """,
    options: [
      CommandOption(names: ["-o", "--output"], value: "DIR", help: "where reports go", completion: .folders),
      CommandOption(
        names: ["--to"], value: "KINDS", help: "reports to write: html,md (both)",
        completion: .words(ReportFormat.all.map(\.name))),
      CommandOption(names: ["--check"], help: "write nothing; fail if what is there is not what would be written"),
      CommandOption(names: ["--no-execute"], help: "show lessons as written, without running them"),
    ] + RunningOptions.lessons + RunningOptions.terminal,
    examples: [
      Example("lectern render", "the whole course"),
      Example("lectern render 02-gates.md -o /tmp/pages", "one lesson, elsewhere"),
      Example("lectern render --check", "in CI: is what is committed what would be written?"),
    ],
    words: .lessons
  ) { arguments, terminal throws(UsageError) in
    let formats = try formats(arguments)
    var options = try RunningOptions.read(arguments)
    options.executes = !arguments.has("--no-execute")
    var runner = try RunningOptions.runner(arguments, options)
    let shard = try RunningOptions.shard(arguments)
    var printing = RunPrinting(terminal)
    var changes = 0
    for selection in try RunningOptions.selections(arguments, options) {
      var course = selection.course
      if let output = arguments.value("--output") { course.output = output }
      let lessons = try read(course, printing: &printing)
      let chosen = selection.chosen(from: lessons)
      var runs: [(path: String, run: LessonRun)] = []
      try RunningOptions.check(options, against: chosen.compactMap { lessons[$0] })
      let tasks = shard.part(of: chosen).compactMap { path in lessons[path].map { LessonTask($0, at: path, in: course) } }
      let progress = ProgressLine(terminal, tasks)
      let end = runner.run(tasks, progress: progress.show) { index, run in
        progress.clear()
        printing.lesson(run)
        runs.append((tasks[index].path, run))
        return true
      }
      progress.clear()
      if case .interrupted(let steps) = end { return printing.interrupted(steps, tasks).rawValue }
      let published = lessons.filter { $0.value.settings.draft != true || chosen.contains($0.key) }
      var publication = Publication(course, lessons: published, formats: formats)
      let (files, problems) = publication.reports(of: runs, withContents: shard.isWhole)
      for problem in problems { printing.problem(problem) }
      if arguments.has("--check") {
        for problem in publication.check(files) { printing.problem(problem) }
      } else {
        if StopRequest.isMade { return printing.interrupted([], tasks).rawValue }
        let (written, removed) = try configured { () throws(Diagnostic) in try publication.write(files) }
        changes += written.count + removed.count
        if !terminal.isQuiet { for path in written { terminal.line("  wrote \(path)") } }
        for path in removed { terminal.line("  removed \(path)") }
      }
    }
    let unchanged = arguments.has("--check") || changes > 0 ? "" : "; reports unchanged"
    printing.summary(unchanged, remembered: runner.remembered)
    return printing.status.rawValue
  }

  private static func formats(_ arguments: Arguments) throws(UsageError) -> [ReportFormat] {
    guard let kinds = arguments.value("--to") else { return ReportFormat.all }
    var formats: [ReportFormat] = []
    for kind in kinds.split(separator: ",").map(String.init) {
      if kind == "ipynb" {
        throw UsageError(message: "reports of the kind 'ipynb' are not there yet", notes: ["jupytext makes notebooks of Markdown lessons"])
      }
      guard let format = ReportFormat.named(kind) else {
        throw UsageError.unknown("kind of report", kind, known: ReportFormat.all.map(\.name))
      }
      formats.append(format)
    }
    return formats
  }

  /// All lessons of a course, as titles and links need them; one that cannot be read is a problem, not the end.
  private static func read(_ course: CourseFolder, printing: inout RunPrinting) throws(UsageError) -> [String: Lesson] {
    var lessons: [String: Lesson] = [:]
    for path in course.lessons {
      do throws(Diagnostic) {
        let lesson = try course.read(path)
        lessons[path] = lesson
      } catch {
        printing.problem(error)
      }
    }
    return lessons
  }
}
