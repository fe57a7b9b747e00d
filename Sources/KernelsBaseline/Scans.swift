import Kernels

/// Running sums or products along rows.
@Sendable func scan(_ isProduct: Bool, _ dtype: DType, _ result: Plane, _ operand: Plane, _ extent: Extent) {
  switch dtype {
  case .f64: scan(isProduct, result, operand, extent, { (x: Double, y: Double) in x + y }, { (x: Double, y: Double) in x * y })
  case .f32: scan(isProduct, result, operand, extent, { (x: Float, y: Float) in x + y }, { (x: Float, y: Float) in x * y })
  case .i64: scan(isProduct, result, operand, extent, { (x: Int64, y: Int64) in x &+ y }, { (x: Int64, y: Int64) in x &* y })
  case .i32: scan(isProduct, result, operand, extent, { (x: Int32, y: Int32) in x &+ y }, { (x: Int32, y: Int32) in x &* y })
  default: break
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
  default: break
  }
}

@inline(__always)
private func extremeIndex<T: Comparable>(_ largest: Bool, _ result: Plane, _ operand: Plane, _ extent: Extent, _: T.Type) {
  let step = operand.step
  for row in 0..<extent.rows {
    let from = operand.row(row, as: T.self)
    var best = from[0]
    var place = 0
    var index = 1
    // Where a block has nothing better, which is nearly always, its elements need not be looked at one by one.
    while index < extent.columns && best == best {
      let end = min(index &+ 64, extent.columns)
      var isBetter = false
      if largest {
        for other in index..<end { isBetter = isBetter || !(from[other &* step] <= best) }
      } else {
        for other in index..<end { isBetter = isBetter || !(from[other &* step] >= best) }
      }
      if isBetter {
        for other in index..<end where best == best {
          let value = from[other &* step]
          if largest ? !(value <= best) : !(value >= best) {
            best = value
            place = other
          }
        }
      }
      index = end
    }
    result.row(row, as: Int64.self)[0] = Int64(place)
  }
}
