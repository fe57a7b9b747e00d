package struct ListObject: HeapObject {
  package static var kind: Kind { .list }
  package var header = Header(.list)
  package var items = ValueBuffer()

  package func trace(_ heap: Heap) {
    heap.countOwned(items.ownedBytes)
    heap.mark(items.base, count: items.count)
  }
}
