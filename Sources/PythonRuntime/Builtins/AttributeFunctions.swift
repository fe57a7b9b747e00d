/// `getattr` and its like, `isinstance`, `id`, `hash`, `callable`.
extension VM {
  func installAttributeFunctions() {
    function(builtins, "getattr(object, name, default=?, /)") { vm, a throws(PyError) in
      guard case .str(let text) = vm.core(a[1]) else {
        throw vm.typeError("attribute name must be string, not '\(vm.typeName(a[1]))'")
      }
      let name = vm.name(of: text)
      if !a.has(2) { return try vm.getAttribute(a[0], name) }
      let found = try vm.attributeIfPresent(a[0], name)
      return found.isUnbound ? a[2] : found
    }
    function(builtins, "hasattr(obj, name, /)") { vm, a throws(PyError) in
      guard case .str(let text) = vm.core(a[1]) else {
        throw vm.typeError("attribute name must be string, not '\(vm.typeName(a[1]))'")
      }
      return .bool(try !vm.attributeIfPresent(a[0], vm.name(of: text)).isUnbound)
    }
    function(builtins, "setattr(obj, name, value, /)") { vm, a throws(PyError) in
      try vm.setAttribute(a[0], vm.name(of: vm.attributeName(a[1])), a[2])
      return .none
    }
    function(builtins, "delattr(obj, name, /)") { vm, a throws(PyError) in
      try vm.setAttribute(a[0], vm.name(of: vm.attributeName(a[1])), .unbound)
      return .none
    }
    function(builtins, "isinstance(obj, class_or_tuple, /)") { vm, a throws(PyError) in
      .bool(try vm.isInstance(a[0], of: a[1]))
    }
    function(builtins, "issubclass(cls, class_or_tuple, /)") { vm, a throws(PyError) in
      .bool(try vm.isSubclass(a[0], of: a[1]))
    }
    function(builtins, "callable(obj, /)") { vm, a throws(PyError) in
      switch a[0] {
      case .function, .native, .boundMethod, .type: return .bool(true)
      default: return .bool(!vm.special(.call, of: vm.typeOf(a[0])).isUnbound)
      }
    }
    function(builtins, "id(obj, /)") { vm, a throws(PyError) in .int(vm.identity(a[0])) }
    function(builtins, "hash(obj, /)") { vm, a throws(PyError) in .int(try vm.hash(a[0])) }
    function(builtins, "len(obj, /)") { vm, a throws(PyError) in .int(try vm.length(a[0])) }
    function(builtins, "vars(object=?, /)") { vm, a throws(PyError) in
      if !a.has(0) { return vm.localNamespace() }
      let dict = try vm.attributeIfPresent(a[0], vm.names.dict)
      if dict.isUnbound { throw vm.typeError("vars() argument must have __dict__ attribute") }
      return dict
    }
    function(builtins, "dir(object=?, /)") { vm, a throws(PyError) in
      let all: Value
      if a.has(0) {
        all = try vm.callSpecial(.directory, a[0])
      } else if case .dict(let dict) = vm.localNamespace() {
        all = vm.list(try vm.mappingKeys(.dict(dict)) ?? [])
      } else {
        all = .none
      }
      let sorted = try vm.collect(all)
      _ = try vm.call(vm.getAttribute(.list(sorted), vm.name("sort")), [])
      return .list(sorted)
    }
    function(builtins, "globals(/)") { vm, _ throws(PyError) in
      vm.frameCount > 0 ? .dict(vm.globals(of: vm.frames[vm.frameCount - 1].base)) : .dict(vm.builtins)
    }
    function(builtins, "locals(/)") { vm, _ throws(PyError) in vm.localNamespace() }
    function(builtins, "super(type=?, object=?, /)") { vm, a throws(PyError) in try vm.makeSuper(a[0], a[1]) }
    builtinsType("super", types.superType)
    populate(types.superType) { vm, type in
      vm.constructor(type, "super(type=?, object=?, /)") { vm, a throws(PyError) in try vm.makeSuper(a[0], a[1]) }
      vm.operatorMethod(type, "__repr__(self, /)") { vm, a throws(PyError) in
        guard case .superProxy(let proxy) = a[0] else { return .none }
        return vm.str("<super: <class '\(vm.name(of: proxy.pointee.owner))'>, <\(vm.name(of: proxy.pointee.receiverType)) object>>")
      }
    }
  }

  private func builtinsType(_ name: StaticString, _ type: Ref<TypeObject>) { set(builtins, name, .type(type)) }

  /// `super()` or `super(type, object)`.
  private func makeSuper(_ type: Value, _ object: Value) throws(PyError) -> Value {
    if type.isUnbound { return try implicitSuper() }
    guard case .type(let owner) = type else {
      throw typeError("super() argument 1 must be a type, not \(typeName(type))")
    }
    if object.isUnbound || object.isNone { throw unsupported("unbound super()", as: .typeError) }
    return try makeSuper(owner, object)
  }

  private func makeSuper(_ owner: Ref<TypeObject>, _ receiver: Value) throws(PyError) -> Value {
    let receiverType: Ref<TypeObject>
    if case .type(let itself) = receiver, isSubtype(itself, of: owner) {
      receiverType = itself
    } else {
      receiverType = typeOf(receiver)
      if !isSubtype(receiverType, of: owner) {
        throw typeError("super(type, obj): obj must be an instance or subtype of type")
      }
    }
    return .superProxy(heap.new(SuperObject(owner: owner, receiver: receiver, receiverType: receiverType)))
  }

  /// `super()` in a method: the class from the closure, the receiver from the first argument.
  private func implicitSuper() throws(PyError) -> Value {
    guard frameCount > 0, let function = frames[frameCount - 1].function else {
      throw runtimeError("super(): no current frame")
    }
    let frame = frames[frameCount - 1]
    let details = frame.code.pointee.details
    guard frame.code.pointee.argumentCount > 0 || frame.code.pointee.traits.contains(.variadic) else {
      throw runtimeError("super(): no arguments")
    }
    guard let index = details.freeNames.firstIndex(of: name("__class__")), case .cell(let cell) = function.cells[index] else {
      throw runtimeError("super(): __class__ cell not found")
    }
    guard case .type(let owner) = cell.pointee.value else { throw runtimeError("super(): empty __class__ cell") }
    var receiver = frame.base[0]
    if case .cell(let cell) = receiver { receiver = cell.pointee.value }
    if frame.code.pointee.argumentCount == 0, case .tuple(let rest) = receiver {
      guard rest.pointee.count > 0 else { throw runtimeError("super(): no arguments") }
      receiver = rest.items[0]
    }
    return try makeSuper(owner, receiver)
  }

  /// `locals()`: the namespace of module code and class bodies, a snapshot of a function's variables.
  func localNamespace() -> Value {
    guard frameCount > 0 else { return .dict(builtins) }
    let frame = frames[frameCount - 1]
    if frame.code.pointee.traits.contains(.namespace) { return frame.base[0] }
    let snapshot = dict()
    for (index, name) in frame.code.pointee.details.localNames.enumerated() {
      var value = frame.base[index]
      if case .cell(let cell) = value { value = cell.pointee.value }
      if !value.isUnbound { setName(snapshot, name, value) }
    }
    if let function = frame.function {
      for (index, name) in frame.code.pointee.details.freeNames.enumerated() {
        if case .cell(let cell) = function.cells[index], !cell.pointee.value.isUnbound { setName(snapshot, name, cell.pointee.value) }
      }
    }
    return .dict(snapshot)
  }
}
