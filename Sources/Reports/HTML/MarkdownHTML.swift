import Diagnostics
import Lessons

/// Writes Markdown as HTML; where fences stood, what the page shows instead.
struct MarkdownHTML {
  let page: Page
  let markdown: Markdown
  let headings: [Int: Heading]
  /// The HTML for the code leaf at that index of the Markdown.
  let fence: (Int) -> String?
  /// What stands behind the first heading.
  private var afterTitle: String

  /// Bytes of text from which a cell of a table is too long for a narrow column.
  private static let longCell = 20

  private(set) var html = ""
  private(set) var problems: [Diagnostic] = []
  /// Whether the lists around the current place are tight, the innermost last.
  private var tight: [Bool] = []
  /// How deep inside an image, whose markup counts only as its alternative text.
  private var imageDepth = 0
  private var alternative = ""
  private var isHeaderRow = false
  private let words: PageWords
  /// Paragraphs on these lines are left out.
  private let withoutLines: Set<Int>
  private var openHeading: Heading?
  /// Elements that the author's HTML has opened, and how many of them were open at the start of each container.
  private var unclosed: [String] = []
  private var unclosedAround: [Int] = []
  private var blockLine = 0
  private var referredNotes: Set<Int> = []
  /// The last sign of the text so far.
  private var lastScalar: Unicode.Scalar = " "

  init(
    page: Page, markdown: Markdown, headings: [Int: Heading] = [:], afterTitle: String = "",
    withoutLines: Set<Int> = [], fence: @escaping (Int) -> String? = { _ in nil }
  ) {
    self.page = page
    self.markdown = markdown
    self.headings = headings
    self.withoutLines = withoutLines
    words = PageWords.of(page.lang)
    self.afterTitle = afterTitle
    self.fence = fence
  }

  /// A short text such as a caption, whose marks of emphasis, code and mathematics count.
  static func inline(_ text: String, of page: Page) -> String {
    var writer = MarkdownHTML(page: page, markdown: Markdown(text))
    writer.write()
    let html = writer.html.dropFirst("<p>".count).dropLast("</p>\n".count)
    let isOneParagraph = writer.html.hasPrefix("<p>") && writer.html.hasSuffix("</p>\n") && !html.contains("<p>")
    return isOneParagraph ? String(html) : text.escapedHTML
  }

  mutating func write() {
    var isLeftOut = false
    for (index, event) in markdown.events.enumerated() {
      if case .open(.paragraph, let lines) = event, withoutLines.contains(lines.lowerBound) { isLeftOut = true }
      if isLeftOut {
        isLeftOut = event != .close(.paragraph)
        continue
      }
      if imageDepth > 0, isInsideImage(event) { continue }
      switch event {
      case .open(let container, let lines):
        blockLine = lines.lowerBound
        open(container, index)
        unclosedAround.append(unclosed.count)
      case .close(let container):
        endUnclosed()
        close(container)
      case .leaf(let leaf, let lines):
        blockLine = lines.lowerBound
        write(leaf, index)
      }
    }
  }

  /// Ends what the author's HTML has opened in the current container and left open.
  private mutating func endUnclosed() {
    let around = unclosedAround.popLast() ?? 0
    guard unclosed.count > around else { return }
    html += RawHTML.ends(of: unclosed[around...])
    unclosed.removeSubrange(around...)
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
      openHeading = headings[index]
      let id = openHeading.map { " id=\"\($0.anchor.escapedHTML)\"" } ?? ""
      html += "<div class=\"heading\"><h\(level)\(id)>"
    case .emphasis: html += "<em>"
    case .strong: html += "<strong>"
    case .strikethrough: html += "<del>"
    case .link(let destination, let title):
      html += "<a href=\"\(page.resolved(destination, ending: ".html").safeLink.escapedHTML)\""
      html += title.isEmpty ? ">" : " title=\"\(title.escapedHTML)\">"
    case .image:
      imageDepth = 1
      alternative = ""
    case .footnotes:
      html += "<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"\(words.notes)\">\n<ol>\n"
    case .footnote(let number): html += "<li id=\"fn-\(number)\">"
    case .table: html += "<div class=\"table\" data-name=\"\(words.table)\"><table>\n"
    case .tableRow(let isHeader):
      if isHeaderRow, !isHeader { html += "<tbody>\n" }
      isHeaderRow = isHeader
      html += isHeader ? "<thead><tr>" : "<tr>"
    case .tableCell(let alignment):
      html += isHeaderRow ? "<th scope=\"col\"" : "<td"
      let style: [String] =
        switch alignment {
        case .none: []
        case .left: ["left"]
        case .center: ["center"]
        case .right: ["right"]
        }
      let classes = style + (markdown.plainText(at: index).utf8.count > Self.longCell ? ["long"] : [])
      html += classes.isEmpty ? ">" : " class=\"\(classes.joined(separator: " "))\">"
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
      html += "</h\(level)>"
      if let heading = openHeading {
        let name = words.linkTo(heading.title).escapedHTML
        html += "<a class=\"anchor\" href=\"#\(heading.anchor.percentEncoded)\" aria-label=\"\(name)\">#</a>"
      }
      html += "</div>\n\(afterTitle)"
      afterTitle = ""
    case .emphasis: html += "</em>"
    case .strong: html += "</strong>"
    case .strikethrough: html += "</del>"
    case .link: html += "</a>"
    case .image(let source, let title):
      html += image(source, alternative: alternative, attributes: title.isEmpty ? [] : [("title", title)])
    case .footnotes: html += "</ol>\n</section>\n"
    case .footnote(let number):
      let back = "<a href=\"#fnref-\(number)\" role=\"doc-backlink\" aria-label=\"\(words.backToText)\">↩</a>"
      // The way back stands at the end of the note's last line.
      let end = "</p>\n"
      if html.hasSuffix(end) { html.removeLast(end.count) }
      html += " \(back)</p></li>\n"
    case .table:
      html += isHeaderRow ? "</table></div>\n" : "</tbody></table></div>\n"
      isHeaderRow = false
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
      html += mathematics(formula, isDisplayed: isDisplayed)
    case .footnoteReference(let number):
      // A note may be referred to more than once; the way back leads to the first place.
      let id = referredNotes.insert(number).inserted ? " id=\"fnref-\(number)\"" : ""
      html += "<sup\(id)><a href=\"#fn-\(number)\" role=\"doc-noteref\">\(number)</a></sup>"
    case .taskMarker(let isDone): html += "<span class=\"task\">\(isDone ? "☑" : "☐")</span> "
    }
    lastScalar = " "
  }

  /// A formula; with something in it that nobody here knows, its source and a word about it.
  private mutating func mathematics(_ formula: String, isDisplayed: Bool) -> String {
    switch MathML.element(formula, isDisplayed: isDisplayed) {
    case .success(let element): return element
    case .failure(let unknown):
      problems.append(
        Diagnostic(.warning, "\(unknown.what), so the formula is shown as written", file: page.lesson.source.name, line: blockLine))
      return "<code class=\"\(isDisplayed ? "math displayed" : "math")\">\(formula.escapedHTML)</code>"
    }
  }

  private func nextScalar(after index: Int) -> Unicode.Scalar? {
    for event in markdown.events[index...].dropFirst() {
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
    let around = unclosedAround.last ?? 0
    var open = Array(unclosed[min(around, unclosed.count)...])
    let cleaned = RawHTML.cleaned(
      raw, open: &open,
      image: { source, tag in
        let kept = tag.attributes.filter { ["width", "height", "title", "align"].contains($0.name) }
        let alternative = tag.attributes.first { $0.name == "alt" }.flatMap(\.value) ?? ""
        return page.imageHTML(
          source, alternative: alternative, attributes: kept.map { ($0.name, $0.value ?? "") }, line: line,
          problems: &missing)
      }, link: { page.resolved($0, ending: ".html") })
    problems += missing
    unclosed.replaceSubrange(min(around, unclosed.count)..., with: open)
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
