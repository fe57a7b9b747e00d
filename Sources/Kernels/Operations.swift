/// An operation on each element, with a result of the same type.
package enum UnaryKernel: UInt8, CaseIterable, Sendable {
  case negate, absolute, sign, square
  // From here on for floats only.
  case reciprocal, squareRoot, reciprocalSquareRoot, cubeRoot
  case exponential, exponential2, exponentialMinusOne, logarithm, logarithm2, logarithm10, logarithmOnePlus
  case sine, cosine, tangent, arcSine, arcCosine, arcTangent
  case hyperbolicSine, hyperbolicCosine, hyperbolicTangent, inverseHyperbolicSine, inverseHyperbolicCosine, inverseHyperbolicTangent
  case sigmoid, silu, relu, floor, ceiling, truncate, roundToEven
  case errorFunction, complementaryErrorFunction, logGamma
  /// In numpy's steps, for its last digits.
  case plainExponential, plainLogarithm, plainSine, plainCosine, plainHyperbolicTangent
  // From here on for integers only.
  case bitwiseNot

  package var isForIntegers: Bool {
    switch self {
    case .negate, .absolute, .sign, .square, .relu, .bitwiseNot: true
    default: false
    }
  }
  package var isForFloats: Bool { self != .bitwiseNot }
}

/// An operation on pairs of elements, with a result of the same type.
package enum BinaryKernel: UInt8, CaseIterable, Sendable {
  case add, subtract, multiply, maximum, minimum
  /// Rounded down, and what remains, which has the divisor's sign; `fmod` has the dividend's.
  case floorDivide, remainder, fmod
  case power
  // From here on for floats only.
  case divide, fmax, fmin, arcTangent2, hypotenuse, copySign, logAddExp
  /// Of single precision within one unit in the last place.
  case quickPower
  /// The product with its sign changed, as gradients of quotients need it.
  case negatedProduct
  /// Gradients of functions: the first operand is the incoming gradient, the second what the function gave or was given.
  case reluGradient, tanhGradient, sigmoidGradient, siluGradient
  // From here on for integers only.
  case truncateDivide, bitwiseAnd, bitwiseOr, bitwiseXor, shiftLeft, shiftRight

  package var isForIntegers: Bool {
    switch self {
    case .add, .subtract, .multiply, .maximum, .minimum, .floorDivide, .remainder, .fmod, .power: true
    case .truncateDivide, .bitwiseAnd, .bitwiseOr, .bitwiseXor, .shiftLeft, .shiftRight: true
    default: false
    }
  }
  package var isForFloats: Bool { rawValue < BinaryKernel.truncateDivide.rawValue }
}

/// A question about pairs of elements; the answers are bytes 0 and 1.
package enum ComparisonKernel: UInt8, CaseIterable, Sendable {
  case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
}

/// What makes one element of many.
package enum ReductionKernel: UInt8, CaseIterable, Sendable {
  /// The sum in the order of numpy: halves of halves down to eight interleaved sums.
  case pairwiseSum
  /// The sum in the order of torch: four vectors of eight or four interleaved sums, cascading.
  case cascadeSum
  case product, maximum, minimum
}
