/// `list.sort` and `sorted`.
extension VM {
  func addListSorting(_ type: Ref<TypeObject>) {
    method(type, "sort(self, /, *, key=None, reverse=False)") { vm, a throws(PyError) in
      try vm.sort(vm.list(a[0]), key: a[1, or: .none], isReversed: vm.isReversing(a[2]))
      return .none
    }
  }

  /// `sorted`, which leaves its options to `list.sort`.
  func sorted(_ iterables: Ref<TupleObject>, _ options: Ref<DictObject>) throws(PyError) -> Value {
    let count = iterables.pointee.count
    if count != 1 { throw typeError("sorted expected 1 argument, got \(count)") }
    let list = try collect(iterables.items[0])
    var key = Value.none
    var isReversed = false
    var position = 0
    while let living = options.pointee.table.living(from: position) {
      position = living + 1
      let entry = options.pointee.table.entry(living).pointee
      guard case .str(let name) = entry.key else { continue }
      switch name.string {
      case "key": key = entry.value
      case "reverse": isReversed = try isReversing(entry.value)
      default: throw typeError("'\(name.string)' is an invalid keyword argument for sort()")
      }
    }
    try sort(list, key: key, isReversed: isReversed)
    return .list(list)
  }

  /// The argument `reverse`, which must be an integer.
  package func isReversing(_ value: Value) throws(PyError) -> Bool {
    switch value {
    case .unbound: return false
    case .bool(let bool): return bool
    default: return try index(value) != 0
    }
  }

  /// Sorts a list in place. While that lasts, the list is empty for whoever looks.
  package func sort(_ list: Ref<ListObject>, key: Value, isReversed: Bool) throws(PyError) {
    let items = list.pointee.items
    list.pointee.items = ValueBuffer()
    defer {
      list.pointee.items.deallocate()
      list.pointee.items = items
    }
    if key.isNone {
      try sort(items.base, count: items.count, isReversed: isReversed)
    } else {
      try sort(items, key: key, isReversed: isReversed)
    }
    if list.pointee.items.capacity > 0 { throw valueError("list modified during sort") }
  }

  private func sort(_ items: ValueBuffer, key: Value, isReversed: Bool) throws(PyError) {
    let keys = try self.keys(of: items, key)
    let keyed = UnsafeMutablePointer<KeyedItem>.allocate(capacity: max(1, items.count))
    for index in 0..<items.count { keyed[index] = KeyedItem(sortKey: keys.pointee.items[index], item: items[index]) }
    defer {
      for index in 0..<items.count { items[index] = keyed[index].item }
      keyed.deallocate()
    }
    try sort(keyed, count: items.count, isReversed: isReversed)
  }

  /// What `function` gives for each item.
  private func keys(of items: ValueBuffer, _ function: Value) throws(PyError) -> Ref<ListObject> {
    let keys = heap.new(ListObject())
    keys.pointee.items.grow(to: items.count)
    heap.charge(keys.pointee.items.ownedBytes)
    // What a call leaves behind may be collected during the next one, but not its result.
    let floorBefore = callbackFloor
    kept.append(.list(keys))
    heap.epoch &+= 1
    let floor = heap.epoch
    defer {
      kept.removeLast()
      callbackFloor = floorBefore
    }
    for index in 0..<items.count {
      callbackFloor = floor
      let key = try call(function, with: items[index])
      callbackFloor = 0
      keys.pointee.items.append(key)
    }
    return keys
  }

  /// Equal elements keep their order also when the result is reversed.
  private func sort<Element: Sortable>(
    _ base: UnsafeMutablePointer<Element>, count: Int, isReversed: Bool
  ) throws(PyError) {
    var all = UnsafeMutableBufferPointer(start: base, count: count)
    if isReversed { all.reverse() }
    defer { if isReversed { all.reverse() } }
    switch SortKeys(base, count: count) {
    case .integers: try MergeSort.sort(base, count: count, by: IntegerOrder())
    case .floats: try MergeSort.sort(base, count: count, by: FloatOrder())
    case .texts: try MergeSort.sort(base, count: count, by: TextOrder(vm: self))
    case .tuples: try MergeSort.sort(base, count: count, by: TupleOrder(vm: self))
    case .any: try MergeSort.sort(base, count: count, by: GeneralOrder(vm: self))
    }
  }
}
