import Diagnostics

/// Collects the options of one cell from wherever they are written; the later word wins.
struct OptionReader {
  private let file: String
  private let part: CellOption.Part
  private(set) var options: CellOptions
  private(set) var problems: [Diagnostic] = []

  init(file: String, options: CellOptions, part: CellOption.Part) {
    self.file = file
    self.options = options
    self.part = part
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

  /// `#| echo: false` lines, or MyST's `:tags: [hide-input]`, at the top of a cell.
  mutating func readTop(of code: String, line: Int, isMyST: Bool) {
    let lines = code.split(separator: "\n", omittingEmptySubsequences: false).prefix(OptionReader.lines(atTopOf: code, isMyST: isMyST))
    if lines.first?.hasPrefix("#|") == true {
      readYAML(lines.map { String($0.dropFirst(2)) }.unindented, line: line)
    } else if lines.first == "---" {
      readYAML(lines.dropFirst().dropLast().map(String.init), line: line + 1, acceptsForeign: true)
    } else {
      readYAML(lines.map { String($0.dropFirst()) }, line: line, acceptsForeign: true)
    }
  }

  /// How many lines at the top of a cell are options.
  static func lines(atTopOf code: String, isMyST: Bool) -> Int {
    let lines = code.split(separator: "\n", omittingEmptySubsequences: false)
    let comments = lines.prefix { $0.hasPrefix("#|") }.count
    if comments > 0 || !isMyST { return comments }
    if lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") { return end + 1 }
    return lines.prefix { $0.hasPrefix(":") }.count
  }

  /// The code with remarks in place of so many lines at its top, so that line numbers hold.
  static func code(_ text: String, without optionLines: Int) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for index in 0..<min(optionLines, lines.count) where !lines[index].hasPrefix("#") { lines[index] = "#" }
    return optionLines == 0 ? text : lines.joined(separator: "\n")
  }

  private mutating func readYAML(_ lines: [String], line: Int, acceptsForeign: Bool = false) {
    do throws(Diagnostic) {
      guard let yaml = try YAML.parse(lines.joined(separator: "\n"), file: file, firstLine: line) else { return }
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
      // `raises-exception` and its like are a word of their own as well.
      if let tag = CellTag(rawValue: name), value.bool ?? value.text.flatMap(YAML.bool) != false {
        tag.apply(to: &options)
        return
      }
      if ForeignOption.isAboutLooks(name) { return }
      if ForeignOption.isKnown(name) {
        problems.append(Diagnostic(.warning, "\(name): an option of Quarto's that changes nothing here", file: file, line: line))
        return
      }
      let nearest = nearestName(to: name, among: CellOption.all.map(\.name) + CellTag.allCases.map(\.rawValue))
      let hint =
        nearest.map { "did you mean '\($0)'?" }
        ?? "known are \(CellOption.all.map(\.name).joined(separator: ", "))"
      problems.append(Diagnostic(.error, "unknown cell option '\(name)'", file: file, line: line, notes: [hint]))
      return
    }
    if !option.parts.contains(part) {
      problems.append(Diagnostic(.error, "\(name): not for a \(part.rawValue)", file: file, line: line))
    } else if let expected = option.read(&options, value) {
      problems.append(Diagnostic(.error, "\(name): expected \(expected)", file: file, line: line))
    }
  }
}

/// `<!-- lectern: echo=false -->`, the spelling that other Markdown tools do not see.
package struct OptionComment {
  var words: String

  /// Those of a block of HTML that is nothing but comments; several stand one under the other.
  package static func all(in html: String) -> [OptionComment] {
    var comments: [OptionComment] = []
    var rest = html.drop { $0.isWhitespace }
    while rest.hasPrefix("<!--") {
      guard let end = rest.dropFirst(4).range(of: "-->") else { return [] }
      let text = rest[..<end.lowerBound].dropFirst(4).drop { $0.isWhitespace }
      if text.hasPrefix("lectern:") {
        let words = text.dropFirst("lectern:".count)
        comments.append(OptionComment(words: String(words.map { $0.isNewline ? " " : $0 })))
      }
      rest = rest[end.upperBound...].drop { $0.isWhitespace }
    }
    return rest.isEmpty ? comments : []
  }
}

extension Substring {
  /// Where `text` first stands.
  func range(of text: String) -> Range<Index>? {
    let sought = Array(text.utf8)
    var place = utf8.startIndex
    while let start = utf8[place...].firstIndex(of: sought[0]) {
      if utf8[start...].starts(with: sought) { return start..<utf8.index(start, offsetBy: sought.count) }
      place = utf8.index(after: start)
    }
    return nil
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
