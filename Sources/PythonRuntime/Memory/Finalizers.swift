/// Objects whose classes have a `__del__`.
struct Finalizers {
  /// Those that live, in the order in which they were made.
  var watched: [Ref<Header>] = []
  /// Those that nothing refers to any more and whose `__del__` has yet to be called.
  var due: [Ref<Header>] = []

  var isEmpty: Bool { watched.isEmpty && due.isEmpty }
}
