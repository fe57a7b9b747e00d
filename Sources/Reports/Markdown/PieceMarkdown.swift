import Diagnostics
import Lessons

/// Writes what stands in the place of a fence, and keeps the figures that belong to it.
struct PieceMarkdown {
  let page: Page
  let figureFolder: String
  private(set) var files: [String: [UInt8]] = [:]

  init(page: Page, figureFolder: String) {
    self.page = page
    self.figureFolder = figureFolder
  }

  /// Lines without a blank one at either end.
  mutating func lines(_ pieces: [Piece]) -> [String] {
    var lines: [String] = []
    for piece in pieces {
      let written = self.lines(piece)
      if !written.isEmpty, !lines.isEmpty { lines.append("") }
      lines += written
    }
    return lines
  }

  private mutating func lines(_ piece: Piece) -> [String] {
    switch piece {
    case .code(let listing):
      let code = fenced(listing.text, "python")
      return listing.isFolded ? folded(page.words.showCode, code) : code
    case .excerpt(let code, let path):
      let source = "<sub>\(page.words.from) [\(path)](\(page.resolved(path, ending: ".md")))</sub>"
      return fenced(code, "python") + ["", source]
    case .terminal(let lines):
      let isDialogue = lines.contains { if case .typed = $0 { true } else { false } }
      return block(lines, isDialogue ? "python" : "console")
    case .output(let lines, let isFolded):
      let shown = lines.map(TerminalLine.output)
      return isFolded ? folded(page.words.showOutput, fenced(shown[...], "text")) : block(shown, "text")
    case .figure(let figure, let caption, let alternative):
      if let passage = figure.passage { return PassageMarkdown.lines(passage) }
      let name = "\(figureFolder)/figure-\(files.count + 1).\(ImageData.ending(of: figure.png))"
      files[name] = ImageData.standalone(figure.png)
      return [image(figure, name, alternative ?? figure.alternative)] + (caption.map { ["", "*\($0)*"] } ?? [])
    case .mark(let verdict): return mark(verdict)
    case .verbatim(let text, let language): return fenced(text, language)
    }
  }

  /// Markdown has no word for the size of a picture, so one that has its own is HTML.
  private func image(_ figure: Figure, _ name: String, _ alternative: String) -> String {
    var size = figure.sizeAttributes
    if size.isEmpty, figure.density > 1, let (width, _) = ImageData.size(ofPNG: figure.png) {
      size = " width=\"\(width / figure.density)\""
    }
    if size.isEmpty { return "![\(alternative.filter { $0 != "[" && $0 != "]" })](\(name.percentEncoded))" }
    let text = alternative.escapedHTML.split(separator: "\n").joined(separator: " ")
    return "<img src=\"\(name.percentEncoded)\"\(size) alt=\"\(text)\">"
  }

  private func folded(_ summary: String, _ lines: [String]) -> [String] {
    ["<details><summary>\(summary)</summary>", ""] + lines + ["", "</details>"]
  }

  /// A fence, or three of which the middle one is folded.
  private func block(_ lines: [TerminalLine], _ language: String) -> [String] {
    let parts = LongOutput(lines)
    if parts.middle.isEmpty { return fenced(parts.first, language) }
    let middle = folded("⋯ \(page.words.omitted(parts.middle.count))", fenced(parts.middle, language))
    return fenced(parts.first, language) + [""] + middle + [""] + fenced(parts.last, language)
  }

  private func fenced(_ lines: ArraySlice<TerminalLine>, _ language: String) -> [String] {
    fenced(lines.flatMap(terminal).joined(separator: "\n"), language)
  }

  private func terminal(_ line: TerminalLine) -> [String] {
    switch line {
    case .caption(let text), .prompt(let text), .output(.text(let text)), .output(.error(let text)): [text]
    case .typed(let code):
      code.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { index, line in
        (index == 0 ? ">>> " : "... ") + line
      }
    case .output(.omitted(let lines)): ["⋯ \(page.words.omitted(lines.count))"]
    }
  }

  /// A fence longer than any run of backticks inside.
  private func fenced(_ text: String, _ language: String) -> [String] {
    var longest = 0
    var run = 0
    for character in text {
      run = character == "`" ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: max(3, longest + 1))
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return [fence + language] + lines + [fence]
  }

  private func mark(_ verdict: Verdict) -> [String] {
    if verdict.reason == .nothingExpected { return [] }
    let mark = ["<sub>\(page.words.mark(verdict).escapedHTML)</sub>"]
    guard verdict.status == .mismatch, let alignment = verdict.alignment else { return mark }
    // The sign stands first, where code hosts colour by it.
    let diff = alignment.shown().map { line in
      "\(line.sign)\(line.numbers)  \(line.folded > 0 ? "⋯ \(page.words.omitted(line.folded))" : line.text)"
    }
    return mark + [""] + fenced(diff.joined(separator: "\n"), "diff")
  }
}
