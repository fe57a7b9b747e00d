import CLinux
import Kernels

extension NDArray {
  /// Whether there is an element that is infinite or no number.
  package var hasOddNumbers: Bool { hasNumbers(0x7ff0_0000_0000_0000, 0x7f80_0000) { !$0.isFinite } }

  /// Whether there is an element that no integer of 64 bits comes near.
  package var hasNumbersBeyondIntegers: Bool { hasNumbers(0x43e0_0000_0000_0000, 0x5f00_0000) { !($0.magnitude < 0x1p63) } }

  /// Whether the least integer of 64 bits is an element of this array without gaps.
  package var hasSmallestInteger: Bool {
    guard isContiguous, dtype == .i64 else { return true }
    var least = Int64.max
    if count == 0 { return false }
    withUnsafeMutableBytes(of: &least) { bytes in
      guard let place = bytes.baseAddress else { return }
      kernels.reduce(
        .minimum, .i64, Plane(place, step: 1, rowStep: 0), Plane(start, step: 1, rowStep: 0), Extent(columns: count, rows: 1))
    }
    return least == .min
  }

  /// Whether an element's exponent is as large as one of those, which is what `isOdd` asks of any type.
  private func hasNumbers(_ doubles: UInt64, _ floats: UInt32, _ isOdd: (Double) -> Bool) -> Bool {
    if isContiguous && dtype == .f64 { return NDArray.hasBits(pointer(UInt64.self), count, 0x7ff0_0000_0000_0000, doubles) }
    if isContiguous && dtype == .f32 { return NDArray.hasBits(pointer(UInt32.self), count, 0x7f80_0000, floats) }
    var isFound = false
    visit { isFound = isFound || isOdd(Scalar(dtype, at: $0).double) }
    return isFound
  }

  private static func hasBits<Bits: FixedWidthInteger>(_ bits: UnsafePointer<Bits>, _ count: Int, _ mask: Bits, _ least: Bits) -> Bool {
    var start = 0
    while start < count {
      let end = min(start + 1024, count)
      var isFound: Bits = 0
      for index in start..<end { isFound |= bits[index] & mask >= least ? 1 : 0 }
      if isFound != 0 { return true }
      start = end
    }
    return false
  }
}

/// What the processor says of arithmetic with floating-point numbers.
package struct ArithmeticFailures: OptionSet {
  package let rawValue: Int32

  package init(rawValue: Int32) { self.rawValue = rawValue }

  package static let invalid = ArithmeticFailures(rawValue: 1)
  package static let division = ArithmeticFailures(rawValue: 2)
  package static let overflow = ArithmeticFailures(rawValue: 4)

  /// Those since the last question.
  @inline(__always)
  package static func take() -> ArithmeticFailures { ArithmeticFailures(rawValue: lectern_arithmetic_failures()) }
}
