/// Puts shapes on a canvas. Places are in pixels from the lower left corner.
package final class Painter {
  package let canvas: Canvas
  private let coverage: Coverage

  /// Nothing outside is touched.
  package var clip: PixelBox

  package init(_ canvas: Canvas) {
    self.canvas = canvas
    coverage = Coverage(width: canvas.width, height: canvas.height)
    clip = PixelBox(left: 0, top: 0, right: canvas.width, bottom: canvas.height)
  }

  package var whole: PixelBox { PixelBox(left: 0, top: 0, right: canvas.width, bottom: canvas.height) }

  /// The whole pixels that a box covers, rounded as pixels are.
  package func pixels(of box: Box) -> PixelBox {
    func whole(_ x: Double, _ most: Int) -> Int { x.isFinite ? Int(min(Double(most), max(0, (x + 0.5).rounded(.down)))) : x > 0 ? most : 0 }
    let (w, h) = (canvas.width, canvas.height)
    return PixelBox(
      left: whole(box.low.x, w), top: h - whole(box.high.y, h), right: whole(box.high.x, w), bottom: h - whole(box.low.y, h))
  }

  /// Fills a shape and draws its edge, both on the same snapped outline.
  package func draw(_ path: Path, fill: Colour?, pen: Pen?, _ edge: Colour, snaps: Bool = true, isSmooth: Bool = true) {
    let turned = turnedOver(path)
    let pen = edge.alpha > 0 && (pen?.width ?? 0) > 0 ? pen : nil
    let lines = (snaps ? Snapping.snapped(turned, width: pen?.width ?? 0) : turned).polylines()
    if let fill, fill.alpha > 0 {
      if fill.alpha == 1, let box = Painter.wholePixels(lines) {
        canvas.fill(box, clip, fill.bytes)
      } else {
        paint(lines, fill, isSmooth: isSmooth)
      }
    }
    if let pen { stroke(lines, pen, edge, isSmooth: isSmooth) }
  }

  /// The box of whole pixels that an upright rectangle is, if it is one.
  private static func wholePixels(_ lines: [Polyline]) -> PixelBox? {
    guard lines.count == 1, lines[0].points.count == 4 else { return nil }
    let points = lines[0].points
    let (a, b, c, d) = (points[0], points[1], points[2], points[3])
    guard a.x == d.x, b.x == c.x, a.y == b.y, c.y == d.y, points.allSatisfy({ $0.x == $0.x.rounded() && $0.y == $0.y.rounded() }) else {
      return nil
    }
    return PixelBox(left: Int(min(a.x, c.x)), top: Int(min(a.y, c.y)), right: Int(max(a.x, c.x)), bottom: Int(max(a.y, c.y)))
  }

  package func fill(_ path: Path, _ colour: Colour) {
    if colour.alpha > 0 { paint(turnedOver(path).polylines(), colour) }
  }

  private func stroke(_ lines: [Polyline], _ pen: Pen, _ colour: Colour, isSmooth: Bool) {
    let margin = 4 * pen.width + 16
    let box = Box(Point(-margin, -margin), Point(Double(canvas.width) + margin, Double(canvas.height) + margin))
    paint(Stroke.shapes(of: Clipping.lines(lines, to: box), pen: pen), colour, isSmooth: isSmooth)
  }

  private func paint(_ shapes: [Polyline], _ colour: Colour, isSmooth: Bool = true) {
    coverage.add(shapes)
    let bytes = colour.bytes
    coverage.sweep(clip: clip, isSmooth: isSmooth) { row, start, count, shares in
      canvas.blend(row: row, from: start, count: count, bytes, shares)
    }
  }

  /// Fills a shape as far as another picture is opaque there.
  func fill(_ path: Path, _ colour: Colour, through mask: Canvas) {
    coverage.add(turnedOver(path).polylines())
    let bytes = colour.bytes
    var shares = [UInt8](repeating: 0, count: canvas.width)
    coverage.sweep(clip: clip) { row, start, count, covered in
      for k in 0..<count {
        let opacity = Int(mask.pixels[row * mask.width + start + k].w)
        shares[k] = UInt8(truncatingIfNeeded: Int(covered[k]) * opacity / 255)
      }
      shares.withUnsafeBufferPointer { shares in
        if let first = shares.baseAddress { canvas.blend(row: row, from: start, count: count, bytes, first) }
      }
    }
  }

  /// What is drawn is seen within a shape only.
  func draw(through window: Path, _ draw: () -> Void) {
    let before = canvas.pixels
    draw()
    var shares = [UInt8](repeating: 0, count: before.count)
    coverage.add(turnedOver(window).polylines())
    coverage.sweep(clip: whole) { row, start, count, covered in
      for k in 0..<count { shares[row * canvas.width + start + k] = covered[k] }
    }
    canvas.keep(before, beyond: shares)
  }

  /// Rows count from the top; and no number may be so large that sums of it overflow.
  private func turnedOver(_ path: Path) -> Path {
    let height = Double(canvas.height)
    func near(_ x: Double) -> Double { x.isNaN ? x : min(1e8, max(-1e8, x)) }
    return path.mapped { Point(near($0.x), near(height - $0.y)) }
  }

  /// The same shape at many places, moved to whole pixels as markers are.
  package func stamp(_ marker: Path, at places: [Point], fill: Colour?, pen: Pen?, _ edge: Colour) {
    let turned = marker.applying(.scale(1, -1))
    let snapped = Snapping.snapped(turned, width: pen?.width ?? 0)
    let centred = snapped == turned ? turned.applying(.shift(Point(0.5, 0.5))) : snapped
    let layers = Painter.layers(of: centred.polylines(), fill: fill, pen: pen, edge)
    for place in places where place.isFinite {
      let (x, y) = ((place.x + 0.5).rounded(.down), (Double(canvas.height) - place.y + 0.5).rounded(.down))
      guard abs(x) < 1e6, abs(y) < 1e6 else { continue }
      for layer in layers { layer.stamp.put(on: canvas, clip, x: Int(x), y: Int(y), layer.colour) }
    }
  }
  /// What filling a shape and drawing its edge leave, as stamps.
  static func layers(of lines: [Polyline], fill: Colour?, pen: Pen?, _ edge: Colour) -> [(stamp: Stamp, colour: SIMD4<UInt8>)] {
    let inside = fill.flatMap { $0.alpha > 0 ? (stamp: Stamp(filling: lines), colour: $0.bytes) : nil }
    let border = pen.flatMap {
      edge.alpha > 0 && $0.width > 0 ? (stamp: Stamp(filling: Stroke.shapes(of: lines, pen: $0)), colour: edge.bytes) : nil
    }
    if let inside, let border, inside.colour == border.colour, inside.colour.w == 255 {
      return [(inside.stamp.joined(border.stamp), inside.colour)]
    }
    return [inside, border].compactMap { $0 }
  }
}
