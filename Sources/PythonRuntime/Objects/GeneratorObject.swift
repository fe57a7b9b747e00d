/// A suspended function: its registers wait behind it, in the same cell, while it does not run.
package struct GeneratorObject: HeapObject {
  package enum State { case fresh, suspended, running, finished }

  package static var kind: Kind { .generator }
  package var header = Header(.generator)
  let function: Ref<FunctionObject>
  let code: Ref<CodeObject>
  let registerCount: Int
  /// Index of the next instruction.
  var resumeAt: Int = 0
  package var state: State = .fresh
  /// The register that receives what `send` passes.
  var sendRegister: UInt16 = 0
  /// The exception that was being handled inside when it was suspended.
  var handled: Value = .unbound
  /// What `yield from` delegates to.
  var delegate: Value = .unbound
  package var name: Value
  package var qualifiedName: Value

  package func trace(_ heap: Heap) {
    heap.mark(function)
    heap.mark(code)
    heap.mark(handled)
    heap.mark(delegate)
    heap.mark(name)
    heap.mark(qualifiedName)
  }
}

extension UnsafeMutablePointer where Pointee == GeneratorObject {
  @inline(__always)
  var registers: UnsafeMutablePointer<Value> { tail.assumingMemoryBound(to: Value.self) }
}
