import Diagnostics

/// A lesson as written: its bytes, what they mean as Markdown, and what each fence is there for.
package struct Lesson: Equatable, Sendable {
  /// The whole file, never changed by reading it; `source.name` is what diagnostics call it.
  package let source: SourceFile
  package let settings: Settings
  /// Values that a command line gives to parameters.
  let givenParameters: [YAML.Entry]
  package let markdown: Markdown
  /// Number of the first line behind the front matter.
  package let bodyLine: Int
  package let fences: [Fence]
  /// What is wrong with the lesson before anything runs, in the order of the text.
  package let problems: [Diagnostic]

  /// The title that is written down, else the first heading.
  package var title: String? {
    if let title = settings.title { return title }
    for (index, event) in markdown.events.enumerated() {
      if case .open(.heading, _) = event { return markdown.plainText(at: index) }
    }
    return nil
  }
}

/// A fenced block of code: its place in the file and in the Markdown, and its part in the lesson.
package struct Fence: Equatable, Sendable {
  package enum Role: Equatable, Sendable {
    case cell(Cell)
    case dialogue(Dialogue)
    case transcript(Transcript)
    /// What the cell in the fence of that index should print.
    case expectedOutput(ofFence: Int)
    /// A passage of the script of that name.
    case excerpt(of: String)
    case prose

    package var runs: Bool {
      switch self {
      case .cell, .dialogue, .transcript: true
      case .expectedOutput, .excerpt, .prose: false
      }
    }
  }

  /// Index of its leaf in the lesson's Markdown.
  package let event: Int
  /// From the line that opens the fence to the one that closes it.
  package let lines: ClosedRange<Int>
  package let info: String
  package let text: String
  package internal(set) var role: Role
  /// How many fences run up to this one.
  package internal(set) var number = 0
  /// By what it was told that this is its part.
  package internal(set) var why: String

  package var textLine: Int { lines.lowerBound + 1 }
}

/// A piece of Python that runs, and how.
package struct Cell: Equatable, Sendable {
  /// Line for line the text of the fence, so that line numbers hold; options that are no Python are remarks in it.
  package var code: String
  /// The lines at the top of `code` that are options, not Python.
  package var optionLines: Int
  package var options: CellOptions
  /// What it should print, if somebody wrote that down, and in which fence.
  package var expected: [ExpectedLine]?
  package var expectedFence: Int?

  package var shownCode: String {
    code.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(optionLines).joined(separator: "\n")
  }
}

/// A line of output that the author wrote down, with its number in the file.
package struct ExpectedLine: Equatable, Sendable {
  package var number: Int
  package var text: String

  package init(number: Int, text: String) {
    self.number = number
    self.text = text
  }

  /// The lines of `text`, the first of which has the number `firstLine`.
  package static func lines(of text: some StringProtocol, from firstLine: Int) -> [ExpectedLine] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.enumerated().map { ExpectedLine(number: firstLine + $0.offset, text: String($0.element)) }
  }
}
