/// Wrong calls of what CPython has in C and the library in Python: refused in the words of a native.
extension VM {
  func refusalAsNative(_ function: Ref<FunctionObject>, _ count: Int, _ keywords: Value) -> PyError? {
    guard case .str(let module) = function.pointee.module else { return nil }
    let path = qualifiedName(function).split(separator: ".").map(String.init)
    guard let outer = path.first, let last = path.last, importer.isNativeInCPython(module.string, outer) else { return nil }
    var owner: Ref<TypeObject>?
    if path.count > 1, case .module(let module) = lookUp(modules, name(of: module)),
      case .type(let type) = lookUp(module.pointee.dict, name(outer))
    {
      owner = type
    }
    let makes = owner != nil && (last == "__init__" || last == "__new__")
    let native = heap.new(
      NativeObject(
        name: name(makes ? outer : last), role: owner == nil || makes ? .function : .method, owner: owner,
        signature: Signature(of: function, skipping: makes ? 1 : 0), body: nothing))
    let given = max(0, makes ? count - 1 : count)
    var arguments = [Value](repeating: .none, count: max(given, native.pointee.signature.slotCount))
    return arguments.withUnsafeMutableBufferPointer { buffer -> PyError? in
      guard let base = buffer.baseAddress else { return nil }
      do throws(PyError) {
        try bindArguments(native, base, given, keywords)
        return nil
      } catch {
        return error
      }
    }
  }
}

private func nothing(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value { .none }
