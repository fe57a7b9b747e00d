import CLinux
import Glibc

/// What text is stored as: bytes (ASCII text, `bytes`) or code points.
///
/// The algorithms of this folder are written once, over runs of either.
protocol TextUnit: FixedWidthInteger & UnsignedInteger {
  /// Where a unit stands first, or -1.
  static func first(_ unit: Self, in run: Run<Self>) -> Int
  /// Where a unit stands last, or -1.
  static func last(_ unit: Self, in run: Run<Self>) -> Int
}

/// A stretch of text or bytes in memory.
typealias Run<Unit> = UnsafeBufferPointer<Unit>

extension UInt8: TextUnit {
  @inline(__always)
  static func first(_ unit: UInt8, in run: Run<UInt8>) -> Int {
    guard let base = run.baseAddress, let hit = memchr(base, Int32(unit), run.count) else { return -1 }
    return UnsafeRawPointer(hit) - UnsafeRawPointer(base)
  }

  @inline(__always)
  static func last(_ unit: UInt8, in run: Run<UInt8>) -> Int {
    guard let base = run.baseAddress, let hit = memrchr(base, Int32(unit), run.count) else { return -1 }
    return UnsafeRawPointer(hit) - UnsafeRawPointer(base)
  }
}

extension UInt32: TextUnit {
  @inline(__always)
  static func first(_ unit: UInt32, in run: Run<UInt32>) -> Int {
    guard let base = run.baseAddress else { return -1 }
    var index = 0
    let wanted = SIMD8(repeating: unit)
    while index &+ 8 <= run.count {
      let group = UnsafeRawPointer(base + index).loadUnaligned(as: SIMD8<UInt32>.self)
      if any(group .== wanted) { break }
      index &+= 8
    }
    while index < run.count {
      if base[index] == unit { return index }
      index &+= 1
    }
    return -1
  }

  @inline(__always)
  static func last(_ unit: UInt32, in run: Run<UInt32>) -> Int {
    var index = run.count &- 1
    while index >= 0 && run[index] != unit { index &-= 1 }
    return index
  }
}

extension UnsafeBufferPointer {
  /// The part from `start` to `end`.
  @inline(__always)
  func part(_ start: Int, _ end: Int) -> UnsafeBufferPointer<Element> {
    UnsafeBufferPointer(rebasing: self[start..<end])
  }
}

extension UnsafeBufferPointer where Element: TextUnit {
  /// Whether the same units stand here at `index`, where they fit.
  @inline(__always)
  func matches(_ other: Run<Element>, at index: Int) -> Bool {
    guard let base = baseAddress, let start = other.baseAddress, !other.isEmpty else { return other.isEmpty }
    return base[index] == start[0] && memcmp(base + index, start, other.count * MemoryLayout<Element>.stride) == 0
  }
}

extension TextBuilder {
  /// Appends text of either width; bytes beyond ASCII become code points of Latin 1.
  @inline(__always)
  mutating func append<Unit: TextUnit>(_ run: Run<Unit>) {
    if Unit.self == UInt8.self {
      let bytes = UnsafeRawBufferPointer(run)
      if bytes.allSatisfy({ $0 < 0x80 }) { return append(ascii: bytes) }
    }
    for unit in run { append(UInt32(unit)) }
  }
}
