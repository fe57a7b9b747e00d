/// `object`: what every value can do.
extension VM {
  func installObject() {
    let type = types.object
    constructor(type, "object(*args, **kwargs)") { vm, a throws(PyError) in
      if case .tuple(let args) = a[0], args.pointee.count > 0 { throw vm.typeError("object() takes no arguments") }
      return .instance(vm.newInstance(of: vm.types.object))
    }
    let new = native("__new__(*args, **kwargs)", role: .staticMethod, owner: type) { vm, a throws(PyError) in
      try vm.makeNew(vm.types.object, Array(vm.tuple(a[0]).values), vm.keywords(a[1]))
    }
    objectNew = new
    constant(type, "__new__", new)
    operatorMethod(type, "__init__(self, *args, **kwargs)") { vm, a throws(PyError) in
      try vm.checkObjectInit(a[0], a[1])
      return .none
    }
    objectInit = type.pointee.attributes[specialNames[Special.initialize.rawValue]] ?? .none
    operatorMethod(type, "__repr__(self, /)") { vm, a throws(PyError) in vm.str(vm.defaultRepr(a[0])) }
    operatorMethod(type, "__str__(self, /)") { vm, a throws(PyError) in try vm.callSpecial(.repr, a[0]) }
    operatorMethod(type, "__eq__(self, value, /)") { vm, a throws(PyError) in
      a[0].isIdentical(to: a[1]) ? .bool(true) : .notImplemented
    }
    operatorMethod(type, "__ne__(self, value, /)") { vm, a throws(PyError) in
      let result = try vm.callSpecial(.equal, a[0], a[1])
      return result.isNotImplemented ? .notImplemented : .bool(try !vm.truth(result))
    }
    for signature: StaticString in ["__lt__(self, value, /)", "__le__(self, value, /)", "__gt__(self, value, /)", "__ge__(self, value, /)"]
    {
      operatorMethod(type, signature) { _, _ throws(PyError) in .notImplemented }
    }
    operatorMethod(type, "__hash__(self, /)") { vm, a throws(PyError) in .int(vm.identityHash(a[0])) }
    operatorMethod(type, "__getattribute__(self, name, /)") { vm, a throws(PyError) in
      let name = vm.name(of: try vm.attributeName(a[1]))
      let found = try vm.findOrdinary(a[0], vm.typeOf(a[0]), name)
      if found.isUnbound { throw vm.attributeError(a[0], name) }
      return found
    }
    operatorMethod(type, "__setattr__(self, name, value, /)") { vm, a throws(PyError) in
      try vm.setOrdinary(a[0], vm.name(of: try vm.attributeName(a[1])), a[2])
      return .none
    }
    operatorMethod(type, "__delattr__(self, name, /)") { vm, a throws(PyError) in
      try vm.setOrdinary(a[0], vm.name(of: try vm.attributeName(a[1])), .unbound)
      return .none
    }
    method(type, "__format__(self, format_spec, /)") { vm, a throws(PyError) in
      if try vm.text(a[1], or: "__format__() argument must be str, not \(vm.givenType(a[1]))").pointee.count > 0 {
        throw vm.typeError("unsupported format string passed to \(vm.typeName(a[0])).__format__")
      }
      return .str(try vm.str(of: a[0]))
    }
    method(type, "__dir__(self, /)") { vm, a throws(PyError) in try vm.directory(a[0]) }
    classMethod(type, "__init_subclass__(cls, /, *args, **kwargs)") { vm, a throws(PyError) in
      let cls = try vm.classOf(a[0])
      if try vm.tuple(a[1]).pointee.count > 0 {
        throw vm.typeError("object.__init_subclass__() takes no arguments (\(try vm.tuple(a[1]).pointee.count) given)")
      }
      if try vm.length(a[2]) > 0 { throw vm.typeError("\(vm.name(of: cls)).__init_subclass__() takes no keyword arguments") }
      return .none
    }
    classMethod(type, "__subclasshook__(cls, subclass, /)") { _, _ throws(PyError) in .notImplemented }
    addReduction(type)
    method(type, "__sizeof__(self, /)") { _, _ throws(PyError) in .int(48) }
    attribute(
      type, "__class__", get: { vm, value throws(PyError) in .type(vm.typeOf(value)) },
      set: { vm, value, new throws(PyError) in
        try vm.setClass(value, new)
      })
    constant(type, "__doc__", str("The base class of the class hierarchy."))
  }

  /// How instances are taken apart, for copies and pickles: the library knows.
  private func addReduction(_ type: Ref<TypeObject>) {
    method(type, "__reduce_ex__(self, protocol, /)") { vm, a throws(PyError) in
      try vm.askRegistry("_reduce", [a[0], .int(try vm.index(a[1]))])
    }
    method(type, "__reduce__(self, /)") { vm, a throws(PyError) in try vm.askRegistry("_reduce_old", [a[0], .int(0)]) }
    method(type, "__getstate__(self, /)") { vm, a throws(PyError) in try vm.askRegistry("_state", [a[0]]) }
  }

  private func askRegistry(_ question: String, _ arguments: [Value]) throws(PyError) -> Value {
    let registry = try importModule("copyreg")
    return try call(try getAttribute(registry, name(question)), arguments)
  }

  /// The `__new__` that classes have where nobody overrides it: that of the first builtin among them.
  func builtinNew(inheritedThrough order: some Sequence<Ref<TypeObject>>) -> Value {
    guard let owner = order.first(where: { !$0.pointee.isUserDefined }), owner != types.object else { return objectNew }
    return native("__new__(*args, **kwargs)", role: .staticMethod, owner: owner) { vm, a throws(PyError) in
      try vm.makeNew(owner, Array(vm.tuple(a[0]).values), vm.keywords(a[1]))
    }
  }

  /// The first class from `type` downwards whose `__new__` is not written in Python.
  private func nativelyMadeBase(of type: Ref<TypeObject>) -> Ref<TypeObject> {
    var type = type
    while case .descriptor(let method) = special(.new, of: type), case .function = method.pointee.get,
      let base = type.pointee.bases.first
    {
      type = base
    }
    return type
  }

  private func makeNew(
    _ owner: Ref<TypeObject>, _ arguments: [Value], _ keywords: [(name: Name, value: Value)]
  ) throws(PyError) -> Value {
    let ownerName = name(of: owner)
    guard let first = arguments.first else { throw typeError("\(ownerName).__new__(): not enough arguments") }
    guard case .type(let cls) = first else {
      throw typeError("\(ownerName).__new__(X): X is not a type object (\(typeName(first)))")
    }
    guard isSubtype(cls, of: owner) else {
      throw typeError("\(ownerName).__new__(\(name(of: cls))): \(name(of: cls)) is not a subtype of \(ownerName)")
    }
    let rest = Array(arguments.dropFirst())
    let isForeign = !cls.pointee.isUserDefined && owner != cls && cls.pointee.core != .exception
    if isForeign || owner == types.object && cls.pointee.core != .object {
      throw typeError("\(ownerName).__new__(\(name(of: cls))) is not safe, use \(name(of: nativelyMadeBase(of: cls))).__new__()")
    }
    if cls.pointee.isUserDefined { return try makeInstance(cls, rest, keywords) }
    return try call(first, rest, keywords: keywords)
  }

  /// The keywords of a `**kwargs` slot.
  func keywords(_ value: Value) -> [(name: Name, value: Value)] {
    guard case .dict(let dict) = value else { return [] }
    var result: [(name: Name, value: Value)] = []
    for position in 0..<dict.pointee.table.used {
      let entry = dict.pointee.table.entry(position).pointee
      if case .str(let text) = entry.key { result.append((name(of: text), entry.value)) }
    }
    return result
  }

  /// `object.__init__` takes arguments only where `__new__` is overridden and `__init__` is not.
  private func checkObjectInit(_ value: Value, _ arguments: Value) throws(PyError) {
    guard case .tuple(let tuple) = arguments, tuple.pointee.count > 0 else { return }
    let type = typeOf(value)
    if type.pointee.core != .object { return }
    if !special(.initialize, of: type).isIdentical(to: objectInit) {
      throw typeError("object.__init__() takes exactly one argument (the instance to initialize)")
    }
    if special(.new, of: type).isIdentical(to: objectNew) {
      throw typeError("\(name(of: type)).__init__() takes exactly one argument (the instance to initialize)")
    }
  }

  func attributeName(_ value: Value) throws(PyError) -> Ref<StrObject> {
    if case .str(let text) = core(value) { return text }
    throw typeError("attribute name must be string, not '\(typeName(value))'")
  }

  /// `<module.Class object at 0x…>`, with a number that is the same in every run.
  package func defaultRepr(_ value: Value) -> String {
    "<\(qualifiedTypeName(typeOf(value))) object at \(address(value))>"
  }

  /// What stands for an object's address.
  package func address(_ value: Value) -> String {
    let number = String(identity(value), radix: 16)
    return "0x7f" + String(repeating: "0", count: max(0, 10 - number.count)) + number
  }

  /// The module and qualified name of a type, as reprs and tracebacks show it: builtins without their module.
  package func qualifiedTypeName(_ type: Ref<TypeObject>) -> String {
    var result = name(of: type)
    if case .str(let text) = type.pointee.qualifiedName { result = text.string }
    if case .str(let module)? = type.pointee.attributes[names.module], module.string != "builtins" {
      return "\(module.string).\(result)"
    }
    return result
  }

  private func setClass(_ value: Value, _ new: Value) throws(PyError) {
    guard case .type(let type) = new else {
      throw typeError("__class__ must be set to a class, not '\(typeName(new))' object")
    }
    guard case .instance(let instance) = value, type.pointee.isUserDefined, instance.type.pointee.isUserDefined else {
      throw typeError("__class__ assignment only supported for mutable types or ModuleType subclasses")
    }
    let old = instance.type
    guard old.pointee.core == type.pointee.core, old.pointee.hasDictionary == type.pointee.hasDictionary,
      declaredSlots(of: old) == declaredSlots(of: type)
    else {
      throw typeError("__class__ assignment: '\(name(of: type))' object layout differs from '\(name(of: old))'")
    }
    replaceDictionary(of: instance, with: dictionary(of: instance), type: type)
  }

  /// `dir(value)`: sorted by whoever asks.
  package func directory(_ value: Value) throws(PyError) -> Value {
    var seen: Set<Name> = []
    var all: [Value] = []
    func add(_ name: Name) {
      if seen.insert(name).inserted { all.append(.str(name)) }
    }
    func addKeys(_ dict: Ref<DictObject>) {
      for position in 0..<dict.pointee.table.used {
        if case .str(let text) = dict.pointee.table.entry(position).pointee.key { add(name(of: text)) }
      }
    }
    var searched = typeOf(value).pointee.order
    switch value {
    case .instance(let instance):
      for name in instance.pointee.shape.pointee.names { add(name) }
      if instance.pointee.shape.pointee.isDictionary { addKeys(dictionary(of: instance)) }
    case .module(let module):
      addKeys(module.pointee.dict)
      return list(all)
    case .function(let function): if let attributes = function.pointee.attributes { addKeys(attributes) }
    case .type(let type): searched = type.pointee.order
    default: break
    }
    for type in searched {
      fillAttributes(type)
      for name in type.pointee.attributes.names { add(name) }
    }
    if case .instance(let instance) = value, instance.type.pointee.hasDictionary, instance.type.pointee.isUserDefined {
      add(names.dict)
      add(names.weakref)
    }
    return list(all)
  }
}
