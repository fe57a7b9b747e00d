/// An iterator of a builtin, by what it walks.
package struct IteratorObject: HeapObject {
  /// Trivial, so that stepping touches no reference count.
  package enum State {
    case exhausted
    case list(Ref<ListObject>, next: Int)
    case reversedList(Ref<ListObject>, next: Int)
    case tuple(Ref<TupleObject>, next: Int)
    case range(next: Int, step: Int, remaining: Int)
    case str(Ref<StrObject>, next: Int)
    case bytes(Ref<BytesObject>, next: Int, isArray: Bool)
    /// `count` is the size that the dict must keep, `left` how many items are still to come.
    case dict(Ref<DictObject>, DictViewObject.Part, next: Int, count: Int32, left: Int32)
    case reversedDict(Ref<DictObject>, DictViewObject.Part, next: Int, count: Int)
    case set(Ref<SetObject>, next: Int, count: Int)
    case enumerate(Value, index: Value)
    case zip(Ref<TupleObject>, isStrict: Bool)
    case map(Value, Ref<TupleObject>)
    case filter(Value, Value)
    /// `__getitem__` with 0, 1, 2 … until IndexError.
    case items(Value, next: Int)
    case reversedItems(Value, next: Int)
    /// `iter(callable, sentinel)`
    case calls(Value, sentinel: Value)
    /// An iterator that a library writes in Swift.
    case native(Ref<NativeIterationObject>)
  }

  package static var kind: Kind { .iterator }
  package var header = Header(.iterator)
  package let type: Ref<TypeObject>
  package var state: State

  package func trace(_ heap: Heap) {
    heap.mark(type)
    switch state {
    case .exhausted, .range: break
    case .list(let list, _), .reversedList(let list, _): heap.mark(list)
    case .tuple(let tuple, _), .zip(let tuple, _): heap.mark(tuple)
    case .str(let str, _): heap.mark(str)
    case .bytes(let bytes, _, _): heap.mark(bytes)
    case .dict(let dict, _, _, _, _), .reversedDict(let dict, _, _, _): heap.mark(dict)
    case .set(let set, _, _): heap.mark(set)
    case .items(let value, _), .reversedItems(let value, _): heap.mark(value)
    case .enumerate(let a, let b), .filter(let a, let b), .calls(let a, let b):
      heap.mark(a)
      heap.mark(b)
    case .map(let function, let sources):
      heap.mark(function)
      heap.mark(sources)
    case .native(let iteration): heap.mark(iteration)
    }
  }
}

/// Keeps the state of an iterator that a library writes in Swift.
package struct NativeIterationObject: HeapObject {
  package static var kind: Kind { .nativeIteration }
  package var header = Header(.nativeIteration)
  let iteration: any NativeIteration

  package func trace(_ heap: Heap) { iteration.trace(heap) }
}

/// The state of an iterator that a library writes in Swift.
package protocol NativeIteration: AnyObject {
  /// The next value, or `.unbound` at the end.
  func next(_ vm: VM) throws(PyError) -> Value
  func trace(_ heap: Heap)
}
