import Diagnostics

extension ModuleUses {
  mutating func read(_ expression: Expression) {
    switch expression.kind {
    case .constant, .name: break
    case .attribute(let object, _):
      if let (module, names) = path(of: expression) { note(module, names, expression.span) } else { read(object) }
    case .formatted(let parts): read(parts)
    case .tuple(let items), .list(let items), .set(let items): for item in items { read(item) }
    case .dict(let items):
      for item in items {
        if let key = item.key { read(key) }
        read(item.value)
      }
    case .unary(_, let operand): read(operand)
    case .binary(_, let left, let right):
      read(left)
      read(right)
    case .boolean(_, let operands):
      let asksFirst = operands.first?.asksForAttribute ?? false
      for (index, operand) in operands.enumerated() {
        without(certainty: index > 0, forgiving: index > 0 && asksFirst ? .names : []) { $0.read(operand) }
      }
    case .compare(let left, let comparisons):
      read(left)
      for comparison in comparisons { read(comparison.right) }
    case .conditional(let test, let then, let otherwise):
      read(test)
      without(forgiving: test.asksForAttribute ? .names : []) { uses in
        uses.read(then)
        uses.read(otherwise)
      }
    case .call(let function, let arguments):
      read(function)
      for argument in arguments { read(argument.value) }
    case .subscript(let object, let index):
      read(object)
      read(index)
    case .slice(let lower, let upper, let step): for bound in [lower, upper, step] { if let bound { read(bound) } }
    case .starred(let value), .yieldFrom(let value): read(value)
    case .lambda(let parameters, let body):
      read(parameters)
      without { $0.read(body) }
    case .comprehension(let comprehension): read(comprehension)
    case .yield(let value): if let value { read(value) }
    case .named(let name, let value):
      read(value)
      modules[name.text] = nil
    }
  }

  private mutating func read(_ comprehension: Comprehension) {
    for (index, clause) in comprehension.clauses.enumerated() {
      without(certainty: index > 0) { $0.read(clause.iterable) }
      without { uses in for condition in clause.conditions { uses.read(condition) } }
    }
    without { uses in
      uses.read(comprehension.element)
      if let value = comprehension.value { uses.read(value) }
    }
  }

  private mutating func read(_ parts: [FormattedPart]) {
    for case .value(let value, _, let spec, _) in parts {
      read(value)
      if let spec { read(spec) }
    }
  }

  /// The module that the first name of `a.b.c` stands for, and the names behind it.
  func path(of expression: Expression) -> (module: String, names: [String])? {
    var names: [String] = []
    var object = expression
    while case .attribute(let inner, let name) = object.kind {
      names.append(name.text)
      object = inner
    }
    guard case .name(let root) = object.kind, let module = modules[root] else { return nil }
    return (module, names.reversed())
  }
}

extension Expression {
  /// Whether the answer depends on what an object has: `hasattr(torch, "compile")`.
  var asksForAttribute: Bool {
    switch kind {
    case .call(let function, _):
      if case .name(let name) = function.kind { return name == "hasattr" || name == "getattr" }
      return false
    case .unary(_, let operand): return operand.asksForAttribute
    case .boolean(_, let operands): return operands.contains { $0.asksForAttribute }
    default: return false
    }
  }
}
