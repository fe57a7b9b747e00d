/// `set` and `frozenset`: making and operators. What combines sets is in the other file of this name.
extension VM {
  func installSets() {
    populate(types.set) { vm, type in
      vm.constructor(type, "set(iterable=(), /)") { vm, a throws(PyError) in
        let set = vm.set()
        if a.has(0) { try vm.update(set, from: a[0]) }
        return .set(set)
      }
      vm.addSetBasics(type)
      vm.addSetAlgebra(type)
      vm.addSetChanges(type)
      vm.addSetUpdates(type)
    }
    populate(types.frozenset) { vm, type in
      vm.constructor(type, "frozenset(iterable=(), /)") { vm, a throws(PyError) in
        if case .set(let other) = a[0, or: .none], other.pointee.isFrozen { return a[0] }
        let set = vm.set(isFrozen: true)
        if a.has(0) { try vm.update(set, from: a[0]) }
        return .set(set)
      }
      vm.addSetBasics(type)
      vm.addSetAlgebra(type)
      vm.operatorMethod(type, "__hash__(self, /)") { vm, a throws(PyError) in .int(try vm.cachedHash(ofSet: vm.set(a[0]))) }
    }
  }

  private func addSetBasics(_ type: Ref<TypeObject>) {
    operatorMethod(type, "__repr__(self, /)") { vm, a throws(PyError) in
      var builder = TextBuilder()
      try vm.appendRepr(ofSet: vm.set(a[0]), a[0], to: &builder)
      return vm.str(builder)
    }
    operatorMethod(type, "__len__(self, /)") { vm, a throws(PyError) in .int(try vm.set(a[0]).pointee.table.count) }
    operatorMethod(type, "__iter__(self, /)") { vm, a throws(PyError) in vm.iterator(of: try vm.set(a[0])) }
    method(type, "__contains__(self, key, /)") { vm, a throws(PyError) in
      .bool(try vm.find(vm.set(a[0]), a[1], hash: vm.hash(ofSought: a[1])) >= 0)
    }
    func comparison(_ signature: StaticString, _ op: RichComparison) {
      operatorMethod(type, signature) { vm, a throws(PyError) in
        guard case .set(let other) = vm.core(a[1]) else { return .notImplemented }
        return .bool(try vm.compareSets(op, vm.set(a[0]), other))
      }
    }
    comparison("__eq__(self, value, /)", .equal)
    comparison("__ne__(self, value, /)", .notEqual)
    comparison("__lt__(self, value, /)", .less)
    comparison("__le__(self, value, /)", .lessEqual)
    comparison("__gt__(self, value, /)", .greater)
    comparison("__ge__(self, value, /)", .greaterEqual)
  }

  private func addSetChanges(_ type: Ref<TypeObject>) {
    constant(type, "__hash__", .none)
    operatorMethod(type, "__init__(self, /, *iterable)") { vm, a throws(PyError) in
      let set = try vm.mutableSet(a[0])
      let given = try vm.tuple(a[1]).values
      if given.count > 1 { throw vm.typeError("\(vm.typeName(a[0])) expected at most 1 argument, got \(given.count)") }
      set.pointee.table.removeAll()
      if let iterable = given.first { try vm.update(set, from: iterable) }
      return .none
    }
    method(type, "add(self, element, /)") { vm, a throws(PyError) in
      try vm.insert(vm.mutableSet(a[0]), a[1])
      return .none
    }
    method(type, "discard(self, element, /)") { vm, a throws(PyError) in
      try vm.remove(vm.mutableSet(a[0]), a[1], hash: vm.hash(ofSought: a[1]))
      return .none
    }
    method(type, "remove(self, element, /)") { vm, a throws(PyError) in
      if try !vm.remove(vm.mutableSet(a[0]), a[1], hash: vm.hash(ofSought: a[1])) { throw vm.keyError(a[1]) }
      return .none
    }
    method(type, "pop(self, /)") { vm, a throws(PyError) in
      let set = try vm.mutableSet(a[0])
      guard let entry = set.pointee.table.popped() else { throw vm.keyError(vm.str("pop from an empty set")) }
      return entry.element
    }
    method(type, "clear(self, /)") { vm, a throws(PyError) in
      try vm.mutableSet(a[0]).pointee.table.removeAll()
      return .none
    }
  }

  /// The receiver of a method that changes it.
  func mutableSet(_ value: Value) throws(PyError) -> Ref<SetObject> {
    let set = try set(value)
    if set.pointee.isFrozen { throw typeError("descriptor requires a 'set' object but received a '\(typeName(value))'") }
    return set
  }

  private func cachedHash(ofSet set: Ref<SetObject>) throws(PyError) -> Int {
    if set.pointee.cachedHash == 0 { set.pointee.cachedHash = hash(ofSet: set) }
    return set.pointee.cachedHash
  }

  private func compareSets(_ op: RichComparison, _ a: Ref<SetObject>, _ b: Ref<SetObject>) throws(PyError) -> Bool {
    switch op {
    case .equal: return a.pointee.table.count == b.pointee.table.count ? try isSubset(a, of: b) : false
    case .notEqual: return try !compareSets(.equal, a, b)
    case .less: return a.pointee.table.count < b.pointee.table.count ? try isSubset(a, of: b) : false
    case .lessEqual: return try isSubset(a, of: b)
    case .greater: return try compareSets(.less, b, a)
    case .greaterEqual: return try isSubset(b, of: a)
    }
  }

  func isSubset(_ a: Ref<SetObject>, of b: Ref<SetObject>) throws(PyError) -> Bool {
    if a.pointee.table.count > b.pointee.table.count { return false }
    var cursor = 0
    while let entry = a.pointee.table.next(&cursor) {
      if try find(b, entry.element, hash: entry.hash) < 0 { return false }
    }
    return true
  }

  /// `value` is the set itself or the instance that wraps it.
  func appendRepr(ofSet set: Ref<SetObject>, _ value: Value, to builder: inout TextBuilder) throws(PyError) {
    let type = typeOf(value)
    let isPlain = type == types.set
    if set.pointee.table.count == 0 {
      builder.append(name(of: type))
      builder.append("()")
      return
    }
    let isShown = try representing(value) { () throws(PyError) in
      if !isPlain {
        builder.append(name(of: type))
        builder.append(ascii: UInt8(ascii: "("))
      }
      builder.append(ascii: UInt8(ascii: "{"))
      var cursor = 0
      var isFirst = true
      while let entry = set.pointee.table.next(&cursor) {
        if !isFirst { builder.append(", ") }
        isFirst = false
        try appendRepr(entry.element, to: &builder)
      }
      builder.append(ascii: UInt8(ascii: "}"))
      if !isPlain { builder.append(ascii: UInt8(ascii: ")")) }
    }
    if !isShown {
      builder.append(name(of: type))
      builder.append("(...)")
    }
  }
}
