import Diagnostics

/// A text whose footnotes are taken out; CommonMark would read `[^1]: word` as the address of a link.
struct FootnoteCut {
  struct Note {
    var name: String
    var text: String
    var line: Int
  }

  /// The text with blank lines in their place.
  private(set) var text: String
  private(set) var notes: [Note] = []

  init(_ text: String, verbatim: Set<Int>, firstLine: Int) {
    self.text = text
    guard text.contains("[^") else { return }
    // Lines as scalars count them: `\r\n` would be one character.
    var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    var isOpen = false
    /// Whether the note's paragraph goes on, so that lines without indentation belong to it.
    var isLazy = false
    for index in lines.indices {
      let line = lines[index]
      let isVerbatim = verbatim.contains(firstLine + index)
      if !isVerbatim, let (name, rest) = FootnoteCut.definition(line) {
        notes.append(Note(name: name, text: rest, line: firstLine + index))
        isOpen = true
        isLazy = true
      } else if isOpen, let indented = FootnoteCut.indented(line) {
        // More paragraphs of the note.
        notes[notes.count - 1].text += "\n" + indented
        isLazy = true
      } else if isLazy, !isVerbatim, FootnoteCut.continues(line) {
        notes[notes.count - 1].text += "\n" + line.drop { $0.isBlank }
      } else if isOpen, line.trimmingTrailingBlanks().isEmpty {
        notes[notes.count - 1].text += "\n"
        isLazy = false
        continue
      } else {
        isOpen = false
        isLazy = false
        continue
      }
      lines[index] = line.hasSuffix("\r") ? "\r" : ""
    }
    if !notes.isEmpty { self.text = lines.joined(separator: "\n") }
  }

  /// Longer names are not looked for, so that looking for their ends takes no long time.
  fileprivate static let longestName = 100

  /// `[^name]: text`
  private static func definition(_ line: String) -> (String, String)? {
    let text = line.drop { $0 == " " }
    guard text.hasPrefix("[^"), line.count - text.count < 4, let close = text.prefix(longestName).firstIndex(of: "]")
    else { return nil }
    let name = text[..<close].dropFirst(2)
    let rest = text[close...].dropFirst()
    guard rest.first == ":", !name.isEmpty, !name.contains(where: \.isWhitespace) else { return nil }
    return (String(name), rest.dropFirst().trimmingBlanks())
  }

  /// The line without the four blanks, or the tab, that put it into a note.
  private static func indented(_ line: String) -> Substring? {
    if line.hasPrefix("\t") { return line.dropFirst() }
    return line.hasPrefix("    ") ? line.dropFirst(4) : nil
  }

  /// The rest of a note's paragraph.
  private static func continues(_ line: String) -> Bool {
    !line.trimmingTrailingBlanks().isEmpty && !line.hasPrefix("#")
  }
}

extension Markdown {
  /// The document with numbers where its notes are referred to, and those notes at its end, in the order of the numbers.
  func withFootnotes(_ notes: [FootnoteCut.Note]) -> Markdown {
    if notes.isEmpty { return self }
    var numbers: [String: Int] = [:]
    let known = Set(notes.map(\.name))
    var result = events.flatMap { $0.withReferences(among: known, numbers: &numbers) }
    if numbers.isEmpty { return self }
    let ordered = notes.filter { numbers[$0.name] != nil }.sorted { numbers[$0.name] ?? 0 < numbers[$1.name] ?? 0 }
    let end: [Event] = result.last == .close(.document) ? [result.removeLast()] : []
    let line = ordered[0].line
    result.append(.open(.footnotes, line...line))
    var written: Set<String> = []
    for note in ordered where written.insert(note.name).inserted {
      let number = numbers[note.name] ?? 0
      let body = Markdown(note.text, firstLine: note.line, hasFootnotes: false).events
      result.append(.open(.footnote(number: number), note.line...note.line))
      result += body.filter { event in
        if case .open(.document, _) = event { return false }
        return event != .close(.document)
      }
      result.append(.close(.footnote(number: number)))
    }
    result.append(.close(.footnotes))
    return Markdown(events: result + end)
  }
}

extension Markdown.Event {
  /// Cuts a text at its `[^name]`s; names get numbers as they come.
  fileprivate func withReferences(among known: Set<String>, numbers: inout [String: Int]) -> [Markdown.Event] {
    guard case .leaf(.text(let text), let lines) = self, text.contains("[^") else { return [self] }
    var events: [Markdown.Event] = []
    var plain = ""
    var rest = text[...]
    while let character = rest.first {
      if character == "[", rest.dropFirst().first == "^", let close = rest.prefix(FootnoteCut.longestName).firstIndex(of: "]") {
        let name = String(rest[..<close].dropFirst(2))
        if known.contains(name) {
          let number = numbers[name] ?? numbers.count + 1
          numbers[name] = number
          if !plain.isEmpty { events.append(.leaf(.text(plain), lines)) }
          plain = ""
          events.append(.leaf(.footnoteReference(number: number), lines))
          rest = rest[close...].dropFirst()
          continue
        }
      }
      plain.append(character)
      rest = rest.dropFirst()
    }
    if !plain.isEmpty { events.append(.leaf(.text(plain), lines)) }
    return events
  }
}
