import Diagnostics

extension ModuleUses {
  mutating func read(_ body: [Statement]) {
    for statement in body { read(statement) }
  }

  private mutating func read(_ statement: Statement) {
    switch statement.kind {
    case .expression(let value):
      read(value)
      if Ending.isCalled(by: value) { isCertain = false }
    case .assign(let targets, let value):
      read(value)
      for target in targets { bind(target) }
    case .augmentedAssign(let target, _, let value):
      read(target)
      read(value)
      bind(target)
    case .annotatedAssign(let target, let annotation, let value, _):
      read(annotation)
      if let value { read(value) }
      bind(target)
    case .delete(let targets): for target in targets { bind(target) }
    case .pass, .break, .continue, .global, .nonlocal: break
    case .return(let value):
      if let value { read(value) }
      isCertain = false
    case .raise(let error, let cause):
      if let error { read(error) }
      if let cause { read(cause) }
      isCertain = false
    case .assert(let test, let message):
      read(test)
      if let message { without { $0.read(message) } }
    case .import(let modules): for module in modules { read(module) }
    case .importFrom(let module, let level, let names):
      guard level == 0, let module else {
        for name in names ?? [] { modules[(name.alias ?? name.name).text] = nil }
        return
      }
      note(module, [], statement.span)
      for name in names ?? [] {
        note(module, [name.name.text], name.name.span)
        modules[(name.alias ?? name.name).text] = "\(module).\(name.name.text)"
      }
    case .if(let test, let body, let otherwise): read(test, body, otherwise)
    case .while(let test, let body, let otherwise):
      read(test)
      without { uses in
        uses.read(body)
        uses.read(otherwise)
      }
    case .for(let target, let iterable, let body, let otherwise):
      read(iterable)
      bind(target)
      without { uses in
        uses.read(body)
        uses.read(otherwise)
      }
    case .with(let items, let body): read(items, body)
    case .try(let body, let handlers, let otherwise, let finally):
      let expected = handlers.reduce(into: Forgiveness()) { $0.formUnion(Forgiveness(of: $1.type)) }
      without(certainty: !handlers.isEmpty, forgiving: expected) { $0.read(body) }
      for handler in handlers { without { $0.read(handler.body) } }
      without(certainty: !handlers.isEmpty) { $0.read(otherwise) }
      read(finally)
    case .function(let function):
      for decorator in function.decorators { read(decorator) }
      read(function.parameters)
      modules[function.name.text] = nil
      without { uses in
        uses.scoped(hiding: function.parameters.all.map(\.name.text)) { $0.read(function.body) }
      }
    case .class(let definition):
      for decorator in definition.decorators { read(decorator) }
      for argument in definition.arguments { read(argument.value) }
      modules[definition.name.text] = nil
      scoped(hiding: []) { $0.read(definition.body) }
    case .match(let subject, let cases):
      read(subject)
      for item in cases { without { $0.read(item.body) } }
    }
  }

  private mutating func read(_ module: ImportedModule) {
    note(module.name, [], module.span)
    let root = String(module.name.prefix { $0 != "." })
    if let alias = module.alias { modules[alias.text] = module.name } else { modules[root] = root }
  }

  private mutating func read(_ test: Expression, _ body: [Statement], _ otherwise: [Statement]) {
    switch Test(test) {
    case .never:
      without(certainty: false) { $0.read(otherwise) }
    case .always: read(body)
    case .open:
      let asksFirst = test.asksForAttribute
      read(test)
      without(forgiving: asksFirst ? .names : []) { $0.read(body) }
      without(forgiving: asksFirst ? .names : []) { $0.read(otherwise) }
    }
  }

  private mutating func read(_ items: [WithItem], _ body: [Statement]) {
    var expected: Forgiveness = []
    for item in items {
      read(item.context)
      if let target = item.target { bind(target) }
      // `contextlib.suppress(ImportError)`, `pytest.raises(…)`, `self.assertRaises(…)`
      guard case .call(let function, let arguments) = item.context.kind, let name = function.lastName else { continue }
      guard name == "suppress" || name.lowercased().contains("raises") else { continue }
      for argument in arguments { expected.formUnion(Forgiveness(of: argument.value)) }
    }
    without(certainty: !expected.isEmpty, forgiving: expected) { $0.read(body) }
  }

  mutating func read(_ parameters: Parameters) {
    for parameter in parameters.all {
      if let annotation = parameter.annotation { read(annotation) }
      if let value = parameter.defaultValue { read(value) }
    }
  }

  /// The names in `target` stand for something else from now on.
  private mutating func bind(_ target: Expression) {
    switch target.kind {
    case .name(let name): modules[name] = nil
    case .tuple(let items), .list(let items): for item in items { bind(item) }
    case .starred(let item): bind(item)
    case .attribute(let object, let name):
      if let (module, names) = path(of: object) { patched.insert(([module] + names + [name.text]).joined(separator: ".")) }
      read(object)
    case .subscript(let object, let index):
      read(object)
      read(index)
    default: break
    }
  }
}

/// What is known of a test before anything runs.
private enum Test {
  case always, never, open

  init(_ expression: Expression) {
    switch expression.kind {
    case .constant(.true): self = .always
    case .constant(.false), .constant(.int(0)), .name("TYPE_CHECKING"): self = .never
    case .attribute(_, let name) where name.text == "TYPE_CHECKING": self = .never
    case .compare(let left, _) where left.lastName == "__name__": self = .always
    default: self = .open
    }
  }
}

/// Calls behind which a program does not go on.
private enum Ending {
  static func isCalled(by expression: Expression) -> Bool {
    guard case .call(let function, _) = expression.kind, let name = function.lastName else { return false }
    return ["exit", "quit", "_exit", "abort", "skip", "importorskip"].contains(name)
  }
}

extension ModuleUses.Forgiveness {
  /// What a handler for exceptions of that type is ready for.
  fileprivate init(of type: Expression?) {
    guard let type else {
      self = [.imports, .names]
      return
    }
    if case .tuple(let types) = type.kind {
      self = types.reduce(into: []) { $0.formUnion(Self(of: $1)) }
      return
    }
    switch type.lastName {
    case "ImportError", "ModuleNotFoundError": self = .imports
    case "AttributeError": self = .names
    case "Exception", "BaseException": self = [.imports, .names]
    default: self = []
    }
  }
}

extension Expression {
  /// `c` of `a.b.c`, and of `c`.
  fileprivate var lastName: String? {
    switch kind {
    case .name(let name): name
    case .attribute(_, let name): name.text
    default: nil
    }
  }
}

extension Parameters {
  fileprivate var all: [Parameter] {
    positionalOnly + positional + keywordOnly + [variadic, keywordVariadic].compactMap { $0 }
  }
}
