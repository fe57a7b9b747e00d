import Kernels

// Functions of eight elements at a time. The last ones are computed as part of a vector too, so that an element's result does not depend on
// its place. There is one place for the body in each, so that it becomes part of the loop.

private let pieceCount = 64

@inline(__always)
func mapVectors<T>(_ result: Plane, _ operand: Plane, _ extent: Extent, _ body: (SIMD8<T>) -> SIMD8<T>)
where T: SIMDScalar, T: ExpressibleByIntegerLiteral {
  withUnsafeTemporaryAllocation(of: T.self, capacity: pieceCount) { memory in
    guard let buffer = memory.baseAddress else { return }
    let isDense = result.step == 1 && operand.step == 1
    for row in 0..<extent.rows {
      var out = result.row(row, as: T.self)
      var from = operand.row(row, as: T.self)
      var rest = extent.columns
      while rest > 0 {
        let isDirect = isDense && rest >= 8
        let count = isDirect ? rest & ~7 : min(pieceCount, rest)
        if !isDirect { gather(buffer, from, operand.step, count) }
        let source = isDirect ? from : buffer
        let target = isDirect ? out : buffer
        var index = 0
        while index < count {
          storeVector(body(loadVector(source + index, SIMD8<T>.self)), target + index)
          index &+= 8
        }
        if !isDirect { for index in 0..<count { out[index &* result.step] = buffer[index] } }
        out += count &* result.step
        from += count &* operand.step
        rest &-= count
      }
    }
  }
}

/// Elements side by side, the last one repeated up to a whole vector.
@inline(__always)
private func gather<T>(_ buffer: UnsafeMutablePointer<T>, _ from: UnsafePointer<T>, _ step: Int, _ count: Int) {
  for index in 0..<count { buffer[index] = from[index &* step] }
  for index in count..<(count &+ 7) & ~7 { buffer[index] = buffer[count &- 1] }
}

/// Elements that vectors cannot take: they have a sign bit in what is made of them, which vectors find out fast.
protocol Exception {
  associatedtype Element: SIMDScalar, ExpressibleByIntegerLiteral
  associatedtype Bits: FixedWidthInteger
  static func mark(_ element: Element) -> Bits
}

/// Applies `body` to eight elements at a time, and `exact` to the exceptions: pieces are looked through first, for only few have any.
@inline(__always)
func mapVectors<E: Exception>(
  _ result: Plane, _ operand: Plane, _ extent: Extent, except _: E.Type, _ exact: (E.Element) -> E.Element,
  _ body: (SIMD8<E.Element>) -> SIMD8<E.Element>
) {
  typealias T = E.Element
  withUnsafeTemporaryAllocation(of: T.self, capacity: 2 &* pieceCount) { memory in
    guard let buffer = memory.baseAddress else { return }
    let originals = buffer + pieceCount
    let isDense = result.step == 1 && operand.step == 1
    for row in 0..<extent.rows {
      var out = result.row(row, as: T.self)
      var from = operand.row(row, as: T.self)
      var rest = extent.columns
      while rest > 0 {
        let isDirect = isDense && rest >= 8
        let count = isDirect ? min(pieceCount, rest & ~7) : min(pieceCount, rest)
        if !isDirect { gather(buffer, from, operand.step, count) }
        let source = isDirect ? from : buffer
        let target = isDirect ? out : buffer
        var marks: E.Bits = 0
        for index in 0..<count { marks |= E.mark(source[index]) }
        let hasExceptions = marks.leadingZeroBitCount == 0
        if hasExceptions { for index in 0..<count { originals[index] = source[index] } }
        var index = 0
        while index < count {
          storeVector(body(loadVector(source + index, SIMD8<T>.self)), target + index)
          index &+= 8
        }
        if hasExceptions {
          for index in 0..<count where E.mark(originals[index]).leadingZeroBitCount == 0 { target[index] = exact(originals[index]) }
        }
        if !isDirect { for index in 0..<count { out[index &* result.step] = buffer[index] } }
        out += count &* result.step
        from += count &* operand.step
        rest &-= count
      }
    }
  }
}

/// Functions of single precision by way of double precision, so that nearly all results are the nearest.
@inline(__always)
func mapDoubles<E: Exception>(
  _ result: Plane, _ operand: Plane, _ extent: Extent, except _: E.Type, _ exact: (Float) -> Float,
  _ body: (SIMD8<Double>) -> SIMD8<Double>
) where E.Element == Float {
  withUnsafeTemporaryAllocation(of: Double.self, capacity: pieceCount) { memory in
    guard let buffer = memory.baseAddress else { return }
    for row in 0..<extent.rows {
      var out = result.row(row, as: Float.self)
      var from = operand.row(row, as: Float.self)
      var rest = extent.columns
      while rest > 0 {
        let count = min(pieceCount, rest)
        var marks: E.Bits = 0
        if operand.step == 1 {
          for index in 0..<count { buffer[index] = Double(from[index]) }
          for index in 0..<count { marks |= E.mark(from[index]) }
        } else {
          for index in 0..<count {
            buffer[index] = Double(from[index &* operand.step])
            marks |= E.mark(from[index &* operand.step])
          }
        }
        for index in count..<(count &+ 7) & ~7 { buffer[index] = buffer[count &- 1] }
        var index = 0
        while index < count {
          storeVector(body(loadVector(buffer + index, SIMD8<Double>.self)), buffer + index)
          index &+= 8
        }
        if marks.leadingZeroBitCount == 0 {
          for index in 0..<count {
            let original = from[index &* operand.step]
            let isException = E.mark(original).leadingZeroBitCount == 0
            out[index &* result.step] = isException ? exact(original) : Float(buffer[index])
          }
        } else if result.step == 1 {
          for index in 0..<count { out[index] = Float(buffer[index]) }
        } else {
          for index in 0..<count { out[index &* result.step] = Float(buffer[index]) }
        }
        out += count &* result.step
        from += count &* operand.step
        rest &-= count
      }
    }
  }
}

/// What is no positive normal number.
enum NotNormal: Exception {
  @inline(__always) static func mark(_ x: Double) -> UInt64 {
    x.bitPattern | (x.bitPattern &- 0x0010_0000_0000_0000) | (0x7fef_ffff_ffff_ffff &- x.bitPattern)
  }
}

enum NotNormalFloat: Exception {
  @inline(__always) static func mark(_ x: Float) -> UInt32 {
    x.bitPattern | (x.bitPattern &- 0x0080_0000) | (0x7f7f_ffff &- x.bitPattern)
  }
}

/// What is -1 or less, zero, or not finite.
enum NotAboveMinusOne: Exception {
  @inline(__always) static func mark(_ x: Double) -> UInt64 {
    let size = x.magnitude.bitPattern
    return (size &- 1) | (0x7fef_ffff_ffff_ffff &- size) | ((0x3fef_ffff_ffff_ffff &- size) & x.bitPattern)
  }
}

enum NotAboveMinusOneFloat: Exception {
  @inline(__always) static func mark(_ x: Float) -> UInt32 {
    let size = x.magnitude.bitPattern
    return (size &- 1) | (0x7f7f_ffff &- size) | ((0x3f7f_ffff &- size) & x.bitPattern)
  }
}

/// Zero, and what is 700 or larger either way; 85 for floats.
enum NotModerate: Exception {
  @inline(__always) static func mark(_ x: Double) -> UInt64 {
    let size = x.magnitude.bitPattern
    return (size &- 1) | ((700 as Double).bitPattern &- 1 &- size)
  }
}

enum NotModerateFloat: Exception {
  @inline(__always) static func mark(_ x: Float) -> UInt32 {
    let size = x.magnitude.bitPattern
    return (size &- 1) | ((85 as Float).bitPattern &- 1 &- size)
  }
}

/// What is 2^20 or larger either way.
enum HugeAngle: Exception {
  @inline(__always) static func mark(_ x: Float) -> UInt32 { (0x1p20 as Float).bitPattern &- 1 &- x.magnitude.bitPattern }
}

enum NoFloat: Exception {
  @inline(__always) static func mark(_ x: Float) -> UInt32 { 0 }
}
