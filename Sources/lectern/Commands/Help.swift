extension Command {
  static let version = Command(name: "--version", usage: "", summary: "Print the version.") { _, terminal in
    terminal.line("lectern 0.1.0")
    return ExitStatus.success.rawValue
  }

  static let help = Command(name: "--help", usage: "[COMMAND]", summary: "Print this text, or that of a command.") {
    arguments, terminal throws(UsageError) in
    guard let name = arguments.words.first else {
      terminal.write(HelpCommand.overview)
      return ExitStatus.success.rawValue
    }
    guard let command = Command.named(name) else {
      throw UsageError.unknown("command", name, known: Command.shown.map(\.name))
    }
    terminal.write(command.helpText)
    return ExitStatus.success.rawValue
  }
}

enum HelpCommand {
  static var overview: String {
    let width = Command.shown.map(\.name.count).max() ?? 0
    let rows = Command.shown.map { command in
      "  \(command.name)\(String(repeating: " ", count: width - command.name.count + 2))\(command.summary)"
    }
    return """
      lectern: executable course notes. Lessons are Markdown; their Python runs in lectern itself.

      \(rows.joined(separator: "\n"))

      lectern COMMAND --help tells more. A first look: lectern list, then lectern render.

      """
  }
}
