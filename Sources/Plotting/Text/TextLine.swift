/// One line of text, laid out from the pen's first place at the origin.
struct TextLine {
  struct Piece {
    var outline: Path
    var place: Point
  }

  /// As it is written; nil where it has formulas.
  private(set) var text: String?
  private(set) var pieces: [Piece] = []
  private(set) var width = 0.0
  /// How far the ink reaches above the line, and below it.
  private(set) var ascent = 0.0
  private(set) var descent = 0.0

  init(_ box: MathBox) { (pieces, width, ascent, descent) = (box.pieces, box.width, box.height, box.depth) }

  /// `size` is in pixels to the em.
  init(_ text: String, _ style: FontBook.Style, size: Double, _ book: FontBook) {
    self.text = text
    var ink = Box.nothing
    var last: (face: Face, index: UInt32)?
    for scalar in text.unicodeScalars {
      guard let (face, index) = book.glyph(of: scalar, style) else {
        let box = TextLine.missingGlyph(size)
        pieces.append(Piece(outline: box.outline, place: Point(width, 0)))
        ink = ink.joined(box.ink)
        width += box.advance
        last = nil
        continue
      }
      if let last, last.face === face { width += face.kerning(last.index, index, size: size) }
      let glyph = face.glyph(index, size: size)
      if !glyph.outline.isEmpty {
        pieces.append(Piece(outline: glyph.outline, place: Point(width, 0)))
        ink = ink.joined(glyph.ink)
      }
      width += glyph.advance
      last = (face, index)
    }
    if !ink.isEmpty { (ascent, descent) = (ink.high.y, -ink.low.y) }
  }

  /// An empty frame for what no face has.
  static func missingGlyph(_ size: Double) -> Glyph {
    let outer = Box(x: size * 0.05, y: 0, width: size * 0.5, height: size * 0.72)
    var outline = Path.rectangle(outer)
    let inner = outer.grown(by: -max(1, size * 0.06))
    outline.append(
      Path(polyline: [inner.low, Point(inner.low.x, inner.high.y), inner.high, Point(inner.high.x, inner.low.y)], closed: true))
    return Glyph(outline: outline, advance: size * 0.6, ink: outer)
  }
}
