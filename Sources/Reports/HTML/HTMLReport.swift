import Lessons

extension ReportFormat {
  /// One file that opens from disk, offline, on a phone, in the dark and on paper.
  package static let html = ReportFormat(
    name: "html", ending: ".html",
    lesson: { page in HTMLReport(page: page).report },
    contents: { course in HTMLContents(course: course).report })
}

/// The page of one lesson.
private struct HTMLReport {
  let page: Page
  let anchors: PageAnchors
  let words: PageWords

  init(page: Page) {
    self.page = page
    anchors = PageAnchors(page.run)
    words = PageWords.of(page.lang)
  }

  var report: Report {
    let pieces = PieceHTML(page: page, anchors: anchors)
    let pictures = ReplacedPictures(page.run)
    let fences = Dictionary(uniqueKeysWithValues: page.lesson.fences.enumerated().map { ($0.element.event, $0.offset) })
    var text = MarkdownHTML(
      page: page, markdown: page.lesson.markdown, headings: anchors.headings, afterTitle: page.ownTitle != nil ? underTitle : "",
      withoutLines: pictures.lines
    ) { event in
      fences[event].map { pieces.html(page.run.pieces(at: $0, pictures: pictures), ofFence: $0) }
    }
    text.write()
    let contents = contents
    let list = page.isContents ? HTMLContents(course: page.course).section : ""
    let main = """
      \(bar)<div class="\(contents.isEmpty ? "page" : "page with-toc")">
      \(contents)<main id="\(HTMLPage.mainID)">
      \(header)\(text.html)\(list)</main>
      </div>
      \(footer)
      """
    let html = HTMLPage(
      lang: page.lang, title: pageTitle, description: page.entry.description, neighbours: neighbours, tally: page.tally,
      body: main)
    var report = Report(html.text)
    report.problems = text.problems
    return report
  }

  private var pageTitle: String {
    [page.title, page.course.title].compactMap { $0 }.uniqued.joined(separator: " · ")
  }

  /// The way back to the course.
  private var bar: String {
    guard page.hasContents else { return "" }
    let link = page.way(to: "index", ending: ".html")
    let title = (page.course.title ?? page.words.contents).escapedHTML
    let place = "<span>\(page.number + 1) / \(page.course.entries.count)</span>"
    return "<nav class=\"course\" aria-label=\"\(words.course)\"><a href=\"\(link)\">\(title)</a> \(place)</nav>\n"
  }

  /// What the front matter says. A page without any title has one for those who cannot see.
  private var header: String {
    let settings = page.lesson.settings
    var lines: [String] = []
    if let title = settings.title {
      lines.append("<h1>\(MarkdownHTML.inline(title, of: page))</h1>")
    } else if !anchors.headings.values.contains(where: { $0.level == 1 }) {
      lines.append("<h1 class=\"unseen\">\(page.title.escapedHTML)</h1>")
    }
    if page.ownTitle == nil { lines += titleLines }
    return lines.isEmpty ? "" : "<header>\n\(lines.joined(separator: "\n"))\n</header>\n"
  }

  private var underTitle: String {
    let lines = titleLines
    return lines.isEmpty ? "" : "<div class=\"under-title\">\n\(lines.joined(separator: "\n"))\n</div>\n"
  }

  /// What stands below the title, wherever that is written.
  private var titleLines: [String] {
    let settings = page.lesson.settings
    var lines: [String] = []
    if let subtitle = settings.subtitle {
      lines.append("<p class=\"subtitle\">\(MarkdownHTML.inline(subtitle, of: page))</p>")
    }
    if let byline = page.byline { lines.append("<p class=\"byline\">\(byline.escapedHTML)</p>") }
    if !tally.isEmpty { lines.append(tally) }
    return lines
  }

  /// How many cells have each status; what failed leads to the first of its kind.
  private var tally: String {
    let parts = Verdict.Status.allCases.compactMap { status -> String? in
      let count = page.tally[status]
      guard count > 0 else { return nil }
      let text = "\(status.sign) \(words.count(count, status))"
      let first = page.lesson.fences.indices.first { page.run.fences[$0]?.verdict.status == status }
      guard status.isFailure, let anchor = first.flatMap({ anchors.fences[$0] }) else { return "<span>\(text)</span>" }
      return "<a class=\"\(status.rawValue)\" href=\"#\(anchor.percentEncoded)\">\(text)</a>"
    }
    return parts.isEmpty ? "" : "<p class=\"tally\">\(parts.joined(separator: " · "))</p>"
  }

  /// The headings of the two highest levels below the title; a short page needs no table of contents.
  private var contents: String {
    var headings = anchors.headings.sorted { $0.key < $1.key }.map(\.value)
    if page.ownTitle != nil { headings.removeFirst() }
    let top = headings.map(\.level).min() ?? 1
    let listed = headings.filter { $0.level <= top + 1 }
    guard page.lesson.settings.toc ?? (listed.count >= 3), !listed.isEmpty else { return "" }
    let items = listed.map { heading in
      let link = "<a href=\"#\(heading.anchor.percentEncoded)\">\(heading.title.escapedHTML)</a>"
      return "<li\(heading.level > top ? " class=\"inner\"" : "")>\(link)</li>\n"
    }
    let name = page.words.onThisPage
    return """
      <nav class="toc" aria-label="\(name)"><details open><summary>\(name)</summary>
      <ul>
      \(items.joined())</ul>
      </details></nav>

      """
  }

  private var neighbours: [HTMLPage.Neighbour] {
    func neighbour(_ entry: Page.Course.Entry?, _ relation: String) -> HTMLPage.Neighbour? {
      entry.map { .init(relation: relation, link: page.way(to: $0.report, ending: ".html"), title: $0.title) }
    }
    return [neighbour(page.previous, "prev"), neighbour(page.next, "next")].compactMap { $0 }
  }

  private var footer: String {
    let links = neighbours.map { neighbour in
      let direction = neighbour.relation == "prev" ? "← \(page.words.previous)" : "\(page.words.next) →"
      let text = "<small>\(direction)</small> \(neighbour.title.escapedHTML)"
      return "<a rel=\"\(neighbour.relation)\" href=\"\(neighbour.link)\">\(text)</a>\n"
    }
    let pages = "<nav class=\"pages\" aria-label=\"\(words.neighbours)\">\n\(links.joined())</nav>\n"
    let name = RelativePath.name(page.path)
    let way = page.resolved(name.percentEncoded, ending: ".html", asFile: true)
    let source = page.course.toLessons == nil ? name.escapedHTML : "<a href=\"\(way)\">\(name.escapedHTML)</a>"
    return "<footer>\n\(links.isEmpty ? "" : pages)<p class=\"source\">\(words.madeFrom) \(source)</p>\n</footer>\n"
  }
}

extension [String] {
  fileprivate var uniqued: [String] {
    reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
