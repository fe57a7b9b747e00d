/// The methods of dicts.
extension VM {
  func addDictMethods(_ type: Ref<TypeObject>) {
    method(type, "get(self, key, default=None, /)") { vm, a throws(PyError) in
      let value = try vm.get(vm.dict(a[0]), a[1])
      return value.isUnbound ? a[2, or: .none] : value
    }
    method(type, "setdefault(self, key, default=None, /)") { vm, a throws(PyError) in
      let dict = try vm.dict(a[0])
      let hash = try vm.hash(a[1])
      let position = try vm.find(dict, a[1], hash: hash)
      if position >= 0 { return dict.pointee.table.entry(position).pointee.value }
      vm.insert(dict, a[1], hash, a[2, or: .none])
      return a[2, or: .none]
    }
    method(type, "pop(self, key, default=?, /)") { vm, a throws(PyError) in
      let dict = try vm.dict(a[0])
      if dict.pointee.table.count > 0 {
        let value = try vm.remove(dict, a[1])
        if !value.isUnbound { return value }
      }
      if a.has(2) { return a[2] }
      throw vm.keyError(a[1])
    }
    method(type, "popitem(self, /)") { vm, a throws(PyError) in
      let dict = try vm.dict(a[0])
      guard let entry = dict.pointee.table.removeLast() else {
        throw vm.keyError(vm.str("popitem(): dictionary is empty"))
      }
      return vm.tuple([entry.key, entry.value])
    }
    method(type, "clear(self, /)") { vm, a throws(PyError) in
      try vm.dict(a[0]).pointee.table.removeAll()
      return .none
    }
    method(type, "copy(self, /)") { vm, a throws(PyError) in .dict(vm.copy(try vm.dict(a[0]))) }
    method(type, "update(self, mapping_or_iterable=?, /, **kwargs)") { vm, a throws(PyError) in
      try vm.fill(vm.dict(a[0]), a[1], keywords: a[2])
      return .none
    }
    method(type, "keys(self, /)") { vm, a throws(PyError) in vm.view(of: try vm.dict(a[0]), .keys) }
    method(type, "values(self, /)") { vm, a throws(PyError) in vm.view(of: try vm.dict(a[0]), .values) }
    method(type, "items(self, /)") { vm, a throws(PyError) in vm.view(of: try vm.dict(a[0]), .items) }
    classMethod(type, "fromkeys(cls, iterable, value=None, /)") { vm, a throws(PyError) in
      try vm.dict(a[0], fromKeys: a[1], a[2, or: .none])
    }
  }

  func view(of dict: Ref<DictObject>, _ part: DictViewObject.Part) -> Value {
    .dictView(heap.new(DictViewObject(dict: dict, part: part)))
  }

  /// `dict.fromkeys`, or that of a subclass, which is called for a new dict.
  private func dict(_ type: Value, fromKeys keys: Value, _ value: Value) throws(PyError) -> Value {
    if case .type(let type) = type, type == types.dict {
      let dict = dict()
      try forEach(in: keys, keeping: .dict(dict)) { key throws(PyError) in
        try self.set(dict, key, value)
        return true
      }
      return .dict(dict)
    }
    let made = try call(type, [])
    try forEach(in: keys) { key throws(PyError) in
      try self.setItem(made, key, value)
      return true
    }
    return made
  }
}
