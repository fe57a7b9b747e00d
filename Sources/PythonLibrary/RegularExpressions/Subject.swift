import PythonRuntime

/// What a pattern is matched against: its bytes, and where in it each code point begins.
final class Subject {
  let value: Value
  let bytes: [UInt8]
  let count: Int
  /// Byte offset of every code point and of the end; empty when both are the same.
  private let offsets: [Int32]

  init(_ value: Value, text: Ref<StrObject>) {
    self.value = value
    bytes = text.utf8
    count = text.count
    var offsets: [Int32] = []
    if bytes.count != text.count {
      offsets.reserveCapacity(count + 1)
      for (index, byte) in bytes.enumerated() where byte & 0xC0 != 0x80 { offsets.append(Int32(truncatingIfNeeded: index)) }
      offsets.append(Int32(truncatingIfNeeded: bytes.count))
    }
    self.offsets = offsets
  }

  init(_ value: Value, bytes: [UInt8]) {
    self.value = value
    self.bytes = bytes
    count = bytes.count
    offsets = []
  }

  func byteOffset(_ position: Int) -> Int { offsets.isEmpty ? position : Int(offsets[position]) }

  /// The code point that begins at a byte offset, by binary search.
  func position(_ byteOffset: Int) -> Int {
    if offsets.isEmpty || byteOffset < 0 { return byteOffset }
    var low = 0
    var high = offsets.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(offsets[middle]) <= byteOffset { low = middle } else { high = middle }
    }
    return low
  }
}
