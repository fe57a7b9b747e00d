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

      EXPR is words with and, or, not and brackets, as pytest has it; a word holds for a cell whose lesson, label or
      name (cell-3, the third fence that runs) contains it.

      --json writes {"schema": 1, "exit", "counts", "lessons": […]}. A lesson has path, title, counts, problems and
      cases; a case name, role (cell, dialogue or transcript), label, line, end, status, at (line to look at), message
      and steps; a step line, status, at, message, output, figures, error (kind, message, line, traceback) and, if it
      differs, diff: lines with side (both, expected, actual), their numbers in the lesson and the output, and text.
      FILE may be - for the standard output. With GITHUB_ACTIONS=true, problems are annotated at their lines and
      GITHUB_STEP_SUMMARY gets a table.
      """,
    options: [
      CommandOption(
        names: ["-u", "--update"], value: "write", isValueOptional: true,
        help: """
          put what came out into lessons: ask for each change, or write
          lesson.md.new where nobody can be asked; =write writes at once
          """),
      CommandOption(names: ["-k"], value: "EXPR", help: "only cells for whose names it holds"),
      CommandOption(names: ["--lf", "--last-failed"], help: "only what failed when it last ran; everything if nothing did"),
      CommandOption(names: ["-x", "--exitfirst"], help: "stop after the first lesson that fails"),
      CommandOption(names: ["--strict"], help: "fail for cells with nothing written to compare with, too"),
      CommandOption(
        names: ["--junitxml"], value: "FILE", help: "results as JUnit XML: a suite a lesson, a case a cell",
        completion: .files),
      CommandOption(
        names: ["--artifacts"], value: "DIR", help: "pictures of figures that differ: expected, actual, difference",
        completion: .folders),
      CommandOption(names: ["--json"], value: "FILE", help: "results as JSON", completion: .files),
    ] + RunningOptions.lessons + RunningOptions.terminal,
    examples: [
      Example("lectern verify", "the whole course"),
      Example("lectern verify 02-gates.md:57", "what runs at or next below line 57"),
      Example("lectern verify 02-gates.md#slope", "the cell that is labelled so"),
      Example("lectern verify -k 'gates and not slow'", "cells by their names"),
      Example("lectern verify -u 02-gates.md", "accept what came out, change by change"),
      Example("lectern verify --shard 1/3 -j 4", "a third of the course, four lessons at once"),
    ],
    words: .lessons
  ) { arguments, terminal throws(UsageError) in
    let options = try RunningOptions.read(arguments)
    var runner = try RunningOptions.runner(arguments, options)
    let standard = terminal
    let terminal = ResultFiles.takeStandardOutput(arguments) ? standard.aside : standard
    var printing = RunPrinting(terminal, isStrict: arguments.has("--strict"))
    var updating = try Updating(arguments, terminal)
    var results = ResultFiles(arguments)
    let artifacts = Artifacts(arguments)
    var choosing = try Choosing(arguments)
    let selections = try RunningOptions.selections(arguments, options)
    let named = try configured { () throws(Diagnostic) in
      try Choice.of(selections) { selection, item throws(Diagnostic) in
        do throws(Diagnostic) {
          let lesson = try selection.course.read(item.path)
          return lesson.settings.draft == true && arguments.words.isEmpty ? nil : lesson
        } catch {
          printing.problem(error)
          results.add(error)
          return nil
        }
      }
    }
    try RunningOptions.check(options, against: named.map(\.task.lesson))
    let all = try RunningOptions.shard(arguments).part(of: named)
    let choices = choosing.narrowed(all, terminal)
    let tasks = choices.map(\.task)
    // Nothing runs, and runs out of time, while somebody thinks about an answer.
    if updating?.asks == true { runner.workers = nil }
    let progress = ProgressLine(terminal, tasks)
    let end = runner.run(tasks, progress: progress.show) { index, run in
      progress.clear()
      let (task, fences) = (tasks[index], choices[index].fences)
      let updated = updating?.update(run, only: fences, in: task.course, at: task.path) ?? run
      let shown = fences.map(updated.limited) ?? updated
      printing.lesson(shown)
      do throws(Diagnostic) { try artifacts?.write(shown, task, terminal) } catch { printing.problem(error) }
      results.add(shown)
      choosing.note(shown, task)
      return !(printing.hasFailed && arguments.has("--exitfirst"))
    }
    progress.clear()
    if case .interrupted(let steps) = end { return printing.interrupted(steps, tasks).rawValue }
    choosing.keep()
    if updating == nil, printing.total[.mismatch] > 0, !terminal.isQuiet {
      terminal.line("if what came out is right: \((["lectern verify -u"] + arguments.words).joined(separator: " "))")
    }
    let left = all.reduce(0) { $0 + $1.count } - choices.reduce(0) { $0 + $1.count }
    printing.summary(left == 0 ? "" : "; \(left) not chosen", remembered: runner.remembered)
    var status = printing.statusOfVerifying
    if status == .success, updating?.isUnsettled == true { status = .failure }
    try results.write(status, standard)
    return status.rawValue
  }
}
