import Kernels

@Sendable func reduce(_ kernel: ReductionKernel, _ dtype: DType, _ result: Plane, _ operand: Plane, _ extent: Extent) {
  switch dtype {
  case .f64:
    switch kernel {
    case .pairwiseSum: pairwiseSum(result, operand, extent, SIMD8<Double>.self) { pairwiseSum($0, $1, $2) }
    case .cascadeSum: cascadeSum(result, operand, extent, SIMD4<Double>.self)
    case .product, .maximum, .minimum: reduceFloat(kernel, result, operand, extent, SIMD8<Double>.self)
    }
  case .f32:
    switch kernel {
    case .pairwiseSum: pairwiseSum(result, operand, extent, SIMD8<Float>.self) { pairwiseSum($0, $1, $2) }
    case .cascadeSum: cascadeSum(result, operand, extent, SIMD8<Float>.self)
    case .product, .maximum, .minimum: reduceFloat(kernel, result, operand, extent, SIMD16<Float>.self)
    }
  case .i64: reduceInteger(kernel, result, operand, extent, Int64.self)
  case .i32: reduceInteger(kernel, result, operand, extent, Int32.self)
  case .u8: reduceInteger(kernel, result, operand, extent, UInt8.self)
  case .bool:
    if !decide(kernel, result, operand, extent) { reduceInteger(kernel, result, operand, extent, UInt8.self) }
  default: break
  }
}

/// Folds in order. Where rows lie closer together than the elements of a row, all rows advance at once.
@inline(__always)
func fold<T>(_ result: Plane, _ operand: Plane, _ extent: Extent, from start: T?, _ body: (T, T) -> T) {
  if operand.rowStep == 1 && result.rowStep == 1 && operand.step.magnitude > 1 && extent.columns > 0 {
    let out = result.row(0, as: T.self)
    let first = operand.row(0, as: T.self)
    for row in 0..<extent.rows {
      if let start { out[row] = body(start, first[row]) } else { out[row] = first[row] }
    }
    for column in 1..<max(1, extent.columns) {
      let line = first + column &* operand.step
      for row in 0..<extent.rows { out[row] = body(out[row], line[row]) }
    }
    return
  }
  for row in 0..<extent.rows {
    let from = operand.row(row, as: T.self)
    var index = 0
    var value: T
    if let start {
      value = start
    } else {
      value = from[0]
      index = 1
    }
    while index < extent.columns {
      value = body(value, from[index &* operand.step])
      index &+= 1
    }
    result.row(row, as: T.self)[0] = value
  }
}

@inline(__always)
private func reduceInteger<T: ComparedInteger>(_ kernel: ReductionKernel, _ r: Plane, _ a: Plane, _ n: Extent, _: T.Type) {
  switch kernel {
  case .pairwiseSum, .cascadeSum: fold(r, a, n, from: 0) { (x: T, y: T) in x &+ y }
  case .product: fold(r, a, n, from: 1) { (x: T, y: T) in x &* y }
  case .maximum:
    if extremeOfRows(r, a, n, 0 as T) { return }
    fold(r, a, n, from: nil) { (x: T, y: T) in x > y ? x : y }
  case .minimum:
    if extremeOfRows(r, a, n, ~0 as T) { return }
    fold(r, a, n, from: nil) { (x: T, y: T) in x < y ? x : y }
  }
}

/// False where elements do not lie side by side.
@inline(__always)
private func extremeOfRows<T: ComparedInteger>(_ result: Plane, _ operand: Plane, _ extent: Extent, _ mask: T) -> Bool {
  guard operand.step == 1 && extent.columns > 0 else { return false }
  for row in 0..<extent.rows { result.row(row, as: T.self)[0] = T.largest(operand.row(row, as: T.self), extent.columns, mask) }
  return true
}

/// Whether any, or each, of the truths in a row holds: a block that decides is the last one looked at. False where they do not lie side by side.
private func decide(_ kernel: ReductionKernel, _ result: Plane, _ operand: Plane, _ extent: Extent) -> Bool {
  guard kernel == .maximum || kernel == .minimum, operand.step == 1, extent.columns > 0 else { return false }
  let isAny = kernel == .maximum
  let blockBytes = 4096
  for row in 0..<extent.rows {
    let from = UnsafePointer(operand.row(row, as: UInt8.self))
    var value: UInt8 = isAny ? 0 : 1
    var start = 0
    // Any byte but 0 is true.
    while start < extent.columns && (value == 0) == isAny {
      value = UInt8.largest(from + start, min(blockBytes, extent.columns &- start), isAny ? 0 : ~0)
      start &+= blockBytes
    }
    result.row(row, as: UInt8.self)[0] = value
  }
  return true
}

@inline(__always)
private func reduceFloat<V: ComparingVector>(_ kernel: ReductionKernel, _ r: Plane, _ a: Plane, _ n: Extent, _: V.Type) {
  typealias T = V.Scalar
  switch kernel {
  case .product: fold(r, a, n, from: 1) { (x: T, y: T) in x * y }
  case .maximum:
    if extremeOfRows(r, a, n, largest: true, V.self) { return }
    fold(r, a, n, from: nil) { (x: T, y: T) in x > y || x != x ? x : y }
  case .minimum:
    if extremeOfRows(r, a, n, largest: false, V.self) { return }
    fold(r, a, n, from: nil) { (x: T, y: T) in x < y || x != x ? x : y }
  case .pairwiseSum, .cascadeSum: break
  }
}
