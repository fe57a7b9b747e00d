import Kernels

/// Running sums or products along rows.
@Sendable func scan(_ isProduct: Bool, _ dtype: DType, _ result: Plane, _ operand: Plane, _ extent: Extent) {
  switch dtype {
  case .f64: scan(isProduct, result, operand, extent, { (x: Double, y: Double) in x + y }, { (x: Double, y: Double) in x * y })
  case .f32: scan(isProduct, result, operand, extent, { (x: Float, y: Float) in x + y }, { (x: Float, y: Float) in x * y })
  case .i64: scan(isProduct, result, operand, extent, { (x: Int64, y: Int64) in x &+ y }, { (x: Int64, y: Int64) in x &* y })
  case .i32: scan(isProduct, result, operand, extent, { (x: Int32, y: Int32) in x &+ y }, { (x: Int32, y: Int32) in x &* y })
  case .bool, .u8, .i8, .i16: break
  }
}

@inline(__always)
private func scan<T>(
  _ isProduct: Bool, _ result: Plane, _ operand: Plane, _ extent: Extent, _ sum: (T, T) -> T, _ product: (T, T) -> T
) {
  if extent.columns == 0 { return }
  for row in 0..<extent.rows {
    let out = result.row(row, as: T.self)
    let from = operand.row(row, as: T.self)
    var value = from[0]
    out[0] = value
    for index in 1..<max(1, extent.columns) {
      value = isProduct ? product(value, from[index &* operand.step]) : sum(value, from[index &* operand.step])
      out[index &* result.step] = value
    }
  }
}

/// The index of each row's first largest, or smallest, element; the first NaN counts as both.
@Sendable func extremeIndex(_ largest: Bool, _ dtype: DType, _ result: Plane, _ operand: Plane, _ extent: Extent) {
  switch dtype {
  case .f64: extremeIndex(largest, result, operand, extent, Double.self)
  case .f32: extremeIndex(largest, result, operand, extent, Float.self)
  case .i64: extremeIndex(largest, result, operand, extent, Int64.self)
  case .i32: extremeIndex(largest, result, operand, extent, Int32.self)
  case .bool, .u8, .i8, .i16: break
  }
}

/// Finds the extreme itself first, which vectors do fast, and then its place.
@inline(__always)
private func extremeIndex<T: Comparable>(_ largest: Bool, _ result: Plane, _ operand: Plane, _ extent: Extent, _: T.Type) {
  for row in 0..<extent.rows {
    let from = operand.row(row, as: T.self)
    var best = from[0]
    var hasNaN = false
    for index in 0..<extent.columns {
      let value = from[index &* operand.step]
      best = (largest ? value > best : value < best) ? value : best
      hasNaN = hasNaN || value != value
    }
    var place = 0
    while place < extent.columns {
      let value = from[place &* operand.step]
      if hasNaN ? value != value : value == best { break }
      place &+= 1
    }
    result.row(row, as: Int64.self)[0] = Int64(place)
  }
}
