import Diagnostics

/// The words after the opening of a fence, taken apart.
///
/// ```
/// python {#train echo=false}    language "python",    attributes label=train echo=false
/// {python, echo=FALSE}          language "python",    attributes echo=FALSE, isBraced
/// {code-cell} ipython3          language "code-cell", isBraced, argument "ipython3"
/// ```
struct FenceInfo {
  struct Attribute: Equatable {
    var name: String
    var value: String
  }

  var language: String
  var isBraced: Bool
  var argument: String
  var attributes: [Attribute]

  init(_ info: String) {
    let info = info.trimmingBlanks()
    if info.hasPrefix("{"), let close = info.firstIndex(of: "}") {
      isBraced = true
      let inside = info[..<close].dropFirst().drop { $0.isBlank }
      language = String(inside.prefix { !$0.isBlank && $0 != "," })
      argument = info[close...].dropFirst().trimmingBlanks()
      attributes = FenceInfo.attributes(inside.dropFirst(language.count))
    } else {
      isBraced = false
      language = String(info.prefix { !$0.isBlank && $0 != "{" })
      argument = ""
      let rest = info.dropFirst(language.count)
      if rest.drop(while: { $0.isBlank }).first == "{", let open = rest.firstIndex(of: "{"), let close = rest.lastIndex(of: "}"),
        open < close
      {
        attributes = FenceInfo.attributes(rest[open..<close].dropFirst())
      } else {
        // Without braces the words are other tools' (`title="…"`, `linenums`) unless they are ours by name.
        attributes = FenceInfo.words(rest).filter { CellOption.named($0.name) != nil }
      }
    }
  }

  /// `name=value` words; `#train` and a bare word are labels, `.class` is for style sheets.
  static func attributes(_ text: Substring) -> [Attribute] {
    // `{1,3-5}` marks lines on somebody's pages.
    let words = words(text).filter { !$0.name.hasPrefix(".") && $0.name.contains(where: \.isLetter) }
    return words.map { word in
      if word.name.hasPrefix("#") { return Attribute(name: "label", value: String(word.name.dropFirst())) }
      return word.value.isEmpty ? Attribute(name: "label", value: word.name) : word
    }
  }

  /// Words between blanks and commas; a value may stand in quotes and keep both.
  private static func words(_ text: Substring) -> [Attribute] {
    var words: [Attribute] = []
    var rest = text
    while true {
      rest = rest.drop { $0.isBlank || $0 == "," }
      if rest.isEmpty { return words }
      let name = rest.prefix { !$0.isBlank && $0 != "," && $0 != "=" }
      rest = rest.dropFirst(name.count)
      guard rest.first == "=" else {
        words.append(Attribute(name: String(name), value: ""))
        continue
      }
      rest = rest.dropFirst()
      if let list = bracketed(rest) {
        // Jupytext's lists: `tags=["hide-input", "draft"]`
        words.append(Attribute(name: String(name), value: String(list)))
        rest = rest.dropFirst(list.count)
      } else if let quote = rest.first, quote == "\"" || quote == "'" {
        let value = rest.dropFirst().prefix { $0 != quote }
        rest = rest.dropFirst(value.count + 2)
        words.append(Attribute(name: String(name), value: String(value)))
      } else {
        let value = rest.prefix { !$0.isBlank && $0 != "," }
        rest = rest.dropFirst(value.count)
        words.append(Attribute(name: String(name), value: String(value)))
      }
    }
  }
}

extension FenceInfo {
  /// The list or mapping that `text` begins with, brackets and all.
  private static func bracketed(_ text: Substring) -> Substring? {
    guard text.first == "[" || text.first == "{" else { return nil }
    var depth = 0
    for index in text.indices {
      if "[{".contains(text[index]) { depth += 1 }
      if "]}".contains(text[index]) { depth -= 1 }
      if depth == 0 { return text[...index] }
    }
    return nil
  }

  private var tag: String { language.lowercased() }

  var isPython: Bool {
    if isBraced {
      let kernel = argument.lowercased()
      return tag == "python" || tag == "code-cell" && (kernel.isEmpty || kernel.contains("python"))
    }
    return ["python", "py", "python3"].contains(tag)
  }

  /// The tag in words.
  var tagged: String {
    if language.isEmpty { return isBraced ? "tagged {}" : "untagged" }
    return "tagged \(isBraced ? "{\(language)}" : language)"
  }

  var mayBeDialogue: Bool { isPython || tag == "pycon" }

  var mayBeOutput: Bool { !isBraced && ["", "output", "text", "console"].contains(tag) }

  var mayBeTranscript: Bool {
    !isBraced && ["", "console", "sh", "bash", "shell", "powershell", "ps", "cmd", "bat"].contains(tag)
  }
}

extension FenceInfo {
  /// Languages that are called nearly as Python is.
  private static let kindred: Set = ["cython", "ipython", "ipython3", "jython", "bython", "xonsh", "pycon", "pytb", "py3tb"]

  /// Whether its language is most likely Python, mistyped.
  var isNearlyPython: Bool {
    let name = language.lowercased()
    return name.count > 3 && !FenceInfo.kindred.contains(name) && !isPython && nearestName(to: name, among: ["python", "python3"]) != nil
  }
}
