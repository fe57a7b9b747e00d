import Course
import Diagnostics
import Lessons
import Reports

/// Collects how lessons did, for the files that a command line asks for.
struct ResultFiles {
  private let junit: String?
  private let json: String?
  private let isStrict: Bool
  private let github = GitHub()
  private var lessons: [LessonResults] = []

  init(_ arguments: Arguments) {
    junit = arguments.value("--junitxml")
    json = arguments.value("--json")
    isStrict = arguments.has("--strict")
  }

  static func takeStandardOutput(_ arguments: Arguments) -> Bool {
    arguments.value("--junitxml") == "-" || arguments.value("--json") == "-"
  }

  mutating func add(_ run: LessonRun) { lessons.append(LessonResults(run)) }

  mutating func add(_ problem: Diagnostic) { lessons.append(LessonResults(problem)) }

  private func fails(_ lesson: LessonResults) -> Bool {
    lesson.cases.contains { $0.status.isFailure } || isStrict && lesson.count(.unverified) > 0
  }

  /// Writes the files; `-` is the standard output.
  func write(_ status: ExitStatus, _ terminal: Terminal) throws(UsageError) {
    if let junit { try write(JUnit.text(lessons, isStrict: isStrict), to: junit, terminal) }
    if let json { try write(ResultsJSON.text(lessons, exit: Int(status.rawValue)), to: json, terminal) }
    try configured { () throws(Diagnostic) in try github?.summarize(lessons, fails: fails) }
  }

  private func write(_ text: String, to path: String, _ terminal: Terminal) throws(UsageError) {
    if path == "-" {
      terminal.write(text)
    } else {
      try configured { () throws(Diagnostic) in try Files.write(Array(text.utf8), to: path) }
    }
  }
}
