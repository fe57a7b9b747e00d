import Kernels

// Rows are brought to mean 0 and variance 1 one by one, while they are in the nearest cache.

@Sendable func normalise(
  _ dtype: DType, _ result: Plane, _ normalised: Plane, _ operand: Plane, _ levels: RowLevels, _ factors: RowFactors, _ extent: Extent
) {
  switch dtype {
  case .f64: normalise(result, normalised, operand, levels, factors, extent, SIMD4<Double>.self)
  case .f32: normalise(result, normalised, operand, levels, factors, extent, SIMD8<Float>.self)
  default: break
  }
}

@inline(__always)
private func normalise<V: SIMD & Summand>(
  _ result: Plane, _ normalised: Plane, _ operand: Plane, _ levels: RowLevels, _ factors: RowFactors, _ extent: Extent, _: V.Type
) where V.Scalar: Summand & BinaryFloatingPoint {
  typealias T = V.Scalar
  let size = T(extent.columns)
  let epsilon = T(levels.epsilon)
  for row in 0..<extent.rows {
    let (x, y, out) = (operand.row(row, as: T.self), normalised.row(row, as: T.self), result.row(row, as: T.self))
    let mean = sum(x, extent.columns, V.self) / size
    for index in 0..<extent.columns { y[index] = x[index] - mean }
    for index in 0..<extent.columns { out[index] = y[index] * y[index] }
    let variance = sum(out, extent.columns, V.self) / size
    let scale = 1 / (variance + epsilon).squareRoot()
    levels.means.assumingMemoryBound(to: T.self)[row] = mean
    levels.variances.assumingMemoryBound(to: T.self)[row] = variance
    levels.scales.assumingMemoryBound(to: T.self)[row] = scale
    for index in 0..<extent.columns { y[index] = y[index] * scale }
    if let weight = factors.weight {
      combine(out, y, weight, row, extent.columns) { (a: T, b: T) in a * b }
      if let bias = factors.bias { combine(out, out, bias, row, extent.columns) { (a: T, b: T) in a + b } }
    } else if let bias = factors.bias {
      combine(out, y, bias, row, extent.columns) { (a: T, b: T) in a + b }
    }
  }
}

@Sendable func normaliseGradient(
  _ dtype: DType, _ result: Plane, _ gradient: Plane, _ normalised: Plane, _ scales: UnsafeRawPointer, _ weight: Plane?,
  _ room: UnsafeMutableRawPointer, _ extent: Extent
) {
  switch dtype {
  case .f64: normaliseGradient(result, gradient, normalised, scales, weight, room, extent, SIMD4<Double>.self)
  case .f32: normaliseGradient(result, gradient, normalised, scales, weight, room, extent, SIMD8<Float>.self)
  default: break
  }
}

@inline(__always)
private func normaliseGradient<V: SIMD & Summand>(
  _ result: Plane, _ gradient: Plane, _ normalised: Plane, _ scales: UnsafeRawPointer, _ weight: Plane?,
  _ room: UnsafeMutableRawPointer, _ extent: Extent, _: V.Type
) where V.Scalar: Summand & BinaryFloatingPoint {
  typealias T = V.Scalar
  let size = T(extent.columns)
  let products = room.assumingMemoryBound(to: T.self)
  for row in 0..<extent.rows {
    let (out, arriving, y) = (result.row(row, as: T.self), gradient.row(row, as: T.self), normalised.row(row, as: T.self))
    let scale = scales.assumingMemoryBound(to: T.self)[row]
    var flow = UnsafePointer(arriving)
    if let weight {
      combine(out, arriving, weight, row, extent.columns) { (a: T, b: T) in a * b }
      flow = UnsafePointer(out)
    }
    for index in 0..<extent.columns { products[index] = flow[index] * y[index] }
    let level = sum(flow, extent.columns, V.self) / size
    let tilt = sum(products, extent.columns, V.self) / size
    for index in 0..<extent.columns { out[index] = ((flow[index] - level) - y[index] * tilt) * scale }
  }
}

@inline(__always)
private func sum<V: SIMD & Summand>(_ row: UnsafePointer<V.Scalar>, _ count: Int, _: V.Type) -> V.Scalar
where V.Scalar: Summand & BinaryFloatingPoint {
  var total = V.Scalar.nothing
  withUnsafeMutablePointer(to: &total) { place in
    cascadeSum(
      Plane(UnsafeMutableRawPointer(place), step: 1, rowStep: 1), Plane(UnsafeMutableRawPointer(mutating: row), step: 1, rowStep: count),
      Extent(columns: count, rows: 1), V.self)
  }
  return total
}

/// A row with the factors of its columns, or with the one of the row.
@inline(__always)
private func combine<T>(
  _ out: UnsafeMutablePointer<T>, _ row: UnsafePointer<T>, _ factors: Plane, _ number: Int, _ count: Int, _ body: (T, T) -> T
) {
  let other = factors.row(number, as: T.self)
  if factors.step == 1 {
    for index in 0..<count { out[index] = body(row[index], other[index]) }
  } else {
    let factor = other[0]
    for index in 0..<count { out[index] = body(row[index], factor) }
  }
}
