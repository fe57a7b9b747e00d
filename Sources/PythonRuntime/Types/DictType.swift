/// `dict`: making and operators. Methods, updating, views and iteration are in other files.
extension VM {
  func installDict() {
    populate(types.dict) { vm, type in
      vm.constructor(type, "dict(mapping_or_iterable=?, /, **kwargs)") { vm, a throws(PyError) in
        let dict = vm.dict()
        try vm.fill(dict, a[0], keywords: a[1])
        return .dict(dict)
      }
      vm.addDictOperators(type)
      vm.addDictMethods(type)
    }
  }

  private func addDictOperators(_ type: Ref<TypeObject>) {
    constant(type, "__hash__", .none)
    operatorMethod(type, "__init__(self, mapping_or_iterable=?, /, **kwargs)") { vm, a throws(PyError) in
      try vm.fill(vm.dict(a[0]), a[1], keywords: a[2])
      return .none
    }
    operatorMethod(type, "__repr__(self, /)") { vm, a throws(PyError) in
      var builder = TextBuilder()
      try vm.appendRepr(ofDict: vm.dict(a[0]), a[0], to: &builder)
      return vm.str(builder)
    }
    operatorMethod(type, "__len__(self, /)") { vm, a throws(PyError) in .int(try vm.dict(a[0]).pointee.table.count) }
    method(type, "__contains__(self, key, /)") { vm, a throws(PyError) in
      .bool(try vm.find(vm.dict(a[0]), a[1], hash: vm.hash(a[1])) >= 0)
    }
    operatorMethod(type, "__iter__(self, /)") { vm, a throws(PyError) in vm.iterator(of: try vm.dict(a[0]), .keys) }
    method(type, "__reversed__(self, /)") { vm, a throws(PyError) in vm.reversedIterator(of: try vm.dict(a[0]), .keys) }
    method(type, "__getitem__(self, key, /)") { vm, a throws(PyError) in try vm.item(ofDict: a[0], a[1]) }
    operatorMethod(type, "__setitem__(self, key, value, /)") { vm, a throws(PyError) in
      try vm.set(vm.dict(a[0]), a[1], a[2])
      return .none
    }
    operatorMethod(type, "__delitem__(self, key, /)") { vm, a throws(PyError) in
      if try vm.remove(vm.dict(a[0]), a[1]).isUnbound { throw vm.keyError(a[1]) }
      return .none
    }
    operatorMethod(type, "__eq__(self, value, /)") { vm, a throws(PyError) in
      guard case .dict(let other) = vm.core(a[1]) else { return .notImplemented }
      return .bool(try vm.isEqual(vm.dict(a[0]), other))
    }
    operatorMethod(type, "__ne__(self, value, /)") { vm, a throws(PyError) in
      guard case .dict(let other) = vm.core(a[1]) else { return .notImplemented }
      return .bool(try !vm.isEqual(vm.dict(a[0]), other))
    }
    operatorMethod(type, "__or__(self, value, /)") { vm, a throws(PyError) in try vm.merged(a[0], a[1]) }
    operatorMethod(type, "__ror__(self, value, /)") { vm, a throws(PyError) in try vm.merged(a[1], a[0]) }
    operatorMethod(type, "__ior__(self, value, /)") { vm, a throws(PyError) in
      try vm.update(vm.dict(a[0]), from: a[1])
      return a[0]
    }
  }

  /// `dict[key]`; a subclass may have `__missing__`.
  private func item(ofDict receiver: Value, _ key: Value) throws(PyError) -> Value {
    let value = try get(dict(receiver), key)
    if !value.isUnbound { return value }
    if case .instance = receiver {
      let made = try callSpecial(.missing, receiver, key)
      if !made.isUnbound { return made }
    }
    throw keyError(key)
  }

  private func merged(_ left: Value, _ right: Value) throws(PyError) -> Value {
    guard case .dict(let first) = core(left), case .dict = core(right) else { return .notImplemented }
    let result = copy(first)
    try update(result, from: right)
    return .dict(result)
  }

  func copy(_ dict: Ref<DictObject>) -> Ref<DictObject> {
    let copy = self.dict()
    copy.pointee.table = dict.pointee.table.copied()
    heap.charge(copy.pointee.table.ownedBytes)
    return copy
  }

  /// `a == b`; comparing values may run code of the user that changes either.
  func isEqual(_ a: Ref<DictObject>, _ b: Ref<DictObject>) throws(PyError) -> Bool {
    if a.pointee.table.count != b.pointee.table.count { return false }
    try descend(" in comparison")
    defer { nativeDepth &-= 1 }
    var position = 0
    while let living = a.pointee.table.living(from: position) {
      position = living + 1
      let entry = a.pointee.table.entry(living).pointee
      let found = try find(b, entry.key, hash: entry.hash)
      if found < 0 { return false }
      if try !equal(entry.value, b.pointee.table.entry(found).pointee.value) { return false }
    }
    return true
  }

  /// `value` is the dict itself or the instance that wraps it.
  func appendRepr(ofDict dict: Ref<DictObject>, _ value: Value, to builder: inout TextBuilder) throws(PyError) {
    let isShown = try representing(value) { () throws(PyError) in
      builder.append(ascii: UInt8(ascii: "{"))
      var position = 0
      while let living = dict.pointee.table.living(from: position) {
        if position > 0 { builder.append(", ") }
        position = living + 1
        let entry = dict.pointee.table.entry(living).pointee
        try appendRepr(entry.key, to: &builder)
        builder.append(": ")
        try appendRepr(entry.value, to: &builder)
      }
      builder.append(ascii: UInt8(ascii: "}"))
    }
    if !isShown { builder.append("{...}") }
  }
}
