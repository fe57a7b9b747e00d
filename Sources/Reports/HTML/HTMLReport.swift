import Lessons

extension ReportFormat {
  /// One file that opens from disk, offline, on a phone, in the dark and on paper.
  static let html = ReportFormat(
    name: "html", ending: ".html",
    lesson: { page in HTMLReport(page: page).report },
    contents: { course in HTMLContents(course: course).report })
}

private struct HTMLReport {
  let page: Page

  var report: Report {
    let headings = page.lesson.markdown.headings
    let pieces = PieceHTML(page: page)
    let fences = Dictionary(uniqueKeysWithValues: page.lesson.fences.enumerated().map { ($0.element.event, $0.offset) })
    let contents = contents(headings)
    var body = MarkdownHTML(page: page, headings: headings, afterTitle: beginsWithTitle ? contents : "") { event in
      fences[event].map { pieces.html(page.run.pieces(at: $0)) }
    }
    body.write()
    let main = """
      \(header)\(beginsWithTitle ? "" : contents)<main>
      \(body.html)</main>
      \(navigation)
      """
    let html = HTMLPage(lang: page.lang, title: pageTitle, description: page.entry.description, body: main)
    var report = Report(html.text)
    report.problems = body.problems
    return report
  }

  private var pageTitle: String {
    [page.title, page.course.title].compactMap { $0 }.uniqued.joined(separator: " · ")
  }

  /// Whether the text has its title itself.
  private var beginsWithTitle: Bool {
    guard page.lesson.settings.title == nil, page.lesson.markdown.events.count > 1 else { return false }
    if case .open(.heading(level: 1), _) = page.lesson.markdown.events[1] { return true }
    return false
  }

  /// The way back, and what the front matter says; the title only if the text does not begin with it.
  private var header: String {
    let settings = page.lesson.settings
    var lines: [String] = []
    if page.hasContents {
      let link = page.way(to: "index", ending: ".html")
      let title = page.course.title ?? page.words.contents
      lines.append("<p class=\"course\"><a href=\"\(link)\">\(title.escapedHTML)</a></p>")
    }
    if let title = settings.title { lines.append("<h1>\(title.escapedHTML)</h1>") }
    if let subtitle = settings.subtitle { lines.append("<p class=\"subtitle\">\(subtitle.escapedHTML)</p>") }
    let byline = [settings.author, settings.date].compactMap { $0 }.joined(separator: " · ")
    if !byline.isEmpty { lines.append("<p class=\"byline\">\(byline.escapedHTML)</p>") }
    return lines.isEmpty ? "" : "<header>\n\(lines.joined(separator: "\n"))\n</header>\n"
  }

  /// A short page needs no table of contents.
  private func contents(_ headings: [Int: Heading]) -> String {
    let listed = headings.sorted { $0.key < $1.key }.map(\.value).filter { $0.level == 2 || $0.level == 3 }
    guard page.lesson.settings.toc ?? (listed.count >= 3), !listed.isEmpty else { return "" }
    let items = listed.map { heading in
      let link = "<a href=\"#\(heading.anchor.percentEncoded)\">\(heading.title.escapedHTML)</a>"
      return "<li class=\"level\(heading.level)\">\(link)</li>\n"
    }
    return """
      <nav class="toc"><details open><summary>\(page.words.onThisPage)</summary>
      <ul>
      \(items.joined())</ul>
      </details></nav>

      """
  }

  private var navigation: String {
    var links: [String] = []
    func add(_ entry: Page.Course.Entry?, _ words: String, _ relation: String) {
      guard let entry else { return }
      let link = page.way(to: entry.report, ending: ".html")
      let text = "<small>\(words)</small> \(entry.title.escapedHTML)"
      links.append("<a rel=\"\(relation)\" href=\"\(link)\">\(text)</a>")
    }
    add(page.previous, page.words.previous, "prev")
    add(page.next, page.words.next, "next")
    return links.isEmpty ? "" : "<nav class=\"pages\">\n\(links.joined(separator: "\n"))\n</nav>\n"
  }
}

/// The page that lists the lessons of a course.
private struct HTMLContents {
  let course: Page.Course

  var report: Report {
    let lang = course.settings.lang ?? "en"
    let words = Words.of(lang)
    let title = course.title ?? words.contents
    let items = course.entries.map { entry in
      let link = (entry.report + ".html").percentEncoded
      let description = entry.description.map { "<br><span>\($0.escapedHTML)</span>" } ?? ""
      return "<li><a href=\"\(link)\">\(entry.title.escapedHTML)</a>\(description)</li>\n"
    }
    let description = course.settings.description.map { "<p>\($0.escapedHTML)</p>\n" } ?? ""
    let body = """
      <header>
      <h1>\(title.escapedHTML)</h1>
      </header>
      <main>
      \(description)<ol class="lessons">
      \(items.joined())</ol>
      </main>

      """
    return Report(HTMLPage(lang: lang, title: title, description: course.settings.description, body: body).text)
  }
}

/// The frame of every page.
struct HTMLPage {
  let lang: String
  let title: String
  let description: String?
  let body: String

  var text: String {
    let description = description.map { "<meta name=\"description\" content=\"\($0.escapedHTML)\">\n" } ?? ""
    return """
      <!doctype html>
      <html lang="\(lang.escapedHTML)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      \(ReportMark.html)
      \(description)<title>\(title.escapedHTML)</title>
      <style>
      \(stylesheet)</style>
      </head>
      <body>
      \(body)</body>
      </html>

      """
  }
}

extension [String] {
  fileprivate var uniqued: [String] {
    reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
