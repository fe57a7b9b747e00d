/// What combines sets with one another and with iterables. The steps, and so the order of the results, are those of CPython.
extension VM {
  func addSetAlgebra(_ type: Ref<TypeObject>) {
    method(type, "copy(self, /)") { vm, a throws(PyError) in
      if case .set(let set) = a[0], set.pointee.isFrozen { return a[0] }
      return .set(vm.copy(try vm.set(a[0])))
    }
    method(type, "union(self, /, *others)") { vm, a throws(PyError) in .set(try vm.union(vm.set(a[0]), vm.tuple(a[1]))) }
    method(type, "intersection(self, /, *others)") { vm, a throws(PyError) in
      .set(try vm.intersection(vm.set(a[0]), vm.tuple(a[1])))
    }
    method(type, "difference(self, /, *others)") { vm, a throws(PyError) in
      .set(try vm.difference(vm.set(a[0]), vm.tuple(a[1])))
    }
    method(type, "symmetric_difference(self, other, /)") { vm, a throws(PyError) in
      .set(try vm.symmetricDifference(vm.set(a[0]), a[1]))
    }
    method(type, "isdisjoint(self, other, /)") { vm, a throws(PyError) in .bool(try vm.isDisjoint(vm.set(a[0]), a[1])) }
    method(type, "issubset(self, other, /)") { vm, a throws(PyError) in
      let set = try vm.set(a[0])
      if case .set(let other) = vm.core(a[1]) { return .bool(try vm.isSubset(set, of: other)) }
      return .bool(try vm.intersection(set, with: a[1]).pointee.table.count == set.pointee.table.count)
    }
    method(type, "issuperset(self, other, /)") { vm, a throws(PyError) in
      .bool(try vm.isSuperset(vm.set(a[0]), of: a[1]))
    }
    addSetOperators(type)
  }

  private func addSetOperators(_ type: Ref<TypeObject>) {
    func algebra(
      _ signature: StaticString, _ reflected: StaticString,
      _ combine: @escaping (VM, Ref<SetObject>, Value) throws(PyError) -> Ref<SetObject>
    ) {
      operatorMethod(type, signature) { vm, a throws(PyError) in
        guard case .set = vm.core(a[1]) else { return .notImplemented }
        return .set(try combine(vm, vm.set(a[0]), a[1]))
      }
      operatorMethod(type, reflected) { vm, a throws(PyError) in
        guard case .set(let left) = vm.core(a[1]) else { return .notImplemented }
        return .set(try combine(vm, left, a[0]))
      }
    }
    algebra("__or__(self, value, /)", "__ror__(self, value, /)") { vm, a, b throws(PyError) in
      try vm.union(a, with: b)
    }
    algebra("__and__(self, value, /)", "__rand__(self, value, /)") { vm, a, b throws(PyError) in
      try vm.intersection(a, with: b)
    }
    algebra("__sub__(self, value, /)", "__rsub__(self, value, /)") { vm, a, b throws(PyError) in
      try vm.difference(a, b)
    }
    algebra("__xor__(self, value, /)", "__rxor__(self, value, /)") { vm, a, b throws(PyError) in
      try vm.symmetricDifference(a, b)
    }
  }

  func copy(_ set: Ref<SetObject>) -> Ref<SetObject> {
    let copy = self.set(isFrozen: set.pointee.isFrozen)
    copy.pointee.table.makeRoom(for: set.pointee.table.count)
    if set.pointee.table.count > 0 { copy.pointee.table.takeAll(of: set.pointee.table) }
    heap.charge(copy.pointee.table.ownedBytes)
    return copy
  }

  /// An empty set of the same type.
  private func empty(like set: Ref<SetObject>) -> Ref<SetObject> { self.set(isFrozen: set.pointee.isFrozen) }

  private func union(_ set: Ref<SetObject>, _ others: Ref<TupleObject>) throws(PyError) -> Ref<SetObject> {
    let result = copy(set)
    for other in others.values where !other.isIdentical(to: .set(set)) { try update(result, from: other) }
    return result
  }

  private func union(_ set: Ref<SetObject>, with other: Value) throws(PyError) -> Ref<SetObject> {
    let result = copy(set)
    if !core(other).isIdentical(to: .set(set)) { try update(result, from: other) }
    return result
  }

  func intersection(_ set: Ref<SetObject>, _ others: Ref<TupleObject>) throws(PyError) -> Ref<SetObject> {
    if others.pointee.count == 0 { return copy(set) }
    var result = set
    for other in others.values { result = try intersection(result, with: other) }
    return result
  }

  func intersection(_ set: Ref<SetObject>, with other: Value) throws(PyError) -> Ref<SetObject> {
    let result = empty(like: set)
    if case .set(let other) = core(other) {
      if other == set { return copy(set) }
      let isOtherLarger = other.pointee.table.count > set.pointee.table.count
      let (walked, asked) = isOtherLarger ? (set, other) : (other, set)
      var cursor = 0
      while let entry = walked.pointee.table.next(&cursor) {
        if try find(asked, entry.element, hash: entry.hash) >= 0 { try insert(result, entry.element, hash: entry.hash) }
      }
      return result
    }
    try forEach(in: other) { item throws(PyError) in
      let hash = try self.hash(item)
      if try self.find(set, item, hash: hash) >= 0 {
        try self.insert(result, item, hash: hash)
        if result.pointee.table.count >= set.pointee.table.count { return false }
      }
      return true
    }
    return result
  }

  private func difference(_ set: Ref<SetObject>, _ others: Ref<TupleObject>) throws(PyError) -> Ref<SetObject> {
    guard others.pointee.count > 0 else { return copy(set) }
    let result = try difference(set, others.items[0])
    for other in others.values.dropFirst() { try removeAll(other, from: result) }
    return result
  }

  private func difference(_ set: Ref<SetObject>, _ other: Value) throws(PyError) -> Ref<SetObject> {
    let count = set.pointee.table.count
    let asked: Value
    switch other {
    case .dict: asked = other
    default:
      asked = core(other)
      guard case .set = asked else {
        let result = copy(set)
        try removeAll(other, from: result)
        return result
      }
    }
    if count == 0 { return copy(set) }
    if count >> 2 > (try length(asked)) {
      let result = copy(set)
      try removeAll(other, from: result)
      return result
    }
    let result = empty(like: set)
    var cursor = 0
    while let entry = set.pointee.table.next(&cursor) {
      if try !has(asked, entry) { try insert(result, entry.element, hash: entry.hash) }
    }
    return result
  }

  private func has(_ container: Value, _ entry: SetTable.Entry) throws(PyError) -> Bool {
    switch container {
    case .set(let set): return try find(set, entry.element, hash: entry.hash) >= 0
    case .dict(let dict): return try find(dict, entry.element, hash: entry.hash) >= 0
    default: return false
    }
  }

  private func symmetricDifference(_ set: Ref<SetObject>, _ other: Value) throws(PyError) -> Ref<SetObject> {
    let result = empty(like: set)
    try update(result, from: other)
    try toggleAll(.set(set), in: result)
    return result
  }

  private func isDisjoint(_ set: Ref<SetObject>, _ other: Value) throws(PyError) -> Bool {
    if case .set(let other) = core(other) {
      let isOtherLarger = other.pointee.table.count > set.pointee.table.count
      let (walked, asked) = isOtherLarger ? (set, other) : (other, set)
      var cursor = 0
      while let entry = walked.pointee.table.next(&cursor) {
        if try find(asked, entry.element, hash: entry.hash) >= 0 { return false }
      }
      return true
    }
    var isDisjoint = true
    try forEach(in: other) { item throws(PyError) in
      isDisjoint = try !self.contains(set, item)
      return isDisjoint
    }
    return isDisjoint
  }

  private func isSuperset(_ set: Ref<SetObject>, of other: Value) throws(PyError) -> Bool {
    if case .set(let other) = core(other) { return try isSubset(other, of: set) }
    var containsAll = true
    try forEach(in: other) { item throws(PyError) in
      containsAll = try self.contains(set, item)
      return containsAll
    }
    return containsAll
  }
}
