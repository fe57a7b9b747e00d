/// A piece of a terminal session: scripts that were run, and what each printed.
package struct Transcript: Equatable, Sendable {
  package struct Command: Equatable, Sendable {
    /// The script relative to the lesson; nil if it is neither beside it nor linked above.
    package var path: String?
    /// The script as the prompt names it, without folders.
    package var name: String
    package var arguments: [String]
    package var line: Int
    package var prompt: String
    package var expected: [ExpectedLine]
  }

  /// A caption and blank lines before the first prompt.
  package var caption: [String]
  package var commands: [Command]
  package var options = CellOptions()

  /// Reads `text`, whose first line has the number `firstLine`.
  ///
  /// There is a transcript only if the first written line, or the one after a caption, runs a script.
  init?(_ text: String, firstLine: Int, locate: (String) -> String?) {
    let lines = ExpectedLine.lines(of: text, from: firstLine)
    let written = lines.indices.filter { !lines[$0].text.trimmingBlanks().isEmpty }.prefix(2)
    guard let first = written.first(where: { Prompt(lines[$0].text) != nil }) else { return nil }
    caption = lines[..<first].map(\.text)
    commands = []
    var prompt = ""
    var isOurs = true
    for line in lines[first...] {
      if let command = Prompt(line.text) {
        prompt = command.prefix
        isOurs = true
        let name = command.script.split(separator: "/").last.map(String.init) ?? command.script
        commands.append(
          Command(
            path: locate(command.script), name: name, arguments: command.arguments, line: line.number,
            prompt: line.text, expected: []))
      } else if Transcript.repeats(prompt, line.text) || line.text.hasPrefix("[Done] exited with code=") {
        // The next prompt, waiting or with another command, whose output is not ours to check.
        isOurs = false
      } else if isOurs, let last = commands.indices.last {
        commands[last].expected.append(line)
      }
    }
  }

  /// A lone `$` may well begin a line of output.
  private static func repeats(_ prompt: String, _ line: String) -> Bool {
    let isSame = line.hasPrefix(prompt) && (prompt.count > 1 || line.trimmingTrailingBlanks() == prompt)
    return isSame || Prompt.opensForeignCommand(line)
  }
}
