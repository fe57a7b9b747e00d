import Glibc
import Kernels

@Sendable func softmax(_ logarithm: Bool, _ dtype: DType, _ result: Plane, _ operand: Plane, _ extent: Extent) {
  switch dtype {
  case .f64: softmaxRows(logarithm, result, operand, extent, SIMD8<Double>.self, { exponential($0) }, { log($0) })
  case .f32: softmaxRows(logarithm, result, operand, extent, SIMD8<Float>.self, { exponential($0) }, { logf($0) })
  default: break
  }
}

/// Rows without gaps. What is largest is taken away first, so that nothing overflows.
@inline(__always)
private func softmaxRows<V: SIMD>(
  _ logarithm: Bool, _ result: Plane, _ operand: Plane, _ extent: Extent, _: V.Type,
  _ exponential: (V) -> V, _ log: (V.Scalar) -> V.Scalar
) where V.Scalar: BinaryFloatingPoint {
  typealias T = V.Scalar
  let count = extent.columns
  for row in 0..<extent.rows {
    let out = result.row(row, as: T.self)
    let from = operand.row(row, as: T.self)
    var largest = -T.infinity
    for index in 0..<count { largest = from[index] > largest || from[index] != from[index] ? from[index] : largest }
    var lanes = V()
    var index = 0
    while index < count {
      let filled = min(8, count &- index)
      var x = V(repeating: -T.infinity)
      if filled == 8 { x = loadVector(from + index, V.self) } else { for lane in 0..<filled { x[lane] = from[index &+ lane] } }
      x = exponential(x - V(repeating: largest))
      lanes = lanes + x
      if !logarithm {
        if filled == 8 { storeVector(x, out + index) } else { for lane in 0..<filled { out[index &+ lane] = x[lane] } }
      }
      index &+= 8
    }
    let sum = ((lanes[0] + lanes[1]) + (lanes[2] + lanes[3])) + ((lanes[4] + lanes[5]) + (lanes[6] + lanes[7]))
    if logarithm {
      let shift = log(sum)
      for index in 0..<count { out[index] = from[index] - largest - shift }
    } else {
      for index in 0..<count { out[index] = out[index] / sum }
    }
  }
}
