import Course
import Diagnostics
import Glibc
import Lessons

/// Writes what really came out back into lessons, as `--update` asks.
struct Updating {
  enum Manner {
    /// Change by change, on a terminal.
    case asking
    case writing
    /// Into `lesson.md.new`, for somebody to look at.
    case proposing
  }

  private let terminal: Terminal
  private var manner: Manner
  private var hasQuit = false
  /// Whether there are changes that nobody has accepted, or that could not be written.
  private(set) var isUnsettled = false

  /// nil if nobody asks for it.
  init?(_ arguments: Arguments, _ terminal: Terminal) throws(UsageError) {
    guard let value = arguments.value("--update") else { return nil }
    self.terminal = terminal
    switch value {
    case "write": manner = .writing
    case "":
      let isCI = getenv("CI").map { $0.pointee != 0 } ?? false
      manner = !isCI && isatty(0) == 1 && isatty(1) == 1 ? .asking : .proposing
    default: throw UsageError(message: "--update: '\(value)' is not write", notes: ["--update alone asks before each change"])
    }
  }

  /// Corrects the lesson; the run as it is judged afterwards.
  mutating func update(_ run: LessonRun, only fences: Set<Int>?, in course: CourseFolder, at path: String) -> LessonRun {
    let readFile = course.readFile(beside: path)
    var (corrections, hopeless) = run.corrections(readFile: readFile)
    if let fences { corrections.removeAll { !fences.contains($0.fence) } }
    let file = run.lesson.source.name
    for line in hopeless {
      terminal.line("\(file):\(line): the output cannot be written down so that it would be read as such; correct it by hand")
    }
    if hasQuit { return run }
    if manner == .asking { corrections = asked(corrections, run) }
    guard !corrections.isEmpty, let corrected = run.corrected(by: corrections, readFile: readFile) else { return run }
    do throws(Diagnostic) {
      try write(corrections, run.lesson, in: course.folder(of: path))
    } catch {
      terminal.line(error.description)
      isUnsettled = true
      return run
    }
    return manner == .proposing ? run : corrected
  }

  private mutating func write(_ corrections: [Correction], _ lesson: Lesson, in folder: String) throws(Diagnostic) {
    let ending = manner == .proposing ? ".new" : ""
    for (path, changes) in Dictionary(grouping: corrections, by: \.path).sorted(by: { $0.key ?? "" < $1.key ?? "" }) {
      let file = path.map { Files.joined(folder, $0) } ?? lesson.source.name
      let bytes = try Files.read(file)
      if path == nil, bytes != lesson.source.bytes {
        throw Diagnostic(.error, "was changed by somebody else; nothing was written", file: file)
      }
      try Files.write(SourceFile(name: file, bytes: bytes).corrected(by: changes), to: file + ending)
      let inserted = changes.count { $0.kind == .inserted }
      let parts = [(changes.count - inserted, "corrected"), (inserted, "put in")].filter { $0.0 > 0 }
      let words = parts.map { "\($0.0) \($0.0 == 1 ? "output" : "outputs") \($0.1)" }.joined(separator: ", ")
      terminal.line("  wrote \(file)\(ending): \(words)")
    }
    if manner == .proposing { isUnsettled = true }
  }

  /// Shows each change and keeps those that somebody wants.
  private mutating func asked(_ corrections: [Correction], _ run: LessonRun) -> [Correction] {
    var wanted: [Correction] = []
    for (index, correction) in corrections.enumerated() {
      let what = correction.kind == .inserted ? "no output is written down" : "the output differs"
      terminal.line("\(run.lesson.source.name):\(correction.line): \(what)")
      DiffPrinting(terminal).print(correction.diff)
      switch answer("Write what came out? [y]es, [n]o, [a]ll, [q]uit ") {
      case "y": wanted.append(correction)
      case "a": return wanted + corrections[index...]
      case "q":
        hasQuit = true
        return wanted
      default: break
      }
    }
    return wanted
  }

  private func answer(_ question: String) -> Character {
    while true {
      terminal.write(question)
      guard let line = readLine() else { return "q" }
      guard let letter = line.lowercased().first else { continue }
      if "ynaq".contains(letter) { return letter }
    }
  }
}
