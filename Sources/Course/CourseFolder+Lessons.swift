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
    if let problem = EncodingProblem(bytes) { throw problem.diagnostic(file: file(lesson)) }
    return self.lesson(bytes, at: lesson)
  }

  func lesson(_ bytes: [UInt8], at path: String) -> Lesson {
    Lesson(
      SourceFile(name: file(path), bytes: bytes), in: settings.inherited, parameters: parameters,
      readFile: readFile(beside: path))
  }
}

/// What the command line decides about running.
package struct RunOptions: Sendable {
  package var limits = Limits()
  package var seed: Int?
  package var executes = true
  /// Values for parameters.
  package var parameters: [YAML.Entry] = []

  package init() {}
}
