import Course
import Diagnostics
import Lessons

extension Command {
  static let dump = Command(
    name: "dump", usage: "--lesson FILE",
    summary: "Print what Lectern makes of a file, stage by stage.",
    options: [CommandOption(names: ["--lesson"], help: "a lesson's fences, their roles, options and expectations")]
  ) { arguments, terminal throws(UsageError) in
    guard arguments.has("--lesson") else { throw UsageError(message: "dump needs to know what: --lesson") }
    guard let path = arguments.words.first, arguments.words.count == 1 else {
      throw UsageError(message: "dump needs one file")
    }
    let bytes = try configured { () throws(Diagnostic) in try Files.read(path) }
    let folder = Files.folder(of: path)
    let lesson = Lesson(SourceFile(name: path, bytes: bytes)) { Files.read($0, in: folder, below: folder) }
    terminal.write(lesson.dump)
    return ExitStatus.success.rawValue
  }
}
