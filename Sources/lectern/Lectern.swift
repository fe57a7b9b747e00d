import Course
import Diagnostics
import Glibc

@main
struct Lectern {
  static func main() {
    StopRequest.admit([SIGINT, SIGTERM, SIGHUP, SIGALRM])
    for ending in [SIGINT, SIGTERM, SIGHUP] where !StopRequest.isIgnored(ending) {
      signal(ending) { _ in _exit(ExitStatus.interrupted.rawValue) }
    }
    // A closed pipe ends the writing, not the program.
    signal(SIGPIPE, SIG_IGN)
    let words = Array(CommandLine.arguments.dropFirst())
    onDeepStack { exit(run(words)) }
  }

  private static func run(_ words: [String]) -> Int32 {
    let terminal = Terminal()
    guard let name = words.first else {
      terminal.write(Command.overview)
      return ExitStatus.usage.rawValue
    }
    do throws(UsageError) {
      let command = try Command.named(name)
      let arguments = try Arguments(Array(words.dropFirst()), for: command)
      if arguments.has("--help") {
        terminal.write(command.helpText)
        return ExitStatus.success.rawValue
      }
      return try command.run(arguments, Terminal(arguments))
    } catch {
      terminal.complain("lectern: \(error.message)")
      for line in error.shown { terminal.complain(line) }
      for note in error.notes { terminal.complain("  \(note)") }
      return ExitStatus.usage.rawValue
    }
  }
}

/// As pytest's, so that CI needs no new rules.
enum ExitStatus: Int32 {
  case success = 0
  case failure = 1
  case interrupted = 2
  case internalError = 3
  case usage = 4
  case nothingToRun = 5
}

/// A command line or a configuration that cannot be meant so.
struct UsageError: Error {
  var message: String
  var notes: [String] = []
  /// The line at which it is.
  var shown: [String] = []

  static func unknown(_ kind: String, _ name: String, known: [String]) -> UsageError {
    let hint = nearestName(to: name, among: known).map { "did you mean '\($0)'?" }
    return UsageError(
      message: "unknown \(kind) '\(name)'", notes: [hint ?? "known are \(known.joined(separator: ", "))"])
  }
}

extension UsageError {
  init(_ diagnostic: Diagnostic) {
    let place = diagnostic.place
    self.init(message: place.isEmpty ? diagnostic.message : "\(place): \(diagnostic.message)", notes: diagnostic.notes)
    if diagnostic.line > 0 { shown = diagnostic.source?.shown(diagnostic.line, column: diagnostic.column) ?? [] }
  }
}

/// Turns a problem of the files that a command was given into a usage error.
func configured<Value>(_ body: () throws(Diagnostic) -> Value) throws(UsageError) -> Value {
  do throws(Diagnostic) { return try body() } catch { throw UsageError(error) }
}

extension Diagnostic {
  /// The file in which it is, as it is now.
  var source: SourceFile? { line > 0 ? (try? Files.read(file)).map { SourceFile(name: file, bytes: $0) } : nil }
}
