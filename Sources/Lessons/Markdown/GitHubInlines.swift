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

  /// `https://…`, `www.…` and addresses of mail written out in a text are links, though not inside another.
  var withBareLinks: Markdown {
    var result: [Event] = []
    var linkDepth = 0
    for event in events {
      switch event {
      case .open(.link, _), .open(.image, _): linkDepth += 1
      case .close(.link), .close(.image): linkDepth -= 1
      case .leaf(.text(let text), let lines) where linkDepth == 0 && BareLink.mayStand(in: text):
        result += BareLink.events(of: text, lines)
        continue
      case .open, .close, .leaf: break
      }
      result.append(event)
    }
    return Markdown(events: result)
  }
}
