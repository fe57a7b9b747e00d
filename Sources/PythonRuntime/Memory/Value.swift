/// A Python value: a trivial 16-byte enum. Small scalars are stored in place, everything else is a pointer into the `Heap`.
///
/// **Invariant:** no payload is ever a class reference, `String`, `Array` or closure, so that moving a value never touches a reference count.
/// An instance of a user class that inherits from a builtin (`class D(dict)`) is always `.instance` whose *core* is the builtin value,
/// so every other case is exactly the builtin type.
package enum Value {
  /// No value: an unset local, a missing optional argument, the end of an iteration. Lessons never see it.
  case unbound
  case none
  case notImplemented
  case ellipsis
  case bool(Bool)
  case int(Int)
  case float(Double)
  /// Only for integers outside `Int`; results are normalised.
  case bigint(Ref<BigIntObject>)
  case complex(Ref<ComplexObject>)
  case str(Ref<StrObject>)
  case bytes(Ref<BytesObject>)
  case bytearray(Ref<BytesObject>)
  case list(Ref<ListObject>)
  case tuple(Ref<TupleObject>)
  case dict(Ref<DictObject>)
  case dictView(Ref<DictViewObject>)
  /// `set` and `frozenset`, told apart by `isFrozen`.
  case set(Ref<SetObject>)
  case range(Ref<RangeObject>)
  case slice(Ref<SliceObject>)
  case instance(Ref<InstanceObject>)
  case type(Ref<TypeObject>)
  case function(Ref<FunctionObject>)
  case native(Ref<NativeObject>)
  case boundMethod(Ref<BoundMethodObject>)
  case descriptor(Ref<DescriptorObject>)
  case superProxy(Ref<SuperObject>)
  case cell(Ref<CellObject>)
  case code(Ref<CodeObject>)
  case generator(Ref<GeneratorObject>)
  case iterator(Ref<IteratorObject>)
  case module(Ref<ModuleObject>)
  case traceback(Ref<TracebackObject>)
  case frame(Ref<FrameObject>)
  /// The state that every exception instance has as its core.
  case exceptionState(Ref<ExceptionState>)
  /// A value whose storage is a Swift class of a library: files, patterns, arrays.
  case foreign(Ref<ForeignObject>)
  /// A value that lives in a library's own storage.
  case handle(Ref<HandleObject>)
  /// The hidden class of instances; never seen by lessons.
  case shape(Ref<ShapeObject>)
}

package typealias Ref<Object> = UnsafeMutablePointer<Object>

/// The identifier of an attribute or variable: an interned string, so that equality is identity.
package typealias Name = Ref<StrObject>

extension Value {
  /// The heap object behind the value, if any.
  @inline(__always)
  package var object: Ref<Header>? {
    switch self {
    case .unbound, .none, .notImplemented, .ellipsis, .bool, .int, .float: nil
    case .bigint(let p): p.header
    case .complex(let p): p.header
    case .str(let p): p.header
    case .bytes(let p), .bytearray(let p): p.header
    case .list(let p): p.header
    case .tuple(let p): p.header
    case .dict(let p): p.header
    case .dictView(let p): p.header
    case .set(let p): p.header
    case .range(let p): p.header
    case .slice(let p): p.header
    case .instance(let p): p.header
    case .type(let p): p.header
    case .function(let p): p.header
    case .native(let p): p.header
    case .boundMethod(let p): p.header
    case .descriptor(let p): p.header
    case .superProxy(let p): p.header
    case .cell(let p): p.header
    case .code(let p): p.header
    case .generator(let p): p.header
    case .iterator(let p): p.header
    case .module(let p): p.header
    case .traceback(let p): p.header
    case .frame(let p): p.header
    case .exceptionState(let p): p.header
    case .foreign(let p): p.header
    case .handle(let p): p.header
    case .shape(let p): p.header
    }
  }

  @inline(__always)
  package var isUnbound: Bool { if case .unbound = self { true } else { false } }

  @inline(__always)
  package var isNone: Bool { if case .none = self { true } else { false } }

  @inline(__always)
  package var isNotImplemented: Bool { if case .notImplemented = self { true } else { false } }

  /// What `is` compares: the same object, or equal small scalars of the same type.
  package func isIdentical(to other: Value) -> Bool {
    switch (self, other) {
    case (.unbound, .unbound), (.none, .none), (.notImplemented, .notImplemented), (.ellipsis, .ellipsis): true
    case (.bool(let a), .bool(let b)): a == b
    case (.int(let a), .int(let b)): a == b
    case (.float(let a), .float(let b)): a.bitPattern == b.bitPattern
    default: object != nil && object == other.object
    }
  }
}
