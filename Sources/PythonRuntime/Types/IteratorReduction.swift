/// `__reduce__` and `__setstate__` of the iterators of builtins, which copies and pickles are made by.
extension VM {
  func addReduction(to type: Ref<TypeObject>) {
    method(type, "__reduce__(self, /)") { vm, a throws(PyError) in try vm.reduction(of: vm.iterator(a[0])) }
    method(type, "__setstate__(self, state, /)") { vm, a throws(PyError) in
      try vm.restore(vm.iterator(a[0]), a[1])
      return .none
    }
  }

  private func reduction(of iterator: Ref<IteratorObject>) throws(PyError) -> Value {
    func making(_ function: StaticString, _ arguments: [Value], state: Value? = nil) throws(PyError) -> Value {
      let builtin = lookUp(builtins, name(function))
      if builtin.isUnbound { throw raise(.attributeError, String(describing: function)) }
      let parts: [Value] = [builtin, tuple(arguments)]
      return tuple(state.map { parts + [$0] } ?? parts)
    }
    func made(_ arguments: [Value], state: Value? = nil) -> Value {
      let parts: [Value] = [.type(iterator.pointee.type), tuple(arguments)]
      return tuple(state.map { parts + [$0] } ?? parts)
    }
    switch iterator.pointee.state {
    case .exhausted: return try making("iter", [nothing(of: iterator.pointee.type)])
    case .list(let list, let next): return try making("iter", [.list(list)], state: .int(next))
    case .reversedList(let list, let next): return try making("reversed", [.list(list)], state: .int(next))
    case .tuple(let tuple, let next): return try making("iter", [.tuple(tuple)], state: .int(next))
    case .str(let text, let next): return try making("iter", [.str(text)], state: .int(next))
    case .bytes(let bytes, let next, let isArray):
      return try making("iter", [isArray ? .bytearray(bytes) : .bytes(bytes)], state: .int(next))
    case .range(let next, let step, let remaining):
      let stop = try binary(.add, .int(next), binary(.multiply, .int(step), .int(remaining)))
      return try making("iter", [try call(.type(types.range), [.int(next), stop, .int(step)])], state: .int(0))
    case .items(let source, let next): return try making("iter", [source], state: .int(next))
    case .reversedItems(let source, let next): return try making("reversed", [source], state: .int(next))
    case .calls(let function, let sentinel): return try making("iter", [function, sentinel])
    case .dict, .reversedDict, .set:
      let copy = self.iterator(iterator.pointee.state, iterator.pointee.type)
      return try making("iter", [.list(try collect(copy))])
    case .enumerate(let source, let index): return made([source, index])
    case .zip(let sources, let isStrict): return made(Array(sources.values), state: isStrict ? .bool(true) : nil)
    case .map(let function, let sources): return made([function] + sources.values)
    case .filter(let function, let source): return made([function, source])
    case .native: throw typeError("cannot pickle '\(name(of: iterator.pointee.type))' object")
    }
  }

  /// What an exhausted iterator walked, emptied.
  private func nothing(of type: Ref<TypeObject>) -> Value {
    switch type {
    case types.strIterator, types.asciiIterator, types.bytesIterator, types.bytearrayIterator: .str(names.empty)
    case types.tupleIterator, types.callableIterator, types.sequenceIterator, types.reversed: emptyTuple
    default: .list(heap.new(ListObject()))
    }
  }

  /// Moves to where a `__reduce__` said the iterator was.
  private func restore(_ iterator: Ref<IteratorObject>, _ state: Value) throws(PyError) {
    if case .zip(let sources, _) = iterator.pointee.state {
      iterator.pointee.state = .zip(sources, isStrict: try truth(state))
      return
    }
    let index = try index(state)
    func clamped(_ count: Int) -> Int { min(max(index, 0), count) }
    func reversed(_ count: Int) -> Int { min(max(index, -1), count - 1) }
    switch iterator.pointee.state {
    case .list(let list, _): iterator.pointee.state = .list(list, next: clamped(list.pointee.items.count))
    case .reversedList(let list, _): iterator.pointee.state = .reversedList(list, next: reversed(list.pointee.items.count))
    case .tuple(let tuple, _): iterator.pointee.state = .tuple(tuple, next: clamped(tuple.pointee.count))
    case .str(let text, _): iterator.pointee.state = .str(text, next: clamped(text.count))
    case .bytes(let bytes, _, let isArray):
      iterator.pointee.state = .bytes(bytes, next: clamped(bytes.pointee.bytes.count), isArray: isArray)
    case .range(let next, let step, let remaining):
      let passed = clamped(remaining)
      iterator.pointee.state = .range(next: next &+ step &* passed, step: step, remaining: remaining - passed)
    case .items(let source, _): iterator.pointee.state = .items(source, next: max(index, 0))
    case .reversedItems(let source, _):
      let count = try length(source)
      iterator.pointee.state = .reversedItems(source, next: reversed(count))
    case .exhausted, .dict, .reversedDict, .set, .enumerate, .zip, .map, .filter, .calls, .native: break
    }
  }
}
