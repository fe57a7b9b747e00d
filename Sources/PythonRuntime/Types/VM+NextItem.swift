/// The iterators of builtins, step by step.
extension VM {
  /// The next item, or `.unbound` at the end.
  func next(_ iterator: Ref<IteratorObject>) throws(PyError) -> Value {
    throw unsupported("iterators")
  }
}
