/// Finds the ends of formulas and of code, and remembers where there are none, so that a text is looked through but once.
struct MathematicsSearch {
  private let scalars: [Unicode.Scalar]
  private let blocks: [Block]
  /// Number of the line, from zero, that each scalar stands on.
  private let lines: [Int32]
  /// No formula between single or double signs ends before these places.
  private var endless = (single: 0, double: 0)
  /// The same for code, by the number of its backticks.
  private var endlessCode: [Int: Int] = [:]

  /// What a line belongs to.
  enum Block: Equatable {
    /// Code and HTML, in which every sign stands for itself.
    case verbatim
    /// A paragraph or a heading, by its number.
    case text(Int)
    case none
  }

  init(_ scalars: [Unicode.Scalar], blocks: [Block]) {
    self.scalars = scalars
    self.blocks = blocks
    var line: Int32 = 0
    lines = scalars.map { scalar in
      defer { if scalar == "\n" { line += 1 } }
      return line
    }
  }

  func block(at index: Int) -> Block {
    let line = Int(lines[index])
    return line < blocks.count ? blocks[line] : .none
  }

  func isLineStart(_ index: Int) -> Bool { index == 0 || scalars[index - 1] == "\n" }

  func lineEnd(from index: Int) -> Int { (scalars[index...].firstIndex(of: "\n") ?? scalars.count - 1) + 1 }

  /// The end of a code span or, if nothing closes it, of its backticks.
  mutating func codeEnd(from start: Int) -> Int {
    let open = scalars[start...].prefix { $0 == "`" }
    guard start >= endlessCode[open.count] ?? 0 else { return open.endIndex }
    let block = block(at: start)
    var index = open.endIndex
    while index < scalars.count, !isLineStart(index) || self.block(at: index) == block {
      let run = scalars[index...].prefix { $0 == "`" }
      if run.count == open.count { return run.endIndex }
      index = run.isEmpty ? index + 1 : run.endIndex
    }
    endlessCode[open.count] = index
    return open.endIndex
  }

  mutating func formulaEnd(from start: Int) -> Int? {
    let isDisplayed = start + 1 < scalars.count && scalars[start + 1] == "$"
    return isDisplayed ? displayedEnd(from: start) : inlineEnd(from: start)
  }

  /// As in Pandoc, `$5 and $6` is money: no blank inside the signs, no digit behind the closing one.
  private mutating func inlineEnd(from start: Int) -> Int? {
    let first = start + 1
    guard start >= endless.single, first < scalars.count, !scalars[first].properties.isWhitespace else { return nil }
    let block = block(at: start)
    var index = first
    while index < scalars.count, !isLineStart(index) || self.block(at: index) == block {
      // The border of a cell.
      if scalars[index] == "|", case .text(let number) = block, number < 0 { break }
      if scalars[index] == "\\" {
        index += 2
        continue
      }
      if scalars[index] == "$", index > first, !scalars[index - 1].properties.isWhitespace {
        let next = index + 1 < scalars.count ? scalars[index + 1] : " "
        if next.properties.numericType == nil { return index + 1 }
      }
      index += 1
    }
    endless.single = index
    return nil
  }

  /// Lines of a formula that begin with `+` or `-` look like lists, so only a blank line and code end the search.
  private mutating func displayedEnd(from start: Int) -> Int? {
    guard start >= endless.double else { return nil }
    var index = start + 2
    while index < scalars.count, !isLineStart(index) || !isBlankLine(index) && block(at: index) != .verbatim {
      if scalars[index] == "\\" {
        index += 2
        continue
      }
      if scalars[index] == "$", index > start + 2, index + 1 < scalars.count, scalars[index + 1] == "$" { return index + 2 }
      index += 1
    }
    endless.double = index
    return nil
  }

  private func isBlankLine(_ index: Int) -> Bool {
    let first = scalars[index...].first { $0 != " " && $0 != "\t" && $0 != "\r" }
    return first == nil || first == "\n"
  }
}

extension Markdown {
  /// What each of the first `count` lines of a document that begins on `firstLine` belongs to.
  func blocks(_ count: Int, firstLine: Int, of source: [Substring]) -> [MathematicsSearch.Block] {
    var blocks = [MathematicsSearch.Block](repeating: .none, count: count)
    func fill(_ lines: Lines, _ block: (Int) -> MathematicsSearch.Block) {
      for line in lines where blocks.indices.contains(line - firstLine) { blocks[line - firstLine] = block(line) }
    }
    for (number, event) in events.enumerated() {
      switch event {
      case .leaf(.code, let lines), .leaf(.html, let lines): fill(lines) { _ in .verbatim }
      case .open(.paragraph, let lines), .open(.heading, let lines):
        // The rows of a table are texts of their own.
        let isTable = lines.contains { line in
          source.indices.contains(line - firstLine) && TableText.isDelimiterRow(source[line - firstLine])
        }
        fill(lines) { .text(isTable ? -$0 : number) }
      case .open, .close, .leaf: break
      }
    }
    return blocks
  }
}
