/// A set or frozenset.
package struct SetObject: HeapObject {
  package static var kind: Kind { .set }
  package var header = Header(.set)
  package var table = SetTable()
  package let isFrozen: Bool
  /// A frozenset's hash, 0 until asked for.
  var cachedHash = 0

  package func trace(_ heap: Heap) { table.trace(heap) }
}
