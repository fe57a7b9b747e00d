import Lessons

/// The page that lists the lessons of a course, with what is verified in each.
struct HTMLContents {
  let course: Page.Course
  private let words: Words
  private let pageWords: PageWords

  init(course: Page.Course) {
    self.course = course
    words = Words.of(course.settings.lang)
    pageWords = PageWords.of(course.settings.lang)
  }

  var report: Report {
    let title = course.title ?? words.contents
    let description = course.settings.description.map { "<p class=\"subtitle\">\($0.escapedHTML)</p>\n" } ?? ""
    let author = course.settings.author.map { "<p class=\"byline\">\($0.escapedHTML)</p>\n" } ?? ""
    let body = """
      <div class="page">
      <main id="\(HTMLPage.mainID)">
      <header>
      <h1>\(title.escapedHTML)</h1>
      \(description)\(author)\(total)</header>
      \(list)</main>
      </div>

      """
    let page = HTMLPage(
      lang: course.settings.lang ?? "en", title: title, description: course.settings.description, body: body)
    return Report(page.text)
  }

  /// The list on a lesson that is the course's first page.
  var section: String {
    "<section class=\"contents\">\n<h2>\(pageWords.lessons)</h2>\n\(total)\(list)</section>\n"
  }

  private var list: String {
    let items = course.entries.filter { $0.report != "index" }.map { entry in
      let link = (entry.report + ".html").percentEncoded
      let description = entry.description.map { "<p>\($0.escapedHTML)</p>\n" } ?? ""
      let tally = entry.tally.map { "<p class=\"tally\">\(text($0))</p>\n" } ?? ""
      return "<li><a href=\"\(link)\">\(entry.title.escapedHTML)</a>\n\(description)\(tally)</li>\n"
    }
    return "<ol class=\"lessons\">\n\(items.joined())</ol>\n"
  }

  private var total: String {
    let tally = course.tally
    return tally.isEmpty ? "" : "<p class=\"tally\">\(text(tally))</p>\n"
  }

  private func text(_ tally: Tally) -> String {
    let parts = Verdict.Status.allCases.filter { tally[$0] > 0 }.map { status in
      "<span class=\"\(status.rawValue)\">\(status.sign) \(pageWords.count(tally[status], status))</span>"
    }
    return parts.joined(separator: " · ")
  }
}
