import CCmark
import Diagnostics

extension Markdown {
  /// What libcmark makes of `text`, whose first line has the number `firstLine`.
  init(commonMark text: String, firstLine: Int = 1) {
    let source = SourceFile(name: "", text: text)
    var text = text
    let document = text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_DEFAULT) }
    }
    guard let document else {
      self.init(events: [])
      return
    }
    defer { cmark_node_free(document) }
    let iterator = cmark_iter_new(document)
    defer { cmark_iter_free(iterator) }

    var events: [Event] = []
    var open: [Container] = []
    var lines = firstLine...firstLine
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE || event == CMARK_EVENT_NONE { break }
      guard let node = cmark_iter_get_node(iterator) else { break }
      if event == CMARK_EVENT_EXIT {
        if let container = open.popLast() { events.append(.close(container)) }
        continue
      }
      if isBlock(node) { lines = linesOf(node, firstLine) }
      if let leaf = leafOf(node, in: source) {
        if case .code(_, let text, isFenced: true) = leaf { lines = fenceLines(lines, text: text, firstLine, source) }
        events.append(.leaf(leaf, lines))
      } else if let container = containerOf(node) {
        open.append(container)
        events.append(.open(container, lines))
      }
    }
    self.init(events: events)
  }
}

private func isBlock(_ node: OpaquePointer) -> Bool {
  let type = cmark_node_get_type(node).rawValue
  return type >= CMARK_NODE_FIRST_BLOCK.rawValue && type <= CMARK_NODE_LAST_BLOCK.rawValue
}

/// libcmark gives an empty document, and some HTML blocks, an end before their beginning.
private func linesOf(_ node: OpaquePointer, _ firstLine: Int) -> Markdown.Lines {
  let start = max(1, Int(cmark_node_get_start_line(node)))
  let end = max(start, Int(cmark_node_get_end_line(node)))
  return (firstLine + start - 1)...(firstLine + end - 1)
}

/// libcmark gives a fence that its container closes a line too many.
private func fenceLines(
  _ lines: Markdown.Lines, text: String, _ firstLine: Int, _ source: SourceFile
) -> Markdown.Lines {
  let textEnd = min(lines.upperBound, lines.lowerBound + text.utf8.count { $0 == UInt8(ascii: "\n") })
  guard textEnd < lines.upperBound, let next = source.line(textEnd + 2 - firstLine) else {
    return lines.lowerBound...textEnd
  }
  let signs = next.drop { " >\t".utf8.contains($0) }
  let isClosing = signs.prefix(3).elementsEqual("```".utf8) || signs.prefix(3).elementsEqual("~~~".utf8)
  let isBare = signs.allSatisfy { "`~ \t".utf8.contains($0) }
  return lines.lowerBound...(isClosing && isBare ? textEnd + 1 : textEnd)
}

private func string(_ characters: UnsafePointer<CChar>?) -> String {
  characters.map { String(cString: $0) } ?? ""
}

private func leafOf(_ node: OpaquePointer, in source: SourceFile) -> Markdown.Leaf? {
  let literal = string(cmark_node_get_literal(node))
  switch cmark_node_get_type(node) {
  case CMARK_NODE_THEMATIC_BREAK: return .thematicBreak
  case CMARK_NODE_CODE_BLOCK:
    let text = unixLines(literal)
    return .code(
      info: string(cmark_node_get_fence_info(node)), text: text, isFenced: isFenced(node, text: text, in: source))
  case CMARK_NODE_HTML_BLOCK: return .html(unixLines(literal))
  case CMARK_NODE_TEXT: return .text(literal)
  case CMARK_NODE_SOFTBREAK: return .softBreak
  case CMARK_NODE_LINEBREAK: return .lineBreak
  case CMARK_NODE_CODE: return .inlineCode(literal)
  case CMARK_NODE_HTML_INLINE: return .inlineHTML(unixLines(literal))
  default: return nil
  }
}

private func containerOf(_ node: OpaquePointer) -> Markdown.Container? {
  switch cmark_node_get_type(node) {
  case CMARK_NODE_DOCUMENT: return .document
  case CMARK_NODE_BLOCK_QUOTE: return .blockQuote
  case CMARK_NODE_LIST:
    let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
    let start = isOrdered ? Int(cmark_node_get_list_start(node)) : nil
    return .list(start: start, tight: cmark_node_get_list_tight(node) != 0)
  case CMARK_NODE_ITEM: return .item
  case CMARK_NODE_PARAGRAPH: return .paragraph
  case CMARK_NODE_HEADING: return .heading(level: Int(cmark_node_get_heading_level(node)))
  case CMARK_NODE_EMPH: return .emphasis
  case CMARK_NODE_STRONG: return .strong
  case CMARK_NODE_LINK:
    return .link(destination: string(cmark_node_get_url(node)), title: string(cmark_node_get_title(node)))
  case CMARK_NODE_IMAGE:
    return .image(source: string(cmark_node_get_url(node)), title: string(cmark_node_get_title(node)))
  default: return nil
  }
}

/// libcmark keeps to itself whether code is fenced; the line that opens it tells, and is then not part of the text.
private func isFenced(_ node: OpaquePointer, text: String, in source: SourceFile) -> Bool {
  let lines = linesOf(node, 1)
  guard let opening = source.line(lines.lowerBound) else { return false }
  let mark = opening.dropFirst(max(0, Int(cmark_node_get_start_column(node)) - 1)).prefix(3)
  let opensFence = mark.elementsEqual("```".utf8) || mark.elementsEqual("~~~".utf8)
  let textLines = text.utf8.count { $0 == UInt8(ascii: "\n") }
  return opensFence && textLines <= lines.upperBound - lines.lowerBound
}

/// A lesson with CRLF endings holds the same Python.
func unixLines(_ text: String) -> String {
  guard text.utf8.contains(UInt8(ascii: "\r")) else { return text }
  var bytes: [UInt8] = []
  var afterReturn = false
  for byte in text.utf8 {
    if byte == UInt8(ascii: "\r") {
      bytes.append(UInt8(ascii: "\n"))
    } else if byte != UInt8(ascii: "\n") || !afterReturn {
      bytes.append(byte)
    }
    afterReturn = byte == UInt8(ascii: "\r")
  }
  return String(decoding: bytes, as: UTF8.self)
}

extension Markdown {
  /// Of the library that parses.
  package static var libraryVersion: String { String(cString: cmark_version_string()) }
}
