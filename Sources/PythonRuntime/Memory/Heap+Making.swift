/// Objects with a part behind their struct.
extension Heap {
  /// An ASCII string whose bytes the caller fills in at once.
  @inline(__always)
  func newStr(asciiCount count: Int) -> Ref<StrObject> {
    let text = new(
      StrObject(count: count, data: UnsafeMutableRawPointer(bitPattern: 16).unsafelyUnwrapped, owner: nil), extra: count)
    text.pointee.data = text.tail
    return text
  }

  /// A string with code points beyond ASCII, which the caller fills in at once.
  func newStr(wideCount count: Int) -> Ref<StrObject> {
    var object = StrObject(count: count, data: UnsafeMutableRawPointer(bitPattern: 16).unsafelyUnwrapped, owner: nil)
    object.header.flags = StrObject.wideFlag
    let text = new(object, extra: count * 4)
    text.pointee.data = text.tail
    return text
  }

  /// A tuple whose items the caller fills in at once.
  @inline(__always)
  func newTuple(count: Int) -> Ref<TupleObject> {
    new(TupleObject(count: count), extra: count &* MemoryLayout<Value>.stride)
  }

  /// A dict with room for a few keys in its own cell.
  @inline(__always)
  func newSmallDict() -> Ref<DictObject> {
    let dict = new(DictObject(), extra: HashTable.smallestSize)
    dict.pointee.table = HashTable(inCell: dict.tail)
    return dict
  }

  /// A list with room for a few items in its own cell.
  @inline(__always)
  func newList(room: Int) -> Ref<ListObject> {
    let list = new(ListObject(), extra: room &* MemoryLayout<Value>.stride)
    list.pointee.items = ValueBuffer(inCell: list.tail.assumingMemoryBound(to: Value.self), capacity: room)
    return list
  }
}
