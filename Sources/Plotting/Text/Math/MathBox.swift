/// A part of a formula laid out: what it draws around its own origin on the line, and how much room it takes.
struct MathBox {
  var pieces: [TextLine.Piece] = []
  var width = 0.0
  var height = 0.0
  var depth = 0.0

  /// Puts another box behind this one, raised by so much.
  mutating func append(_ other: MathBox, raised: Double = 0) {
    pieces += other.pieces.map { TextLine.Piece(outline: $0.outline, place: $0.place + Point(width, raised)) }
    width += other.width
    height = max(height, other.height + raised)
    depth = max(depth, other.depth - raised)
  }

  func moved(by shift: Point) -> MathBox {
    var box = self
    box.pieces = pieces.map { TextLine.Piece(outline: $0.outline, place: $0.place + shift) }
    return box
  }

  static func space(_ width: Double) -> MathBox { MathBox(width: width) }
}
