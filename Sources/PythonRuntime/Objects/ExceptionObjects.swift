/// What every exception instance keeps as its core.
package struct ExceptionState: HeapObject {
  package static var kind: Kind { .exceptionState }
  package var header = Header(.exceptionState)
  /// A tuple.
  package var args: Value
  package var cause: Value = .none
  package var context: Value = .none
  package var suppressesContext = false
  /// A traceback or None.
  package var traceback: Value = .none
  /// What a particular exception keeps beside its arguments (`name`, `obj`, `errno`, `lineno` …).
  package var fields: Ref<DictObject>?

  package func trace(_ heap: Heap) {
    heap.mark(fields)
    heap.mark(args)
    heap.mark(cause)
    heap.mark(context)
    heap.mark(traceback)
  }
}

/// One frame that an exception passed, the outermost first.
package struct TracebackObject: HeapObject {
  package static var kind: Kind { .traceback }
  package var header = Header(.traceback)
  package let code: Ref<CodeObject>
  /// Index of the instruction that was running.
  package let instruction: Int
  /// Non-negative when the entry stands for a comprehension inlined into `code`: index of its region.
  package var region: Int = -1
  package let globals: Ref<DictObject>?
  package var next: Value = .none
  /// Looking a method up failed, before it was called.
  var isInLookUp = false

  package func trace(_ heap: Heap) {
    heap.mark(code)
    heap.mark(globals)
    heap.mark(next)
  }
}

/// What `tb_frame` shows.
package struct FrameObject: HeapObject {
  package static var kind: Kind { .frame }
  package var header = Header(.frame)
  package let code: Ref<CodeObject>
  package let globals: Ref<DictObject>?
  package let line: Int
  /// What tracebacks call it, if it stands for a comprehension inside its code.
  var regionName: String?
  /// The frame that called it, or None.
  var back: Value = .none
  /// A dict of its variables; `.unbound` when they are gone.
  var locals: Value = .unbound

  package func trace(_ heap: Heap) {
    heap.mark(code)
    heap.mark(globals)
    heap.mark(back)
    heap.mark(locals)
  }
}

extension TracebackObject {
  /// Offset in the source of what was running.
  package var start: Int { Int(code.pointee.details.spans[instruction].start) }
}
