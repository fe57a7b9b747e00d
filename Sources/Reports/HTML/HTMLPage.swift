import Lessons

/// The frame of every page.
struct HTMLPage {
  struct Neighbour {
    var relation: String
    var link: String
    var title: String
  }

  /// With a dot, as no heading's anchor has one.
  static let mainID = "lesson.text"

  let lang: String
  let title: String
  let description: String?
  var neighbours: [Neighbour] = []
  /// What a later run that does not come by this lesson wants to know of it.
  var tally = Tally()
  let body: String

  /// What the page may load: nothing but itself.
  private static let security =
    "default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src '\(pageScriptHash)'; "
    + "base-uri 'none'; form-action 'none'"

  var text: String {
    let words = PageWords.of(lang)
    let description = description.map { "<meta name=\"description\" content=\"\($0.escapedHTML)\">\n" } ?? ""
    let tally = tally.isEmpty ? "" : "<meta name=\"\(ReportMark.tallyName)\" content=\"\(tally.text)\">\n"
    let links = neighbours.map { "<link rel=\"\($0.relation)\" href=\"\($0.link)\">\n" }.joined()
    return """
      <!doctype html>
      <html lang="\(lang.escapedHTML)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="\(HTMLPage.security)">
      \(ReportMark.html)
      \(tally)\(description)<title>\(title.escapedHTML)</title>
      \(links)<link rel="icon" href="data:,">
      <style>
      \(stylesheet)</style>
      </head>
      <body data-copy="\(words.copy)" data-copied="\(words.copied)" data-output="\(words.output)">
      <a class="skip" href="#\(HTMLPage.mainID)">\(words.skipToText)</a>
      \(body)<script>\(pageScript)</script>
      </body>
      </html>

      """
  }
}
