import Diagnostics
import PythonSyntax

/// What a text that parses still gets wrong: names that mean nothing twice, or cannot be given a value.
extension FunctionCompiler {
  func refuseAssignment(to name: String, _ span: Span) throws(SyntaxProblem) {
    if name == "__debug__" { throw SyntaxProblem(.syntaxError, "cannot assign to __debug__", span) }
  }

  /// Each name may be given once in a call.
  func refuseRepeatedKeywords(_ arguments: [Argument], span: Span) throws(SyntaxProblem) {
    var keywords: [(name: String, span: Span)] = []
    for argument in arguments {
      if case .keyword(let name) = argument.kind { keywords.append((name.text, name.span.union(argument.value.span))) }
    }
    for keyword in keywords { try refuseAssignment(to: keyword.name, span) }
    guard let (_, second) = repetition(keywords.map(\.name)) else { return }
    throw SyntaxProblem(.syntaxError, "keyword argument repeated: \(keywords[second].name)", keywords[second].span)
  }

  /// Each attribute may be matched once in a class pattern.
  func refuseRepeatedAttributes(_ keywords: [(name: Identifier, pattern: Pattern)]) throws(SyntaxProblem) {
    for keyword in keywords { try refuseAssignment(to: keyword.name.text, keyword.pattern.span) }
    guard let (_, second) = repetition(keywords.map(\.name.text)) else { return }
    throw SyntaxProblem(
      .syntaxError, "attribute name repeated in class pattern: \(keywords[second].name.text)", keywords[second].pattern.span)
  }

  /// The first name that comes again, and where.
  private func repetition(_ names: [String]) -> (first: Int, second: Int)? {
    if Set(names).count == names.count { return nil }
    for (first, name) in names.enumerated() {
      if let second = names[(first + 1)...].firstIndex(of: name) { return (first, second) }
    }
    return nil
  }

  /// Constant keys of a mapping pattern are different ones: `1` and `True` are the same.
  func refuseRepeatedKeys(_ keys: [Expression], span: Span) throws(SyntaxProblem) {
    let vm = code.vm
    let seen = vm.set()
    for key in keys {
      if case .formatted = key.kind {
        throw SyntaxProblem(.syntaxError, "mapping pattern keys may only match literals and attribute lookups", span)
      }
      guard let value = constantValue(key), let isRepeated = try? vm.contains(seen, value) else { continue }
      if isRepeated {
        let shown = (try? vm.repr(value).string) ?? ""
        throw SyntaxProblem(.syntaxError, "mapping pattern checks duplicate key (\(shown))", span)
      }
      try? vm.insert(seen, value)
    }
  }

  /// A literal, with its sign or as the two parts of a complex number; nil for a dotted name.
  private func constantValue(_ key: Expression) -> Value? {
    switch key.kind {
    case .constant(let constant):
      let position = code.constant(constant)
      return code.constants[position]
    case .unary(.minus, let operand): return constantValue(operand).flatMap { try? code.vm.negated($0) }
    case .binary(let op, let left, let right):
      guard let left = constantValue(left), let right = constantValue(right) else { return nil }
      return try? code.vm.binary(op == .add ? .add : .subtract, left, right)
    default: return nil
    }
  }
}
