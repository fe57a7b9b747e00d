/// `bytes`: making and operators. What it shares with `bytearray` is in the other files of this name.
extension VM {
  func installBytes() {
    constructor(types.bytes, "bytes(source=b'', encoding='utf-8', errors='strict')") { vm, a throws(PyError) in
      if case .bytes = a[0, or: .none], !a.has(1), !a.has(2) { return a[0] }
      return vm.bytes(try vm.newBytes(a[0], a[1], a[2], isArray: false))
    }
    populate(types.bytes) { vm, type in
      vm.addByteOperators(type)
      vm.addByteMethods(type)
      vm.operatorMethod(type, "__hash__(self, /)") { vm, a throws(PyError) in
        .int(ByteSearch.hash(try vm.byteString(a[0]).bytes))
      }
      vm.operatorMethod(type, "__bytes__(self, /)") { vm, a throws(PyError) in vm.core(a[0]) }
      vm.operatorMethod(type, "__repr__(self, /)") { vm, a throws(PyError) in
        vm.str(ascii: QuotedText.repr(of: try vm.byteString(a[0]).bytes))
      }
    }
  }

  /// What both types of bytes have.
  func addByteMethods(_ type: Ref<TypeObject>) {
    addByteSearch(type)
    addByteSplitting(type)
    addByteChanges(type)
    addByteCases(type)
    addByteText(type)
  }

  /// `bytes(…)` and `bytearray(…)`; arguments that were not given are `.unbound`.
  func newBytes(_ source: Value, _ encoding: Value, _ errors: Value, isArray: Bool) throws(PyError) -> [UInt8] {
    let encoding = try encodingArgument(
      encoding, isArray ? "bytearray() argument 'encoding'" : "bytes() argument 'encoding'")
    let errors = try encodingArgument(errors, isArray ? "bytearray() argument 'errors'" : "bytes() argument 'errors'")
    let hasEncoding = encoding != nil || errors != nil
    if !isArray, !hasEncoding, case .instance = source, let made = try ownBytes(source) { return made }
    if source.isUnbound {
      if hasEncoding { throw typeError("\(encoding == nil ? "errors" : "encoding") without a string argument") }
      return []
    }
    if case .str(let text) = core(source) {
      if encoding == nil { throw typeError("string argument without an encoding") }
      return try encode(text, encoding: encoding, errors: errors)
    }
    if hasEncoding { throw typeError("\(encoding == nil ? "errors" : "encoding") without a string argument") }
    if !isArray, let made = try ownBytes(source) { return made }
    if let bytes = bytesLike(source) { return bytes }
    if !special(.index, of: typeOf(source)).isUnbound {
      guard case .int(let count) = try integer(source) else {
        throw overflowError("cannot fit '\(typeName(source))' into an index-sized integer")
      }
      if count < 0 { throw valueError("negative count") }
      try reserve(count)
      return Array(repeating: 0, count: count)
    }
    return try byteItems(source, isArray: isArray)
  }

  /// What `__bytes__` gives, if there is one.
  private func ownBytes(_ source: Value) throws(PyError) -> [UInt8]? {
    let made = try callSpecial(.bytes, source)
    if made.isUnbound { return nil }
    guard case .bytes(let bytes) = core(made) else { throw typeError("__bytes__ returned non-bytes (type \(typeName(made)))") }
    return bytes.pointee.bytes
  }

  private func byteItems(_ source: Value, isArray: Bool) throws(PyError) -> [UInt8] {
    let type = typeOf(source)
    if special(.iterate, of: type).isUnbound && special(.getItem, of: type).isUnbound {
      throw typeError("cannot convert '\(typeName(source))' object to \(isArray ? "bytearray" : "bytes")")
    }
    // A list is read as it changes.
    let items = if case .list(let list) = source { list } else { try collect(source) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(items.pointee.items.count)
    var index = 0
    while index < items.pointee.items.count {
      bytes.append(try byte(items.pointee.items[index], isArray ? "byte" : "bytes"))
      index += 1
    }
    return bytes
  }

  /// A number from 0 to 255.
  func byte(_ value: Value, _ what: StaticString = "byte") throws(PyError) -> UInt8 {
    guard case .int(let int) = try integer(value), let byte = UInt8(exactly: int) else {
      throw valueError("\(what) must be in range(0, 256)")
    }
    return byte
  }

  /// The bytes of anything that holds some; nil for other values.
  package func bytesLike(_ value: Value) -> [UInt8]? {
    switch core(value) {
    case .bytes(let bytes), .bytearray(let bytes): return bytes.pointee.bytes
    case .foreign(let foreign): return (foreign.pointee.payload as? BytesView)?.bytes
    default: return nil
    }
  }

  func bytesArgument(_ value: Value) throws(PyError) -> [UInt8] {
    if let bytes = bytesLike(value) { return bytes }
    throw typeError("a bytes-like object is required, not '\(typeName(value))'")
  }

  /// The receiver of a method of `bytes` or `bytearray`.
  func byteString(_ value: Value) throws(PyError) -> ByteString {
    switch core(value) {
    case .bytes(let bytes): return ByteString(bytes: bytes.pointee.bytes, isArray: false)
    case .bytearray(let bytes): return ByteString(bytes: bytes.pointee.bytes, isArray: true)
    default: throw typeError("descriptor requires a 'bytes' object but received a '\(typeName(value))'")
    }
  }

  /// A result of the receiver's type.
  func make(_ bytes: [UInt8], like receiver: ByteString) -> Value {
    receiver.isArray ? bytearray(bytes) : self.bytes(bytes)
  }

  // MARK: Operators

  func addByteOperators(_ type: Ref<TypeObject>) {
    operatorMethod(type, "__str__(self, /)") { vm, a throws(PyError) in .str(try vm.repr(a[0])) }
    operatorMethod(type, "__len__(self, /)") { vm, a throws(PyError) in .int(try vm.byteString(a[0]).bytes.count) }
    operatorMethod(type, "__iter__(self, /)") { vm, a throws(PyError) in try vm.byteIterator(a[0]) }
    operatorMethod(type, "__contains__(self, key, /)") { vm, a throws(PyError) in
      let part = try vm.bytesOrByte(a[1]) { "a bytes-like object is required, not '\($0)'" }
      return .bool(ByteSearch.first(part, in: try vm.byteString(a[0]).bytes[...]) >= 0)
    }
    operatorMethod(type, "__getitem__(self, key, /)") { vm, a throws(PyError) in try vm.byteItem(a[0], a[1]) }
    operatorMethod(type, "__add__(self, value, /)") { vm, a throws(PyError) in
      guard let other = vm.bytesLike(a[1]) else { throw vm.refusedConcatenation(a[0], a[1]) }
      let receiver = try vm.byteString(a[0])
      try vm.reserve(receiver.bytes.count + other.count)
      return vm.make(receiver.bytes + other, like: receiver)
    }
    operatorMethod(type, "__mul__(self, value, /)") { vm, a throws(PyError) in try vm.repeatBytes(a[0], a[1]) }
    operatorMethod(type, "__rmul__(self, value, /)") { vm, a throws(PyError) in try vm.repeatBytes(a[0], a[1]) }
    operatorMethod(type, "__rmod__(self, value, /)") { vm, a throws(PyError) in
      switch vm.core(a[1]) {
      case .bytes, .bytearray: try vm.binary(.modulo, a[1], a[0])
      default: .notImplemented
      }
    }
    operatorMethod(type, "__mod__(self, value, /)") { vm, a throws(PyError) in
      let template = try vm.byteString(a[0])
      return vm.make(try vm.percent(template.bytes, a[1]), like: template)
    }
    byteComparison(type, "__eq__(self, value, /)", .equal)
    byteComparison(type, "__ne__(self, value, /)", .notEqual)
    byteComparison(type, "__lt__(self, value, /)", .less)
    byteComparison(type, "__le__(self, value, /)", .lessEqual)
    byteComparison(type, "__gt__(self, value, /)", .greater)
    byteComparison(type, "__ge__(self, value, /)", .greaterEqual)
  }

  private func byteIterator(_ value: Value) throws(PyError) -> Value {
    switch core(value) {
    case .bytes(let bytes): return iterator(.bytes(bytes, next: 0, isArray: false), types.bytesIterator)
    case .bytearray(let bytes): return iterator(.bytes(bytes, next: 0, isArray: true), types.bytearrayIterator)
    default: throw typeError("'\(typeName(value))' object is not iterable")
    }
  }

  private func byteComparison(_ type: Ref<TypeObject>, _ signature: StaticString, _ op: RichComparison) {
    operatorMethod(type, signature) { vm, a throws(PyError) in
      guard let other = vm.bytesLike(a[1]) else { return .notImplemented }
      let bytes = try vm.byteString(a[0]).bytes
      if op == .equal { return .bool(bytes == other) }
      if op == .notEqual { return .bool(bytes != other) }
      return .bool(op.holds(ByteSearch.order(bytes, other), 0))
    }
  }

  private func repeatBytes(_ value: Value, _ count: Value) throws(PyError) -> Value {
    let count = try repetitions(count)
    let receiver = try byteString(value)
    return make(try repeated(receiver.bytes, count), like: receiver)
  }

  func repeated(_ bytes: [UInt8], _ count: Int) throws(PyError) -> [UInt8] {
    if count <= 0 || bytes.isEmpty { return [] }
    let (size, overflow) = bytes.count.multipliedReportingOverflow(by: count)
    if overflow { throw memoryError() }
    try reserve(size)
    return Array(unsafeUninitializedCapacity: size) { target, initialized in
      if let base = target.baseAddress {
        bytes.withUnsafeBytes { source in
          if let pattern = source.baseAddress { fill(base, size, repeating: pattern, source.count) }
        }
      }
      initialized = size
    }
  }

  private func byteItem(_ value: Value, _ key: Value) throws(PyError) -> Value {
    let receiver = try byteString(value)
    let position: Int
    switch key {
    case .int(let index): position = index
    case .slice(let slice):
      let bounds = try bounds(of: slice, in: bytesLike(value)?.count ?? 0)
      return make(ByteSearch.slice(try byteString(value).bytes, bounds), like: receiver)
    default:
      if special(.index, of: typeOf(key)).isUnbound {
        let what: StaticString = receiver.isArray ? "bytearray indices" : "byte indices"
        throw typeError("\(what) must be integers or slices, not \(typeName(key))")
      }
      position = try index(key)
    }
    let bytes = try byteString(value).bytes
    let index = position < 0 ? position &+ bytes.count : position
    guard bytes.indices.contains(index) else {
      throw indexError(receiver.isArray ? "bytearray index out of range" : "index out of range")
    }
    return .int(Int(bytes[index]))
  }

  /// What searches take: bytes, or a number for one byte.
  func bytesOrByte(_ value: Value, _ message: (String) -> String) throws(PyError) -> [UInt8] {
    if let bytes = bytesLike(value) { return bytes }
    if special(.index, of: typeOf(value)).isUnbound { throw typeError(message(typeName(value))) }
    return [try byte(value)]
  }
}

/// The receiver of a method that `bytes` and `bytearray` share.
struct ByteString {
  let bytes: [UInt8]
  let isArray: Bool
}
