import Diagnostics
import PythonSyntax

extension FunctionCompiler {
  func tryStatement(
    _ body: [Statement], _ handlers: [ExceptHandler], _ otherwise: [Statement], _ finally: [Statement], span: Span
  ) throws(SyntaxProblem) {
    if finally.isEmpty {
      try tryExcept(body, handlers, otherwise, span: span)
      return
    }
    let exception = code.newRegister()
    let saved = code.newRegister()
    let end = code.newLabel()
    let protection = Protection()
    let before = assigned
    try enter(.finally(finally, protection), span)
    protection.open(code)
    if handlers.isEmpty {
      try statements(body)
    } else {
      try tryExcept(body, handlers, otherwise, span: span)
    }
    protection.close(code)
    blocks.removeLast()
    let afterBody = assigned
    try statements(finally)
    let afterNormal = assigned
    code.jump(.jump, to: end)

    assigned = before
    code.addHandler(protection.ranges, target: code.position, register: exception)
    try whileHandling(exception, saved: saved, span: span) { () throws(SyntaxProblem) in
      try statements(finally)
    }
    code.emit(.reraise, exception)
    assigned = afterNormal.union(afterBody)
    code.place(end)
  }

  /// A generator that handles nothing else yet goes back to whatever is handled around it by then.
  func pushHandled(_ saved: Int, _ exception: Int) {
    let isOutermost = scope.isGenerator && !blocks.contains { if case .handling = $0 { true } else { false } }
    code.emit(.pushHandled, saved, exception, d: isOutermost ? 1 : 0)
  }

  /// Emits `body` with the exception in a register as what is being handled; whatever leaves it restores what was handled before.
  private func whileHandling(
    _ exception: Int, saved: Int, span: Span, _ body: () throws(SyntaxProblem) -> Void
  ) throws(SyntaxProblem) {
    let protection = Protection()
    let inner = code.newRegister()
    pushHandled(saved, exception)
    try enter(.handling(register: saved, protection), span)
    protection.open(code)
    try body()
    protection.close(code)
    blocks.removeLast()
    code.emit(.popHandled, saved)
    let over = code.newLabel()
    code.jump(.jump, to: over)
    code.addHandler(protection.ranges, target: code.position, register: inner)
    code.emit(.popHandled, saved)
    code.emit(.reraise, inner)
    code.place(over)
  }

  /// The body of a `try` with `except` clauses, and which instructions they stand guard over.
  func protected(_ body: [Statement], _ span: Span) throws(SyntaxProblem) -> Protection {
    let protection = Protection()
    try enter(.body(protection), span)
    protection.open(code)
    try statements(body)
    protection.close(code)
    blocks.removeLast()
    return protection
  }

  private func tryExcept(
    _ body: [Statement], _ handlers: [ExceptHandler], _ otherwise: [Statement], span: Span
  ) throws(SyntaxProblem) {
    if handlers.contains(where: \.isStar) { return try tryExceptStar(body, handlers, otherwise, span: span) }
    let exception = code.newRegister()
    let saved = code.newRegister()
    let inner = code.newRegister()
    let end = code.newLabel()
    let before = assigned
    let protection = try protected(body, span)
    try statements(otherwise)
    var afterAll = body.alwaysLeaves || otherwise.alwaysLeaves ? nil : Optional(assigned)
    code.jump(.jump, to: end)

    code.addHandler(protection.ranges, target: code.position, register: exception)
    code.span = span
    pushHandled(saved, exception)
    let handling = Protection()
    try enter(.handling(register: saved, handling), span)
    handling.open(code)
    for (index, handler) in handlers.enumerated() {
      if handler.type == nil, index + 1 < handlers.count {
        throw SyntaxProblem(.syntaxError, "default 'except:' must be last", handler.span)
      }
      assigned = before
      let next = code.newLabel()
      if let type = handler.type {
        let mark = code.free
        let register = try operand(type)
        let matches = code.newRegister()
        code.span = handler.span
        code.emit(.matchException, matches, exception, register)
        code.jump(.jumpFalse, matches, to: next)
        code.release(to: mark)
      }
      if let name = handler.name {
        try named(name, exception, handler)
      } else {
        try enter(.clause, handler.span)
        try statements(handler.body)
        blocks.removeLast()
      }
      if !handler.body.alwaysLeaves { afterAll = afterAll.map { $0.intersection(assigned) } ?? assigned }
      handling.close(code)
      code.emit(.popHandled, saved)
      code.jump(.jump, to: end)
      handling.open(code)
      code.place(next)
    }
    code.emit(.reraise, exception)
    handling.close(code)
    blocks.removeLast()
    code.addHandler(handling.ranges, target: code.position, register: inner)
    code.emit(.popHandled, saved)
    code.emit(.reraise, inner)
    assigned = afterAll ?? before
    code.place(end)
  }

  /// `except … as name`: the name is forgotten however the handler is left.
  func named(_ name: Identifier, _ exception: Int, _ handler: ExceptHandler) throws(SyntaxProblem) {
    let inner = code.newRegister()
    let protection = Protection()
    code.span = handler.span
    store(name.text, exception)
    try enter(.named(name, protection), handler.span)
    protection.open(code)
    try statements(handler.body)
    protection.close(code)
    blocks.removeLast()
    let over = code.newLabel()
    forget(name)
    code.jump(.jump, to: over)
    code.addHandler(protection.ranges, target: code.position, register: inner)
    forget(name)
    code.emit(.reraise, inner)
    code.place(over)
  }

  func with(_ items: ArraySlice<WithItem>, _ body: [Statement], _ span: Span) throws(SyntaxProblem) {
    guard let item = items.first else {
      try statements(body)
      return
    }
    let manager = try operand(item.context)
    let value = code.newRegister()
    let exit = code.newRegister()
    let exception = code.newRegister()
    let saved = code.newRegister()
    let suppressed = code.newRegister()
    code.span = span
    code.emit(.withEnter, value, manager, exit)
    let before = assigned
    let protection = Protection()
    try enter(.with(exit: exit, span: span, protection), span)
    protection.open(code)
    if let target = item.target { try assign(target, value) }
    try with(items.dropFirst(), body, span)
    protection.close(code)
    blocks.removeLast()
    let end = code.newLabel()
    code.span = span
    code.emit(.withExit, 0, exit, d: 0)
    code.jump(.jump, to: end)
    code.addHandler(protection.ranges, target: code.position, register: exception)
    try whileHandling(exception, saved: saved, span: span) { () throws(SyntaxProblem) in
      code.span = span
      code.emit(.withExit, suppressed, exit, exception, d: 1)
    }
    code.jump(.jumpTrue, suppressed, to: end)
    code.emit(.reraise, exception)
    // The body may have been left early by an exception that was suppressed.
    assigned = before
    code.place(end)
  }
}
