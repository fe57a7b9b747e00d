/// `range`
extension VM {
  func installRange() {
    populate(types.range) { vm, type in
      vm.constructor(type, "range(start, stop=?, step=1, /)") { vm, a throws(PyError) in
        if !a.has(1) { return try vm.range(from: .int(0), to: a[0], by: .int(1)) }
        return try vm.range(from: a[0], to: a[1], by: a[2, or: .int(1)])
      }
      vm.addRangeOperators(type)
      vm.addRangeMethods(type)
    }
  }

  private func addRangeOperators(_ type: Ref<TypeObject>) {
    operatorMethod(type, "__repr__(self, /)") { vm, a throws(PyError) in
      let range = try vm.range(a[0])
      let step = range.pointee.step == 1 ? "" : ", \(range.pointee.step)"
      return vm.str("range(\(range.pointee.start), \(range.pointee.stop)\(step))")
    }
    operatorMethod(type, "__len__(self, /)") { vm, a throws(PyError) in .int(try vm.range(a[0]).pointee.count) }
    operatorMethod(type, "__bool__(self, /)") { vm, a throws(PyError) in .bool(try vm.range(a[0]).pointee.count > 0) }
    operatorMethod(type, "__contains__(self, key, /)") { vm, a throws(PyError) in
      .bool(try vm.contains(vm.range(a[0]), a[1]))
    }
    operatorMethod(type, "__iter__(self, /)") { vm, a throws(PyError) in try vm.iterator(of: .range(vm.range(a[0]))) }
    method(type, "__reversed__(self, /)") { vm, a throws(PyError) in
      let range = try vm.range(a[0])
      let count = range.pointee.count
      let last = count == 0 ? 0 : range.item(count - 1)
      return vm.iterator(.range(next: last, step: 0 &- range.pointee.step, remaining: count), vm.types.rangeIterator)
    }
    operatorMethod(type, "__getitem__(self, key, /)") { vm, a throws(PyError) in try vm.item(of: vm.range(a[0]), a[1]) }
    operatorMethod(type, "__eq__(self, value, /)") { vm, a throws(PyError) in
      guard case .range(let other) = a[1] else { return .notImplemented }
      return .bool(try vm.range(a[0]).isEqual(to: other))
    }
    operatorMethod(type, "__ne__(self, value, /)") { vm, a throws(PyError) in
      guard case .range(let other) = a[1] else { return .notImplemented }
      return .bool(try !vm.range(a[0]).isEqual(to: other))
    }
    operatorMethod(type, "__hash__(self, /)") { vm, a throws(PyError) in
      let range = try vm.range(a[0]).pointee
      let start = range.count > 0 ? Value.int(range.start) : .none
      let step = range.count > 1 ? Value.int(range.step) : .none
      return .int(try vm.hash(vm.tuple([.int(range.count), start, step])))
    }
  }

  private func addRangeMethods(_ type: Ref<TypeObject>) {
    attribute(type, "start", get: { vm, range throws(PyError) in .int(try vm.range(range).pointee.start) })
    attribute(type, "stop", get: { vm, range throws(PyError) in .int(try vm.range(range).pointee.stop) })
    attribute(type, "step", get: { vm, range throws(PyError) in .int(try vm.range(range).pointee.step) })
    method(type, "index(self, value, /)") { vm, a throws(PyError) in
      let range = try vm.range(a[0])
      let position = try vm.position(of: a[1], in: range)
      if position < 0 {
        switch a[1] {
        case .int, .bool, .bigint: throw vm.valueError("\(try vm.repr(a[1]).string) is not in range")
        default: throw vm.valueError("sequence.index(x): x not in sequence")
        }
      }
      return .int(position)
    }
    method(type, "count(self, value, /)") { vm, a throws(PyError) in
      let range = try vm.range(a[0])
      switch a[1] {
      case .int, .bool, .bigint: return .int(try vm.position(of: a[1], in: range) < 0 ? 0 : 1)
      default: break
      }
      var count = 0
      try vm.forEach(in: .range(range)) { item throws(PyError) in
        if try vm.equal(item, a[1]) { count += 1 }
        return true
      }
      return .int(count)
    }
  }

  private func range(_ value: Value) throws(PyError) -> Ref<RangeObject> {
    if case .range(let range) = value { return range }
    throw typeError("descriptor requires a 'range' object but received a '\(typeName(value))'")
  }

  private func range(from start: Value, to stop: Value, by step: Value) throws(PyError) -> Value {
    let start = try integer(start)
    let stop = try integer(stop)
    let step = try integer(step)
    guard case .int(let first) = start, case .int(let end) = stop, case .int(let width) = step else {
      throw overflowError("unsupported: range() with a bound beyond 64 bits")
    }
    if width == 0 { throw valueError("range() arg 3 must not be zero") }
    return try range(first, end, width)
  }

  /// `range(start, stop, step)`; the step is not 0.
  package func range(_ start: Int, _ stop: Int, _ step: Int) throws(PyError) -> Value {
    var count: UInt = 0
    if step > 0, start < stop {
      count = (UInt(bitPattern: stop &- start) - 1) / UInt(step) + 1
    } else if step < 0, stop < start {
      count = (UInt(bitPattern: start &- stop) - 1) / step.magnitude + 1
    }
    guard let length = Int(exactly: count) else {
      throw overflowError("unsupported: range() with more items than fit 64 bits")
    }
    return .range(heap.new(RangeObject(start: start, stop: stop, step: step, count: length)))
  }

  /// `value in range`
  func contains(_ range: Ref<RangeObject>, _ value: Value) throws(PyError) -> Bool {
    try position(of: value, in: range) >= 0
  }

  /// The index at which a value stands in a range, or -1.
  private func position(of value: Value, in range: Ref<RangeObject>) throws(PyError) -> Int {
    switch value {
    case .int(let int): return range.position(of: int)
    case .bool(let bool): return range.position(of: bool ? 1 : 0)
    case .bigint: return -1
    default: break
    }
    var found = -1
    var position = 0
    try forEach(in: .range(range)) { item throws(PyError) in
      if try self.equal(item, value) { found = position }
      position += 1
      return found < 0
    }
    return found
  }

  private func item(of range: Ref<RangeObject>, _ key: Value) throws(PyError) -> Value {
    if case .slice(let slice) = key {
      let bounds = try bounds(of: slice, in: range.pointee.count)
      let (step, overflows) = range.pointee.step.multipliedReportingOverflow(by: bounds.step)
      guard !overflows, let start = range.exactItem(bounds.start), let stop = range.exactItem(bounds.stop) else {
        throw overflowError("unsupported: range() with a bound beyond 64 bits")
      }
      return try self.range(start, stop, step)
    }
    guard let position = try position(of: key, in: range.pointee.count, "range") else {
      throw indexError("range object index out of range")
    }
    return .int(range.item(position))
  }
}

extension UnsafeMutablePointer where Pointee == RangeObject {
  /// The item at an index in range.
  @inline(__always)
  func item(_ index: Int) -> Int { pointee.start &+ index &* pointee.step }

  /// The bound that an index up to the length stands for, if it fits a word.
  func exactItem(_ index: Int) -> Int? {
    let (offset, overflows) = index.multipliedReportingOverflow(by: pointee.step)
    let (item, overflowsToo) = pointee.start.addingReportingOverflow(offset)
    return overflows || overflowsToo ? nil : item
  }

  func isEqual(to other: Ref<RangeObject>) -> Bool {
    let a = pointee
    let b = other.pointee
    if a.count != b.count { return false }
    if a.count == 0 { return true }
    return a.start == b.start && (a.count == 1 || a.step == b.step)
  }

  /// The index of an integer, or -1.
  func position(of value: Int) -> Int {
    if pointee.count == 0 { return -1 }
    let first = pointee.start
    let last = item(pointee.count &- 1)
    guard pointee.step > 0 ? first <= value && value <= last : last <= value && value <= first else { return -1 }
    let distance = pointee.step > 0 ? UInt(bitPattern: value &- first) : UInt(bitPattern: first &- value)
    let (quotient, remainder) = distance.quotientAndRemainder(dividingBy: pointee.step.magnitude)
    return remainder == 0 ? Int(bitPattern: quotient) : -1
  }
}
