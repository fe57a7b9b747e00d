/// `iter`, `next`, `sum`, `min`, `max`, `any`, `all`, `sorted`.
extension VM {
  func installIterationFunctions() {
    function(builtins, "iter(object, sentinel=?, /)") { vm, a throws(PyError) in
      if !a.has(1) {
        let iterator = try vm.iterator(of: a[0])
        return vm.steps(of: a[0]).map { $0.isIdentical(to: iterator) } == true ? a[0] : iterator
      }
      if vm.special(.call, of: vm.typeOf(a[0])).isUnbound, !vm.isPlainCallable(a[0]) {
        throw vm.typeError("iter(v, w): v must be callable")
      }
      return vm.iterator(.calls(a[0], sentinel: a[1]), vm.types.callableIterator)
    }
    function(builtins, "next(iterator, default=?, /)") { vm, a throws(PyError) in try vm.nextItem(a[0], a[1]) }
    function(builtins, "sum(iterable, /, start=0)") { vm, a throws(PyError) in try vm.sum(a[0], a[1, or: .int(0)]) }
    function(builtins, "any(iterable, /)") { vm, a throws(PyError) in
      var found = false
      try vm.forEach(in: a[0], keeping: .none) { item throws(PyError) in
        found = try vm.truth(item)
        return !found
      }
      return .bool(found)
    }
    function(builtins, "all(iterable, /)") { vm, a throws(PyError) in
      var holds = true
      try vm.forEach(in: a[0], keeping: .none) { item throws(PyError) in
        holds = try vm.truth(item)
        return holds
      }
      return .bool(holds)
    }
    function(builtins, "min(*args, key=None, default=?)") { vm, a throws(PyError) in try vm.extreme("min", a, isLess: true) }
    function(builtins, "max(*args, key=None, default=?)") { vm, a throws(PyError) in try vm.extreme("max", a, isLess: false) }
    function(builtins, "sorted(*iterable, **options)") { vm, a throws(PyError) in try vm.sorted(vm.tuple(a[0]), vm.dict(a[1])) }
  }

  private func isPlainCallable(_ value: Value) -> Bool {
    switch value {
    case .function, .native, .boundMethod, .type: true
    default: false
    }
  }

  private func nextItem(_ iterator: Value, _ fallback: Value) throws(PyError) -> Value {
    switch iterator {
    case .generator, .iterator:
      callResult = .none
      let item = try next(iterator)
      if !item.isUnbound { return item }
      if !fallback.isUnbound { return fallback }
      if case .generator = iterator { throw stopIteration(callResult) }
      throw stopIteration()
    default: break
    }
    let method = special(.next, of: typeOf(iterator))
    if method.isUnbound { throw typeError("'\(typeName(iterator))' object is not an iterator") }
    do {
      return try callMethod(method, iterator)
    } catch {
      if !fallback.isUnbound, isRaised(.stopIteration) { return fallback }
      throw error
    }
  }

  /// Refuses what joining is for.
  @inline(never)
  func checkSumStart(_ start: Value) throws(PyError) {
    switch core(start) {
    case .str: throw typeError("sum() can't sum strings [use ''.join(seq) instead]")
    case .bytes: throw typeError("sum() can't sum bytes [use b''.join(seq) instead]")
    case .bytearray: throw typeError("sum() can't sum bytearray [use b''.join(seq) instead]")
    default: break
    }
  }

  private func sum(_ iterable: Value, _ start: Value) throws(PyError) -> Value {
    try checkSumStart(start)
    switch iterable {
    case .list(let list): return try sum(ItemSequence.list(list), start)
    case .tuple(let tuple): return try sum(ItemSequence.tuple(tuple), start)
    default: break
    }
    // The running total is kept where the collector finds it.
    let holder = heap.new(CellObject(value: start))
    try forEach(in: iterable, keeping: .cell(holder)) { item throws(PyError) in
      switch (holder.pointee.value, item) {
      case (.float(let total), .float(let next)): holder.pointee.value = .float(total + next)
      case (.int(let total), .int(let next)):
        let (sum, overflow) = total.addingReportingOverflow(next)
        holder.pointee.value = overflow ? try self.binary(.add, .int(total), item) : .int(sum)
      default: holder.pointee.value = try self.binary(.add, holder.pointee.value, item)
      }
      return true
    }
    return holder.pointee.value
  }

  private func sum(_ items: ItemSequence, _ start: Value) throws(PyError) -> Value {
    var total = start
    var index = 0
    while index < items.count {
      switch (total, items[index]) {
      case (.float(let sum), .float(let next)): total = .float(sum + next)
      case (.int(let sum), .int(let next)):
        let (sum, overflow) = sum.addingReportingOverflow(next)
        total = overflow ? try binary(.add, total, items[index]) : .int(sum)
      default: total = try binary(.add, total, items[index])
      }
      index &+= 1
    }
    return total
  }

  private func extreme(_ word: String, _ a: Arguments, isLess: Bool) throws(PyError) -> Value {
    guard case .tuple(let arguments) = a[0] else { return .none }
    if arguments.pointee.count == 0 { throw typeError("\(word) expected at least 1 argument, got 0") }
    if arguments.pointee.count > 1, a.has(2) {
      throw typeError("Cannot specify a default for \(word)() with multiple positional arguments")
    }
    let source = arguments.pointee.count == 1 ? arguments.items[0] : .tuple(arguments)
    let key = a[1, or: .none]
    let best = heap.new(ListObject())
    best.pointee.items = ValueBuffer(repeating: .unbound, count: 2)
    try forEach(in: source, keeping: .list(best)) { item throws(PyError) in
      let rank = key.isNone ? item : try self.call(key, [item])
      if best.pointee.items[0].isUnbound {
        best.pointee.items[0] = item
        best.pointee.items[1] = rank
        return true
      }
      let wins =
        isLess
        ? try self.less(rank, best.pointee.items[1])
        : try self.truth(self.compare(.greater, rank, best.pointee.items[1]))
      if wins {
        best.pointee.items[0] = item
        best.pointee.items[1] = rank
      }
      return true
    }
    if !best.pointee.items[0].isUnbound { return best.pointee.items[0] }
    if a.has(2) { return a[2] }
    throw valueError("\(word)() arg is an empty sequence")
  }
}
