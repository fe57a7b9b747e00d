/// The Python scripts that a lesson speaks of, read once each.
struct NamedScripts {
  /// More scripts than any lesson names; a bound on what is read for one.
  private static let limit = 64

  /// Local links to `.py` files with the line they stand on.
  private var links: [(line: Int, path: String)] = []
  private var texts: [(name: String, lines: [String])] = []
  private let readFile: (String) -> [UInt8]?

  init(in text: String, markdown: Markdown, readFile: @escaping (String) -> [UInt8]?) {
    self.readFile = readFile
    for case .open(.link(let destination, _), let lines) in markdown.events {
      if let path = RelativePath.ofLink(destination), path.hasSuffix(".py") {
        links.append((lines.upperBound, path))
      }
    }
    var tried: Set<String> = []
    for path in links.map(\.path) + NamedScripts.names(in: text) where tried.count < NamedScripts.limit {
      guard tried.insert(path).inserted, let bytes = readFile(path) else { continue }
      let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
      texts.append((path, lines.map { $0.trimmingBlanks() }))
    }
  }

  /// Words of the text that end in `.py`, as paths and as bare names.
  private static func names(in text: String) -> [String] {
    var names: [String] = []
    var word: [Unicode.Scalar] = []
    let signs = "_-./\\".unicodeScalars
    for scalar in text.unicodeScalars + [" "] {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil || signs.contains(scalar) {
        word.append(scalar == "\\" ? "/" : scalar)
      } else {
        let path = String(String.UnicodeScalarView(word))
        word = []
        guard path.hasSuffix(".py"), path.utf8.count > 3 else { continue }
        names += [RelativePath.simplified(path), RelativePath.name(path)]
      }
    }
    return names
  }

  /// The script that a prompt on `line` means: linked above under that name, as typed, or beside the lesson.
  func locate(_ typed: String, above line: Int) -> String? {
    let name = RelativePath.name(typed)
    let linked = links.filter { $0.line < line && RelativePath.name($0.path) == name }.reversed().map(\.path)
    return (linked + [RelativePath.simplified(typed), name]).first { !$0.hasPrefix("/") && readFile($0) != nil }
  }

  /// The first script in which all lines of `code` stand, in order.
  func script(quotedBy code: String) -> String? {
    let quoted = code.split(whereSeparator: \.isNewline).map { $0.trimmingBlanks() }.filter { !$0.isEmpty }
    if quoted.isEmpty { return nil }
    return texts.first { _, lines in
      var rest = quoted[...]
      for line in lines where line == rest.first { rest = rest.dropFirst() }
      return rest.isEmpty
    }?.name
  }
}
