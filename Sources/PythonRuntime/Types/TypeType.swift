/// `type`: classes as values.
extension VM {
  func installType() {
    let type = types.type
    constructor(type, "type(*args, **kwds)") { vm, a throws(PyError) in
      let arguments = try vm.tuple(a[0])
      let keywords = vm.keywords(a[1])
      if arguments.pointee.count == 1, keywords.isEmpty { return .type(vm.typeOf(arguments.items[0])) }
      guard arguments.pointee.count == 3 else { throw vm.typeError("type() takes 1 or 3 arguments") }
      return try vm.newType(arguments.items[0], arguments.items[1], arguments.items[2], vm.types.type, keywords)
    }
    staticMethod(type, "__new__(metatype, /, *args, **kwds)") { vm, a throws(PyError) in
      guard case .type(let metatype) = a[0] else { throw vm.typeError("type.__new__(X): X is not a type object") }
      let arguments = try vm.tuple(a[1])
      guard arguments.pointee.count == 3 else {
        throw vm.typeError("type.__new__() takes exactly 3 arguments (\(arguments.pointee.count) given)")
      }
      return try vm.newType(arguments.items[0], arguments.items[1], arguments.items[2], metatype, vm.keywords(a[2]))
    }
    operatorMethod(type, "__init__(self, *args, **kwargs)") { _, _ throws(PyError) in .none }
    operatorMethod(type, "__call__(self, *args, **kwargs)") { vm, a throws(PyError) in
      guard case .type(let called) = a[0] else { throw vm.typeError("descriptor '__call__' requires a 'type' object") }
      let arguments = Array(try vm.tuple(a[1]).values)
      if !called.pointee.isUserDefined { return try vm.call(a[0], arguments, keywords: vm.keywords(a[2])) }
      return try vm.instantiate(called, arguments, vm.keywords(a[2]))
    }
    operatorMethod(type, "__repr__(self, /)") { vm, a throws(PyError) in
      guard case .type(let shown) = a[0] else { return vm.str(vm.defaultRepr(a[0])) }
      return vm.str("<class '\(vm.qualifiedTypeName(shown))'>")
    }
    operatorMethod(type, "__hash__(self, /)") { vm, a throws(PyError) in .int(vm.identityHash(a[0])) }
    method(type, "mro(self, /)") { vm, a throws(PyError) in vm.list(try vm.plainOrder(of: vm.classOf(a[0])).map { Value.type($0) }) }
    method(type, "__subclasses__(self, /)") { vm, a throws(PyError) in
      vm.list(try vm.classOf(a[0]).pointee.subclasses.map { Value.type($0) })
    }
    method(type, "__instancecheck__(self, instance, /)") { vm, a throws(PyError) in
      .bool(try vm.isPlainInstance(a[1], of: vm.classOf(a[0])))
    }
    method(type, "__subclasscheck__(self, subclass, /)") { vm, a throws(PyError) in
      .bool(vm.isSubtype(try vm.classOf(a[1]), of: try vm.classOf(a[0])))
    }
    classMethod(type, "__prepare__(cls, *args, **kwds)") { vm, _ throws(PyError) in .dict(vm.dict()) }
    method(type, "__dir__(self, /)") { vm, a throws(PyError) in try vm.directory(a[0]) }
    installTypeAttributes(type)
  }

  private func installTypeAttributes(_ type: Ref<TypeObject>) {
    attribute(
      type, "__name__", get: { vm, value throws(PyError) in try vm.classOf(value).pointee.name },
      set: { vm, value, new throws(PyError) in
        let type = try vm.classOf(value)
        guard type.pointee.isUserDefined else {
          throw vm.typeError("cannot set '__name__' attribute of immutable type '\(vm.name(of: type))'")
        }
        vm.heap.touch(type)
        type.pointee.name = .str(try vm.text(new))
      })
    attribute(
      type, "__qualname__",
      get: { vm, value throws(PyError) in
        let type = try vm.classOf(value)
        return type.pointee.qualifiedName.isUnbound ? type.pointee.name : type.pointee.qualifiedName
      },
      set: { vm, value, new throws(PyError) in
        let type = try vm.classOf(value)
        guard type.pointee.isUserDefined else {
          throw vm.typeError("cannot set '__qualname__' attribute of immutable type '\(vm.name(of: type))'")
        }
        vm.heap.touch(type)
        type.pointee.qualifiedName = .str(try vm.text(new))
      })
    attribute(
      type, "__module__",
      get: { vm, value throws(PyError) in
        try vm.ownConstant(vm.classOf(value), vm.names.module) ?? vm.str("builtins")
      },
      set: { vm, value, new throws(PyError) in
        vm.setTypeAttribute(try vm.classOf(value), vm.names.module, new)
      })
    attribute(
      type, "__bases__",
      get: { vm, value throws(PyError) in
        vm.tuple(try vm.classOf(value).pointee.bases.map { Value.type($0) })
      }, set: { vm, value, new throws(PyError) in try vm.setBases(vm.classOf(value), new) },
      delete: { vm, value throws(PyError) in
        let type = try vm.classOf(value)
        let word = type.pointee.isUserDefined ? "delete '__bases__' attribute of" : "set '__bases__' attribute of"
        throw vm.typeError("cannot \(word) immutable type '\(vm.name(of: type))'")
      })
    part(type, "__base__") { vm, value throws(PyError) in
      try vm.bestBase(of: vm.classOf(value)).map { Value.type($0) } ?? .none
    }
    part(type, "__mro__") { vm, value throws(PyError) in
      vm.tuple(try vm.classOf(value).pointee.order.map { Value.type($0) })
    }
    attribute(
      type, "__doc__",
      get: { vm, value throws(PyError) in
        let type = try vm.classOf(value)
        vm.fillAttributes(type)
        let own = vm.ownConstant(type, vm.names.doc) ?? .none
        return type.pointee.isUserDefined ? try vm.bindOnType(own, type) : own
      },
      set: { vm, value, new throws(PyError) in
        vm.setTypeAttribute(try vm.classOf(value), vm.names.doc, new)
      })
    attribute(
      type, "__annotations__",
      get: { vm, value throws(PyError) in
        let type = try vm.classOf(value)
        guard type.pointee.isUserDefined else { throw vm.attributeError(value, vm.names.annotations) }
        if let found = type.pointee.attributes[vm.names.annotations] { return try vm.bindOnType(found, type) }
        let fresh = Value.dict(vm.dict())
        vm.setTypeAttribute(type, vm.names.annotations, fresh)
        return fresh
      },
      set: { vm, value, new throws(PyError) in
        try vm.setOnType(vm.classOf(value), vm.names.annotations, new)
      },
      delete: { vm, value throws(PyError) in
        let type = try vm.classOf(value)
        if type.pointee.isUserDefined, type.pointee.attributes[vm.names.annotations] == nil {
          throw vm.raise(.attributeError, vm.names.annotations.string)
        }
        try vm.setOnType(type, vm.names.annotations, .unbound)
      })
    attribute(type, "__dict__", get: { vm, value throws(PyError) in try vm.namespaceCopy(of: vm.classOf(value)) })
    attribute(
      type, "__abstractmethods__",
      get: { vm, value throws(PyError) in
        let type = try vm.classOf(value)
        guard type.pointee.isUserDefined, let methods = type.pointee.attributes[vm.names.abstractMethods] else {
          throw vm.attributeError(value, vm.names.abstractMethods)
        }
        return methods
      },
      set: { vm, value, new throws(PyError) in
        let type = try vm.classOf(value)
        type.pointee.isAbstract = try vm.truth(new)
        vm.setTypeAttribute(type, vm.names.abstractMethods, new)
      })
  }

  /// What a type says of itself under a name that instances of some builtin types have too.
  private func ownConstant(_ type: Ref<TypeObject>, _ name: Name) -> Value? {
    let found = type.pointee.attributes[name]
    if case .descriptor? = found, !type.pointee.isUserDefined { return nil }
    return found
  }

  /// `cls.__dict__`: a mapping that cannot be written to.
  private func namespaceCopy(of type: Ref<TypeObject>) throws(PyError) -> Value {
    fillAttributes(type)
    let dict = dict()
    for (name, value) in zip(type.pointee.attributes.names, type.pointee.attributes.values) { setName(dict, name, value) }
    return foreign(MappingProxy(.dict(dict)), type: types.mappingProxy)
  }

  package func classOf(_ value: Value) throws(PyError) -> Ref<TypeObject> {
    if case .type(let type) = value { return type }
    throw typeError("descriptor requires a 'type' object but received a '\(typeName(value))'")
  }

  private func newType(
    _ name: Value, _ bases: Value, _ namespace: Value, _ metatype: Ref<TypeObject>, _ keywords: [(name: Name, value: Value)]
  ) throws(PyError) -> Value {
    guard case .str = core(name) else {
      throw typeError("type.__new__() argument 1 must be str, not \(typeName(name))")
    }
    guard case .tuple(let tuple) = core(bases) else {
      throw typeError("type.__new__() argument 2 must be tuple, not \(typeName(bases))")
    }
    guard case .dict(let dict) = core(namespace) else {
      throw typeError("type.__new__() argument 3 must be dict, not \(typeName(namespace))")
    }
    let made = try makeType(core(name), Array(tuple.values), dict, metatype, keywords)
    if made.pointee.attributes[names.module] == nil, let module = callerModuleName() {
      made.pointee.attributes[names.module] = module
    }
    return .type(made)
  }

  /// `__name__` of the module whose code is running.
  package func callerModuleName() -> Value? {
    guard frameCount > 0, case .function(let function) = frames[frameCount - 1].base.callee else { return nil }
    let name = lookUp(function.pointee.globals, names.name)
    return name.isUnbound ? nil : name
  }
}

/// What `mappingproxy` shows: a mapping that only its owner writes to.
final class MappingProxy: ForeignPayload {
  let mapping: Value

  init(_ mapping: Value) { self.mapping = mapping }

  func trace(_ heap: Heap) { heap.mark(mapping) }
}
