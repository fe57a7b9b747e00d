import Diagnostics

extension Lexer {
  mutating func readIndentation() throws(Complaint) {
    var indent = Indent(column: 0, tabsAsOne: 0)
    var beforeContinuation: Indent?
    reading: while true {
      switch byte(position) {
      case UInt8(ascii: " "):
        indent.column += 1
        indent.tabsAsOne += 1
      case UInt8(ascii: "\t"):
        indent.column = (indent.column / 8 + 1) * 8
        indent.tabsAsOne += 1
      case 0x0C:
        indent = Indent(column: 0, tabsAsOne: 0)
      case UInt8(ascii: "\\"):
        if beforeContinuation?.column ?? 0 == 0 { beforeContinuation = indent }
        try readLineContinuation()
        continue reading
      default:
        break reading
      }
      position += 1
    }
    switch byte(position) {
    case UInt8(ascii: "#"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): isBlankLine = true
    case 0 where position >= limit && purpose != .expression: indent = Indent(column: 0, tabsAsOne: 0)
    default: isBlankLine = false
    }
    guard !isBlankLine, depth == 0, purpose != .listing else { return }
    if let beforeContinuation, beforeContinuation.column > 0 { indent = beforeContinuation }
    try enter(indent)
  }

  private mutating func enter(_ indent: Indent) throws(Complaint) {
    let current = indents[indents.count - 1]
    if indent.column == current.column {
      guard indent.tabsAsOne == current.tabsAsOne else { throw inconsistentTabs() }
    } else if indent.column > current.column {
      guard indents.count < Self.deepestIndentation else {
        throw layoutComplaint(.indentationError, "too many levels of indentation", Span(lineStart, lineStart))
      }
      guard indent.tabsAsOne > current.tabsAsOne else { throw inconsistentTabs() }
      indents.append(indent)
      emit(.indent, from: position)
    } else {
      var kept = indents.count
      while kept > 1, indent.column < indents[kept - 1].column { kept -= 1 }
      guard indent.column == indents[kept - 1].column else {
        throw layoutComplaint(
          .indentationError, "unindent does not match any outer indentation level", Span(lineEnd, lineEnd))
      }
      guard indent.tabsAsOne == indents[kept - 1].tabsAsOne else { throw inconsistentTabs() }
      for _ in kept..<indents.count { emit(.dedent, from: position) }
      indents.removeSubrange(kept...)
    }
  }

  private func inconsistentTabs() -> Complaint {
    layoutComplaint(.tabError, "inconsistent use of tabs and spaces in indentation", Span(lineStart, lineStart))
  }

  private func layoutComplaint(_ kind: SyntaxProblem.Kind, _ message: String, _ span: Span) -> Complaint {
    Complaint(stop: .quiet(SyntaxProblem(kind, message, span)))
  }

  private var lineStart: Int { Int(source.lineStarts[source.lineIndex(of: position)]) }

  var lineEnd: Int {
    var end = position
    while end < limit, byte(end) != UInt8(ascii: "\n"), byte(end) != UInt8(ascii: "\r") { end += 1 }
    return end
  }

  /// Steps over a backslash and the line ending that must follow it.
  mutating func readLineContinuation() throws(Complaint) {
    let start = position
    position += 1
    guard skipLineEnding() else {
      if position >= limit, purpose == .program { throw unexpectedEnd() }
      let place = min(start + 1, limit - 1)
      throw layoutComplaint(
        .syntaxError, "unexpected character after line continuation character", Span(place, place))
    }
    if position >= limit { throw unexpectedEnd() }
  }

  private func unexpectedEnd() -> Complaint {
    if let open = brackets.last { return Complaint(stop: .unclosed(open)) }
    return layoutComplaint(.syntaxError, "unexpected EOF while parsing", lastPlace)
  }

  mutating func skipLineEnding() -> Bool {
    switch byte(position) {
    case UInt8(ascii: "\n"): position += 1
    case UInt8(ascii: "\r"): position += byte(position + 1) == UInt8(ascii: "\n") ? 2 : 1
    default: return false
    }
    return true
  }
}
