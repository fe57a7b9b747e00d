import Diagnostics
import Lessons

extension Figure {
  var sizeAttributes: String { (width.map { " width=\"\($0)\"" } ?? "") + (height.map { " height=\"\($0)\"" } ?? "") }
}

/// Writes what a cell shows beside text.
struct FigureHTML {
  let page: Page

  func html(_ figure: Figure, _ caption: String?, _ alternative: String?) -> String {
    let words = caption.map { "<figcaption>\(MarkdownHTML.inline($0, of: page))</figcaption>" } ?? ""
    switch figure.passage {
    case .html(let text): return "<div class=\"shown\">\n\(cleaned(text))\n</div>\n"
    case .markdown(let text): return "<div class=\"shown\">\n\(set(text))</div>\n"
    case nil:
      let description = (alternative ?? figure.alternative).escapedHTML
      let (size, isWide) = size(of: figure)
      if let drawing = figure.drawing, drawing.hasPrefix("<svg ") {
        let element = "<svg role=\"img\" aria-label=\"\(description)\"\(size) " + drawing.dropFirst("<svg ".count)
        return "<figure class=\"drawing\(isWide ? " wide" : "")\">\(element)\(words)</figure>\n"
      }
      let url = ImageData.url(figure.png, type: ImageData.type(of: figure.png) ?? "image/png")
      let image = "<img src=\"\(url)\" alt=\"\(description)\"\(size)>"
      return "<figure\(isWide ? " class=\"wide\"" : "")>\(image)\(words)</figure>\n"
    }
  }

  /// What the lesson asks for, or that of the file.
  private func size(of figure: Figure) -> (attributes: String, isWide: Bool) {
    let isAskedFor = figure.width != nil || figure.height != nil
    guard !isAskedFor, let size = ImageData.size(ofPNG: figure.png) else { return (figure.sizeAttributes, false) }
    var (width, height) = (size.width / max(1, figure.density), size.height / max(1, figure.density))
    // Squeezed into the column its words could not be read: it keeps most of its size and scrolls.
    let isWide = width > 900
    if isWide { (width, height) = (width * 3 / 4, height * 3 / 4) }
    return (" width=\"\(width)\" height=\"\(height)\"", isWide)
  }

  /// Like HTML of the lesson itself; what it opens it has to close.
  private func cleaned(_ text: String) -> String {
    var problems: [Diagnostic] = []
    let page = page
    var open: [String] = []
    let cleaned = RawHTML.cleaned(
      text, isShown: true, open: &open,
      image: { source, tag in
        let kept = tag.attributes.filter { ["width", "height", "title", "align"].contains($0.name) }.map { ($0.name, $0.value ?? "") }
        let alternative = tag.attributes.first { $0.name == "alt" }.flatMap(\.value) ?? ""
        if ImageData.isPicture(source) {
          let written = kept.map { " \($0.0)=\"\($0.1.escapedHTML)\"" }.joined()
          return "<img src=\"\(source.escapedHTML)\" alt=\"\(alternative.escapedHTML)\"\(written)>"
        }
        return page.imageHTML(source, alternative: alternative, attributes: kept, line: 1, problems: &problems)
      }, link: { page.resolved($0, ending: ".html") })
    return cleaned + RawHTML.ends(of: open[...])
  }

  /// Markdown that a program wrote, set like that of the lesson.
  private func set(_ text: String) -> String {
    var body = MarkdownHTML(page: page, markdown: Markdown(text))
    body.write()
    return body.html
  }
}
