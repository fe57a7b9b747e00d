/// The text of exceptions under construction; inside a group each line stands behind a margin.
struct ExceptionText {
  static let shownRepetitions = 3
  static let mostNestedGroups = 10
  static let mostGroupMembers = 15

  /// Whether a range is marked below the line of any syntax error: CPython marks one place only, but for a plain SyntaxError, if nothing
  /// caught it.
  let marksRanges: Bool
  private(set) var text = ""
  /// Exceptions that were shown already, so that a ring of causes ends.
  var seen: Set<Ref<Header>> = []
  /// How many groups stand around.
  var depth = 0
  /// The last member of a group was begun, and its bottom line is due.
  var needsClosing = false

  init(marksRanges: Bool) { self.marksRanges = marksRanges }

  private var indentation: String { String(repeating: " ", count: depth * 2) }

  mutating func add(_ line: String) {
    text += depth > 0 ? "\(indentation)| \(line)\n" : "\(line)\n"
  }

  mutating func addHeader(_ line: String, _ isGroup: Bool) {
    if isGroup, depth == 1 { text += "\(indentation)+ \(line)\n" } else { add(line) }
  }

  /// The line above the member of a group.
  mutating func addRule(_ label: String, isFirst: Bool) {
    text += "\(indentation)\(isFirst ? "+-" : "  ")+---------------- \(label) ----------------\n"
  }

  mutating func addClosing() { text += "\(indentation)+------------------------------------\n" }

  mutating func addRepetition(_ count: Int) {
    let hidden = count - ExceptionText.shownRepetitions
    if hidden > 0 { add("  [Previous line repeated \(hidden) more time\(hidden == 1 ? "" : "s")]") }
  }
}
