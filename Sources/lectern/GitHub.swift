import Course
import Diagnostics
import Glibc
import Lessons
import Reports

/// GitHub Actions, when this runs there: it shows problems beside the code, and a summary below the run.
struct GitHub {
  /// The repository's folder, below which it knows files.
  private let workspace: String?

  init?() {
    guard GitHub.variable("GITHUB_ACTIONS") == "true" else { return nil }
    workspace = GitHub.variable("GITHUB_WORKSPACE").flatMap(Files.real)
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// A line of the log that GitHub reads.
  func annotation(_ problem: Diagnostic, title: String? = nil) -> String {
    let kind = problem.severity == .warning ? "warning" : "error"
    var properties = [("file", file(problem.file)), ("line", "\(max(1, problem.line))")]
    if problem.column > 0 { properties.append(("col", "\(problem.column)")) }
    if let title { properties.append(("title", title)) }
    let place = properties.map { "\($0.0)=\(GitHub.escaped($0.1, ",:"))" }.joined(separator: ",")
    let message = ([problem.message] + problem.notes).joined(separator: "\n")
    return "::\(kind) \(place)::\(GitHub.escaped(message, ""))"
  }

  /// A file as the repository calls it.
  func file(_ path: String) -> String {
    guard let workspace, let real = Files.real(path), Files.isInside(real, workspace), real != workspace else { return path }
    return String(real.dropFirst(workspace.count + (workspace == "/" ? 0 : 1)))
  }

  private static func escaped(_ text: String, _ signs: String) -> String {
    text.unicodeScalars.map { scalar in
      let isSpecial = scalar == "%" || scalar == "\r" || scalar == "\n" || signs.unicodeScalars.contains(scalar)
      guard isSpecial else { return String(scalar) }
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "%" + (digits.count < 2 ? "0" : "") + digits
    }.joined()
  }

  /// Adds the results to the summary of the run.
  func summarize(_ lessons: [LessonResults], fails: (LessonResults) -> Bool) throws(Diagnostic) {
    guard let path = GitHub.variable("GITHUB_STEP_SUMMARY") else { return }
    try Files.append(Array(StepSummary.text(lessons, fails: fails, file: file).utf8), to: path)
  }
}
