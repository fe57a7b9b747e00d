import Diagnostics
import Lessons

/// All that the report of one lesson is made from.
package struct Page {
  package var run: LessonRun
  /// Path of the lesson relative to its course, with `/`.
  package var path: String
  package var course: Course
  /// Index of the lesson in the course.
  package var number: Int
  /// The bytes of a file by its path relative to the lesson.
  package var readFile: (String) -> [UInt8]?

  package init(
    run: LessonRun, path: String, course: Course, number: Int, readFile: @escaping (String) -> [UInt8]?
  ) {
    self.run = run
    self.path = path
    self.course = course
    self.number = number
    self.readFile = readFile
  }

  /// What every page of a course says of the others.
  package struct Course: Sendable {
    package struct Entry: Sendable {
      package var title: String
      package var description: String?
      /// Path of the lesson relative to the course.
      package var lesson: String
      /// Path of its reports relative to the folder of reports, without an ending.
      package var report: String
      /// How its cells did, if anybody has run them.
      package var tally: Tally?

      package init(title: String, description: String?, lesson: String, report: String, tally: Tally? = nil) {
        self.title = title
        self.description = description
        self.lesson = lesson
        self.report = report
        self.tally = tally
      }
    }

    package var settings: Settings
    package var entries: [Entry]
    /// Indices of the entries by the paths of their lessons.
    private let numbers: [String: Int]
    /// The way from the folder of reports to the lessons; nil if it is not the course's own.
    package var toLessons: String?

    package init(settings: Settings, entries: [Entry], toLessons: String?) {
      self.settings = settings
      self.entries = entries
      numbers = Dictionary(entries.indices.map { (entries[$0].lesson, $0) }, uniquingKeysWith: { first, _ in first })
      self.toLessons = toLessons
    }

    package var title: String? { settings.title }

    /// The index of the entry for the lesson at that path.
    package func number(ofLesson path: String) -> Int? { numbers[path] }

    /// The index of the lesson that a code host shows below a folder.
    func number(ofIndexIn folder: String) -> Int? {
      ["README.md", "index.md"].lazy.compactMap { number(ofLesson: folder.isEmpty ? $0 : "\(folder)/\($0)") }.first
    }

    /// How all cells of the course did.
    var tally: Tally { entries.compactMap(\.tally).reduce(into: Tally()) { $0.add($1) } }
  }

  var lesson: Lesson { run.lesson }
  var entry: Course.Entry { course.entries[number] }
  var lang: String { lesson.settings.lang ?? "en" }
  var words: Words { Words.of(lang) }
  var title: String { entry.title }
  var stem: String { RelativePath.name(entry.report) }
  var previous: Course.Entry? { number > 0 ? course.entries[number - 1] : nil }
  var next: Course.Entry? { number + 1 < course.entries.count ? course.entries[number + 1] : nil }

  /// The lines of the heading with which the text begins, of whatever level, if no other title is written down.
  var ownTitle: Markdown.Lines? {
    guard lesson.settings.title == nil, lesson.markdown.events.count > 1 else { return nil }
    if case .open(.heading, let lines) = lesson.markdown.events[1] { return lines }
    return nil
  }

  var byline: String? {
    let words = [lesson.settings.author, lesson.settings.date].compactMap { $0 }
    return words.isEmpty ? nil : words.joined(separator: " · ")
  }

  /// Whether this lesson is the first page of a course and says what else there is.
  var isContents: Bool { course.entries.count > 1 && entry.report == "index" }

  var tally: Tally { Tally(of: run) }

  /// Whether there is a page of contents that is not this one.
  var hasContents: Bool { course.entries.count > 1 && entry.report != "index" }

  /// The way from this report to another of the course.
  func way(to report: String, ending: String) -> String {
    RelativePath.from(folder: RelativePath.folder(entry.report), to: report + ending).percentEncoded
  }

  /// A link of the lesson as it must stand in a report with that ending; `asFile` if a lesson is meant and not its report.
  func resolved(_ destination: String, ending: String, asFile: Bool = false) -> String {
    guard let relative = RelativePath.ofLink(destination) else { return destination }
    let target = RelativePath.simplified(RelativePath.folder(path) + relative)
    let suffix = destination.drop { $0 != "#" && $0 != "?" }
    if !asFile, let number = course.number(ofLesson: target) ?? course.number(ofIndexIn: target) {
      return way(to: course.entries[number].report, ending: ending) + suffix
    }
    guard let toLessons = course.toLessons else { return destination }
    let depth = RelativePath.folder(entry.report).split(separator: "/").map { _ in "../" }.joined()
    return RelativePath.simplified(depth + toLessons + "/" + target).percentEncoded + suffix
  }
}

/// A report and the files that belong to it, by their paths beside it.
package struct Report: Sendable {
  package var bytes: [UInt8]
  package var files: [String: [UInt8]] = [:]
  package var problems: [Diagnostic] = []

  package init(_ text: String) { bytes = Array(text.utf8) }
}

/// A kind of report. To add one: a file with its value, and its name in `all`.
package struct ReportFormat: Sendable {
  package let name: String
  package let ending: String
  package let lesson: @Sendable (Page) -> Report
  package let contents: @Sendable (Page.Course) -> Report

  package static let all: [ReportFormat] = [.html, .markdown]

  package static func named(_ name: String) -> ReportFormat? { all.first { $0.name == name } }
}

/// By what reports are known to be Lectern's, so that it removes no file of anybody else.
package enum ReportMark {
  static let html = #"<meta name="generator" content="Lectern">"#
  static let tallyName = "lectern-verdicts"
  static let markdown = "<!-- Made by Lectern from "
  /// The same inside of a front matter, which has to come first.
  static let frontMatter = "---\n# Made by Lectern from "

  package static func stands(in bytes: [UInt8]) -> Bool {
    let head = String(decoding: bytes.prefix(1000), as: UTF8.self)
    return head.contains(html) || head.hasPrefix(markdown) || head.hasPrefix(frontMatter)
  }

  /// How the cells of a lesson did when its page was written; nil if the page does not say.
  package static func tally(in bytes: [UInt8]) -> Tally? {
    let head = String(decoding: bytes.prefix(1000), as: UTF8.self)
    for line in head.split(separator: "\n") {
      let opening = "<meta name=\"\(tallyName)\" content=\""
      if line.hasPrefix(opening) { return Tally(text: line.dropFirst(opening.count).prefix { $0 != "\"" }) }
    }
    return nil
  }
}

extension String {
  /// As a URL needs it; everything but ASCII stays readable to browsers and code hosts alike when encoded.
  var percentEncoded: String {
    let signs = Set("-._~/".utf8)
    var result = ""
    for byte in utf8 {
      let scalar = Unicode.Scalar(byte)
      let isLetter = scalar.isASCII && scalar.properties.isAlphabetic
      if isLetter || ("0"..."9").contains(scalar) || signs.contains(byte) {
        result.unicodeScalars.append(scalar)
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return result
  }
}
