/// `None`, `...` and `NotImplemented`.
extension VM {
  func installSingletons() {
    func addConstructor(_ type: Ref<TypeObject>, _ signature: StaticString, _ shownName: String, _ value: Value) {
      constructor(type, signature) { vm, a throws(PyError) in
        if try vm.length(a[0]) + vm.length(a[1]) > 0 { throw vm.typeError("\(shownName) takes no arguments") }
        return value
      }
    }
    addConstructor(types.noneType, "NoneType(*args, **kwargs)", "NoneType", .none)
    addConstructor(types.ellipsis, "ellipsis(*args, **kwargs)", "EllipsisType", .ellipsis)
    addConstructor(types.notImplementedType, "NotImplementedType(*args, **kwargs)", "NotImplementedType", .notImplemented)
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
