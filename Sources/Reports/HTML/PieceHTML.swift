import Diagnostics
import Lessons

/// Writes what stands in the place of a fence.
struct PieceHTML {
  let page: Page
  let anchors: PageAnchors
  private let failingLines: Set<Int>
  private var words: Words { page.words }
  private let pageWords: PageWords

  init(page: Page, anchors: PageAnchors) {
    self.page = page
    self.anchors = anchors
    failingLines = page.run.failingLines
    pageWords = PageWords.of(page.lang)
  }

  func html(_ pieces: [Piece], ofFence index: Int) -> String {
    if pieces.isEmpty { return "" }
    if case .verbatim(let text, let language) = pieces[0] { return verbatim(text, language) }
    var status = ""
    for case .mark(let verdict) in pieces where status.isEmpty { status = " " + verdict.status.rawValue }
    let body = pieces.map(html).joined()
    guard let anchor = anchors.fences[index], let number = anchors.numbers[index] else {
      return "<div class=\"cell\(status)\">\n\(body)</div>\n"
    }
    let name = pageWords.cell(number)
    let link = "<a class=\"anchor\" href=\"#\(anchor.percentEncoded)\" aria-label=\"\(pageWords.linkTo(name))\">#</a>"
    let attributes = "id=\"\(anchor.escapedHTML)\" role=\"group\" aria-label=\"\(name)\""
    return "<div class=\"cell\(status)\" \(attributes)>\n\(link)\n\(body)</div>\n"
  }

  private func html(_ piece: Piece) -> String {
    switch piece {
    case .code(let listing): return folded(listing.isFolded, words.showCode, code(listing))
    case .excerpt(let code, let path):
      let link = page.resolved(path, ending: ".html").escapedHTML
      return "<pre class=\"code\"><code>\(highlighted(code))</code></pre>\n"
        + "<p class=\"mark\">\(words.from) <a href=\"\(link)\">\(path.escapedHTML)</a></p>\n"
    case .terminal(let lines): return "<div class=\"terminal\">\n\(block(lines))</div>\n"
    case .output(let lines, let isFolded):
      let label = "role=\"group\" aria-label=\"\(pageWords.output)\""
      let output = "<div class=\"output\" \(label)>\n\(block(lines.map(TerminalLine.output)))</div>\n"
      return folded(isFolded, words.showOutput, output)
    case .figure(let figure, let caption, let alternative): return FigureHTML(page: page).html(figure, caption, alternative)
    case .mark(let verdict): return mark(verdict)
    case .verbatim(let text, let language): return verbatim(text, language)
    }
  }

  private func verbatim(_ text: String, _ language: String) -> String {
    let isPython = ["python", "py", "python3", "pycon"].contains(language)
    return "<pre class=\"plain\"><code>\(isPython ? highlighted(text) : text.escapedHTML)</code></pre>\n"
  }

  /// Lines that an error names can be gone to.
  private func code(_ listing: Listing) -> String {
    let lines = highlighted(listing.text).split(separator: "\n", omittingEmptySubsequences: false)
    let written = lines.enumerated().map { offset, line in
      let number = listing.firstLine + offset
      guard anchors.lines.contains(number) else { return String(line) }
      let failing = failingLines.contains(number) ? " failing" : ""
      return "<span id=\"\(PageAnchors.ofLine(number))\" class=\"line\(failing)\">\(line)</span>"
    }
    return "<pre class=\"code\"><code>\(written.joined(separator: "\n"))</code></pre>\n"
  }

  private func folded(_ isFolded: Bool, _ summary: String, _ html: String) -> String {
    isFolded ? "<details class=\"fold\"><summary>\(summary)</summary>\n\(html)</details>\n" : html
  }

  /// Lines with what is too long between them to be opened.
  private func block(_ lines: [TerminalLine]) -> String {
    let parts = LongOutput(lines)
    if parts.middle.isEmpty { return shown(parts.first) }
    let summary = "<summary>⋯ \(words.omitted(parts.middle.count))</summary>"
    return shown(parts.first) + "<details class=\"rest\">\(summary)\n\(shown(parts.middle))</details>\n" + shown(parts.last)
  }

  /// Lines that are shown as `<pre>`, omitted ones between them to be opened.
  private func shown(_ lines: ArraySlice<TerminalLine>) -> String {
    var html = ""
    var run = ""
    func flush() {
      html += PieceHTML.pre(run)
      run = ""
    }
    for line in lines {
      switch line {
      case .caption(let text): run += "<i>\(text.escapedHTML)</i>\n"
      case .prompt(let text): run += "<b>\(text.escapedHTML)</b>\n"
      case .typed(let code):
        for (index, line) in highlighted(code).split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
          run += "<i>\(index == 0 ? "&gt;&gt;&gt;" : "...")</i> \(line)\n"
        }
      case .output(.text(let text)): run += text.escapedHTML + "\n"
      case .output(.error(let text)): run += "<em>\(traceback(text))</em>\n"
      case .output(.omitted(let omitted)):
        flush()
        let text = omitted.map { $0.escapedHTML + "\n" }.joined()
        html += "<details class=\"rest\"><summary>⋯ \(words.omitted(omitted.count))</summary>"
        html += PieceHTML.pre(text) + "</details>\n"
      }
    }
    flush()
    return html
  }

  private static func pre(_ text: String) -> String {
    // HTML drops a newline that a <pre> begins with.
    text.isEmpty ? "" : "<pre>\(text.hasPrefix("\n") ? "\n" : "")\(text)</pre>\n"
  }

  /// A line of a traceback, with the way to the line of the lesson that it names.
  private func traceback(_ text: String) -> String {
    guard let place = TracebackLine(text[...]), place.file == page.lesson.fileName, isShown(line: place.number) else {
      return text.escapedHTML
    }
    let link = "<a href=\"#\(PageAnchors.ofLine(place.number))\">\(String(text[place.place]).escapedHTML)</a>"
    return String(text[..<place.place.lowerBound]).escapedHTML + link
      + String(text[place.place.upperBound...]).escapedHTML
  }

  private func isShown(line: Int) -> Bool {
    page.lesson.fences.contains { fence in
      guard case .cell(let cell) = fence.role, cell.options.showsCode else { return false }
      return line >= fence.textLine + cell.optionLines && line < fence.lines.upperBound
    }
  }

  private func mark(_ verdict: Verdict) -> String {
    let mark = "<p class=\"mark\">\(words.mark(verdict).escapedHTML)</p>\n"
    guard verdict.status == .mismatch, let alignment = verdict.alignment else { return mark }
    let caption = "<figcaption>\(words.difference)\(words.colon)\(pageWords.expectedAndActual)</figcaption>"
    return mark + "<figure class=\"diff\">\(caption)<pre>\(diff(alignment))</pre></figure>\n"
  }

  /// The line with the characters marked in which it differs from its partner.
  private static func marked(_ line: LineDiff.ShownLine) -> String {
    if line.marks.isEmpty { return line.text.escapedHTML }
    let characters = Array(line.text)
    var html = ""
    var end = 0
    for mark in line.marks where mark.lowerBound >= end && mark.upperBound <= characters.count {
      html += String(characters[end..<mark.lowerBound]).escapedHTML
      if !mark.isEmpty { html += "<mark>\(String(characters[mark]).escapedHTML)</mark>" }
      end = mark.upperBound
    }
    return html + String(characters[end...]).escapedHTML
  }

  private func diff(_ alignment: LineDiff) -> String {
    alignment.shown().map { line in
      let words = line.folded > 0 ? "⋯ \(words.omitted(line.folded))" : PieceHTML.marked(line)
      let text = "<i>\(line.numbers)</i> \(line.sign) \(words)"
      switch line.side {
      case .both: return text + "\n"
      case .expected: return "<del>\(text)</del>\n"
      case .actual: return "<ins>\(text)</ins>\n"
      }
    }.joined()
  }
}
