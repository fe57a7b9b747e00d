/// A function written in Swift. Arguments come bound to its signature: one slot a parameter, `.unbound` where an optional one is missing,
/// a tuple for `*args`, a dict for `**kwargs`.
///
/// **Invariant:** a native may hold values in Swift variables across a callback (whatever is older than the callback stays alive), but after one
/// it re-reads what it needs through the object, never through a pointer into an object's storage.
package typealias NativeBody = (_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value

package struct Arguments {
  let base: UnsafeMutablePointer<Value>
  package let count: Int

  @inline(__always)
  package subscript(index: Int) -> Value {
    precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
    return base[index]
  }

  /// The argument, or a default if it was not given.
  @inline(__always)
  package subscript(index: Int, or fallback: Value) -> Value {
    let value = self[index]
    return value.isUnbound ? fallback : value
  }

  /// Whether an optional argument was given.
  @inline(__always)
  package func has(_ index: Int) -> Bool { !self[index].isUnbound }
}

package struct NativeObject: HeapObject {
  /// How it is shown and whether it becomes a method when read from an instance.
  package enum Role {
    case function, method, operatorMethod, classMethod, staticMethod
  }

  package static var kind: Kind { .native }
  package var header = Header(.native)
  package let name: Name
  package let role: Role
  /// The type it is a method of.
  package var owner: Ref<TypeObject>?
  package var module: Value = .none
  let signature: Signature
  let body: NativeBody
  /// The slots of a signature that has only positional parameters, and how many of them must be given; -1 before the signature was read or
  /// when arguments have to be bound one by one.
  var plainSlots: Int32 = -1
  var plainRequired: Int32 = 0
  /// A plain function that no look at its receiver or arguments has to precede, once its signature was read.
  var isDirect = false
  /// Which argument, counted from 1, makes `Prelude` run in its place when it is a generator; 0 for none.
  var preludeArgument: Int32 = 0

  package func trace(_ heap: Heap) {}

  /// Looks at the fields where they lie: a copy of the whole would count references.
  static func trace(_ native: Ref<NativeObject>, _ heap: Heap) {
    heap.mark(native.pointee.name)
    heap.mark(native.pointee.owner)
    heap.mark(native.pointee.module)
  }
}
