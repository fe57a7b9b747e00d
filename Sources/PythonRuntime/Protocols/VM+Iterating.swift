/// The iteration protocol.
extension VM {
  /// What a loop over a value steps through: `iter(value)`, or the generator behind it.
  package func iterator(of value: Value) throws(PyError) -> Value {
    switch value {
    case .list(let list): return iterator(.list(list, next: 0), types.listIterator)
    case .tuple(let tuple): return iterator(.tuple(tuple, next: 0), types.tupleIterator)
    case .range(let range):
      return iterator(
        .range(next: range.pointee.start, step: range.pointee.step, remaining: range.pointee.count), types.rangeIterator)
    case .str(let text):
      return iterator(.str(text, next: 0), text.pointee.isASCII ? types.asciiIterator : types.strIterator)
    case .dict(let dict): return iterator(of: dict, .keys)
    case .generator, .iterator: return value
    default: break
    }
    let type = typeOf(value)
    let method = special(.iterate, of: type)
    if case .none = method { throw typeError("'\(typeName(value))' object is not iterable") }
    if !method.isUnbound {
      let result = try callMethod(method, value)
      switch result {
      case .iterator, .generator: return result
      default:
        if let generator = steps(of: result) { return generator }
        if special(.next, of: typeOf(result)).isUnbound {
          throw typeError("iter() returned non-iterator of type '\(typeName(result))'")
        }
        return result
      }
    }
    if !special(.getItem, of: type).isUnbound { return iterator(.items(value, next: 0), types.sequenceIterator) }
    throw typeError("'\(typeName(value))' object is not iterable")
  }

  /// The generator that does the work of a library iterator such as `itertools.chain`.
  func steps(of iterator: Value) -> Value? {
    let steps = ownAttribute(iterator, names.steps)
    if case .generator = steps { return steps }
    return nil
  }

  /// The next value of an iterator, or `.unbound` at its end.
  package func next(_ iterator: Value) throws(PyError) -> Value {
    switch iterator {
    case .iterator(let iterator): return try next(iterator)
    case .generator(let generator): return try resume(generator, sending: .none)
    default: break
    }
    let method = special(.next, of: typeOf(iterator))
    if method.isUnbound { throw typeError("'\(typeName(iterator))' object is not an iterator") }
    do {
      return try callMethod(method, iterator)
    } catch {
      if isRaised(.stopIteration) { return .unbound }
      throw error
    }
  }

  /// Calls `body` with each item until it returns false.
  ///
  /// With `keeping`, garbage of earlier items may be collected while a later one is made: then `body` must put all that it holds on to into
  /// the object passed there (the list or dict that is being filled).
  package func forEach(in iterable: Value, keeping: Value = .unbound, _ body: (Value) throws(PyError) -> Bool) throws(PyError) {
    switch iterable {
    case .list(let list):
      var index = 0
      while index < list.pointee.items.count {
        if try !body(list.pointee.items[index]) { return }
        index += 1
      }
      return
    case .tuple(let tuple):
      for index in 0..<tuple.pointee.count where try !body(tuple.items[index]) { return }
      return
    case .range(let range):
      var value = range.pointee.start
      for _ in 0..<range.pointee.count {
        try pollInNative()
        if try !body(.int(value)) { return }
        value &+= range.pointee.step
      }
      return
    default: break
    }
    let iterator = try iterator(of: iterable)
    let keptBefore = kept.count
    let floorBefore = callbackFloor
    kept.append(iterator)
    kept.append(keeping)
    defer {
      kept.removeSubrange(keptBefore...)
      callbackFloor = floorBefore
    }
    heap.epoch &+= 1
    let floor = !keeping.isUnbound && keepsItsValues(iterator) ? heap.epoch : 0
    while true {
      try pollInNative()
      callbackFloor = floor
      let item = try next(iterator)
      callbackFloor = 0
      if item.isUnbound { return }
      if try !body(item) { return }
    }
  }

  /// Whether making the next item holds values nowhere but where the collector finds them.
  private func keepsItsValues(_ iterator: Value) -> Bool {
    switch iterator {
    case .generator: return true
    case .iterator(let iterator):
      if case .native = iterator.pointee.state { return false }
      return true
    case .instance(let instance):
      if case .function = special(.next, of: instance.type) { return true }
      return false
    default: return false
    }
  }

  /// All items of an iterable, in a fresh buffer that the caller owns.
  package func collect(_ iterable: Value) throws(PyError) -> Ref<ListObject> {
    let list = heap.new(ListObject())
    switch iterable {
    case .list(let source):
      try reserve(source.pointee.items.count * 16)
      list.pointee.items.append(contentsOf: source.pointee.items.base, count: source.pointee.items.count)
    case .tuple(let source):
      list.pointee.items.append(contentsOf: source.items, count: source.pointee.count)
    case .range(let range):
      try reserve(range.pointee.count.multipliedReportingOverflow(by: 16).overflow ? .max : range.pointee.count * 16)
      list.pointee.items.grow(to: range.pointee.count)
      var value = range.pointee.start
      for _ in 0..<range.pointee.count {
        list.pointee.items.append(.int(value))
        value &+= range.pointee.step
      }
    default:
      try forEach(in: iterable, keeping: .list(list)) { item throws(PyError) in
        self.append(list, item)
        return true
      }
      return list
    }
    heap.charge(list.pointee.items.ownedBytes)
    return list
  }

  /// `list.append`
  @inline(__always)
  package func append(_ list: Ref<ListObject>, _ value: Value) {
    if list.pointee.items.count == list.pointee.items.capacity {
      let before = list.pointee.items.ownedBytes
      list.pointee.items.grow(to: list.pointee.items.count &+ 1)
      heap.charge(list.pointee.items.ownedBytes &- before)
    }
    list.pointee.items.append(value)
  }
}
