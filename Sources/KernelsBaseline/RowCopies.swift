import Kernels

/// Copies rows whose elements lie side by side, the last vector of each over elements that are copied already; false for elements of other
/// sizes than numbers mostly have.
func copyRows(_ byteCount: Int, _ result: Plane, _ operand: Plane, _ extent: Extent) -> Bool {
  switch byteCount {
  case 4: copyRows(result, operand, extent, UInt32.self)
  case 8: copyRows(result, operand, extent, UInt64.self)
  default: return false
  }
  return true
}

@inline(__always)
private func copyRows<T: SIMDScalar>(_ result: Plane, _ operand: Plane, _ extent: Extent, _: T.Type) {
  let count = extent.columns
  for row in 0..<extent.rows {
    let (to, from) = (result.row(row, as: T.self), UnsafePointer(operand.row(row, as: T.self)))
    if count >= 16 {
      var index = 0
      while index &+ 16 <= count {
        copy(from, to, index, SIMD16<T>.self)
        index &+= 16
      }
      if index < count { copy(from, to, count &- 16, SIMD16<T>.self) }
    } else if count >= 8 {
      copy(from, to, 0, SIMD8<T>.self)
      copy(from, to, count &- 8, SIMD8<T>.self)
    } else if count >= 4 {
      copy(from, to, 0, SIMD4<T>.self)
      copy(from, to, count &- 4, SIMD4<T>.self)
    } else {
      for index in 0..<count { to[index] = from[index] }
    }
  }
}

@inline(__always)
private func copy<V: SIMD>(_ from: UnsafePointer<V.Scalar>, _ to: UnsafeMutablePointer<V.Scalar>, _ index: Int, _: V.Type) {
  storeVector(loadVector(from + index, V.self), to + index)
}
