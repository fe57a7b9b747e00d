/// The methods of open binary files.
extension VM {
  func fillBinaryStream(_ type: Ref<TypeObject>) {
    addBinaryReading(type)
    addBinaryWriting(type)
    addBinaryMoving(type)
    addStreamState(type)
    attribute(type, "name", get: { vm, value throws(PyError) in try vm.binaryStream(value).name })
    attribute(type, "mode", get: { vm, value throws(PyError) in vm.str(try vm.binaryStream(value).mode) })
    operatorMethod(type, "__repr__(self, /)") { vm, a throws(PyError) in
      let name = try vm.repr(vm.binaryStream(a[0]).name).string
      return vm.str("<_io.\(vm.typeName(a[0])) name=\(name)>")
    }
  }

  private func binaryStream(_ value: Value) throws(PyError) -> BinaryStream {
    if case .foreign(let foreign) = value, let stream = foreign.pointee.payload as? BinaryStream { return stream }
    throw typeError("descriptor requires a binary file but received a '\(typeName(value))'")
  }

  private func openBinary(_ value: Value) throws(PyError) -> ByteStream {
    let stream = try binaryStream(value).stream
    if stream.isClosed { throw valueError("I/O operation on closed file.") }
    return stream
  }

  private func readableBytes(_ value: Value) throws(PyError) -> ByteStream {
    let stream = try openBinary(value)
    if !stream.isReadable { throw raise(unsupportedOperation, str("read")) }
    return stream
  }

  private func addBinaryReading(_ type: Ref<TypeObject>) {
    for signature: StaticString in ["read(self, size=-1, /)", "read1(self, size=-1, /)"] {
      method(type, signature) { vm, a throws(PyError) in
        let stream = try vm.readableBytes(a[0])
        let count = try vm.streamSize(a[1])
        return vm.bytes(Array(count.map { stream.read($0) } ?? stream.readAll()))
      }
    }
    method(type, "peek(self, size=0, /)") { vm, a throws(PyError) in
      let stream = try vm.readableBytes(a[0])
      return vm.bytes(Array(stream.bytes.dropFirst(stream.position)))
    }
    method(type, "readline(self, size=-1, /)") { vm, a throws(PyError) in
      let stream = try vm.readableBytes(a[0])
      return vm.bytes(Array(stream.line(.lineFeed, limit: try vm.streamSize(a[1]) ?? .max)))
    }
    method(type, "readlines(self, hint=-1, /)") { vm, a throws(PyError) in
      let stream = try vm.readableBytes(a[0])
      let hint = try vm.streamSize(a[1]) ?? 0
      let lines = try vm.list(vm.list([]))
      var total = 0
      while hint == 0 || total <= hint {
        let line = Array(stream.line(.lineFeed))
        if line.isEmpty { break }
        vm.append(lines, vm.bytes(line))
        total += line.count
      }
      return .list(lines)
    }
    method(type, "readinto(self, buffer, /)") { vm, a throws(PyError) in
      let stream = try vm.readableBytes(a[0])
      guard case .bytearray(let target) = vm.core(a[1]) else {
        throw vm.typeError("readinto() argument must be read-write bytes-like object, not \(vm.typeName(a[1]))")
      }
      let taken = stream.read(target.pointee.bytes.count)
      target.pointee.bytes.replaceSubrange(0..<taken.count, with: taken)
      return .int(taken.count)
    }
    operatorMethod(type, "__iter__(self, /)") { vm, a throws(PyError) in
      _ = try vm.openBinary(a[0])
      return a[0]
    }
    operatorMethod(type, "__next__(self, /)") { vm, a throws(PyError) in
      let line = Array(try vm.readableBytes(a[0]).line(.lineFeed))
      if line.isEmpty { throw vm.stopIteration() }
      return vm.bytes(line)
    }
  }

  private func addBinaryWriting(_ type: Ref<TypeObject>) {
    method(type, "write(self, buffer, /)") { vm, a throws(PyError) in
      let stream = try vm.openBinary(a[0])
      if !stream.isWritable { throw vm.raise(vm.unsupportedOperation, vm.str("write")) }
      let bytes = try vm.bytesArgument(a[1])
      try vm.write(bytes, to: stream)
      return .int(bytes.count)
    }
    method(type, "writelines(self, lines, /)") { vm, a throws(PyError) in
      let stream = try vm.openBinary(a[0])
      if !stream.isWritable { throw vm.raise(vm.unsupportedOperation, vm.str("write")) }
      try vm.forEach(in: a[1]) { line throws(PyError) in
        try vm.write(vm.bytesArgument(line), to: stream)
        return true
      }
      return .none
    }
  }

  /// Writes to a stream, if the memory allows what that makes of the file.
  func write(_ bytes: [UInt8], to stream: ByteStream) throws(PyError) {
    if stream.isFile {
      // A position beyond the end fills what lies between with zeros.
      let growth = bytes.count.saturatingSum(max(0, stream.position - stream.bytes.count))
      try reserve(growth)
      heap.charge(growth)
    }
    stream.write(bytes)
  }

  private func addBinaryMoving(_ type: Ref<TypeObject>) {
    method(type, "seek(self, target, whence=0, /)") { vm, a throws(PyError) in
      let stream = try vm.openBinary(a[0])
      if !stream.isFile { throw vm.raise(vm.unsupportedOperation, vm.str("File or stream is not seekable.")) }
      let offset = try vm.size(a[1])
      let start: Int
      switch try vm.index(a[2, or: .int(0)]) {
      case 0: start = 0
      case 1: start = stream.position
      case 2: start = stream.bytes.count
      case let whence: throw vm.valueError("whence value \(whence) unsupported")
      }
      let (target, overflow) = start.addingReportingOverflow(offset)
      if overflow || target < 0 { throw vm.osError(22) }
      stream.seek(to: target)
      return .int(target)
    }
    method(type, "tell(self, /)") { vm, a throws(PyError) in .int(try vm.openBinary(a[0]).position) }
    method(type, "truncate(self, pos=None, /)") { vm, a throws(PyError) in
      let stream = try vm.openBinary(a[0])
      if !stream.isWritable { throw vm.raise(vm.unsupportedOperation, vm.str("truncate")) }
      return try vm.truncate(stream, a[1, or: .none])
    }
  }
}
