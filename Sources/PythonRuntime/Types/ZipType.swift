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
    // Items that wait for others are kept where the collector finds them.
    var isKept = false
    defer {
      if isKept {
        kept.removeLast()
        nativeDepth &-= 1
      }
    }
    for index in 0..<count {
      let source = sources.items[index]
      if !isKept, !stepsAlone(source) {
        try descend(" while calling a Python object")
        kept.append(.tuple(result))
        isKept = true
      }
      let item = try nextQuickly(source)
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
}
