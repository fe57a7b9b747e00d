/// `enumerate` and `reversed`.
extension VM {
  func installEnumerate() {
    populate(types.enumerate) { vm, type in
      vm.constructor(type, "enumerate(iterable=?, start=0)") { vm, a throws(PyError) in
        if !a.has(0) { throw vm.typeError("enumerate() missing required argument 'iterable'") }
        let source = try vm.iterator(of: a[0])
        let start = a.has(1) ? try vm.integer(a[1]) : .int(0)
        return vm.iterator(.enumerate(source, index: start), type)
      }
      vm.addIteration(to: type)
    }
    populate(types.reversed) { vm, type in
      vm.constructor(type, "reversed(*sequence)") { vm, a throws(PyError) in
        let arguments = try vm.tuple(a[0])
        let count = arguments.pointee.count
        if count != 1 { throw vm.typeError("reversed expected 1 argument, got \(count)") }
        return try vm.reversed(arguments.items[0])
      }
      vm.addIteration(to: type)
      vm.method(type, "__length_hint__(self, /)") { vm, a throws(PyError) in
        guard case .iterator(let iterator) = a[0], case .reversedItems(let source, let next) = iterator.pointee.state else {
          return .int(0)
        }
        return .int(next < (try vm.length(source)) ? next + 1 : 0)
      }
    }
  }

  func nextEnumerated(_ iterator: Ref<IteratorObject>, _ source: Value, _ index: Value) throws(PyError) -> Value {
    let item: Value
    if stepsAlone(source) {
      item = try nextQuickly(source)
    } else {
      try descend(" while calling a Python object")
      defer { nativeDepth &-= 1 }
      item = try next(source)
    }
    if item.isUnbound { return .unbound }
    let following: Value
    if case .int(let int) = index, int < .max {
      following = .int(int &+ 1)
    } else {
      following = try binary(.add, index, .int(1))
    }
    iterator.pointee.state = .enumerate(source, index: following)
    let pair = heap.newTuple(count: 2)
    pair.items[0] = index
    pair.items[1] = item
    return .tuple(pair)
  }

  /// `reversed(value)`
  package func reversed(_ value: Value) throws(PyError) -> Value {
    let type = typeOf(value)
    let method = special(.reversed, of: type)
    if case .none = method { throw typeError("'\(typeName(value))' object is not reversible") }
    if !method.isUnbound { return try callMethod(method, value) }
    if special(.getItem, of: type).isUnbound {
      throw typeError("'\(typeName(value))' object is not reversible")
    }
    switch core(value) {
    case .dict, .set: throw typeError("'\(typeName(value))' object is not reversible")
    default: return iterator(.reversedItems(value, next: try length(value) - 1), types.reversed)
    }
  }
}
