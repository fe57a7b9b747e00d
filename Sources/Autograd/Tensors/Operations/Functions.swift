import Kernels

/// A function of each element, with its gradient beside it.
package struct Function: Sendable {
  let kernel: UnaryKernel
  /// As torch names the node.
  package let name: String
  private let keeps: Keeps
  /// The gradient from the incoming one and what was kept.
  private let slope: @Sendable (Tensor, Tensor) throws(TensorError) -> Tensor
  /// The same in one loop.
  private let fused: BinaryKernel?
  /// Whether integers stay integers.
  private let keepsIntegers: Bool

  private enum Keeps { case operand, result, nothing }

  private static func ofOperand(
    _ kernel: UnaryKernel, _ name: String, integers: Bool = false, fused: BinaryKernel? = nil,
    _ slope: @escaping @Sendable (_ gradient: Tensor, _ x: Tensor) throws(TensorError) -> Tensor
  ) -> Function {
    Function(kernel: kernel, name: name, keeps: .operand, slope: slope, fused: fused, keepsIntegers: integers)
  }

  private static func ofResult(
    _ kernel: UnaryKernel, _ name: String, integers: Bool = false, fused: BinaryKernel? = nil,
    _ slope: @escaping @Sendable (_ gradient: Tensor, _ y: Tensor) throws(TensorError) -> Tensor
  ) -> Function {
    Function(kernel: kernel, name: name, keeps: .result, slope: slope, fused: fused, keepsIntegers: integers)
  }

  /// Functions that are flat wherever they have a gradient.
  private static func step(_ kernel: UnaryKernel, _ name: String) -> Function {
    Function(
      kernel: kernel, name: name, keeps: .nothing, slope: { (g, _) throws(TensorError) in try g * 0.0 }, fused: nil, keepsIntegers: true)
  }

  package static let negative: Function = Function(
    kernel: .negate, name: "NegBackward0", keeps: .nothing, slope: { (g, _) throws(TensorError) in try -g }, fused: nil,
    keepsIntegers: true)
  package static let absolute: Function = ofOperand(.absolute, "AbsBackward0", integers: true) { (g, x) throws(TensorError) in
    try g * x.applying(.sign)
  }
  package static let sign: Function = step(.sign, "SignBackward0")
  package static let square: Function = ofOperand(.square, "PowBackward0", integers: true) { (g, x) throws(TensorError) in try g * (x * 2) }
  package static let reciprocal: Function = ofResult(.reciprocal, "ReciprocalBackward0") { (g, y) throws(TensorError) in try -g * (y * y) }
  package static let squareRoot: Function = ofResult(.squareRoot, "SqrtBackward0") { (g, y) throws(TensorError) in try g / (y * 2) }
  package static let reciprocalSquareRoot: Function = ofResult(.reciprocalSquareRoot, "RsqrtBackward0") { (g, y) throws(TensorError) in
    try g * -0.5 * Tensor.power(.tensor(y), 3)
  }
  package static let exponential: Function = ofResult(.exponential, "ExpBackward0") { (g, y) throws(TensorError) in try g * y }
  package static let exponential2: Function = ofResult(.exponential2, "Exp2Backward0") { (g, y) throws(TensorError) in
    try g * y * 0x1.62e42fefa39efp-1
  }
  package static let exponentialMinusOne: Function = ofResult(.exponentialMinusOne, "Expm1Backward0") { (g, y) throws(TensorError) in
    try g * (y + 1)
  }
  package static let logarithm: Function = ofOperand(.logarithm, "LogBackward0") { (g, x) throws(TensorError) in try g / x }
  package static let logarithm2: Function = ofOperand(.logarithm2, "Log2Backward0") { (g, x) throws(TensorError) in
    try g / (x * 0x1.62e42fefa39efp-1)
  }
  package static let logarithm10: Function = ofOperand(.logarithm10, "Log10Backward0") { (g, x) throws(TensorError) in
    try g / (x * 0x1.26bb1bbb55516p1)
  }
  package static let logarithmOnePlus: Function = ofOperand(.logarithmOnePlus, "Log1PBackward0") { (g, x) throws(TensorError) in
    try g / (x + 1)
  }
  package static let sine: Function = ofOperand(.sine, "SinBackward0") { (g, x) throws(TensorError) in try g * x.applying(.cosine) }
  package static let cosine: Function = ofOperand(.cosine, "CosBackward0") { (g, x) throws(TensorError) in try g * -x.applying(.sine) }
  package static let tangent: Function = ofResult(.tangent, "TanBackward0") { (g, y) throws(TensorError) in try g * (y * y + 1) }
  package static let arcSine: Function = ofOperand(.arcSine, "AsinBackward0") { (g, x) throws(TensorError) in
    try g * Tensor.subtract(1, .tensor(x * x)).applying(.reciprocalSquareRoot)
  }
  package static let arcCosine: Function = ofOperand(.arcCosine, "AcosBackward0") { (g, x) throws(TensorError) in
    try g * -Tensor.subtract(1, .tensor(x * x)).applying(.reciprocalSquareRoot)
  }
  package static let arcTangent: Function = ofOperand(.arcTangent, "AtanBackward0") { (g, x) throws(TensorError) in try g / (x * x + 1) }
  package static let hyperbolicSine: Function = ofOperand(.hyperbolicSine, "SinhBackward0") { (g, x) throws(TensorError) in
    try g * x.applying(.hyperbolicCosine)
  }
  package static let hyperbolicCosine: Function = ofOperand(.hyperbolicCosine, "CoshBackward0") { (g, x) throws(TensorError) in
    try g * x.applying(.hyperbolicSine)
  }
  package static let hyperbolicTangent: Function = ofResult(.hyperbolicTangent, "TanhBackward0", fused: .tanhGradient) {
    (g, y) throws(TensorError) in
    try g * Tensor.subtract(1, .tensor(y * y))
  }
  package static let inverseHyperbolicSine: Function = ofOperand(.inverseHyperbolicSine, "AsinhBackward0") { (g, x) throws(TensorError) in
    try g * (x * x + 1).applying(.reciprocalSquareRoot)
  }
  package static let inverseHyperbolicCosine: Function = ofOperand(.inverseHyperbolicCosine, "AcoshBackward0") {
    (g, x) throws(TensorError) in
    try g * (x * x - 1).applying(.reciprocalSquareRoot)
  }
  package static let inverseHyperbolicTangent: Function = ofOperand(.inverseHyperbolicTangent, "AtanhBackward0") {
    (g, x) throws(TensorError) in
    try g / Tensor.subtract(1, .tensor(x * x))
  }
  /// `x σ(x)`.
  package static let silu: Function = ofOperand(.silu, "SiluBackward0", fused: .siluGradient) { (g, x) throws(TensorError) in
    let sigmoid = try x.applying(.sigmoid)
    return try g * sigmoid * (x * Tensor.subtract(1, .tensor(sigmoid)) + 1)
  }
  package static let sigmoid: Function = ofResult(.sigmoid, "SigmoidBackward0", fused: .sigmoidGradient) { (g, y) throws(TensorError) in
    try g * Tensor.subtract(1, .tensor(y)) * y
  }
  package static let relu: Function = ofResult(.relu, "ReluBackward0", integers: true, fused: .reluGradient) { (g, y) throws(TensorError) in
    let isOn = try Tensor.compare(.greater, .tensor(y), 0)
    return try Tensor.select(isOn.array, .tensor(g), 0.0)
  }
  package static let floor: Function = step(.floor, "FloorBackward0")
  package static let ceiling: Function = step(.ceiling, "CeilBackward0")
  package static let truncate: Function = step(.truncate, "TruncBackward0")
  package static let round: Function = step(.roundToEven, "RoundBackward0")
  package static let errorFunction: Function = ofOperand(.errorFunction, "ErfBackward0") { (g, x) throws(TensorError) in
    try g * (-(x * x)).applying(.exponential) * 0x1.20dd750429b6dp0
  }
  package static let complementaryErrorFunction: Function = ofOperand(.complementaryErrorFunction, "ErfcBackward0") {
    (g, x) throws(TensorError) in
    try g * (-(x * x)).applying(.exponential) * -0x1.20dd750429b6dp0
  }

  /// All of them, which tests compare with finite differences.
  package static let all: [Function] = [
    .negative, .absolute, .sign, .square, .reciprocal, .squareRoot, .reciprocalSquareRoot, .exponential, .exponential2,
    .exponentialMinusOne, .logarithm, .logarithm2, .logarithm10, .logarithmOnePlus, .sine, .cosine, .tangent, .arcSine, .arcCosine,
    .arcTangent, .hyperbolicSine, .hyperbolicCosine, .hyperbolicTangent, .inverseHyperbolicSine, .inverseHyperbolicCosine,
    .inverseHyperbolicTangent, .sigmoid, .silu, .relu, .floor, .ceiling, .truncate, .round, .errorFunction, .complementaryErrorFunction,
  ]

  func apply(to operand: Tensor) throws(TensorError) -> Tensor {
    let dtype = operand.dtype
    if !dtype.isFloat && keepsIntegers {
      // Integers are as round as can be.
      if !kernel.isForIntegers { return Tensor(try operand.array.copied()) }
      if dtype == .bool && kernel == .negate { throw .unsupported(operation: "neg", dtype) }
      return Tensor(try operand.array.unary(kernel))
    }
    let type = dtype.isFloat ? dtype : operand.workspace.defaultFloat
    let result = try operand.array.unary(kernel, as: type)
    guard operand.requiresGradient, operand.workspace.isRecording else { return Tensor(result) }
    let slope = slope
    let fused = fused
    switch keeps {
    case .operand:
      let x = operand.saved
      return Node.record(name, result, of: operand) { (flow) throws(TensorError) in
        [try Function.gradient(flow, x.tensor(), as: type, fused, slope)]
      }
    case .result:
      let y = SavedResult(result)
      return Node.record(name, result, of: operand) { (flow) throws(TensorError) in
        [try Function.gradient(flow, y.tensor(flow), as: type, fused, slope)]
      }
    case .nothing:
      return Node.record(name, result, of: operand) { (flow) throws(TensorError) in
        let gradient = try flow.gradient()
        return [try slope(gradient, gradient)]
      }
    }
  }
}

extension Function {
  /// What flows on: in one loop where there is one, and nobody records how it comes about.
  private static func gradient(
    _ flow: Flow, _ kept: Tensor, as type: DType, _ fused: BinaryKernel?,
    _ slope: (_ gradient: Tensor, _ kept: Tensor) throws(TensorError) -> Tensor
  ) throws(TensorError) -> Tensor {
    let gradient = try flow.gradient()
    if let fused, !flow.isRecorded { return Tensor(try NDArray.binary(fused, gradient.array, kept.array, as: type)) }
    return try slope(gradient, kept)
  }
}

extension Tensor {
  package func applying(_ function: Function) throws(TensorError) -> Tensor { try function.apply(to: self) }

  package func cast(to type: DType) throws(TensorError) -> Tensor {
    if type == dtype { return self }
    let own = dtype
    return Node.record("ToCopyBackward0", try array.cast(to: type), of: self) { (flow) throws(TensorError) in
      [try flow.gradient().cast(to: own)]
    }
  }

  package func copied() throws(TensorError) -> Tensor {
    Node.record("CloneBackward0", try array.copied(), of: self) { (flow) throws(TensorError) in [try flow.gradient()] }
  }
}
