/// Items and slices of lists.
extension VM {
  func addListItems(_ type: Ref<TypeObject>) {
    method(type, "__getitem__(self, key, /)") { vm, a throws(PyError) in try vm.item(of: vm.list(a[0]), a[1]) }
    operatorMethod(type, "__setitem__(self, key, value, /)") { vm, a throws(PyError) in
      try vm.setItem(of: vm.list(a[0]), a[1], a[2])
      return .none
    }
    operatorMethod(type, "__delitem__(self, key, /)") { vm, a throws(PyError) in
      try vm.deleteItem(of: vm.list(a[0]), a[1])
      return .none
    }
  }

  /// `list[key]`
  func item(of list: Ref<ListObject>, _ key: Value) throws(PyError) -> Value {
    if case .slice(let slice) = key { return try self.slice(of: list, slice) }
    guard let position = try position(of: key, in: list.pointee.items.count, "list") else {
      throw indexError("list index out of range")
    }
    return list.pointee.items[position]
  }

  /// `list[key] = value`
  func setItem(of list: Ref<ListObject>, _ key: Value, _ value: Value) throws(PyError) {
    if case .slice(let slice) = key { return try setSlice(of: list, slice, value) }
    guard let position = try position(of: key, in: list.pointee.items.count, "list") else {
      throw indexError("list assignment index out of range")
    }
    list.pointee.items[position] = value
  }

  /// `del list[key]`
  func deleteItem(of list: Ref<ListObject>, _ key: Value) throws(PyError) {
    if case .slice(let slice) = key { return try deleteSlice(of: list, slice) }
    guard let position = try position(of: key, in: list.pointee.items.count, "list") else {
      throw indexError("list assignment index out of range")
    }
    list.pointee.items.remove(at: position)
  }

  func slice(of list: Ref<ListObject>, _ slice: Ref<SliceObject>) throws(PyError) -> Value {
    let bounds = try bounds(of: slice, in: list.pointee.items.count)
    try reserve(bounds.count &* MemoryLayout<Value>.stride)
    // The items of a short slice stand in the cell of the new list.
    let part = heap.newList(room: bounds.count <= VM.mostItemsInCell ? bounds.count : 0)
    part.pointee.items.append(contentsOf: list.pointee.items.base + bounds.start, every: bounds.step, count: bounds.count)
    heap.charge(part.pointee.items.ownedBytes)
    return .list(part)
  }

  /// The items that a slice takes, in a fresh buffer.
  func copy(_ bounds: SliceBounds, of items: ItemSequence) throws(PyError) -> ValueBuffer {
    try reserve(bounds.count * MemoryLayout<Value>.stride)
    if bounds.step == 1 { return ValueBuffer(copying: items.base + bounds.start, count: bounds.count) }
    var copy = ValueBuffer()
    copy.append(contentsOf: items.base + bounds.start, every: bounds.step, count: bounds.count)
    return copy
  }

  /// A slice with more items owns a buffer.
  private static let mostItemsInCell = 32

  private func setSlice(of list: Ref<ListObject>, _ slice: Ref<SliceObject>, _ value: Value) throws(PyError) {
    let bounds = try bounds(of: slice, in: list.pointee.items.count)
    if bounds.step == 1 {
      var source = try itemSequence(value, orElse: "can only assign an iterable")
      if case .list(let other) = source, other == list { source = .list(try collect(.list(list))) }
      let count = list.pointee.items.count
      let start = min(bounds.start, count)
      let stop = min(max(start, bounds.stop), count)
      let before = list.pointee.items.ownedBytes
      try reserve(source.count * MemoryLayout<Value>.stride)
      list.pointee.items.replace(start..<stop, with: source.base, count: source.count)
      heap.charge(list.pointee.items.ownedBytes &- before)
      return
    }
    var source = try itemSequence(value, orElse: "must assign iterable to extended slice")
    if case .list(let other) = source, other == list { source = .list(try collect(.list(list))) }
    guard source.count == bounds.count else {
      throw valueError("attempt to assign sequence of size \(source.count) to extended slice of size \(bounds.count)")
    }
    var position = bounds.start
    for index in 0..<bounds.count {
      // The iterable may have changed the list meanwhile.
      guard list.pointee.items.indices.contains(position) else { return }
      list.pointee.items[position] = source[index]
      position &+= bounds.step
    }
  }

  private func deleteSlice(of list: Ref<ListObject>, _ slice: Ref<SliceObject>) throws(PyError) {
    let bounds = try bounds(of: slice, in: list.pointee.items.count)
    if bounds.count == 0 { return }
    if bounds.step == 1 {
      list.pointee.items.replace(bounds.start..<bounds.start + bounds.count, with: list.pointee.items.base, count: 0)
      return
    }
    let last = bounds.start + (bounds.count - 1) * bounds.step
    var next = min(bounds.start, last)
    let step = abs(bounds.step)
    let end = max(bounds.start, last)
    var kept = next
    for position in next..<list.pointee.items.count {
      if position == next {
        next = position == end ? .max : next + step
      } else {
        list.pointee.items[kept] = list.pointee.items[position]
        kept += 1
      }
    }
    list.pointee.items.truncate(to: kept)
  }
}
