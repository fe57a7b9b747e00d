/// A text whose formulas are exchanged for marks, so that CommonMark does not read their `*`, `_` and `\`.
///
/// The marks are from the far end of the private use area; a text that has them anyway keeps its formulas as they are.
struct MathematicsCut {
  struct Piece {
    /// As written, with its dollar signs.
    var source: String
    var formula: String
    var isDisplayed: Bool
  }

  private(set) var text: String
  private(set) var pieces: [Piece] = []

  private static let opening: Unicode.Scalar = "\u{F5A10}"
  private static let closing: Unicode.Scalar = "\u{F5A11}"

  /// `document` is what CommonMark makes of `text` with the formulas in it.
  init(_ text: String, document: Markdown, firstLine: Int) {
    self.text = text
    let scalars = Array(text.unicodeScalars)
    let marks = [MathematicsCut.opening, MathematicsCut.closing, emptyMark]
    guard scalars.contains("$"), !scalars.contains(where: marks.contains) else { return }
    // Lines as scalars count them: `\r\n` would be one character.
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { Substring($0) }
    var search = MathematicsSearch(scalars, blocks: document.blocks(lines.count, firstLine: firstLine, of: lines))
    // Not a view of a string, which is copied whole by each addition.
    var cut: [Unicode.Scalar] = []
    var index = 0
    func copy(to end: Int) {
      cut.append(contentsOf: scalars[index..<end])
      index = end
    }
    while index < scalars.count {
      let scalar = scalars[index]
      if search.isLineStart(index), search.block(at: index) == .verbatim {
        copy(to: search.lineEnd(from: index))
      } else if scalar == "\\" {
        copy(to: min(index + 2, scalars.count))
      } else if scalar == "`" {
        copy(to: search.codeEnd(from: index))
      } else if scalar == "$", let end = search.formulaEnd(from: index) {
        let source = scalars[index..<end]
        cut.append(MathematicsCut.opening)
        cut.append(contentsOf: String(pieces.count).unicodeScalars)
        cut.append(MathematicsCut.closing)
        for newline in source where newline == "\n" { cut.append(contentsOf: [newline, emptyMark]) }
        pieces.append(Piece(source))
        index = end
      } else {
        copy(to: index + 1)
      }
    }
    self.text = String(String.UnicodeScalarView(cut))
  }
}

extension MathematicsCut.Piece {
  fileprivate init(_ scalars: ArraySlice<Unicode.Scalar>) {
    source = String(String.UnicodeScalarView(scalars))
    isDisplayed = source.hasPrefix("$$")
    let signs = isDisplayed ? 2 : 1
    // Inside a quotation each line carries its `>`.
    let inside = source.dropFirst(signs).dropLast(signs).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let lines = inside.enumerated().map { line in
      let bare = line.element.drop { $0.isBlank }
      return line.offset > 0 && bare.first == ">" ? bare.dropFirst() : line.element
    }
    formula = lines.map { $0.trimmingBlanks() }.filter { !$0.isEmpty }.joined(separator: "\n")
  }
}

extension MathematicsCut {
  /// The events with formulas where text holds marks, and with the source again where anything else does.
  func restored(_ events: [Markdown.Event]) -> [Markdown.Event] {
    var restored: [Markdown.Event] = []
    for (index, event) in events.enumerated() {
      // The end of a line inside a formula has gone with the formula.
      if case .leaf(.softBreak, _) = event, index + 1 < events.count, case .leaf(.text(let text), _) = events[index + 1],
        text.unicodeScalars.first == emptyMark
      {
        continue
      }
      switch event {
      case .leaf(.text(let text), let lines): restored += leaves(of: text).map { .leaf($0, lines) }
      case .leaf(let leaf, let lines): restored.append(.leaf(withSources(leaf), lines))
      case .open(let container, let lines): restored.append(.open(withSources(container), lines))
      case .close(let container): restored.append(.close(withSources(container)))
      }
    }
    return restored
  }

  private func leaves(of text: String) -> [Markdown.Leaf] {
    var leaves: [Markdown.Leaf] = []
    var plain = String.UnicodeScalarView()
    func flush() {
      if !plain.isEmpty { leaves.append(.text(String(plain))) }
      plain = String.UnicodeScalarView()
    }
    var scalars = text.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      if scalar == Self.opening, let piece = takePiece(&scalars) {
        flush()
        leaves.append(.mathematics(piece.formula, isDisplayed: piece.isDisplayed))
      } else if scalar != emptyMark {
        plain.append(scalar)
      }
    }
    flush()
    return leaves
  }

  private func takePiece(_ scalars: inout Substring.UnicodeScalarView) -> Piece? {
    let digits = scalars.prefix { $0 != Self.closing }
    guard let number = Int(String(digits)), pieces.indices.contains(number) else { return nil }
    scalars = scalars.dropFirst(digits.count + 1)
    return pieces[number]
  }

  private func withSources(_ text: String) -> String {
    guard !pieces.isEmpty, text.unicodeScalars.contains(Self.opening) else { return text }
    var result = String.UnicodeScalarView()
    var scalars = text.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      if scalar == Self.opening, let piece = takePiece(&scalars) {
        result.append(contentsOf: piece.source.unicodeScalars)
      } else if scalar != emptyMark {
        result.append(scalar)
      }
    }
    return String(result)
  }

  private func withSources(_ leaf: Markdown.Leaf) -> Markdown.Leaf {
    switch leaf {
    case .inlineCode(let code): .inlineCode(withSources(code))
    case .inlineHTML(let html): .inlineHTML(withSources(html))
    case .html(let html): .html(withSources(html))
    case .code(let info, let text, let isFenced):
      .code(info: withSources(info), text: withSources(text), isFenced: isFenced)
    case .thematicBreak, .text, .softBreak, .lineBreak, .mathematics, .taskMarker, .footnoteReference: leaf
    }
  }

  private func withSources(_ container: Markdown.Container) -> Markdown.Container {
    switch container {
    case .link(let destination, let title): .link(destination: withSources(destination), title: withSources(title))
    case .image(let source, let title): .image(source: withSources(source), title: withSources(title))
    case .document, .blockQuote, .list, .item, .paragraph, .heading, .emphasis, .strong, .strikethrough, .table,
      .tableRow, .tableCell, .footnotes, .footnote:
      container
    }
  }
}
