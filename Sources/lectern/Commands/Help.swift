extension Command {
  static let release = "0.1.0"

  static let version = Command(name: "--version", usage: "", summary: "Print the version.") { _, terminal in
    terminal.line("lectern \(release)")
    return ExitStatus.success.rawValue
  }

  static let help = Command(
    name: "--help", usage: "[COMMAND]", summary: "Print this text, or that of a command.",
    words: .words(["render", "verify", "list", "run", "init", "merge", "clean", "doctor", "dump", "completions"])
  ) { arguments, terminal throws(UsageError) in
    terminal.write(try arguments.words.first.map(Command.named)?.helpText ?? Command.overview)
    return ExitStatus.success.rawValue
  }
}
