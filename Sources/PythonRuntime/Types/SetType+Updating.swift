/// What changes a set in place by what another set or iterable holds.
extension VM {
  func addSetUpdates(_ type: Ref<TypeObject>) {
    method(type, "update(self, /, *others)") { vm, a throws(PyError) in
      let set = try vm.mutableSet(a[0])
      for other in try vm.tuple(a[1]).values { try vm.update(set, from: other) }
      return .none
    }
    method(type, "intersection_update(self, /, *others)") { vm, a throws(PyError) in
      let set = try vm.mutableSet(a[0])
      vm.exchange(set, try vm.intersection(set, vm.tuple(a[1])))
      return .none
    }
    method(type, "difference_update(self, /, *others)") { vm, a throws(PyError) in
      let set = try vm.mutableSet(a[0])
      for other in try vm.tuple(a[1]).values { try vm.removeAll(other, from: set) }
      return .none
    }
    method(type, "symmetric_difference_update(self, other, /)") { vm, a throws(PyError) in
      try vm.toggleAll(a[1], in: vm.mutableSet(a[0]))
      return .none
    }
    func inPlace(_ signature: StaticString, _ change: @escaping (VM, Ref<SetObject>, Value) throws(PyError) -> Void) {
      operatorMethod(type, signature) { vm, a throws(PyError) in
        guard case .set = vm.core(a[1]) else { return .notImplemented }
        try change(vm, vm.mutableSet(a[0]), a[1])
        return a[0]
      }
    }
    inPlace("__ior__(self, value, /)") { vm, set, other throws(PyError) in try vm.update(set, from: other) }
    inPlace("__iand__(self, value, /)") { vm, set, other throws(PyError) in
      vm.exchange(set, try vm.intersection(set, with: other))
    }
    inPlace("__isub__(self, value, /)") { vm, set, other throws(PyError) in try vm.removeAll(other, from: set) }
    inPlace("__ixor__(self, value, /)") { vm, set, other throws(PyError) in try vm.toggleAll(other, in: set) }
  }

  private func exchange(_ set: Ref<SetObject>, _ result: Ref<SetObject>) {
    if set != result { set.pointee.table.exchange(with: &result.pointee.table) }
  }

  /// `set.update(source)`
  package func update(_ set: Ref<SetObject>, from source: Value) throws(PyError) {
    switch core(source) {
    case .set(let other): return try update(set, fromSet: other)
    case .dict(let dict):
      if case .dict = source { return try update(set, fromDict: dict) }
    default: break
    }
    try forEach(in: source, keeping: .set(set)) { item throws(PyError) in
      try self.insert(set, item)
      return true
    }
  }

  private func update(_ set: Ref<SetObject>, fromSet other: Ref<SetObject>) throws(PyError) {
    if set == other || other.pointee.table.count == 0 { return }
    let before = set.pointee.table.ownedBytes
    set.pointee.table.makeRoom(for: other.pointee.table.count)
    let isEmpty = set.pointee.table.used == 0
    if isEmpty { set.pointee.table.takeAll(of: other.pointee.table) }
    heap.charge(set.pointee.table.ownedBytes &- before)
    if isEmpty { return }
    var cursor = 0
    while let entry = other.pointee.table.next(&cursor) { try insert(set, entry.element, hash: entry.hash) }
  }

  private func update(_ set: Ref<SetObject>, fromDict dict: Ref<DictObject>) throws(PyError) {
    let before = set.pointee.table.ownedBytes
    set.pointee.table.makeRoom(for: dict.pointee.table.count)
    heap.charge(set.pointee.table.ownedBytes &- before)
    var position = 0
    while let living = dict.pointee.table.living(from: position) {
      position = living + 1
      let entry = dict.pointee.table.entry(living).pointee
      try insert(set, entry.key, hash: entry.hash)
    }
  }

  /// `set.difference_update(source)`
  func removeAll(_ source: Value, from set: Ref<SetObject>) throws(PyError) {
    if case .set(var other) = core(source) {
      if other == set { return set.pointee.table.removeAll() }
      if other.pointee.table.count >> 3 > set.pointee.table.count { other = try intersection(set, with: source) }
      var cursor = 0
      while let entry = other.pointee.table.next(&cursor) { try remove(set, entry.element, hash: entry.hash) }
    } else {
      try forEach(in: source) { item throws(PyError) in
        try self.remove(set, item, hash: self.hash(item))
        return true
      }
    }
    if set.pointee.table.isSparse { set.pointee.table.dropDeleted() }
  }

  /// `set.symmetric_difference_update(source)`
  func toggleAll(_ source: Value, in set: Ref<SetObject>) throws(PyError) {
    if case .dict(let dict) = source {
      var position = 0
      while let living = dict.pointee.table.living(from: position) {
        position = living + 1
        let entry = dict.pointee.table.entry(living).pointee
        try toggle(entry.key, entry.hash, in: set)
      }
      return
    }
    let other: Ref<SetObject>
    if case .set(let given) = core(source) {
      if given == set { return set.pointee.table.removeAll() }
      other = given
    } else {
      other = self.set()
      try update(other, from: source)
    }
    var cursor = 0
    while let entry = other.pointee.table.next(&cursor) { try toggle(entry.element, entry.hash, in: set) }
  }

  private func toggle(_ element: Value, _ hash: Int, in set: Ref<SetObject>) throws(PyError) {
    if try !remove(set, element, hash: hash) { try insert(set, element, hash: hash) }
  }
}
