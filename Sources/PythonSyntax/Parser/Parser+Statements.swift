import Diagnostics

extension Parser {
  func module() throws(Failure) -> [Statement] {
    var body: [Statement] = []
    while kind != .endMarker {
      statementStart = index
      try statement(into: &body)
    }
    return body
  }

  func evaluatedExpression() throws(Failure) -> Expression {
    let result = try expressions()
    while accept(.newline) {}
    try expect(.endMarker)
    return result
  }

  func statement(into body: inout [Statement]) throws(Failure) {
    if let compound = try compoundStatement() {
      body.append(compound)
    } else {
      try simpleStatements(into: &body)
    }
  }

  /// `a; b; c` and the end of the line.
  func simpleStatements(into body: inout [Statement]) throws(Failure) {
    body.append(try simpleStatement())
    while accept(.semicolon), kind != .newline { body.append(try simpleStatement()) }
    try expect(.newline)
  }

  /// What follows the colon of a compound statement.
  func block() throws(Failure) -> [Statement] {
    var body: [Statement] = []
    guard accept(.newline) else {
      try simpleStatements(into: &body)
      return body
    }
    guard accept(.indent) else { throw .mismatch }
    try descend()
    repeat { try statement(into: &body) } while kind != .dedent && kind != .endMarker
    try expect(.dedent)
    depth -= 1
    return body
  }

  private func simpleStatement() throws(Failure) -> Statement {
    let start = here
    switch kind {
    case .pass: return simple(.pass)
    case .break: return simple(.break)
    case .continue: return simple(.continue)
    case .return:
      advance()
      let value = endsSimpleStatement ? nil : try starExpressions()
      return Statement(.return(value), span(from: start))
    case .raise: return try raiseStatement()
    case .assert:
      advance()
      let test = try expression()
      let message = accept(.comma) ? try expression() : nil
      return Statement(.assert(test, message: message), span(from: start))
    case .del: return try deleteStatement()
    case .global:
      advance()
      return Statement(.global(try names()), span(from: start))
    case .nonlocal:
      advance()
      return Statement(.nonlocal(try names()), span(from: start))
    case .import: return try importStatement()
    case .from: return try importFromStatement()
    default: return try expressionStatement()
    }
  }

  private func simple(_ statement: Statement.Kind) -> Statement {
    let span = tokens[index].span
    advance()
    return Statement(statement, span)
  }

  private var endsSimpleStatement: Bool { kind == .newline || kind == .semicolon || kind == .endMarker }

  private func names() throws(Failure) -> [Identifier] {
    var names = [try identifier()]
    while accept(.comma) { names.append(try identifier()) }
    return names
  }

  private func raiseStatement() throws(Failure) -> Statement {
    let start = here
    advance()
    guard !endsSimpleStatement else { return Statement(.raise(nil, cause: nil), span(from: start)) }
    let exception = try expression()
    let cause = accept(.from) ? try expression() : nil
    return Statement(.raise(exception, cause: cause), span(from: start))
  }

  private func deleteStatement() throws(Failure) -> Statement {
    let start = here
    advance()
    var targets: [Expression] = []
    repeat {
      if !targets.isEmpty, endsSimpleStatement { break }
      let target = try primary()
      guard target.isDeletable else { throw .mismatch }
      targets.append(target)
    } while accept(.comma)
    guard endsSimpleStatement else { throw .mismatch }
    return Statement(.delete(targets), span(from: start))
  }

  /// An expression, or an assignment of any kind to it.
  private func expressionStatement() throws(Failure) -> Statement {
    let start = here
    let first = index
    let expression = kind == .yield ? try yieldExpression() : try starExpressions()
    switch kind {
    case .equal where expression.isTarget: return try assignment(to: expression, from: start)
    case .colon where expression.isSingleTarget:
      advance()
      let annotation = try self.expression()
      let value = accept(.equal) ? try assignedValue() : nil
      var isSimple = false
      if case .name = expression.kind, tokens[first].kind == .name { isSimple = true }
      return Statement(
        .annotatedAssign(target: expression, annotation: annotation, value: value, isSimple: isSimple),
        span(from: start))
    default:
      if let op = augmentedOperator, expression.isSingleTarget {
        advance()
        let value = try assignedValue()
        return Statement(.augmentedAssign(target: expression, op: op, value: value), span(from: start))
      }
      return Statement(.expression(expression), span(from: start))
    }
  }

  private func assignment(to first: Expression, from start: Int) throws(Failure) -> Statement {
    var targets: [Expression] = []
    var value = first
    while kind == .equal {
      guard value.isTarget else { throw .mismatch }
      advance()
      targets.append(value)
      value = try assignedValue()
    }
    return Statement(.assign(targets: targets, value: value), span(from: start))
  }

  private func assignedValue() throws(Failure) -> Expression {
    kind == .yield ? try yieldExpression() : try starExpressions()
  }

  private var augmentedOperator: BinaryOperator? {
    switch kind {
    case .plusEqual: .add
    case .minusEqual: .subtract
    case .starEqual: .multiply
    case .atEqual: .matrixMultiply
    case .slashEqual: .divide
    case .doubleSlashEqual: .floorDivide
    case .percentEqual: .modulo
    case .doubleStarEqual: .power
    case .leftShiftEqual: .leftShift
    case .rightShiftEqual: .rightShift
    case .ampersandEqual: .and
    case .pipeEqual: .or
    case .caretEqual: .xor
    default: nil
    }
  }
}
