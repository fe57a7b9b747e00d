import Diagnostics
import PythonSyntax

extension FunctionCompiler {
  func moduleBody(_ body: [Statement], displaysLast: Bool) throws(SyntaxProblem) {
    let text = docstring(of: body)
    if !text.isNone, !displaysLast, !displaysEach {
      let register = code.newRegister()
      code.emit(.loadConstant, register, code.add(text))
      store("__doc__", register)
      code.release(to: register)
    }
    prepareAnnotations(body)
    if displaysLast, !displaysEach, let last = body.last, case .expression(let expression) = last.kind {
      try statements(Array(body.dropLast()))
      let value = try operand(expression)
      code.span = expression.span
      code.emit(.returnValue, value)
    } else {
      try statements(body)
      finishBody()
    }
  }

  func statements(_ body: [Statement]) throws(SyntaxProblem) {
    for statement in body {
      let mark = code.free
      // The bodies of `finally` come once for every way to them: nested, they grow beyond all bounds.
      if code.isTooLarge { throw SyntaxProblem(.syntaxError, "code too large", statement.span) }
      try self.statement(statement)
      code.release(to: mark)
      if letsGo(statement) { code.emit(.clear, mark, 0, d: 1) }
    }
  }

  /// Whether the statement may let go of the last name of an object whose class has a `__del__`, and is no part of what has to be fast.
  private func letsGo(_ statement: Statement) -> Bool {
    if case .delete = statement.kind { return true }
    guard scope.kind == .module, compiler.source.libraryModule == nil else { return false }
    switch statement.kind {
    case .expression, .assign, .augmentedAssign, .annotatedAssign, .for, .while, .with, .try, .if, .match: return true
    case .delete, .pass, .break, .continue, .return, .raise, .assert, .global, .nonlocal, .import, .importFrom, .function, .class:
      return false
    }
  }

  private func statement(_ statement: Statement) throws(SyntaxProblem) {
    code.span = statement.span
    switch statement.kind {
    case .expression(let expression) where displaysEach:
      let callee = code.newRegisters(2)
      code.emit(.loadConstant, callee, code.add(code.vm.displayFunction))
      try evaluate(expression, into: callee + 1)
      code.emit(.call, callee, callee, d: 1)
    case .expression(let expression):
      if case .constant = expression.kind { return }
      _ = try operand(expression)
    case .assign(let targets, let value): try assignment(targets, value)
    case .augmentedAssign(let target, let op, let value): try augmented(target, op, value, span: statement.span)
    case .annotatedAssign(let target, let annotation, let value, let isSimple):
      try annotated(target, annotation, value, isSimple: isSimple)
    case .delete(let targets):
      for target in targets { try delete(target) }
    case .pass: break
    case .break: try leaveLoop(isBreak: true, statement.span)
    case .continue: try leaveLoop(isBreak: false, statement.span)
    case .return(let value): try returning(value, span: statement.span)
    case .raise(let exception, let cause):
      let pair = code.newRegisters(2)
      if let exception { try evaluate(exception, into: pair) }
      if let cause { try evaluate(cause, into: pair + 1) }
      code.span = statement.span
      code.emit(.raise, pair, pair + 1, d: exception == nil ? 0 : cause == nil ? 1 : 2)
    case .assert(let test, let message):
      let fine = code.newLabel()
      try jump(to: fine, if: test, is: true)
      let place = code.span
      let register = code.newRegister()
      if let message { try evaluate(message, into: register) }
      code.span = place
      code.emit(.raiseAssertion, register, d: message == nil ? 0 : 1)
      code.place(fine)
    case .global, .nonlocal: break
    case .import(let modules): for module in modules { importModule(module) }
    case .importFrom(let module, let level, let names): try importFrom(module ?? "", level, names)
    case .if(let test, let body, let otherwise): try conditional(test, body, otherwise)
    case .while(let test, let body, let otherwise): try whileLoop(test, body, otherwise)
    case .for(let target, let iterable, let body, let otherwise): try forLoop(target, iterable, body, otherwise)
    case .with(let items, let body): try with(items[...], body, statement.span)
    case .try(let body, let handlers, let otherwise, let finally):
      try tryStatement(body, handlers, otherwise, finally, span: statement.span)
    case .function(let function): try define(function, statement)
    case .class(let definition): try define(definition, statement)
    case .match(let subject, let cases): try match(subject, cases, span: statement.span)
    }
  }

  // MARK: Assignment

  private func assignment(_ targets: [Expression], _ value: Expression) throws(SyntaxProblem) {
    for target in targets where target.isStarred {
      throw SyntaxProblem(.syntaxError, "starred assignment target must be in a list or tuple", target.span)
    }
    if targets.count == 1, let target = targets.first, case .name(let name) = target.kind, let register = ownRegister(name),
      value.writesItsTargetOnce
    {
      try evaluate(value, into: register)
      assigned.insert(mangled(name))
      return
    }
    // `a, b = b, a` and the like without building a tuple.
    if targets.count == 1, case .tuple(let names)? = targets.first?.kind, case .tuple(let values) = value.kind,
      names.count == values.count, names.count <= 8, (names + values).allSatisfy({ !$0.isStarred })
    {
      let base = code.newRegisters(values.count)
      for (index, item) in values.enumerated() { try evaluate(item, into: base + index) }
      for (index, item) in names.enumerated() { try assign(item, base + index) }
      return
    }
    let register = targets.count == 1 ? try operand(value) : code.newRegister()
    if targets.count > 1 { try evaluate(value, into: register) }
    for target in targets { try assign(target, register) }
  }

  /// Stores the value of a register in a target.
  func assign(_ target: Expression, _ value: Int) throws(SyntaxProblem) {
    let mark = code.free
    defer { code.release(to: mark) }
    code.span = target.span
    switch target.kind {
    case .name(let name): store(name, value)
    case .attribute(let object, let name):
      let register = try operand(object)
      code.span = placed(target.span, at: name)
      code.emit(.setAttribute, register, value, code.cache(mangled(name.text)))
    case .subscript(let object, let index):
      let register = try stableOperand(object, before: [index])
      let key = try operand(index)
      code.span = target.span
      code.emit(.setItem, register, key, value)
    case .tuple(let items), .list(let items): try unpack(items, value, span: target.span)
    case .starred(let inner): try assign(inner, value)
    case .constant, .formatted, .set, .dict, .unary, .binary, .boolean, .compare, .conditional, .call, .slice, .lambda,
      .comprehension, .yield, .yieldFrom, .named:
      throw SyntaxProblem(.syntaxError, "cannot assign to expression here", target.span)
    }
  }

  private func unpack(_ items: [Expression], _ value: Int, span: Span) throws(SyntaxProblem) {
    let stars = items.indices.filter { items[$0].isStarred }
    if stars.count > 1 { throw SyntaxProblem(.syntaxError, "multiple starred expressions in assignment", span) }
    if items.count == 2, stars.isEmpty, case .name(let first) = items[0].kind, case .name(let second) = items[1].kind,
      let firstRegister = ownRegister(first), let secondRegister = ownRegister(second), firstRegister != secondRegister
    {
      code.emit(.unpackPair, firstRegister, value, secondRegister)
      assigned.insert(mangled(first))
      assigned.insert(mangled(second))
      return
    }
    let base = code.newRegisters(items.count)
    if items.count == 2, stars.isEmpty {
      code.emit(.unpackPair, base, value, base + 1)
    } else if let star = stars.first {
      code.emit(.unpackStar, base, value, star, d: items.count - star - 1)
    } else {
      code.emit(.unpack, base, value, items.count)
    }
    for (index, item) in items.enumerated() { try assign(item, base + index) }
  }

  private func augmented(_ target: Expression, _ op: BinaryOperator, _ value: Expression, span: Span) throws(SyntaxProblem) {
    switch target.kind {
    case .name(let name):
      code.span = target.span
      let current = load(name)
      let result = ownRegister(name) ?? code.newRegister()
      try binary(op, current, value, isInPlace: true, into: result, span: span)
      code.span = target.span
      store(name, result)
    case .attribute(let object, let name):
      let register = try operand(object)
      let current = code.newRegister()
      code.span = target.span
      code.emit(.getAttribute, current, register, code.cache(mangled(name.text)))
      try binary(op, current, value, isInPlace: true, into: current, span: span)
      code.span = target.span
      code.emit(.setAttribute, register, current, code.cache(mangled(name.text)))
    case .subscript(let object, let index):
      let register = try stableOperand(object, before: [index, value])
      let key = try stableOperand(index, before: [value])
      let current = code.newRegister()
      code.span = target.span
      code.emit(.getItem, current, register, key)
      try binary(op, current, value, isInPlace: true, into: current, span: span)
      code.span = target.span
      code.emit(.setItem, register, key, current)
    case .constant, .formatted, .set, .dict, .unary, .binary, .boolean, .compare, .conditional, .call, .slice, .lambda,
      .comprehension, .yield, .yieldFrom, .named, .tuple, .list, .starred:
      throw SyntaxProblem(.syntaxError, "illegal expression for augmented assignment", target.span)
    }
  }

  private func annotated(
    _ target: Expression, _ annotation: Expression, _ value: Expression?, isSimple: Bool
  ) throws(SyntaxProblem) {
    if let value {
      let register = try operand(value)
      try assign(target, register)
    }
    // Annotations of locals are not even evaluated.
    if scope.isFunctionLike { return }
    let annotations = code.newRegister()
    if isSimple, case .name(let name) = target.kind {
      loadAnnotations(annotations)
      let pair = code.newRegisters(2)
      load(.string(Array(mangled(name).utf8)), into: pair)
      try evaluate(annotationValue(annotation), into: pair + 1)
      code.span = annotation.span
      code.emit(.setItem, annotations, pair, pair + 1)
    } else if !compiler.future.postponesAnnotations {
      try evaluate(annotation, into: annotations)
    }
  }

  private func loadAnnotations(_ register: Int) {
    code.emit(.loadAnnotations, register, d: scope.kind == .classBody || usesNamespace ? 0 : 1)
  }

  /// `__annotations__` is there before the first statement wherever one of them annotates.
  func prepareAnnotations(_ body: [Statement]) {
    guard annotates(body) else { return }
    let register = code.newRegister()
    loadAnnotations(register)
    code.release(to: register)
  }

  private func annotates(_ body: [Statement]) -> Bool {
    body.contains { statement in
      switch statement.kind {
      case .annotatedAssign: true
      case .if(_, let body, let otherwise), .while(_, let body, let otherwise), .for(_, _, let body, let otherwise):
        annotates(body) || annotates(otherwise)
      case .with(_, let body): annotates(body)
      case .try(let body, let handlers, let otherwise, let finally):
        annotates(body) || handlers.contains { annotates($0.body) } || annotates(otherwise) || annotates(finally)
      case .match(_, let cases): cases.contains { annotates($0.body) }
      default: false
      }
    }
  }

  private func delete(_ target: Expression) throws(SyntaxProblem) {
    let mark = code.free
    defer { code.release(to: mark) }
    code.span = target.span
    switch target.kind {
    case .name(let name): delete(name)
    case .attribute(let object, let name):
      let register = try operand(object)
      code.span = target.span
      code.emit(.deleteAttribute, register, 0, code.cache(mangled(name.text)))
    case .subscript(let object, let index):
      let register = try stableOperand(object, before: [index])
      let key = try operand(index)
      code.span = target.span
      code.emit(.deleteItem, register, key)
    case .tuple(let items), .list(let items): for item in items { try delete(item) }
    case .constant, .formatted, .set, .dict, .unary, .binary, .boolean, .compare, .conditional, .call, .slice, .lambda,
      .comprehension, .yield, .yieldFrom, .named, .starred:
      throw SyntaxProblem(.syntaxError, "cannot delete expression", target.span)
    }
  }

  // MARK: Branches and loops

  private func conditional(_ test: Expression, _ body: [Statement], _ otherwise: [Statement]) throws(SyntaxProblem) {
    let no = code.newLabel()
    try jump(to: no, if: test, is: false)
    let before = assigned
    try statements(body)
    if otherwise.isEmpty {
      code.place(no)
      assigned = body.alwaysLeaves ? before : assigned.intersection(before)
      return
    }
    let end = code.newLabel()
    if !body.alwaysLeaves { code.jump(.jump, to: end) }
    let afterBody = assigned
    code.place(no)
    assigned = before
    try statements(otherwise)
    if body.alwaysLeaves {
      // What holds after the other branch holds.
    } else if otherwise.alwaysLeaves {
      assigned = afterBody
    } else {
      assigned.formIntersection(afterBody)
    }
    code.place(end)
  }

  private func whileLoop(_ test: Expression, _ body: [Statement], _ otherwise: [Statement]) throws(SyntaxProblem) {
    let head = code.newLabel()
    let next = code.newLabel()
    let exit = code.newLabel()
    let place = code.span
    let isEndless: Bool
    if case .constant(.true) = test.kind { isEndless = true } else { isEndless = false }
    if !isEndless {
      let finished = code.newLabel()
      let before = assigned
      try jump(to: finished, if: test, is: false)
      code.place(head)
      try enter(.loop(exit: exit, next: next), place)
      try statements(body)
      blocks.removeLast()
      code.place(next)
      assigned = before
      code.span = place
      try jump(to: head, if: test, is: true)
      code.place(finished)
    } else {
      let before = assigned
      code.place(head)
      code.place(next)
      try enter(.loop(exit: exit, next: next), place)
      try statements(body)
      blocks.removeLast()
      code.jump(.jump, to: head)
      assigned = before
    }
    let before = assigned
    try statements(otherwise)
    assigned = before
    code.place(exit)
  }

  private func forLoop(
    _ target: Expression, _ iterable: Expression, _ body: [Statement], _ otherwise: [Statement]
  ) throws(SyntaxProblem) {
    if target.isStarred {
      throw SyntaxProblem(.syntaxError, "starred assignment target must be in a list or tuple", target.span)
    }
    let head = code.newLabel()
    let next = code.newLabel()
    let exit = code.newLabel()
    let iterator = code.newRegister()
    let place = code.span
    try evaluate(iterable, into: iterator)
    code.span = place
    code.emit(.getIterator, iterator, iterator)
    code.jump(.jump, to: next)
    code.place(head)
    let before = assigned
    var item = code.newRegister()
    var isTakenApart = true
    if case .name(let name) = target.kind, let register = ownRegister(name) {
      item = register
      isTakenApart = false
      assigned.insert(mangled(name))
    } else {
      try assign(target, item)
    }
    try enter(.loop(exit: exit, next: next), place)
    try statements(body)
    blocks.removeLast()
    code.place(next)
    code.span = place
    code.forIterate(iterator, item, isTakenApart: isTakenApart, to: head)
    assigned = before
    try statements(otherwise)
    assigned = before
    code.place(exit)
  }

  // MARK: Imports

  private func importModule(_ module: ImportedModule) {
    let register = code.newRegister()
    let name = code.constant(.string(Array(module.name.utf8)))
    code.emit(.importModule, register, name, module.alias == nil ? 0 : 1)
    store(module.alias?.text ?? String(module.name.prefix { $0 != "." }), register)
    code.release(to: register)
  }

  private func importFrom(_ module: String, _ level: Int, _ names: [ImportedName]?) throws(SyntaxProblem) {
    let statementSpan = code.span
    if module == "__future__" {
      try compiler.future.checkPlace(ofImport: statementSpan)
      if level == 0 { return }
    }
    let register = code.newRegister()
    code.emit(.importModule, register, code.constant(.string(Array(module.utf8))), 1, d: level)
    guard let names else {
      code.emit(.importStar, register, d: usesNamespace ? 0 : 1)
      return
    }
    for name in names {
      let value = code.newRegister()
      code.span = statementSpan
      code.emit(.importFrom, value, register, code.name(name.name.text))
      store((name.alias ?? name.name).text, value)
      code.release(to: value)
    }
  }
}

extension Expression {
  var isStarred: Bool { if case .starred = kind { true } else { false } }

  /// Evaluating it into a variable's own register cannot clobber the variable before it is known that the value arrives.
  var writesItsTargetOnce: Bool {
    switch kind {
    case .boolean: false
    case .compare(_, let rest): rest.count == 1
    case .conditional(_, let then, let otherwise): then.writesItsTargetOnce && otherwise.writesItsTargetOnce
    case .named: false
    case .constant, .name, .formatted, .tuple, .list, .set, .dict, .unary, .binary, .call, .attribute, .subscript, .slice,
      .starred, .lambda, .comprehension, .yield, .yieldFrom:
      true
    }
  }
}

extension [Statement] {
  /// Control never reaches the end.
  var alwaysLeaves: Bool {
    switch last?.kind {
    case .return, .raise, .break, .continue: true
    case .if(_, let body, let otherwise): body.alwaysLeaves && otherwise.alwaysLeaves
    case .none, .expression, .assign, .augmentedAssign, .annotatedAssign, .delete, .pass, .assert, .global, .nonlocal, .import,
      .importFrom, .while, .for, .with, .try, .function, .class, .match:
      false
    }
  }
}
