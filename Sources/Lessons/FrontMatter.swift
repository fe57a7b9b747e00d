import Diagnostics

/// The YAML between `---` lines at the top of a lesson.
struct FrontMatter {
  var yaml: String
  /// Number of the first line of YAML, and of the first line after the closing mark.
  var firstLine: Int
  var bodyLine: Int

  /// As in Pandoc, a `---` with a blank line behind it is a rule across the page.
  init?(_ source: SourceFile) {
    func text(_ line: Int) -> String? { source.line(line).map { String(decoding: $0, as: UTF8.self) } }
    guard let opening = text(1), opening.withoutByteOrderMark.trimmingTrailingBlanks() == "---",
      let first = text(2), !first.trimmingBlanks().isEmpty
    else { return nil }
    var lines: [String] = []
    var number = 2
    while let line = text(number) {
      if ["---", "..."].contains(line.trimmingTrailingBlanks()) {
        yaml = lines.joined(separator: "\n") + "\n"
        firstLine = 2
        bodyLine = number + 1
        return
      }
      lines.append(line)
      number += 1
    }
    return nil
  }

  /// Whether a `---` at the top has `key: value` lines behind it and nothing that ends them.
  static func isUnclosed(_ source: SourceFile) -> Bool {
    func text(_ line: Int) -> String? { source.line(line).map { String(decoding: $0, as: UTF8.self) } }
    guard let opening = text(1), opening.withoutByteOrderMark.trimmingTrailingBlanks() == "---", let first = text(2) else { return false }
    let key = first.prefix { $0.isLetter || $0.isNumber || "_-".contains($0) }
    return !key.isEmpty && first.dropFirst(key.count).hasPrefix(":") && FrontMatter(source) == nil
  }
}

extension String {
  package var withoutByteOrderMark: String { hasPrefix("\u{FEFF}") ? String(dropFirst()) : self }
}
