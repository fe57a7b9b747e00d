extension Markdown {
  /// `~~struck~~` text; both marks stand in the same container.
  var withStrikethrough: Markdown {
    var result: [Event] = []
    /// For each open container, where its last unmatched `~~` stands in `result`.
    var waiting: [Int?] = [nil]
    for event in events {
      switch event {
      case .open:
        waiting.append(nil)
        result.append(event)
      case .close:
        waiting.removeLast()
        result.append(event)
      case .leaf(.text(let text), let lines) where text.contains("~~"):
        for (index, piece) in text.split(separator: "~~", omittingEmptySubsequences: false).enumerated() {
          if index > 0 {
            if let start = waiting.last ?? nil {
              result[start] = .open(.strikethrough, lines)
              result.append(.close(.strikethrough))
              waiting[waiting.count - 1] = nil
            } else {
              waiting[waiting.count - 1] = result.count
              result.append(.leaf(.text("~~"), lines))
            }
          }
          if !piece.isEmpty { result.append(.leaf(.text(String(piece)), lines)) }
        }
      case .leaf: result.append(event)
      }
    }
    return Markdown(events: result)
  }

  /// `[ ]` and `[x]` at the start of a list item.
  var withTaskMarkers: Markdown {
    var result: [Event] = []
    for event in events {
      guard case .leaf(.text(let text), let lines) = event, result.count >= 2,
        case .open(.paragraph, _) = result[result.count - 1], case .open(.item, _) = result[result.count - 2],
        let isDone = ["[ ] ": false, "[x] ": true, "[X] ": true][String(text.prefix(4))]
      else {
        result.append(event)
        continue
      }
      result.append(.leaf(.taskMarker(isDone: isDone), lines))
      result.append(.leaf(.text(String(text.dropFirst(4))), lines))
    }
    return Markdown(events: result)
  }

  /// `https://…` written out in a text is a link, though not inside another.
  var withBareLinks: Markdown {
    var result: [Event] = []
    var linkDepth = 0
    for event in events {
      switch event {
      case .open(.link, _), .open(.image, _): linkDepth += 1
      case .close(.link), .close(.image): linkDepth -= 1
      case .leaf(.text(let text), let lines) where linkDepth == 0 && text.contains("://"):
        result += BareLink.events(of: text, lines)
        continue
      case .open, .close, .leaf: break
      }
      result.append(event)
    }
    return Markdown(events: result)
  }
}

private enum BareLink {
  static func events(of text: String, _ lines: Markdown.Lines) -> [Markdown.Event] {
    var events: [Markdown.Event] = []
    var plain = ""
    var rest = text[...]
    func flush() {
      if !plain.isEmpty { events.append(.leaf(.text(plain), lines)) }
      plain = ""
    }
    while let character = rest.first {
      let isStart = plain.last.map { !$0.isASCII || !$0.isLetter && !$0.isNumber } ?? true
      if isStart, let address = address(rest) {
        flush()
        let link = Markdown.Container.link(destination: String(address), title: "")
        events += [.open(link, lines), .leaf(.text(String(address)), lines), .close(link)]
        rest = rest.dropFirst(address.count)
      } else {
        plain.append(character)
        rest = rest.dropFirst()
      }
    }
    flush()
    return events
  }

  /// The address that `text` begins with, without the sentence around it.
  private static func address(_ text: Substring) -> Substring? {
    guard let scheme = ["https://", "http://"].first(where: { text.hasPrefix($0) }) else { return nil }
    var address = text.prefix { $0.isASCII && !$0.isWhitespace && !"<>\"`".contains($0) }
    while let last = address.last, ".,:;!?'\")]*_~".contains(last) {
      // A closing bracket belongs to the address that opened it.
      if last == ")", address.count(where: { $0 == "(" }) >= address.count(where: { $0 == ")" }) { break }
      address = address.dropLast()
    }
    return address.count > scheme.count ? address : nil
  }
}
