/// Stepping through the elements of sets.
extension VM {
  func iterator(of set: Ref<SetObject>) -> Value {
    iterator(.set(set, next: 0, count: set.pointee.table.count), types.setIterator)
  }

  @inline(__always)
  func nextElement(_ iterator: Ref<IteratorObject>, _ set: Ref<SetObject>, _ next: Int, _ count: Int) throws(PyError) -> Value {
    guard set.pointee.table.count == count else {
      // The error stays, even if the set comes back to its size.
      iterator.pointee.state = .set(set, next: next, count: -1)
      throw runtimeError("Set changed size during iteration")
    }
    var cursor = next
    guard let entry = set.pointee.table.next(&cursor) else { return exhaust(iterator) }
    iterator.pointee.state = .set(set, next: cursor, count: count)
    return entry.element
  }

  func setItemsLeft(_ set: Ref<SetObject>, _ next: Int) -> Int {
    var left = 0
    var cursor = next
    while set.pointee.table.next(&cursor) != nil { left += 1 }
    return left
  }
}
