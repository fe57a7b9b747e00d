/// Where a SyntaxError says that a text is wrong: the file, the line and marks below it.
struct SyntaxErrorPlace {
  let message: String
  private(set) var lines: [String] = []

  /// Nil for one that does not say where.
  init?(_ value: Value, _ vm: VM, marksRange: Bool) {
    func field(_ name: StaticString) -> Value { (try? vm.attributeIfPresent(value, vm.name(name))) ?? .unbound }
    guard case .int(let line) = field("lineno") else { return nil }
    let message = field("msg")
    self.message = message.isNone ? "None" : (try? vm.str(of: message).string) ?? ""
    var file = "<string>"
    if case .str(let name) = field("filename") { file = name.string }
    lines.append("  File \"\(file)\", line \(line)")
    guard case .str(let text) = field("text") else { return }
    // A program may have written anything there; CPython counts bytes.
    let count = text.utf8.count
    let columns = -1...count + 1
    var end = 0
    if case .int(let offset) = field("end_offset") { end = columns.clamping(offset) }
    if case .int(let last) = field("end_lineno"), last > line { end = count }
    var offset = -1
    if case .int(let column) = field("offset") { offset = columns.clamping(column) }
    if !marksRange { end = 0 }
    addText(Array(text.string.unicodeScalars), offset, end)
  }

  private mutating func addText(_ text: [Unicode.Scalar], _ offset: Int, _ end: Int) {
    var line = text[...]
    var column = offset - 1
    let width = end > 0 && end > offset ? end - offset : 1
    if column >= 0 {
      if column > 0, column == line.count, line.last == "\n" { column -= 1 }
      // Of a text of several lines the one that the column is in.
      while let newline = line.firstIndex(of: "\n"), newline - line.startIndex < column {
        column -= newline + 1 - line.startIndex
        line = line[(newline + 1)...]
      }
    }
    while let first = line.first, first == " " || first == "\t" || first == "\u{C}" {
      line.removeFirst()
      column -= 1
    }
    let shown = line.prefix { $0 != "\n" }
    lines.append("    " + String(String.UnicodeScalarView(shown)))
    if column < 0 { return }
    lines.append("    " + String(repeating: " ", count: column) + String(repeating: "^", count: width))
  }
}

extension ClosedRange<Int> {
  fileprivate func clamping(_ value: Int) -> Int { Swift.min(Swift.max(value, lowerBound), upperBound) }
}
