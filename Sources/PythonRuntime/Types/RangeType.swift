/// `range`: making and operators. Methods and parts are in the other file of this name.
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
    populate(types.wideRangeIterator) { vm, type in vm.addIteration(to: type) }
  }

  private func addRangeOperators(_ type: Ref<TypeObject>) {
    operatorMethod(type, "__repr__(self, /)") { vm, a throws(PyError) in
      let range = try vm.wideRange(a[0])
      let step = range.step == .one ? "" : ", \(range.step.description)"
      return vm.str("range(\(range.start.description), \(range.stop.description)\(step))")
    }
    operatorMethod(type, "__len__(self, /)") { vm, a throws(PyError) in
      guard let count = try vm.wideRange(a[0]).count.asInt else {
        throw vm.overflowError("Python int too large to convert to C ssize_t")
      }
      return .int(count)
    }
    operatorMethod(type, "__bool__(self, /)") { vm, a throws(PyError) in .bool(try !vm.wideRange(a[0]).count.isZero) }
    operatorMethod(type, "__contains__(self, key, /)") { vm, a throws(PyError) in
      .bool(try !vm.position(of: a[1], inRange: a[0]).isNone)
    }
    operatorMethod(type, "__iter__(self, /)") { vm, a throws(PyError) in try vm.iterator(ofRange: a[0]) }
    method(type, "__reversed__(self, /)") { vm, a throws(PyError) in try vm.reversedIterator(ofRange: a[0]) }
    operatorMethod(type, "__getitem__(self, key, /)") { vm, a throws(PyError) in try vm.item(ofRange: a[0], a[1]) }
    operatorMethod(type, "__eq__(self, value, /)") { vm, a throws(PyError) in
      guard vm.typeOf(a[1]) == vm.types.range else { return .notImplemented }
      return .bool(try vm.wideRange(a[0]) == vm.wideRange(a[1]))
    }
    operatorMethod(type, "__ne__(self, value, /)") { vm, a throws(PyError) in
      guard vm.typeOf(a[1]) == vm.types.range else { return .notImplemented }
      return .bool(try !(vm.wideRange(a[0]) == vm.wideRange(a[1])))
    }
    operatorMethod(type, "__hash__(self, /)") { vm, a throws(PyError) in
      let range = try vm.wideRange(a[0])
      let start = range.count.isZero ? Value.none : vm.int(range.start)
      let step = range.count.isZero || range.count == .one ? Value.none : vm.int(range.step)
      return .int(try vm.hash(vm.tuple([vm.int(range.count), start, step])))
    }
  }

  /// The range behind a value, in numbers of any size.
  func wideRange(_ value: Value) throws(PyError) -> WideRange {
    switch value {
    case .range(let range): return WideRange(range.pointee)
    case .foreign(let foreign):
      if let storage = foreign.pointee.payload as? WideRangeStorage { return storage.range }
    default: break
    }
    throw typeError("descriptor requires a 'range' object but received a '\(typeName(value))'")
  }

  private func range(from start: Value, to stop: Value, by step: Value) throws(PyError) -> Value {
    let start = try integer(start)
    let stop = try integer(stop)
    let step = try integer(step)
    if case .int(0) = step { throw valueError("range() arg 3 must not be zero") }
    if case .int(let first) = start, case .int(let end) = stop, case .int(let width) = step {
      return try range(first, end, width)
    }
    return try range(bigInt(start), bigInt(stop), bigInt(step))
  }

  /// `range(start, stop, step)`; the step is not 0.
  package func range(_ start: Int, _ stop: Int, _ step: Int) throws(PyError) -> Value {
    var count: UInt = 0
    if step > 0, start < stop {
      count = (UInt(bitPattern: stop &- start) - 1) / UInt(step) + 1
    } else if step < 0, stop < start {
      count = (UInt(bitPattern: start &- stop) - 1) / step.magnitude + 1
    }
    guard let length = Int(exactly: count) else { return try range(BigInt(start), BigInt(stop), BigInt(step)) }
    return .range(heap.new(RangeObject(start: start, stop: stop, step: step, count: length)))
  }

  /// The same with numbers of any size, in words if they fit.
  func range(_ start: BigInt, _ stop: BigInt, _ step: BigInt) throws(PyError) -> Value {
    let range: WideRange
    do throws(NumberError) { range = try WideRange(start: start, stop: stop, step: step) } catch { throw raise(error) }
    if let first = start.asInt, let end = stop.asInt, let width = step.asInt, let count = range.count.asInt {
      return .range(heap.new(RangeObject(start: first, stop: end, step: width, count: count)))
    }
    return foreign(WideRangeStorage(range), type: types.range)
  }

  private func iterator(ofRange value: Value) throws(PyError) -> Value {
    if case .range(let range) = value {
      return iterator(
        .range(next: range.pointee.start, step: range.pointee.step, remaining: range.pointee.count), types.rangeIterator)
    }
    let range = try wideRange(value)
    return iterator(WideRangeIteration(from: range.start, step: range.step, count: range.count), types.wideRangeIterator)
  }

  private func reversedIterator(ofRange value: Value) throws(PyError) -> Value {
    if case .range(let range) = value {
      let count = range.pointee.count
      let last = range.pointee.start &+ (count &- 1) &* range.pointee.step
      return iterator(.range(next: last, step: 0 &- range.pointee.step, remaining: count), types.rangeIterator)
    }
    let range = try wideRange(value)
    return iterator(
      WideRangeIteration(from: range.item(range.count - 1), step: -range.step, count: range.count), types.wideRangeIterator)
  }

  private func item(ofRange value: Value, _ key: Value) throws(PyError) -> Value {
    if case .int(let index) = key, case .range(let range) = value {
      let position = index < 0 ? index &+ range.pointee.count : index
      if UInt(bitPattern: position) < UInt(bitPattern: range.pointee.count) {
        return .int(range.pointee.start &+ position &* range.pointee.step)
      }
    }
    let range = try wideRange(value)
    if case .slice(let slice) = key { return try self.slice(of: range, slice) }
    if special(.index, of: typeOf(key)).isUnbound {
      throw typeError("range indices must be integers or slices, not \(typeName(key))")
    }
    var index = bigInt(try integer(key))
    if index.isNegative { index = index + range.count }
    guard !index.isNegative, index < range.count else { throw indexError("range object index out of range") }
    return int(range.item(index))
  }

  private func slice(of range: WideRange, _ slice: Ref<SliceObject>) throws(PyError) -> Value {
    let step = slice.pointee.step.isNone ? .one : bigInt(try sliceInteger(slice.pointee.step))
    if step.isZero { throw valueError("slice step cannot be zero") }
    func bound(_ value: Value, orElse fallback: BigInt) throws(PyError) -> BigInt {
      let lowest = step.isNegative ? BigInt(-1) : .zero
      if value.isNone { return fallback }
      var bound = bigInt(try sliceInteger(value))
      if bound.isNegative { bound = max(bound + range.count, lowest) }
      return min(bound, range.count + lowest)
    }
    let start = try bound(slice.pointee.start, orElse: step.isNegative ? range.count - 1 : .zero)
    let stop = try bound(slice.pointee.stop, orElse: step.isNegative ? BigInt(-1) : range.count)
    return try self.range(range.item(start), range.item(stop), range.step * step)
  }

  private func sliceInteger(_ value: Value) throws(PyError) -> Value {
    if special(.index, of: typeOf(value)).isUnbound {
      throw typeError("slice indices must be integers or None or have an __index__ method")
    }
    return try integer(value)
  }
}
