/// Statements typed at `>>>`, each with the output that followed.
package struct Dialogue: Equatable, Sendable {
  package struct Statement: Equatable, Sendable {
    package var code: String
    package var line: Int
    package var expected: [ExpectedLine]
  }

  /// Comments before the first prompt.
  package var heading: [String]
  package var statements: [Statement]
  package var options = CellOptions()

  /// Reads `text`, whose first line has the number `firstLine`.
  ///
  /// It is a dialogue only if it begins with a prompt: those in the middle of code stand in its comments.
  init?(_ text: String, firstLine: Int) {
    heading = []
    statements = []
    var isTyping = false
    for line in ExpectedLine.lines(of: text, from: firstLine) {
      if let code = Dialogue.typed(line.text, after: ">>>") {
        statements.append(Statement(code: code + "\n", line: line.number, expected: []))
        isTyping = true
      } else if let last = statements.indices.last {
        if isTyping, let code = Dialogue.typed(line.text, after: "...") {
          statements[last].code += code + "\n"
        } else {
          isTyping = false
          statements[last].expected.append(line)
        }
      } else {
        let begin = line.text.drop { $0.isBlank }
        guard begin.isEmpty || begin.first == "#" else { return nil }
        heading.append(line.text)
      }
    }
    if statements.isEmpty { return nil }
  }

  private static func typed(_ line: String, after prompt: String) -> String? {
    let line = line.drop { $0.isBlank }
    guard line.hasPrefix(prompt) else { return nil }
    let rest = line.dropFirst(prompt.count)
    if rest.isEmpty { return "" }
    return rest.first == " " ? String(rest.dropFirst()) : nil
  }
}
