/// What takes filled and drawn paths: pixels, or a page of vectors. Places are from the lower left corner.
protocol PathSink: AnyObject {
  func outline(_ path: Path, fill: Colour?, pen: Pen?, _ edge: Colour)
  func fill(_ path: Path, _ colour: Colour)
}

extension Painter: PathSink {
  func outline(_ path: Path, fill: Colour?, pen: Pen?, _ edge: Colour) { draw(path, fill: fill, pen: pen, edge, snaps: false) }
}

/// Paths as an SVG document; letters are outlines, so it looks the same wherever it is opened.
final class SVGPage: PathSink {
  private let width: Double
  private let height: Double
  private var body = ""

  init(width: Double, height: Double) { (self.width, self.height) = (width, height) }

  func outline(_ path: Path, fill: Colour?, pen: Pen?, _ edge: Colour) {
    var attributes = fill.map { SVGPage.paint("fill", $0) } ?? " fill=\"none\""
    if let pen, edge.alpha > 0, pen.width > 0 {
      attributes += SVGPage.paint("stroke", edge) + " stroke-width=\"\(SVGPage.number(pen.width))\""
      if !pen.dashes.isEmpty { attributes += " stroke-dasharray=\"\(pen.dashes.map(SVGPage.number).joined(separator: ","))\"" }
    }
    body += "<path d=\"\(steps(of: path))\"\(attributes)/>\n"
  }

  func fill(_ path: Path, _ colour: Colour) { body += "<path d=\"\(steps(of: path))\"\(SVGPage.paint("fill", colour))/>\n" }

  /// The document; `description` is its alternative text.
  func document(description: String) -> String {
    let escaped = description.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    let (w, h) = (SVGPage.number(width), SVGPage.number(height))
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <svg xmlns="http://www.w3.org/2000/svg" width="\(w)pt" height="\(h)pt" viewBox="0 0 \(w) \(h)" role="img">
      <title>\(escaped)</title>
      \(body)</svg>

      """
  }

  private func steps(of path: Path) -> String {
    var text = ""
    var next = 0
    for step in path.steps {
      let letters = ["M", "L", "Q", "C", "Z"]
      text += letters[Int(step.rawValue)]
      for k in next..<(next + step.pointCount) {
        let point = path.points[k]
        text += "\(SVGPage.number(point.x)) \(SVGPage.number(height - point.y)) "
      }
      next += step.pointCount
    }
    return text
  }

  private static func number(_ x: Double) -> String {
    let rounded = (x.isFinite ? x * 100 : 0).rounded() / 100
    return rounded == rounded.rounded() && abs(rounded) < 1e9 ? String(Int(rounded)) : "\(rounded)"
  }

  private static func paint(_ name: String, _ colour: Colour) -> String {
    let bytes = colour.bytes
    func hex(_ byte: UInt8) -> String { (byte < 16 ? "0" : "") + String(byte, radix: 16) }
    let opacity = bytes.w == 255 ? "" : " \(name)-opacity=\"\(number(colour.alpha))\""
    return " \(name)=\"#\(hex(bytes.x))\(hex(bytes.y))\(hex(bytes.z))\"\(opacity)"
  }
}
