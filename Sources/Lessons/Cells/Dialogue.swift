/// Statements typed at `>>>`, each with the output that followed.
package struct Dialogue: Equatable, Sendable {
  package struct Statement: Equatable, Sendable {
    package var code: String
    package var line: Int
    package var expected: [ExpectedLine]
  }

  package var statements: [Statement]

  /// Reads `text`, whose first line has the number `firstLine`; nil if nobody types anything in it.
  init?(_ text: String, firstLine: Int) {
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
