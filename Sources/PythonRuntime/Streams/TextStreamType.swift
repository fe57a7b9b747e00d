/// The methods of open text files.
extension VM {
  func fillTextStream(_ type: Ref<TypeObject>) {
    addTextReading(type)
    addTextWriting(type)
    addTextMoving(type)
    addStreamState(type)
    addTextFacts(type)
  }

  /// The stream of a receiver, which must be open.
  private func openText(_ value: Value) throws(PyError) -> TextStream {
    let stream = try textStream(value)
    if stream.stream.isClosed { throw valueError("I/O operation on closed file.") }
    return stream
  }

  private func textStream(_ value: Value) throws(PyError) -> TextStream {
    if case .foreign(let foreign) = value, let stream = foreign.pointee.payload as? TextStream { return stream }
    throw typeError("descriptor requires a '_io.TextIOWrapper' object but received a '\(typeName(value))'")
  }

  private func readable(_ value: Value) throws(PyError) -> TextStream {
    let stream = try openText(value)
    if !stream.stream.isReadable { throw raise(unsupportedOperation, str("not readable")) }
    return stream
  }

  /// A size argument: None and negative numbers mean everything.
  func streamSize(_ value: Value) throws(PyError) -> Int? {
    if value.isUnbound || value.isNone { return nil }
    guard !special(.index, of: typeOf(value)).isUnbound else {
      throw typeError("argument should be integer or None, not '\(typeName(value))'")
    }
    let size = try size(value)
    return size < 0 ? nil : size
  }

  private func addTextReading(_ type: Ref<TypeObject>) {
    method(type, "read(self, size=-1, /)") { vm, a throws(PyError) in
      let stream = try vm.readable(a[0])
      return try stream.read(try vm.streamSize(a[1]), vm)
    }
    method(type, "readline(self, size=-1, /)") { vm, a throws(PyError) in
      let stream = try vm.readable(a[0])
      return try stream.line(vm, limit: try vm.streamSize(a[1]) ?? .max)
    }
    method(type, "readlines(self, hint=-1, /)") { vm, a throws(PyError) in
      let stream = try vm.readable(a[0])
      let hint = try vm.streamSize(a[1]) ?? 0
      let lines = try vm.list(vm.list([]))
      var total = 0
      while hint == 0 || total <= hint {
        let line = try stream.line(vm)
        guard case .str(let text) = line, text.count > 0 else { break }
        vm.append(lines, line)
        total += text.count
        try vm.reserve(1 << 17)
      }
      return .list(lines)
    }
    operatorMethod(type, "__iter__(self, /)") { vm, a throws(PyError) in
      _ = try vm.openText(a[0])
      return a[0]
    }
    operatorMethod(type, "__next__(self, /)") { vm, a throws(PyError) in
      let stream = try vm.readable(a[0])
      stream.isIterating = true
      let line = try stream.line(vm)
      if case .str(let text) = line, text.count == 0 {
        stream.isIterating = false
        throw vm.stopIteration()
      }
      return line
    }
  }

  private func addTextWriting(_ type: Ref<TypeObject>) {
    method(type, "write(self, text, /)") { vm, a throws(PyError) in
      let stream = try vm.writable(a[0])
      guard case .str(let text) = vm.core(a[1]) else {
        throw vm.typeError("write() argument must be str, not \(vm.givenType(a[1]))")
      }
      try stream.write(text, vm)
      return .int(text.count)
    }
    method(type, "writelines(self, lines, /)") { vm, a throws(PyError) in
      let stream = try vm.writable(a[0])
      try vm.forEach(in: a[1]) { line throws(PyError) in
        guard case .str(let text) = vm.core(line) else {
          throw vm.typeError("write() argument must be str, not \(vm.givenType(line))")
        }
        try stream.write(text, vm)
        return true
      }
      return .none
    }
  }

  private func writable(_ value: Value) throws(PyError) -> TextStream {
    let stream = try openText(value)
    if !stream.stream.isWritable { throw raise(unsupportedOperation, str("not writable")) }
    return stream
  }

  private func addTextMoving(_ type: Ref<TypeObject>) {
    method(type, "seek(self, cookie, whence=0, /)") { vm, a throws(PyError) in
      let stream = try vm.openText(a[0])
      if !stream.stream.isFile { throw vm.raise(vm.unsupportedOperation, vm.str("underlying stream is not seekable")) }
      let offset = try vm.size(a[1])
      let target: Int
      switch try vm.index(a[2, or: .int(0)]) {
      case 0:
        if offset < 0 { throw vm.valueError("negative seek position \(offset)") }
        target = offset
      case 1:
        if offset != 0 { throw vm.raise(vm.unsupportedOperation, vm.str("can't do nonzero cur-relative seeks")) }
        target = stream.stream.position
      case 2:
        if offset != 0 { throw vm.raise(vm.unsupportedOperation, vm.str("can't do nonzero end-relative seeks")) }
        target = stream.stream.bytes.count
      case let whence: throw vm.valueError("invalid whence (\(whence), should be 0, 1 or 2)")
      }
      stream.isIterating = false
      stream.stream.seek(to: target)
      return .int(target)
    }
    method(type, "tell(self, /)") { vm, a throws(PyError) in
      let stream = try vm.openText(a[0])
      if !stream.stream.isFile { throw vm.raise(vm.unsupportedOperation, vm.str("underlying stream is not seekable")) }
      if stream.isIterating { throw vm.raise(.osError, "telling position disabled by next() call") }
      return .int(stream.stream.position)
    }
    method(type, "truncate(self, pos=None, /)") { vm, a throws(PyError) in
      let stream = try vm.writable(a[0])
      return try vm.truncate(stream.stream, a[1, or: .none])
    }
  }

  /// Cuts a file off, or extends it by zeros.
  func truncate(_ stream: ByteStream, _ size: Value) throws(PyError) -> Value {
    let count = size.isNone ? stream.position : try self.size(size)
    if count < 0 { throw osError(22) }
    try reserve(count)
    stream.truncate(to: count)
    return .int(count)
  }

  private func addTextFacts(_ type: Ref<TypeObject>) {
    attribute(type, "name", get: { vm, value throws(PyError) in try vm.textStream(value).name })
    attribute(type, "mode", get: { vm, value throws(PyError) in vm.str(try vm.textStream(value).mode) })
    attribute(type, "encoding", get: { vm, value throws(PyError) in vm.str(try vm.textStream(value).encodingName) })
    attribute(type, "errors", get: { vm, value throws(PyError) in vm.str(try vm.textStream(value).errors) })
    attribute(type, "newlines", get: { _, _ throws(PyError) in .none })
    attribute(type, "line_buffering", get: { _, _ throws(PyError) in .bool(false) })
    attribute(type, "buffer", get: { vm, value throws(PyError) in vm.buffer(of: try vm.textStream(value)) })
    method(
      type,
      "reconfigure(self, /, *, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None)"
    ) { _, _ throws(PyError) in .none }
    operatorMethod(type, "__repr__(self, /)") { vm, a throws(PyError) in
      let stream = try vm.textStream(a[0])
      let name = try vm.repr(stream.name).string
      return vm.str("<_io.TextIOWrapper name=\(name) mode='\(stream.mode)' encoding='\(stream.encodingName)'>")
    }
  }

  /// The stream below an open file of either kind.
  func byteStream(_ value: Value) throws(PyError) -> ByteStream {
    if case .foreign(let foreign) = value {
      if let text = foreign.pointee.payload as? TextStream { return text.stream }
      if let binary = foreign.pointee.payload as? BinaryStream { return binary.stream }
    }
    throw typeError("descriptor requires a file object but received a '\(typeName(value))'")
  }

  /// What text and binary files have in common: closing, flushing, and what they can do.
  func addStreamState(_ type: Ref<TypeObject>) {
    func open(_ vm: VM, _ value: Value) throws(PyError) -> ByteStream {
      let stream = try vm.byteStream(value)
      if stream.isClosed { throw vm.valueError("I/O operation on closed file.") }
      return stream
    }
    method(type, "close(self, /)") { vm, a throws(PyError) in
      try vm.close(vm.byteStream(a[0]))
      return .none
    }
    method(type, "flush(self, /)") { vm, a throws(PyError) in
      let stream = try open(vm, a[0])
      do throws(FileProblem) { try stream.flush() } catch { throw vm.osError(error, .none) }
      return .none
    }
    method(type, "readable(self, /)") { vm, a throws(PyError) in .bool(try open(vm, a[0]).isReadable) }
    method(type, "writable(self, /)") { vm, a throws(PyError) in .bool(try open(vm, a[0]).isWritable) }
    method(type, "seekable(self, /)") { vm, a throws(PyError) in .bool(try open(vm, a[0]).isFile) }
    method(type, "isatty(self, /)") { vm, a throws(PyError) in
      _ = try open(vm, a[0])
      return .bool(false)
    }
    method(type, "fileno(self, /)") { vm, a throws(PyError) in
      switch try open(vm, a[0]).source {
      case .input: return .int(0)
      case .output(_, let number): return .int(Int(number))
      case .file: throw vm.raise(vm.unsupportedOperation, vm.str("fileno"))
      }
    }
    operatorMethod(type, "__enter__(self, /)") { vm, a throws(PyError) in
      _ = try open(vm, a[0])
      return a[0]
    }
    operatorMethod(type, "__exit__(self, /, *args)") { vm, a throws(PyError) in
      try vm.close(vm.byteStream(a[0]))
      return .none
    }
    attribute(type, "closed", get: { vm, value throws(PyError) in .bool(try vm.byteStream(value).isClosed) })
  }

  private func close(_ stream: ByteStream) throws(PyError) {
    // The process's own streams stay open for whoever writes to them next.
    guard stream.isFile else { return }
    do throws(FileProblem) { try stream.close() } catch { throw osError(error, .none) }
  }
}
