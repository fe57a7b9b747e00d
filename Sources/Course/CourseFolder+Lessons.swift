import Diagnostics
import Lessons
import Reports

extension CourseFolder {
  /// The path of a lesson as the user would name it.
  package func file(_ lesson: String) -> String { Files.joined(root, lesson) }

  package func folder(of lesson: String) -> String { Files.folder(of: file(lesson)) }

  /// The bytes of a file by its path relative to a lesson, if it lies in the course.
  package func readFile(beside lesson: String) -> (String) -> [UInt8]? {
    let folder = folder(of: lesson)
    return { Files.read($0, in: folder, below: root) }
  }

  package func read(_ lesson: String) throws(Diagnostic) -> Lesson {
    let bytes = try Files.read(file(lesson))
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw Diagnostic(.error, "is not UTF-8", file: file(lesson))
    }
    return Lesson(
      SourceFile(name: file(lesson), bytes: bytes), in: settings.inherited, readFile: readFile(beside: lesson))
  }
}

/// What the command line decides about running.
package struct RunOptions: Sendable {
  package var limits = Limits()
  package var seed: Int?
  package var executes = true

  package init() {}
}

extension CourseFolder {
  /// Runs a lesson, up to and with one fence or all of it.
  package func run(_ lesson: Lesson, at path: String, upTo fence: Int? = nil, _ options: RunOptions) -> LessonRun {
    guard options.executes else { return LessonRun(lesson: lesson, fences: [:], problems: lesson.problems) }
    var world = PythonCells.World(folder: folder(of: path))
    world.limits = options.limits.orElse(lesson.settings.limits)
    world.seed = options.seed ?? lesson.settings.seed ?? 0
    world.usesRealClock = lesson.settings.usesRealClock ?? false
    var runner = LessonRunner(lesson, in: world, readFile: readFile(beside: path))
    return runner.run(upTo: fence)
  }
}
