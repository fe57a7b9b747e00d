/// `list`: making and operators. Items and slices, methods and sorting are in the other files of this name.
extension VM {
  func installList() {
    populate(types.list) { vm, type in
      vm.constructor(type, "list(iterable=(), /)") { vm, a throws(PyError) in
        a.has(0) ? .list(try vm.collect(a[0])) : .list(vm.heap.new(ListObject()))
      }
      vm.addListOperators(type)
      vm.addListComparisons(type)
      vm.addListItems(type)
      vm.addListMethods(type)
      vm.addListSorting(type)
    }
  }

  private func addListOperators(_ type: Ref<TypeObject>) {
    constant(type, "__hash__", .none)
    operatorMethod(type, "__init__(self, iterable=(), /)") { vm, a throws(PyError) in
      let list = try vm.list(a[0])
      list.pointee.items.removeAll()
      if a.has(1) { try vm.extend(list, a[1]) }
      return .none
    }
    operatorMethod(type, "__repr__(self, /)") { vm, a throws(PyError) in
      var builder = TextBuilder()
      try vm.appendRepr(ofList: vm.list(a[0]), a[0], to: &builder)
      return vm.str(builder)
    }
    operatorMethod(type, "__len__(self, /)") { vm, a throws(PyError) in .int(try vm.list(a[0]).pointee.items.count) }
    operatorMethod(type, "__contains__(self, key, /)") { vm, a throws(PyError) in
      .bool(try vm.contains(in: .list(vm.list(a[0])), a[1]))
    }
    operatorMethod(type, "__iter__(self, /)") { vm, a throws(PyError) in
      vm.iterator(.list(try vm.list(a[0]), next: 0), vm.types.listIterator)
    }
    method(type, "__reversed__(self, /)") { vm, a throws(PyError) in
      let list = try vm.list(a[0])
      return vm.iterator(.reversedList(list, next: list.pointee.items.count - 1), vm.types.listReverseIterator)
    }
    operatorMethod(type, "__add__(self, value, /)") { vm, a throws(PyError) in
      guard case .list(let other) = vm.core(a[1]) else { throw vm.refusedConcatenation(a[0], a[1]) }
      return try vm.concatenation(vm.list(a[0]), other)
    }
    operatorMethod(type, "__iadd__(self, value, /)") { vm, a throws(PyError) in
      try vm.extend(vm.list(a[0]), a[1])
      return a[0]
    }
    operatorMethod(type, "__mul__(self, value, /)") { vm, a throws(PyError) in try vm.repetition(vm.list(a[0]), a[1]) }
    operatorMethod(type, "__rmul__(self, value, /)") { vm, a throws(PyError) in try vm.repetition(vm.list(a[0]), a[1]) }
    operatorMethod(type, "__imul__(self, value, /)") { vm, a throws(PyError) in
      let list = try vm.list(a[0])
      guard case .list(let repeated) = try vm.repetition(list, a[1]) else { return .notImplemented }
      list.pointee.items.removeAll()
      swap(&list.pointee.items, &repeated.pointee.items)
      return a[0]
    }
  }

  private func addListComparisons(_ type: Ref<TypeObject>) {
    func comparison(_ signature: StaticString, _ op: RichComparison) {
      operatorMethod(type, signature) { vm, a throws(PyError) in
        guard case .list(let other) = vm.core(a[1]) else { return .notImplemented }
        return try vm.compareItems(op, .list(vm.list(a[0])), .list(other))
      }
    }
    comparison("__eq__(self, value, /)", .equal)
    comparison("__ne__(self, value, /)", .notEqual)
    comparison("__lt__(self, value, /)", .less)
    comparison("__le__(self, value, /)", .lessEqual)
    comparison("__gt__(self, value, /)", .greater)
    comparison("__ge__(self, value, /)", .greaterEqual)
  }

  /// `value` is the list itself or the instance that wraps it.
  func appendRepr(ofList list: Ref<ListObject>, _ value: Value, to builder: inout TextBuilder) throws(PyError) {
    let isShown = try representing(value) { () throws(PyError) in
      builder.append(ascii: UInt8(ascii: "["))
      try appendReprs(of: .list(list), to: &builder)
      builder.append(ascii: UInt8(ascii: "]"))
    }
    if !isShown { builder.append("[...]") }
  }

  func concatenation(_ a: Ref<ListObject>, _ b: Ref<ListObject>) throws(PyError) -> Value {
    let count = a.pointee.items.count + b.pointee.items.count
    try reserve(count * MemoryLayout<Value>.stride)
    var items = ValueBuffer(capacity: count)
    items.append(contentsOf: a.pointee.items.base, count: a.pointee.items.count)
    items.append(contentsOf: b.pointee.items.base, count: b.pointee.items.count)
    return list(owning: items)
  }

  private func repetition(_ list: Ref<ListObject>, _ times: Value) throws(PyError) -> Value {
    let times = try repetitions(times)
    let source = list.pointee.items
    guard times > 0, source.count > 0 else { return .list(heap.new(ListObject())) }
    let count = try repeatedCount(source.count, times)
    if source.count == 1 { return self.list(owning: ValueBuffer(repeating: source[0], count: count)) }
    var items = ValueBuffer(capacity: count)
    for _ in 0..<times { items.append(contentsOf: source.base, count: source.count) }
    return self.list(owning: items)
  }

  /// The length of a sequence repeated, if it fits in memory.
  func repeatedCount(_ count: Int, _ times: Int) throws(PyError) -> Int {
    let (total, overflows) = count.multipliedReportingOverflow(by: times)
    let (bytes, overflowsToo) = total.multipliedReportingOverflow(by: MemoryLayout<Value>.stride)
    if overflows || overflowsToo { throw memoryError() }
    try reserve(bytes)
    return total
  }
}
