import PythonRuntime

/// `sys.getsizeof`: what an object takes in CPython, where that follows from its kind and length.
extension VM {
  func sizeInCPython(_ value: Value) throws(PyError) -> Int {
    switch value {
    case .none, .notImplemented, .ellipsis: return 16
    case .float: return 24
    case .bool(let bool): return bool ? 28 : 24
    case .int(0): return 24
    case .complex: return 32
    case .str(let text): return sizeOfText(text)
    case .bytes(let bytes): return 33 + bytes.pointee.bytes.count
    case .bytearray(let bytes): return bytes.pointee.bytes.isEmpty ? 56 : 57 + bytes.pointee.bytes.count
    case .tuple(let tuple): return 40 + 8 * tuple.pointee.count
    case .list: return 56 + 8 * (try length(value))
    case .dict: return VM.sizeOfDict(try length(value))
    case .set: return VM.sizeOfSet(try length(value))
    case .range: return 48
    case .slice: return 56
    case .function: return 152
    case .native: return 72
    case .boundMethod: return 64
    case .generator: return 208
    case .type: return 1064
    case .module: return 72
    default: break
    }
    let size = try callMethod(lookUp(name("__sizeof__"), in: typeOf(value)), value)
    return try index(size)
  }

  private func sizeOfText(_ text: Ref<StrObject>) -> Int {
    if text.pointee.isASCII { return 49 + text.count }
    let widest = text.wideScalars.max() ?? 0
    if widest < 0x100 { return 73 + text.count }
    return widest < 0x10000 ? 74 + 2 * text.count : 76 + 4 * text.count
  }

  /// A table of a power of two of slots, two thirds of which can be used.
  private static func sizeOfDict(_ count: Int) -> Int {
    if count == 0 { return 64 }
    var slots = 8
    while slots * 2 / 3 < count { slots *= 2 }
    let indexWidth = slots <= 256 ? 1 : slots <= 65536 ? 2 : 4
    return 64 + 32 + slots * indexWidth + slots * 2 / 3 * 24
  }

  private static func sizeOfSet(_ count: Int) -> Int {
    if count < 5 { return 216 }
    var slots = 32
    while slots * 3 / 5 <= count { slots *= count > 50_000 ? 2 : 4 }
    return 200 + slots * 16
  }
}
