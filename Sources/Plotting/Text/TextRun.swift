/// A line of text as it is written in a lesson: plain, or with formulas between dollar signs.
enum TextRun {
  static func line(_ text: String, _ style: FontBook.Style, size: Double, _ book: FontBook) -> TextLine {
    TextLine(text.replacing("\\$", with: "$"), style, size: size, book)
  }
}
