/// `repr`, `ascii`, `format`, `chr`, `ord`, `input`.
extension VM {
  func installTextFunctions() {
    function(builtins, "repr(obj, /)") { vm, a throws(PyError) in .str(try vm.repr(a[0])) }
    function(builtins, "ascii(obj, /)") { vm, a throws(PyError) in .str(try vm.ascii(a[0])) }
    function(builtins, "format(value, format_spec='', /)") { vm, a throws(PyError) in
      guard case .str(let spec) = vm.core(a[1, or: .str(vm.names.empty)]) else {
        throw vm.typeError("format() argument 2 must be str, not \(vm.typeName(a[1]))")
      }
      return .str(try vm.format(a[0], spec: spec))
    }
    function(builtins, "chr(i, /)") { vm, a throws(PyError) in
      guard case .int(let code) = try vm.integer(a[0]), Int32(exactly: code) != nil else {
        throw vm.overflowError("Python int too large to convert to C int")
      }
      guard code >= 0, code <= 0x10FFFF else { throw vm.valueError("chr() arg not in range(0x110000)") }
      return vm.str(scalar: UInt32(code))
    }
    function(builtins, "ord(c, /)") { vm, a throws(PyError) in
      switch vm.core(a[0]) {
      case .str(let text):
        if text.count == 1 { return .int(Int(text[scalar: 0])) }
        throw vm.typeError("ord() expected a character, but string of length \(text.count) found")
      case .bytes(let bytes), .bytearray(let bytes):
        if bytes.pointee.bytes.count == 1 { return .int(Int(bytes.pointee.bytes[0])) }
        throw vm.typeError("ord() expected a character, but string of length \(bytes.pointee.bytes.count) found")
      default: throw vm.typeError("ord() expected string of length 1, but \(vm.typeName(a[0])) found")
      }
    }
    function(builtins, "input(prompt='', /)") { vm, a throws(PyError) in
      if a.has(0) { try vm.writeText(vm.str(of: a[0]), to: vm.standardOutput()) }
      if let own = try vm.replacedInput() { return try vm.line(of: own) }
      var line = Array(vm.standardInput.line(.lineFeed))
      if line.isEmpty { throw vm.raise(.eofError, "EOF when reading a line") }
      if line.last == UInt8(ascii: "\n") { line.removeLast() }
      return vm.str(utf8: line)
    }
  }

  /// `sys.stdin`, if the program put another stream there.
  private func replacedInput() throws(PyError) -> Value? {
    guard case .module(let sys) = lookUp(modules, name("sys")) else { return nil }
    let stream = lookUp(sys.pointee.dict, name("stdin"))
    if stream.isUnbound || stream.isNone { throw runtimeError("input(): lost sys.stdin") }
    return stream.isIdentical(to: lookUp(sys.pointee.dict, name("__stdin__"))) ? nil : stream
  }

  /// What `readline` gives, without the end of the line.
  private func line(of stream: Value) throws(PyError) -> Value {
    let line = try call(getAttribute(stream, name("readline")), [])
    guard case .str(let text) = core(line) else { throw typeError("object.readline() returned non-string") }
    if text.pointee.count == 0 { throw raise(.eofError, "EOF when reading a line") }
    let endsLine = text[scalar: text.pointee.count - 1] == 10
    return endsLine ? str(scalars: (0..<text.pointee.count - 1).map { text[scalar: $0] }) : line
  }
}
