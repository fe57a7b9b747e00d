extension Command {
  var helpText: String {
    var sections = ["lectern \(name)\(usage.isEmpty ? "" : " " + usage)", summary]
    if !details.isEmpty { sections.append(details) }
    let options = options + [.help]
    var groups: [String] = []
    for option in options where !groups.contains(option.group) { groups.append(option.group) }
    let width = options.map(\.spelling.count).max() ?? 0
    for group in groups {
      let rows = options.filter { $0.group == group }.map { Command.row($0.spelling, $0.help, width: width) }
      sections.append(([group + ":"] + rows).joined(separator: "\n"))
    }
    if !examples.isEmpty {
      let width = examples.map(\.line.count).max() ?? 0
      let rows = examples.map { Command.row($0.line, $0.purpose, width: width) }
      sections.append((["examples:"] + rows).joined(separator: "\n"))
    }
    return sections.joined(separator: "\n\n") + "\n"
  }

  /// All commands, each with its line.
  static var overview: String {
    let width = shown.map(\.name.count).max() ?? 0
    let rows = shown.map { row($0.name, $0.summary, width: width) }
    return """
      lectern: executable course notes. Lessons are Markdown; their Python runs in lectern itself.

      lectern COMMAND [OPTIONS] [PATH…]

      commands:
      \(rows.joined(separator: "\n"))

      lectern COMMAND --help tells more. To begin: lectern init my-course, then lectern render my-course.

      """
  }

  private static func row(_ term: String, _ text: String, width: Int) -> String {
    let gap = String(repeating: " ", count: width - term.count + 2)
    let lines = text.split(separator: "\n")
    return "  \(term)\(gap)" + lines.joined(separator: "\n" + String(repeating: " ", count: width + 4))
  }
}
