/// Addresses in plain text that are links without saying so, as GitHub has them.
enum BareLink {
  static func mayStand(in text: String) -> Bool {
    text.utf8.contains(UInt8(ascii: ":")) || text.utf8.contains(UInt8(ascii: "@")) || text.contains("www.")
  }

  static func events(of text: String, _ lines: Markdown.Lines) -> [Markdown.Event] {
    var events: [Markdown.Event] = []
    var plain = Substring()
    var rest = text[...]
    func flush() {
      if !plain.isEmpty { events.append(.leaf(.text(String(plain)), lines)) }
      plain = Substring()
    }
    func link(_ words: Substring, to scheme: String) {
      flush()
      let link = Markdown.Container.link(destination: scheme + words, title: "")
      events += [.open(link, lines), .leaf(.text(String(words)), lines), .close(link)]
      rest = rest.dropFirst(words.count)
    }
    while let character = rest.first {
      if plain.last.map(isBoundary) ?? true, let (address, scheme) = address(rest) {
        link(address, to: scheme)
      } else if character == "@", let (name, mail) = mail(around: rest, after: plain) {
        plain = plain.dropLast(name.count)
        rest = text[name.startIndex...]
        link(mail, to: "mailto:")
      } else {
        plain.append(character)
        rest = rest.dropFirst()
      }
    }
    flush()
    return events
  }

  private static func isBoundary(_ character: Character) -> Bool {
    !character.isASCII || !character.isLetter && !character.isNumber && character != "_" && character != "/"
  }

  /// The address that `text` begins with, without the sentence around it, and what a link to it begins with.
  private static func address(_ text: Substring) -> (Substring, scheme: String)? {
    let openings = ["https://", "http://", "ftp://", "www."]
    guard let first = text.first, "hfw".contains(first), let opening = openings.first(where: { text.hasPrefix($0) }) else { return nil }
    var address = text.prefix { $0.isASCII && !$0.isWhitespace && !"<>\"`".contains($0) }
    let closing = address.utf8.count { $0 == UInt8(ascii: ")") }
    var unopened = closing - address.utf8.count { $0 == UInt8(ascii: "(") }
    while let last = address.last, ".,:;!?'\")]*_~".contains(last) {
      // A closing bracket belongs to the address that opened it.
      if last == ")" {
        if unopened <= 0 { break }
        unopened -= 1
      }
      address = address.dropLast()
    }
    let host = address.dropFirst(opening.count)
    if opening == "www." { return host.contains(".") ? (address, "http://") : nil }
    return host.isEmpty ? nil : (address, "")
  }

  /// `name@host.tld` around the `@` that `rest` begins with.
  private static func mail(around rest: Substring, after plain: Substring) -> (name: Substring, mail: Substring)? {
    func isWord(_ character: Character) -> Bool { character.isASCII && (character.isLetter || character.isNumber) }
    var start = rest.startIndex
    let text = rest.base
    var length = 0
    while length < plain.suffix(64).count, start > text.startIndex {
      let before = text.index(before: start)
      guard isWord(text[before]) || ".-_+".contains(text[before]) else { break }
      start = before
      length += 1
    }
    guard length > 0, isWord(text[start]) else { return nil }
    var host = rest.dropFirst().prefix { isWord($0) || ".-_".contains($0) }
    while let last = host.last, !isWord(last) {
      if last != "." { return nil }
      host = host.dropLast()
    }
    guard host.contains("."), !host.hasPrefix("."), host.count <= 253 else { return nil }
    return (text[start..<rest.startIndex], text[start..<host.endIndex])
  }
}
