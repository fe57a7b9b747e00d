import Diagnostics
import Lessons

extension ReportFormat {
  /// The lesson again with what really came out, as code hosts show it.
  static let markdown = ReportFormat(
    name: "md", ending: ".md",
    lesson: { page in MarkdownReport(page: page).report },
    contents: { course in markdownContents(course) })
}

private struct MarkdownReport {
  let page: Page

  var report: Report {
    let source = page.lesson.source
    var lines = ["\(ReportMark.markdown)\(page.path.withoutCommentEnd); changes belong there. -->", ""]
    var files: [String: [UInt8]] = [:]
    lines += header
    var writer = PieceMarkdown(page: page, figureFolder: RelativePath.name(page.entry.report) + "_files")
    var number = page.lesson.bodyLine
    let verbatim = page.lesson.markdown.verbatimLines
    for (index, fence) in page.lesson.fences.enumerated() {
      lines.appendParagraph(text(number..<max(number, fence.lines.lowerBound), verbatim: verbatim))
      let prefix = containerPrefix(of: fence.lines.lowerBound)
      for (offset, line) in writer.lines(page.run.pieces(at: index)).enumerated() {
        lines.append(((offset == 0 ? prefix.first : prefix.rest) + line).withoutBlanksAtEnd)
      }
      number = max(number, fence.lines.upperBound + 1)
    }
    lines.appendParagraph(text(number..<max(number, source.lineStarts.count + 1), verbatim: verbatim))
    lines.appendParagraph(navigation)
    files = writer.files
    var report = Report(lines.joined(separator: "\n").trimmedToOneNewline)
    report.files = files
    return report
  }

  private func text(_ numbers: Range<Int>, verbatim: Set<Int>) -> [String] {
    numbers.compactMap { number in
      guard let bytes = page.lesson.source.line(number) else { return nil }
      let line = String(decoding: bytes, as: UTF8.self).withoutByteOrderMark
      if verbatim.contains(number) { return line }
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

  private var header: [String] {
    let settings = page.lesson.settings
    var lines: [String] = []
    if let title = settings.title { lines += ["# \(title)", ""] }
    if let subtitle = settings.subtitle { lines += ["*\(subtitle)*", ""] }
    let byline = [settings.author, settings.date].compactMap { $0 }.joined(separator: " · ")
    if !byline.isEmpty { lines += [byline, ""] }
    return lines
  }

  private var navigation: [String] {
    var links: [String] = []
    func add(_ entry: Page.Course.Entry?, _ words: String) {
      guard let entry else { return }
      let link = "[\(entry.title)](\(page.way(to: entry.report, ending: ".md")))"
      links.append(words + page.words.colon + link)
    }
    add(page.previous, page.words.previous)
    add(page.next, page.words.next)
    if page.hasContents { links.append("[\(page.words.contents)](\(page.way(to: "index", ending: ".md")))") }
    return links.isEmpty ? [] : ["", "---", "", links.joined(separator: " · "), ""]
  }
}

private func markdownContents(_ course: Page.Course) -> Report {
  let words = Words.of(course.settings.lang)
  var lines = ["\(ReportMark.markdown)the course's settings; changes belong there. -->", ""]
  lines += ["# \(course.title ?? words.contents)", ""]
  if let description = course.settings.description { lines += [description, ""] }
  for (index, entry) in course.entries.enumerated() {
    let description = entry.description.map { " — \($0)" } ?? ""
    lines.append("\(index + 1). [\(entry.title)](\((entry.report + ".md").percentEncoded))\(description)")
  }
  return Report(lines.joined(separator: "\n").trimmedToOneNewline)
}

extension [String] {
  /// Adds lines; one blank line between them and what is there is enough.
  fileprivate mutating func appendParagraph(_ lines: [String]) {
    self += last?.isEmpty == true ? Array(lines.drop { $0.isEmpty }) : lines
  }
}

extension String {
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
