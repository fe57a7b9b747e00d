/// `tuple`
extension VM {
  func installTuple() {
    populate(types.tuple) { vm, type in
      vm.constructor(type, "tuple(iterable=(), /)") { vm, a throws(PyError) in
        a.has(0) ? try vm.tuple(of: a[0]) : vm.emptyTuple
      }
      vm.addTupleOperators(type)
      vm.addTupleComparisons(type)
      vm.addTupleMethods(type)
    }
  }

  private func addTupleOperators(_ type: Ref<TypeObject>) {
    operatorMethod(type, "__hash__(self, /)") { vm, a throws(PyError) in .int(try vm.hash(ofTuple: vm.tuple(a[0]))) }
    operatorMethod(type, "__repr__(self, /)") { vm, a throws(PyError) in
      var builder = TextBuilder()
      try vm.appendRepr(ofTuple: vm.tuple(a[0]), a[0], to: &builder)
      return vm.str(builder)
    }
    operatorMethod(type, "__len__(self, /)") { vm, a throws(PyError) in .int(try vm.tuple(a[0]).pointee.count) }
    operatorMethod(type, "__contains__(self, key, /)") { vm, a throws(PyError) in
      .bool(try vm.contains(in: .tuple(vm.tuple(a[0])), a[1]))
    }
    operatorMethod(type, "__iter__(self, /)") { vm, a throws(PyError) in
      vm.iterator(.tuple(try vm.tuple(a[0]), next: 0), vm.types.tupleIterator)
    }
    operatorMethod(type, "__getitem__(self, key, /)") { vm, a throws(PyError) in try vm.item(of: vm.tuple(a[0]), a[1]) }
    operatorMethod(type, "__add__(self, value, /)") { vm, a throws(PyError) in
      guard case .tuple(let other) = vm.core(a[1]) else { throw vm.refusedConcatenation(a[0], a[1]) }
      return try vm.concatenation(vm.tuple(a[0]), other)
    }
    operatorMethod(type, "__mul__(self, value, /)") { vm, a throws(PyError) in try vm.repetition(vm.tuple(a[0]), a[1]) }
    operatorMethod(type, "__rmul__(self, value, /)") { vm, a throws(PyError) in try vm.repetition(vm.tuple(a[0]), a[1]) }
  }

  private func addTupleComparisons(_ type: Ref<TypeObject>) {
    func comparison(_ signature: StaticString, _ op: RichComparison) {
      operatorMethod(type, signature) { vm, a throws(PyError) in
        guard case .tuple(let other) = vm.core(a[1]) else { return .notImplemented }
        return try vm.compareItems(op, .tuple(vm.tuple(a[0])), .tuple(other))
      }
    }
    comparison("__eq__(self, value, /)", .equal)
    comparison("__ne__(self, value, /)", .notEqual)
    comparison("__lt__(self, value, /)", .less)
    comparison("__le__(self, value, /)", .lessEqual)
    comparison("__gt__(self, value, /)", .greater)
    comparison("__ge__(self, value, /)", .greaterEqual)
  }

  private func addTupleMethods(_ type: Ref<TypeObject>) {
    method(type, "index(self, value, start=0, stop=9223372036854775807, /)") { vm, a throws(PyError) in
      let tuple = try vm.tuple(a[0])
      let range = try vm.indexRange(a[2], a[3], tuple.pointee.count)
      let position = try vm.position(of: a[1], in: .tuple(tuple), from: range.start, to: range.end)
      if position < 0 { throw vm.valueError("tuple.index(x): x not in tuple") }
      return .int(position)
    }
    method(type, "count(self, value, /)") { vm, a throws(PyError) in
      .int(try vm.count(of: a[1], in: .tuple(vm.tuple(a[0]))))
    }
    method(type, "__getnewargs__(self, /)") { vm, a throws(PyError) in vm.tuple([.tuple(try vm.tuple(a[0]))]) }
  }

  /// `tuple(iterable)`
  package func tuple(of iterable: Value) throws(PyError) -> Value {
    switch iterable {
    case .tuple: return iterable
    case .list(let list): return tuple(copying: list.pointee.items.base, count: list.pointee.items.count)
    default:
      let items = try collect(iterable).pointee.items
      return tuple(copying: items.base, count: items.count)
    }
  }

  /// `tuple[key]`
  func item(of tuple: Ref<TupleObject>, _ key: Value) throws(PyError) -> Value {
    if case .slice(let slice) = key { return try self.slice(of: tuple, slice) }
    guard let position = try position(of: key, in: tuple.pointee.count, "tuple") else {
      throw indexError("tuple index out of range")
    }
    return tuple.items[position]
  }

  func slice(of tuple: Ref<TupleObject>, _ slice: Ref<SliceObject>) throws(PyError) -> Value {
    let bounds = try bounds(of: slice, in: tuple.pointee.count)
    if bounds.step == 1 {
      if bounds.count == tuple.pointee.count { return .tuple(tuple) }
      return self.tuple(copying: tuple.items + bounds.start, count: bounds.count)
    }
    let items = try copy(bounds, of: .tuple(tuple))
    defer { items.deallocate() }
    return self.tuple(copying: items.base, count: items.count)
  }

  /// `value` is the tuple itself or the instance that wraps it.
  func appendRepr(ofTuple tuple: Ref<TupleObject>, _ value: Value, to builder: inout TextBuilder) throws(PyError) {
    let isShown = try representing(value) { () throws(PyError) in
      builder.append(ascii: UInt8(ascii: "("))
      try appendReprs(of: .tuple(tuple), to: &builder)
      if tuple.pointee.count == 1 { builder.append(ascii: UInt8(ascii: ",")) }
      builder.append(ascii: UInt8(ascii: ")"))
    }
    if !isShown { builder.append("(...)") }
  }

  func concatenation(_ a: Ref<TupleObject>, _ b: Ref<TupleObject>) throws(PyError) -> Value {
    if a.pointee.count == 0 { return .tuple(b) }
    if b.pointee.count == 0 { return .tuple(a) }
    let count = a.pointee.count + b.pointee.count
    try reserve(count * MemoryLayout<Value>.stride)
    let tuple = heap.newTuple(count: count)
    tuple.items.initialize(from: a.items, count: a.pointee.count)
    (tuple.items + a.pointee.count).initialize(from: b.items, count: b.pointee.count)
    return .tuple(tuple)
  }

  private func repetition(_ tuple: Ref<TupleObject>, _ times: Value) throws(PyError) -> Value {
    let times = try repetitions(times)
    let count = tuple.pointee.count
    if times == 1 { return .tuple(tuple) }
    guard times > 0, count > 0 else { return emptyTuple }
    let repeated = heap.newTuple(count: try repeatedCount(count, times))
    if count == 1 {
      repeated.items.initialize(repeating: tuple.items[0], count: times)
    } else {
      for turn in 0..<times { (repeated.items + turn * count).initialize(from: tuple.items, count: count) }
    }
    return .tuple(repeated)
  }

  /// CPython's hash of a tuple, so that sets and dicts of tuples of numbers behave alike.
  func hash(ofTuple tuple: Ref<TupleObject>) throws(PyError) -> Int {
    try descend(" while calling a Python object")
    defer { nativeDepth &-= 1 }
    var hash = TupleHash()
    for index in 0..<tuple.pointee.count { hash.add(try self.hash(tuple.items[index])) }
    return hash.value
  }
}

/// The mixing of xxHash over the hashes of a tuple's items.
struct TupleHash {
  private static let prime1: UInt = 11_400_714_785_074_694_791
  private static let prime2: UInt = 14_029_467_366_897_019_727
  private static let prime5: UInt = 2_870_177_450_012_600_261

  private var state = TupleHash.prime5
  private var count: UInt = 0

  mutating func add(_ hash: Int) {
    state &+= UInt(bitPattern: hash) &* TupleHash.prime2
    state = state << 31 | state >> 33
    state &*= TupleHash.prime1
    count &+= 1
  }

  var value: Int {
    let mixed = Int(bitPattern: state &+ (count ^ (TupleHash.prime5 ^ 3_527_539)))
    return mixed == -1 ? 1_546_275_796 : mixed
  }
}
