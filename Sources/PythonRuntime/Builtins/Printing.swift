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
    var file = a[3, or: .none]
    if file.isNone {
      file = try standardOutput()
      if file.isNone { return }
    }
    if file.isUnbound || isStandardStream(file) {
      try write(values, separator, end, to: file.isUnbound ? 1 : streamNumber(file))
    } else {
      try write(values, separator, end, toFile: file)
    }
    if try truth(a[4, or: .bool(false)]) {
      if !file.isUnbound { _ = try call(getAttribute(file, names.flush), []) }
    }
  }

  /// All of it at once; what came before a value that cannot be shown is written all the same.
  private func write(
    _ values: Ref<TupleObject>, _ separator: Ref<StrObject>, _ end: Ref<StrObject>, to stream: Int32
  ) throws(PyError) {
    var builder = TextBuilder()
    do throws(PyError) {
      for (index, value) in values.values.enumerated() {
        if index > 0 { builder.append(separator) }
        builder.append(try str(of: value))
      }
    } catch {
      write(builder, stream)
      throw error
    }
    builder.append(end)
    write(builder, stream)
  }

  /// Piece by piece, as a file of the user's sees it.
  private func write(
    _ values: Ref<TupleObject>, _ separator: Ref<StrObject>, _ end: Ref<StrObject>, toFile file: Value
  ) throws(PyError) {
    let method = try getAttribute(file, names.write)
    for (index, value) in values.values.enumerated() {
      if index > 0 { _ = try call(method, [.str(separator)]) }
      _ = try call(method, [.str(try str(of: value))])
    }
    _ = try call(method, [.str(end)])
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

  func isStandardStream(_ stream: Value) -> Bool { standardNumber(stream) != nil }

  /// 1 for the process's own standard output, 2 for its standard error.
  private func standardNumber(_ stream: Value) -> Int32? {
    guard case .foreign(let foreign) = stream, let text = foreign.pointee.payload as? TextStream,
      case .output(_, let number) = text.stream.source
    else { return nil }
    return number
  }

  private func streamNumber(_ stream: Value) -> Int32 { standardNumber(stream) ?? 1 }
}
