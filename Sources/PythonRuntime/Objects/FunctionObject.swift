/// A function of a lesson: code, the namespace it looks globals up in, defaults, and (in the same cell) the closure's variables.
package struct FunctionObject: HeapObject {
  package static var kind: Kind { .function }
  package var header = Header(.function)
  package var code: Ref<CodeObject>
  package let globals: Ref<DictObject>
  /// A tuple or None.
  package var defaults: Value
  /// A dict or None.
  package var keywordDefaults: Value
  package var name: Value
  package var qualifiedName: Value
  package var module: Value
  package var doc: Value
  package var annotations: Value = .unbound
  /// `__dict__`, once something was put there.
  package var attributes: Ref<DictObject>?
  let cellCount: Int32

  package func trace(_ heap: Heap) {
    heap.mark(code)
    heap.mark(globals)
    heap.mark(defaults)
    heap.mark(keywordDefaults)
    heap.mark(name)
    heap.mark(qualifiedName)
    heap.mark(module)
    heap.mark(doc)
    heap.mark(annotations)
    heap.mark(attributes)
  }
}

extension UnsafeMutablePointer where Pointee == FunctionObject {
  @inline(__always)
  var cells: UnsafeMutablePointer<Value> { tail.assumingMemoryBound(to: Value.self) }

  /// Whether CPython has it in C.
  @inline(__always)
  package var isBuiltin: Bool { pointee.code.pointee.traits.contains(.builtin) }
}

package struct BoundMethodObject: HeapObject {
  package static var kind: Kind { .boundMethod }
  package var header = Header(.boundMethod)
  package let function: Value
  package let receiver: Value

  package func trace(_ heap: Heap) {
    heap.mark(function)
    heap.mark(receiver)
  }
}

/// `property`, `staticmethod`, `classmethod`, and the attributes that builtin types and `__slots__` define.
package struct DescriptorObject: HeapObject {
  package enum Role {
    case property, staticMethod, classMethod
    /// A `__slots__` entry: reads and writes the instance's attribute of its name.
    case member
    /// An attribute of a builtin type, read and written by natives.
    case attribute
    /// A part of a builtin's value, which is only read.
    case part
  }

  package static var kind: Kind { .descriptor }
  package var header = Header(.descriptor)
  package let role: Role
  /// The getter, or the wrapped function.
  package var get: Value
  package var set: Value = .none
  package var delete: Value = .none
  package var doc: Value = .none
  package var name: Name?
  package var owner: Ref<TypeObject>?

  package func trace(_ heap: Heap) {
    heap.mark(get)
    heap.mark(set)
    heap.mark(delete)
    heap.mark(doc)
    heap.mark(name)
    heap.mark(owner)
  }
}
