import Diagnostics
import PythonSyntax

/// Walks a tree and finds for every scope which names it binds, uses and declares.
struct ScopeBuilder {
  private(set) var scopes: [ScopeKey: Scope] = [:]
  private(set) var remarks: [SyntaxRemark] = []
  private var scope: Scope
  /// What a nested `global` declares is global here too.
  private let root: Scope
  /// Inside the iterable of a comprehension, where names cannot be bound.
  private var isInIterable = false
  /// The first mistake that CPython finds only when all names are understood.
  private var mistake: SyntaxProblem?
  private var namedExpressions = 0

  /// What a walk found.
  struct Result {
    let root: Scope
    let scopes: [ScopeKey: Scope]
    let remarks: [SyntaxRemark]
  }

  static func build(_ module: Module) throws(SyntaxProblem) -> Result {
    let root = Scope(.module, name: "<module>", parent: nil)
    var builder = ScopeBuilder(scope: root)
    try builder.visit(module.body)
    return try builder.result(root)
  }

  static func build(_ expression: Expression) throws(SyntaxProblem) -> Result {
    let root = Scope(.module, name: "<module>", parent: nil)
    var builder = ScopeBuilder(scope: root)
    try builder.visit(expression)
    return try builder.result(root)
  }

  private func result(_ root: Scope) throws(SyntaxProblem) -> Result {
    try ScopeResolver.resolve(root)
    if let mistake { throw mistake }
    return Result(root: root, scopes: scopes, remarks: remarks)
  }

  private init(scope: Scope) {
    self.scope = scope
    root = scope
  }

  private mutating func inside(
    _ kind: Scope.Kind, _ name: String, at span: Span, _ body: (inout ScopeBuilder) throws(SyntaxProblem) -> Void
  ) throws(SyntaxProblem) {
    let outer = scope
    let inner = Scope(kind, name: name, parent: outer)
    scopes[ScopeKey(span: span, kind: kind)] = inner
    scope = inner
    try body(&self)
    scope = outer
  }

  // MARK: Statements

  private mutating func visit(_ statements: [Statement]) throws(SyntaxProblem) {
    for statement in statements { try visit(statement) }
  }

  private mutating func visit(_ statement: Statement) throws(SyntaxProblem) {
    switch statement.kind {
    case .expression(let expression): try visit(expression)
    case .assign(let targets, let value):
      try visit(value)
      for target in targets { try bindTarget(target) }
    case .augmentedAssign(let target, _, let value):
      if case .attribute = target.kind { try visit(target) } else { try bindTarget(target) }
      try visit(value)
    case .annotatedAssign(let target, let annotation, let value, let isSimple):
      try bindAnnotated(target, isSimple: isSimple, hasValue: value != nil, statement.span)
      try visit(annotation)
      if let value { try visit(value) }
    case .delete(let targets):
      for target in targets { try delete(target) }
    case .pass, .break, .continue: break
    case .return(let value):
      if scope.kind != .function { note("'return' outside function", statement.span) }
      if let value { try visit(value) }
    case .raise(let exception, let cause):
      if let exception { try visit(exception) }
      if let cause { try visit(cause) }
    case .assert(let test, let message):
      remark(.assertion(test, statement.span))
      try visit(test)
      if let message { try visit(message) }
    case .global(let names): try declare(names, statement.span, isGlobal: true)
    case .nonlocal(let names):
      try declare(names, statement.span, isGlobal: false)
    case .import(let modules):
      for module in modules {
        try bind(module.alias?.text ?? String(module.name.prefix { $0 != "." }), by: .other, statement.span)
      }
    case .importFrom(_, _, let names):
      guard let names else {
        if scope.kind != .module {
          let end = Int(statement.span.end)
          throw SyntaxProblem(.syntaxError, "import * only allowed at module level", Span(end - 1, end))
        }
        break
      }
      for name in names { try bind((name.alias ?? name.name).text, by: .other, statement.span) }
    case .if(let test, let body, let otherwise), .while(let test, let body, let otherwise):
      try visit(test)
      try visit(body)
      try visit(otherwise)
    case .for(let target, let iterable, let body, let otherwise):
      try visit(iterable)
      try bindTarget(target)
      try visit(body)
      try visit(otherwise)
    case .with(let items, let body):
      for item in items {
        try visit(item.context)
        if let target = item.target { try bindTarget(target) }
      }
      try visit(body)
    case .try(let body, let handlers, let otherwise, let finally):
      try visit(body)
      for handler in handlers {
        if let type = handler.type { try visit(type) }
        if let name = handler.name {
          try bind(name.text, handler.span)
          scope.delete(name.text)
        }
        try visit(handler.body)
      }
      try visit(otherwise)
      try visit(finally)
    case .function(let function): try visit(function, statement.span)
    case .class(let definition): try visit(definition, statement.span)
    case .match(let subject, let cases):
      try visit(subject)
      for match in cases {
        try visit(match.pattern)
        if let condition = match.guardCondition { try visit(condition) }
        try visit(match.body)
      }
    }
  }

  private mutating func declare(_ names: [Identifier], _ span: Span, isGlobal: Bool) throws(SyntaxProblem) {
    let word = isGlobal ? "global" : "nonlocal"
    for name in names {
      if let refusal = scope.refusal(ofDeclaring: name.text, as: word) { throw SyntaxProblem(.syntaxError, refusal, span) }
      let key = scope.mangled(name.text)
      scope.declare(key, isGlobal: isGlobal, span)
      if isGlobal { root.declare(key, isGlobal: true, span) }
    }
  }

  private mutating func visit(_ function: FunctionDefinition, _ span: Span) throws(SyntaxProblem) {
    for decorator in function.decorators { try visit(decorator) }
    try visitDefaults(function.parameters)
    try visitAnnotations(function.parameters)
    if let returns = function.returns { try visit(returns) }
    try bind(function.name.text, span)
    try inside(.function, function.name.text, at: function.name.span) { builder throws(SyntaxProblem) in
      try builder.bindParameters(function.parameters, span)
      try builder.visit(function.body)
    }
  }

  private mutating func visit(_ definition: ClassDefinition, _ span: Span) throws(SyntaxProblem) {
    for decorator in definition.decorators { try visit(decorator) }
    for argument in definition.arguments { try visit(argument.value) }
    try bind(definition.name.text, span)
    try inside(.classBody, definition.name.text, at: definition.name.span) { builder throws(SyntaxProblem) in
      try builder.visit(definition.body)
    }
  }

  private mutating func visitDefaults(_ parameters: Parameters) throws(SyntaxProblem) {
    for parameter in parameters.positionalOnly + parameters.positional + parameters.keywordOnly {
      if let value = parameter.defaultValue { try visit(value) }
    }
  }

  private mutating func visitAnnotations(_ parameters: Parameters) throws(SyntaxProblem) {
    for parameter in parameters.all {
      if let annotation = parameter.annotation { try visit(annotation) }
    }
  }

  private mutating func bindParameters(_ parameters: Parameters, _ span: Span) throws(SyntaxProblem) {
    for parameter in parameters.inRegisterOrder {
      if scope.isBound(parameter.name.text) {
        throw SyntaxProblem(
          .syntaxError, "duplicate argument '\(parameter.name.text)' in function definition", parameter.name.span)
      }
      try bind(parameter.name.text, span)
      scope.parameters.append(scope.mangled(parameter.name.text))
    }
  }

  private mutating func visit(_ pattern: Pattern) throws(SyntaxProblem) {
    switch pattern.kind {
    case .wildcard: break
    case .capture(let name): scope.bind(name.text)
    case .value(let value): try visit(value)
    case .sequence(let patterns), .or(let patterns):
      for pattern in patterns { try visit(pattern) }
    case .star(let name):
      if let name { scope.bind(name.text) }
    case .mapping(let keys, let values, let rest):
      for key in keys { try visit(key) }
      for value in values { try visit(value) }
      if let rest { scope.bind(rest.text) }
    case .class(let type, let positional, let keywords):
      try visit(type)
      for pattern in positional { try visit(pattern) }
      for keyword in keywords { try visit(keyword.pattern) }
    case .as(let pattern, let name):
      try visit(pattern)
      scope.bind(name.text)
    }
  }

  private mutating func remark(_ remark: SyntaxRemark?) {
    if let remark { remarks.append(remark) }
  }

  // MARK: Expressions

  private mutating func bindTarget(_ target: Expression) throws(SyntaxProblem) {
    switch target.kind {
    case .name(let name): try bind(name, target.span)
    case .tuple(let items), .list(let items):
      for item in items { try bindTarget(item) }
    case .starred(let item): try bindTarget(item)
    case .subscript(let value, let index):
      try visit(value)
      try visit(index)
    case .attribute(let value, let name):
      if name.text == Self.fixedName { refuse("assign to", target.span) }
      try visit(value)
    case .constant, .formatted, .set, .dict, .unary, .binary, .boolean, .compare, .conditional, .call, .slice, .lambda,
      .comprehension, .yield, .yieldFrom, .named:
      try visit(target)
    }
  }

  private mutating func bind(_ name: String, by binding: Scope.Binding = .assignment, _ span: Span) throws(SyntaxProblem) {
    if name == Self.fixedName { refuse("assign to", span) }
    scope.bind(name, by: binding)
  }

  /// A constant that looks like a name.
  private static let fixedName = "__debug__"

  private mutating func refuse(_ verb: String, _ span: Span) { note("cannot \(verb) \(Self.fixedName)", span) }

  private mutating func note(_ message: String, _ span: Span) {
    mistake = mistake ?? SyntaxProblem(.syntaxError, message, span)
  }

  private mutating func bindAnnotated(
    _ target: Expression, isSimple: Bool, hasValue: Bool, _ span: Span
  ) throws(SyntaxProblem) {
    switch target.kind {
    case .name(let name):
      let isGlobal = scope.globals[scope.mangled(name)] != nil
      if isSimple, scope.kind != .module, isGlobal || scope.nonlocals[scope.mangled(name)] != nil {
        throw SyntaxProblem(.syntaxError, "annotated name '\(name)' can't be \(isGlobal ? "global" : "nonlocal")", span)
      }
      if isSimple { try bind(name, by: .annotation, hasValue ? target.span : span) }
      if hasValue { try bind(name, target.span) }
    case .attribute(let value, let name) where !hasValue:
      if name.text == Self.fixedName { refuse("assign to", span) }
      try visit(value)
    default: try bindTarget(target)
    }
  }

  private mutating func delete(_ target: Expression) throws(SyntaxProblem) {
    switch target.kind {
    case .name(let name):
      if name == Self.fixedName { refuse("delete", target.span) }
      scope.bind(name)
      scope.delete(name)
    case .tuple(let items), .list(let items): for item in items { try delete(item) }
    case .subscript(let value, let index):
      try visit(value)
      try visit(index)
    default: try visit(target)
    }
  }

  private mutating func visit(_ expressions: [Expression]) throws(SyntaxProblem) {
    for expression in expressions { try visit(expression) }
  }

  private mutating func visit(_ expression: Expression) throws(SyntaxProblem) {
    switch expression.kind {
    case .constant: break
    case .name(let name):
      scope.use(name)
      if name == "super" || name == "__class__" { useClassCell(name) }
    case .formatted(let parts): try visit(parts)
    case .tuple(let items), .list(let items), .set(let items), .boolean(_, let items): try visit(items)
    case .dict(let items):
      for item in items {
        if let key = item.key { try visit(key) }
        try visit(item.value)
      }
    case .unary(_, let operand): try visit(operand)
    case .binary(_, let left, let right):
      try visit(left)
      try visit(right)
    case .subscript(let value, let index):
      remark(.subscripting(value, index, expression.span))
      try visit(value)
      try visit(index)
    case .compare(let first, let rest):
      remark(.comparison(first, rest, expression.span))
      try visit(first)
      for comparison in rest { try visit(comparison.right) }
    case .conditional(let test, let then, let otherwise): try visit([test, then, otherwise])
    case .call(let function, let arguments):
      remark(.call(of: function, expression.span))
      try visit(function)
      for (index, argument) in arguments.enumerated() {
        if index == 0, Consumer(function, arguments) != nil, case .comprehension(let comprehension) = argument.value.kind {
          try visitConsumed(comprehension, argument.value.span)
        } else {
          try visit(argument.value)
        }
      }
    case .attribute(let value, _), .starred(let value): try visit(value)
    case .slice(let lower, let upper, let step): try visit([lower, upper, step].compactMap { $0 })
    case .lambda(let parameters, let body):
      try visitDefaults(parameters)
      try inside(.lambda, "<lambda>", at: expression.span) { builder throws(SyntaxProblem) in
        try builder.bindParameters(parameters, expression.span)
        try builder.visit(body)
      }
    case .comprehension(let comprehension): try visit(comprehension, expression.span)
    case .yield(let value):
      try yieldInside(expression.span, "'yield'")
      if let value { try visit(value) }
    case .yieldFrom(let value):
      try yieldInside(expression.span, "'yield'")
      try visit(value)
    case .named(let name, let value):
      if isInIterable {
        throw SyntaxProblem(
          .syntaxError, "assignment expression cannot be used in a comprehension iterable expression", expression.span)
      }
      try visit(value)
      try bindNamed(name)
    }
  }

  private mutating func visit(_ parts: [FormattedPart]) throws(SyntaxProblem) {
    for part in parts {
      if case .value(let value, _, let spec, _) = part {
        try visit(value)
        if let spec { try visit(spec) }
      }
    }
  }

  private mutating func visit(_ comprehension: Comprehension, _ span: Span) throws(SyntaxProblem) {
    guard let first = comprehension.clauses.first else { return }
    try visitIterable(first.iterable)
    try visit(comprehension, span, as: comprehension.kind == .generator ? .generatorExpression : .comprehension)
  }

  private mutating func visit(_ comprehension: Comprehension, _ span: Span, as kind: Scope.Kind) throws(SyntaxProblem) {
    try inside(kind, comprehension.codeName, at: span) { builder throws(SyntaxProblem) in
      if kind == .generatorExpression {
        builder.scope.isGenerator = true
        builder.scope.bind(".0")
        builder.scope.parameters.append(".0")
      }
      for (index, clause) in comprehension.clauses.enumerated() {
        if index > 0 {
          try builder.visitIterable(clause.iterable)
          try builder.refuseRebinding(clause.target)
        }
        try builder.bindTarget(clause.target)
        try builder.visit(clause.conditions)
      }
      if let value = comprehension.value { try builder.visit(value) }
      try builder.visit(comprehension.element)
    }
  }

  /// A generator expression that may become a loop gets a scope for that too, if neither scopes nor bindings further in depend on which it
  /// is.
  private mutating func visitConsumed(_ comprehension: Comprehension, _ span: Span) throws(SyntaxProblem) {
    guard let first = comprehension.clauses.first else { return }
    try visitIterable(first.iterable)
    let before = (scopes: scopes.count, named: namedExpressions)
    try visit(comprehension, span, as: .generatorExpression)
    guard scopes.count == before.scopes + 1, namedExpressions == before.named,
      let inner = scopes[ScopeKey(span: span, kind: .generatorExpression)], !inner.looksAtItsVariables
    else { return }
    let remarked = remarks.count
    try visit(comprehension, span, as: .comprehension)
    remarks.removeLast(remarks.count - remarked)
  }

  private mutating func visitIterable(_ iterable: Expression) throws(SyntaxProblem) {
    let before = isInIterable
    isInIterable = true
    try visit(iterable)
    isInIterable = before
  }

  private mutating func yieldInside(_ span: Span, _ word: String) throws(SyntaxProblem) {
    switch scope.kind {
    case .function, .lambda: scope.isGenerator = true
    case .module, .classBody: note("\(word) outside function", span)
    case .comprehension:
      throw SyntaxProblem(
        .syntaxError, "\(word) inside \(scope.name == "<setcomp>" ? "set" : scope.name == "<dictcomp>" ? "dict" : "list") comprehension",
        span)
    case .generatorExpression: throw SyntaxProblem(.syntaxError, "\(word) inside generator expression", span)
    }
  }

  /// An inner loop may not bind what `:=` in an outer one's condition binds.
  private func refuseRebinding(_ target: Expression) throws(SyntaxProblem) {
    switch target.kind {
    case .name(let name):
      if scope.namedOutside.contains(scope.mangled(name)) {
        throw SyntaxProblem(
          .syntaxError, "comprehension inner loop cannot rebind assignment expression target '\(name)'", target.span)
      }
    case .tuple(let items), .list(let items): for item in items { try refuseRebinding(item) }
    case .starred(let item): try refuseRebinding(item)
    default: break
    }
  }

  /// `name := value` inside a comprehension binds in what is around it.
  private mutating func bindNamed(_ name: Identifier) throws(SyntaxProblem) {
    namedExpressions += 1
    let key = scope.mangled(name.text)
    var target = scope
    while target.kind == .comprehension || target.kind == .generatorExpression, let parent = target.parent {
      if target.isBound(name.text) {
        throw SyntaxProblem(
          .syntaxError, "assignment expression cannot rebind comprehension iteration variable '\(name.text)'", name.span)
      }
      scope.use(name.text)
      target = parent
    }
    if target !== scope {
      scope.namedOutside.insert(key)
      if target.kind == .classBody {
        throw SyntaxProblem(
          .syntaxError, "assignment expression within a comprehension cannot be used in a class body", name.span)
      }
      if scope.kind == .generatorExpression || target !== scope.host {
        if target.kind == .module || target.globals[key] != nil {
          scope.globals[key] = name.span
        } else {
          scope.nonlocals[key] = name.span
        }
      }
    }
    if name.text == Self.fixedName { refuse("assign to", name.span) }
    if target.globals[key] == nil, target.nonlocals[key] == nil {
      target.bind(name.text, by: target.kind == .module && target !== scope ? .other : .assignment)
    }
    target.hasNamedExpression = true
    scope.host.hasNamedExpression = true
  }

  private func useClassCell(_ name: String) {
    var inner: Scope? = scope
    while let current = inner {
      if current.kind == .classBody {
        if current !== scope { current.needsClassCell = true }
        return
      }
      current.used.insert("__class__")
      inner = current.parent
    }
  }
}

extension Comprehension {
  /// The name that its code has in tracebacks.
  var codeName: String {
    switch kind {
    case .list: "<listcomp>"
    case .set: "<setcomp>"
    case .dict: "<dictcomp>"
    case .generator: "<genexpr>"
    }
  }
}

extension Parameters {
  /// As they are passed: positional, keyword-only, then `*args` and `**kwargs`.
  var inRegisterOrder: [Parameter] {
    positionalOnly + positional + keywordOnly + [variadic, keywordVariadic].compactMap { $0 }
  }

  /// As they are written.
  var all: [Parameter] {
    positionalOnly + positional + (variadic.map { [$0] } ?? []) + keywordOnly + (keywordVariadic.map { [$0] } ?? [])
  }
}
