import Diagnostics
import Lessons

extension ReportFormat {
  /// The lesson again with what really came out, as code hosts show it.
  static let markdown = ReportFormat(
    name: "md", ending: ".md",
    lesson: { page in MarkdownReport(page: page).report },
    contents: { course in MarkdownContents(course: course).report })
}

private struct MarkdownReport {
  private let page: Page
  /// Lines of code, in which nothing is a link.
  private var verbatimLines: Set<Int> = []
  /// Lines that say how cells are run, or hold pictures that figures take the place of.
  private var droppedLines: Set<Int>
  private let pictures: ReplacedPictures
  /// Destinations in this page.
  private var linkedPlaces: Set<String> = []

  init(page: Page) {
    self.page = page
    pictures = ReplacedPictures(page.run)
    droppedLines = pictures.lines
    for event in page.lesson.markdown.events {
      switch event {
      case .leaf(.code, let lines): verbatimLines.formUnion(lines)
      case .leaf(.html(let html), let lines) where !OptionComment.all(in: html).isEmpty: droppedLines.formUnion(lines)
      case .open(.link(let destination, _), _) where destination.hasPrefix("#"): linkedPlaces.insert(destination)
      case .open, .close, .leaf: break
      }
    }
  }

  var report: Report {
    let end = page.lesson.source.lineStarts.count + 1
    var lines = opening
    var number = page.lesson.bodyLine
    if let title = page.ownTitle {
      lines += text(number..<(title.upperBound + 1))
      number = title.upperBound + 1
      if !titleLines.isEmpty { lines += [""] + titleLines }
    }
    var writer = PieceMarkdown(page: page, figureFolder: RelativePath.name(page.entry.report) + "_files")
    for (index, fence) in page.lesson.fences.enumerated() {
      lines.appendParagraph(text(number..<max(number, fence.lines.lowerBound)))
      let prefix = containerPrefix(of: fence.lines.lowerBound)
      let written = anchor(of: fence) + writer.lines(page.run.pieces(at: index, pictures: pictures))
      for (offset, line) in written.enumerated() {
        lines.append(((offset == 0 ? prefix.first : prefix.rest) + line).withoutBlanksAtEnd)
      }
      number = max(number, fence.lines.upperBound + 1)
    }
    lines.appendParagraph(text(number..<max(number, end)))
    if page.isContents {
      lines.appendParagraph(["", "## \(PageWords.of(page.lang).lessons)", ""] + MarkdownContents(course: page.course).list)
    }
    lines.appendParagraph(navigation)
    var report = Report(lines.joined(separator: "\n").trimmedToOneNewline)
    report.files = writer.files
    return report
  }

  /// The lines of the lesson with links as they need to be here, without those that are dropped and the blank one behind.
  private func text(_ numbers: Range<Int>) -> [String] {
    numbers.compactMap { number in
      guard !droppedLines.contains(number), let bytes = page.lesson.source.line(number) else { return nil }
      let line = String(decoding: bytes, as: UTF8.self).withoutByteOrderMark
      if verbatimLines.contains(number) { return line }
      if droppedLines.contains(number - 1), line.allSatisfy(\.isWhitespace) { return nil }
      return LinkRewriting.rewritten(line) { page.resolved($0, ending: ".md") }
    }
  }

  /// What stands before a fence on its opening line, and before what follows it.
  ///
  /// Signs of a quotation stand on every line, those of a list only on its first.
  private func containerPrefix(of line: Int) -> (first: String, rest: String) {
    let text = String(decoding: page.lesson.source.line(line) ?? [], as: UTF8.self)
    let first = text.prefix { $0 != "`" && $0 != "~" }
    return (String(first), String(first.map { $0 == ">" ? ">" : " " }))
  }

  /// A place for the links of the lesson to one of its cells.
  private func anchor(of fence: Fence) -> [String] {
    guard case .cell(let cell) = fence.role, let label = cell.options.label, linkedPlaces.contains("#" + label) else {
      return []
    }
    return ["<a id=\"\(label.escapedHTML)\"></a>", ""]
  }

  /// Who made it; the title and what stands below it, or the front matter itself.
  private var opening: [String] {
    let name = page.path.withoutCommentEnd
    let lesson = page.lesson
    if lesson.settings.keepsFrontMatter == true, lesson.bodyLine > 1 {
      let matter = (2..<lesson.bodyLine).map { String(decoding: lesson.source.line($0) ?? [], as: UTF8.self) }
      return (["\(ReportMark.frontMatter)\(name); changes belong there."] + matter).map(\.withoutReturn)
    }
    var lines = ["\(ReportMark.markdown)\(name); changes belong there. -->", ""]
    if let title = lesson.settings.title { lines += ["# \(title)", ""] }
    return page.ownTitle == nil ? lines + titleLines : lines
  }

  private var titleLines: [String] {
    let subtitle = page.lesson.settings.subtitle.map { ["*\($0)*", ""] } ?? []
    return subtitle + (page.byline.map { [$0, ""] } ?? [])
  }

  private var navigation: [String] {
    var links: [String] = []
    func add(_ entry: Page.Course.Entry?, _ words: String) {
      guard let entry else { return }
      let link = "[\(entry.title.withoutBrackets)](\(page.way(to: entry.report, ending: ".md")))"
      links.append(words + page.words.colon + link)
    }
    add(page.previous, page.words.previous)
    add(page.next, page.words.next)
    if page.hasContents { links.append("[\(page.words.contents)](\(page.way(to: "index", ending: ".md")))") }
    return links.isEmpty ? [] : ["", "---", "", links.joined(separator: " · "), ""]
  }
}

/// The list of the lessons of a course, with what is verified in each.
private struct MarkdownContents {
  let course: Page.Course

  var report: Report {
    let words = Words.of(course.settings.lang)
    var lines = ["\(ReportMark.markdown)the course's settings; changes belong there. -->", ""]
    lines += ["# \(course.title ?? words.contents)", ""]
    if let description = course.settings.description { lines += [description, ""] }
    if let author = course.settings.author { lines += [author, ""] }
    return Report((lines + list).joined(separator: "\n").trimmedToOneNewline)
  }

  var list: [String] {
    let words = PageWords.of(course.settings.lang)
    let entries = course.entries.filter { $0.report != "index" }
    return entries.enumerated().flatMap { index, entry in
      let description = entry.description.map { " — \($0)" } ?? ""
      let line = "\(index + 1). [\(entry.title.withoutBrackets)](\((entry.report + ".md").percentEncoded))\(description)"
      guard let tally = entry.tally else { return [line] }
      let parts = Verdict.Status.allCases.filter { tally[$0] > 0 }.map { "\($0.sign) \(words.count(tally[$0], $0))" }
      return [line + "  ", "   <sub>\(parts.joined(separator: " · "))</sub>"]
    }
  }
}

extension [String] {
  /// Adds lines; one blank line between them and what is there is enough.
  fileprivate mutating func appendParagraph(_ lines: [String]) {
    self += last?.isEmpty == true ? Array(lines.drop { $0.isEmpty }) : lines
  }
}

extension String {
  /// As the text of a link needs it.
  fileprivate var withoutBrackets: String { String(flatMap { "[]".contains($0) ? ["\\", $0] : [$0] }) }

  fileprivate var withoutReturn: String { hasSuffix("\r") ? String(dropLast()) : self }

  fileprivate var withoutBlanksAtEnd: String {
    var text = self[...]
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }

  fileprivate var trimmedToOneNewline: String {
    var text = self[...]
    while text.last?.isNewline == true { text = text.dropLast() }
    return text + "\n"
  }

  /// A comment may not hold its own end.
  fileprivate var withoutCommentEnd: String { split(separator: "--").joined(separator: "-") }
}
