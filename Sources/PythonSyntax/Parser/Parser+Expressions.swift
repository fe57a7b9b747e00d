import Diagnostics

extension Parser {
  /// `a, *b, c` outside brackets.
  func starExpressions() throws(Failure) -> Expression {
    try expressionList { parser throws(Failure) in try parser.starExpression() }
  }

  /// `a, b, c` without stars, as `eval` takes it.
  func expressions() throws(Failure) -> Expression {
    try expressionList { parser throws(Failure) in try parser.expression() }
  }

  private func expressionList(
    _ item: (Parser) throws(Failure) -> Expression
  ) throws(Failure) -> Expression {
    let start = here
    let first = try item(self)
    guard kind == .comma else { return first }
    var items = [first]
    var tallest = height
    while accept(.comma), startsExpression {
      items.append(try item(self))
      tallest = max(tallest, height)
    }
    height = try above(tallest)
    return Expression(.tuple(items), span(from: start))
  }

  /// Whether another item can follow a comma here.
  var startsExpression: Bool {
    switch kind {
    case .name, .number, .string, .leftParenthesis, .leftBracket, .leftBrace, .ellipsis, .plus, .minus, .tilde, .star,
      .not, .lambda, .none, .true, .false, .await:
      true
    default: false
    }
  }

  func starExpression() throws(Failure) -> Expression {
    guard kind == .star else { return try expression() }
    return try starred { parser throws(Failure) in try parser.binary(above: 0) }
  }

  func starNamedExpression() throws(Failure) -> Expression {
    guard kind == .star else { return try namedExpression() }
    return try starred { parser throws(Failure) in try parser.binary(above: 0) }
  }

  func starred(_ operand: (Parser) throws(Failure) -> Expression) throws(Failure) -> Expression {
    let start = here
    advance()
    let value = try operand(self)
    height = try above(height)
    return Expression(.starred(value), span(from: start))
  }

  func namedExpression() throws(Failure) -> Expression {
    if kind == .name, kind(after: 1) == .colonEqual {
      let start = here
      let name = try identifier()
      advance()
      let value = try expression()
      height = try above(height)
      return Expression(.named(name, value), span(from: start))
    }
    let result = try expression()
    guard kind != .colonEqual else { throw .mismatch }
    return result
  }

  func yieldExpression() throws(Failure) -> Expression {
    let start = here
    advance()
    if accept(.from) {
      let source = try expression()
      height = try above(height)
      return Expression(.yieldFrom(source), span(from: start))
    }
    height = 0
    let value = startsExpression ? try starExpressions() : nil
    height = try above(height)
    return Expression(.yield(value), span(from: start))
  }

  func expression() throws(Failure) -> Expression {
    if kind == .lambda { return try lambda() }
    let start = here
    let value = try disjunction()
    guard kind == .if else { return value }
    var tallest = height
    advance()
    let test = try disjunction()
    tallest = max(tallest, height)
    try expect(.else)
    try descend()
    let otherwise = try expression()
    depth -= 1
    height = try above(tallest, height)
    return Expression(.conditional(test: test, then: value, otherwise: otherwise), span(from: start))
  }

  private func lambda() throws(Failure) -> Expression {
    try descend()
    let start = here
    advance()
    let parameters = try parameters(until: .colon)
    try expect(.colon)
    let body = try expression()
    depth -= 1
    height = try above(height)
    return Expression(.lambda(parameters, body), span(from: start))
  }

  func disjunction() throws(Failure) -> Expression {
    try operands(of: .or, joinedBy: .or) { parser throws(Failure) in try parser.conjunction() }
  }

  private func conjunction() throws(Failure) -> Expression {
    try operands(of: .and, joinedBy: .and) { parser throws(Failure) in try parser.inversion() }
  }

  private func operands(
    of op: BooleanOperator, joinedBy sign: Token.Kind, _ operand: (Parser) throws(Failure) -> Expression
  ) throws(Failure) -> Expression {
    let start = here
    let first = try operand(self)
    guard kind == sign else { return first }
    var all = [first]
    var tallest = height
    while accept(sign) {
      all.append(try operand(self))
      tallest = max(tallest, height)
    }
    height = try above(tallest)
    return Expression(.boolean(op, all), span(from: start))
  }

  private func inversion() throws(Failure) -> Expression {
    guard kind == .not else { return try comparison() }
    try descend()
    let start = here
    advance()
    let operand = try inversion()
    depth -= 1
    height = try above(height)
    return Expression(.unary(.not, operand), span(from: start))
  }

  private func comparison() throws(Failure) -> Expression {
    let start = here
    let left = try binary(above: 0)
    var rest: [Comparison] = []
    var tallest = height
    while let op = try comparisonOperator() {
      rest.append(Comparison(op, try binary(above: 0)))
      tallest = max(tallest, height)
    }
    guard !rest.isEmpty else { return left }
    height = try above(tallest)
    return Expression(.compare(left, rest), span(from: start))
  }

  private func comparisonOperator() throws(Failure) -> ComparisonOperator? {
    let op: ComparisonOperator
    switch kind {
    case .equalEqual: op = .equal
    case .notEqual: op = .notEqual
    case .less: op = .less
    case .lessEqual: op = .lessEqual
    case .greater: op = .greater
    case .greaterEqual: op = .greaterEqual
    case .in: op = .in
    case .is:
      advance()
      return accept(.not) ? .isNot : .is
    case .not:
      advance()
      try expect(.in)
      return .notIn
    default: return nil
    }
    advance()
    return op
  }

  // MARK: Arithmetic

  /// Operands joined by operators that bind tighter than `level`.
  func binary(above level: Int) throws(Failure) -> Expression {
    let start = here
    var left = try factor()
    guard let (_, tightness) = binaryOperator, tightness > level else { return left }
    var tallest = height
    while let (op, tightness) = binaryOperator, tightness > level {
      advance()
      let right = try binary(above: tightness)
      tallest = try above(tallest, height)
      left = Expression(.binary(op, left, right), span(from: start))
    }
    height = tallest
    return left
  }

  private var binaryOperator: (BinaryOperator, tightness: Int)? {
    guard let tightness = kind.operatorTightness else { return nil }
    return switch kind {
    case .pipe: (.or, tightness)
    case .caret: (.xor, tightness)
    case .ampersand: (.and, tightness)
    case .leftShift: (.leftShift, tightness)
    case .rightShift: (.rightShift, tightness)
    case .plus: (.add, tightness)
    case .minus: (.subtract, tightness)
    case .star: (.multiply, tightness)
    case .slash: (.divide, tightness)
    case .doubleSlash: (.floorDivide, tightness)
    case .percent: (.modulo, tightness)
    case .at: (.matrixMultiply, tightness)
    default: nil
    }
  }

  private func factor() throws(Failure) -> Expression {
    let op: UnaryOperator
    switch kind {
    case .minus: op = .minus
    case .plus: op = .plus
    case .tilde: op = .invert
    default: return try power()
    }
    try descend()
    let start = here
    advance()
    let operand = try factor()
    depth -= 1
    height = try above(height)
    return Expression(.unary(op, operand), span(from: start))
  }

  private func power() throws(Failure) -> Expression {
    let start = here
    let base = try primary()
    guard kind == .doubleStar else { return base }
    let baseHeight = height
    try descend()
    advance()
    let exponent = try factor()
    depth -= 1
    height = try above(baseHeight, height)
    return Expression(.binary(.power, base, exponent), span(from: start))
  }

  // MARK: Targets

  /// What `for` assigns to.
  func starTargets() throws(Failure) -> Expression {
    let start = here
    let first = try starTarget()
    guard kind == .comma else { return first }
    var targets = [first]
    var tallest = height
    while accept(.comma), startsExpression {
      targets.append(try starTarget())
      tallest = max(tallest, height)
    }
    height = try above(tallest)
    return Expression(.tuple(targets), span(from: start))
  }

  func starTarget() throws(Failure) -> Expression {
    let target: Expression
    if kind == .star {
      target = try starred { parser throws(Failure) in
        guard parser.kind != .star else { throw .mismatch }
        return try parser.primary()
      }
    } else {
      target = try primary()
    }
    guard target.isTarget else { throw .mismatch }
    return target
  }
}
