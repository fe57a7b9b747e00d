/// What fills dicts: other dicts, mappings, pairs and keywords.
extension VM {
  /// The arguments of `dict(…)`, `dict.__init__` and `dict.update`.
  func fill(_ dict: Ref<DictObject>, _ source: Value, keywords: Value) throws(PyError) {
    if !source.isUnbound { try update(dict, from: source) }
    if case .dict(let keywords) = keywords { try update(dict, fromDict: keywords) }
  }

  /// `dict.update(source)` with a mapping, or an iterable of pairs.
  package func update(_ dict: Ref<DictObject>, from source: Value) throws(PyError) {
    if case .dict(let other) = source { return try update(dict, fromDict: other) }
    if case .instance(let instance) = source, case .dict(let other) = instance.core, iteratesAsDict(instance) {
      return try update(dict, fromDict: other)
    }
    let keys = try attributeIfPresent(source, names.keys)
    if keys.isUnbound { return try update(dict, fromPairs: source) }
    try forEach(in: call(keys, []), keeping: .dict(dict)) { key throws(PyError) in
      try self.set(dict, key, self.getItem(source, key))
      return true
    }
  }

  /// Whether an instance of a subclass of `dict` hands its keys out in the way of `dict`.
  private func iteratesAsDict(_ instance: Ref<InstanceObject>) -> Bool {
    if case .native = special(.iterate, of: instance.type) { return true }
    return false
  }

  private func update(_ dict: Ref<DictObject>, fromDict other: Ref<DictObject>) throws(PyError) {
    if dict == other || other.pointee.table.count == 0 { return }
    if dict.pointee.table.count == 0 {
      let before = dict.pointee.table.ownedBytes
      heap.touch(dict)
      dict.pointee.table.replace(byCopyOf: other.pointee.table)
      heap.charge(dict.pointee.table.ownedBytes &- before)
      return
    }
    let count = other.pointee.table.count
    var position = 0
    while let living = other.pointee.table.living(from: position) {
      position = living + 1
      let entry = other.pointee.table.entry(living).pointee
      try set(dict, entry.key, hash: entry.hash, entry.value)
      if other.pointee.table.count != count { throw runtimeError("dict mutated during update") }
    }
  }

  private func update(_ dict: Ref<DictObject>, fromPairs source: Value) throws(PyError) {
    var index = 0
    try forEach(in: source, keeping: .dict(dict)) { pair throws(PyError) in
      try self.setPair(dict, pair, index)
      index += 1
      return true
    }
  }

  private func setPair(_ dict: Ref<DictObject>, _ pair: Value, _ index: Int) throws(PyError) {
    let items: ItemSequence
    switch pair {
    case .tuple(let tuple): items = .tuple(tuple)
    case .list(let list): items = .list(list)
    default:
      if special(.iterate, of: typeOf(pair)).isUnbound, special(.getItem, of: typeOf(pair)).isUnbound {
        throw typeError("cannot convert dictionary update sequence element #\(index) to a sequence")
      }
      items = .list(try collect(pair))
    }
    guard items.count == 2 else {
      throw valueError("dictionary update sequence element #\(index) has length \(items.count); 2 is required")
    }
    try set(dict, items[0], items[1])
  }

  /// `dict[key] = value` with a hash that is known.
  func set(_ dict: Ref<DictObject>, _ key: Value, hash: Int, _ value: Value) throws(PyError) {
    let position = try find(dict, key, hash: hash)
    if position >= 0 {
      heap.touch(dict)
      dict.pointee.table.entry(position).pointee.value = value
    } else {
      insert(dict, key, hash, value)
    }
  }
}
