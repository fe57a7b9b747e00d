/// The bits of an int, and its bytes.
extension VM {
  func addIntBits(_ type: Ref<TypeObject>) {
    method(type, "bit_length(self, /)") { vm, a throws(PyError) in
      .int(vm.bigInt(try vm.number(a[0], .int)).bitLength)
    }
    method(type, "bit_count(self, /)") { vm, a throws(PyError) in
      .int(vm.bigInt(try vm.number(a[0], .int)).bitCount)
    }
    method(type, "to_bytes(self, /, length=1, byteorder='big', *, signed=False)") { vm, a throws(PyError) in
      try vm.intBytes(vm.bigInt(vm.number(a[0], .int)), length: a[1], order: a[2], signed: a[3])
    }
    classMethod(type, "from_bytes(type, /, bytes, byteorder='big', *, signed=False)") { vm, a throws(PyError) in
      let order = try vm.byteOrder(a[2], of: "from_bytes")
      let bytes = try vm.bytesOf(a[1])
      let isSigned = try vm.truth(a[3, or: .bool(false)])
      let number = vm.int(BigInt(bytes: bytes, order: order, signed: isSigned))
      if case .type(let type) = a[0], type == vm.types.int { return number }
      return try vm.call(a[0], [number])
    }
  }

  private func intBytes(_ value: BigInt, length: Value, order: Value, signed: Value) throws(PyError) -> Value {
    let order = try byteOrder(order, of: "to_bytes")
    let length = try size(length.isUnbound ? .int(1) : length)
    try reserve(max(0, length))
    let isSigned = try truth(signed.isUnbound ? .bool(false) : signed)
    do throws(NumberError) {
      return bytes(try value.bytes(count: length, order: order, signed: isSigned))
    } catch {
      throw raise(error)
    }
  }

  private func byteOrder(_ value: Value, of method: String) throws(PyError) -> BigInt.ByteOrder {
    if value.isUnbound { return .big }
    guard case .str(let text) = core(value) else {
      throw typeError("\(method)() argument 'byteorder' must be str, not \(givenType(value))")
    }
    switch text.string {
    case "little": return .little
    case "big": return .big
    default: throw valueError("byteorder must be either 'little' or 'big'")
    }
  }

  /// What `bytes(value)` would hold.
  private func bytesOf(_ value: Value) throws(PyError) -> [UInt8] {
    if let bytes = bytesLike(value) { return bytes }
    switch core(value) {
    case .int, .bigint, .bool, .float, .str, .none:
      throw typeError("cannot convert '\(typeName(value))' object to bytes")
    default: break
    }
    guard let bytes = bytesLike(try call(.type(types.bytes), [value])) else {
      throw typeError("cannot convert '\(typeName(value))' object to bytes")
    }
    return bytes
  }
}
