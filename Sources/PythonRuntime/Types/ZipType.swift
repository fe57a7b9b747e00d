/// `zip`
extension VM {
  func installZip() {
    populate(types.zip) { vm, type in
      vm.constructor(type, "zip(*iterables, strict=False)") { vm, a throws(PyError) in
        let isStrict = a.has(1) ? try vm.truth(a[1]) : false
        return vm.iterator(.zip(try vm.iterators(of: vm.tuple(a[0])), isStrict: isStrict), type)
      }
      vm.addIteration(to: type)
    }
  }

  /// Iterators of the arguments of `zip` or `map`.
  func iterators(of sources: Ref<TupleObject>) throws(PyError) -> Ref<TupleObject> {
    let iterators = heap.newTuple(count: sources.pointee.count)
    iterators.items.initialize(repeating: .unbound, count: sources.pointee.count)
    for index in 0..<sources.pointee.count {
      iterators.items[index] = try iterator(of: sources.items[index])
    }
    return iterators
  }

  /// A tuple of each source's next item.
  func nextZipped(_ sources: Ref<TupleObject>, isStrict: Bool) throws(PyError) -> Value {
    let count = sources.pointee.count
    if count == 0 { return .unbound }
    let result = heap.newTuple(count: count)
    result.items.initialize(repeating: .unbound, count: count)
    var isKept = false
    defer { if isKept { kept.removeLast() } }
    for index in 0..<count {
      let source = sources.items[index]
      if !isKept, !stepsAlone(source) {
        kept.append(.tuple(result))
        isKept = true
      }
      let item = try next(source)
      if item.isUnbound {
        if isStrict { try checkStrictEnd(sources, index) }
        return .unbound
      }
      result.items[index] = item
    }
    return .tuple(result)
  }

  /// The source at `index` has ended: the ones before it must not have given an item, nor may the others have one left.
  private func checkStrictEnd(_ sources: Ref<TupleObject>, _ index: Int) throws(PyError) {
    if index > 0 { throw valueError("zip() argument \(index + 1) is shorter than argument\(earlier(index))") }
    for index in 1..<max(1, sources.pointee.count) where try !next(sources.items[index]).isUnbound {
      throw valueError("zip() argument \(index + 1) is longer than argument\(earlier(index))")
    }
  }

  private func earlier(_ index: Int) -> String { index == 1 ? " 1" : "s 1-\(index)" }

  /// The next pair of a `zip` or `enumerate` over builtins, for a loop that takes pairs apart at once: unbound at the end, nil where a pair has
  /// to be made in the ordinary way.
  @inline(never)
  func nextPair(_ iterator: Ref<IteratorObject>) -> (Value, Value)? {
    switch iterator.pointee.state {
    case .zip(let sources, false) where sources.pointee.count == 2:
      guard case .iterator(let first) = sources.items[0], case .iterator(let second) = sources.items[1],
        isListOrRange(first), isListOrRange(second)
      else { return nil }
      let left = nextOfListOrRange(first)
      if left.isUnbound { return (.unbound, .unbound) }
      let right = nextOfListOrRange(second)
      return right.isUnbound ? (.unbound, .unbound) : (left, right)
    case .enumerate(let source, .int(let index)) where index < .max:
      guard case .iterator(let inner) = source, isListOrRange(inner) else { return nil }
      let item = nextOfListOrRange(inner)
      if item.isUnbound { return (.unbound, .unbound) }
      iterator.pointee.state = .enumerate(source, index: .int(index &+ 1))
      return (.int(index), item)
    default: return nil
    }
  }

  @inline(__always)
  private func isListOrRange(_ iterator: Ref<IteratorObject>) -> Bool {
    switch iterator.pointee.state {
    case .list, .range, .tuple, .exhausted: true
    default: false
    }
  }

  @inline(__always)
  private func nextOfListOrRange(_ iterator: Ref<IteratorObject>) -> Value {
    switch iterator.pointee.state {
    case .list(let list, let next):
      guard next < list.pointee.items.count else { return exhaust(iterator) }
      iterator.pointee.state = .list(list, next: next &+ 1)
      return list.pointee.items[next]
    case .tuple(let tuple, let next):
      guard next < tuple.pointee.count else { return exhaust(iterator) }
      iterator.pointee.state = .tuple(tuple, next: next &+ 1)
      return tuple.items[next]
    case .range(let next, let step, let remaining):
      guard remaining > 0 else { return .unbound }
      iterator.pointee.state = .range(next: next &+ step, step: step, remaining: remaining &- 1)
      return .int(next)
    default: return .unbound
    }
  }
}
