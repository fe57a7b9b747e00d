import Diagnostics
import Lessons

/// Everything that running a lesson brought about: enough to judge and report it again without running it.
struct Recording: Equatable, Sendable {
  /// By the number of the question.
  var outcomes: [Int: Outcome] = [:]
  var sightings = Sightings()

  /// Whether another run on another day would bring about the same.
  var lasts: Bool { !outcomes.values.contains { $0.error?.kind == .limit } }

  /// The end of a process in the middle of a lesson.
  struct Loss {
    /// The step that was running, if one was.
    var step: (number: Int, line: Int)?
    var message: String
  }
}

extension LessonTask {
  /// The run of the lesson as it was recorded; nil if it would ask other questions than those that were answered.
  func judged(_ recording: Recording) -> LessonRun? {
    var asked = 0
    var runner = LessonRunner(lesson, name: name, obstacles: obstacles, readFile: course.readFile(beside: path)) { number, _ in
      asked += 1
      return recording.outcomes[number]
    }
    guard let run = runner.run(upTo: lastFence), asked == recording.outcomes.count else { return nil }
    return run
  }

  /// The same with whatever came in between as an error.
  func judged(_ recording: Recording, _ loss: Recording.Loss?) -> LessonRun {
    var recording = recording
    var problems: [Diagnostic] = []
    if let loss {
      if let step = loss.step, recording.outcomes[step.number] == nil {
        var outcome = Outcome()
        outcome.error = RunError(kind: .limit, message: loss.message, traceback: loss.message + "\n", line: step.line)
        recording.outcomes[step.number] = outcome
      } else {
        problems.append(Diagnostic(.error, loss.message, file: lesson.source.name))
      }
    } else if let run = judged(recording) {
      return run
    } else {
      let notes = ["run it again"]
      problems.append(Diagnostic(.error, "the files beside it changed while it ran", file: lesson.source.name, notes: notes))
    }
    var runner = LessonRunner(lesson, name: name, obstacles: obstacles, readFile: course.readFile(beside: path), skipsUnanswered: true) {
      number, _ in
      recording.outcomes[number]
    }
    var run = runner.run(upTo: lastFence) ?? LessonRun(lesson: lesson, fences: [:], problems: lesson.problems)
    run.problems += problems
    return run
  }
}

extension Recording {
  func add(to packing: inout Packing) {
    packing.add(outcomes.sorted { $0.key < $1.key }) { packing, answer in
      packing.add(answer.key)
      answer.value.add(to: &packing)
    }
    sightings.add(to: &packing)
  }

  init(_ unpacking: inout Unpacking) throws(Unpacking.Damage) {
    for (number, outcome) in try unpacking.list({ unpacking throws(Unpacking.Damage) in
      (try unpacking.number(), try Outcome(&unpacking))
    }) { outcomes[number] = outcome }
    sightings = try Sightings(&unpacking)
  }
}

extension Outcome {
  func add(to packing: inout Packing) {
    packing.add(output)
    packing.add(displayed) { $0.add($1) }
    packing.add(error) { packing, error in
      packing.add(error.kind.rawValue)
      packing.add(error.message)
      packing.add(error.traceback)
      packing.add(error.line) { $0.add($1) }
      packing.add(error.script) { $0.add($1) }
      packing.add(error.bases) { $0.add($1) }
    }
    packing.add(figures) { packing, figure in
      packing.add(figure.png)
      packing.add(figure.alternative)
      packing.add(figure.density)
      packing.add(figure.drawing) { $0.add($1) }
      packing.add(figure.passage) { packing, passage in
        switch passage {
        case .html(let text):
          packing.add(true)
          packing.add(text)
        case .markdown(let text):
          packing.add(false)
          packing.add(text)
        }
      }
      packing.add(figure.width) { $0.add($1) }
      packing.add(figure.height) { $0.add($1) }
    }
    packing.add(drewUnseeded)
    packing.add(drewSeeded)
  }

  init(_ unpacking: inout Unpacking) throws(Unpacking.Damage) {
    self.init()
    output = try unpacking.text()
    displayed = try unpacking.optional { unpacking throws(Unpacking.Damage) in try unpacking.text() }
    error = try unpacking.optional { unpacking throws(Unpacking.Damage) in
      guard let kind = RunError.Kind(rawValue: try unpacking.text()) else { throw Unpacking.Damage() }
      let message = try unpacking.text()
      let traceback = try unpacking.text()
      let line = try unpacking.optional { unpacking throws(Unpacking.Damage) in try unpacking.number() }
      var error = RunError(kind: kind, message: message, traceback: traceback, line: line)
      error.script = try unpacking.optional { unpacking throws(Unpacking.Damage) in try unpacking.text() }
      error.bases = try unpacking.list { unpacking throws(Unpacking.Damage) in try unpacking.text() }
      return error
    }
    figures = try unpacking.list { unpacking throws(Unpacking.Damage) in
      let png = try unpacking.someBytes()
      let alternative = try unpacking.text()
      var figure = Figure(png: png, alternative: alternative, density: try unpacking.number())
      figure.drawing = try unpacking.optional { unpacking throws(Unpacking.Damage) in try unpacking.text() }
      figure.passage = try unpacking.optional { unpacking throws(Unpacking.Damage) in
        try unpacking.flag() ? .html(try unpacking.text()) : .markdown(try unpacking.text())
      }
      figure.width = try unpacking.optional { unpacking throws(Unpacking.Damage) in try unpacking.number() }
      figure.height = try unpacking.optional { unpacking throws(Unpacking.Damage) in try unpacking.number() }
      return figure
    }
    drewUnseeded = try unpacking.flag()
    drewSeeded = try unpacking.flag()
  }
}
