import Diagnostics

extension Parser {
  /// `match subject:` and its cases, or nil where `match` is just a name.
  func matchStatement() throws(Failure) -> Statement? {
    let start = index
    let startDepth = depth
    let subject: Expression
    do throws(Parser.Failure) {
      advance()
      subject = try matchSubject()
      try expect(.colon)
      try expect(.newline)
      try expect(.indent)
    } catch .mismatch {
      index = start
      depth = startDepth
      return nil
    } catch {
      throw error
    }
    try descend()
    var cases: [MatchCase] = []
    repeat { cases.append(try matchCase()) } while kind != .dedent
    advance()
    depth -= 1
    return Statement(.match(subject: subject, cases: cases), span(from: Int(tokens[start].span.start)))
  }

  private func matchSubject() throws(Failure) -> Expression {
    let start = here
    let isStarred = kind == .star
    let first = try starNamedExpression()
    guard kind == .comma else {
      if isStarred { throw .mismatch }
      return first
    }
    var items = [first]
    while accept(.comma), startsExpression { items.append(try starNamedExpression()) }
    return Expression(.tuple(items), span(from: start))
  }

  private func matchCase() throws(Failure) -> MatchCase {
    guard isSoftKeyword("case") else { throw .mismatch }
    advance()
    let pattern = try openPattern()
    let guardCondition = accept(.if) ? try namedExpression() : nil
    try expect(.colon)
    return MatchCase(pattern: pattern, guardCondition: guardCondition, body: try block())
  }

  // MARK: Patterns

  /// A pattern, or several with commas but without brackets.
  private func openPattern() throws(Failure) -> Pattern {
    let start = here
    let first = try starPattern()
    if kind != .comma {
      if case .star = first.kind { throw .mismatch }
      return first
    }
    var items = [first]
    while accept(.comma), kind != .colon, kind != .if { items.append(try starPattern()) }
    return Pattern(.sequence(items), span(from: start))
  }

  private func starPattern() throws(Failure) -> Pattern {
    guard kind == .star else { return try pattern() }
    let start = here
    advance()
    let isWildcard = isSoftKeyword("_")
    let name = try captureTarget()
    return Pattern(.star(isWildcard ? nil : name), span(from: start))
  }

  private func captureTarget() throws(Failure) -> Identifier {
    let name = try identifier()
    switch kind {
    case .dot, .leftParenthesis, .equal: throw .mismatch
    default: return name
    }
  }

  private func pattern() throws(Failure) -> Pattern {
    try descend()
    defer { depth -= 1 }
    let start = here
    let pattern = try orPattern()
    guard accept(.as) else { return pattern }
    guard !isSoftKeyword("_") else { throw .mismatch }
    let name = try captureTarget()
    return Pattern(.as(pattern, name), span(from: start))
  }

  private func orPattern() throws(Failure) -> Pattern {
    let start = here
    let first = try closedPattern()
    guard kind == .pipe else { return first }
    var alternatives = [first]
    while accept(.pipe) { alternatives.append(try closedPattern()) }
    return Pattern(.or(alternatives), span(from: start))
  }

  private func closedPattern() throws(Failure) -> Pattern {
    let start = here
    switch kind {
    case .number, .minus, .string, .none, .true, .false:
      let value = try literal()
      return Pattern(.value(value), value.span)
    case .name:
      if kind(after: 1) == .dot || kind(after: 1) == .leftParenthesis { return try valueOrClassPattern() }
      let isWildcard = isSoftKeyword("_")
      let name = try identifier()
      if kind == .equal, !isWildcard { throw .mismatch }
      return Pattern(isWildcard ? .wildcard : .capture(name), name.span)
    case .leftParenthesis:
      advance()
      let (items, hasComma) = try patterns(until: .rightParenthesis)
      if items.count == 1, !hasComma, let only = items.first {
        if case .star = only.kind { throw .mismatch }
        return only
      }
      return Pattern(.sequence(items), span(from: start))
    case .leftBracket:
      advance()
      return Pattern(.sequence(try patterns(until: .rightBracket).items), span(from: start))
    case .leftBrace: return try mappingPattern()
    default: throw .mismatch
    }
  }

  private func patterns(until end: Token.Kind) throws(Failure) -> (items: [Pattern], hasComma: Bool) {
    var items: [Pattern] = []
    var hasComma = false
    while kind != end {
      items.append(try starPattern())
      guard accept(.comma) else { break }
      hasComma = true
    }
    try expect(end)
    return (items, hasComma)
  }

  private func valueOrClassPattern() throws(Failure) -> Pattern {
    let start = here
    let value = try dottedValue()
    guard kind == .leftParenthesis else {
      guard kind != .equal else { throw .mismatch }
      return Pattern(.value(value), span(from: start))
    }
    advance()
    var positional: [Pattern] = []
    var keywords: [(name: Identifier, pattern: Pattern)] = []
    while kind != .rightParenthesis {
      if kind == .name, kind(after: 1) == .equal {
        let name = try identifier()
        advance()
        keywords.append((name: name, pattern: try pattern()))
      } else {
        guard keywords.isEmpty else { throw .mismatch }
        positional.append(try pattern())
      }
      guard accept(.comma) else { break }
    }
    try expect(.rightParenthesis)
    return Pattern(.class(value, positional: positional, keywords: keywords), span(from: start))
  }

  /// `a.b.c`
  private func dottedValue() throws(Failure) -> Expression {
    let start = here
    let name = try identifier()
    var value = Expression(.name(name.text), name.span)
    height = 1
    while accept(.dot) {
      value = Expression(.attribute(value, try identifier()), span(from: start))
      height = try above(height)
    }
    return value
  }

  private func mappingPattern() throws(Failure) -> Pattern {
    let start = here
    advance()
    var keys: [Expression] = []
    var values: [Pattern] = []
    var rest: Identifier?
    while kind != .rightBrace {
      if accept(.doubleStar) {
        guard !isSoftKeyword("_") else { throw .mismatch }
        rest = try captureTarget()
        _ = accept(.comma)
        break
      }
      keys.append(kind == .name ? try attributeKey() : try literal())
      try expect(.colon)
      values.append(try pattern())
      guard accept(.comma) else { break }
    }
    try expect(.rightBrace)
    return Pattern(.mapping(keys: keys, values: values, rest: rest), span(from: start))
  }

  private func attributeKey() throws(Failure) -> Expression {
    let key = try dottedValue()
    guard case .attribute = key.kind else { throw .mismatch }
    return key
  }

  /// A number with its sign, a complex number, strings, or a named constant.
  private func literal() throws(Failure) -> Expression {
    let start = here
    guard kind == .number || kind == .minus else {
      switch kind {
      case .string, .none, .true, .false: return try primaryLiteral()
      default: throw .mismatch
      }
    }
    let first = try signedNumber()
    guard kind == .plus || kind == .minus else { return first }
    guard first.isReal else { throw problem("real number required in complex literal", first.span) }
    let op: BinaryOperator = kind == .plus ? .add : .subtract
    advance()
    guard kind == .number else { throw .mismatch }
    let second = try primaryLiteral()
    guard !second.isReal else { throw problem("imaginary number required in complex literal", second.span) }
    return Expression(.binary(op, first, second), span(from: start))
  }

  private func signedNumber() throws(Failure) -> Expression {
    let start = here
    let isNegative = accept(.minus)
    guard kind == .number else { throw .mismatch }
    let number = try primaryLiteral()
    return isNegative ? Expression(.unary(.minus, number), span(from: start)) : number
  }
}

extension Expression {
  fileprivate var isReal: Bool {
    switch kind {
    case .constant(.imaginary): false
    case .unary(_, let operand): operand.isReal
    default: true
    }
  }
}
