/// Cutting bytes up, and joining them again, for `bytes` and `bytearray`.
extension VM {
  func addByteSplitting(_ type: Ref<TypeObject>) {
    method(type, "split(self, /, sep=None, maxsplit=-1)") { vm, a throws(PyError) in
      try vm.splitBytes(a, fromEnd: false)
    }
    method(type, "rsplit(self, /, sep=None, maxsplit=-1)") { vm, a throws(PyError) in
      try vm.splitBytes(a, fromEnd: true)
    }
    method(type, "splitlines(self, /, keepends=False)") { vm, a throws(PyError) in try vm.splitByteLines(a) }
    method(type, "partition(self, sep, /)") { vm, a throws(PyError) in try vm.partitionBytes(a, fromEnd: false) }
    method(type, "rpartition(self, sep, /)") { vm, a throws(PyError) in try vm.partitionBytes(a, fromEnd: true) }
    method(type, "join(self, iterable_of_bytes, /)") { vm, a throws(PyError) in try vm.joinBytes(a) }
  }

  private func splitBytes(_ a: Arguments, fromEnd: Bool) throws(PyError) -> Value {
    let receiver = try byteString(a[0])
    let maximum = a.has(2) ? try size(a[2]) : -1
    let limit = maximum < 0 ? .max : maximum
    let list = heap.new(ListObject())
    let addPart = { (start: Int, end: Int) in
      self.append(list, self.make(Array(receiver.bytes[start..<end]), like: receiver))
    }
    if case .none = a[1, or: .none] {
      receiver.bytes.withUnsafeBufferPointer { cutAtSpace($0, limit, fromEnd, ASCIIText.isSpace, addPart) }
      return finished(list, isReversed: fromEnd)
    }
    let separator = try bytesArgument(a[1])
    if separator.isEmpty { throw valueError("empty separator") }
    receiver.bytes.withUnsafeBufferPointer { bytes in
      separator.withUnsafeBufferPointer { cut(bytes, $0, limit, fromEnd, addPart) }
    }
    return finished(list, isReversed: fromEnd)
  }

  private func splitByteLines(_ a: Arguments) throws(PyError) -> Value {
    let receiver = try byteString(a[0])
    let keepsEnds = a.has(1) ? try size(a[1]) != 0 : false
    let list = heap.new(ListObject())
    receiver.bytes.withUnsafeBufferPointer { bytes in
      TextSplit.lines(bytes, keepingEnds: keepsEnds, isBreak: { $0 == 10 || $0 == 13 }) { start, end in
        append(list, make(Array(receiver.bytes[start..<end]), like: receiver))
      }
    }
    return .list(list)
  }

  private func partitionBytes(_ a: Arguments, fromEnd: Bool) throws(PyError) -> Value {
    let receiver = try byteString(a[0])
    let bytes = receiver.bytes
    let separator = try bytesArgument(a[1])
    if separator.isEmpty { throw valueError("empty separator") }
    let hit = fromEnd ? ByteSearch.last(separator, in: bytes[...]) : ByteSearch.first(separator, in: bytes[...])
    if hit < 0 {
      let whole = receiver.isArray ? make(bytes, like: receiver) : a[0]
      return tuple(
        fromEnd
          ? [make([], like: receiver), make([], like: receiver), whole]
          : [whole, make([], like: receiver), make([], like: receiver)])
    }
    return tuple([
      make(Array(bytes[..<hit]), like: receiver), make(separator, like: receiver),
      make(Array(bytes[(hit + separator.count)...]), like: receiver),
    ])
  }

  private func joinBytes(_ a: Arguments) throws(PyError) -> Value {
    let separator = try byteString(a[0])
    let items = try joinable(a[1])
    var joined: [UInt8] = []
    for index in 0..<items.pointee.items.count {
      guard let item = bytesLike(items.pointee.items[index]) else {
        let name = typeName(items.pointee.items[index])
        throw typeError("sequence item \(index): expected a bytes-like object, \(name) found")
      }
      try reserve(joined.count + separator.bytes.count + item.count)
      if index > 0 { joined += separator.bytes }
      joined += item
    }
    return make(joined, like: separator)
  }
}
