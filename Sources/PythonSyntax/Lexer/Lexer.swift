import Diagnostics

/// Cuts a source text into tokens where CPython's tokenizer cuts it, with that tokenizer's complaints.
struct Lexer {
  enum Purpose {
    /// Statements: lines and indentation count, and the last line always ends.
    case program
    /// One expression for `eval`.
    case expression
    /// The inside of an f-string's braces, which read as round brackets.
    case replacementField
    /// Colours for a reader: comments are kept, and what cannot be read becomes an error token.
    case listing
  }

  struct Bracket {
    let byte: UInt8
    let offset: Int
  }

  /// Why reading ended before the end of the text.
  enum Stop {
    /// Outranks whatever the parser finds, even before it.
    case fatal(SyntaxProblem)
    /// Counts only when the parser gets there.
    case quiet(SyntaxProblem)
    case unclosed(Bracket)
  }

  struct Complaint: Error {
    let stop: Stop
  }

  static let deepestNesting = 200
  static let deepestIndentation = 100

  let source: SourceFile
  let bytes: [UInt8]
  let limit: Int
  let purpose: Purpose

  var position: Int
  var tokens: ContiguousArray<Token> = []
  var stop: Stop?
  var brackets: [Bracket] = []

  var indents: [Indent] = [Indent(column: 0, tabsAsOne: 0)]
  private var tokenStart = 0
  private var isAtLineStart: Bool
  var isBlankLine = false
  /// A comment belongs to the end of its line.
  private var commentStart: Int?
  private var isFinished = false

  /// A depth of indentation in columns, once with tabs to multiples of eight and once with tabs as one column:
  /// both must agree on what is deeper.
  struct Indent {
    var column: Int
    var tabsAsOne: Int
  }

  init(_ source: SourceFile, range: Range<Int>? = nil, purpose: Purpose) {
    self.source = source
    bytes = source.bytes
    limit = range?.upperBound ?? bytes.count
    position = range?.lowerBound ?? 0
    self.purpose = purpose
    isAtLineStart = purpose != .replacementField
    if purpose == .listing, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    tokens.reserveCapacity((limit - position) / 4 + 4)
    if purpose == .replacementField {
      brackets.append(Bracket(byte: UInt8(ascii: "("), offset: position - 1))
      emit(.leftParenthesis, Span(position - 1, position))
    }
  }

  mutating func readAll() {
    while !isFinished {
      do throws(Complaint) {
        if isAtLineStart {
          isAtLineStart = false
          try readIndentation()
        }
        try readToken()
      } catch {
        if purpose == .listing {
          goOn()
        } else {
          stop = error.stop
          emit(.error, from: position)
          isFinished = true
        }
      }
    }
  }

  /// Leaves what could not be read behind as one error token.
  private mutating func goOn() {
    if position == tokenStart { position += 1 }
    while byte(position) & 0xC0 == 0x80 { position += 1 }
    emit(.error, from: tokenStart)
  }

  var depth: Int { brackets.count }

  /// The byte at `offset`, 0 beyond the end: texts with zero bytes are refused before they get here.
  func byte(_ offset: Int) -> UInt8 { offset < limit ? bytes[offset] : 0 }

  mutating func emit(_ kind: Token.Kind, from start: Int) {
    emit(kind, Span(start, position))
  }

  private mutating func emit(_ kind: Token.Kind, _ span: Span) {
    tokens.append(Token(kind: kind, depth: UInt8(truncatingIfNeeded: min(depth, 255)), span: span))
  }

  private mutating func readToken() throws(Complaint) {
    while true {
      let first = byte(position)
      if first == UInt8(ascii: " ") || first == UInt8(ascii: "\t") || first == 0x0C { position += 1 } else { break }
    }
    let start = position
    tokenStart = start
    let first = byte(position)
    switch first {
    case UInt8(ascii: "#"): readComment()
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
      _ = skipLineEnding()
      if depth == 0 {
        if !isBlankLine { emit(.newline, Span(commentStart ?? start, start)) }
        isAtLineStart = true
      }
      commentStart = nil
    case UInt8(ascii: "\\"): try readLineContinuation()
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"), 0x80...0xFF:
      try readWord()
    case UInt8(ascii: "0")...UInt8(ascii: "9"): try readNumber()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): try readString(from: start)
    case UInt8(ascii: ".") where isDigit(byte(position + 1)): try readNumber()
    case 0 where position >= limit: try finish()
    default: try readSign(first)
    }
  }

  private mutating func readComment() {
    let start = position
    position = lineEnd
    commentStart = start
    if purpose == .listing { emit(.comment, from: start) }
  }

  private mutating func finish() throws(Complaint) {
    if purpose == .listing {
      isFinished = true
      return
    }
    if purpose == .replacementField {
      brackets.removeLast()
      emit(.rightParenthesis, Span(limit, limit + 1))
    }
    if let open = brackets.last { throw Complaint(stop: .unclosed(open)) }
    if purpose == .program, !isBlankLine, let last = tokens.last?.kind, last != .newline, last != .dedent {
      emit(.newline, from: commentStart ?? position)
    }
    isFinished = true
    while indents.count > 1 {
      indents.removeLast()
      emit(.dedent, from: position)
    }
    emit(.endMarker, from: position)
  }

  private mutating func readWord() throws(Complaint) {
    let start = position
    var isASCII = true
    while true {
      let next = byte(position)
      guard isIdentifierByte(next) else { break }
      if next >= 0x80 { isASCII = false }
      position += 1
    }
    let next = byte(position)
    if isASCII, next == UInt8(ascii: "\"") || next == UInt8(ascii: "'"), isStringPrefix(bytes[start..<position]) {
      return try readString(from: start)
    }
    guard isASCII else {
      try checkIdentifier(start..<position)
      return emit(.name, from: start)
    }
    emit(Keywords.kind(of: bytes[start..<position]) ?? .name, from: start)
  }

  func fatal(_ message: String, _ span: Span) -> Complaint {
    Complaint(stop: .fatal(SyntaxProblem(.syntaxError, message, span)))
  }

  func isIdentifierByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...0xFF:
      true
    default: false
    }
  }

  func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
}
