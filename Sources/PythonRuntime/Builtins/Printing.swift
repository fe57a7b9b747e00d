/// `print`, and the streams it writes to.
extension VM {
  func installPrinting() {
    function(builtins, "print(*args, sep=' ', end='\\n', file=None, flush=False)") { vm, a throws(PyError) in
      try vm.printAll(a)
      return .none
    }
  }

  private func printAll(_ a: Arguments) throws(PyError) {
    guard case .tuple(let values) = a[0] else { return }
    let separator = try piece(a[1], "sep", default: " ")
    let end = try piece(a[2], "end", default: "\n")
    var builder = TextBuilder()
    for (index, value) in values.values.enumerated() {
      if index > 0 { builder.append(separator) }
      if case .str(let text) = value { builder.append(text) } else { builder.append(try str(of: value)) }
    }
    builder.append(end)
    let file = a[3, or: .none]
    if file.isNone {
      let stream = try standardOutput()
      if stream.isNone { return }
      try writeText(builder, to: stream)
    } else {
      _ = try call(getAttribute(file, names.write), [str(builder)])
    }
    if try truth(a[4, or: .bool(false)]) {
      _ = try call(getAttribute(file.isNone ? standardOutput() : file, names.flush), [])
    }
  }

  private func piece(_ value: Value, _ name: String, default text: StaticString) throws(PyError) -> Ref<StrObject> {
    if value.isUnbound || value.isNone {
      if case .str(let fallback) = str(text) { return fallback }
    }
    if case .str(let text) = core(value) { return text }
    throw typeError("\(name) must be None or a string, not \(typeName(value))")
  }

  /// `sys.stdout`, or the stream itself before `sys` was imported.
  func standardOutput() throws(PyError) -> Value {
    if case .module(let sys) = lookUp(modules, name("sys")) {
      let stream = lookUp(sys.pointee.dict, names.stdout)
      if stream.isUnbound { throw runtimeError("lost sys.stdout") }
      return stream
    }
    return .unbound
  }

  /// Writes to a stream; `.unbound` is the process's own standard output.
  func writeText(_ builder: TextBuilder, to stream: Value) throws(PyError) {
    if stream.isUnbound || isStandardStream(stream) {
      write(builder, stream.isUnbound ? 1 : streamNumber(stream))
    } else {
      _ = try call(getAttribute(stream, names.write), [str(builder)])
    }
  }

  func writeText(_ text: Ref<StrObject>, to stream: Value) throws(PyError) {
    var builder = TextBuilder()
    builder.append(text)
    try writeText(builder, to: stream)
  }

  /// Hands text to the host as UTF-8.
  func write(_ builder: TextBuilder, _ stream: Int32) {
    if builder.isWide {
      var bytes: [UInt8] = []
      for scalar in builder.wide { appendUTF8(scalar >= 0xD800 && scalar < 0xE000 ? 0x3F : scalar, to: &bytes) }
      bytes.withUnsafeBytes { host.write($0, stream) }
    } else {
      builder.narrow.withUnsafeBytes { host.write($0, stream) }
    }
  }

  func isStandardStream(_ stream: Value) -> Bool {
    if case .foreign(let foreign) = stream { return foreign.pointee.payload is StandardStream }
    return false
  }

  private func streamNumber(_ stream: Value) -> Int32 {
    if case .foreign(let foreign) = stream, let standard = foreign.pointee.payload as? StandardStream { return standard.number }
    return 1
  }
}

/// `sys.stdout` or `sys.stderr` as the process has it.
package final class StandardStream: ForeignPayload {
  package let number: Int32

  package init(_ number: Int32) { self.number = number }

  package func trace(_ heap: Heap) {}
}
