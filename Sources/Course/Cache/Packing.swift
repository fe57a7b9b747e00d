/// Values as bytes, one after the other, for a file or a pipe between processes of this program.
struct Packing {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ number: Int) {
    withUnsafeBytes(of: Int64(number).littleEndian) { bytes += $0 }
  }

  mutating func add(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

  mutating func add(_ more: [UInt8]) {
    add(more.count)
    bytes += more
  }

  mutating func add(_ text: String) { add(Array(text.utf8)) }

  mutating func add(_ digest: Digest) {
    for word in [digest.first, digest.second] { withUnsafeBytes(of: word.littleEndian) { bytes += $0 } }
  }

  mutating func add<Value>(_ value: Value?, _ addValue: (inout Packing, Value) -> Void) {
    add(value != nil)
    if let value { addValue(&self, value) }
  }

  mutating func add<Value>(_ values: [Value], _ addValue: (inout Packing, Value) -> Void) {
    add(values.count)
    for value in values { addValue(&self, value) }
  }
}

/// Reads what `Packing` wrote; bytes that it never wrote throw.
struct Unpacking {
  struct Damage: Error {}

  private let bytes: ArraySlice<UInt8>
  private var index: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
  }

  var isAtEnd: Bool { index == bytes.endIndex }

  private mutating func take(_ count: Int) throws(Damage) -> ArraySlice<UInt8> {
    guard count >= 0, count <= bytes.endIndex - index else { throw Damage() }
    defer { index += count }
    return bytes[index..<index + count]
  }

  private mutating func word() throws(Damage) -> UInt64 {
    var word: UInt64 = 0
    for (place, byte) in try take(8).enumerated() { word |= UInt64(byte) << UInt64(8 * place) }
    return word
  }

  mutating func number() throws(Damage) -> Int { Int(Int64(bitPattern: try word())) }

  mutating func flag() throws(Damage) -> Bool {
    switch try take(1).first {
    case 0: return false
    case 1: return true
    default: throw Damage()
    }
  }

  mutating func someBytes() throws(Damage) -> [UInt8] { Array(try take(try number())) }

  mutating func text() throws(Damage) -> String { String(decoding: try take(try number()), as: UTF8.self) }

  mutating func digest() throws(Damage) -> Digest {
    let first = try word()
    return Digest(first: first, second: try word())
  }

  mutating func optional<Value>(_ value: (inout Unpacking) throws(Damage) -> Value) throws(Damage) -> Value? {
    try flag() ? try value(&self) : nil
  }

  mutating func list<Value>(_ value: (inout Unpacking) throws(Damage) -> Value) throws(Damage) -> [Value] {
    let count = try number()
    // Every value takes a byte at least: no damage makes room for more than there is.
    guard count >= 0, count <= bytes.endIndex - index else { throw Damage() }
    var values: [Value] = []
    for _ in 0..<count { values.append(try value(&self)) }
    return values
  }
}
