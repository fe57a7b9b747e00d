import Diagnostics
import Lessons

/// A lesson to run: all of it, or up to and with one of its fences.
package struct LessonTask: Sendable {
  package var course: CourseFolder
  /// Path of the lesson relative to the course.
  package var path: String
  package var lesson: Lesson
  package var lastFence: Int?
  /// By the index of the fence, what Lectern's Python lacks for it.
  let obstacles: [Int: Diagnostic]

  package init(_ lesson: Lesson, at path: String, in course: CourseFolder, upTo lastFence: Int? = nil) {
    self.course = course
    self.path = path
    self.lesson = lesson
    self.lastFence = lastFence
    obstacles = LessonSupport(lesson, readFile: course.readFile(beside: path)).obstacles
  }

  /// What tracebacks call the lesson, whatever path a user named it by.
  var name: String { RelativePath.name(path) }

  /// How many steps there are up to the last one to run.
  package var stepCount: Int { questions.count }

  var questions: [Question] {
    let parameters = lesson.parameterCode
    return lesson.fences.indices.filter { $0 <= lastFence ?? $0 }.flatMap { index in
      lesson.questions(at: index, name: name, parameters: parameters, readFile: course.readFile(beside: path))
    }
  }

  func world(_ options: RunOptions) -> PythonCells.World {
    var world = PythonCells.World(folder: course.folder(of: path))
    world.limits = options.limits.orElse(lesson.settings.limits)
    world.seed = options.seed ?? lesson.settings.seed ?? 0
    world.usesRealClock = lesson.settings.usesRealClock ?? false
    return world
  }

  /// Runs the lesson here and now; `willAsk` is told of each step before it runs, `didAnswer` of what came of it.
  func record(
    _ options: RunOptions, willAsk: (Int, Question) -> Void, didAnswer: (Int, Outcome) -> Void = { _, _ in }
  ) -> Recording {
    let world = world(options)
    var recording = Recording()
    withoutActuallyEscaping(willAsk) { willAsk in
      withoutActuallyEscaping(didAnswer) { didAnswer in
        let python = PythonSessions(world)
        var runner = LessonRunner(lesson, name: name, obstacles: obstacles, readFile: course.readFile(beside: path)) { number, question in
          if StopRequest.isMade { return nil }
          willAsk(number, question)
          let outcome = python.answer(question)
          recording.outcomes[number] = outcome
          didAnswer(number, outcome)
          return outcome
        }
        _ = runner.run(upTo: lastFence)
      }
    }
    recording.sightings = world.files.sightings
    return recording
  }

  /// What tells this run from others before it begins; nil if it may go differently the next time.
  func key(_ options: RunOptions) -> Digest? {
    let world = world(options)
    if world.usesRealClock { return nil }
    var packing = Packing()
    for limit in [\Limits.instructions, \.memory, \.depth, \.output, \.seconds] {
      packing.add(world.limits[keyPath: limit]) { $0.add($1) }
    }
    packing.add(world.seed)
    packing.add(questions) { $1.add(to: &$0) }
    return Digest(packing.bytes)
  }
}
