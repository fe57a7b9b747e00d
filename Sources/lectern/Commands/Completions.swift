extension Command {
  static let completions = Command(
    name: "completions", usage: "bash|zsh|fish", summary: "Print what lets a shell complete lectern's commands and options.",
    details: """
      bash: lectern completions bash > ~/.local/share/bash-completion/completions/lectern
      zsh:  lectern completions zsh > ~/.zfunc/_lectern, with fpath+=~/.zfunc before compinit in ~/.zshrc
      fish: lectern completions fish > ~/.config/fish/completions/lectern.fish
      """,
    words: .words(shells.map(\.name))
  ) { arguments, terminal throws(UsageError) in
    guard let name = arguments.words.first, arguments.words.count == 1 else {
      throw UsageError(message: "completions needs one shell: \(shells.map(\.name).joined(separator: ", "))")
    }
    guard let shell = shells.first(where: { $0.name == name }) else {
      throw UsageError.unknown("shell", name, known: shells.map(\.name))
    }
    terminal.write(shell.script())
    return ExitStatus.success.rawValue
  }

  private static var shells: [(name: String, script: @Sendable () -> String)] {
    [("bash", { BashCompletion.script }), ("zsh", { ZshCompletion.script }), ("fish", { FishCompletion.script })]
  }

  fileprivate var completedOptions: [CommandOption] { options + [.help] }
}

extension String {
  /// As one word of a shell.
  fileprivate var quoted: String { "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'" }

  /// On one line, as lists of completions have it.
  fileprivate var onOneLine: String { split(separator: "\n").joined(separator: " ") }
}

private enum BashCompletion {
  static var script: String {
    """
    # Completions of lectern for bash.
    _lectern_offer() { mapfile -t COMPREPLY < <(compgen "$@" -- "${COMP_WORDS[COMP_CWORD]}"); }

    _lectern() {
      local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}" command="${COMP_WORDS[1]}"
      COMPREPLY=()
      if [ "$COMP_CWORD" -eq 1 ]; then
        _lectern_offer -W \(Command.shown.map(\.name).joined(separator: " ").quoted)
        return
      fi
      case "$command $before" in
    \(Command.shown.flatMap(values).joined(separator: "\n"))
      esac
      case "$command" in
    \(Command.shown.map(words).joined(separator: "\n"))
      esac
    }

    complete -o filenames -F _lectern lectern

    """
  }

  /// Of options that take a value.
  private static func values(_ command: Command) -> [String] {
    command.completedOptions.filter { $0.word != nil }.map { option in
      let patterns = option.names.map { "\(command.name) \($0)".quoted }.joined(separator: "|")
      return "    \(patterns)) \(offer(option.completion) ?? ":"); return ;;"
    }
  }

  private static func words(_ command: Command) -> String {
    let names = command.completedOptions.flatMap(\.names).joined(separator: " ").quoted
    let other = offer(command.words).map { "; else \($0)" } ?? ""
    let spellings = [command.name] + Command.aliases.filter { $0.value == command.name }.map(\.key).sorted()
    return "    \(spellings.joined(separator: "|"))) if [[ $word == -* ]]; then _lectern_offer -W \(names)\(other); fi ;;"
  }

  private static func offer(_ completion: Completion) -> String? {
    switch completion {
    case .none: nil
    case .words(let words): "_lectern_offer -W \(words.joined(separator: " ").quoted)"
    case .files: "_lectern_offer -f"
    case .folders: "_lectern_offer -d"
    case .lessons: "_lectern_offer -o plusdirs -f -X '!*.md'"
    }
  }
}

private enum ZshCompletion {
  static var script: String {
    """
    #compdef lectern
    # Completions of lectern for zsh.
    _lectern() {
      local -a commands=(
    \(Command.shown.map { "    " + "\(escaped($0.name)):\($0.summary)".quoted }.joined(separator: "\n"))
      )
      if (( CURRENT == 2 )); then
        _describe command commands
        return
      fi
      local command=$words[2]
      shift words
      (( CURRENT-- ))
      case $command in
    \(Command.shown.map(arguments).joined(separator: "\n"))
      esac
    }

    if [ "$funcstack[1]" = _lectern ]; then _lectern "$@"; else compdef _lectern lectern; fi

    """
  }

  private static func arguments(_ command: Command) -> String {
    let options = command.completedOptions.map { option in
      let value = option.word.map { ":\($0):\(action(option.completion))" } ?? ""
      let others = option.names.count > 1 ? "(\(option.names.joined(separator: " ")))" : ""
      return option.names.map { name in
        let joins = option.word == nil ? "" : name.hasPrefix("--") ? "=" : "+"
        return "\(others)\(name)\(joins)[\(escaped(option.help.onOneLine))]\(value)".quoted
      }.joined(separator: " ")
    }
    let words = if case .none = command.words { "" } else { " " + "*:\(command.usage):\(action(command.words))".quoted }
    return "    \(command.name)) _arguments -s \(options.joined(separator: " "))\(words) ;;"
  }

  private static func action(_ completion: Completion) -> String {
    switch completion {
    case .none: " "
    case .words(let words): "(\(words.joined(separator: " ")))"
    case .files: "_files"
    case .folders: "_files -/"
    case .lessons: #"_files -g "*.md""#
    }
  }

  /// Signs that would end a name or a description.
  private static func escaped(_ text: String) -> String {
    text.map { "[]:\\".contains($0) ? "\\\($0)" : "\($0)" }.joined()
  }
}

private enum FishCompletion {
  static var script: String {
    let first = "-n __fish_use_subcommand"
    let commands = Command.shown.map { "complete -c lectern -f \(first) -a \($0.name.quoted) -d \($0.summary.quoted)" }
    return (["# Completions of lectern for fish."] + commands + Command.shown.flatMap(lines)).joined(separator: "\n") + "\n"
  }

  private static func lines(_ command: Command) -> [String] {
    let head = "complete -c lectern -n \("__fish_seen_subcommand_from \(command.name)".quoted)"
    let options = command.completedOptions.map { option in
      let names = option.names.map { name in
        name.hasPrefix("--") ? "-l \(name.dropFirst(2))" : name.count == 2 ? "-s \(name.dropFirst())" : "-o \(name.dropFirst())"
      }
      let value = option.word == nil ? "" : " -r \(offer(option.completion))"
      return "\(head) \(names.joined(separator: " "))\(value) -d \(option.help.onOneLine.quoted)"
    }
    if case .none = command.words { return options + ["\(head) -f"] }
    return options + ["\(head) \(offer(command.words))"]
  }

  private static func offer(_ completion: Completion) -> String {
    switch completion {
    case .none: "-f"
    case .words(let words): "-f -a \(words.joined(separator: " ").quoted)"
    case .files: "-F"
    case .folders: "-f -a '(__fish_complete_directories)'"
    case .lessons: "-f -a '(__fish_complete_suffix .md)'"
    }
  }
}
