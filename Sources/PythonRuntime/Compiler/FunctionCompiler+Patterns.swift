import Diagnostics
import PythonSyntax

/// What is known of a pattern on the way through it.
struct PatternMatching {
  /// Names wait in registers until all of the pattern matched.
  var captures: [(name: String, register: Int)] = []
  /// Whether a name or `_` may stand here, which leaves nothing to what follows.
  var allowsIrrefutable: Bool
  /// The pattern entered last, where CPython places what is wrong between several.
  var place: Span
}

extension FunctionCompiler {
  func match(_ subject: Expression, _ cases: [MatchCase], span: Span) throws(SyntaxProblem) {
    let value = code.newRegister()
    try evaluate(subject, into: value)
    let end = code.newLabel()
    let before = assigned
    for (index, match) in cases.enumerated() {
      let mark = code.free
      let next = code.newLabel()
      let isLast = index + 1 == cases.count
      var matching = PatternMatching(
        allowsIrrefutable: isLast || match.guardCondition != nil, place: match.pattern.span)
      try pattern(match.pattern, value, failing: next, &matching)
      for capture in matching.captures {
        try refuseAssignment(to: capture.name, matching.place)
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

  /// Jumps to `failing` unless the value matches.
  private func pattern(
    _ pattern: Pattern, _ value: Int, failing: CodeBuilder.Label, _ matching: inout PatternMatching
  ) throws(SyntaxProblem) {
    code.span = pattern.span
    matching.place = pattern.span
    switch pattern.kind {
    case .wildcard: try refuseIrrefutable("wildcard", matching)
    case .capture(let name):
      try refuseIrrefutable("name capture '\(name.text)'", matching)
      try capture(name, value, &matching)
    case .value(let expression):
      if case .formatted = expression.kind {
        throw SyntaxProblem(.syntaxError, "patterns may only match literals and attribute lookups", pattern.span)
      }
      try matchValue(expression, value, failing)
    case .sequence(let items): try matchSequence(items, value, failing, &matching, span: pattern.span)
    case .star(let name):
      if let name { try capture(name, value, &matching) }
    case .mapping(let keys, let values, let rest):
      try refuseRepeatedKeys(keys, span: pattern.span)
      try matchMapping(keys, values, rest, value, failing, &matching, span: pattern.span)
    case .class(let type, let positional, let keywords):
      try refuseRepeatedAttributes(keywords)
      try matchClass(type, positional, keywords, value, failing, &matching, span: pattern.span)
    case .or(let alternatives): try matchAny(alternatives, value, failing, &matching)
    case .as(let inner, let name):
      try self.pattern(inner, value, failing: failing, &matching)
      try capture(name, value, &matching)
    }
  }

  /// A pattern inside another one, where names and `_` may stand.
  private func part(
    _ pattern: Pattern, _ value: Int, failing: CodeBuilder.Label, _ matching: inout PatternMatching
  ) throws(SyntaxProblem) {
    let before = matching.allowsIrrefutable
    matching.allowsIrrefutable = true
    try self.pattern(pattern, value, failing: failing, &matching)
    matching.allowsIrrefutable = before
  }

  private func refuseIrrefutable(_ what: String, _ matching: PatternMatching) throws(SyntaxProblem) {
    if matching.allowsIrrefutable { return }
    throw SyntaxProblem(.syntaxError, "\(what) makes remaining patterns unreachable", matching.place)
  }

  private func capture(_ name: Identifier, _ value: Int, _ matching: inout PatternMatching) throws(SyntaxProblem) {
    try refuseSecond(name.text, matching)
    let register = code.newRegister()
    code.emit(.move, register, value)
    matching.captures.append((name.text, register))
  }

  private func refuseSecond(_ name: String, _ matching: PatternMatching) throws(SyntaxProblem) {
    if matching.captures.contains(where: { $0.name == name }) {
      throw SyntaxProblem(.syntaxError, "multiple assignments to name '\(name)' in pattern", matching.place)
    }
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
    _ items: [Pattern], _ value: Int, _ failing: CodeBuilder.Label, _ matching: inout PatternMatching, span: Span
  ) throws(SyntaxProblem) {
    let stars = items.indices.filter { if case .star = items[$0].kind { true } else { false } }
    if stars.count > 1 { throw SyntaxProblem(.syntaxError, "multiple starred names in sequence pattern", span) }
    let test = code.newRegister()
    code.emit(.matchSequence, test, value)
    code.jump(.jumpFalse, test, to: failing)
    let length = code.newRegister()
    // A star alone takes any number.
    if stars.isEmpty || items.count > 1 {
      let wanted = code.newRegister()
      code.emit(.length, length, value)
      load(.int(items.count - stars.count), into: wanted)
      let comparison: RichComparison = stars.isEmpty ? .equal : .greaterEqual
      code.emit(.compare, test, length, wanted, d: Int(comparison.rawValue))
      code.jump(.jumpFalse, test, to: failing)
    }
    let isWild = items.allSatisfy { item in
      switch item.kind {
      case .wildcard, .star(nil): true
      default: false
      }
    }
    if isWild { return }
    if let star = stars.first, case .star(nil) = items[star].kind {
      return try matchEnds(of: items, around: star, value, length: length, failing, &matching, span: span)
    }
    let base = code.newRegisters(items.count)
    if let star = stars.first {
      code.emit(.unpackStar, base, value, star, d: items.count - star - 1)
    } else {
      code.emit(.unpack, base, value, items.count)
    }
    for (index, item) in items.enumerated() { try part(item, base + index, failing: failing, &matching) }
  }

  /// Around `*_` the items are taken one by one, so that the rest is never asked for.
  private func matchEnds(
    of items: [Pattern], around star: Int, _ value: Int, length: Int, _ failing: CodeBuilder.Label,
    _ matching: inout PatternMatching, span: Span
  ) throws(SyntaxProblem) {
    let base = code.newRegisters(items.count)
    let index = code.newRegister()
    for (position, item) in items.enumerated() where position != star {
      if case .wildcard = item.kind { continue }
      code.span = span
      if position < star {
        load(.int(position), into: index)
      } else {
        load(.int(items.count - position), into: index)
        code.emit(.length, length, value)
        code.emit(.subtract, index, length, index)
      }
      code.emit(.getItem, base + position, value, index)
      try part(item, base + position, failing: failing, &matching)
    }
  }

  private func matchMapping(
    _ keys: [Expression], _ values: [Pattern], _ rest: Identifier?, _ value: Int, _ failing: CodeBuilder.Label,
    _ matching: inout PatternMatching, span: Span
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
      for (index, item) in values.enumerated() { try part(item, base + index, failing: failing, &matching) }
    }
    if let rest {
      let dict = code.newRegister()
      code.span = span
      code.emit(.mappingRest, dict, value, keyTuple)
      try capture(rest, dict, &matching)
    }
  }

  private func matchClass(
    _ type: Expression, _ positional: [Pattern], _ keywords: [(name: Identifier, pattern: Pattern)], _ value: Int,
    _ failing: CodeBuilder.Label, _ matching: inout PatternMatching, span: Span
  ) throws(SyntaxProblem) {
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
    for (index, item) in patterns.enumerated() { try part(item, base + index, failing: failing, &matching) }
  }

  private func matchAny(
    _ alternatives: [Pattern], _ value: Int, _ failing: CodeBuilder.Label, _ matching: inout PatternMatching
  ) throws(SyntaxProblem) {
    let matched = code.newLabel()
    // Every alternative captures the same names, into the registers of the first.
    var common: [(name: String, register: Int)]?
    for (index, alternative) in alternatives.enumerated() {
      let isLast = index + 1 == alternatives.count
      let next = isLast ? failing : code.newLabel()
      var own = PatternMatching(allowsIrrefutable: isLast && matching.allowsIrrefutable, place: alternative.span)
      try pattern(alternative, value, failing: next, &own)
      matching.place = own.place
      if let common {
        if Set(common.map(\.name)) != Set(own.captures.map(\.name)) {
          throw SyntaxProblem(.syntaxError, "alternative patterns bind different names", own.place)
        }
        for capture in own.captures {
          if let target = common.first(where: { $0.name == capture.name }) { code.emit(.move, target.register, capture.register) }
        }
      } else {
        common = own.captures
      }
      if !isLast {
        code.jump(.jump, to: matched)
        code.place(next)
      }
    }
    code.place(matched)
    for capture in common ?? [] {
      try refuseSecond(capture.name, matching)
      matching.captures.append(capture)
    }
  }
}
