/// How a text looks and how it lies about its place.
package struct TextStyle: Hashable, Sendable {
  package enum Horizontal: Sendable { case left, centre, right }
  package enum Vertical: Sendable { case bottom, baseline, centre, centreOfLine, top }

  /// In points.
  package var size: Double
  package var colour: Colour
  package var font: FontBook.Style
  package var horizontal: Horizontal
  package var vertical: Vertical
  /// How lines lie among themselves; as the text about its place where nothing is said.
  package var lines: Horizontal?
  package var rotation: Double
  /// Whether the text is placed before it is turned.
  package var turnsAboutPlace: Bool
  /// Lines this many times as far apart as they are high; as the font says where nothing is said.
  package var spacing: Double?

  package init(
    size: Double = 10, colour: Colour = .black, font: FontBook.Style = .init(), horizontal: Horizontal = .left,
    vertical: Vertical = .baseline,
    lines: Horizontal? = nil, rotation: Double = 0, turnsAboutPlace: Bool = false, spacing: Double? = nil
  ) {
    (self.size, self.colour, self.font, self.horizontal, self.vertical) = (size, colour, font, horizontal, vertical)
    (self.lines, self.rotation, self.turnsAboutPlace, self.spacing) = (lines, rotation, turnsAboutPlace, spacing)
  }
}
