/// `int | None`: one of several types.
final class TypeUnion: ForeignPayload {
  let members: [Value]

  init(_ members: [Value]) { self.members = members }

  func trace(_ heap: Heap) {
    for member in members { heap.mark(member) }
  }
}

extension VM {
  func installUnion() {
    constant(types.union, "__module__", str("types"))
    addUnionOperators(types.type)
    populate(types.union) { vm, type in
      vm.addUnionOperators(type)
      vm.attribute(type, "__args__", get: { vm, value throws(PyError) in vm.tuple(vm.members(of: value)) })
      vm.attribute(
        type, "__parameters__",
        get: { vm, value throws(PyError) in
          vm.tuple(try vm.typeParameters(of: vm.members(of: value)))
        })
      vm.operatorMethod(type, "__repr__(self, /)") { vm, a throws(PyError) in
        var shown: [String] = []
        for member in vm.members(of: a[0]) { shown.append(try vm.typeText(member)) }
        return vm.str(shown.joined(separator: " | "))
      }
      vm.addUnionIdentity(type)
      vm.addUnionChecks(type)
    }
  }

  /// `|` of types, aliases and unions.
  func addUnionOperators(_ type: Ref<TypeObject>) {
    operatorMethod(type, "__or__(self, value, /)") { vm, a throws(PyError) in try vm.union(a[0], a[1]) }
    operatorMethod(type, "__ror__(self, value, /)") { vm, a throws(PyError) in try vm.union(a[1], a[0]) }
  }

  private func members(of value: Value) -> [Value] {
    switch value {
    case .none: return [.type(types.noneType)]
    case .foreign(let foreign): return (foreign.pointee.payload as? TypeUnion)?.members ?? [value]
    default: return [value]
    }
  }

  private func isUnionable(_ value: Value) -> Bool {
    switch value {
    case .none, .type: true
    case .foreign(let foreign): foreign.pointee.payload is TypeUnion || foreign.pointee.payload is GenericAlias
    default: false
    }
  }

  private func union(_ left: Value, _ right: Value) throws(PyError) -> Value {
    guard isUnionable(left), isUnionable(right) else { return .notImplemented }
    var members: [Value] = []
    for candidate in self.members(of: left) + self.members(of: right) {
      var isNew = true
      for member in members where isNew {
        let isAlias = alias(member) != nil && alias(candidate) != nil
        isNew = isAlias ? try !equal(member, candidate) : !member.isIdentical(to: candidate)
      }
      if isNew { members.append(candidate) }
    }
    return members.count == 1 ? members[0] : foreign(TypeUnion(members), type: types.union)
  }

  private func addUnionIdentity(_ type: Ref<TypeObject>) {
    func asSet(_ vm: VM, _ value: Value) throws(PyError) -> Ref<SetObject> {
      let set = vm.set(isFrozen: true)
      for member in vm.members(of: value) { try vm.insert(set, member) }
      return set
    }
    operatorMethod(type, "__eq__(self, value, /)") { vm, a throws(PyError) in
      guard case .foreign(let foreign) = a[1], foreign.pointee.payload is TypeUnion else { return .notImplemented }
      let own = try asSet(vm, a[0])
      let other = vm.members(of: a[1])
      if own.pointee.table.count != other.count { return .bool(false) }
      for member in other where try !vm.contains(own, member) { return .bool(false) }
      return .bool(true)
    }
    operatorMethod(type, "__hash__(self, /)") { vm, a throws(PyError) in
      var hash = 0
      for member in vm.members(of: a[0]) { hash ^= try vm.hash(member) }
      return .int(hash)
    }
    operatorMethod(type, "__getitem__(self, item, /)") { vm, a throws(PyError) in
      try vm.substituteMembers(a[0], a[1])
    }
  }

  private func substituteMembers(_ value: Value, _ item: Value) throws(PyError) -> Value {
    let made = try getItem(foreign(GenericAlias(value, members(of: value)), type: types.genericAlias), item)
    guard let alias = alias(made), var result = alias.arguments.first else { return value }
    for member in alias.arguments.dropFirst() { result = try binary(.or, result, member) }
    return result
  }

  private func addUnionChecks(_ type: Ref<TypeObject>) {
    method(type, "__instancecheck__(self, instance, /)") { vm, a throws(PyError) in
      for member in vm.members(of: a[0]) where try vm.isInstance(a[1], of: member) { return .bool(true) }
      return .bool(false)
    }
    method(type, "__subclasscheck__(self, cls, /)") { vm, a throws(PyError) in
      guard case .type = a[1] else { throw vm.typeError("issubclass() arg 1 must be a class") }
      for member in vm.members(of: a[0]) where try vm.isSubclass(a[1], of: member) { return .bool(true) }
      return .bool(false)
    }
  }
}
