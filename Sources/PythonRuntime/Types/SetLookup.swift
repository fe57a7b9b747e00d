/// Finding, adding and removing elements of sets, by Python's equality.
extension VM {
  /// The number of an element's entry, or -1; then the probe has ended where the element belongs.
  @inline(__always)
  private func find(_ set: Ref<SetObject>, _ element: Value, _ probe: inout SetTable.Probe) throws(PyError) -> Int {
    while true {
      let position = set.pointee.table.next(&probe)
      if position < 0 { return -1 }
      switch (set.pointee.table.element(position), element) {
      case (.int(let x), .int(let y)):
        if x == y { return position }
      case (.str(let x), .str(let y)):
        if x.equals(y) { return position }
      case (.int, .str), (.str, .int): break
      default: return try findSlowly(set, element, &probe)
      }
    }
  }

  /// Starts again when a comparison changed the table.
  @inline(never)
  private func findSlowly(_ set: Ref<SetObject>, _ element: Value, _ probe: inout SetTable.Probe) throws(PyError) -> Int {
    while true {
      let version = set.pointee.table.version
      probe = set.pointee.table.probe(probe.hash)
      var isStale = false
      while !isStale {
        let position = set.pointee.table.next(&probe)
        if position < 0 { return -1 }
        let isEqual = try equal(set.pointee.table.element(position), element)
        if set.pointee.table.version != version {
          isStale = true
        } else if isEqual {
          return position
        }
      }
    }
  }

  /// The number of an element's entry, or -1.
  package func find(_ set: Ref<SetObject>, _ element: Value, hash: Int) throws(PyError) -> Int {
    var probe = set.pointee.table.probe(hash)
    return try find(set, element, &probe)
  }

  package func contains(_ set: Ref<SetObject>, _ element: Value) throws(PyError) -> Bool {
    try find(set, element, hash: hash(element)) >= 0
  }

  package func insert(_ set: Ref<SetObject>, _ element: Value) throws(PyError) {
    try insert(set, element, hash: hash(element))
  }

  func insert(_ set: Ref<SetObject>, _ element: Value, hash: Int) throws(PyError) {
    var probe = set.pointee.table.probe(hash)
    if try find(set, element, &probe) >= 0 { return }
    heap.charge(set.pointee.table.add(element, hash: hash, slot: probe.slot, deleted: probe.deleted))
  }

  /// Whether the element was there.
  @discardableResult
  func remove(_ set: Ref<SetObject>, _ element: Value, hash: Int) throws(PyError) -> Bool {
    let position = try find(set, element, hash: hash)
    if position < 0 { return false }
    set.pointee.table.remove(at: position)
    return true
  }

  /// The hash of what is looked up in a set: a set without a hash of its own stands for the frozenset of its elements.
  func hash(ofSought element: Value) throws(PyError) -> Int {
    if case .set(let set) = core(element), !set.pointee.isFrozen, special(.hash, of: typeOf(element)).isNone {
      return hash(ofSet: set)
    }
    return try hash(element)
  }

  /// CPython's hash of a frozenset, the same for every order of the elements.
  func hash(ofSet set: Ref<SetObject>) -> Int {
    var hash: UInt = 0
    var cursor = 0
    while let entry = set.pointee.table.next(&cursor) {
      let bits = UInt(bitPattern: entry.hash)
      hash ^= (bits ^ 89_869_747 ^ bits << 16) &* 3_644_798_167
    }
    hash ^= (UInt(set.pointee.table.count) + 1) &* 1_927_868_237
    hash ^= hash >> 11 ^ hash >> 25
    let mixed = Int(bitPattern: hash &* 69069 &+ 907_133_923)
    return mixed == -1 ? 590_923_713 : mixed
  }
}
