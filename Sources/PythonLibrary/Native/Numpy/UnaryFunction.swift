import Autograd
import Kernels
import PythonRuntime

/// A function of one array, element by element.
struct UnaryFunction: Sendable {
  let name: StaticString
  /// Whether numbers without a result, or with an infinite one, are worth a warning.
  var mayFail = false
  let run: @Sendable (NDArray) throws(TensorError) -> NDArray

  /// Integers become floats.
  private static func floats(_ name: StaticString, _ kernel: UnaryKernel, mayFail: Bool = true) -> UnaryFunction {
    UnaryFunction(name: name, mayFail: mayFail) { (a) throws(TensorError) in
      if a.dtype.isComplex {
        if kernel == .roundToEven { return try a.unary(kernel) }
        guard let function = ComplexFunction.named("\(name)") else { throw .unsupported(operation: "\(name)", a.dtype) }
        return try a.complexMap(as: a.dtype) { function(Complex($0.real, $0.imaginary)).element }
      }
      return try a.unary(kernel, as: a.dtype.floatType)
    }
  }

  /// Integers stay what they are.
  private static func rounding(_ name: StaticString, _ kernel: UnaryKernel) -> UnaryFunction {
    UnaryFunction(name: name) { (a) throws(TensorError) in
      if a.dtype.isComplex { throw .unsupported(operation: "\(name)", a.dtype) }
      return a.dtype.isFloat ? try a.unary(kernel) : try a.copied()
    }
  }

  private static func same(_ name: StaticString, _ kernel: UnaryKernel, isForTruth: Bool) -> UnaryFunction {
    UnaryFunction(name: name) { (a) throws(TensorError) in
      if a.dtype == .bool && !isForTruth { throw .unsupported(operation: "\(name)", .bool) }
      return try a.unary(kernel)
    }
  }

  /// With the factor as it is in each precision.
  private static func scaled(_ name: StaticString, _ factor: Double, single: Float) -> UnaryFunction {
    UnaryFunction(name: name) { (a) throws(TensorError) in
      if a.dtype.isComplex { throw .unsupported(operation: "\(name)", a.dtype) }
      let type = a.dtype.floatType
      return try NDArray.binary(
        .multiply, a, NDArray(scalar: .float(type == .f64 ? factor : Double(single)), type, in: a.workspace), as: type)
    }
  }

  static let all: [UnaryFunction] = [
    floats("exp", .plainExponential), floats("exp2", .exponential2), floats("expm1", .exponentialMinusOne), floats("log", .plainLogarithm),
    floats("log2", .logarithm2), floats("log10", .logarithm10), floats("log1p", .logarithmOnePlus), floats("sqrt", .squareRoot),
    floats("cbrt", .cubeRoot, mayFail: false), floats("sin", .plainSine), floats("cos", .plainCosine), floats("tan", .tangent),
    floats("arcsin", .arcSine), floats("arccos", .arcCosine), floats("arctan", .arcTangent, mayFail: false),
    floats("sinh", .hyperbolicSine), floats("cosh", .hyperbolicCosine), floats("tanh", .plainHyperbolicTangent, mayFail: false),
    floats("arcsinh", .inverseHyperbolicSine, mayFail: false), floats("arccosh", .inverseHyperbolicCosine),
    floats("arctanh", .inverseHyperbolicTangent), floats("rint", .roundToEven, mayFail: false),
    floats("fabs", .absolute, mayFail: false),
    rounding("floor", .floor), rounding("ceil", .ceiling), rounding("trunc", .truncate),
    same("absolute", .absolute, isForTruth: true), same("negative", .negate, isForTruth: false), same("sign", .sign, isForTruth: false),
    UnaryFunction(name: "square", mayFail: true) { (a) throws(TensorError) in try a.counted().unary(.square) },
    UnaryFunction(name: "positive") { (a) throws(TensorError) in
      if a.dtype == .bool { throw .unsupported(operation: "positive", .bool) }
      return try a.copied()
    },
    UnaryFunction(name: "spacing") { (a) throws(TensorError) in
      if a.dtype.isComplex { throw .unsupported(operation: "spacing", a.dtype) }
      let type = a.dtype.floatType
      try a.checkRoomForNumbers()
      let values = a.doubles.map { ElementFunction.spacing($0, type) }
      return try NDArray(values, in: a.workspace).reshaped(a.shape).converted(to: type)
    },
    UnaryFunction(name: "conjugate") { (a) throws(TensorError) in
      guard a.dtype.isComplex else { return try a.counted().copied() }
      return try NDArray.complex(a.parts.real, a.parts.imaginary.unary(.negate), as: a.dtype)
    },
    scaled("deg2rad", .pi / 180, single: Float(Double.pi) / 180), scaled("radians", .pi / 180, single: Float(Double.pi) / 180),
    scaled("rad2deg", 180 / .pi, single: 180 / Float(Double.pi)), scaled("degrees", 180 / .pi, single: 180 / Float(Double.pi)),
    UnaryFunction(name: "reciprocal", mayFail: true) { (a) throws(TensorError) in
      if a.dtype.isFloat || a.dtype.isComplex { return try a.unary(.reciprocal) }
      let a = try a.counted()
      let made = try NDArray.binary(.truncateDivide, NDArray(scalar: .int(1), a.dtype, in: a.workspace), a, as: a.dtype)
      guard a.dtype == .i64 || a.dtype == .i32 else { return made }
      // What the processor makes of infinity.
      let least = Scalar.int(a.dtype.integerRange.lowerBound)
      return try NDArray.select(a, made, NDArray(scalar: least, a.dtype, in: a.workspace), as: a.dtype)
    },
    UnaryFunction(name: "isnan") { (a) throws(TensorError) in try a.isNaN() },
    UnaryFunction(name: "isinf") { (a) throws(TensorError) in try a.isInfinite() },
    UnaryFunction(name: "isfinite") { (a) throws(TensorError) in try a.isFinite() },
    UnaryFunction(name: "logical_not") { (a) throws(TensorError) in try a.logicalNot() },
    UnaryFunction(name: "signbit") { (a) throws(TensorError) in
      if a.dtype.isComplex { throw .unsupported(operation: "signbit", a.dtype) }
      try a.checkRoomForNumbers()
      let signs = a.scalars.map { Scalar.bool($0.double.sign == .minus) }
      return try NDArray(signs, shape: a.shape, .bool, in: a.workspace)
    },
    UnaryFunction(name: "invert") { (a) throws(TensorError) in
      if a.dtype.isFloat || a.dtype.isComplex { throw .unsupported(operation: "invert", a.dtype) }
      return a.dtype == .bool ? try a.logicalNot() : try a.unary(.bitwiseNot)
    },
  ]

  static func named(_ name: String) -> UnaryFunction? { all.first { "\($0.name)" == name } }

  // What powers become.
  static let square = named("square")
  static let positive = named("positive")
  static let squareRoot = named("sqrt")
  static let reciprocal = named("reciprocal")
}

extension NDArray {
  /// Truth values as the numbers that functions compute with.
  fileprivate func counted() throws(TensorError) -> NDArray { dtype == .bool ? try converted(to: .i8) : self }
}
