/// A line of text as it is written in a lesson: plain, or with formulas between dollar signs.
enum TextRun {
  static func line(_ text: String, _ style: FontBook.Style, size: Double, _ book: FontBook) -> TextLine {
    guard text.contains("$"), let parts = parts(text) else {
      return TextLine(text.replacing("\\$", with: "$"), style, size: size, book)
    }
    var box = MathBox()
    for (k, part) in parts.enumerated() where !part.isEmpty {
      if k % 2 == 0 {
        let line = TextLine(part.replacing("\\$", with: "$"), style, size: size, book)
        box.append(MathBox(pieces: line.pieces, width: line.width, height: line.ascent, depth: line.descent))
      } else if let formula = MathParser.parse(part) {
        box.append(MathLayout(book).box(formula, size: size))
      } else {
        return TextLine(text, style, size: size, book)
      }
    }
    return TextLine(box)
  }

  /// Plain and mathematical parts in turn; nil unless the dollar signs are in pairs.
  private static func parts(_ text: String) -> [String]? {
    var parts = [""]
    var isEscaped = false
    for character in text {
      if character == "$", !isEscaped { parts.append("") } else { parts[parts.count - 1].append(character) }
      isEscaped = character == "\\" && !isEscaped
    }
    return parts.count % 2 == 1 && parts.count > 1 ? parts : nil
  }
}
