import CVectors

/// A whole number whose vectors can be compared at once.
protocol ComparedInteger: FixedWidthInteger {
  /// The smallest where all bits of `mask` are set.
  static func largest(_ from: UnsafePointer<Self>, _ count: Int, _ mask: Self) -> Self
  static func place(_ from: UnsafePointer<Self>, _ count: Int, _ wanted: Self) -> Int
}

extension Int64: ComparedInteger {
  @inline(__always) static func largest(_ from: UnsafePointer<Int64>, _ count: Int, _ mask: Int64) -> Int64 {
    lectern_largest_long(from, count, mask)
  }
  @inline(__always) static func place(_ from: UnsafePointer<Int64>, _ count: Int, _ wanted: Int64) -> Int {
    lectern_place_long(from, count, wanted)
  }
}

extension Int32: ComparedInteger {
  @inline(__always) static func largest(_ from: UnsafePointer<Int32>, _ count: Int, _ mask: Int32) -> Int32 {
    lectern_largest_int(from, count, mask)
  }
  @inline(__always) static func place(_ from: UnsafePointer<Int32>, _ count: Int, _ wanted: Int32) -> Int {
    lectern_place_int(from, count, wanted)
  }
}

extension UInt8: ComparedInteger {
  @inline(__always) static func largest(_ from: UnsafePointer<UInt8>, _ count: Int, _ mask: UInt8) -> UInt8 {
    lectern_largest_byte(from, count, mask)
  }
  @inline(__always) static func place(_ from: UnsafePointer<UInt8>, _ count: Int, _ wanted: UInt8) -> Int {
    lectern_place_byte(from, count, wanted)
  }
}
