/// `dict_keys`, `dict_values`, `dict_items`: what all three have. The operators of sets are in the other file of this name.
extension VM {
  func installDictViews() {
    for type in [types.dictKeys, types.dictValues, types.dictItems] {
      populate(type) { vm, type in
        vm.addViewBasics(type)
        if type != vm.types.dictValues { vm.addViewAlgebra(type) }
      }
    }
  }

  private func addViewBasics(_ type: Ref<TypeObject>) {
    operatorMethod(type, "__repr__(self, /)") { vm, a throws(PyError) in try vm.repr(ofView: vm.dictView(a[0]), a[0]) }
    operatorMethod(type, "__len__(self, /)") { vm, a throws(PyError) in .int(try vm.dictView(a[0]).dict.pointee.table.count) }
    operatorMethod(type, "__iter__(self, /)") { vm, a throws(PyError) in
      let view = try vm.dictView(a[0])
      return vm.iterator(of: view.dict, view.part)
    }
    method(type, "__reversed__(self, /)") { vm, a throws(PyError) in
      let view = try vm.dictView(a[0])
      return vm.reversedIterator(of: view.dict, view.part)
    }
    attribute(
      type, "mapping",
      get: { vm, view throws(PyError) in
        vm.foreign(MappingProxy(.dict(try vm.dictView(view).dict)), type: vm.types.mappingProxy)
      })
  }

  func dictView(_ value: Value) throws(PyError) -> DictViewObject {
    if case .dictView(let view) = value { return view.pointee }
    throw typeError("descriptor requires a view of a dict but received a '\(typeName(value))'")
  }

  private func repr(ofView view: DictViewObject, _ value: Value) throws(PyError) -> Value {
    var builder = TextBuilder()
    builder.append(name(of: viewType(view.part)))
    let isShown = try representing(value) { () throws(PyError) in
      builder.append("([")
      var position = 0
      while let living = view.dict.pointee.table.living(from: position) {
        if position > 0 { builder.append(", ") }
        position = living + 1
        try appendRepr(part(view.part, ofEntry: living, view.dict), to: &builder)
      }
      builder.append("])")
    }
    return isShown ? str(builder) : str("...")
  }

  private func viewType(_ part: DictViewObject.Part) -> Ref<TypeObject> {
    switch part {
    case .keys: types.dictKeys
    case .values: types.dictValues
    case .items: types.dictItems
    }
  }

  /// `item in view`
  func contains(_ view: DictViewObject, _ item: Value) throws(PyError) -> Bool {
    switch view.part {
    case .keys: return try find(view.dict, item, hash: hash(item)) >= 0
    case .values:
      var position = 0
      while let living = view.dict.pointee.table.living(from: position) {
        position = living + 1
        if try equal(view.dict.pointee.table.entry(living).pointee.value, item) { return true }
      }
      return false
    case .items:
      guard case .tuple(let pair) = core(item), pair.pointee.count == 2 else { return false }
      let value = try get(view.dict, pair.items[0])
      return value.isUnbound ? false : try equal(value, pair.items[1])
    }
  }
}
