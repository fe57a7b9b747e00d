/// What takes filled and drawn paths and words: pixels, or a page of vectors. Places are from the lower left corner.
protocol PathSink: AnyObject {
  func outline(_ path: Path, fill: Colour?, pen: Pen?, _ edge: Colour)
  func write(_ text: String, _ style: TextStyle, at place: Point, pixelsPerPoint: Double, _ book: FontBook)
}

extension Painter: PathSink {
  func outline(_ path: Path, fill: Colour?, pen: Pen?, _ edge: Colour) { draw(path, fill: fill, pen: pen, edge, snaps: false) }

  func write(_ text: String, _ style: TextStyle, at place: Point, pixelsPerPoint: Double, _ book: FontBook) {
    let block = TextBlock(text, style, pixelsPerPoint: pixelsPerPoint, book)
    for outline in block.outlines { fill(outline.applying(.shift(place)), style.colour) }
  }
}
