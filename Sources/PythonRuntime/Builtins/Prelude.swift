import Diagnostics

/// Builtins that consume a generator, in Python: there the machine goes from one frame to the other, where Swift would start a machine anew
/// for every item.
enum Prelude {
  /// The name under which its code is known.
  static let file = "<lectern prelude>"

  static let source = """
    def sum(iterable, start=0):
        for item in iterable:
            start = start + item
        return start

    def any(iterable):
        for item in iterable:
            if item:
                return True
        return False

    def all(iterable):
        for item in iterable:
            if not item:
                return False
        return True

    def list(iterable):
        return [item for item in iterable]

    def tuple(iterable):
        return (*[item for item in iterable],)

    def set(iterable):
        return {item for item in iterable}

    def join(self, iterable):
        return self.join([item for item in iterable])

    """

  /// What is replaced, and which argument has to be a generator for it.
  static let functions: [(name: StaticString, argument: Int32)] = [("sum", 1), ("any", 1), ("all", 1)]
}

extension VM {
  /// Marks the natives that have a counterpart in the prelude.
  func installPrelude() {
    for (name, argument) in Prelude.functions {
      if case .native(let native) = lookUp(builtins, self.name(name)) { native.pointee.preludeArgument = argument }
    }
  }

  /// Marks a method that has a counterpart in the prelude; its receiver is argument 1.
  func usePrelude(_ type: Ref<TypeObject>, _ name: StaticString, argument: Int32) {
    if case .native(let native)? = type.pointee.attributes[self.name(name)] { native.pointee.preludeArgument = argument }
  }

  /// The prelude's function for a native, when the call is one that it serves.
  func prelude(for native: Ref<NativeObject>, _ callee: UnsafeMutablePointer<Value>, _ count: Int, _ keywords: Value) -> Value? {
    let argument = Int(native.pointee.preludeArgument)
    guard argument > 0, keywords.isUnbound, count >= argument, count <= argument + 1, case .generator = callee[argument] else {
      return nil
    }
    if count > argument {
      // `sum` has words of its own for starts that it refuses.
      switch callee[argument + 1] {
      case .int, .float, .instance: break
      default: return nil
      }
    }
    if preludeNamespace == nil { preludeNamespace = compilePrelude() }
    guard let namespace = preludeNamespace else { return nil }
    let found = lookUp(namespace, native.pointee.name)
    return found.isUnbound ? nil : found
  }

  private func compilePrelude() -> Ref<DictObject>? {
    let namespace = dict()
    do throws(PyError) {
      let code = try compile(SourceFile(name: Prelude.file, text: Prelude.source))
      heap.keepForever(code.header)
      try run(code, in: namespace)
      return namespace
    } catch {
      return nil
    }
  }
}
