import Autograd
import Kernels
import PythonRuntime

/// A function of pairs of elements.
struct BinaryFunction: Sendable {
  enum Kind: Sendable {
    case arithmetic(BinaryKernel)
    /// Always of floats.
    case floating(BinaryKernel)
    case bits(BinaryKernel)
    case logical(BinaryKernel)
    case comparison(ComparisonKernel)
  }

  let name: StaticString
  let kind: Kind
  var mayFail = false
  /// What a reduction of nothing gives.
  var identity: Scalar?

  static let add = BinaryFunction(name: "add", kind: .arithmetic(.add), mayFail: true, identity: .int(0))
  static let subtract = BinaryFunction(name: "subtract", kind: .arithmetic(.subtract), mayFail: true)
  static let multiply = BinaryFunction(name: "multiply", kind: .arithmetic(.multiply), mayFail: true, identity: .int(1))
  static let divide = BinaryFunction(name: "divide", kind: .floating(.divide), mayFail: true)
  static let floorDivide = BinaryFunction(name: "floor_divide", kind: .arithmetic(.floorDivide), mayFail: true)
  static let remainder = BinaryFunction(name: "remainder", kind: .arithmetic(.remainder), mayFail: true)
  static let power = BinaryFunction(name: "power", kind: .arithmetic(.power), mayFail: true)
  static let maximum = BinaryFunction(name: "maximum", kind: .arithmetic(.maximum))
  static let minimum = BinaryFunction(name: "minimum", kind: .arithmetic(.minimum))
  static let and = BinaryFunction(name: "bitwise_and", kind: .bits(.bitwiseAnd), identity: .int(-1))
  static let or = BinaryFunction(name: "bitwise_or", kind: .bits(.bitwiseOr), identity: .int(0))
  static let xor = BinaryFunction(name: "bitwise_xor", kind: .bits(.bitwiseXor), identity: .int(0))
  static let leftShift = BinaryFunction(name: "left_shift", kind: .bits(.shiftLeft))
  static let rightShift = BinaryFunction(name: "right_shift", kind: .bits(.shiftRight))
  static let equal = BinaryFunction(name: "equal", kind: .comparison(.equal))
  static let notEqual = BinaryFunction(name: "not_equal", kind: .comparison(.notEqual))
  static let less = BinaryFunction(name: "less", kind: .comparison(.less))
  static let lessEqual = BinaryFunction(name: "less_equal", kind: .comparison(.lessOrEqual))
  static let greater = BinaryFunction(name: "greater", kind: .comparison(.greater))
  static let greaterEqual = BinaryFunction(name: "greater_equal", kind: .comparison(.greaterOrEqual))

  static let all: [BinaryFunction] = [
    add, subtract, multiply, divide, floorDivide, remainder, power, maximum, minimum, and, or, xor, leftShift, rightShift,
    equal, notEqual, less, lessEqual, greater, greaterEqual,
    BinaryFunction(name: "fmod", kind: .arithmetic(.fmod), mayFail: true),
    BinaryFunction(name: "fmax", kind: .arithmetic(.fmax)), BinaryFunction(name: "fmin", kind: .arithmetic(.fmin)),
    BinaryFunction(name: "arctan2", kind: .floating(.arcTangent2)), BinaryFunction(name: "hypot", kind: .floating(.hypotenuse)),
    BinaryFunction(name: "copysign", kind: .floating(.copySign)), BinaryFunction(name: "logaddexp", kind: .floating(.logAddExp)),
    BinaryFunction(name: "float_power", kind: .floating(.power), mayFail: true),
    BinaryFunction(name: "logical_and", kind: .logical(.bitwiseAnd), identity: .bool(true)),
    BinaryFunction(name: "logical_or", kind: .logical(.bitwiseOr), identity: .bool(false)),
    BinaryFunction(name: "logical_xor", kind: .logical(.bitwiseXor), identity: .bool(false)),
  ]

  /// In which type pairs are computed.
  func type(_ operands: [Operand]) throws(TensorError) -> DType {
    let joined = Promotion.numpy(operands)
    switch kind {
    case .comparison: return joined
    case .logical: return .bool
    case .floating(let kernel):
      if joined.isFloat || (joined.isComplex && (kernel == .divide || kernel == .power)) { return joined }
      if joined.isComplex { throw .unsupported(operation: "\(name)", joined) }
      return kernel == .divide || kernel == .power ? .f64 : joined.floatType
    case .bits(let kernel):
      if joined.isFloat || joined.isComplex { throw .unsupported(operation: "\(name)", joined) }
      return joined == .bool && (kernel == .shiftLeft || kernel == .shiftRight) ? .i8 : joined
    case .arithmetic(let kernel):
      if joined.isComplex && [.floorDivide, .remainder, .fmod].contains(kernel) { throw .unsupported(operation: "\(name)", joined) }
      guard joined == .bool else { return joined }
      switch kernel {
      case .floorDivide, .remainder, .power, .fmod: return .i8
      case .subtract: throw .unsupported(operation: "subtract", .bool)
      default: return .bool
      }
    }
  }

  func run(_ left: NDArray, _ right: NDArray, as type: DType) throws(TensorError) -> NDArray {
    switch kind {
    case .comparison(let kernel): return try NDArray.compare(kernel, left, right, as: type)
    case .logical(let kernel): return try NDArray.logical(kernel, left, right)
    case .floating(let kernel), .bits(let kernel): return try NDArray.binary(kernel, left, right, as: type)
    case .arithmetic(var kernel):
      if !type.isFloat && !type.isComplex {
        if kernel == .fmax { kernel = .maximum }
        if kernel == .fmin { kernel = .minimum }
      }
      if type == .bool {
        // Sums of truth values are `or`, products `and`.
        if kernel == .add { return try NDArray.logical(.bitwiseOr, left, right) }
        if kernel == .multiply { return try NDArray.logical(.bitwiseAnd, left, right) }
      }
      if kernel == .power && type.isInteger && !type.isUnsigned, right.hasNegatives {
        throw .integerNegativePower
      }
      return try NDArray.binary(kernel, left, right, as: type)
    }
  }
}
