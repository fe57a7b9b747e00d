/// `None`, `...` and `NotImplemented`.
extension VM {
  func installSingletons() {
    constructor(types.noneType, "NoneType(/)") { _, _ throws(PyError) in .none }
    constructor(types.ellipsis, "ellipsis(/)") { _, _ throws(PyError) in .ellipsis }
    constructor(types.notImplementedType, "NotImplementedType(/)") { _, _ throws(PyError) in .notImplemented }
    populate(types.noneType) { vm, type in
      vm.operatorMethod(type, "__repr__(self, /)") { vm, _ throws(PyError) in vm.str("None") }
      vm.operatorMethod(type, "__bool__(self, /)") { _, _ throws(PyError) in .bool(false) }
      vm.operatorMethod(type, "__hash__(self, /)") { vm, _ throws(PyError) in .int(try vm.hash(.none)) }
    }
    populate(types.ellipsis) { vm, type in
      vm.operatorMethod(type, "__repr__(self, /)") { vm, _ throws(PyError) in vm.str("Ellipsis") }
      vm.method(type, "__reduce__(self, /)") { vm, _ throws(PyError) in vm.str("Ellipsis") }
    }
    populate(types.notImplementedType) { vm, type in
      vm.operatorMethod(type, "__repr__(self, /)") { vm, _ throws(PyError) in vm.str("NotImplemented") }
      vm.method(type, "__reduce__(self, /)") { vm, _ throws(PyError) in vm.str("NotImplemented") }
    }
  }
}
