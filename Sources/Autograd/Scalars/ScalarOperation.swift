import Glibc

/// What made a node, with the gradient beside each operation.
package enum ScalarOperation: UInt8, CaseIterable {
  /// A number that was given.
  case leaf
  case add, multiply
  /// The exponent is a number, kept in the slot behind the node.
  case power
  case relu, tanh, exponential, logarithm, sigmoid
  /// Made by the client, who also knows its gradient.
  case custom
  /// An output of a call of a network, which stands for the nodes that the call would have made.
  case output

  // Slots that are no nodes.
  /// The head of a call: its layers, inputs and outputs stand behind it.
  case call
  /// What a call used of a layer.
  case segment
  /// An input of a call or a custom node, with the number that it was then.
  case link
  /// An output of an inner layer.
  case hidden
  /// Numbers without a graph: exponents and copies of weights.
  case storage

  /// The name that a drawing of the graph shows; the exponent belongs to a power's.
  package var symbol: String {
    switch self {
    case .add: "+"
    case .multiply: "*"
    case .power: "**"
    case .relu: "ReLU"
    case .tanh: "tanh"
    case .exponential: "exp"
    case .logarithm: "log"
    case .sigmoid: "sigmoid"
    case .leaf, .custom, .output, .call, .segment, .link, .hidden, .storage: ""
    }
  }
}

/// Operations of one operand whose results are never integers: the function, and its gradient from the operand x and the result y.
enum ScalarFunction {
  @inline(__always)
  static func value(_ operation: ScalarOperation, _ x: Double) throws(ScalarError) -> Double {
    switch operation {
    case .tanh: return Glibc.tanh(x)
    case .exponential:
      let y = exp(x)
      if y.isInfinite, x.isFinite { throw .overflowingExponential }
      return y
    case .logarithm:
      if x <= 0 { throw .logarithmOfNonPositive }
      return log(x)
    case .sigmoid: return 1 / (1 + exp(-x))
    default: return x
    }
  }

  @inline(__always)
  static func gradient(_ operation: ScalarOperation, _ x: Double, _ y: Double) throws(ScalarError) -> Double {
    switch operation {
    case .tanh:
      let square = pow(y, 2)
      if square.isInfinite, y.isFinite { throw .overflowingPower }
      return 1 - square
    case .exponential: return y
    case .logarithm:
      if x == 0 { throw .divisionByZero }
      return 1 / x
    case .sigmoid: return y * (1 - y)
    default: return 1
    }
  }
}

extension ScalarNumber {
  /// Python's `**` for ints and floats.
  package func raised(to exponent: ScalarNumber) throws(ScalarError) -> ScalarNumber {
    if isInteger, exponent.isInteger, exponent.value >= 0 { return try wholePower(exponent.value) }
    let (x, y) = (value, exponent.value)
    if x == 0, y < 0 { throw .zeroToNegativePower }
    if x < 0, x.isFinite, y.isFinite, y != y.rounded(.down) { throw .complexPower }
    let result = pow(x, y)
    if result.isInfinite, x.isFinite, y.isFinite { throw .overflowingPower }
    return ScalarNumber(result)
  }

  private func wholePower(_ exponent: Double) throws(ScalarError) -> ScalarNumber {
    if abs(value) <= 1 {
      let isOdd = exponent.truncatingRemainder(dividingBy: 2) != 0
      let result = exponent == 0 ? 1 : isOdd ? value : abs(value)
      return ScalarNumber(result, isInteger: true)
    }
    // Any other integer is too large after 53 multiplications.
    var result = 1.0
    var rest = exponent
    while rest > 0 {
      result *= value
      if !ScalarNumber.isExact(result) { throw .wideInteger }
      rest -= 1
    }
    return ScalarNumber(result, isInteger: true)
  }
}
