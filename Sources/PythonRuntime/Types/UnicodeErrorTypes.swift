/// How `UnicodeEncodeError` and `UnicodeDecodeError` are shown.
extension VM {
  func fillUnicodeError(_ type: Ref<TypeObject>) {
    operatorMethod(type, "__str__(self, /)") { vm, a throws(PyError) in vm.str(try vm.describeUnicodeError(a[0])) }
  }

  private func describeUnicodeError(_ error: Value) throws(PyError) -> String {
    let object = try getAttribute(error, name("object"))
    if object.isNone { return "" }
    let encoding = try str(of: getAttribute(error, name("encoding"))).string
    let reason = try str(of: getAttribute(error, name("reason"))).string
    let start = try index(getAttribute(error, name("start")))
    let end = try index(getAttribute(error, name("end")))
    let isOne = end == start &+ 1
    let place = isOne ? "position \(start)" : "position \(start)-\(end &- 1)"
    if case .str(let text) = core(object) {
      guard isOne, start >= 0, start < text.pointee.count else {
        return "'\(encoding)' codec can't encode characters in \(place): \(reason)"
      }
      var escape = TextBuilder()
      QuotedText.appendEscape(text[scalar: start], to: &escape)
      return "'\(encoding)' codec can't encode character '\(escape.string)' in \(place): \(reason)"
    }
    guard let bytes = bytesLike(object), isOne, bytes.indices.contains(start) else {
      return "'\(encoding)' codec can't decode bytes in \(place): \(reason)"
    }
    var digits = TextBuilder()
    QuotedText.appendHex(UInt32(bytes[start]), digits: 2, to: &digits)
    return "'\(encoding)' codec can't decode byte 0x\(digits.string) in \(place): \(reason)"
  }
}
