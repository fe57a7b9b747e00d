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
  var examples: [Example] = []
  /// Whether words behind the first that is no option belong to somebody else.
  var endsAtFirstWord = false
  /// What its words are, for shells to complete.
  var words = Completion.none
  /// Whether it is for people; what is not stands in no help.
  var isShown = true
  let run: @Sendable (Arguments, Terminal) throws(UsageError) -> Int32

  static let all: [Command] = [
    .render, .verify, .list, .run, .initialise, .merge, .clean, .doctor, .dump, .completions, .version, .help, .worker,
  ]

  static let shown = all.filter(\.isShown)

  /// A command line and what it is for.
  struct Example: Sendable {
    let line: String
    let purpose: String

    init(_ line: String, _ purpose: String) {
      self.line = line
      self.purpose = purpose
    }
  }

  /// The command that goes by this name, or an explanation.
  static func named(_ name: String) throws(UsageError) -> Command {
    let name = aliases[name] ?? name
    if let command = all.first(where: { $0.name == name }) { return command }
    if let reason = notYet[name] { throw UsageError(message: "'\(name)' is not there yet", notes: [reason]) }
    throw UsageError.unknown("command", name, known: shown.map(\.name) + notYet.keys.sorted())
  }

  static let aliases = ["-h": "--help", "help": "--help", "-V": "--version", "version": "--version"]

  /// Commands that are promised and not made, with what to do instead.
  private static let notYet = [
    "preview": "lectern render writes pages that a browser opens from disk",
    "convert": "jupytext turns notebooks into Markdown and back; lectern reads its Markdown",
  ]
}

struct CommandOption: Sendable {
  /// All spellings, the one by which commands ask for it last.
  let names: [String]
  /// What its value is called in help; nil for a switch.
  var value: String?
  /// Whether it stands for something without its value too, which then comes with `=`.
  var isValueOptional = false
  let help: String
  /// The heading under which help shows it.
  var group = "options"
  /// What its value may be, for shells to complete.
  var completion = Completion.none

  var name: String { names.last ?? "" }

  /// What the word behind it is called, if it needs one.
  var word: String? { isValueOptional ? nil : value }

  var spelling: String {
    // Options without a short name stand under the long ones.
    let indent = names.allSatisfy { $0.hasPrefix("--") } ? "    " : ""
    return indent + names.joined(separator: ", ") + (value.map { isValueOptional ? "[=\($0)]" : " \($0)" } ?? "")
  }

  static let help = CommandOption(names: ["-h", "--help"], help: "this text")
}

/// What a shell offers in the place of a word.
enum Completion: Sendable {
  case none
  case words([String])
  case files, folders
  /// Lessons, and folders of them.
  case lessons
}
