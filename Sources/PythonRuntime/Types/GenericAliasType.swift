/// `list[int]`: a type with the types of its items, for annotations.
final class GenericAlias: ForeignPayload {
  let origin: Value
  let arguments: [Value]
  /// `*tuple[int, str]`
  let isUnpacked: Bool

  init(_ origin: Value, _ arguments: [Value], isUnpacked: Bool = false) {
    self.origin = origin
    self.arguments = arguments
    self.isUnpacked = isUnpacked
  }

  func trace(_ heap: Heap) {
    heap.mark(origin)
    for argument in arguments { heap.mark(argument) }
  }
}

extension VM {
  func installGenericAlias() {
    constant(types.genericAlias, "__module__", str("types"))
    constructor(types.genericAlias, "GenericAlias(origin, args, /)") { vm, a throws(PyError) in
      vm.genericAlias(a[0], a[1])
    }
    populate(types.genericAlias) { vm, type in
      vm.addAliasParts(type)
      vm.addAliasOperators(type)
      vm.addUnionOperators(type)
      vm.addAliasRefusals(type)
    }
    for type in [types.list, types.tuple, types.dict, types.set, types.frozenset, types.enumerate, types.mappingProxy] {
      let fill = type.pointee.populate
      populate(type) { vm, type in
        fill?(vm, type)
        vm.classMethod(type, "__class_getitem__(cls, item, /)") { vm, a throws(PyError) in vm.genericAlias(a[0], a[1]) }
      }
    }
  }

  /// `origin[item]`
  package func genericAlias(_ origin: Value, _ item: Value) -> Value {
    var arguments = [item]
    if case .tuple(let tuple) = item { arguments = Array(tuple.values) }
    return foreign(GenericAlias(origin, arguments), type: types.genericAlias)
  }

  func alias(_ value: Value) -> GenericAlias? {
    if case .foreign(let foreign) = value { return foreign.pointee.payload as? GenericAlias }
    return nil
  }

  private func receiver(_ value: Value) throws(PyError) -> GenericAlias {
    if let alias = alias(value) { return alias }
    throw typeError("descriptor requires a 'types.GenericAlias' object but received a '\(typeName(value))'")
  }

  private func addAliasParts(_ type: Ref<TypeObject>) {
    attribute(type, "__origin__", get: { vm, value throws(PyError) in try vm.receiver(value).origin })
    attribute(type, "__args__", get: { vm, value throws(PyError) in vm.tuple(try vm.receiver(value).arguments) })
    attribute(
      type, "__parameters__",
      get: { vm, value throws(PyError) in
        vm.tuple(try vm.typeParameters(of: vm.receiver(value).arguments))
      })
    attribute(type, "__unpacked__", get: { vm, value throws(PyError) in .bool(try vm.receiver(value).isUnpacked) })
    method(type, "__mro_entries__(self, bases, /)") { vm, a throws(PyError) in
      vm.tuple([try vm.receiver(a[0]).origin])
    }
    // Everything else is asked of the origin.
    method(type, "__getattr__(self, name, /)") { vm, a throws(PyError) in
      try vm.getAttribute(vm.receiver(a[0]).origin, vm.name(of: vm.text(a[1])))
    }
  }

  private func addAliasOperators(_ type: Ref<TypeObject>) {
    operatorMethod(type, "__repr__(self, /)") { vm, a throws(PyError) in
      let alias = try vm.receiver(a[0])
      var shown: [String] = []
      for argument in alias.arguments { shown.append(try vm.typeText(argument)) }
      let list = shown.isEmpty ? "()" : shown.joined(separator: ", ")
      return vm.str("\(alias.isUnpacked ? "*" : "")\(try vm.typeText(alias.origin))[\(list)]")
    }
    operatorMethod(type, "__iter__(self, /)") { vm, a throws(PyError) in
      let alias = try vm.receiver(a[0])
      let unpacked = GenericAlias(alias.origin, alias.arguments, isUnpacked: true)
      return try vm.iterator(of: vm.tuple([vm.foreign(unpacked, type: vm.types.genericAlias)]))
    }
    operatorMethod(type, "__call__(self, /, *args, **kwargs)") { vm, a throws(PyError) in
      let alias = try vm.receiver(a[0])
      let made = try vm.call(alias.origin, Array(vm.tuple(a[1]).values), keywords: vm.keywords(a[2]))
      if case .instance(let instance) = made, instance.type.pointee.hasDictionary {
        try vm.setAttribute(made, vm.name("__orig_class__"), a[0])
      }
      return made
    }
    operatorMethod(type, "__getitem__(self, item, /)") { vm, a throws(PyError) in
      try vm.substitute(a[0], vm.receiver(a[0]), a[1])
    }
    operatorMethod(type, "__eq__(self, value, /)") { vm, a throws(PyError) in
      let x = try vm.receiver(a[0])
      guard let y = vm.alias(a[1]) else { return .notImplemented }
      if x.isUnpacked != y.isUnpacked { return .bool(false) }
      if try !vm.equal(x.origin, y.origin) { return .bool(false) }
      return .bool(try vm.equal(vm.tuple(x.arguments), vm.tuple(y.arguments)))
    }
    operatorMethod(type, "__hash__(self, /)") { vm, a throws(PyError) in
      let alias = try vm.receiver(a[0])
      return .int(try vm.hash(alias.origin) ^ vm.hash(vm.tuple(alias.arguments)))
    }
  }

  private func addAliasRefusals(_ type: Ref<TypeObject>) {
    method(type, "__instancecheck__(self, instance, /)") { vm, _ throws(PyError) in
      throw vm.typeError("isinstance() argument 2 cannot be a parameterized generic")
    }
    method(type, "__subclasscheck__(self, cls, /)") { vm, _ throws(PyError) in
      throw vm.typeError("issubclass() argument 2 cannot be a parameterized generic")
    }
  }

  /// A type as it stands inside the brackets of an alias or between the bars of a union.
  func typeText(_ value: Value) throws(PyError) -> String {
    switch value {
    case .ellipsis: return "..."
    case .none: return "None"
    case .type(let type): return type == types.noneType ? "None" : qualifiedTypeName(type)
    case .list(let list):
      var shown: [String] = []
      for item in Array(list.pointee.items) { shown.append(try typeText(item)) }
      return "[\(shown.joined(separator: ", "))]"
    default: return try repr(value).string
    }
  }

  /// The type variables among arguments, each once.
  func typeParameters(of arguments: [Value]) throws(PyError) -> [Value] {
    var parameters: [Value] = []
    func add(_ parameter: Value) {
      if !parameters.contains(where: { $0.isIdentical(to: parameter) }) { parameters.append(parameter) }
    }
    for argument in arguments {
      if case .type = argument { continue }
      if try !attributeIfPresent(argument, name("__typing_subst__")).isUnbound {
        add(argument)
      } else if case .tuple(let inner) = try attributeIfPresent(argument, name("__parameters__")) {
        for parameter in inner.values { add(parameter) }
      }
    }
    return parameters
  }

  /// `alias[item]`: the type variables replaced.
  private func substitute(_ value: Value, _ alias: GenericAlias, _ item: Value) throws(PyError) -> Value {
    let parameters = try typeParameters(of: alias.arguments)
    if parameters.isEmpty { throw typeError("\(try repr(value).string) is not a generic class") }
    var given = [item]
    if case .tuple(let tuple) = item { given = Array(tuple.values) }
    if given.count != parameters.count {
      let word = given.count > parameters.count ? "many" : "few"
      throw typeError(
        "Too \(word) arguments for \(try repr(value).string); actual \(given.count), expected \(parameters.count)")
    }
    var arguments: [Value] = []
    for argument in alias.arguments {
      arguments.append(try replaced(argument, parameters, by: given))
    }
    return foreign(GenericAlias(alias.origin, arguments, isUnpacked: alias.isUnpacked), type: types.genericAlias)
  }

  private func replaced(_ argument: Value, _ parameters: [Value], by given: [Value]) throws(PyError) -> Value {
    if let index = parameters.firstIndex(where: { $0.isIdentical(to: argument) }) {
      return try call(getAttribute(argument, name("__typing_subst__")), [given[index]])
    }
    if case .type = argument { return argument }
    guard case .tuple(let inner) = try attributeIfPresent(argument, name("__parameters__")), inner.pointee.count > 0
    else { return argument }
    var own: [Value] = []
    for parameter in inner.values {
      if let index = parameters.firstIndex(where: { $0.isIdentical(to: parameter) }) { own.append(given[index]) }
    }
    return try getItem(argument, tuple(own))
  }
}
