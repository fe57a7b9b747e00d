import Lessons

/// Results in Markdown, as a code host shows them below a run.
package enum StepSummary {
  /// Longer diffs are left to the log.
  private static let longestDetail = 60

  /// `file` turns the name of a lesson into what it is called in the repository.
  package static func text(_ lessons: [LessonResults], fails: (LessonResults) -> Bool, file: (String) -> String) -> String {
    var text = "### Lectern: \(tally(lessons))\n\n"
    if lessons.isEmpty { return text }
    text += "| lesson | |\n|---|---|\n"
    for lesson in lessons {
      text += "| \(fails(lesson) ? "❌" : "✅") \(cell(file(lesson.file))) | \(tally([lesson])) |\n"
    }
    text += "\n"
    for lesson in lessons {
      for result in lesson.cases where result.status.isFailure {
        text += "<details><summary><code>\(escaped("\(file(lesson.file)):\(result.line)"))</code> "
        text += "<b>\(result.status.rawValue)</b>: \(escaped(result.message))</summary>\n\n"
        let shown = result.details.prefix(longestDetail)
        let more = result.details.count - shown.count
        let longest = shown.map { $0.split { $0 != "`" }.map(\.count).max() ?? 0 }.max() ?? 0
        let fence = String(repeating: "`", count: max(3, longest + 1))
        if !shown.isEmpty { text += "\(fence)text\n\(shown.joined(separator: "\n"))\n\(fence)\n\n" }
        if more > 0 { text += "\(more) lines more\n\n" }
        text += "</details>\n\n"
      }
    }
    return text
  }

  private static func tally(_ lessons: [LessonResults]) -> String {
    let parts = Verdict.Status.allCases.compactMap { status -> String? in
      let count = lessons.reduce(0) { $0 + $1.count(status) }
      return count == 0 ? nil : "\(count) \(status.rawValue)"
    }
    return parts.isEmpty ? "nothing to run" : parts.joined(separator: " · ")
  }

  private static func cell(_ text: String) -> String {
    "`" + text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|") + "`"
  }

  private static func escaped(_ text: String) -> String {
    text.map { character in
      switch character {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\n": " "
      default: String(character)
      }
    }.joined()
  }
}
