import Glibc

/// The algorithms of text on arrays of bytes.
enum ByteSearch {
  static func first(_ part: [UInt8], in bytes: ArraySlice<UInt8>) -> Int {
    part.withUnsafeBufferPointer { part in bytes.withUnsafeBufferPointer { TextSearch.first(part, in: $0) } }
  }

  static func last(_ part: [UInt8], in bytes: ArraySlice<UInt8>) -> Int {
    part.withUnsafeBufferPointer { part in bytes.withUnsafeBufferPointer { TextSearch.last(part, in: $0) } }
  }

  static func count(_ part: [UInt8], in bytes: ArraySlice<UInt8>) -> Int {
    part.withUnsafeBufferPointer { part in bytes.withUnsafeBufferPointer { TextSearch.count(part, in: $0) } }
  }

  /// Below 0, 0 or above.
  static func order(_ a: [UInt8], _ b: [UInt8]) -> Int {
    let order = a.withUnsafeBytes { a in
      b.withUnsafeBytes { b in
        guard let x = a.baseAddress, let y = b.baseAddress else { return 0 as Int32 }
        return memcmp(x, y, min(a.count, b.count))
      }
    }
    return order == 0 ? a.count - b.count : Int(order)
  }

  static func hash(_ bytes: [UInt8]) -> Int {
    bytes.withUnsafeBytes { bytes in bytes.baseAddress.map { hashBytes($0, bytes.count) } ?? 0 }
  }

  static func slice(_ bytes: [UInt8], _ bounds: SliceBounds) -> [UInt8] {
    if bounds.step == 1 { return Array(bytes[bounds.start..<bounds.start + bounds.count]) }
    return (0..<bounds.count).map { bytes[bounds.start + $0 * bounds.step] }
  }
}
