/// A Markdown document as a flat list of openings and closings in the order of the text.
///
/// ```
/// # Net        open(heading 1) leaf(text "Net") close
/// ```
/// Flat, so that walking it never recurses however deeply a document nests.
package struct Markdown: Equatable, Sendable {
  package var events: [Event]

  package init(events: [Event]) { self.events = events }

  package enum Event: Equatable, Sendable {
    case open(Container, Lines)
    case close(Container)
    case leaf(Leaf, Lines)
  }

  /// The lines of the file that a node stands on; inline nodes carry those of their block.
  package typealias Lines = ClosedRange<Int>

  package enum Container: Equatable, Sendable {
    case document
    case blockQuote
    case list(start: Int?, tight: Bool)
    case item
    case paragraph
    case heading(level: Int)
    case emphasis, strong, strikethrough
    case link(destination: String, title: String)
    case image(source: String, title: String)
    case table
    case tableRow(isHeader: Bool)
    case tableCell(Alignment)
    case footnotes
    case footnote(number: Int)
  }

  package enum Alignment: Equatable, Sendable { case none, left, center, right }

  package enum Leaf: Equatable, Sendable {
    case thematicBreak
    /// `isFenced` tells ``` fences from indented code; the text has `\n` line endings.
    case code(info: String, text: String, isFenced: Bool)
    case html(String)
    case text(String)
    case softBreak, lineBreak
    case inlineCode(String)
    case inlineHTML(String)
    case mathematics(String, isDisplayed: Bool)
    case taskMarker(isDone: Bool)
    case footnoteReference(number: Int)
  }
}

extension Markdown {
  /// The words below the opening at `index`, without markup.
  package func plainText(at index: Int) -> String {
    var text = ""
    var depth = 0
    for event in events[index...] {
      switch event {
      case .open: depth += 1
      case .close: depth -= 1
      case .leaf(.text(let piece), _), .leaf(.inlineCode(let piece), _), .leaf(.mathematics(let piece, _), _):
        text += piece
      case .leaf(.softBreak, _), .leaf(.lineBreak, _): text += " "
      case .leaf: break
      }
      if depth == 0 { break }
    }
    return text
  }
}
