import Diagnostics
import PythonSyntax

/// `try … except*`: each clause takes its part of the exception, and what is left is raised at the end.
extension FunctionCompiler {
  func tryExceptStar(
    _ body: [Statement], _ handlers: [ExceptHandler], _ otherwise: [Statement], span: Span
  ) throws(SyntaxProblem) {
    let exception = code.newRegister()
    let saved = code.newRegister()
    let inner = code.newRegister()
    let rest = code.newRegister()
    let raised = code.newRegister()
    let end = code.newLabel()
    let before = assigned
    let protection = try protected(body, span)
    try statements(otherwise)
    let afterNormal = assigned
    code.jump(.jump, to: end)

    code.addHandler(protection.ranges, target: code.position, register: exception)
    code.span = span
    pushHandled(saved, exception)
    let handling = Protection()
    try enter(.handling(register: saved, handling), span)
    try enter(.exceptStar, handlers.first?.span ?? span)
    handling.open(code)
    code.emit(.move, rest, exception)
    code.emit(.buildList, raised, 0, 0)
    for handler in handlers {
      assigned = before
      try clause(handler, rest: rest, raised: raised)
    }
    code.span = span
    code.emit(.listAppend, raised, rest)
    let left = code.newRegisters(3)
    code.emit(.loadConstant, left, code.add(exceptStarJoin))
    code.emit(.move, left + 1, exception)
    code.emit(.move, left + 2, raised)
    code.emit(.call, left, left, d: 2)
    let done = code.newLabel()
    code.jump(.jumpNone, left, to: done, d: 1)
    code.emit(.reraise, left)
    code.place(done)
    handling.close(code)
    blocks.removeLast(2)
    code.emit(.popHandled, saved)
    code.jump(.jump, to: end)
    code.addHandler(handling.ranges, target: code.position, register: inner)
    code.emit(.popHandled, saved)
    code.emit(.reraise, inner)
    assigned = before.intersection(afterNormal)
    code.place(end)
  }

  /// One clause: takes its part off the rest and adds what its body raises to the list.
  private func clause(_ handler: ExceptHandler, rest: Int, raised: Int) throws(SyntaxProblem) {
    guard let type = handler.type else { return }
    let mark = code.free
    defer { code.release(to: mark) }
    let callee = code.newRegisters(3)
    let match = code.newRegister()
    let saved = code.newRegister()
    let inner = code.newRegister()
    let next = code.newLabel()
    code.emit(.loadConstant, callee, code.add(exceptStarSplit))
    code.emit(.move, callee + 1, rest)
    try evaluate(type, into: callee + 2)
    code.span = type.span
    code.emit(.call, callee, callee, d: 2)
    code.emit(.unpackPair, match, callee, rest)
    code.jump(.jumpNone, match, to: next, d: 1)
    let protection = Protection()
    code.emit(.pushHandled, saved, match)
    protection.open(code)
    if let name = handler.name { try named(name, match, handler) } else { try statements(handler.body) }
    protection.close(code)
    code.emit(.popHandled, saved)
    code.jump(.jump, to: next)
    code.addHandler(protection.ranges, target: code.position, register: inner)
    code.emit(.popHandled, saved)
    code.emit(.listAppend, raised, inner)
    code.place(next)
  }

  private var exceptStarSplit: Value {
    code.vm.native("split(exception, types, /)") { vm, a throws(PyError) in
      let (match, rest) = try vm.splitForExceptStar(a[0], a[1])
      return vm.tuple([match, rest])
    }
  }

  private var exceptStarJoin: Value {
    code.vm.native("join(exception, raised, /)") { vm, a throws(PyError) in
      try vm.leftByExceptStar(a[0], Array(vm.list(a[1]).pointee.items))
    }
  }
}
