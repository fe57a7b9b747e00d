extension Diagnostic: CustomStringConvertible {
  /// `file:line:column: severity: message`, then the notes, indented.
  package var description: String { ([head] + notes.map { "  \($0)" }).joined(separator: "\n") }

  /// The same with the line of `source` at which it is.
  package func text(showing source: SourceFile?) -> String {
    let shown = line > 0 ? source?.shown(line, column: column) ?? [] : []
    return ([head] + shown + notes.map { "  \($0)" }).joined(separator: "\n")
  }

  private var head: String {
    let head = place.isEmpty ? "" : "\(place): "
    return head + "\(severity.rawValue): \(message)"
  }

  /// `file:line:column`, as far as it is known.
  package var place: String {
    var place = file
    if line > 0 { place += ":\(line)" }
    if line > 0, column > 0 { place += ":\(column)" }
    return place
  }
}

extension SourceFile {
  /// Longer lines are shown up to here, if what they are shown for stands before.
  private static let longestShown = 120

  /// A line, indented, with a mark under the character in `column`; 0 marks none.
  package func shown(_ line: Int, column: Int = 0) -> [String] {
    guard let bytes = self.line(line) else { return [] }
    let characters = String(decoding: bytes, as: UTF8.self).map { character -> Character in
      // A tab as one sign, so that what stands below it stays below it; nothing that would steer the terminal.
      character.unicodeScalars.contains { $0.properties.generalCategory == .control } ? " " : character
    }
    if characters.allSatisfy({ $0 == " " }) { return [] }
    let isCut = characters.count > SourceFile.longestShown
    let text = "    " + String(characters.prefix(SourceFile.longestShown)) + (isCut ? "…" : "")
    guard column > 0, column <= min(characters.count + 1, SourceFile.longestShown) else { return [text] }
    return [text, String(repeating: " ", count: 4 + TextWidth.of(characters.prefix(column - 1))) + "^"]
  }
}
