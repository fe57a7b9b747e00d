import Kernels

// Sums of floats differ in their last digits with the order of the additions, and lessons print all digits: hence the two orders.

/// numpy's order: a row is halved until at most 128 elements are left, which are summed as eight interleaved sums.
@inline(__always)
func pairwiseSum<V: SIMD>(
  _ result: Plane, _ operand: Plane, _ extent: Extent, _: V.Type,
  _ sum: (UnsafePointer<V.Scalar>, Int, Int) -> V.Scalar
) where V.Scalar: BinaryFloatingPoint {
  typealias T = V.Scalar
  if operand.step.magnitude > operand.rowStep.magnitude && extent.rows > 1 {
    return fold(result, operand, extent, from: 0) { (x: T, y: T) in x + y }
  }
  for row in 0..<extent.rows {
    result.row(row, as: T.self)[0] = sum(operand.row(row, as: T.self), operand.step, extent.columns)
  }
}

func pairwiseSum(_ from: UnsafePointer<Double>, _ step: Int, _ count: Int) -> Double {
  if count <= 128 { return shortSum(from, step, count, SIMD8<Double>.self) }
  let half = (count / 2) & ~7
  return pairwiseSum(from, step, half) + pairwiseSum(from + half &* step, step, count &- half)
}

func pairwiseSum(_ from: UnsafePointer<Float>, _ step: Int, _ count: Int) -> Float {
  if count <= 128 { return shortSum(from, step, count, SIMD8<Float>.self) }
  let half = (count / 2) & ~7
  return pairwiseSum(from, step, half) + pairwiseSum(from + half &* step, step, count &- half)
}

@inline(__always)
private func shortSum<V: SIMD & Summand>(_ from: UnsafePointer<V.Scalar>, _ step: Int, _ count: Int, _: V.Type) -> V.Scalar
where V.Scalar: BinaryFloatingPoint {
  var sum: V.Scalar = 0
  var index = 0
  if count >= 8 {
    var lanes = eight(from, step, V.self)
    index = 8
    while index &+ 8 <= count {
      lanes = .plus(lanes, eight(from + index &* step, step, V.self))
      index &+= 8
    }
    sum = ((lanes[0] + lanes[1]) + (lanes[2] + lanes[3])) + ((lanes[4] + lanes[5]) + (lanes[6] + lanes[7]))
  }
  while index < count {
    sum = sum + from[index &* step]
    index &+= 1
  }
  return sum
}

@inline(__always)
private func eight<V: SIMD>(_ from: UnsafePointer<V.Scalar>, _ step: Int, _: V.Type) -> V
where V.Scalar: BinaryFloatingPoint {
  if step == 1 { return loadVector(from, V.self) }
  var lanes = V()
  for lane in 0..<8 { lanes[lane] = from[lane &* step] }
  return lanes
}
