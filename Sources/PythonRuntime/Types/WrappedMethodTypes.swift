/// `staticmethod` and `classmethod`: functions that a class keeps as they are, or gives itself to.
extension VM {
  func installWrappedMethods() {
    constructor(types.staticMethod, "staticmethod(function, /)") { vm, a throws(PyError) in
      .descriptor(vm.heap.new(DescriptorObject(role: .staticMethod, get: a[0])))
    }
    constructor(types.classMethod, "classmethod(function, /)") { vm, a throws(PyError) in
      .descriptor(vm.heap.new(DescriptorObject(role: .classMethod, get: a[0])))
    }
    populate(types.staticMethod) { vm, type in
      vm.addWrapping(type)
      vm.operatorMethod(type, "__get__(self, instance, owner=None, /)") { vm, a throws(PyError) in
        try vm.wrappedFunction(a[0])
      }
      vm.operatorMethod(type, "__call__(self, /, *args, **kwargs)") { vm, a throws(PyError) in
        try vm.call(vm.wrappedFunction(a[0]), Array(vm.tuple(a[1]).values), keywords: vm.keywords(a[2]))
      }
    }
    populate(types.classMethod) { vm, type in
      vm.addWrapping(type)
      vm.operatorMethod(type, "__get__(self, instance, owner=None, /)") { vm, a throws(PyError) in
        let method = DescriptorObject(role: .classMethod, get: try vm.wrappedFunction(a[0]))
        var owner = vm.typeOf(a[1])
        if case .type(let given) = a[2, or: .none] { owner = given }
        return try vm.bind(.descriptor(vm.heap.new(method)), to: a[1], type: owner)
      }
    }
  }

  private func addWrapping(_ type: Ref<TypeObject>) {
    // An instance of a subclass keeps the function among its attributes.
    operatorMethod(type, "__init__(self, function, /)") { vm, a throws(PyError) in
      if case .instance(let instance) = a[0] { try vm.setOwn(instance, vm.names.wrapped, a[1]) }
      return .none
    }
    operatorMethod(type, "__repr__(self, /)") { vm, a throws(PyError) in
      vm.str("<\(vm.typeName(a[0]))(\(try vm.repr(vm.wrappedFunction(a[0])).string))>")
    }
    for name: StaticString in ["__func__", "__wrapped__"] {
      attribute(type, name, get: { vm, value throws(PyError) in try vm.wrappedFunction(value) })
    }
    attribute(
      type, "__isabstractmethod__",
      get: { vm, value throws(PyError) in
        .bool(try vm.isAbstract(vm.wrappedFunction(value)))
      })
    for name: StaticString in ["__name__", "__qualname__", "__module__", "__doc__", "__annotations__"] {
      let key = interned.name(name)
      attribute(
        type, name,
        get: { vm, value throws(PyError) in
          let found = try vm.attributeIfPresent(vm.wrappedFunction(value), key)
          if found.isUnbound { throw vm.attributeError(value, key) }
          return found
        })
    }
  }

  private func wrappedFunction(_ value: Value) throws(PyError) -> Value {
    switch value {
    case .descriptor(let method): return method.pointee.get
    default:
      let function = ownAttribute(value, names.wrapped)
      return function.isUnbound ? .none : function
    }
  }
}
