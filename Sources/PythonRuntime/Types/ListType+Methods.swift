/// The methods of lists that change or search them.
extension VM {
  func addListMethods(_ type: Ref<TypeObject>) {
    method(type, "append(self, object, /)") { vm, a throws(PyError) in
      vm.append(try vm.list(a[0]), a[1])
      return .none
    }
    method(type, "extend(self, iterable, /)") { vm, a throws(PyError) in
      try vm.extend(vm.list(a[0]), a[1])
      return .none
    }
    method(type, "insert(self, index, object, /)") { vm, a throws(PyError) in
      try vm.insert(vm.list(a[0]), a[1], a[2])
      return .none
    }
    method(type, "pop(self, index=-1, /)") { vm, a throws(PyError) in try vm.pop(vm.list(a[0]), a[1, or: .int(-1)]) }
    method(type, "remove(self, value, /)") { vm, a throws(PyError) in
      let list = try vm.list(a[0])
      let position = try vm.position(of: a[1], in: .list(list), from: 0, to: .max)
      if position < 0 { throw vm.valueError("list.remove(x): x not in list") }
      if position < list.pointee.items.count { list.pointee.items.remove(at: position) }
      return .none
    }
    method(type, "clear(self, /)") { vm, a throws(PyError) in
      try vm.list(a[0]).pointee.items.removeAll()
      return .none
    }
    method(type, "copy(self, /)") { vm, a throws(PyError) in .list(try vm.collect(.list(vm.list(a[0])))) }
    method(type, "reverse(self, /)") { vm, a throws(PyError) in
      vm.reverse(try vm.list(a[0]).pointee.items)
      return .none
    }
    method(type, "index(self, value, start=0, stop=9223372036854775807, /)") { vm, a throws(PyError) in
      let list = try vm.list(a[0])
      let range = try vm.indexRange(a[2], a[3], list.pointee.items.count)
      let position = try vm.position(of: a[1], in: .list(list), from: range.start, to: range.end)
      if position < 0 { throw vm.valueError("\(try vm.repr(a[1]).string) is not in list") }
      return .int(position)
    }
    method(type, "count(self, value, /)") { vm, a throws(PyError) in
      .int(try vm.count(of: a[1], in: .list(vm.list(a[0]))))
    }
  }

  /// `list.extend(iterable)`
  package func extend(_ list: Ref<ListObject>, _ iterable: Value) throws(PyError) {
    switch iterable {
    case .list(let source): try append(list, contentsOf: source.pointee.items.base, count: source.pointee.items.count)
    case .tuple(let source): try append(list, contentsOf: source.items, count: source.pointee.count)
    case .range, .str, .dict, .set:
      let source = try collect(iterable)
      try append(list, contentsOf: source.pointee.items.base, count: source.pointee.items.count)
    default:
      // A list that grows by itself grows by what it gave before.
      if case .list(let source) = core(iterable), source == list { return try extend(list, .list(collect(iterable))) }
      try forEach(in: iterable, keeping: .list(list)) { item throws(PyError) in
        self.append(list, item)
        return true
      }
    }
  }

  private func append(_ list: Ref<ListObject>, contentsOf source: UnsafeMutablePointer<Value>, count: Int) throws(PyError) {
    try reserve(count * MemoryLayout<Value>.stride)
    let before = list.pointee.items.ownedBytes
    list.pointee.items.append(contentsOf: source, count: count)
    heap.charge(list.pointee.items.ownedBytes &- before)
  }

  private func insert(_ list: Ref<ListObject>, _ index: Value, _ value: Value) throws(PyError) {
    let index = try self.index(index)
    let count = list.pointee.items.count
    let position = index < 0 ? max(0, index &+ count) : min(index, count)
    let before = list.pointee.items.ownedBytes
    list.pointee.items.insert(value, at: position)
    heap.charge(list.pointee.items.ownedBytes &- before)
  }

  private func pop(_ list: Ref<ListObject>, _ index: Value) throws(PyError) -> Value {
    let index = try self.index(index)
    let count = list.pointee.items.count
    if count == 0 { throw indexError("pop from empty list") }
    let position = index < 0 ? index &+ count : index
    guard UInt(bitPattern: position) < UInt(bitPattern: count) else { throw indexError("pop index out of range") }
    return list.pointee.items.remove(at: position)
  }

  /// Turns the items round in place.
  func reverse(_ items: ValueBuffer) {
    var low = 0
    var high = items.count - 1
    while low < high {
      let item = items[low]
      items[low] = items[high]
      items[high] = item
      low &+= 1
      high &-= 1
    }
  }
}
