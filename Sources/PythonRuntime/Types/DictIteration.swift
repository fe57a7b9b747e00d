/// Stepping through the entries of dicts.
extension VM {
  /// An iterator over a part of a dict's entries.
  func iterator(of dict: Ref<DictObject>, _ part: DictViewObject.Part) -> Value {
    let type =
      switch part {
      case .keys: types.dictKeyIterator
      case .values: types.dictValueIterator
      case .items: types.dictItemIterator
      }
    let count = Int32(truncatingIfNeeded: dict.pointee.table.count)
    return iterator(.dict(dict, part, next: 0, count: count, left: count), type)
  }

  func reversedIterator(of dict: Ref<DictObject>, _ part: DictViewObject.Part) -> Value {
    let type =
      switch part {
      case .keys: types.dictReverseKeyIterator
      case .values: types.dictReverseValueIterator
      case .items: types.dictReverseItemIterator
      }
    let table = dict.pointee.table
    return iterator(.reversedDict(dict, part, next: table.used - 1, count: table.count), type)
  }

  @inline(__always)
  func nextEntry(
    _ iterator: Ref<IteratorObject>, _ dict: Ref<DictObject>, _ part: DictViewObject.Part, _ next: Int, _ count: Int32,
    _ left: Int32
  ) throws(PyError) -> Value {
    let position = try nextPosition(iterator, dict, part, next, count, left)
    return position < 0 ? .unbound : self.part(part, ofEntry: position, dict)
  }

  /// The number of the next entry, or -1 at the end.
  @inline(__always)
  func nextPosition(
    _ iterator: Ref<IteratorObject>, _ dict: Ref<DictObject>, _ part: DictViewObject.Part, _ next: Int, _ count: Int32,
    _ left: Int32
  ) throws(PyError) -> Int {
    guard dict.pointee.table.count == Int(count) else {
      // The error stays, even if the dict comes back to its size.
      iterator.pointee.state = .dict(dict, part, next: next, count: -1, left: left)
      throw runtimeError("dictionary changed size during iteration")
    }
    guard let position = dict.pointee.table.living(from: next) else {
      _ = exhaust(iterator)
      return -1
    }
    guard left > 0 else {
      _ = exhaust(iterator)
      throw runtimeError("dictionary keys changed during iteration")
    }
    iterator.pointee.state = .dict(dict, part, next: position &+ 1, count: count, left: left &- 1)
    return position
  }

  func nextReversedEntry(
    _ iterator: Ref<IteratorObject>, _ dict: Ref<DictObject>, _ part: DictViewObject.Part, _ next: Int, _ count: Int
  ) throws(PyError) -> Value {
    guard dict.pointee.table.count == count else {
      iterator.pointee.state = .reversedDict(dict, part, next: next, count: -1)
      throw runtimeError("dictionary changed size during iteration")
    }
    var position = min(next, dict.pointee.table.used - 1)
    while position >= 0, dict.pointee.table.entry(position).pointee.key.isUnbound { position -= 1 }
    if position < 0 { return exhaust(iterator) }
    iterator.pointee.state = .reversedDict(dict, part, next: position - 1, count: count)
    return self.part(part, ofEntry: position, dict)
  }

  @inline(__always)
  func part(_ part: DictViewObject.Part, ofEntry position: Int, _ dict: Ref<DictObject>) -> Value {
    let entry = dict.pointee.table.entry(position)
    switch part {
    case .keys: return entry.pointee.key
    case .values: return entry.pointee.value
    case .items:
      let pair = heap.newTuple(count: 2)
      pair.items[0] = entry.pointee.key
      pair.items[1] = entry.pointee.value
      return .tuple(pair)
    }
  }
}
