import Kernels

@Sendable func reduce(_ kernel: ReductionKernel, _ dtype: DType, _ result: Plane, _ operand: Plane, _ extent: Extent) {
  switch dtype {
  case .f64:
    switch kernel {
    case .pairwiseSum: pairwiseSum(result, operand, extent, SIMD8<Double>.self) { pairwiseSum($0, $1, $2) }
    case .cascadeSum: cascadeSum(result, operand, extent, SIMD4<Double>.self)
    case .product, .maximum, .minimum: reduceFloat(kernel, result, operand, extent, Double.self)
    }
  case .f32:
    switch kernel {
    case .pairwiseSum: pairwiseSum(result, operand, extent, SIMD8<Float>.self) { pairwiseSum($0, $1, $2) }
    case .cascadeSum: cascadeSum(result, operand, extent, SIMD8<Float>.self)
    case .product, .maximum, .minimum: reduceFloat(kernel, result, operand, extent, Float.self)
    }
  case .i64: reduceInteger(kernel, result, operand, extent, Int64.self)
  case .i32: reduceInteger(kernel, result, operand, extent, Int32.self)
  case .bool, .u8: reduceInteger(kernel, result, operand, extent, UInt8.self)
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
private func reduceInteger<T: FixedWidthInteger>(_ kernel: ReductionKernel, _ r: Plane, _ a: Plane, _ n: Extent, _: T.Type) {
  switch kernel {
  case .pairwiseSum, .cascadeSum: fold(r, a, n, from: 0) { (x: T, y: T) in x &+ y }
  case .product: fold(r, a, n, from: 1) { (x: T, y: T) in x &* y }
  case .maximum: fold(r, a, n, from: nil) { (x: T, y: T) in x > y ? x : y }
  case .minimum: fold(r, a, n, from: nil) { (x: T, y: T) in x < y ? x : y }
  }
}

@inline(__always)
private func reduceFloat<T: BinaryFloatingPoint & SIMDScalar>(
  _ kernel: ReductionKernel, _ r: Plane, _ a: Plane, _ n: Extent, _: T.Type
) {
  switch kernel {
  case .product: fold(r, a, n, from: 1) { (x: T, y: T) in x * y }
  case .maximum: foldLanes(r, a, n, 1) { (x: T, y: T) in x > y || x != x ? x : y }
  case .minimum: foldLanes(r, a, n, -1) { (x: T, y: T) in x < y || x != x ? x : y }
  case .pairwiseSum, .cascadeSum: break
  }
}

/// The largest element of each row, or the smallest, which is the largest with all signs changed: 16 interleaved ones where a row is long.
@inline(__always)
private func foldLanes<T: BinaryFloatingPoint & SIMDScalar>(
  _ result: Plane, _ operand: Plane, _ extent: Extent, _ sign: T, _ body: (T, T) -> T
) {
  guard operand.step == 1 && extent.columns >= 32 else { return fold(result, operand, extent, from: nil, body) }
  for row in 0..<extent.rows {
    result.row(row, as: T.self)[0] = sign * largest(operand.row(row, as: T.self), extent.columns, sign)
  }
}

/// The largest of at least 16 elements after a multiplication with 1 or -1. A NaN is larger than anything.
@inline(__always)
func largest<T: BinaryFloatingPoint & SIMDScalar>(_ from: UnsafePointer<T>, _ count: Int, _ sign: T) -> T {
  var lanes = SIMD16<T>()
  for lane in 0..<16 { lanes[lane] = sign * from[lane] }
  var index = 16
  while index &+ 16 <= count {
    let next = loadVector(from + index, SIMD16<T>.self)
    for lane in 0..<16 { lanes[lane] = lanes[lane] > sign * next[lane] || lanes[lane] != lanes[lane] ? lanes[lane] : sign * next[lane] }
    index &+= 16
  }
  var value = lanes[0]
  for lane in 1..<16 { value = value > lanes[lane] || value != value ? value : lanes[lane] }
  while index < count {
    let next = sign * from[index]
    value = value > next || value != value ? value : next
    index &+= 1
  }
  return value
}
