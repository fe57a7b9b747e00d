import Diagnostics

extension Markdown {
  /// Exchanges paragraphs that are tables for tables; `source` is the text that was parsed.
  func withTables(from source: SourceFile) -> Markdown {
    var result: [Event] = []
    var index = 0
    while index < events.count {
      if case .open(.paragraph, let lines) = events[index], let table = TableText(lines, of: source) {
        result += table.events
        while events[index] != .close(.paragraph) { index += 1 }
      } else {
        result.append(events[index])
      }
      index += 1
    }
    return Markdown(events: result)
  }
}

/// A paragraph in which a row of dashes follows a row with as many columns.
struct TableText {
  let before: [String]
  let alignments: [Markdown.Alignment]
  /// The header first; all rows have as many cells.
  let rows: [[String]]
  let lines: Markdown.Lines

  init?(_ lines: Markdown.Lines, of source: SourceFile) {
    guard lines.count > 1 else { return nil }
    let texts = lines.map { line in
      // Inside lists and quotations every line carries their signs.
      let text = String(decoding: source.line(line) ?? [], as: UTF8.self)
      return String(text.drop { $0.isBlank || $0 == ">" }).trimmingTrailingBlanks()
    }
    let header = texts.indices.dropLast().first { index in
      guard texts[index].contains("|"), let columns = TableText.alignments(texts[index + 1]) else { return false }
      return TableText.cells(texts[index]).count == columns.count
    }
    guard let header, let alignments = TableText.alignments(texts[header + 1]) else { return nil }
    // Short rows are filled up: a wide header over many lines must not become a page of nothing.
    guard alignments.count * lines.count <= 200_000 else { return nil }
    self.lines = lines
    self.alignments = alignments
    before = Array(texts[..<header])
    rows = ([texts[header]] + texts[(header + 2)...]).map { row in
      let cells = TableText.cells(row).prefix(alignments.count)
      return cells + Array(repeating: "", count: alignments.count - cells.count)
    }
  }

  /// Whether the line, with the signs of its quotation, may be the second of a table.
  static func isDelimiterRow(_ line: Substring) -> Bool {
    let row = line.drop { $0.isBlank || $0 == ">" }
    return row.utf8.contains(UInt8(ascii: "-")) && row.utf8.allSatisfy { "|-: \t\r".utf8.contains($0) }
  }

  /// `|:---|---:|`; nil if it is no such row.
  private static func alignments(_ row: String) -> [Markdown.Alignment]? {
    guard row.contains("-"), row.allSatisfy({ "|-: \t".contains($0) }) else { return nil }
    var alignments: [Markdown.Alignment] = []
    for cell in cells(row) {
      let dashes = cell.drop { $0 == ":" }.prefix { $0 == "-" }
      guard !dashes.isEmpty, cell.count - dashes.count <= 2 else { return nil }
      switch (cell.hasPrefix(":"), cell.hasSuffix(":")) {
      case (true, true): alignments.append(.center)
      case (true, false): alignments.append(.left)
      case (false, true): alignments.append(.right)
      case (false, false): alignments.append(.none)
      }
    }
    return alignments
  }

  private static func cells(_ row: String) -> [String] {
    var cells: [String] = []
    var cell = ""
    var isEscaped = false
    var text = row.trimmingBlanks()[...]
    if text.first == "|" { text = text.dropFirst() }
    for character in text {
      if character == "|", !isEscaped {
        cells.append(cell.trimmingBlanks())
        cell = ""
      } else {
        if character == "|" { cell.removeLast() }
        cell.append(character)
      }
      isEscaped = character == "\\" && !isEscaped
    }
    if !cell.trimmingBlanks().isEmpty || cells.isEmpty { cells.append(cell.trimmingBlanks()) }
    return cells
  }

  var events: [Markdown.Event] {
    let inlines = TableText.inlines(of: rows.flatMap { $0 })
    var events: [Markdown.Event] = []
    if !before.isEmpty {
      events.append(.open(.paragraph, lines))
      events += TableText.inlines(of: [before.joined(separator: "\n")])[0].map { $0.standing(on: lines) }
      events.append(.close(.paragraph))
    }
    events.append(.open(.table, lines))
    for row in rows.indices {
      let line = lines.lowerBound + before.count + (row == 0 ? 0 : row + 1)
      events.append(.open(.tableRow(isHeader: row == 0), line...line))
      for column in alignments.indices {
        events.append(.open(.tableCell(alignments[column]), line...line))
        events += inlines[row * alignments.count + column].map { $0.standing(on: line...line) }
        events.append(.close(.tableCell(alignments[column])))
      }
      events.append(.close(.tableRow(isHeader: row == 0)))
    }
    events.append(.close(.table))
    return events
  }

  /// Reads many short texts at once, each as a paragraph of one document.
  private static func inlines(of texts: [String]) -> [[Markdown.Event]] {
    let mark = String(emptyMark)
    let document = Markdown(commonMark: texts.map { mark + $0 }.joined(separator: "\n\n"))
    var inlines: [[Markdown.Event]] = []
    for event in document.events {
      switch event {
      case .open(.paragraph, _): inlines.append([])
      case .open(.document, _), .close(.document), .close(.paragraph): break
      case .open, .close, .leaf:
        if !inlines.isEmpty { inlines[inlines.count - 1].append(event) }
      }
    }
    while inlines.count < texts.count { inlines.append([]) }
    return inlines
  }
}

extension Markdown.Event {
  fileprivate func standing(on lines: Markdown.Lines) -> Markdown.Event {
    switch self {
    case .open(let container, _): .open(container, lines)
    case .leaf(let leaf, _): .leaf(leaf, lines)
    case .close: self
    }
  }
}
