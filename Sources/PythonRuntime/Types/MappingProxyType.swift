/// `mappingproxy`: a mapping that can be read but not written to, such as `cls.__dict__`.
extension VM {
  func installMappingProxy() {
    constructor(types.mappingProxy, "mappingproxy(mapping, /)") { vm, a throws(PyError) in
      switch vm.core(a[0]) {
      case .list, .tuple, .none, .int, .float, .str: break
      default:
        if !vm.special(.getItem, of: vm.typeOf(a[0])).isUnbound {
          return vm.foreign(MappingProxy(a[0]), type: vm.types.mappingProxy)
        }
      }
      throw vm.typeError("mappingproxy() argument must be a mapping, not \(vm.typeName(a[0]))")
    }
    populate(types.mappingProxy) { vm, type in
      vm.addProxyReading(type)
      vm.addProxyOperators(type)
    }
  }

  /// What a proxy shows, or the value itself.
  private func proxied(_ value: Value) -> Value {
    if case .foreign(let foreign) = value, let proxy = foreign.pointee.payload as? MappingProxy { return proxy.mapping }
    return value
  }

  private func addProxyReading(_ type: Ref<TypeObject>) {
    operatorMethod(type, "__getitem__(self, key, /)") { vm, a throws(PyError) in
      try vm.getItem(vm.proxied(a[0]), a[1])
    }
    operatorMethod(type, "__contains__(self, key, /)") { vm, a throws(PyError) in
      .bool(try vm.contains(vm.proxied(a[0]), a[1]))
    }
    operatorMethod(type, "__len__(self, /)") { vm, a throws(PyError) in .int(try vm.length(vm.proxied(a[0]))) }
    operatorMethod(type, "__iter__(self, /)") { vm, a throws(PyError) in try vm.iterator(of: vm.proxied(a[0])) }
    operatorMethod(type, "__repr__(self, /)") { vm, a throws(PyError) in
      vm.str("mappingproxy(\(try vm.repr(vm.proxied(a[0])).string))")
    }
    operatorMethod(type, "__str__(self, /)") { vm, a throws(PyError) in .str(try vm.str(of: vm.proxied(a[0]))) }
    let methods: [StaticString] = [
      "__reversed__(self, /)", "copy(self, /)", "items(self, /)", "keys(self, /)", "values(self, /)",
    ]
    for signature in methods {
      let name = interned.name(ascii: Signature(signature).nameBytes)
      method(type, signature) { vm, a throws(PyError) in try vm.call(vm.getAttribute(vm.proxied(a[0]), name), []) }
    }
    method(type, "get(self, key, default=None, /)") { vm, a throws(PyError) in
      try vm.call(vm.getAttribute(vm.proxied(a[0]), vm.name("get")), [a[1], a[2, or: .none]])
    }
  }

  private func addProxyOperators(_ type: Ref<TypeObject>) {
    for op in RichComparison.allCases {
      operatorMethod(type, op.signature) { vm, a throws(PyError) in try vm.compare(op, vm.proxied(a[0]), a[1]) }
    }
    operatorMethod(type, "__or__(self, value, /)") { vm, a throws(PyError) in
      try vm.binary(.or, vm.proxied(a[0]), vm.proxied(a[1]))
    }
    operatorMethod(type, "__ror__(self, value, /)") { vm, a throws(PyError) in
      try vm.binary(.or, vm.proxied(a[1]), vm.proxied(a[0]))
    }
    operatorMethod(type, "__ior__(self, value, /)") { vm, _ throws(PyError) in
      throw vm.typeError("'|=' is not supported by mappingproxy; use '|' instead")
    }
    constant(type, "__hash__", .none)
  }
}
