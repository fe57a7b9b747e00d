import Diagnostics
import PythonSyntax

extension FunctionCompiler {
  func match(_ subject: Expression, _ cases: [MatchCase], span: Span) throws(SyntaxProblem) {
    let value = code.newRegister()
    try evaluate(subject, into: value)
    let end = code.newLabel()
    let before = assigned
    for (index, match) in cases.enumerated() {
      if match.guardCondition == nil, index + 1 < cases.count { try refuseUnreachable(match.pattern) }
      let mark = code.free
      let next = code.newLabel()
      var captures: [(name: String, register: Int)] = []
      try pattern(match.pattern, value, failing: next, &captures)
      for capture in captures {
        code.span = match.pattern.span
        store(capture.name, capture.register)
      }
      if let condition = match.guardCondition { try jump(to: next, if: condition, is: false) }
      try statements(match.body)
      code.jump(.jump, to: end)
      code.place(next)
      assigned = before
      code.release(to: mark)
    }
    code.place(end)
  }

  private func refuseUnreachable(_ pattern: Pattern) throws(SyntaxProblem) {
    switch pattern.kind {
    case .wildcard: throw SyntaxProblem(.syntaxError, "wildcard makes remaining patterns unreachable", pattern.span)
    case .capture(let name):
      throw SyntaxProblem(.syntaxError, "name capture '\(name.text)' makes remaining patterns unreachable", pattern.span)
    case .value, .sequence, .star, .mapping, .class, .or, .as: break
    }
  }

  /// Jumps to `failing` unless the value matches; what the pattern captures waits in registers until all of it matched.
  private func pattern(
    _ pattern: Pattern, _ value: Int, failing: CodeBuilder.Label, _ captures: inout [(name: String, register: Int)]
  ) throws(SyntaxProblem) {
    code.span = pattern.span
    switch pattern.kind {
    case .wildcard: break
    case .capture(let name): try capture(name, value, &captures)
    case .value(let expression): try matchValue(expression, value, failing)
    case .sequence(let items): try matchSequence(items, value, failing, &captures, span: pattern.span)
    case .star(let name):
      if let name { try capture(name, value, &captures) }
    case .mapping(let keys, let values, let rest): try matchMapping(keys, values, rest, value, failing, &captures, span: pattern.span)
    case .class(let type, let positional, let keywords):
      try matchClass(type, positional, keywords, value, failing, &captures, span: pattern.span)
    case .or(let alternatives): try matchAny(alternatives, value, failing, &captures, span: pattern.span)
    case .as(let inner, let name):
      try self.pattern(inner, value, failing: failing, &captures)
      try capture(name, value, &captures)
    }
  }

  private func capture(_ name: Identifier, _ value: Int, _ captures: inout [(name: String, register: Int)]) throws(SyntaxProblem) {
    if captures.contains(where: { $0.name == name.text }) {
      throw SyntaxProblem(.syntaxError, "multiple assignments to name '\(name.text)' in pattern", name.span)
    }
    let register = code.newRegister()
    code.emit(.move, register, value)
    captures.append((name.text, register))
  }

  private func matchValue(_ expression: Expression, _ value: Int, _ failing: CodeBuilder.Label) throws(SyntaxProblem) {
    let result = code.newRegister()
    let other = try operand(expression)
    code.span = expression.span
    switch expression.kind {
    case .constant(.none), .constant(.true), .constant(.false): code.emit(.isSame, result, value, other)
    default: code.emit(.compare, result, value, other, d: Int(RichComparison.equal.rawValue))
    }
    code.jump(.jumpFalse, result, to: failing)
  }

  private func matchSequence(
    _ items: [Pattern], _ value: Int, _ failing: CodeBuilder.Label, _ captures: inout [(name: String, register: Int)], span: Span
  ) throws(SyntaxProblem) {
    let test = code.newRegister()
    code.emit(.matchSequence, test, value)
    code.jump(.jumpFalse, test, to: failing)
    let stars = items.indices.filter { if case .star = items[$0].kind { true } else { false } }
    if stars.count > 1 {
      throw SyntaxProblem(.syntaxError, "multiple starred expressions in sequence pattern", items[stars[1]].span)
    }
    let length = code.newRegister()
    let wanted = code.newRegister()
    code.emit(.length, length, value)
    load(.int(items.count - stars.count), into: wanted)
    let comparison: RichComparison = stars.isEmpty ? .equal : .greaterEqual
    code.emit(.compare, test, length, wanted, d: Int(comparison.rawValue))
    code.jump(.jumpFalse, test, to: failing)
    if items.isEmpty { return }
    let base = code.newRegisters(items.count)
    if let star = stars.first {
      code.emit(.unpackStar, base, value, star, d: items.count - star - 1)
    } else {
      code.emit(.unpack, base, value, items.count)
    }
    for (index, item) in items.enumerated() { try pattern(item, base + index, failing: failing, &captures) }
  }

  private func matchMapping(
    _ keys: [Expression], _ values: [Pattern], _ rest: Identifier?, _ value: Int, _ failing: CodeBuilder.Label,
    _ captures: inout [(name: String, register: Int)], span: Span
  ) throws(SyntaxProblem) {
    let test = code.newRegister()
    code.emit(.matchMapping, test, value)
    code.jump(.jumpFalse, test, to: failing)
    let keyTuple = code.newRegister()
    try evaluate(Expression(.tuple(keys), span), into: keyTuple)
    let found = code.newRegister()
    code.span = span
    code.emit(.matchKeys, found, value, keyTuple)
    code.jump(.jumpNone, found, to: failing, d: 1)
    if !values.isEmpty {
      let base = code.newRegisters(values.count)
      code.emit(.unpack, base, found, values.count)
      for (index, item) in values.enumerated() { try pattern(item, base + index, failing: failing, &captures) }
    }
    if let rest {
      let dict = code.newRegister()
      code.span = span
      code.emit(.mappingRest, dict, value, keyTuple)
      try capture(rest, dict, &captures)
    }
  }

  private func matchClass(
    _ type: Expression, _ positional: [Pattern], _ keywords: [(name: Identifier, pattern: Pattern)], _ value: Int,
    _ failing: CodeBuilder.Label, _ captures: inout [(name: String, register: Int)], span: Span
  ) throws(SyntaxProblem) {
    for (index, keyword) in keywords.enumerated() where keywords[..<index].contains(where: { $0.name.text == keyword.name.text }) {
      throw SyntaxProblem(
        .syntaxError, "attribute name repeated in class pattern: \(keyword.name.text)", keyword.pattern.span)
    }
    let pair = code.newRegisters(2)
    try evaluate(type, into: pair)
    code.emit(.loadConstant, pair + 1, code.add(code.vm.tuple(keywords.map { Value.str(code.vm.name($0.name.text)) })))
    let found = code.newRegister()
    code.span = span
    code.emit(.matchClass, found, value, pair, d: positional.count)
    code.jump(.jumpNone, found, to: failing, d: 1)
    let patterns = positional + keywords.map(\.pattern)
    if patterns.isEmpty { return }
    let base = code.newRegisters(patterns.count)
    code.emit(.unpack, base, found, patterns.count)
    for (index, item) in patterns.enumerated() { try pattern(item, base + index, failing: failing, &captures) }
  }

  private func matchAny(
    _ alternatives: [Pattern], _ value: Int, _ failing: CodeBuilder.Label,
    _ captures: inout [(name: String, register: Int)], span: Span
  ) throws(SyntaxProblem) {
    let matched = code.newLabel()
    // Every alternative captures the same names, into the registers of the first.
    var common: [(name: String, register: Int)]?
    for (index, alternative) in alternatives.enumerated() {
      let isLast = index + 1 == alternatives.count
      let next = isLast ? failing : code.newLabel()
      var own: [(name: String, register: Int)] = []
      try pattern(alternative, value, failing: next, &own)
      if let common {
        if Set(common.map(\.name)) != Set(own.map(\.name)) {
          throw SyntaxProblem(.syntaxError, "alternative patterns bind different names", span)
        }
        for capture in own {
          if let target = common.first(where: { $0.name == capture.name }) { code.emit(.move, target.register, capture.register) }
        }
      } else {
        common = own
      }
      if !isLast {
        code.jump(.jump, to: matched)
        code.place(next)
      }
    }
    code.place(matched)
    captures += common ?? []
  }
}
