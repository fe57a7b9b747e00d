import Course
import Diagnostics

extension Command {
  static let initialise = Command(
    name: "init", usage: "[DIR]", summary: "Make a small course to start from: lessons, a script, a workflow for CI.",
    details: """
      DIR is made if it is not there; without one, the course is made in this folder. No file is overwritten. The language is
      that of the locale.
      """,
    options: [
      CommandOption(
        names: ["--lang"], value: "LANG", help: "\(StarterCourse.all.map(\.lang).joined(separator: " or "))",
        completion: .words(StarterCourse.all.map(\.lang))),
      RunningOptions.quiet,
    ],
    examples: [
      Example("lectern init my-course", "then: lectern render my-course"),
      Example("lectern init --lang zh-TW", "a course in Chinese, here"),
    ],
    words: .folders
  ) { arguments, terminal throws(UsageError) in
    guard arguments.words.count < 2 else { throw UsageError(message: "init makes one course at a time") }
    let folder = arguments.words.first ?? ""
    let course = try course(arguments)
    if Files.kind(folder) == .file { throw UsageError(message: "\(folder): is a file") }
    let present = course.files.map { Files.joined(folder, $0.path) }.filter { Files.exists($0) }
    if !present.isEmpty {
      let notes = ["lectern init DIR makes the course elsewhere"]
      throw UsageError(message: "would overwrite \(present.joined(separator: ", "))", notes: notes)
    }
    for (path, text) in course.files {
      let path = Files.joined(folder, path)
      try configured { () throws(Diagnostic) in try Files.write(Array(text.utf8), to: path) }
      if !terminal.isQuiet { terminal.line("  wrote \(path)") }
    }
    if !terminal.isQuiet {
      let path = folder.isEmpty ? "" : " \(folder)"
      terminal.line("Next: lectern verify\(path), lectern render\(path), and open \(Files.joined(folder, "output/index.html")).")
      terminal.line("The workflow needs to know where Lectern's sources are; it says how.")
    }
    return ExitStatus.success.rawValue
  }

  private static func course(_ arguments: Arguments) throws(UsageError) -> StarterCourse {
    guard let lang = arguments.value("--lang") else {
      return StarterCourse.inLocale(["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(Environment.value).first ?? "")
    }
    guard let course = StarterCourse.named(lang) else {
      throw UsageError.unknown("language", lang, known: StarterCourse.all.map(\.lang))
    }
    return course
  }
}
