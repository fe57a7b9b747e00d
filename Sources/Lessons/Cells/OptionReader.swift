import Diagnostics

/// Collects the options of one cell from wherever they are written; the later word wins.
struct OptionReader {
  let file: String
  var options: CellOptions
  var problems: [Diagnostic] = []

  init(file: String, options: CellOptions) {
    self.file = file
    self.options = options
  }

  /// `echo=false` on the fence or in a comment before it.
  mutating func read(_ attribute: FenceInfo.Attribute, line: Int) {
    let isList = attribute.name == "tags"
    let words = isList ? attribute.value.split { ", []\"'".contains($0) }.map(String.init) : []
    let value =
      isList
      ? YAML(content: .sequence(words.map { .plain($0, line: line) }), line: line, column: 0)
      : .plain(attribute.value, line: line)
    read(attribute.name, value, line: line)
  }

  /// `#| echo: false` lines, or MyST's `:tags: [hide-input]`, at the top of a cell; returns how many lines they are.
  mutating func readTop(of code: String, line: Int, isMyST: Bool) -> Int {
    let lines = code.split(separator: "\n", omittingEmptySubsequences: false)
    let comments = lines.prefix { $0.hasPrefix("#|") }
    if !comments.isEmpty {
      readYAML(comments.map { String($0.dropFirst(2)) }.unindented, line: line)
      return comments.count
    }
    if isMyST, lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") {
      readYAML(lines[1..<end].map(String.init), line: line + 1, acceptsForeign: true)
      return end + 1
    }
    let directives = isMyST ? lines.prefix { $0.hasPrefix(":") } : []
    readYAML(directives.map { String($0.dropFirst()) }, line: line, acceptsForeign: true)
    return directives.count
  }

  private mutating func readYAML(_ lines: [String], line: Int, acceptsForeign: Bool = false) {
    do throws(Diagnostic) {
      let yaml = try YAML.parse(lines.joined(separator: "\n"), file: file, firstLine: line)
      guard let yaml else { return }
      guard let entries = yaml.entries else {
        throw Diagnostic(.error, "cell options must be `name: value`", file: file, line: yaml.line)
      }
      for entry in entries {
        guard let name = entry.key.text else { continue }
        if acceptsForeign, CellOption.named(name) == nil { continue }
        read(name, entry.value, line: entry.key.line)
      }
    } catch {
      problems.append(error)
    }
  }

  private mutating func read(_ name: String, _ value: YAML, line: Int) {
    guard let option = CellOption.named(name) else {
      let nearest = nearestName(to: name, among: CellOption.all.map(\.name))
      let hint =
        nearest.map { "did you mean '\($0)'?" }
        ?? "known are \(CellOption.all.map(\.name).joined(separator: ", "))"
      problems.append(Diagnostic(.error, "unknown cell option '\(name)'", file: file, line: line, notes: [hint]))
      return
    }
    if let expected = option.read(&options, value) {
      problems.append(Diagnostic(.error, "\(name): expected \(expected)", file: file, line: line))
    }
  }
}

/// `<!-- lectern: echo=false -->`, the spelling that other Markdown tools do not see.
struct OptionComment {
  var words: String

  init?(_ html: String) {
    var text = html[...]
    while let last = text.last, last.isWhitespace { text = text.dropLast() }
    guard text.hasPrefix("<!--"), text.hasSuffix("-->"), text.count >= 7 else { return nil }
    text = text.dropFirst(4).dropLast(3).drop { $0.isWhitespace }
    guard text.hasPrefix("lectern:") else { return nil }
    words = String(text.dropFirst("lectern:".count).map { $0.isNewline ? " " : $0 })
  }
}

extension YAML {
  static func plain(_ text: String, line: Int) -> YAML {
    YAML(content: .scalar(text, isQuoted: false), line: line, column: 0)
  }
}

extension [String] {
  /// Without the indentation that all lines share.
  var unindented: [String] {
    let shared = filter { !$0.trimmingBlanks().isEmpty }.map { $0.prefix { $0.isBlank }.count }.min() ?? 0
    return map { String($0.dropFirst(shared)) }
  }
}
