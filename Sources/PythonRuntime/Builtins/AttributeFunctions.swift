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
  }

  /// `locals()`: the namespace of module code and class bodies, a snapshot of a function's variables.
  func localNamespace() -> Value {
    frameCount > 0 ? localNamespace(of: frames[frameCount - 1]) : .dict(builtins)
  }

  func localNamespace(of frame: Frame) -> Value { localNamespace(frame.code, frame.base, frame.function) }

  /// The variables of code whose registers stand at `base`.
  func localNamespace(
    _ code: Ref<CodeObject>, _ base: UnsafeMutablePointer<Value>, _ function: Ref<FunctionObject>?
  ) -> Value {
    if code.pointee.traits.contains(.namespace) { return base[0] }
    let details = code.pointee.details
    var snapshot = dict()
    if let register = details.localsRegister {
      if case .dict(let kept) = base[register] { snapshot = kept }
      base[register] = .dict(snapshot)
    }
    func show(_ name: Name, _ value: Value) {
      if !value.isUnbound {
        setName(snapshot, name, value)
      } else if snapshot.pointee.table.find(name) >= 0 {
        snapshot.pointee.table.remove(at: snapshot.pointee.table.find(name))
      }
    }
    for (index, name) in details.localNames.enumerated() {
      if case .cell(let cell) = base[index] { show(name, cell.pointee.value) } else { show(name, base[index]) }
    }
    if let function {
      for (index, name) in details.freeNames.enumerated() {
        if case .cell(let cell) = function.cells[index] { show(name, cell.pointee.value) }
      }
    }
    return .dict(snapshot)
  }
}
