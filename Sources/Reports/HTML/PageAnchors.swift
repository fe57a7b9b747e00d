import Lessons

/// The names of places in a page that links lead to; no two places have the same.
struct PageAnchors {
  /// By the index of the heading's opening in the Markdown.
  let headings: [Int: Heading]
  /// By the index of the fence.
  private(set) var fences: [Int: String] = [:]
  /// The count of a fence among those that run, from 1.
  private(set) var numbers: [Int: Int] = [:]
  /// Lines of code that an error names.
  private(set) var lines: Set<Int> = []

  init(_ run: LessonRun) {
    let lesson = run.lesson
    headings = lesson.markdown.headings
    var taken = Set(headings.values.map(\.anchor))
    func free(_ name: String) -> String {
      var candidate = name
      var count = 1
      while !taken.insert(candidate).inserted {
        candidate = "\(name)-\(count)"
        count += 1
      }
      return candidate
    }
    // What an author named keeps its name; what is counted gives way.
    let running = lesson.fences.indices.filter { lesson.fences[$0].role.runs }
    for index in running {
      guard case .cell(let cell) = lesson.fences[index].role, let label = cell.options.label else { continue }
      fences[index] = free(label)
    }
    for (offset, index) in running.enumerated() {
      numbers[index] = offset + 1
      if fences[index] == nil { fences[index] = free("cell-\(offset + 1)") }
    }
    for error in run.errors {
      if let line = error.line { lines.insert(line) }
      for line in error.traceback.split(separator: "\n") {
        if let place = TracebackLine(line), place.file == lesson.fileName { lines.insert(place.number) }
      }
    }
  }

  /// Capital, as no heading's is.
  static func ofLine(_ number: Int) -> String { "L\(number)" }
}

/// A line of a traceback that names a place: `  File "lesson.md", line 12, in f`.
struct TracebackLine {
  let file: Substring
  let number: Int
  /// `line 12`, as it stands there.
  let place: Range<Substring.Index>

  init?(_ line: Substring) {
    let text = line.drop { $0 == " " || $0 == "|" || $0 == "+" }
    guard text.hasPrefix("File \""), let close = text.dropFirst(6).firstIndex(of: "\"") else { return nil }
    let rest = text[close...].dropFirst()
    guard rest.hasPrefix(", line ") else { return nil }
    let digits = rest.dropFirst(7).prefix { $0.isNumber }
    guard let number = Int(digits) else { return nil }
    file = text.dropFirst(6)[..<close]
    self.number = number
    place = rest.index(rest.startIndex, offsetBy: 2)..<digits.endIndex
  }
}

extension Lesson {
  /// The lesson's file as tracebacks name it.
  var fileName: String { RelativePath.name(source.name) }
}

extension LessonRun {
  fileprivate var errors: [RunError] { fences.values.flatMap { $0.steps.compactMap(\.outcome.error) } }

  /// Lines on which something went wrong that the lesson did not ask for.
  var failingLines: Set<Int> {
    Set(
      fences.values.flatMap { $0.steps }.filter { $0.verdict.status.isFailure }.compactMap { $0.outcome.error?.line })
  }
}
