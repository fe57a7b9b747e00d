import Diagnostics
import PythonSyntax

/// `return`, `break` and `continue`, through everything that has to be left on the way.
extension FunctionCompiler {
  /// CPython nests no more blocks in one function.
  private static let mostBlocks = 20

  func enter(_ block: Block, _ span: Span) throws(SyntaxProblem) {
    if blocks.count >= FunctionCompiler.mostBlocks {
      throw SyntaxProblem(.syntaxError, "too many statically nested blocks", span)
    }
    blocks.append(block)
  }

  func returning(_ value: Expression?, span: Span) throws(SyntaxProblem) {
    let hasCleanup = blocks.contains(where: \.needsCleanup)
    if !hasCleanup {
      let register: Int
      if let value {
        register = try operand(value)
      } else {
        register = code.newRegister()
        load(.none, into: register)
      }
      code.span = span
      code.emit(.returnValue, register)
      return
    }
    let register = code.newRegister()
    if let value { try evaluate(value, into: register) } else { load(.none, into: register) }
    try leave(downTo: 0, span: span)
    code.span = span
    code.emit(.returnValue, register)
    reopen(downTo: 0)
  }

  func leaveLoop(isBreak: Bool, _ span: Span) throws(SyntaxProblem) {
    let index = blocks.lastIndex { if case .loop = $0 { true } else { false } }
    guard let index, case .loop(let exit, let next) = blocks[index] else {
      if blocks.contains(where: { if case .exceptStar = $0 { true } else { false } }) { throw leavesExceptStar(span) }
      throw SyntaxProblem(.syntaxError, isBreak ? "'break' outside loop" : "'continue' not properly in loop", span)
    }
    try leave(downTo: index + 1, span: span)
    code.span = span
    code.jump(.jump, to: isBreak ? exit : next)
    reopen(downTo: index + 1)
  }

  /// Emits what leaving the blocks above `depth` takes, innermost first, each outside its own protection.
  private func leave(downTo depth: Int, span: Span) throws(SyntaxProblem) {
    let all = blocks
    let assignedBefore = assigned
    var index = all.count
    while index > depth {
      index -= 1
      blocks = Array(all[..<index])
      let mark = code.free
      switch all[index] {
      case .loop, .clause: break
      case .body(let protection): protection.close(code)
      case .finally(let body, let protection):
        protection.close(code)
        try statements(body)
      case .handling(let register, let protection):
        protection.close(code)
        code.emit(.popHandled, register)
      case .with(let exit, let withSpan, let protection):
        protection.close(code)
        code.span = withSpan
        code.emit(.withExit, 0, exit, d: 0)
      case .named(let name, let protection):
        protection.close(code)
        forget(name)
      case .exceptStar:
        throw leavesExceptStar(span)
      }
      code.release(to: mark)
    }
    blocks = all
    assigned = assignedBefore
  }

  private func leavesExceptStar(_ span: Span) -> SyntaxProblem {
    SyntaxProblem(.syntaxError, "'break', 'continue' and 'return' cannot appear in an except* block", span)
  }

  /// Protection goes on behind the jump.
  private func reopen(downTo depth: Int) {
    for block in blocks[depth...] {
      switch block {
      case .loop, .clause, .exceptStar: break
      case .body(let protection), .finally(_, let protection), .handling(_, let protection), .with(_, _, let protection),
        .named(_, let protection):
        protection.open(code)
      }
    }
  }

  /// The end of `except … as name`: the name is unbound again.
  func forget(_ name: Identifier) {
    let register = code.newRegister()
    load(.none, into: register)
    store(name.text, register)
    delete(name.text)
    code.release(to: register)
  }
}

extension FunctionCompiler.Block {
  fileprivate var needsCleanup: Bool {
    switch self {
    case .loop, .clause: false
    case .body, .finally, .handling, .with, .named, .exceptStar: true
    }
  }
}
