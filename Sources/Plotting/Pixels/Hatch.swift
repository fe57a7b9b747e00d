/// Strokes over a filled shape, in tiles of an inch.
package struct Hatch: Hashable, Sendable {
  package var pattern: String
  package var colour: Colour
  /// Of the strokes, in points.
  package var width: Double

  package init(pattern: String, colour: Colour, width: Double) { (self.pattern, self.colour, self.width) = (pattern, colour, width) }

  private static let density = 6

  private func count(_ letters: String) -> Int { min(20, pattern.count { letters.contains($0) }) * Hatch.density }

  /// The strokes of a tile that is one wide and high.
  var strokes: [Path] {
    var strokes: [Path] = []
    func line(_ a: Point, _ b: Point) { strokes.append(Path(polyline: [a, b])) }
    for (letters, isLevel) in [("-+", true), ("|+", false)] {
      let lines = count(letters)
      for k in 0..<lines {
        let at = (Double(k) + 0.5) / Double(lines)
        if isLevel { line(Point(0, at), Point(1, at)) } else { line(Point(at, 0), Point(at, 1)) }
      }
    }
    for (letters, rises) in [("/xX", true), ("\\xX", false)] {
      let lines = count(letters)
      guard lines > 0 else { continue }
      for k in 0...lines {
        let at = -0.5 + Double(k) / Double(lines)
        line(Point(at, rises ? -at : 1 + at), Point(1 + at, rises ? 1 - at : at))
      }
    }
    return strokes
  }

  /// Rings, discs, points and stars of a tile; filled, or as wide as the strokes.
  var shapes: [(path: Path, isFilled: Bool)] {
    var shapes: [(Path, Bool)] = []
    for (letter, size, isFilled) in [("o", 0.2, false), ("O", 0.35, false), (".", 0.1, true), ("*", 1.0 / 3, true)] {
      let rows = count(letter)
      guard rows > 0 else { continue }
      let step = 1 / Double(rows)
      for row in 0...rows {
        let isOdd = row % 2 == 1
        for column in 0..<(isOdd ? rows : rows + 1) {
          let centre = Point((Double(column) + (isOdd ? 0.5 : 0)) * step, Double(row) * step)
          shapes.append((letter == "*" ? Hatch.star(centre, size * step) : .circle(centre: centre, radius: size * step), isFilled))
        }
      }
    }
    return shapes
  }

  private static func star(_ centre: Point, _ radius: Double) -> Path {
    let tips = (0..<10).map { k in
      let away = k % 2 == 0 ? radius : radius * 0.381966
      let turn = Affine.rotation(degrees: 36 * Double(k))
      return centre + turn(Point(0, away))
    }
    return Path(polyline: tips, closed: true)
  }
}

extension Painter {
  /// Lays the strokes over what the shape covers.
  func draw(_ hatch: Hatch, over shape: Path, pixelsPerPoint: Double) {
    let tile = (72 * pixelsPerPoint).rounded(.down)
    let bounds = pixels(of: shape.bounds)
    let area = PixelBox(
      left: max(bounds.left, clip.left), top: max(bounds.top, clip.top), right: min(bounds.right, clip.right),
      bottom: min(bounds.bottom, clip.bottom))
    guard tile >= 4, hatch.colour.alpha > 0, area.left < area.right, area.top < area.bottom else { return }
    let whole = Canvas(width: canvas.width, height: canvas.height, colour: .clear)
    let other = Painter(whole)
    let pen = Pen(width: hatch.width * pixelsPerPoint, cap: .butt, join: .miter)
    let colour = Colour(0, 0, 0, 1)
    let (strokes, shapes) = (hatch.strokes, hatch.shapes)
    for row in (area.top / Int(tile))...((area.bottom - 1) / Int(tile)) {
      for column in (area.left / Int(tile))...((area.right - 1) / Int(tile)) {
        // Tiles are counted from the upper left corner.
        let corner = Point(Double(column) * tile, Double(canvas.height) - Double(row + 1) * tile)
        other.clip = PixelBox(
          left: column * Int(tile), top: row * Int(tile), right: (column + 1) * Int(tile), bottom: (row + 1) * Int(tile)
        ).within(area)
        let place = Affine.scale(tile, tile).then(.shift(corner))
        for stroke in strokes { other.draw(stroke.applying(place), fill: nil, pen: pen, colour, snaps: false) }
        for shape in shapes {
          let path = shape.path.applying(place)
          if shape.isFilled { other.fill(path, colour) } else { other.draw(path, fill: nil, pen: pen, colour, snaps: false) }
        }
      }
    }
    fill(shape, hatch.colour, through: whole)
  }
}

extension PixelBox {
  func within(_ other: PixelBox) -> PixelBox {
    PixelBox(left: max(left, other.left), top: max(top, other.top), right: min(right, other.right), bottom: min(bottom, other.bottom))
  }
}
