import Lessons

/// A heading of a page with the name that links to it use.
struct Heading {
  var level: Int
  var title: String
  var anchor: String
}

extension Markdown {
  /// The headings by the index of their opening; anchors are made as code hosts make them.
  var headings: [Int: Heading] {
    var headings: [Int: Heading] = [:]
    var taken: [String: Int] = [:]
    for (index, event) in events.enumerated() {
      guard case .open(.heading(let level), _) = event else { continue }
      let title = plainText(at: index)
      let slug = title.slug
      let count = taken[slug, default: 0]
      taken[slug] = count + 1
      headings[index] = Heading(level: level, title: title, anchor: count == 0 ? slug : "\(slug)-\(count)")
    }
    return headings
  }
}

extension String {
  /// Letters in small, blanks as `-`, no signs.
  var slug: String {
    var slug = ""
    for scalar in lowercased().unicodeScalars {
      if scalar == " " || scalar == "-" {
        slug += "-"
      } else if scalar == "_" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        slug.unicodeScalars.append(scalar)
      }
    }
    return slug.isEmpty ? "section" : slug
  }
}
