/// A tuple: its items are in the same cell.
package struct TupleObject: HeapObject {
  package static var kind: Kind { .tuple }
  package var header = Header(.tuple)
  package let count: Int

  package func trace(_ heap: Heap) {}
}

extension UnsafeMutablePointer where Pointee == TupleObject {
  @inline(__always)
  package var items: UnsafeMutablePointer<Value> { tail.assumingMemoryBound(to: Value.self) }

  package var values: UnsafeMutableBufferPointer<Value> { UnsafeMutableBufferPointer(start: items, count: pointee.count) }
}
