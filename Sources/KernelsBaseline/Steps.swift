import Kernels

// What optimisers do to flat buffers, with sums and products rounded where torch rounds them.

@Sendable func addScaled(
  _ dtype: DType, _ result: UnsafeMutableRawPointer, _ operand: UnsafeRawPointer, _ factor: Double, _ count: Int
) {
  switch dtype {
  case .f64: addScaled(result, operand, factor, count, SIMD8<Double>.self)
  case .f32: addScaled(result, operand, Float(factor), count, SIMD8<Float>.self)
  default: break
  }
}

@inline(__always)
private func addScaled<V: SIMD>(
  _ result: UnsafeMutableRawPointer, _ operand: UnsafeRawPointer, _ factor: V.Scalar, _ count: Int, _: V.Type
) where V.Scalar: BinaryFloatingPoint {
  let out = result.assumingMemoryBound(to: V.Scalar.self)
  let from = operand.assumingMemoryBound(to: V.Scalar.self)
  var index = 0
  while index &+ 8 <= count {
    let sum = loadVector(out + index, V.self).addingProduct(V(repeating: factor), loadVector(from + index, V.self))
    storeVector(sum, out + index)
    index &+= 8
  }
  while index < count {
    out[index] = out[index].addingProduct(factor, from[index])
    index &+= 1
  }
}

@Sendable func addProduct(
  _ dtype: DType, _ result: UnsafeMutableRawPointer, _ left: UnsafeRawPointer, _ right: UnsafeRawPointer, _ factor: Double, _ count: Int
) {
  switch dtype {
  case .f64: addProduct(result, left, right, factor, count, Double.self)
  case .f32: addProduct(result, left, right, Float(factor), count, Float.self)
  default: break
  }
}

@inline(__always)
private func addProduct<T: BinaryFloatingPoint>(
  _ result: UnsafeMutableRawPointer, _ left: UnsafeRawPointer, _ right: UnsafeRawPointer, _ factor: T, _ count: Int, _: T.Type
) {
  let out = result.assumingMemoryBound(to: T.self)
  let a = left.assumingMemoryBound(to: T.self)
  let b = right.assumingMemoryBound(to: T.self)
  for index in 0..<count { out[index] = out[index].addingProduct(factor * a[index], b[index]) }
}

@Sendable func adam(
  _ dtype: DType, _ parameters: UnsafeMutableRawPointer, _ gradients: UnsafeRawPointer,
  _ means: UnsafeMutableRawPointer, _ squares: UnsafeMutableRawPointer, _ step: AdamStep, _ count: Int
) {
  switch dtype {
  case .f64: adam(parameters, gradients, means, squares, step, count, SIMD8<Double>.self)
  case .f32: adam(parameters, gradients, means, squares, step, count, SIMD8<Float>.self)
  default: break
  }
}

@inline(__always)
private func adam<V: SIMD>(
  _ parameters: UnsafeMutableRawPointer, _ gradients: UnsafeRawPointer,
  _ means: UnsafeMutableRawPointer, _ squares: UnsafeMutableRawPointer, _ step: AdamStep, _ count: Int, _: V.Type
) where V.Scalar: BinaryFloatingPoint {
  typealias T = V.Scalar
  let p = parameters.assumingMemoryBound(to: T.self)
  let g = gradients.assumingMemoryBound(to: T.self)
  let m = means.assumingMemoryBound(to: T.self)
  let v = squares.assumingMemoryBound(to: T.self)
  let weight = T(1 - step.beta1)
  let beta2 = T(step.beta2)
  let rest = T(1 - step.beta2)
  let rate = T(-step.rate / step.correction1)
  let root = T(step.rootOfCorrection2)
  let epsilon = T(step.epsilon)
  for index in 0..<count {
    let gradient = g[index]
    m[index] = m[index].addingProduct(weight, gradient - m[index])
    v[index] = (v[index] * beta2).addingProduct(rest * gradient, gradient)
    let denominator = v[index].squareRoot() / root + epsilon
    p[index] = p[index] + rate * m[index] / denominator
  }
}
