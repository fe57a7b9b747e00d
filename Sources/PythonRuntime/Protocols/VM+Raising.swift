/// Raising: each makes the exception, puts it in flight and returns the `PyError` to throw.
extension VM {
  package func raise(_ type: BuiltinException, _ message: String) -> PyError {
    raise(exceptionTypes[type.rawValue], str(message))
  }

  package func raise(_ type: BuiltinException, _ message: Value) -> PyError {
    raise(exceptionTypes[type.rawValue], message)
  }

  package func raise(_ type: Ref<TypeObject>, _ arguments: Value...) -> PyError {
    exception = newException(type, arguments)
    linkContext()
    return PyError()
  }

  package func type(_ exception: BuiltinException) -> Ref<TypeObject> { exceptionTypes[exception.rawValue] }

  package func typeError(_ message: String) -> PyError { raise(.typeError, message) }
  package func valueError(_ message: String) -> PyError { raise(.valueError, message) }
  package func indexError(_ message: String) -> PyError { raise(.indexError, message) }
  package func overflowError(_ message: String) -> PyError { raise(.overflowError, message) }
  package func zeroDivision(_ message: String) -> PyError { raise(.zeroDivisionError, message) }
  package func runtimeError(_ message: String) -> PyError { raise(.runtimeError, message) }
  package func keyError(_ key: Value) -> PyError { raise(.keyError, key) }
  package func memoryError() -> PyError { raise(exceptionTypes[BuiltinException.memoryError.rawValue]) }

  /// What a number operation refused.
  package func raise(_ error: NumberError) -> PyError {
    switch error.kind {
    case .memoryError: memoryError()
    // C's range error has two arguments.
    case .overflowError where error.message == "(34, 'Numerical result out of range')":
      raise(type(.overflowError), .int(34), str("Numerical result out of range"))
    case .overflowError: overflowError(error.message)
    case .typeError: typeError(error.message)
    case .valueError: valueError(error.message)
    case .zeroDivisionError: zeroDivision(error.message)
    }
  }

  /// Something that exists in CPython and not here, by name.
  package func unsupported(_ what: String, as type: BuiltinException = .notImplementedError) -> PyError {
    raise(type, "unsupported: \(what)")
  }

  package func stopIteration(_ value: Value = .none) -> PyError {
    if case .none = value { return raise(type(.stopIteration)) }
    return raise(type(.stopIteration), value)
  }

  /// An instance of an exception type, without running any `__init__`.
  package func newException(_ type: Ref<TypeObject>, _ arguments: [Value]) -> Value {
    let state = heap.new(ExceptionState(args: tuple(arguments)))
    let instance = newInstance(of: type, core: .exceptionState(state))
    return .instance(instance)
  }

  /// The state of an exception instance.
  package func exceptionState(_ exception: Value) -> Ref<ExceptionState>? {
    if case .instance(let instance) = exception, case .exceptionState(let state) = instance.core { return state }
    return nil
  }

  /// Gives the exception in flight the one being handled as its context.
  func linkContext() {
    guard case .instance = handled, let state = exceptionState(exception), !handled.isIdentical(to: exception) else { return }
    // A chain that already leads to the new exception is cut, so that it never becomes a ring.
    var link = handled
    var slow = handled
    var steps = 0
    while let linked = exceptionState(link), case .instance = linked.pointee.context {
      if linked.pointee.context.isIdentical(to: exception) {
        linked.pointee.context = .none
        break
      }
      link = linked.pointee.context
      // Programs may have tied a ring of their own: a follower at half the speed meets it there.
      steps &+= 1
      if steps & 1 == 0, let behind = exceptionState(slow) { slow = behind.pointee.context }
      if slow.isIdentical(to: link) { break }
    }
    state.pointee.context = handled
  }

  /// Refuses an allocation that does not fit the memory limit, before it is made.
  @inline(__always)
  package func reserve(_ bytes: Int) throws(PyError) {
    if bytes > 1 << 16, !heap.hasRoom(for: bytes) { throw memoryError() }
  }

  /// Whether the exception in flight is of a type.
  package func isRaised(_ type: BuiltinException) -> Bool {
    typeOf(exception).pointee.order.contains(self.type(type))
  }
}
