/// `map` and `filter`.
extension VM {
  func installMap() {
    populate(types.map) { vm, type in
      vm.constructor(type, "map(*function_and_iterables)") { vm, a throws(PyError) in
        let arguments = try vm.tuple(a[0])
        let count = arguments.pointee.count
        if count < 2 { throw vm.typeError("map() must have at least two arguments.") }
        let sources = vm.heap.newTuple(count: count - 1)
        sources.items.initialize(from: arguments.items + 1, count: count - 1)
        return vm.iterator(.map(arguments.items[0], try vm.iterators(of: sources)), type)
      }
      vm.addIteration(to: type)
    }
    populate(types.filter) { vm, type in
      vm.constructor(type, "filter(function, iterable, /)") { vm, a throws(PyError) in
        vm.iterator(.filter(a[0], try vm.iterator(of: a[1])), type)
      }
      vm.addIteration(to: type)
    }
  }

  func nextMapped(_ function: Value, _ sources: Ref<TupleObject>) throws(PyError) -> Value {
    if sources.pointee.count == 1 {
      let item = try next(sources.items[0])
      return item.isUnbound ? .unbound : try call(function, with: item)
    }
    let before = kept.count
    defer { kept.removeSubrange(before...) }
    for index in 0..<sources.pointee.count {
      let item = try next(sources.items[index])
      if item.isUnbound { return .unbound }
      kept.append(item)
    }
    return try call(function, Array(kept[before...]))
  }

  func nextFiltered(_ function: Value, _ source: Value) throws(PyError) -> Value {
    let usesTruth = function.isNone || function.isIdentical(to: .type(types.bool))
    while true {
      let item = try next(source)
      if item.isUnbound { return .unbound }
      kept.append(item)
      defer { kept.removeLast() }
      if try truth(usesTruth ? item : call(function, with: item)) { return item }
      try pollInNative()
    }
  }
}
