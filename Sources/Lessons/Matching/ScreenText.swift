/// Output as a reader saw it on a screen.
package enum ScreenText {
  /// Lines without colours, overwritten progress, trailing blanks and blank lines at the end.
  package static func lines(of output: String) -> [String] {
    var lines = output.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      onScreen(line).trimmingTrailingBlanks()
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// What of a line remains on the screen after its escape sequences and carriage returns.
  static func onScreen(_ line: some StringProtocol) -> String {
    let isPlain = line.utf8.allSatisfy { $0 != 0x1B && $0 != UInt8(ascii: "\r") && $0 != 0x08 && $0 != 0x07 }
    if isPlain { return String(line) }
    var row = Row()
    var source = Array(line.unicodeScalars)[...]
    while let scalar = source.popFirst() {
      switch scalar {
      case "\u{1B}": row.obey(&source)
      case "\r": row.cursor = 0
      case "\u{08}": row.cursor = max(0, row.cursor - 1)
      case "\u{07}": break
      default: row.write(scalar)
      }
    }
    return String(String.UnicodeScalarView(row.scalars))
  }

  /// One row of a terminal, with the place where the next sign goes.
  private struct Row {
    var scalars: [Unicode.Scalar] = []
    var cursor = 0

    mutating func write(_ scalar: Unicode.Scalar) {
      if cursor < scalars.count { scalars[cursor] = scalar } else { scalars.append(scalar) }
      cursor += 1
    }

    /// Passes over `[31m` and the like and over titles and links; erases what `[K` erases.
    mutating func obey(_ source: inout ArraySlice<Unicode.Scalar>) {
      guard let kind = source.popFirst() else { return }
      if kind == "[" {
        let parameters = source.prefix { !("@"..."~").contains($0) }
        source = source[parameters.endIndex...]
        guard source.popFirst() == "K" else { return }
        if parameters.isEmpty || parameters.elementsEqual(["0"]) { scalars.removeSubrange(min(cursor, scalars.count)...) }
        if parameters.elementsEqual(["2"]) { scalars = Array(repeating: " ", count: cursor) }
      } else if kind == "]" {
        while let scalar = source.popFirst(), scalar != "\u{07}" {
          if scalar == "\u{1B}" {
            _ = source.popFirst()
            return
          }
        }
      }
    }
  }
}
