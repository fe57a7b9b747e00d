import Diagnostics
import PythonSyntax

extension FunctionCompiler {
  private func qualified(_ name: String, isGlobal: Bool = false) -> String {
    if isGlobal { return name }
    let own =
      switch scope.kind {
      case .module: ""
      case .classBody, .generatorExpression, .comprehension: "\(qualifiedName)."
      case .function, .lambda: "\(qualifiedName).<locals>."
      }
    return own + comprehensions.map { "\($0.name)." }.joined() + name
  }

  func lambda(_ parameters: Parameters, _ body: Expression, into target: Int, span: Span) throws(SyntaxProblem) {
    let scope = childScope(span, .lambda)
    let inner = try compiler.code(of: scope, name: "<lambda>", qualifiedName: qualified("<lambda>"), span: span, parent: self) {
      function throws(SyntaxProblem) in
      function.parameters = parameters
      let value = try function.operand(body)
      function.code.span = body.span
      function.code.emit(.returnValue, value)
    }
    try makeFunction(inner, parameters, returns: nil, into: target, span: span)
  }

  func define(_ function: FunctionDefinition, _ statement: Statement) throws(SyntaxProblem) {
    let mark = code.free
    defer { code.release(to: mark) }
    let name = function.name.text
    let base = try decorators(function.decorators)
    let target = code.newRegister()
    let scope = childScope(function.name.span, .function)
    let qualifiedName = qualified(name, isGlobal: self.scope.globals[name] != nil)
    let inner = try compiler.code(of: scope, name: name, qualifiedName: qualifiedName, span: statement.span, parent: self) {
      inner throws(SyntaxProblem) in
      inner.parameters = function.parameters
      inner.firstDecorator = function.decorators.first?.span
      try inner.functionBody(function.body)
    }
    if let span = function.deferral {
      inner.pointee.defer(CodeDetails.Deferral(span: span, className: self.scope.kind == .classBody ? self.name : nil))
    }
    try makeFunction(inner, function.parameters, returns: function.returns, into: target, span: statement.span)
    try applyDecorators(function.decorators, base, to: target)
    code.span = statement.span
    store(name, target)
  }

  /// Evaluates decorators, each into a register with a free one behind it for its argument.
  private func decorators(_ decorators: [Expression]) throws(SyntaxProblem) -> Int {
    let base = code.free
    for decorator in decorators {
      let pair = code.newRegisters(2)
      try evaluate(decorator, into: pair)
    }
    return base
  }

  private func applyDecorators(_ decorators: [Expression], _ base: Int, to target: Int) throws(SyntaxProblem) {
    for (index, decorator) in decorators.enumerated().reversed() {
      let callee = base + index * 2
      code.span = decorator.span
      code.emit(.move, callee + 1, target)
      code.emit(.call, target, callee, d: 1)
    }
  }

  func functionBody(_ body: [Statement]) throws(SyntaxProblem) {
    docstring = docstring(of: body)
    try statements(body)
    finishBody()
  }

  /// `return None` at the end, placed at the last line.
  func finishBody() {
    let mark = code.free
    let register = code.newRegister()
    load(.none, into: register)
    code.emit(.returnValue, register)
    code.release(to: mark)
  }

  func docstring(of body: [Statement]) -> Value {
    if case .expression(let first)? = body.first?.kind, case .constant(.string(let bytes)) = first.kind {
      return code.vm.str(utf8: bytes)
    }
    return .none
  }

  private func makeFunction(
    _ inner: Ref<CodeObject>, _ parameters: Parameters, returns: Expression?, into target: Int, span: Span
  ) throws(SyntaxProblem) {
    let mark = code.free
    defer { code.release(to: mark) }
    let extras = code.newRegisters(3)
    code.span = span
    let defaults = (parameters.positionalOnly + parameters.positional).compactMap(\.defaultValue)
    let keywordDefaults = parameters.keywordOnly.filter { $0.defaultValue != nil }
    code.emit(.clear, extras, 3)
    if !defaults.isEmpty { try evaluate(Expression(.tuple(defaults), span), into: extras) }
    if !keywordDefaults.isEmpty {
      let items = keywordDefaults.compactMap { parameter in
        parameter.defaultValue.map {
          DictItem(
            key: Expression(.constant(.string(Array(mangled(parameter.name.text).utf8))), parameter.name.span), value: $0)
        }
      }
      try evaluate(Expression(.dict(items), span), into: extras + 1)
    }
    var annotations = parameters.all.compactMap { parameter in
      parameter.annotation.map {
        DictItem(
          key: Expression(.constant(.string(Array(mangled(parameter.name.text).utf8))), parameter.name.span),
          value: annotationValue($0))
      }
    }
    if let returns {
      annotations.append(
        DictItem(key: Expression(.constant(.string(Array("return".utf8))), returns.span), value: annotationValue(returns)))
    }
    if !annotations.isEmpty { try evaluate(Expression(.dict(annotations), span), into: extras + 2) }
    code.span = span
    code.emit(.makeFunction, target, code.add(.code(inner)), extras)
  }

  /// An annotation, or its source text under `from __future__ import annotations`.
  func annotationValue(_ annotation: Expression) -> Expression {
    guard compiler.future.postponesAnnotations else {
      // Of `*args: *types` the one item that there is.
      if !annotation.isStarred { return annotation }
      let first = Expression(.constant(.int(0)), annotation.span)
      return Expression(.subscript(Expression(.tuple([annotation]), annotation.span), first), annotation.span)
    }
    let bytes = compiler.source.bytes[Int(annotation.span.start)..<Int(annotation.span.end)]
    return Expression(.constant(.string(Array(bytes))), annotation.span)
  }

  // MARK: Classes

  func define(_ definition: ClassDefinition, _ statement: Statement) throws(SyntaxProblem) {
    let mark = code.free
    defer { code.release(to: mark) }
    let name = definition.name.text
    let decoratorBase = try decorators(definition.decorators)
    let target = code.newRegister()
    let scope = childScope(definition.name.span, .classBody)
    let qualifiedName = qualified(name, isGlobal: self.scope.globals[name] != nil)
    let inner = try compiler.code(of: scope, name: name, qualifiedName: qualifiedName, span: statement.span, parent: self) {
      body throws(SyntaxProblem) in
      body.firstDecorator = definition.decorators.first?.span
      try body.classBody(definition.body)
    }
    code.span = statement.span
    let builder = code.newRegister()
    code.emit(.loadBuildClass, builder)
    let bodyFunction = code.newRegisters(2)
    try makeFunction(inner, Parameters(), returns: nil, into: bodyFunction, span: statement.span)
    load(.string(Array(name.utf8)), into: bodyFunction + 1)
    code.release(to: builder)
    // The call is compiled as one of a function in `builder` with these two arguments in front.
    _ = code.newRegisters(3)
    try callBuilder(builder, definition.arguments, into: target, span: statement.span)
    try applyDecorators(definition.decorators, decoratorBase, to: target)
    code.span = statement.span
    store(name, target)
  }

  private func callBuilder(_ builder: Int, _ arguments: [Argument], into target: Int, span: Span) throws(SyntaxProblem) {
    let isPlain = arguments.allSatisfy { argument in
      switch argument.kind {
      case .positional, .keyword: true
      case .iterable, .mapping: false
      }
    }
    if isPlain {
      let names = try keywordNames(arguments, span: span)
      try positional(arguments)
      code.span = span
      if let names {
        code.emit(.callKeywords, target, builder, names, d: arguments.count + 2)
      } else {
        code.emit(.call, target, builder, d: arguments.count + 2)
      }
      return
    }
    try refuseRepeatedKeywords(arguments, span: span)
    let base = code.newRegisters(4)
    code.emit(.move, base, builder)
    code.emit(.clear, base + 1, 1)
    code.emit(.buildList, base + 2, builder + 1, 2)
    let items = arguments.compactMap { argument -> Expression? in
      switch argument.kind {
      case .positional: argument.value
      case .iterable: Expression(.starred(argument.value), argument.value.span)
      case .keyword, .mapping: nil
      }
    }
    try appendItems(items, to: base + 2, isSet: false, span: span)
    code.emit(.buildDict, base + 3, 0, 0)
    for argument in arguments {
      let mark = code.free
      switch argument.kind {
      case .keyword(let name):
        let pair = code.newRegisters(2)
        load(.string(Array(name.text.utf8)), into: pair)
        try evaluate(argument.value, into: pair + 1)
        code.emit(.dictSet, base + 3, pair, pair + 1)
      case .mapping:
        let mapping = try operand(argument.value)
        code.emit(.dictUpdate, base + 3, mapping, base, d: 1)
      case .positional, .iterable: break
      }
      code.release(to: mark)
    }
    code.span = span
    code.emit(.callSpread, target, base)
  }

  /// Fills the class's namespace; the result is the cell of `__class__`, if methods use it.
  func classBody(_ body: [Statement]) throws(SyntaxProblem) {
    let mark = code.free
    let register = code.newRegister()
    code.emit(.loadGlobal, register, 0, code.cache("__name__"))
    code.emit(.storeName, register, code.name("__module__"))
    load(.string(Array(qualifiedName.utf8)), into: register)
    code.emit(.storeName, register, code.name("__qualname__"))
    let text = docstring(of: body)
    if !text.isNone {
      code.emit(.loadConstant, register, code.add(text))
      code.emit(.storeName, register, code.name("__doc__"))
    }
    code.release(to: mark)
    prepareAnnotations(body)
    try statements(body)
    if let cell = registers["__class__"] {
      code.emit(.storeName, cell, code.name("__classcell__"))
      code.emit(.returnValue, cell)
    } else {
      finishBody()
    }
  }

  // MARK: Comprehensions

  func generatorExpression(_ comprehension: Comprehension, into target: Int, span: Span) throws(SyntaxProblem) {
    guard let first = comprehension.clauses.first else { return }
    let scope = childScope(span, .generatorExpression)
    let inner = try compiler.code(of: scope, name: "<genexpr>", qualifiedName: qualified("<genexpr>"), span: span, parent: self) {
      function throws(SyntaxProblem) in
      function.code.span = comprehension.element.span
      let source = function.load(".0")
      try function.clauses(comprehension, 0, iterator: source, span: span) { () throws(SyntaxProblem) in
        let value = try function.operand(comprehension.element)
        let ignored = function.code.newRegister()
        function.code.span = comprehension.element.span
        function.code.emit(.yieldValue, ignored, value)
      }
      function.finishBody()
    }
    let base = code.newRegisters(2)
    try makeFunction(inner, Parameters(), returns: nil, into: base, span: span)
    try evaluate(first.iterable, into: base + 1)
    code.span = span
    code.emit(.getIterator, base + 1, base + 1)
    code.span = span
    code.emit(.call, target, base, d: 1)
  }

  /// A comprehension being compiled into the code around it.
  struct InlineComprehension {
    let scope: Scope
    let registers: [String: Int]
    let iterator: Int
    let span: Span
  }

  /// Evaluates the first iterable and gives the variables of a comprehension registers.
  func begin(_ comprehension: Comprehension, _ scope: Scope, span: Span) throws(SyntaxProblem) -> InlineComprehension {
    let iterator = code.newRegister()
    if let first = comprehension.clauses.first { try evaluate(first.iterable, into: iterator) }
    code.span = span
    code.emit(.getIterator, iterator, iterator)
    var registers: [String: Int] = [:]
    for name in scope.bound {
      let register = code.newRegister()
      registers[name] = register
      if scope.captured.contains(name) { code.emit(.makeCell, register, d: 1) }
    }
    return InlineComprehension(scope: scope, registers: registers, iterator: iterator, span: span)
  }

  /// The loops of a comprehension around what is done with an element.
  func body(
    of comprehension: Comprehension, _ inline: InlineComprehension, _ element: () throws(SyntaxProblem) -> Void
  ) throws(SyntaxProblem) {
    let before = assigned
    comprehensions.append((inline.scope, inline.registers, comprehension.codeName))
    try clauses(comprehension, 0, iterator: inline.iterator, span: inline.span, element)
    comprehensions.removeLast()
    assigned = before
  }

  /// A list, set or dict comprehension, compiled into this code with variables of its own.
  func inlineComprehension(_ comprehension: Comprehension, into target: Int, span: Span) throws(SyntaxProblem) {
    let inner = try begin(comprehension, childScope(span, .comprehension), span: span)
    let result = code.newRegister()
    code.span = span
    switch comprehension.kind {
    case .list, .generator: code.emit(.buildList, result, 0, 0)
    case .set: code.emit(.buildSet, result, 0, 0)
    case .dict: code.emit(.buildDict, result, 0, 0)
    }
    let start = code.position
    try body(of: comprehension, inner) { () throws(SyntaxProblem) in
      switch comprehension.kind {
      case .list, .generator:
        let value = try self.operand(comprehension.element)
        self.code.emit(.listAppend, result, value)
      case .set:
        let value = try self.operand(comprehension.element)
        self.code.span = span
        self.code.emit(.setAdd, result, value)
      case .dict:
        let key = code.newRegister()
        try self.evaluate(comprehension.element, into: key)
        guard let valueExpression = comprehension.value else { return }
        let value = try self.operand(valueExpression)
        self.code.span = span
        self.code.emit(.dictSet, result, key, value)
      }
    }
    code.addRegion(start..<code.position, name: comprehension.codeName, span: span)
    code.span = span
    code.emit(.move, target, result)
  }

  /// The loops of a comprehension from clause `index` on, around `body`.
  private func clauses(
    _ comprehension: Comprehension, _ index: Int, iterator: Int, span: Span, _ body: () throws(SyntaxProblem) -> Void
  ) throws(SyntaxProblem) {
    let mark = code.free
    defer { code.release(to: mark) }
    let clause = comprehension.clauses[index]
    let head = code.newLabel()
    let next = code.newLabel()
    // Safepoints take what stands above the iterator of a loop for unused: variables and results stand below.
    let source = code.newRegister()
    let item = code.newRegister()
    code.span = span
    code.emit(.move, source, iterator)
    code.jump(.jump, to: next)
    code.place(head)
    var direct: Int?
    if case .name(let name) = clause.target.kind, let register = ownRegister(name) { direct = register }
    if direct == nil {
      try assign(clause.target, item)
    } else if case .name(let name) = clause.target.kind {
      assigned.insert(mangled(name))
    }
    code.span = span
    for condition in clause.conditions { try jump(to: next, if: condition, is: false) }
    if index + 1 < comprehension.clauses.count {
      let inner = code.newRegister()
      let iterable = comprehension.clauses[index + 1].iterable
      try evaluate(iterable, into: inner)
      code.span = span
      code.emit(.getIterator, inner, inner)
      try clauses(comprehension, index + 1, iterator: inner, span: span, body)
    } else {
      let inside = code.free
      try body()
      code.release(to: inside)
    }
    code.place(next)
    code.span = span
    code.forIterate(source, direct ?? item, isTakenApart: direct == nil, to: head)
  }
}
