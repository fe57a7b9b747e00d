import Diagnostics
import PythonSyntax

/// `sum(x * x for x in xs)` and the like: a loop where the name means the builtin, and else a call with a generator.
extension FunctionCompiler {
  /// False if the call is to be compiled as any other.
  func consume(_ function: Expression, _ arguments: [Argument], into target: Int, span: Span) throws(SyntaxProblem) -> Bool {
    guard let consumer = Consumer(function, arguments), case .comprehension(let comprehension) = arguments[0].value.kind,
      let scope = compiler.scopes[ScopeKey(span: arguments[0].value.span, kind: .comprehension)]
    else { return false }
    let otherwise = code.newLabel()
    let end = code.newLabel()
    let base: Int
    if case .attribute(let receiver, let name) = function.kind {
      base = code.newRegisters(3)
      try evaluate(receiver, into: base + 1)
      code.jump(.jumpUnlessConsumer, base + 1, to: otherwise, d: Int(consumer.rawValue))
      try loop(consumer, comprehension, arguments, scope, into: base + 2, span: span)
      code.jump(.jump, to: end)
      code.place(otherwise)
      try evaluate(arguments[0].value, into: base + 2)
      code.place(end)
      code.span = placed(span, at: name)
      code.emit(.callMethod, target, base, code.cache(mangled(name.text)), d: 1)
      return true
    }
    base = code.newRegister()
    try evaluate(function, into: base)
    let mark = code.free
    code.jump(.jumpUnlessConsumer, base, to: otherwise, d: Int(consumer.rawValue))
    try loop(consumer, comprehension, arguments, scope, into: target, span: span)
    code.jump(.jump, to: end)
    code.release(to: mark)
    code.place(otherwise)
    for argument in arguments { try evaluate(argument.value, into: code.newRegister()) }
    code.span = span
    code.emit(.call, target, base, d: arguments.count)
    code.place(end)
    return true
  }

  private func loop(
    _ consumer: Consumer, _ comprehension: Comprehension, _ arguments: [Argument], _ scope: Scope, into target: Int, span: Span
  ) throws(SyntaxProblem) {
    let inner = try begin(comprehension, scope, span: arguments[0].value.span)
    let result = code.newRegister()
    let settled = code.newLabel()
    code.span = span
    switch consumer {
    case .sum:
      if arguments.count > 1 {
        try evaluate(arguments[1].value, into: result)
        code.span = span
        code.emit(.checkSumStart, result)
      } else {
        load(.int(0), into: result)
      }
    case .any, .all: load(consumer == .any ? .true : .false, into: result)
    case .list, .tuple, .join: code.emit(.buildList, result, 0, 0)
    case .set: code.emit(.buildSet, result, 0, 0)
    }
    // What the builtin itself does with an item does not belong to the generator expression.
    var own = 0
    let start = code.position
    try body(of: comprehension, inner) { () throws(SyntaxProblem) in
      let value = try self.operand(comprehension.element)
      self.code.span = span
      own = self.code.position
      switch consumer {
      case .sum: self.code.emit(.add, result, result, value)
      case .any: self.code.jump(.jumpTrue, value, to: settled)
      case .all: self.code.jump(.jumpFalse, value, to: settled)
      case .list, .tuple, .join: self.code.emit(.listAppend, result, value)
      case .set: self.code.emit(.setAdd, result, value)
      }
    }
    code.addRegion(start..<own, name: comprehension.codeName, span: span)
    code.addRegion(own + 1..<code.position, name: comprehension.codeName, span: span)
    code.span = span
    if consumer == .any || consumer == .all {
      load(consumer == .any ? .false : .true, into: result)
      code.place(settled)
    }
    code.emit(consumer == .tuple ? .listToTuple : .move, target, result)
  }
}
