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
    case .code(let listing): return folded(listing.isFolded, page.words.showCode, fenced(listing.text, "python"))
    case .excerpt(let code, let path):
      let source = "<sub>\(page.words.from) [\(path)](\(page.resolved(path, ending: ".md")))</sub>"
      return fenced(code, "python") + ["", source]
    case .terminal(let lines):
      let isDialogue = lines.contains { if case .typed = $0 { true } else { false } }
      return fenced(lines.flatMap(terminal).joined(separator: "\n"), isDialogue ? "python" : "console")
    case .output(let lines, let isFolded):
      let text = lines.flatMap { terminal(.output($0)) }.joined(separator: "\n")
      return folded(isFolded, page.words.showOutput, fenced(text, "text"))
    case .figure(let figure, let caption, let alternative):
      let name = "\(figureFolder)/figure-\(files.count + 1).png"
      files[name] = figure.png
      let text = (alternative ?? figure.alternative).filter { $0 != "[" && $0 != "]" }
      return ["![\(text)](\(name.percentEncoded))"] + (caption.map { ["", "*\($0)*"] } ?? [])
    case .mark(let verdict): return mark(verdict)
    case .verbatim(let text, let language): return fenced(text, language)
    }
  }

  private func folded(_ isFolded: Bool, _ summary: String, _ lines: [String]) -> [String] {
    isFolded ? ["<details><summary>\(summary)</summary>", ""] + lines + ["", "</details>"] : lines
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
    let diff = alignment.shown().map { "\($0.sign)\($0.numbers)  \($0.text)" }
    return mark + [""] + fenced(diff.joined(separator: "\n"), "diff")
  }
}
