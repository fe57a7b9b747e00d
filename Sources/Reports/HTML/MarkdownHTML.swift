import Diagnostics
import Lessons

/// Writes Markdown as HTML; where fences stood, what the page shows instead.
struct MarkdownHTML {
  let page: Page
  let headings: [Int: Heading]
  /// The HTML for the code leaf at that index of the Markdown.
  let fence: (Int) -> String?
  /// What stands behind the first heading.
  private var afterTitle: String

  private(set) var html = ""
  private(set) var problems: [Diagnostic] = []
  /// Whether the lists around the current place are tight, the innermost last.
  private var tight: [Bool] = []
  /// How deep inside an image, whose markup counts only as its alternative text.
  private var imageDepth = 0
  private var alternative = ""
  private var isHeaderRow = false
  private var blockLine = 0
  private var referredNotes: Set<Int> = []
  /// The last sign of the text so far.
  private var lastScalar: Unicode.Scalar = " "

  init(page: Page, headings: [Int: Heading], afterTitle: String, fence: @escaping (Int) -> String?) {
    self.page = page
    self.headings = headings
    self.afterTitle = afterTitle
    self.fence = fence
  }

  mutating func write() {
    for (index, event) in page.lesson.markdown.events.enumerated() {
      if imageDepth > 0, isInsideImage(event) { continue }
      switch event {
      case .open(let container, let lines):
        blockLine = lines.lowerBound
        open(container, index)
      case .close(let container): close(container)
      case .leaf(let leaf, let lines):
        blockLine = lines.lowerBound
        write(leaf, index)
      }
    }
  }

  private mutating func isInsideImage(_ event: Markdown.Event) -> Bool {
    switch event {
    case .open(.image, _): imageDepth += 1
    case .close(.image):
      imageDepth -= 1
      return imageDepth > 0
    case .leaf(.text(let text), _), .leaf(.inlineCode(let text), _), .leaf(.mathematics(let text, _), _):
      alternative += text
    case .leaf(.softBreak, _), .leaf(.lineBreak, _): alternative += " "
    case .open, .close, .leaf: break
    }
    return true
  }

  private mutating func open(_ container: Markdown.Container, _ index: Int) {
    switch container {
    case .document: break
    case .blockQuote: html += "<blockquote>\n"
    case .list(let start, let isTight):
      tight.append(isTight)
      html += start.map { $0 == 1 ? "<ol>\n" : "<ol start=\"\($0)\">\n" } ?? "<ul>\n"
    case .item:
      html += "<li>"
    case .paragraph: html += tight.last == true ? "" : "<p>"
    case .heading(let level):
      html += "<h\(level) id=\"\((headings[index]?.anchor ?? "").escapedHTML)\">"
    case .emphasis: html += "<em>"
    case .strong: html += "<strong>"
    case .strikethrough: html += "<del>"
    case .link(let destination, let title):
      html += "<a href=\"\(page.resolved(destination, ending: ".html").safeLink.escapedHTML)\""
      html += title.isEmpty ? ">" : " title=\"\(title.escapedHTML)\">"
    case .image:
      imageDepth = 1
      alternative = ""
    case .footnotes: html += "<section class=\"footnotes\">\n<ol>\n"
    case .footnote(let number): html += "<li id=\"fn-\(number)\">"
    case .table: html += "<figure class=\"table\"><table>\n"
    case .tableRow(let isHeader):
      isHeaderRow = isHeader
      html += isHeader ? "<thead><tr>" : "<tr>"
    case .tableCell(let alignment):
      html += isHeaderRow ? "<th" : "<td"
      switch alignment {
      case .none: html += ">"
      case .left: html += " align=\"left\">"
      case .center: html += " align=\"center\">"
      case .right: html += " align=\"right\">"
      }
    }
  }

  private mutating func close(_ container: Markdown.Container) {
    switch container {
    case .document: break
    case .blockQuote: html += "</blockquote>\n"
    case .list(let start, _):
      tight.removeLast()
      html += start == nil ? "</ul>\n" : "</ol>\n"
    case .item: html += "</li>\n"
    case .paragraph: html += tight.last == true ? "\n" : "</p>\n"
    case .heading(let level):
      html += "</h\(level)>\n\(afterTitle)"
      afterTitle = ""
    case .emphasis: html += "</em>"
    case .strong: html += "</strong>"
    case .strikethrough: html += "</del>"
    case .link: html += "</a>"
    case .image(let source, let title):
      html += image(source, alternative: alternative, attributes: title.isEmpty ? [] : [("title", title)])
    case .footnotes: html += "</ol>\n</section>\n"
    case .footnote(let number): html += "<a href=\"#fnref-\(number)\">↩</a></li>\n"
    case .table: html += "</table></figure>\n"
    case .tableRow(let isHeader): html += isHeader ? "</tr></thead>\n" : "</tr>\n"
    case .tableCell: html += isHeaderRow ? "</th>" : "</td>"
    }
  }

  private mutating func write(_ leaf: Markdown.Leaf, _ index: Int) {
    switch leaf {
    case .thematicBreak: html += "<hr>\n"
    case .code(_, let text, _): html += fence(index) ?? "<pre class=\"plain\"><code>\(text.escapedHTML)</code></pre>\n"
    case .html(let raw), .inlineHTML(let raw): html += cleaned(raw)
    case .text(let text):
      html += text.escapedHTML
      lastScalar = text.unicodeScalars.last ?? lastScalar
      return
    case .softBreak:
      // A browser would show the end of a line as a blank, which Chinese does not have between words.
      let isInsideChinese = lastScalar.isChinese && nextScalar(after: index)?.isChinese == true
      html += isInsideChinese ? "" : "\n"
    case .lineBreak: html += "<br>\n"
    case .inlineCode(let code): html += "<code>\(code.escapedHTML)</code>"
    case .mathematics(let formula, let isDisplayed):
      let source = "<code class=\"\(isDisplayed ? "math displayed" : "math")\">\(formula.escapedHTML)</code>"
      html += MathML.element(formula, isDisplayed: isDisplayed) ?? source
    case .footnoteReference(let number):
      // A note may be referred to more than once; the way back leads to the first place.
      let id = referredNotes.insert(number).inserted ? " id=\"fnref-\(number)\"" : ""
      html += "<sup\(id)><a href=\"#fn-\(number)\">\(number)</a></sup>"
    case .taskMarker(let isDone): html += "<input type=\"checkbox\" disabled\(isDone ? " checked" : "")> "
    }
    lastScalar = " "
  }

  private func nextScalar(after index: Int) -> Unicode.Scalar? {
    for event in page.lesson.markdown.events[index...].dropFirst() {
      switch event {
      case .leaf(.text(let text), _): return text.unicodeScalars.first
      case .leaf: return nil
      case .open, .close: continue
      }
    }
    return nil
  }

  private mutating func cleaned(_ raw: String) -> String {
    var missing: [Diagnostic] = []
    let page = page
    let line = blockLine
    let cleaned = RawHTML.cleaned(
      raw,
      image: { source, tag in
        let kept = tag.attributes.filter { ["width", "height", "title", "align"].contains($0.name) }
        let alternative = tag.attributes.first { $0.name == "alt" }.flatMap(\.value) ?? ""
        return page.imageHTML(
          source, alternative: alternative, attributes: kept.map { ($0.name, $0.value ?? "") }, line: line,
          problems: &missing)
      }, link: { page.resolved($0, ending: ".html") })
    problems += missing
    return cleaned
  }

  private mutating func image(
    _ source: String, alternative: String, attributes: [(String, String)]
  ) -> String {
    page.imageHTML(source, alternative: alternative, attributes: attributes, line: blockLine, problems: &problems)
  }
}

extension Unicode.Scalar {
  /// Ideographs, their punctuation, kana and full-width signs.
  fileprivate var isChinese: Bool {
    switch value {
    case 0x2E80...0x2FDF, 0x3000...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF01...0xFF60,
      0x20000...0x3FFFF:
      true
    default: false
    }
  }
}

extension Page {
  /// A picture of the lesson inside the page; one from elsewhere is a link, a missing one its alternative text.
  func imageHTML(
    _ source: String, alternative: String, attributes: [(String, String)], line: Int, problems: inout [Diagnostic]
  ) -> String {
    guard let relative = RelativePath.ofLink(source) else {
      let text = alternative.isEmpty ? source : alternative
      return "<a href=\"\(source.safeLink.escapedHTML)\">\(text.escapedHTML)</a>"
    }
    guard let bytes = readFile(relative), let type = ImageData.type(of: bytes) else {
      problems.append(Diagnostic(.warning, "no picture '\(source)'", file: lesson.source.name, line: line))
      let text = alternative.isEmpty ? RelativePath.name(relative) : alternative
      return "<span class=\"missing\">\(text.escapedHTML)</span>"
    }
    let written = attributes.map { " \($0.0)=\"\($0.1.escapedHTML)\"" }.joined()
    return "<img src=\"\(ImageData.url(bytes, type: type))\" alt=\"\(alternative.escapedHTML)\"\(written)>"
  }
}
