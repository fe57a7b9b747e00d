/// A line of a terminal in which somebody runs a script: `PS C:\ai> python .\net1.py 10`.
struct Prompt: Equatable {
  /// What the shell put there, without blanks at the end.
  var prefix: String
  /// The script as typed, with `/` between folders.
  var script: String
  var arguments: [String]

  /// Farther into a line no command begins.
  private static let longestPrefix = 400

  init?(_ line: String) {
    let characters = Array(line)
    for start in characters.indices.prefix(Prompt.longestPrefix) {
      guard let end = Prompt.interpreter(characters, at: start) else { continue }
      let prefix = String(characters[..<start]).trimmingTrailingBlanks()
      guard prefix.isEmpty || Prompt.isPrompt(prefix), let words = Prompt.words(characters[end...]) else { continue }
      let flags = words.prefix { $0.hasPrefix("-") && $0 != "-m" && $0 != "-c" && $0 != "-" }
      let rest = words[flags.count...]
      guard let script = rest.first, script.hasSuffix(".py") else { continue }
      // Editors that run a file show no prompt, but the whole path.
      if prefix.isEmpty, !flags.contains("-u") || !script.contains(where: { $0 == "/" || $0 == "\\" }) { continue }
      // PowerShell's `& "C:/Python/` in front of the interpreter belongs to the command.
      self.prefix = prefix.lastIndex(of: ">").map { String(prefix[...$0]) } ?? prefix
      self.script = String(script.map { $0 == "\\" ? "/" : $0 })
      arguments = Array(rest.dropFirst())
      return
    }
    return nil
  }

  /// The end of `python`, `python3.11`, `python.exe"` or `py` at `start`, if one stands there with a blank behind it.
  private static func interpreter(_ line: [Character], at start: Int) -> Int? {
    func stands(_ word: String, at index: Int) -> Bool {
      index + word.count <= line.count && line[index..<(index + word.count)].elementsEqual(word)
    }
    var end = start
    if stands("python", at: start) {
      end += 6
      while end < line.count, line[end].isASCII, line[end].isNumber || line[end] == "." && !stands(".exe", at: end) {
        end += 1
      }
      if stands(".exe", at: end) { end += 4 }
      if end < line.count, line[end] == "\"" || line[end] == "'" { end += 1 }
    } else if stands("py", at: start), start == 0 || line[start - 1].isBlank || line[start - 1] == ">" {
      end += 2
    }
    return end > start && end < line.count && line[end].isBlank ? end : nil
  }

  /// Whether a command may follow: a sign that shells put there, or a Windows folder whose `>` was lost.
  static func isPrompt(_ prefix: String) -> Bool {
    if prefix.hasSuffix(">>>") { return false }
    if let last = prefix.last, "$%>❯»λ".contains(last) { return true }
    if prefix.hasPrefix("➜ ") || prefix == "[Running]" { return true }
    if prefix.hasSuffix("#") { return prefix.contains("@") }
    return startsInWindowsFolder(prefix)
  }

  /// Whether `line` is a prompt that nobody would take for output, whatever the command behind it.
  static func opensForeignCommand(_ line: String) -> Bool {
    if line.hasPrefix("PS ") || startsInWindowsFolder(line) { return line.contains(">") }
    let head = line.prefix { $0 != "$" && $0 != "#" && $0 != "%" }
    return head.count < line.count && head.contains("@") && !head.contains("\"")
  }

  /// `C:\`, `PS C:\` or `(base) C:\` at the front.
  private static func startsInWindowsFolder(_ text: String) -> Bool {
    var rest = text[...]
    if rest.hasPrefix("("), let close = rest.firstIndex(of: ")") {
      rest = rest[rest.index(after: close)...].drop { $0.isBlank }
    }
    if rest.hasPrefix("PS ") { rest = rest.dropFirst(3) }
    let head = Array(rest.prefix(3))
    return head.count == 3 && head[0].isASCII && head[0].isLetter && head[1] == ":" && "\\/".contains(head[2])
  }

  /// The words of a command line; nil if it pipes, redirects or chains, which no script run does.
  private static func words(_ line: ArraySlice<Character>) -> [String]? {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for character in line {
      if let open = quote {
        if character == open { quote = nil } else { word = (word ?? "") + String(character) }
      } else if character == "\"" || character == "'" {
        quote = character
        word = word ?? ""
      } else if character.isBlank {
        if let finished = word { words.append(finished) }
        word = nil
      } else if "|<>;&".contains(character) {
        return nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    if let finished = word { words.append(finished) }
    return words
  }
}
