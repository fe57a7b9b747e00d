/// What a cell shows beside text: a picture, or a passage that reports set as what it is.
package struct Figure: Equatable, Sendable {
  package enum Passage: Equatable, Sendable { case html(String), markdown(String) }

  /// A file of a picture, PNG or another kind that browsers show; empty for a passage.
  package var png: [UInt8]
  package var alternative: String
  /// How many pixels of the file make one of the page.
  package var density: Int
  /// The same picture as an SVG element, if it was drawn here and not by the lesson.
  package var drawing: String?
  package var passage: Passage?
  /// In pixels of a page, if the lesson asks for a size.
  package var width: Int?
  package var height: Int?

  package init(png: [UInt8], alternative: String, density: Int = 1) {
    self.png = png
    self.alternative = alternative
    self.density = density
  }

  package init(_ passage: Passage) {
    self.init(png: [], alternative: "")
    self.passage = passage
  }
}
