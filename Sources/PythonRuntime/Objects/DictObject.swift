package struct DictObject: HeapObject {
  package static var kind: Kind { .dict }
  package var header = Header(.dict)
  package var table = HashTable()

  package func trace(_ heap: Heap) { table.trace(heap) }
}

/// `keys()`, `values()` and `items()` of a dict.
package struct DictViewObject: HeapObject {
  package enum Part { case keys, values, items }

  package static var kind: Kind { .dictView }
  package var header = Header(.dictView)
  package let dict: Ref<DictObject>
  package let part: Part

  package func trace(_ heap: Heap) { heap.mark(dict) }
}
