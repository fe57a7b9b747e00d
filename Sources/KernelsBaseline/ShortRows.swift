import CVectors
import Kernels

/// Numbers that processors compute through masks, where they have them.
protocol MaskedNumber: BinaryFloatingPoint {
  static func ofShortRows(_ sign: CChar, _ result: Plane, _ left: Plane, _ right: Plane, _ extent: Extent) -> Bool
}

extension Float: MaskedNumber {
  @inline(__always)
  static func ofShortRows(_ sign: CChar, _ result: Plane, _ left: Plane, _ right: Plane, _ extent: Extent) -> Bool {
    lectern_short_rows_of_float(
      sign, result.row(0, as: Float.self), result.rowStep, left.row(0, as: Float.self), left.rowStep, left.step,
      right.row(0, as: Float.self), right.rowStep, right.step, extent.rows, extent.columns)
  }
}

extension Double: MaskedNumber {
  @inline(__always)
  static func ofShortRows(_ sign: CChar, _ result: Plane, _ left: Plane, _ right: Plane, _ extent: Extent) -> Bool {
    lectern_short_rows_of_double(
      sign, result.row(0, as: Double.self), result.rowStep, left.row(0, as: Double.self), left.rowStep, left.step,
      right.row(0, as: Double.self), right.rowStep, right.step, extent.rows, extent.columns)
  }
}

/// False where the rows are long, their elements do not lie side by side, or the processor has no masks.
@inline(__always)
func computeShortRows<T: MaskedNumber>(
  _ kernel: BinaryKernel, _ result: Plane, _ left: Plane, _ right: Plane, _ extent: Extent, _: T.Type
) -> Bool {
  guard extent.rows > 1 && 1...200 ~= extent.columns && result.step == 1 && 0...1 ~= left.step && 0...1 ~= right.step else { return false }
  let sign: Unicode.Scalar
  switch kernel {
  case .add: sign = "+"
  case .subtract: sign = "-"
  case .multiply: sign = "*"
  case .divide: sign = "/"
  default: return false
  }
  return T.ofShortRows(CChar(truncatingIfNeeded: sign.value), result, left, right, extent)
}
