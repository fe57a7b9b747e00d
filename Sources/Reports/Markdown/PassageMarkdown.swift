import Lessons

/// Passages that a program shows, as code hosts set them.
enum PassageMarkdown {
  static func lines(_ passage: Figure.Passage) -> [String] {
    switch passage {
    case .markdown(let text): return lines(text)
    case .html(let text):
      // A blank line would end the passage; in preformatted text it says something.
      let lines = lines(text)
      return lines.contains { $0.lowercased().contains("<pre") } ? lines : lines.filter { !$0.allSatisfy { $0 == " " || $0 == "\t" } }
    }
  }

  private static func lines(_ text: String) -> [String] {
    var lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }.map(String.init)
    while lines.first?.isEmpty == true { lines.removeFirst() }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
