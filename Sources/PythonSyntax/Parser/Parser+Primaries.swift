import Diagnostics

extension Parser {
  /// An atom with its attributes, calls and subscripts.
  func primary() throws(Failure) -> Expression {
    let start = here
    var result = try atom()
    var tallest = height
    while true {
      switch kind {
      case .dot:
        advance()
        let name = try identifier()
        height = 0
        result = Expression(.attribute(result, name), span(from: start))
      case .leftParenthesis:
        let arguments = try callSuffix()
        result = Expression(.call(result, arguments), span(from: start))
      case .leftBracket:
        advance()
        try descend()
        let index = try slices()
        depth -= 1
        try expect(.rightBracket)
        result = Expression(.subscript(result, index), span(from: start))
      default:
        height = tallest
        return result
      }
      tallest = try above(tallest, height)
    }
  }

  /// A number, string or named constant, which the caller knows to come.
  func primaryLiteral() throws(Failure) -> Expression { try atom() }

  private func atom() throws(Failure) -> Expression {
    let span = tokens[index].span
    height = 1
    switch kind {
    case .name:
      advance()
      return Expression(.name(identifierText(span)), span)
    case .number:
      let constant = try number(span)
      advance()
      return Expression(.constant(constant), span)
    case .string: return try strings()
    case .true: return constant(.true)
    case .false: return constant(.false)
    case .none: return constant(.none)
    case .ellipsis: return constant(.ellipsis)
    case .leftParenthesis: return try bracketed { parser throws(Failure) in try parser.parenthesized() }
    case .leftBracket: return try bracketed { parser throws(Failure) in try parser.list() }
    case .leftBrace: return try bracketed { parser throws(Failure) in try parser.braced() }
    case .await where kind(after: 1) == .name || kind(after: 1) == .leftParenthesis: throw unsupported("await", span)
    default: throw .mismatch
    }
  }

  private func constant(_ value: Constant) -> Expression {
    let span = tokens[index].span
    advance()
    return Expression(.constant(value), span)
  }

  private func bracketed(_ rule: (Parser) throws(Failure) -> Expression) throws(Failure) -> Expression {
    try descend()
    let result = try rule(self)
    depth -= 1
    return result
  }

  /// A tuple, a generator expression, or an expression in brackets, which stays itself.
  private func parenthesized() throws(Failure) -> Expression {
    let start = here
    advance()
    if accept(.rightParenthesis) { return Expression(.tuple([]), span(from: start)) }
    if kind == .yield {
      let result = try yieldExpression()
      try expect(.rightParenthesis)
      return result
    }
    let first = try starNamedExpression()
    switch kind {
    case .comma:
      let items = try items(after: first, until: .rightParenthesis)
      return Expression(.tuple(items), span(from: start))
    case .for, .async:
      return try comprehension(.generator, of: first, until: .rightParenthesis, from: start)
    default:
      if case .starred = first.kind { throw .mismatch }
      try expect(.rightParenthesis)
      return first
    }
  }

  private func list() throws(Failure) -> Expression {
    let start = here
    advance()
    if accept(.rightBracket) { return Expression(.list([]), span(from: start)) }
    let first = try starNamedExpression()
    if kind == .for || kind == .async {
      return try comprehension(.list, of: first, until: .rightBracket, from: start)
    }
    let items = try items(after: first, until: .rightBracket)
    return Expression(.list(items), span(from: start))
  }

  /// The rest of a display whose first item is read, and its closing bracket.
  private func items(after first: Expression, until end: Token.Kind) throws(Failure) -> [Expression] {
    var items = [first]
    var tallest = height
    while accept(.comma), kind != end {
      items.append(try starNamedExpression())
      tallest = max(tallest, height)
    }
    try expect(end)
    height = try above(tallest)
    return items
  }

  /// A dict, a set, or a comprehension of one.
  private func braced() throws(Failure) -> Expression {
    let start = here
    advance()
    if accept(.rightBrace) { return Expression(.dict([]), span(from: start)) }
    if kind == .doubleStar { return try dict(from: start, first: try dictItem()) }
    let canBeKey = kind != .star && kind(after: 1) != .colonEqual
    let first = try starNamedExpression()
    switch kind {
    case .colon where canBeKey:
      var tallest = height
      advance()
      let value = try expression()
      tallest = max(tallest, height)
      height = tallest
      if kind == .for || kind == .async {
        return try comprehension(.dict, of: first, value: value, until: .rightBrace, from: start)
      }
      return try dict(from: start, first: DictItem(key: first, value: value))
    case .for, .async:
      return try comprehension(.set, of: first, until: .rightBrace, from: start)
    default:
      let items = try items(after: first, until: .rightBrace)
      return Expression(.set(items), span(from: start))
    }
  }

  private func dict(from start: Int, first: DictItem) throws(Failure) -> Expression {
    var items = [first]
    var tallest = height
    while accept(.comma), kind != .rightBrace {
      items.append(try dictItem())
      tallest = max(tallest, height)
    }
    try expect(.rightBrace)
    height = try above(tallest)
    return Expression(.dict(items), span(from: start))
  }

  private func dictItem() throws(Failure) -> DictItem {
    if accept(.doubleStar) { return DictItem(key: nil, value: try binary(above: 0)) }
    let key = try expression()
    let keyHeight = height
    try expect(.colon)
    let value = try expression()
    height = max(height, keyHeight)
    return DictItem(key: key, value: value)
  }

  private func comprehension(
    _ kind: Comprehension.Kind, of element: Expression, value: Expression? = nil, until end: Token.Kind, from start: Int
  ) throws(Failure) -> Expression {
    if case .starred = element.kind { throw .mismatch }
    let clauses = try comprehensionClauses()
    try expect(end)
    return Expression(
      .comprehension(Comprehension(kind: kind, element: element, value: value, clauses: clauses)), span(from: start))
  }

  /// `for … in … if …`, once or more; leaves the height of the whole comprehension.
  private func comprehensionClauses() throws(Failure) -> [Comprehension.Clause] {
    var tallest = height
    var clauses: [Comprehension.Clause] = []
    while kind == .for || kind == .async {
      if kind == .async { throw asynchronous() }
      advance()
      let target = try starTargets()
      tallest = max(tallest, height)
      try expect(.in)
      let iterable = try disjunction()
      tallest = max(tallest, height)
      var conditions: [Expression] = []
      while accept(.if) {
        conditions.append(try disjunction())
        tallest = max(tallest, height)
      }
      clauses.append(Comprehension.Clause(target: target, iterable: iterable, conditions: conditions))
    }
    height = try above(tallest)
    return clauses
  }

  // MARK: Calls and subscripts

  /// `(…)` after a function: arguments, or one generator expression without brackets of its own.
  private func callSuffix() throws(Failure) -> [Argument] {
    let start = here
    advance()
    try descend()
    defer { depth -= 1 }
    let arguments = try callArguments()
    if let only = arguments.first, arguments.count == 1, case .positional = only.kind, kind == .for || kind == .async {
      let generator = try comprehension(.generator, of: only.value, until: .rightParenthesis, from: start)
      return [Argument(.positional, generator)]
    }
    try expect(.rightParenthesis)
    return arguments
  }

  /// Arguments up to a closing bracket that stays unread.
  func callArguments() throws(Failure) -> [Argument] {
    var arguments: [Argument] = []
    var tallest = 0
    var sawKeyword = false
    var sawMapping = false
    while kind != .rightParenthesis {
      switch kind {
      case .star where !sawMapping:
        advance()
        arguments.append(Argument(.iterable, try expression()))
      case .doubleStar:
        advance()
        sawMapping = true
        arguments.append(Argument(.mapping, try expression()))
      case .name where kind(after: 1) == .equal:
        let name = try identifier()
        advance()
        sawKeyword = true
        arguments.append(Argument(.keyword(name), try expression()))
      default:
        guard !sawKeyword, !sawMapping else { throw .mismatch }
        arguments.append(Argument(.positional, try namedExpression()))
        if kind == .equal { throw .mismatch }
        if kind == .for || kind == .async, arguments.count == 1 {
          height = max(tallest, height)
          return arguments
        }
      }
      tallest = max(tallest, height)
      guard accept(.comma) else { break }
    }
    guard kind == .rightParenthesis else { throw .mismatch }
    height = tallest
    return arguments
  }

  private func slices() throws(Failure) -> Expression {
    let start = here
    let isStarred = kind == .star
    let first = try slice()
    guard kind == .comma || isStarred else { return first }
    var items = [first]
    var tallest = height
    while accept(.comma), kind != .rightBracket {
      items.append(try slice())
      tallest = max(tallest, height)
    }
    height = try above(tallest)
    return Expression(.tuple(items), span(from: start))
  }

  private func slice() throws(Failure) -> Expression {
    if kind == .star { return try starred { parser throws(Failure) in try parser.expression() } }
    if kind == .name, kind(after: 1) == .colonEqual { return try namedExpression() }
    let start = here
    height = 0
    let lower = kind == .colon ? nil : try expression()
    guard kind == .colon else {
      guard kind != .colonEqual, let lower else { throw .mismatch }
      return lower
    }
    var tallest = height
    advance()
    let upper = try sliceBound()
    if upper != nil { tallest = max(tallest, height) }
    let step = accept(.colon) ? try sliceBound() : nil
    if step != nil { tallest = max(tallest, height) }
    height = try above(tallest)
    return Expression(.slice(lower: lower, upper: upper, step: step), span(from: start))
  }

  private func sliceBound() throws(Failure) -> Expression? {
    switch kind {
    case .colon, .comma, .rightBracket: nil
    default: try expression()
    }
  }
}
