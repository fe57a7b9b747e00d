/// `translate` and the tables for it.
extension VM {
  func addTextTranslation(_ type: Ref<TypeObject>) {
    method(type, "translate(self, table, /)") { vm, a throws(PyError) in
      try vm.translate(try vm.text(a[0]), a[1])
    }
    staticMethod(type, "maketrans(x, y=?, z=?, /)") { vm, a throws(PyError) in
      try vm.translationTable(a[0], a[1, or: .unbound], a[2, or: .unbound])
    }
  }

  private func translate(_ text: Ref<StrObject>, _ table: Value) throws(PyError) -> Value {
    if case .dict(let dict) = table, text.pointee.isASCII, let result = try translateBytes(text, dict) { return result }
    var builder = TextBuilder()
    for index in 0..<text.pointee.count {
      let scalar = text[scalar: index]
      let replacement = try replacement(for: scalar, in: table)
      switch core(replacement) {
      case .unbound: builder.append(scalar)
      case .none: break
      case .str(let text):
        try reserve((builder.count &+ text.pointee.count) &* 8)
        builder.append(text)
      case .int(let code):
        guard let code = UInt32(exactly: code), code < 0x110000 else {
          throw valueError("character mapping must be in range(0x110000)")
        }
        builder.append(code)
      case .bool(let bool): builder.append(bool ? 1 : 0)
      case .bigint: throw valueError("character mapping must be in range(0x110000)")
      default: throw typeError("character mapping must return integer, None or str")
      }
    }
    return str(builder)
  }

  /// ASCII to ASCII, one for one or for none, each character looked up once; nil when the table has anything else.
  private func translateBytes(_ text: Ref<StrObject>, _ table: Ref<DictObject>) throws(PyError) -> Value? {
    let unknown: UInt8 = 0xFF
    let deleted: UInt8 = 0xFE
    var known = SIMD64<UInt8>(repeating: unknown)
    var upper = known
    let result = heap.newStr(asciiCount: text.pointee.count)
    var count = 0
    for byte in text.asciiBytes {
      var new = byte < 64 ? known[Int(byte)] : upper[Int(byte & 63)]
      if new == unknown {
        switch try replacement(for: UInt32(byte), in: .dict(table)) {
        case .unbound: new = byte
        case .none: new = deleted
        case .int(let code) where code >= 0 && code < 0x80: new = UInt8(code)
        case .str(let text) where text.pointee.count == 1 && text.pointee.isASCII: new = text.pointee.ascii[0]
        default: return nil
        }
        if byte < 64 { known[Int(byte)] = new } else { upper[Int(byte & 63)] = new }
      }
      if new != deleted {
        result.pointee.ascii[count] = new
        count &+= 1
      }
    }
    return substring(result, 0, count)
  }

  /// What a table has for a code point; `.unbound` where it has nothing.
  private func replacement(for scalar: UInt32, in table: Value) throws(PyError) -> Value {
    if case .dict(let dict) = table { return try get(dict, .int(Int(scalar))) }
    do {
      return try getItem(table, .int(Int(scalar)))
    } catch {
      if isRaised(.lookupError) { return .unbound }
      throw error
    }
  }

  private func translationTable(_ x: Value, _ y: Value, _ z: Value) throws(PyError) -> Value {
    let table = dict()
    if y.isUnbound {
      guard case .dict(let source) = core(x) else {
        throw typeError("if you give only one argument to maketrans it must be a dict")
      }
      for position in 0..<source.pointee.table.used {
        let entry = source.pointee.table.entry(position).pointee
        if entry.key.isUnbound { continue }
        try set(table, try translationKey(entry.key), entry.value)
      }
      return .dict(table)
    }
    let from = try text(x, or: "first maketrans argument must be a string if there is a second argument")
    let to = try text(y, or: "maketrans() argument 2 must be str, not \(givenType(y))")
    if from.pointee.count != to.pointee.count {
      throw valueError("the first two maketrans arguments must have equal length")
    }
    for index in 0..<from.pointee.count {
      try set(table, .int(Int(from[scalar: index])), .int(Int(to[scalar: index])))
    }
    if !z.isUnbound {
      let deleted = try text(z, or: "maketrans() argument 3 must be str, not \(givenType(z))")
      for index in 0..<deleted.pointee.count { try set(table, .int(Int(deleted[scalar: index])), .none) }
    }
    return .dict(table)
  }

  private func translationKey(_ key: Value) throws(PyError) -> Value {
    switch core(key) {
    case .int, .bool, .bigint: return key
    case .str(let text):
      if text.pointee.count != 1 { throw valueError("string keys in translate table must be of length 1") }
      return .int(Int(text[scalar: 0]))
    default: throw typeError("keys in translate table must be strings or integers")
    }
  }
}
