/// A page of vectors as an SVG element. Words stay words, as wide as they were measured whatever face shows them; formulas are outlines.
final class SVGPage: PathSink {
  private let width: Double
  private let height: Double
  private var body = ""

  init(width: Double, height: Double) { (self.width, self.height) = (width, height) }

  func outline(_ path: Path, fill: Colour?, pen: Pen?, _ edge: Colour) {
    var attributes = fill.map { SVGPage.paint("fill", $0) } ?? " fill=\"none\""
    if let pen, edge.alpha > 0, pen.width > 0 {
      attributes += SVGPage.paint("stroke", edge)
      if pen.width != 1 { attributes += " stroke-width=\"\(SVGPage.number(pen.width))\"" }
      if !pen.dashes.isEmpty { attributes += " stroke-dasharray=\"\(pen.dashes.map(SVGPage.number).joined(separator: ","))\"" }
    }
    body += "<path d=\"\(steps(of: path))\"\(attributes)/>\n"
  }

  func write(_ text: String, _ style: TextStyle, at place: Point, pixelsPerPoint: Double, _ book: FontBook) {
    let block = TextBlock(text, style, pixelsPerPoint: pixelsPerPoint, book)
    guard let lines = block.plainLines else {
      for shape in block.outlines { outline(shape.applying(.shift(place)), fill: style.colour, pen: nil, .clear) }
      return
    }
    var look = " font-size=\"\(SVGPage.number(style.size * pixelsPerPoint))\""
    switch style.font.family {
    case .sans: break
    case .serif: look += " font-family=\"DejaVu Serif, serif\""
    case .mono: look += " font-family=\"DejaVu Sans Mono, monospace\""
    }
    if style.font.isBold { look += " font-weight=\"bold\"" }
    if style.font.isItalic { look += " font-style=\"italic\"" }
    if style.colour != .black { look += SVGPage.paint("fill", style.colour) }
    for line in lines where !line.text.isEmpty {
      let (x, y) = (SVGPage.number(place.x + line.start.x), SVGPage.number(height - place.y - line.start.y))
      body += "<text x=\"\(x)\" y=\"\(y)\"\(look) textLength=\"\(SVGPage.number(line.width))\" "
      body += "lengthAdjust=\"spacingAndGlyphs\">\(SVGPage.escaped(line.text))</text>\n"
    }
  }

  /// As a part of a page, which says how large it is.
  func element() -> String { "<svg \(opening)>\n\(body)</svg>" }

  private var opening: String {
    let (w, h) = (SVGPage.number(width), SVGPage.number(height))
    return "xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(w) \(h)\" font-family=\"DejaVu Sans, Verdana, sans-serif\""
  }

  /// As a file of its own; `description` is its alternative text.
  func document(description: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <svg \(opening) width="\(SVGPage.number(width))pt" height="\(SVGPage.number(height))pt" role="img">
    <title>\(SVGPage.escaped(description))</title>
    \(body)</svg>

    """
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\t", "\u{20}"...: result.unicodeScalars.append(scalar)
      // Control characters have no place in XML.
      default: result += " "
      }
    }
    return result
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
