import Autograd
import Glibc
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
    /// Element by element, always of floats; the function is told which type the result will have.
    case real(@Sendable (Double, Double, DType) -> Double)
    /// Element by element, of integers only.
    case whole(@Sendable (Int64, Int64) -> Int64)
    /// A float times a power of two.
    case scaling
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
    BinaryFunction(name: "arctan2", kind: .floating(.arcTangent2)),
    BinaryFunction(name: "hypot", kind: .floating(.hypotenuse), identity: .int(0)),
    BinaryFunction(name: "copysign", kind: .floating(.copySign)),
    BinaryFunction(name: "logaddexp", kind: .floating(.logAddExp), identity: .float(-.infinity)),
    BinaryFunction(name: "float_power", kind: .floating(.power), mayFail: true),
    BinaryFunction(name: "logical_and", kind: .logical(.bitwiseAnd), identity: .bool(true)),
    BinaryFunction(name: "logical_or", kind: .logical(.bitwiseOr), identity: .bool(false)),
    BinaryFunction(name: "logical_xor", kind: .logical(.bitwiseXor), identity: .bool(false)),
    BinaryFunction(name: "logaddexp2", kind: .real(ElementFunction.sumOfPowersOfTwo), identity: .float(-.infinity)),
    BinaryFunction(name: "heaviside", kind: .real(ElementFunction.step)),
    BinaryFunction(name: "nextafter", kind: .real(ElementFunction.neighbour)),
    BinaryFunction(name: "ldexp", kind: .scaling),
    BinaryFunction(name: "gcd", kind: .whole(ElementFunction.greatestCommonDivisor), identity: .int(0)),
    BinaryFunction(name: "lcm", kind: .whole(ElementFunction.leastCommonMultiple)),
  ]

  /// In which type pairs are computed.
  func type(_ operands: [Operand]) throws(TensorError) -> DType {
    let joined = Promotion.numpy(operands)
    switch kind {
    case .comparison: return joined
    case .logical: return .bool
    case .floating(let kernel):
      if kernel == .power { return joined.isComplex ? .c128 : .f64 }
      if kernel == .divide { return joined.isFloat || joined.isComplex ? joined : .f64 }
      return try floatType(operands, joined)
    case .real: return try floatType(operands, joined)
    case .scaling:
      let exponent = Promotion.numpy([operands[1]])
      if exponent.isFloat || exponent.isComplex || exponent == .u64 { throw .unsupported(operation: "\(name)", exponent) }
      // An integer beside an array is as small as can be.
      if case .scalar(let scalar) = operands[0], case .array = operands[1], scalar.naturalType.isInteger { return .f16 }
      return try floatType([operands[0]], Promotion.numpy([operands[0]]))
    case .whole:
      if joined == .bool || joined.isFloat || joined.isComplex { throw .unsupported(operation: "\(name)", joined) }
      return joined
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

  /// The smallest float that holds each of the operands; numbers count only where they are of a higher kind.
  private func floatType(_ operands: [Operand], _ joined: DType) throws(TensorError) -> DType {
    if joined.isComplex { throw .unsupported(operation: "\(name)", joined) }
    if joined.isFloat { return joined }
    var types: [DType] = []
    for operand in operands { if case .array(let array) = operand { types.append(array.dtype) } }
    guard let kind = types.map(Promotion.kind).max(), kind == Promotion.kind(joined) else { return joined.floatType }
    return types.map(\.floatType).reduce(.f16) { Promotion.joined($0, $1, like: .numpy) }
  }

  func run(_ left: NDArray, _ right: NDArray, as type: DType) throws(TensorError) -> NDArray {
    switch kind {
    case .comparison(let kernel): return try NDArray.compare(kernel, left, right, as: type)
    case .logical(let kernel): return try NDArray.logical(kernel, left, right)
    case .floating(let kernel), .bits(let kernel): return try NDArray.binary(kernel, left, right, as: type)
    case .real(let function):
      let sides = try left.converted(to: .f64).broadcast(with: right.converted(to: .f64))
      try sides.0.checkRoomForNumbers()
      let values = zip(sides.0.doubles, sides.1.doubles).map { function($0, $1, type) }
      return try NDArray(values, in: left.workspace).reshaped(sides.0.shape).converted(to: type)
    case .scaling:
      let sides = try left.converted(to: .f64).broadcast(with: right.converted(to: .i64))
      try sides.0.checkRoomForNumbers()
      let values = zip(sides.0.doubles, sides.1.integers).map { scalbn($0, Int32(clamping: $1)) }
      return try NDArray(values, in: left.workspace).reshaped(sides.0.shape).converted(to: type)
    case .whole(let function):
      let sides = try left.converted(to: type).broadcast(with: right.converted(to: type))
      try sides.0.checkRoomForNumbers()
      let values = zip(sides.0.scalars, sides.1.scalars).map { Scalar.int(function($0.integer, $1.integer)) }
      return try NDArray(values, shape: sides.0.shape, type, in: left.workspace)
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
      if kernel == .power && type.isInteger && !type.isUnsigned, left.stretches(with: right), right.hasNegatives {
        throw .integerNegativePower
      }
      if kernel == .power && type == .f32 { kernel = .quickPower }
      return try NDArray.binary(kernel, left, right, as: type)
    }
  }
}
