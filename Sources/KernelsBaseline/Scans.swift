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
    if isProduct {
      run(out, result.step, from, operand.step, extent.columns, product)
    } else {
      run(out, result.step, from, operand.step, extent.columns, sum)
    }
  }
}

@inline(__always)
private func run<T>(
  _ out: UnsafeMutablePointer<T>, _ ownStep: Int, _ from: UnsafePointer<T>, _ step: Int, _ count: Int, _ combine: (T, T) -> T
) {
  var value = from[0]
  out[0] = value
  if ownStep == 1 && step == 1 {
    for index in 1..<max(1, count) {
      value = combine(value, from[index])
      out[index] = value
    }
  } else {
    for index in 1..<max(1, count) {
      value = combine(value, from[index &* step])
      out[index &* ownStep] = value
    }
  }
}
