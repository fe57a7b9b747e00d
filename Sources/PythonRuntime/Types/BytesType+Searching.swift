/// `find` and its relatives, for `bytes` and `bytearray`.
extension VM {
  func addByteSearch(_ type: Ref<TypeObject>) {
    method(type, "find(self, sub[, start[, end]])") { vm, a throws(PyError) in
      .int(try vm.bytePosition(a, fromEnd: false))
    }
    method(type, "rfind(self, sub[, start[, end]])") { vm, a throws(PyError) in
      .int(try vm.bytePosition(a, fromEnd: true))
    }
    method(type, "index(self, sub[, start[, end]])") { vm, a throws(PyError) in
      try vm.knownBytePosition(a, fromEnd: false)
    }
    method(type, "rindex(self, sub[, start[, end]])") { vm, a throws(PyError) in
      try vm.knownBytePosition(a, fromEnd: true)
    }
    method(type, "count(self, sub[, start[, end]])") { vm, a throws(PyError) in .int(try vm.byteOccurrences(a)) }
    method(type, "startswith(self, prefix[, start[, end]])") { vm, a throws(PyError) in
      .bool(try vm.hasByteAffix(a, "startswith", atEnd: false))
    }
    method(type, "endswith(self, suffix[, start[, end]])") { vm, a throws(PyError) in
      .bool(try vm.hasByteAffix(a, "endswith", atEnd: true))
    }
  }

  private func searchedBytes(_ a: Arguments) throws(PyError) -> [UInt8] {
    try bytesOrByte(a[1]) { "argument should be integer or bytes-like object, not '\($0)'" }
  }

  private func bytePosition(_ a: Arguments, fromEnd: Bool) throws(PyError) -> Int {
    let bytes = try byteString(a[0]).bytes
    let part = try searchedBytes(a)
    let (start, end) = try searchRange(a[2], a[3], bytes.count)
    if start > end { return -1 }
    let hit = fromEnd ? ByteSearch.last(part, in: bytes[start..<end]) : ByteSearch.first(part, in: bytes[start..<end])
    return hit < 0 ? -1 : hit + start
  }

  private func knownBytePosition(_ a: Arguments, fromEnd: Bool) throws(PyError) -> Value {
    let position = try bytePosition(a, fromEnd: fromEnd)
    if position < 0 { throw valueError("subsection not found") }
    return .int(position)
  }

  private func byteOccurrences(_ a: Arguments) throws(PyError) -> Int {
    let bytes = try byteString(a[0]).bytes
    let part = try searchedBytes(a)
    let (start, end) = try searchRange(a[2], a[3], bytes.count)
    if start > end { return 0 }
    return part.isEmpty ? end - start + 1 : ByteSearch.count(part, in: bytes[start..<end])
  }

  private func hasByteAffix(_ a: Arguments, _ method: StaticString, atEnd: Bool) throws(PyError) -> Bool {
    let bytes = try byteString(a[0]).bytes
    let (start, end) = try searchRange(a[2], a[3], bytes.count)
    func matches(_ part: [UInt8]) -> Bool {
      if start > end { return false }
      return atEnd ? bytes[start..<end].hasSuffix(part) : bytes[start..<end].starts(with: part)
    }
    if case .tuple(let parts) = core(a[1]) {
      for index in 0..<parts.pointee.count where matches(try bytesArgument(parts.items[index])) { return true }
      return false
    }
    guard let part = bytesLike(a[1]) else {
      throw typeError("\(method) first arg must be bytes or a tuple of bytes, not \(typeName(a[1]))")
    }
    return matches(part)
  }
}

extension ArraySlice<UInt8> {
  func hasSuffix(_ part: [UInt8]) -> Bool { count >= part.count && suffix(part.count).elementsEqual(part) }
}
