/// Replacing, stripping, padding and translating, for `bytes` and `bytearray`.
extension VM {
  func addByteChanges(_ type: Ref<TypeObject>) {
    method(type, "replace(self, old, new, count=-1, /)") { vm, a throws(PyError) in try vm.replaceBytes(a) }
    method(type, "strip(self, bytes=None, /)") { vm, a throws(PyError) in try vm.stripBytes(a, .both) }
    method(type, "lstrip(self, bytes=None, /)") { vm, a throws(PyError) in try vm.stripBytes(a, .left) }
    method(type, "rstrip(self, bytes=None, /)") { vm, a throws(PyError) in try vm.stripBytes(a, .right) }
    method(type, "removeprefix(self, prefix, /)") { vm, a throws(PyError) in
      let receiver = try vm.byteString(a[0])
      let part = try vm.bytesArgument(a[1])
      return vm.make(
        receiver.bytes.starts(with: part) ? Array(receiver.bytes[part.count...]) : receiver.bytes, like: receiver)
    }
    method(type, "removesuffix(self, suffix, /)") { vm, a throws(PyError) in
      let receiver = try vm.byteString(a[0])
      let part = try vm.bytesArgument(a[1])
      return vm.make(
        receiver.bytes[...].hasSuffix(part) ? receiver.bytes.dropLast(part.count) : receiver.bytes, like: receiver)
    }
    method(type, "center(self, width, fillchar=b' ', /)") { vm, a throws(PyError) in
      let width = try vm.size(a[1])
      return try vm.padBytes(a, width, "center") { missing in missing / 2 + (missing & width & 1) }
    }
    method(type, "ljust(self, width, fillchar=b' ', /)") { vm, a throws(PyError) in
      try vm.padBytes(a, try vm.size(a[1]), "ljust") { _ in 0 }
    }
    method(type, "rjust(self, width, fillchar=b' ', /)") { vm, a throws(PyError) in
      try vm.padBytes(a, try vm.size(a[1]), "rjust") { missing in missing }
    }
    method(type, "zfill(self, width, /)") { vm, a throws(PyError) in try vm.zeroFillBytes(a) }
    method(type, "expandtabs(self, /, tabsize=8)") { vm, a throws(PyError) in
      let receiver = try vm.byteString(a[0])
      let size = a.has(1) ? try vm.tabSize(a[1]) : 8
      try vm.reserve(receiver.bytes.withUnsafeBufferPointer { TabStops.count($0, size) })
      return vm.make(receiver.bytes.withUnsafeBufferPointer { TabStops.expanded($0, size) }, like: receiver)
    }
    method(type, "translate(self, table, /, delete=b'')") { vm, a throws(PyError) in try vm.translateBytes(a) }
    staticMethod(type, "maketrans(frm, to, /)") { vm, a throws(PyError) in
      let from = try vm.bytesArgument(a[0])
      let to = try vm.bytesArgument(a[1])
      if from.count != to.count { throw vm.valueError("maketrans arguments must have same length") }
      var table = [UInt8](0...255)
      for (old, new) in zip(from, to) { table[Int(old)] = new }
      return vm.bytes(table)
    }
  }

  private func replaceBytes(_ a: Arguments) throws(PyError) -> Value {
    let receiver = try byteString(a[0])
    let old = try bytesArgument(a[1])
    let new = try bytesArgument(a[2])
    let maximum = a.has(3) ? try size(a[3]) : -1
    if maximum == 0 { return make(receiver.bytes, like: receiver) }
    let result = replaced(receiver.bytes, old, new, maximum < 0 ? .max : maximum)
    guard let result else { throw memoryError() }
    return make(result, like: receiver)
  }

  /// Nil when the memory limit forbids the result.
  private func replaced(_ bytes: [UInt8], _ old: [UInt8], _ new: [UInt8], _ limit: Int) -> [UInt8]? {
    bytes.withUnsafeBufferPointer { text in
      old.withUnsafeBufferPointer { old in
        new.withUnsafeBufferPointer { new in
          let replacement = Replacement(of: old, by: new, in: text, limit: limit)
          if !heap.hasRoom(for: replacement.count) { return nil }
          return Array(unsafeUninitializedCapacity: replacement.count) { target, initialized in
            if let base = target.baseAddress { replacement.write(to: base) }
            initialized = replacement.count
          }
        }
      }
    }
  }

  private func stripBytes(_ a: Arguments, _ sides: StripSides) throws(PyError) -> Value {
    let receiver = try byteString(a[0])
    let kept: (start: Int, end: Int)
    if case .none = a[1, or: .none] {
      kept = receiver.bytes.withUnsafeBufferPointer { TextSplit.stripped($0, sides, ASCIIText.isSpace) }
    } else {
      let set = try bytesArgument(a[1])
      kept = receiver.bytes.withUnsafeBufferPointer { bytes in TextSplit.stripped(bytes, sides) { set.contains($0) } }
    }
    return make(Array(receiver.bytes[kept.start..<kept.end]), like: receiver)
  }

  private func padBytes(
    _ a: Arguments, _ width: Int, _ method: StaticString, _ left: (Int) -> Int
  ) throws(PyError) -> Value {
    let receiver = try byteString(a[0])
    var fill: UInt8 = 32
    if a.has(2) {
      guard let given = bytesLike(a[2]), given.count == 1 else {
        throw typeError("\(method)() argument 2 must be a byte string of length 1, not \(givenType(a[2]))")
      }
      fill = given[0]
    }
    if width <= receiver.bytes.count { return make(receiver.bytes, like: receiver) }
    try reserve(width)
    let missing = width - receiver.bytes.count
    let leading = left(missing)
    let head = Array(repeating: fill, count: leading)
    return make(head + receiver.bytes + Array(repeating: fill, count: missing - leading), like: receiver)
  }

  private func zeroFillBytes(_ a: Arguments) throws(PyError) -> Value {
    let receiver = try byteString(a[0])
    let width = try size(a[1])
    if width <= receiver.bytes.count { return make(receiver.bytes, like: receiver) }
    try reserve(width)
    let missing = width - receiver.bytes.count
    var padded = Array(repeating: UInt8(ascii: "0"), count: missing) + receiver.bytes
    if let sign = receiver.bytes.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
      padded.swapAt(0, missing)
    }
    return make(padded, like: receiver)
  }

  private func translateBytes(_ a: Arguments) throws(PyError) -> Value {
    let receiver = try byteString(a[0])
    let deleted = a.has(2) ? Set(try bytesArgument(a[2])) : []
    if case .none = a[1] { return make(receiver.bytes.filter { !deleted.contains($0) }, like: receiver) }
    let table = try bytesArgument(a[1])
    if table.count != 256 { throw valueError("translation table must be 256 characters long") }
    let kept = deleted.isEmpty ? receiver.bytes : receiver.bytes.filter { !deleted.contains($0) }
    return make(kept.map { table[Int($0)] }, like: receiver)
  }
}
