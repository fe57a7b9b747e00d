import Diagnostics

/// One word, sign, literal or layout mark of a source text.
package struct Token: Sendable {
  package let kind: Kind
  /// How many brackets are open after it.
  let depth: UInt8
  package let span: Span

  package enum Kind: UInt8, Sendable {
    // Layout.
    case endMarker, newline, indent, dedent, comment
    /// Where the lexer gave up.
    case error
    /// A character that no Python token starts with, such as `$`.
    case unknown

    case name, number, string

    // Brackets and signs.
    case leftParenthesis, rightParenthesis, leftBracket, rightBracket, leftBrace, rightBrace
    case colon, comma, semicolon, dot, ellipsis, arrow, colonEqual
    case plus, minus, star, doubleStar, slash, doubleSlash, percent, at
    case leftShift, rightShift, ampersand, pipe, caret, tilde
    case less, greater, lessEqual, greaterEqual, equalEqual, notEqual
    case equal
    case plusEqual, minusEqual, starEqual, doubleStarEqual, slashEqual, doubleSlashEqual, percentEqual, atEqual
    case leftShiftEqual, rightShiftEqual, ampersandEqual, pipeEqual, caretEqual

    // Keywords.
    case `false`, none, `true`, and, `as`, assert, async, await, `break`, `class`, `continue`, def, del, elif
    case `else`, except, finally, `for`, from, global, `if`, `import`, `in`, `is`, lambda, nonlocal, not, or, pass
    case raise, `return`, `try`, `while`, with, yield
  }

  /// What a reader sees in it: the colours of a listing.
  package enum Category: Sendable { case layout, comment, keyword, name, number, string, sign, error }

  package var category: Category {
    switch kind {
    case .endMarker, .newline, .indent, .dedent: .layout
    case .comment: .comment
    case .error, .unknown: .error
    case .name: .name
    case .number: .number
    case .string: .string
    default: kind.rawValue >= Kind.false.rawValue ? .keyword : .sign
    }
  }
}

extension Token.Kind {
  /// How tightly an operator between two operands binds them, from `|` to `*`.
  var operatorTightness: Int? {
    switch self {
    case .pipe: 1
    case .caret: 2
    case .ampersand: 3
    case .leftShift, .rightShift: 4
    case .plus, .minus: 5
    case .star, .slash, .doubleSlash, .percent, .at: 6
    default: nil
    }
  }
}
