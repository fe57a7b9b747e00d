/// What all iterators of builtins have: `__iter__`, `__next__`, `__length_hint__`.
extension VM {
  func installIterators() {
    for type in [
      types.listIterator, types.listReverseIterator, types.tupleIterator, types.rangeIterator, types.strIterator, types.asciiIterator,
      types.bytesIterator, types.bytearrayIterator, types.dictKeyIterator, types.dictValueIterator, types.dictItemIterator,
      types.dictReverseKeyIterator, types.dictReverseValueIterator, types.dictReverseItemIterator, types.setIterator,
      types.callableIterator, types.sequenceIterator,
    ] {
      populate(type) { vm, type in
        vm.addIteration(to: type)
        if type != vm.types.callableIterator {
          vm.method(type, "__length_hint__(self, /)") { vm, a throws(PyError) in .int(try vm.itemsLeft(vm.iterator(a[0]))) }
        }
      }
    }
  }

  func addIteration(to type: Ref<TypeObject>) {
    operatorMethod(type, "__iter__(self, /)") { vm, a throws(PyError) in a[0] }
    operatorMethod(type, "__next__(self, /)") { vm, a throws(PyError) in
      let item = try vm.next(try vm.iterator(a[0]))
      if item.isUnbound { throw vm.stopIteration() }
      return item
    }
    addReduction(to: type)
  }

  func iterator(_ value: Value) throws(PyError) -> Ref<IteratorObject> {
    if case .iterator(let iterator) = value { return iterator }
    throw typeError("descriptor requires an iterator but received a '\(typeName(value))'")
  }

  /// How many items are still to come, as far as the source stays as it is.
  private func itemsLeft(_ iterator: Ref<IteratorObject>) throws(PyError) -> Int {
    switch iterator.pointee.state {
    case .list(let list, let next): return max(0, list.pointee.items.count - next)
    case .reversedList(let list, let next): return next < list.pointee.items.count ? next + 1 : 0
    case .tuple(let tuple, let next): return max(0, tuple.pointee.count - next)
    case .range(_, _, let remaining): return remaining
    case .str(let text, let next): return max(0, text.count - next)
    case .bytes(let bytes, let next, _): return max(0, bytes.pointee.bytes.count - next)
    case .dict(let dict, _, _, let count, let left): return dict.pointee.table.count == Int(count) ? Int(left) : 0
    case .reversedDict(let dict, _, let next, let count): return try dictItemsLeft(dict, next, count)
    case .set(let set, let next, let count): return set.pointee.table.count == count ? setItemsLeft(set, next) : 0
    case .items(let source, let next): return max(0, try length(source) - next)
    case .reversedItems(let source, let next): return next < (try length(source)) ? next + 1 : 0
    case .exhausted, .enumerate, .zip, .map, .filter, .calls, .native: return 0
    }
  }

  private func dictItemsLeft(_ dict: Ref<DictObject>, _ next: Int, _ count: Int) throws(PyError) -> Int {
    guard dict.pointee.table.count == count else { return 0 }
    var left = 0
    for position in stride(from: min(next, dict.pointee.table.used - 1), through: 0, by: -1)
    where !dict.pointee.table.entry(position).pointee.key.isUnbound { left += 1 }
    return left
  }
}
