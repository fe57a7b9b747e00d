/// Bytes as text: case and traits of ASCII, decoding, hexadecimal digits, repr.
extension VM {
  func addByteCases(_ type: Ref<TypeObject>) {
    method(type, "upper(self, /)") { vm, a throws(PyError) in try vm.mapBytes(.upper, a[0]) }
    method(type, "lower(self, /)") { vm, a throws(PyError) in try vm.mapBytes(.lower, a[0]) }
    method(type, "swapcase(self, /)") { vm, a throws(PyError) in try vm.mapBytes(.swapped, a[0]) }
    method(type, "title(self, /)") { vm, a throws(PyError) in try vm.mapBytes(.title, a[0]) }
    method(type, "capitalize(self, /)") { vm, a throws(PyError) in try vm.mapBytes(.capitalized, a[0]) }
    method(type, "isalpha(self, /)") { vm, a throws(PyError) in try vm.hasTrait(.alphabetic, a[0]) }
    method(type, "isalnum(self, /)") { vm, a throws(PyError) in try vm.hasTrait(.alphanumeric, a[0]) }
    method(type, "isdigit(self, /)") { vm, a throws(PyError) in try vm.hasTrait(.digits, a[0]) }
    method(type, "isspace(self, /)") { vm, a throws(PyError) in try vm.hasTrait(.space, a[0]) }
    method(type, "isupper(self, /)") { vm, a throws(PyError) in try vm.hasTrait(.upper, a[0]) }
    method(type, "islower(self, /)") { vm, a throws(PyError) in try vm.hasTrait(.lower, a[0]) }
    method(type, "istitle(self, /)") { vm, a throws(PyError) in try vm.hasTrait(.title, a[0]) }
    method(type, "isascii(self, /)") { vm, a throws(PyError) in try vm.hasTrait(.ascii, a[0]) }
  }

  private func mapBytes(_ mapping: ASCIIText.Mapping, _ value: Value) throws(PyError) -> Value {
    let receiver = try byteString(value)
    let mapped = receiver.bytes.withUnsafeBufferPointer { source in
      [UInt8](unsafeUninitializedCapacity: source.count) { target, initialized in
        if let base = target.baseAddress { ASCIIText.map(mapping, source, to: base) }
        initialized = source.count
      }
    }
    return make(mapped, like: receiver)
  }

  private func hasTrait(_ trait: ASCIIText.Trait, _ value: Value) throws(PyError) -> Value {
    .bool(try byteString(value).bytes.withUnsafeBufferPointer { ASCIIText.has(trait, $0) })
  }

  func addByteText(_ type: Ref<TypeObject>) {
    method(type, "decode(self, /, encoding='utf-8', errors='strict')") { vm, a throws(PyError) in
      let encoding = try vm.encodingArgument(a[1], "decode() argument 'encoding'")
      let errors = try vm.encodingArgument(a[2], "decode() argument 'errors'")
      return try vm.decode(try vm.byteString(a[0]).bytes, of: vm.core(a[0]), encoding: encoding, errors: errors)
    }
    method(type, "hex(self, /, sep=?, bytes_per_sep=1)") { vm, a throws(PyError) in
      try vm.hex(try vm.byteString(a[0]).bytes, a[1], a[2])
    }
    classMethod(type, "fromhex(type, string, /)") { vm, a throws(PyError) in
      let text = try vm.text(a[1], or: "fromhex() argument must be str, not \(vm.givenType(a[1]))")
      let bytes = try vm.bytesFromHex(text)
      guard case .type(let type) = a[0] else { return vm.bytes(bytes) }
      if type == vm.types.bytes { return vm.bytes(bytes) }
      return type == vm.types.bytearray ? vm.bytearray(bytes) : try vm.call(a[0], [vm.bytes(bytes)])
    }
  }

  func hex(_ bytes: [UInt8], _ separator: Value, _ groupSize: Value) throws(PyError) -> Value {
    try reserve(bytes.count * 3)
    guard let separator = try hexSeparator(separator) else {
      return str(ascii: bytes.flatMap { [QuotedText.hexDigit($0 >> 4), QuotedText.hexDigit($0 & 15)] })
    }
    let size = groupSize.isUnbound ? 1 : try size(groupSize)
    var digits: [UInt8] = []
    for (position, byte) in bytes.enumerated() {
      // A positive size counts groups from the right, a negative one from the left.
      let distance = size > 0 ? bytes.count - position : position
      if size != 0, position > 0, distance.magnitude.isMultiple(of: size.magnitude) { digits.append(separator) }
      digits.append(QuotedText.hexDigit(byte >> 4))
      digits.append(QuotedText.hexDigit(byte & 15))
    }
    return str(ascii: digits)
  }

  private func hexSeparator(_ value: Value) throws(PyError) -> UInt8? {
    if value.isUnbound { return nil }
    if case .str(let text) = core(value) {
      if text.pointee.count != 1 { throw valueError("sep must be length 1.") }
      if !text.pointee.isASCII { throw valueError("sep must be ASCII.") }
      return text.pointee.ascii[0]
    }
    guard let bytes = bytesLike(value) else { throw typeError("sep must be str or bytes.") }
    if bytes.count != 1 { throw valueError("sep must be length 1.") }
    if bytes[0] >= 0x80 { throw valueError("sep must be ASCII.") }
    return bytes[0]
  }

  private func bytesFromHex(_ text: Ref<StrObject>) throws(PyError) -> [UInt8] {
    func digit(_ position: Int) throws(PyError) -> UInt8 {
      let scalar = position < text.pointee.count ? text[scalar: position] : 0
      let value = scalar < 0x80 ? IntegerText.digitValue(UInt8(scalar)) : 255
      if value > 15 { throw valueError("non-hexadecimal number found in fromhex() arg at position \(position)") }
      return value
    }
    var bytes: [UInt8] = []
    var index = 0
    while index < text.pointee.count {
      let scalar = text[scalar: index]
      if scalar < 0x80, ASCIIText.isSpace(UInt8(scalar)) {
        index += 1
        continue
      }
      let high = try digit(index)
      bytes.append(high << 4 | (try digit(index + 1)))
      index += 2
    }
    return bytes
  }
}

extension QuotedText {
  /// `b'…'`
  static func repr(of bytes: [UInt8], escapesSingleQuotes: Bool = false) -> [UInt8] {
    let quote = quote(bytes)
    var builder = TextBuilder()
    builder.append("b")
    builder.append(ascii: quote)
    for byte in bytes {
      if byte == 39 && escapesSingleQuotes {
        builder.append("\\'")
      } else if byte < 0x80 {
        append(UInt32(byte), quote: quote, to: &builder)
      } else {
        appendEscape(UInt32(byte), to: &builder)
      }
    }
    builder.append(ascii: quote)
    return builder.narrow
  }
}
