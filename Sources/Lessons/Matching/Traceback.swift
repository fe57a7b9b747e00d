/// The report of an uncaught exception, whose stack nobody writes down the way another machine prints it.
enum Traceback {
  static let heading = "Traceback (most recent call last):"
  private static let headingInJupyter = "Traceback (most recent call last)"

  /// Indices of the lines that count: all but those between a heading and the exception.
  static func withoutStack(_ lines: [String]) -> [Int] {
    var kept: [Int] = []
    var isStack = false
    var index = 0
    while index < lines.count {
      let line = lines[index]
      if let exception = exceptionInJupyter(line), let end = lines[index...].dropFirst().firstIndex(where: { names(exception, $0) }) {
        if let rule = kept.last, rule == index - 1, isRule(lines[rule]) { kept.removeLast() }
        kept += [index, end]
        index = end + 1
        continue
      }
      if isHeading(line) {
        isStack = true
        kept.append(index)
      } else if !isStack, line.hasPrefix("  File \""), line.contains("\", line ") {
        // A mistake in the syntax has no heading.
        isStack = true
      } else if !isStack || !(line.first.map { $0.isBlank } ?? true) {
        isStack = false
        kept.append(index)
      }
      index += 1
    }
    return kept
  }

  /// A heading of Jupyter's as Python prints it; other lines as they are.
  static func usual(_ line: String) -> String { exceptionInJupyter(line) == nil ? line : heading }

  static func isHeading(_ line: String) -> Bool { usual(line.trimmingBlanks()).hasPrefix(heading) }

  /// `ValueError` in `ValueError      Traceback (most recent call last)`.
  private static func exceptionInJupyter(_ line: String) -> String? {
    guard line.hasSuffix(headingInJupyter) else { return nil }
    let name = line.dropLast(headingInJupyter.count).trimmingBlanks()
    return name.isEmpty || name.contains(" ") ? nil : name
  }

  private static func names(_ exception: String, _ line: String) -> Bool {
    line.hasPrefix(exception) && [nil, ":"].contains(line.dropFirst(exception.count).first)
  }

  private static func isRule(_ line: String) -> Bool { line.count >= 20 && line.allSatisfy { $0 == "-" } }
}
