package struct ComplexObject: HeapObject {
  package static var kind: Kind { .complex }
  package var header = Header(.complex)
  package let real: Double
  package let imaginary: Double

  package func trace(_ heap: Heap) {}
}

/// The storage of `bytes` and of `bytearray`.
package struct BytesObject: HeapObject {
  package static var kind: Kind { .bytes }
  package var header = Header(.bytes)
  package var bytes: [UInt8]

  package func trace(_ heap: Heap) { heap.countOwned(bytes.capacity) }
}

/// A range whose three numbers fit words; `count` is its length.
package struct RangeObject: HeapObject {
  package static var kind: Kind { .range }
  package var header = Header(.range)
  package let start: Int
  package let stop: Int
  package let step: Int
  package let count: Int

  package func trace(_ heap: Heap) {}
}

package struct SliceObject: HeapObject {
  package static var kind: Kind { .slice }
  package var header = Header(.slice)
  package let start: Value
  package let stop: Value
  package let step: Value

  package func trace(_ heap: Heap) {
    heap.mark(start)
    heap.mark(stop)
    heap.mark(step)
  }
}

/// A variable that closures share.
package struct CellObject: HeapObject {
  package static var kind: Kind { .cell }
  package var header = Header(.cell)
  package var value: Value

  package func trace(_ heap: Heap) { heap.mark(value) }
}

package struct ModuleObject: HeapObject {
  package static var kind: Kind { .module }
  package var header = Header(.module)
  package let name: Name
  package let dict: Ref<DictObject>

  package func trace(_ heap: Heap) {
    heap.mark(name)
    heap.mark(dict)
  }
}

/// `super()`: attribute look-up that starts behind `owner` in the order of `receiverType`.
package struct SuperObject: HeapObject {
  package static var kind: Kind { .superProxy }
  package var header = Header(.superProxy)
  package let owner: Ref<TypeObject>
  package let receiver: Value
  package let receiverType: Ref<TypeObject>

  package func trace(_ heap: Heap) {
    heap.mark(owner)
    heap.mark(receiver)
    heap.mark(receiverType)
  }
}

/// A value of a library type, whose storage is a Swift class.
package struct ForeignObject: HeapObject {
  package static var kind: Kind { .foreign }
  package var header = Header(.foreign)
  package let type: Ref<TypeObject>
  package let payload: any ForeignPayload

  package func trace(_ heap: Heap) {
    heap.mark(type)
    payload.trace(heap)
  }
}

/// What a library keeps behind a `.foreign` value.
package protocol ForeignPayload: AnyObject {
  /// Marks the Python values that the payload holds.
  func trace(_ heap: Heap)
}
