/// What a heap cell holds.
package enum Kind: UInt8 {
  case free
  case bigint, complex, str, strBuffer, bytes, list, tuple, dict, dictView, set, range, slice
  case instance, type, shape, function, native, boundMethod, descriptor, superProxy
  case cell, code, generator, iterator, nativeIteration, module, traceback, frame, exceptionState, foreign, handle

  /// Whether an object may own something outside its cell.
  @inline(__always)
  var ownsMemory: Bool {
    switch self {
    case .bigint, .strBuffer, .bytes, .list, .dict, .set, .instance, .type, .shape, .native, .code, .nativeIteration, .frame,
      .foreign:
      true
    case .free, .complex, .str, .tuple, .dictView, .range, .slice, .function, .boundMethod, .descriptor, .superProxy, .cell,
      .generator, .iterator, .module, .traceback, .exceptionState, .handle:
      false
    }
  }
}

/// The first stored property of every heap object; 8 bytes.
package struct Header {
  package var kind: Kind
  var mark: UInt8 = 0
  /// Size in granules; 0 for a large object, which has its own allocation.
  var sizeClass: UInt8 = 0
  package var flags: UInt8 = 0
  /// The re-entry during which the object was made; see `Heap.collect`.
  var epoch: UInt32 = 0

  package init(_ kind: Kind) { self.kind = kind }
}

/// A struct that lives in the heap. It may own Swift arrays and strings, but refers to other heap objects only by `Value` or `Ref`.
package protocol HeapObject {
  static var kind: Kind { get }
  var header: Header { get set }
  /// Marks everything that this object refers to and reports the bytes it owns outside its cell.
  func trace(_ heap: Heap)
}

extension UnsafeMutablePointer where Pointee: HeapObject {
  @inline(__always)
  package var header: Ref<Header> { UnsafeMutableRawPointer(self).assumingMemoryBound(to: Header.self) }

  /// The bytes that were allocated behind the struct in the same cell.
  @inline(__always)
  var tail: UnsafeMutableRawPointer { UnsafeMutableRawPointer(self) + MemoryLayout<Pointee>.stride }
}
