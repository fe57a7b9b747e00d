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

  /// Whether lessons have to wait for answers.
  var asks: Bool { manner == .asking }

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
    let surroundings = course.surroundings(of: path)
    var (corrections, hopeless) = run.corrections(surroundings)
    if let fences { corrections.removeAll { !fences.contains($0.fence) } }
    let file = run.lesson.source.name
    for line in hopeless {
      terminal.line("\(file):\(line): the output cannot be written down so that it would be read as such; correct it by hand")
    }
    if hasQuit { return run }
    if manner == .asking { corrections = asked(corrections, run) }
    guard !corrections.isEmpty, let corrected = run.corrected(by: corrections, surroundings) else { return run }
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
      let bytes = changes.contains { $0.kind == .drawn } ? [] : try Files.read(file)
      if path == nil, bytes != lesson.source.bytes {
        throw Diagnostic(.error, "was changed by somebody else; nothing was written", file: file)
      }
      try Files.write(SourceFile(name: file, bytes: bytes).corrected(by: changes), to: file + ending)
      terminal.line("  wrote \(file)\(ending)\(Updating.words(changes))")
    }
    if manner == .proposing { isUnsettled = true }
  }

  /// `: 2 outputs corrected, 1 output put in`
  private static func words(_ changes: [Correction]) -> String {
    let kinds: [(Correction.Kind, String)] = [(.changed, "corrected"), (.inserted, "put in")]
    let parts = kinds.compactMap { kind, done -> String? in
      let count = changes.count { $0.kind == kind }
      return count == 0 ? nil : "\(count) \(count == 1 ? "output" : "outputs") \(done)"
    }
    return parts.isEmpty ? "" : ": " + parts.joined(separator: ", ")
  }

  /// Shows each change and keeps those that somebody wants.
  private mutating func asked(_ corrections: [Correction], _ run: LessonRun) -> [Correction] {
    var wanted: [Correction] = []
    for (index, correction) in corrections.enumerated() {
      let what =
        switch correction.kind {
        case .changed: "the output differs"
        case .inserted: "no output is written down"
        case .drawn: "the figure is not that of \(correction.path ?? "the file")"
        }
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
