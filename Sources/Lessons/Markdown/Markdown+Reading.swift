import Diagnostics

extension Markdown {
  /// Reads CommonMark with what GitHub adds to it; the first line of `text` has the number `firstLine`.
  package init(_ text: String, firstLine: Int = 1) { self.init(text, firstLine: firstLine, hasFootnotes: true) }

  /// Notes may not hold notes: `hasFootnotes` is false for the text of one.
  init(_ text: String, firstLine: Int, hasFootnotes: Bool) {
    // However lines end, each is one.
    let text = unixLines(text)
    let plain = Markdown(commonMark: text, firstLine: firstLine)
    let verbatim = plain.verbatimLines
    let notes = FootnoteCut(hasFootnotes ? text : "", verbatim: verbatim, firstLine: firstLine)
    let cut = MathematicsCut(hasFootnotes ? notes.text : text, document: plain, firstLine: firstLine)
    let isPlain = cut.pieces.isEmpty && notes.notes.isEmpty
    let parsed = isPlain ? plain : Markdown(commonMark: cut.text, firstLine: firstLine)
    let tabled = parsed.withTables(from: SourceFile(name: "", text: cut.text, firstLine: firstLine))
    events = cut.restored(tabled.withMergedText.events)
    events = withStrikethrough.withTaskMarkers.withBareLinks.withFootnotes(notes.notes).events
  }

  /// The lines on which every sign stands for itself.
  package var verbatimLines: Set<Int> {
    var lines: Set<Int> = []
    for event in events {
      switch event {
      case .leaf(.code, let range), .leaf(.html, let range): lines.formUnion(range)
      case .open, .close, .leaf: break
      }
    }
    return lines
  }

  /// libcmark cuts text at every sign that might have meant something.
  private var withMergedText: Markdown {
    var merged: [Event] = []
    for event in events {
      if case .leaf(.text(let text), let lines) = event, case .leaf(.text(let before), _) = merged.last {
        merged[merged.count - 1] = .leaf(.text(before + text), lines)
      } else {
        merged.append(event)
      }
    }
    return Markdown(events: merged)
  }
}

/// Stands in a text for nothing: keeps a line a line, and a cell of a table from looking like a block.
let emptyMark: Unicode.Scalar = "\u{F5A12}"
