import Diagnostics

extension Parser {
  /// A statement with a block, or nil where none starts.
  func compoundStatement() throws(Failure) -> Statement? {
    switch kind {
    case .if: try ifStatement()
    case .while: try whileStatement()
    case .for: try forStatement()
    case .try: try tryStatement()
    case .with: try withStatement()
    case .def: try function(decorators: [])
    case .class: try classDefinition(decorators: [])
    case .at: try decorated()
    case .async: throw asynchronous()
    case .name where isSoftKeyword("match"): try matchStatement()
    default: nil
    }
  }

  /// `async` before a statement that could have it is Python, but not ours.
  func asynchronous() -> Failure {
    let span = tokens[index].span.union(tokens[min(index + 1, tokens.count - 1)].span)
    switch kind(after: 1) {
    case .def: return unsupported("async functions", span)
    case .for: return unsupported("async for", span)
    case .with: return unsupported("async with", span)
    default: return .mismatch
    }
  }

  /// `if` and, one level deeper each, its `elif`s.
  private func ifStatement() throws(Failure) -> Statement {
    try descend()
    let start = here
    advance()
    let test = try namedExpression()
    try expect(.colon)
    let body = try block()
    let otherwise = kind == .elif ? [try ifStatement()] : try elseBlock()
    depth -= 1
    return Statement(.if(test: test, body: body, otherwise: otherwise), span(from: start))
  }

  private func elseBlock() throws(Failure) -> [Statement] {
    guard accept(.else) else { return [] }
    try expect(.colon)
    return try block()
  }

  private func whileStatement() throws(Failure) -> Statement {
    let start = here
    advance()
    let test = try namedExpression()
    try expect(.colon)
    let body = try block()
    let otherwise = try elseBlock()
    return Statement(.while(test: test, body: body, otherwise: otherwise), span(from: start))
  }

  private func forStatement() throws(Failure) -> Statement {
    let start = here
    advance()
    let target = try starTargets()
    try expect(.in)
    let iterable = try starExpressions()
    try expect(.colon)
    let body = try block()
    let otherwise = try elseBlock()
    return Statement(.for(target: target, iterable: iterable, body: body, otherwise: otherwise), span(from: start))
  }

  private func tryStatement() throws(Failure) -> Statement {
    let start = here
    advance()
    try expect(.colon)
    let body = try block()
    var handlers: [ExceptHandler] = []
    while kind == .except { handlers.append(try exceptHandler()) }
    if !handlers.allSatisfy({ $0.isStar == handlers[0].isStar }) { throw .mismatch }
    let otherwise = handlers.isEmpty ? [] : try elseBlock()
    var finally: [Statement] = []
    if accept(.finally) {
      try expect(.colon)
      finally = try block()
    } else if handlers.isEmpty {
      throw .mismatch
    }
    return Statement(
      .try(body: body, handlers: handlers, otherwise: otherwise, finally: finally), span(from: start))
  }

  private func exceptHandler() throws(Failure) -> ExceptHandler {
    let start = here
    advance()
    let isStar = accept(.star)
    let type = kind == .colon && !isStar ? nil : try expression()
    let name = type != nil && accept(.as) ? try identifier() : nil
    try expect(.colon)
    let body = try block()
    return ExceptHandler(isStar: isStar, type: type, name: name, body: body, span: span(from: start))
  }

  private func withStatement() throws(Failure) -> Statement {
    let start = here
    advance()
    let items = if let items = try parenthesizedWithItems() { items } else { try withItems() }
    try expect(.colon)
    let body = try block()
    return Statement(.with(items, body: body), span(from: start))
  }

  /// `with (a as b, c):`, when the brackets hold items and not one expression.
  private func parenthesizedWithItems() throws(Failure) -> [WithItem]? {
    guard kind == .leftParenthesis, closesBeforeColon() else { return nil }
    let start = index
    let depth = depth
    do throws(Parser.Failure) {
      advance()
      var items: [WithItem] = []
      repeat {
        if kind == .rightParenthesis, !items.isEmpty { break }
        items.append(try withItem())
      } while accept(.comma)
      try expect(.rightParenthesis)
      guard kind == .colon else { throw .mismatch }
      return items
    } catch .mismatch {
      index = start
      self.depth = depth
      return nil
    } catch {
      throw error
    }
  }

  private func closesBeforeColon() -> Bool {
    var position = index
    let outside = tokens[index].depth - 1
    while position + 1 < tokens.count {
      position += 1
      if tokens[position].depth == outside { return tokens[position + 1].kind == .colon }
    }
    return false
  }

  private func withItems() throws(Failure) -> [WithItem] {
    var items = [try withItem()]
    while accept(.comma) { items.append(try withItem()) }
    return items
  }

  private func withItem() throws(Failure) -> WithItem {
    let context = try expression()
    guard accept(.as) else { return WithItem(context: context, target: nil) }
    let target = try starTarget()
    guard kind == .comma || kind == .rightParenthesis || kind == .colon else { throw .mismatch }
    return WithItem(context: context, target: target)
  }
}
