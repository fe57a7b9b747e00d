import Kernels

// Functions between layers that are made of several others, with one node each.
extension Tensor {
  /// Computes without recording, and records one operation with the gradient of its operand.
  private func composed(
    _ name: String, _ forward: (Tensor) throws(TensorError) -> Tensor,
    gradient: @escaping (_ gradient: Tensor, _ x: Tensor) throws(TensorError) -> Tensor
  ) throws(TensorError) -> Tensor {
    let plain = Tensor(array)
    let result = try workspace.withoutRecording { () throws(TensorError) in try forward(plain) }
    let x = saved
    return Node.record(name, result.array, of: self) { (flow) throws(TensorError) in [try gradient(flow.gradient(), x.tensor())] }
  }

  /// `x Φ(x)`, with Φ the distribution of normal numbers.
  package func gelu() throws(TensorError) -> Tensor {
    try composed("GeluBackward0") { (x) throws(TensorError) in
      try x * 0.5 * ((x * 0x1.6a09e667f3bcdp-1).applying(.errorFunction) + 1)
    } gradient: { (g, x) throws(TensorError) in
      let distribution = try ((x * 0x1.6a09e667f3bcdp-1).applying(.errorFunction) + 1) * 0.5
      let density = try (x * x * -0.5).applying(.exponential) * 0x1.9884533d43651p-2
      return try g * (distribution + x * density)
    }
  }

  /// `gelu` by way of a hyperbolic tangent.
  package func approximateGelu() throws(TensorError) -> Tensor {
    func argument(_ x: Tensor) throws(TensorError) -> Tensor { try (x + x * x * x * 0.044715) * 0x1.9884533d43651p-1 }
    return try composed("GeluBackward0") { (x) throws(TensorError) in
      try x * 0.5 * (argument(x).applying(.hyperbolicTangent) + 1)
    } gradient: { (g, x) throws(TensorError) in
      let tangent = try argument(x).applying(.hyperbolicTangent)
      let slope = try (x * x * 0.134145 + 1) * 0x1.9884533d43651p-1
      let inner = try x * 0.5 * Tensor.subtract(1, .tensor(tangent * tangent)) * slope
      return try g * ((tangent + 1) * 0.5 + inner)
    }
  }

  /// `log(1 + exp(βx)) / β`; beyond the threshold x itself.
  package func softplus(beta: Double = 1, threshold: Double = 20) throws(TensorError) -> Tensor {
    try composed("SoftplusBackward0") { (x) throws(TensorError) in
      let isLarge = try Tensor.compare(.greater, .tensor(x * beta), .number(.float(threshold))).array
      let soft = try (x * beta).applying(.exponential).applying(.logarithmOnePlus) / beta
      return try Tensor.select(isLarge, .tensor(x), .tensor(soft))
    } gradient: { (g, x) throws(TensorError) in
      let isLarge = try Tensor.compare(.greater, .tensor(x * beta), .number(.float(threshold))).array
      return try Tensor.select(isLarge, .tensor(g), .tensor(g * (x * beta).applying(.sigmoid)))
    }
  }

  package func logSigmoid() throws(TensorError) -> Tensor {
    try composed("LogSigmoidBackward0") { (x) throws(TensorError) in
      let tail = try (-x.applying(.absolute)).applying(.exponential).applying(.logarithmOnePlus)
      return try Tensor.extreme(.minimum, .tensor(x), 0.0) - tail
    } gradient: { (g, x) throws(TensorError) in
      try g * (-x).applying(.sigmoid)
    }
  }

  /// x where it is positive, and else a multiple of it.
  package func leakyRelu(slope: Double = 0.01) throws(TensorError) -> Tensor {
    try composed("LeakyReluBackward0") { (x) throws(TensorError) in
      try Tensor.select(Tensor.compare(.greater, .tensor(x), 0).array, .tensor(x), .tensor(x * slope))
    } gradient: { (g, x) throws(TensorError) in
      try Tensor.select(Tensor.compare(.greater, .tensor(x), 0).array, .tensor(g), .tensor(g * slope))
    }
  }

  /// x where it is positive, and else `alpha (exp(x) - 1)`, all times `scale`.
  package func elu(alpha: Double = 1, scale: Double = 1) throws(TensorError) -> Tensor {
    try composed("EluBackward0") { (x) throws(TensorError) in
      let isPositive = try Tensor.compare(.greater, .tensor(x), 0).array
      let low = try x.applying(.exponentialMinusOne) * (alpha * scale)
      return try Tensor.select(isPositive, .tensor(scale == 1 ? x : x * scale), .tensor(low))
    } gradient: { (g, x) throws(TensorError) in
      let isPositive = try Tensor.compare(.greater, .tensor(x), 0).array
      let low = try g * x.applying(.exponential) * (alpha * scale)
      return try Tensor.select(isPositive, .tensor(scale == 1 ? g : g * scale), .tensor(low))
    }
  }

  package func selu() throws(TensorError) -> Tensor {
    try elu(alpha: 1.6732632423543772848170429916717, scale: 1.0507009873554804934193349852946)
  }

  /// Random elements set to zero and the others enlarged, so that the mean stays.
  package func dropped(_ probability: Double, _ generator: TorchGenerator) throws(TensorError) -> Tensor {
    guard probability >= 0 && probability <= 1 else { throw .outOfBounds("dropout", 0) }
    guard dtype.isFloat else { throw .unsupported(operation: "dropout", dtype) }
    if probability == 1 { return try self * Tensor(NDArray(zeros: shape, dtype, in: workspace)) }
    let mask = try NDArray(uninitialized: shape, dtype, in: workspace)
    generator.fillBernoulli(mask, probability: 1 - probability)
    try mask.update(.divide, with: NDArray(scalar: .float(1 - probability), dtype, in: workspace), as: dtype)
    return try self * Tensor(mask)
  }
}
