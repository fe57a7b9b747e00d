/// HTML that an author wrote into a lesson, with only what pages may hold.
///
/// What is not in the lists stands in the page as text, so nothing runs and nothing disappears.
enum RawHTML {
  private static let elements: Set<String> = [
    "a", "abbr", "b", "blockquote", "br", "caption", "center", "cite", "code", "col", "colgroup", "dd", "del",
    "details", "dfn", "div", "dl", "dt", "em", "figcaption", "figure", "font", "h1", "h2", "h3", "h4", "h5", "h6",
    "hr", "i", "img", "ins", "kbd", "li", "mark", "ol", "p", "pre", "q", "s", "samp", "small", "span", "strike",
    "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "tt", "u", "ul", "var",
    "wbr",
  ]
  private static let attributes: Set<String> = [
    "align", "alt", "border", "cellpadding", "cellspacing", "colspan", "color", "height", "href", "id", "lang", "name",
    "open", "reversed", "rowspan", "size", "src", "start", "title", "type", "valign", "value", "width",
  ]

  struct Tag {
    var name: String
    var isClosing: Bool
    var attributes: [(name: String, value: String?)]
  }

  private static let withoutEnd: Set<String> = ["br", "col", "hr", "img", "wbr"]

  /// Cleans `html`; `image` gives the whole element for an `<img>`, `link` a destination as the page needs it.
  ///
  /// `open` holds the elements that the author has opened so far: an end without its beginning would close what is
  /// around the text. Of what a program shows, drawings are pictures, and what styles or runs is not for readers.
  static func cleaned(
    _ html: String, isShown: Bool = false, open unclosed: inout [String], image: (_ source: String, _ tag: Tag) -> String,
    link: (String) -> String
  ) -> String {
    var result = ""
    var rest = html[...]
    while let open = rest.firstIndex(of: "<") {
      result += String(rest[..<open]).keepingEntities
      rest = rest[open...]
      if rest.hasPrefix("<!--") {
        guard let end = rest.firstRange(of: "-->") else { return result }
        rest = rest[end.upperBound...]
      } else if isShown, let (kind, element) = foreign(rest) {
        if kind == "svg" { result += image(ImageData.url(Array(element.utf8), type: "image/svg+xml"), noTag) }
        rest = rest[element.endIndex...]
      } else if let (tag, end) = tag(rest), elements.contains(tag.name) {
        rest = rest[end...]
        if !tag.isClosing {
          result += written(tag, image: image, link: link)
          if !withoutEnd.contains(tag.name) { unclosed.append(tag.name) }
        } else if let start = unclosed.lastIndex(of: tag.name) {
          result += ends(of: unclosed[start...])
          unclosed.removeSubrange(start...)
        }
      } else {
        result += "&lt;"
        rest = rest.dropFirst()
      }
    }
    return result + String(rest).keepingEntities
  }

  /// The ends of elements, the innermost first.
  static func ends(of names: ArraySlice<String>) -> String { names.reversed().map { "</\($0)>" }.joined() }

  private static func written(
    _ tag: Tag, image: (_ source: String, _ tag: Tag) -> String, link: (String) -> String
  ) -> String {
    if tag.name == "img" { return image(tag.attributes.first { $0.name == "src" }.flatMap(\.value) ?? "", tag) }
    var text = "<" + tag.name
    for (name, value) in tag.attributes where attributes.contains(name) && name != "src" {
      guard let value else {
        text += " " + name
        continue
      }
      let plain = value.components(separatedBy: "&amp;").joined(separator: "&")
      text += " \(name)=\"\((name == "href" ? link(plain).safeLink : plain).escapedHTML)\""
    }
    return text + ">"
  }

  private static let noTag = Tag(name: "img", isClosing: false, attributes: [])

  /// An element of another language that `text` begins with, up to its end.
  private static func foreign(_ text: Substring) -> (kind: String, element: Substring)? {
    guard let (tag, end) = tag(text), ["script", "style", "svg"].contains(tag.name), !tag.isClosing else { return nil }
    var rest = text[end...]
    while let close = rest.firstRange(of: "</") {
      if let (closing, last) = self.tag(rest[close.lowerBound...]), closing.name == tag.name { return (tag.name, text[..<last]) }
      rest = rest[close.upperBound...]
    }
    return (tag.name, text)
  }

  /// The tag that `text`, which begins with `<`, begins with, and where it ends.
  private static func tag(_ text: Substring) -> (Tag, Substring.Index)? {
    var rest = text.dropFirst()
    let isClosing = rest.first == "/"
    if isClosing { rest = rest.dropFirst() }
    let name = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
    guard name.first?.isLetter == true else { return nil }
    rest = rest.dropFirst(name.count)
    var tag = Tag(name: name.lowercased(), isClosing: isClosing, attributes: [])
    while true {
      rest = rest.drop { $0.isWhitespace || $0 == "/" }
      guard let first = rest.first else { return nil }
      if first == ">" { return (tag, rest.index(after: rest.startIndex)) }
      let attribute = rest.prefix { !$0.isWhitespace && !"=>/\"'<".contains($0) }
      if attribute.isEmpty { return nil }
      rest = rest.dropFirst(attribute.count)
      let afterBlanks = rest.drop { $0.isWhitespace }
      guard afterBlanks.first == "=" else {
        tag.attributes.append((attribute.lowercased(), nil))
        continue
      }
      rest = afterBlanks.dropFirst().drop { $0.isWhitespace }
      if let quote = rest.first, quote == "\"" || quote == "'" {
        guard let close = rest.dropFirst().firstIndex(of: quote) else { return nil }
        tag.attributes.append((attribute.lowercased(), String(rest[..<close].dropFirst())))
        rest = rest[close...].dropFirst()
      } else {
        let value = rest.prefix { !$0.isWhitespace && $0 != ">" }
        tag.attributes.append((attribute.lowercased(), String(value)))
        rest = rest.dropFirst(value.count)
      }
    }
  }
}

extension String {
  /// Escapes `<` and `>` but leaves `&nbsp;` and its like as they are.
  fileprivate var keepingEntities: String {
    String(flatMap { $0 == "<" ? Array("&lt;") : $0 == ">" ? Array("&gt;") : [$0] })
  }
}

extension String {
  fileprivate func components(separatedBy separator: String) -> [Substring] {
    split(separator: separator, omittingEmptySubsequences: false)
  }
}

extension Substring {
  fileprivate func firstRange(of text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
      start = index(after: start)
    }
    return nil
  }
}
