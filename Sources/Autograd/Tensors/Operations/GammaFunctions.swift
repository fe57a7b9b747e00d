import Glibc
import Kernels

// The gamma function's relatives, and the inverse of the error function, with their gradients.
extension Tensor {
  package func logGamma() throws(TensorError) -> Tensor {
    let x = saved
    let type = dtype.isFloat ? dtype : workspace.defaultFloat
    return Node.record("LgammaBackward0", try array.unary(.logGamma, as: type), of: self) { (flow) throws(TensorError) in
      [try flow.gradient() * x.tensor().polygamma(0)]
    }
  }

  /// The derivatives of the logarithm of gamma; the first of them, of order 0, is digamma.
  package func polygamma(_ order: Int) throws(TensorError) -> Tensor {
    let x = saved
    let result = try mapped { order == 0 ? Gamma.digamma($0) : Gamma.polygamma(order, $0) }
    return Node.record(order == 0 ? "DigammaBackward0" : "PolygammaBackward0", result, of: self) { (flow) throws(TensorError) in
      [try flow.gradient() * x.tensor().polygamma(order + 1)]
    }
  }

  package func inverseErrorFunction() throws(TensorError) -> Tensor {
    let x = saved
    return Node.record("ErfinvBackward0", try mapped(Gamma.inverseErrorFunction), of: self) { (flow) throws(TensorError) in
      let y = try x.tensor().inverseErrorFunction()
      return [try flow.gradient() * ((y * y).applying(.exponential) * 0x1.c5bf891b4ef6bp-1)]
    }
  }

  private func mapped(_ function: (Double) -> Double) throws(TensorError) -> NDArray {
    let type = dtype.isFloat ? dtype : workspace.defaultFloat
    try array.checkRoomForNumbers()
    return try NDArray(array.doubles.map(function), .f64, in: workspace).reshaped(shape).converted(to: type)
  }
}

private enum Gamma {
  static func digamma(_ x: Double) -> Double {
    if x == 0 { return x.sign == .minus ? .infinity : -.infinity }
    if x < 0 {
      if x == x.rounded() { return .nan }
      return digamma(1 - x) - .pi / tan(.pi * x.truncatingRemainder(dividingBy: 1))
    }
    var (x, sum) = (x, 0.0)
    while x < 10 {
      sum -= 1 / x
      x += 1
    }
    let square = 1 / (x * x)
    let tail = square * (1.0 / 12 - square * (1.0 / 120 - square * (1.0 / 252 - square * (1.0 / 240 - square * (1.0 / 132)))))
    return sum + log(x) - 0.5 / x - tail
  }

  static func polygamma(_ order: Int, _ x: Double) -> Double {
    let sign = order % 2 == 0 ? -1.0 : 1.0
    return sign * exp(lgamma(Double(order) + 1)) * zeta(Double(order) + 1, x)
  }

  /// The sum of `(x + k)⁻ˢ` over all k from 0 on.
  private static func zeta(_ s: Double, _ x: Double) -> Double {
    if x.isNaN { return x }
    if x <= 0 && x == x.rounded() { return .infinity }
    if x < -10_000 { return .nan }
    var (x, sum) = (x, 0.0)
    while x < 12 {
      sum += pow(x, -s)
      x += 1
    }
    sum += pow(x, 1 - s) / (s - 1) + 0.5 * pow(x, -s)
    // Bernoulli numbers over factorials.
    let terms = [1.0 / 12, -1.0 / 720, 1.0 / 30240, -1.0 / 1_209_600, 1.0 / 47_900_160]
    var factor = s * pow(x, -s - 1)
    for (number, term) in terms.enumerated() {
      sum += term * factor
      let next = s + 2 * Double(number)
      factor *= (next + 1) * (next + 2) / (x * x)
    }
    return sum
  }

  static func inverseErrorFunction(_ y: Double) -> Double {
    guard abs(y) < 1 else { return abs(y) == 1 ? y * .infinity : .nan }
    let logarithm = log1p(-y * y)
    let half = 2 / (.pi * 0.147) + logarithm / 2
    var x = (((half * half - logarithm / 0.147).squareRoot() - half).squareRoot()) * (y < 0 ? -1 : 1)
    for _ in 0..<3 {
      let error = y < 0 ? erfc(-x) - (1 + y) : (1 - y) - erfc(x)
      let slope = 1.128_379_167_095_512_6 * exp(-x * x)
      if slope == 0 { break }
      let step = error / slope
      x -= step / (1 + x * step)
    }
    return x
  }
}
