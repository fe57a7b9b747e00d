/// A string: code points in one of two widths, always the narrower that fits.
///
/// ASCII text is bytes, anything else 32-bit code points (lone surrogates included), so that indexing is immediate and equal texts have
/// equal representations. The code points stand in the same cell, or in a shared `StrBuffer` that `s += x` goes on appending to.
package struct StrObject: HeapObject {
  package static var kind: Kind { .str }
  package var header = Header(.str)
  /// 0 until it is first asked for.
  var cachedHash: Int = 0
  package let count: Int
  var data: UnsafeMutableRawPointer
  var owner: Ref<StrBuffer>?

  static let wideFlag: UInt8 = 1
  static let internedFlag: UInt8 = 2

  @inline(__always) package var isASCII: Bool { header.flags & StrObject.wideFlag == 0 }
  @inline(__always) package var isInterned: Bool { header.flags & StrObject.internedFlag != 0 }
  @inline(__always) var ascii: UnsafeMutablePointer<UInt8> { data.assumingMemoryBound(to: UInt8.self) }
  @inline(__always) var wide: UnsafeMutablePointer<UInt32> { data.assumingMemoryBound(to: UInt32.self) }

  package func trace(_ heap: Heap) { heap.mark(owner) }
}

extension UnsafeMutablePointer where Pointee == StrObject {
  @inline(__always) package var count: Int { pointee.count }

  /// The code point at `index`, which must be in range.
  @inline(__always)
  package subscript(scalar index: Int) -> UInt32 {
    precondition(UInt(bitPattern: index) < UInt(bitPattern: pointee.count))
    return pointee.isASCII ? UInt32(pointee.ascii[index]) : pointee.wide[index]
  }

  /// The bytes of an ASCII string.
  @inline(__always)
  package var asciiBytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: pointee.ascii, count: pointee.count) }

  /// The code points of a string that is not ASCII.
  @inline(__always)
  package var wideScalars: UnsafeBufferPointer<UInt32> { UnsafeBufferPointer(start: pointee.wide, count: pointee.count) }

  /// All code points, copied.
  package var scalars: [UInt32] {
    pointee.isASCII ? asciiBytes.map(UInt32.init) : Array(wideScalars)
  }

  @inline(__always)
  package var hash: Int {
    if pointee.cachedHash != 0 { return pointee.cachedHash }
    let byteCount = pointee.isASCII ? pointee.count : pointee.count * 4
    let value = hashBytes(pointee.data, byteCount)
    pointee.cachedHash = value
    return value
  }

  @inline(__always)
  package func equals(_ other: Ref<StrObject>) -> Bool {
    if self == other { return true }
    if pointee.count != other.pointee.count || pointee.isASCII != other.pointee.isASCII { return false }
    if pointee.isInterned && other.pointee.isInterned { return false }
    return equalBytes(pointee.data, other.pointee.data, pointee.isASCII ? pointee.count : pointee.count * 4)
  }

  /// UTF-8, with lone surrogates encoded like any other code point.
  package var utf8: [UInt8] {
    if pointee.isASCII { return Array(asciiBytes) }
    return [UInt8](unsafeUninitializedCapacity: utf8Count) { bytes, count in
      for scalar in wideScalars { writeUTF8(scalar, to: bytes, at: &count) }
    }
  }

  /// How many bytes `utf8` has.
  var utf8Count: Int {
    if pointee.isASCII { return pointee.count }
    var count = 0
    for scalar in wideScalars {
      count &+= 1 &+ (scalar >= 0x80 ? 1 : 0) &+ (scalar >= 0x800 ? 1 : 0) &+ (scalar >= 0x10000 ? 1 : 0)
    }
    return count
  }

  /// The text for messages and names; lone surrogates become U+FFFD.
  package var string: String {
    pointee.isASCII
      ? String(unsafeUninitializedCapacity: pointee.count) {
        _ = $0.initialize(from: asciiBytes)
        return asciiBytes.count
      } : String(decoding: utf8, as: UTF8.self)
  }
}

/// Writes one code point as (generalised) UTF-8 where there is room for it.
@inline(__always)
private func writeUTF8(_ scalar: UInt32, to bytes: UnsafeMutableBufferPointer<UInt8>, at index: inout Int) {
  func write(_ byte: UInt32) {
    bytes[index] = UInt8(truncatingIfNeeded: byte)
    index &+= 1
  }
  if scalar < 0x80 { return write(scalar) }
  if scalar < 0x800 {
    write(0xC0 | scalar >> 6)
  } else {
    if scalar < 0x10000 {
      write(0xE0 | scalar >> 12)
    } else {
      write(0xF0 | scalar >> 18)
      write(0x80 | scalar >> 12 & 0x3F)
    }
    write(0x80 | scalar >> 6 & 0x3F)
  }
  write(0x80 | scalar & 0x3F)
}

/// Appends one code point as (generalised) UTF-8.
func appendUTF8(_ scalar: UInt32, to bytes: inout [UInt8]) {
  switch scalar {
  case ..<0x80:
    bytes.append(UInt8(scalar))
  case ..<0x800:
    bytes.append(UInt8(0xC0 | scalar >> 6))
    bytes.append(UInt8(0x80 | scalar & 0x3F))
  case ..<0x10000:
    bytes.append(UInt8(0xE0 | scalar >> 12))
    bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
    bytes.append(UInt8(0x80 | scalar & 0x3F))
  default:
    bytes.append(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
    bytes.append(UInt8(0x80 | scalar >> 12 & 0x3F))
    bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
    bytes.append(UInt8(0x80 | scalar & 0x3F))
  }
}

/// Bytes that several strings share: each sees a prefix, the longest may grow in place.
struct StrBuffer: HeapObject {
  static var kind: Kind { .strBuffer }
  var header = Header(.strBuffer)
  let base: UnsafeMutableRawPointer
  var used: Int
  let capacity: Int

  func trace(_ heap: Heap) { heap.countOwned(capacity) }
  func deallocate() { base.deallocate() }
}
