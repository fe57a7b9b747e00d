/// Text under construction, in the width that it needs so far.
package struct TextBuilder {
  package private(set) var narrow: [UInt8] = []
  package private(set) var wide: [UInt32] = []
  package private(set) var isWide = false

  package init() {}

  package var count: Int { isWide ? wide.count : narrow.count }

  /// Begins anew in the memory that is there.
  mutating func removeAll() {
    narrow.removeAll(keepingCapacity: true)
    if isWide {
      wide = []
      isWide = false
    }
  }

  @inline(__always)
  package mutating func append(ascii byte: UInt8) {
    if isWide { wide.append(UInt32(byte)) } else { narrow.append(byte) }
  }

  package mutating func append(ascii bytes: some Collection<UInt8>) {
    if isWide { wide.append(contentsOf: bytes.lazy.map(UInt32.init)) } else { narrow.append(contentsOf: bytes) }
  }

  /// Lets `write` append ASCII bytes.
  @inline(__always)
  package mutating func appendASCII(_ write: (inout [UInt8]) -> Void) {
    if isWide {
      var bytes: [UInt8] = []
      write(&bytes)
      append(ascii: bytes)
    } else {
      write(&narrow)
    }
  }

  package mutating func append(_ text: StaticString) {
    append(ascii: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  package mutating func append(_ scalar: UInt32) {
    if scalar < 0x80 {
      append(ascii: UInt8(truncatingIfNeeded: scalar))
    } else {
      widen()
      wide.append(scalar)
    }
  }

  package mutating func append(_ scalars: some Sequence<UInt32>) {
    for scalar in scalars { append(scalar) }
  }

  package mutating func append(_ text: String) {
    for scalar in text.unicodeScalars { append(scalar.value) }
  }

  package mutating func append(_ text: Ref<StrObject>) {
    if text.pointee.isASCII {
      append(ascii: text.asciiBytes)
    } else {
      widen()
      wide.append(contentsOf: text.wideScalars)
    }
  }

  /// Appends a part of a string.
  package mutating func append(_ text: Ref<StrObject>, _ range: Range<Int>) {
    if text.pointee.isASCII {
      append(ascii: text.asciiBytes[range])
    } else {
      for scalar in text.wideScalars[range] { append(scalar) }
    }
  }

  package mutating func append(_ other: TextBuilder) {
    if other.isWide {
      widen()
      wide.append(contentsOf: other.wide)
    } else {
      append(ascii: other.narrow)
    }
  }

  private mutating func widen() {
    if isWide { return }
    isWide = true
    wide.reserveCapacity(narrow.count + 16)
    for byte in narrow { wide.append(UInt32(byte)) }
    narrow = []
  }

  package var string: String {
    isWide
      ? String(String.UnicodeScalarView(wide.map { Unicode.Scalar($0) ?? "\u{FFFD}" })) : String(decoding: narrow, as: UTF8.self)
  }
}
