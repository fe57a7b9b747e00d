import Kernels

@Sendable func compare(
  _ kernel: ComparisonKernel, _ dtype: DType, _ result: Plane, _ left: Plane, _ right: Plane, _ extent: Extent
) {
  switch dtype {
  case .f64: compare(kernel, result, left, right, extent, Double.self)
  case .f32: compare(kernel, result, left, right, extent, Float.self)
  case .i64: compare(kernel, result, left, right, extent, Int64.self)
  case .i32: compare(kernel, result, left, right, extent, Int32.self)
  case .bool, .u8: compare(kernel, result, left, right, extent, UInt8.self)
  default: break
  }
}

@inline(__always)
private func compare<T: Comparable>(
  _ kernel: ComparisonKernel, _ r: Plane, _ a: Plane, _ b: Plane, _ n: Extent, _: T.Type
) {
  switch kernel {
  case .equal: zip(r, a, b, n) { (x: T, y: T) in x == y }
  case .notEqual: zip(r, a, b, n) { (x: T, y: T) in x != y }
  case .less: zip(r, a, b, n) { (x: T, y: T) in x < y }
  case .lessOrEqual: zip(r, a, b, n) { (x: T, y: T) in x <= y }
  case .greater: zip(r, a, b, n) { (x: T, y: T) in x > y }
  case .greaterOrEqual: zip(r, a, b, n) { (x: T, y: T) in x >= y }
  }
}

@Sendable func select(
  _ byteCount: Int, _ result: Plane, _ condition: Plane, _ left: Plane, _ right: Plane, _ extent: Extent
) {
  switch byteCount {
  case 1: select(result, condition, left, right, extent, UInt8.self)
  case 2: select(result, condition, left, right, extent, UInt16.self)
  case 4: select(result, condition, left, right, extent, UInt32.self)
  default: select(result, condition, left, right, extent, UInt64.self)
  }
}

@inline(__always)
private func select<T: FixedWidthInteger>(
  _ result: Plane, _ condition: Plane, _ left: Plane, _ right: Plane, _ extent: Extent, _: T.Type
) {
  for row in 0..<extent.rows {
    let out = result.row(row, as: T.self)
    let holds = condition.row(row, as: UInt8.self)
    let a = left.row(row, as: T.self)
    let b = right.row(row, as: T.self)
    if result.step == 1 && condition.step == 1 && left.step == 1 && right.step == 1 {
      for index in 0..<extent.columns { out[index] = chosen(holds[index], a[index], b[index]) }
    } else if result.step == 1 && condition.step == 1 && left.step == 1 && right.step == 0 {
      let b = b[0]
      for index in 0..<extent.columns { out[index] = chosen(holds[index], a[index], b) }
    } else if result.step == 1 && condition.step == 1 && left.step == 0 && right.step == 1 {
      let a = a[0]
      for index in 0..<extent.columns { out[index] = chosen(holds[index], a, b[index]) }
    } else {
      for index in 0..<extent.columns {
        out[index &* result.step] = chosen(holds[index &* condition.step], a[index &* left.step], b[index &* right.step])
      }
    }
  }
}

/// Without a branch, which nobody could foresee.
@inline(__always)
private func chosen<T: FixedWidthInteger>(_ holds: UInt8, _ a: T, _ b: T) -> T {
  let mask: T = 0 &- (holds != 0 ? 1 : 0)
  return b ^ ((a ^ b) & mask)
}
