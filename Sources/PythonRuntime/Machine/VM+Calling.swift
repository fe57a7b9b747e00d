/// Calling from Swift.
extension VM {
  /// `function(*arguments)`
  package func call(_ function: Value, _ arguments: [Value]) throws(PyError) -> Value {
    throw unsupported("calls")
  }

  /// `function(*arguments, **keywords)`
  package func call(_ function: Value, _ arguments: [Value], keywords: [(name: Name, value: Value)]) throws(PyError) -> Value {
    throw unsupported("calls")
  }

  /// Runs a generator until it yields (the value), or to its end (`.unbound`).
  package func resume(_ generator: Ref<GeneratorObject>, sending value: Value) throws(PyError) -> Value {
    throw unsupported("calls")
  }

  /// Looks at limits and interrupts inside a loop of a native.
  @inline(__always)
  package func pollInNative() throws(PyError) {}
}
