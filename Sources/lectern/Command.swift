/// Something that `lectern` does. To add one: a file in `Commands/` with its value, and its name in `all`.
struct Command: Sendable {
  let name: String
  /// What stands behind the name on a command line.
  let usage: String
  /// One line for the list of commands.
  let summary: String
  /// More, for its own help.
  var details = ""
  var options: [CommandOption] = []
  /// Whether words behind the first that is no option belong to somebody else.
  var endsAtFirstWord = false
  /// Whether it is for people; what is not stands in no help.
  var isShown = true
  let run: @Sendable (Arguments, Terminal) throws(UsageError) -> Int32

  static let all: [Command] = [.render, .verify, .list, .run, .clean, .dump, .version, .help, .worker]

  static let shown = all.filter(\.isShown)

  static func named(_ name: String) -> Command? {
    let name = ["-h": "--help", "help": "--help", "-V": "--version", "version": "--version"][name] ?? name
    return all.first { $0.name == name }
  }

  var helpText: String {
    let options = options + [.help]
    let width = options.map(\.spelling.count).max() ?? 0
    let rows = options.map { option in
      let gap = String(repeating: " ", count: width - option.spelling.count + 2)
      let lines = option.help.split(separator: "\n")
      return "  \(option.spelling)\(gap)" + lines.joined(separator: "\n" + String(repeating: " ", count: width + 4))
    }
    let details = details.isEmpty ? "" : details + "\n\n"
    return """
      lectern \(name)\(usage.isEmpty ? "" : " " + usage)

      \(summary)

      \(details)\(rows.joined(separator: "\n"))

      """
  }
}

struct CommandOption: Sendable {
  /// All spellings, the one by which commands ask for it last.
  let names: [String]
  /// What its value is called in help; nil for a switch.
  var value: String?
  /// Whether it stands for something without its value too, which then comes with `=`.
  var isValueOptional = false
  let help: String

  var name: String { names.last ?? "" }

  var spelling: String { names.joined(separator: ", ") + (value.map { isValueOptional ? "[=\($0)]" : " \($0)" } ?? "") }

  static let help = CommandOption(names: ["-h", "--help"], help: "this text")
}
