import Diagnostics
import Lessons

/// Writes what stands in the place of a fence.
struct PieceHTML {
  let page: Page

  func html(_ pieces: [Piece]) -> String {
    var status = ""
    for case .mark(let verdict) in pieces where status.isEmpty { status = " " + verdict.status.rawValue }
    let body = pieces.map(html).joined()
    if body.isEmpty { return "" }
    if case .verbatim = pieces[0] { return body }
    return "<section class=\"cell\(status)\">\n\(body)</section>\n"
  }

  private func html(_ piece: Piece) -> String {
    switch piece {
    case .code(let code, let label, let isFolded):
      let id = label.map { " id=\"\($0.escapedHTML)\"" } ?? ""
      return folded(isFolded, page.words.showCode, "<pre class=\"code\"\(id)><code>\(highlighted(code))</code></pre>\n")
    case .excerpt(let code, let path):
      let link = page.resolved(path, ending: ".html").escapedHTML
      return "<pre class=\"code\"><code>\(highlighted(code))</code></pre>\n"
        + "<p class=\"mark\">\(page.words.from) <a href=\"\(link)\">\(path.escapedHTML)</a></p>\n"
    case .terminal(let lines): return "<section class=\"terminal\">\n\(block(lines))</section>\n"
    case .output(let lines, let isFolded):
      let output = "<section class=\"output\">\n\(block(lines.map(TerminalLine.output)))</section>\n"
      return folded(isFolded, page.words.showOutput, output)
    case .figure(let figure, let caption, let alternative):
      let url = ImageData.url(figure.png, type: "image/png")
      let text = caption.map { "<figcaption>\($0.escapedHTML)</figcaption>" } ?? ""
      let description = (alternative ?? figure.alternative).escapedHTML
      return "<figure><img src=\"\(url)\" alt=\"\(description)\">\(text)</figure>\n"
    case .mark(let verdict): return mark(verdict)
    case .verbatim(let text, let language):
      let isPython = ["python", "py", "python3", "pycon"].contains(language)
      return "<pre class=\"plain\"><code>\(isPython ? highlighted(text) : text.escapedHTML)</code></pre>\n"
    }
  }

  private func folded(_ isFolded: Bool, _ summary: String, _ html: String) -> String {
    isFolded ? "<details class=\"fold\"><summary>\(summary)</summary>\n\(html)</details>\n" : html
  }

  /// Lines that are shown as `<pre>`, omitted ones between them to be opened.
  private func block(_ lines: [TerminalLine]) -> String {
    var html = ""
    var run = ""
    func flush() {
      // HTML drops a newline that a <pre> begins with.
      if !run.isEmpty { html += "<pre>\(run.hasPrefix("\n") ? "\n" : "")\(run)</pre>\n" }
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
      case .output(.error(let text)): run += "<em>\(text.escapedHTML)</em>\n"
      case .output(.omitted(let omitted)):
        flush()
        let text = omitted.map { $0.escapedHTML + "\n" }.joined()
        html += "<details><summary>⋯ \(page.words.omitted(omitted.count))</summary><pre>\(text)</pre></details>\n"
      }
    }
    flush()
    return html
  }

  private func mark(_ verdict: Verdict) -> String {
    // A definition that prints nothing has nothing to be verified.
    if verdict.reason == .nothingExpected { return "" }
    let mark = "<p class=\"mark\">\(page.words.mark(verdict).escapedHTML)</p>\n"
    guard verdict.status == .mismatch, let alignment = verdict.alignment else { return mark }
    let caption = "<figcaption>\(page.words.difference)</figcaption>"
    return mark + "<figure class=\"diff\">\(caption)<pre>\(diff(alignment))</pre></figure>\n"
  }

  private func diff(_ alignment: LineDiff) -> String {
    alignment.shown().map { line in
      let text = "\(line.numbers) \(line.sign) \(line.text.escapedHTML)"
      switch line.side {
      case .both: return text + "\n"
      case .expected: return "<del>\(text)</del>\n"
      case .actual: return "<ins>\(text)</ins>\n"
      }
    }.joined()
  }
}
