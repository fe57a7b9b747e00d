import Kernels

// Operators on two operands, each with its gradient.
extension Tensor {
  /// An operator of a tensor and a number; `slope` makes the tensor's gradient of that of the result.
  private static func withNumber(
    _ name: String, _ kernel: BinaryKernel, _ tensor: Tensor, _ number: Double, numberFirst: Bool = false,
    slope: @escaping (Tensor) throws(TensorError) -> Tensor
  ) throws(TensorError) -> Tensor {
    let result = try tensor.array.combined(kernel, with: number, numberFirst: numberFirst)
    let workspace = result.workspace
    guard workspace.isRecording, tensor.requiresGradient else { return Tensor(result, source: nil) }
    let (first, second) = numberFirst ? (Edge.none, tensor.edge) : (tensor.edge, Edge.none)
    let node = Node(name, workspace, first, second, count: 2, output: Node.Output(result)) { (flow) throws(TensorError) in
      let gradient = try slope(flow.gradient())
      return numberFirst ? [nil, gradient] : [gradient]
    }
    return Tensor(result, source: node)
  }

  package static func add(_ left: Term, _ right: Term) throws(TensorError) -> Tensor {
    switch (left, right) {
    case (.tensor(let tensor), .number(let number)) where tensor.isPlain:
      return try withNumber("AddBackward0", .add, tensor, number.double) { (gradient) throws(TensorError) in gradient }
    case (.number(let number), .tensor(let tensor)) where tensor.isPlain:
      return try withNumber("AddBackward0", .add, tensor, number.double, numberFirst: true) { (gradient) throws(TensorError) in gradient }
    default: break
    }
    let both = try Couple(left, right)
    let (a, b) = (both.left, both.right)
    if both.type == .bool { return Tensor(try NDArray.logical(.bitwiseOr, a.array, b.array)) }
    let (first, second) = (Like(a), Like(b))
    return Node.record("AddBackward0", try NDArray.binary(.add, a.array, b.array, as: both.type), of: a, b) {
      (flow) throws(TensorError) in
      let gradient = try flow.gradient()
      return [
        flow.needs(0) ? try gradient.summed(to: first.shape, first.dtype) : nil,
        flow.needs(1) ? try gradient.summed(to: second.shape, second.dtype) : nil,
      ]
    }
  }

  package static func subtract(_ left: Term, _ right: Term) throws(TensorError) -> Tensor {
    if left.isTruth || right.isTruth {
      throw .unsupported(operation: left.isTruth && right.isTruth ? "sub" : "sub of truth", .bool)
    }
    switch (left, right) {
    case (.tensor(let tensor), .number(let number)) where tensor.isPlain:
      return try withNumber("SubBackward0", .subtract, tensor, number.double) { (gradient) throws(TensorError) in gradient }
    case (.number(let number), .tensor(let tensor)) where tensor.isPlain:
      return try withNumber("RsubBackward1", .subtract, tensor, number.double, numberFirst: true) { (gradient) throws(TensorError) in
        try gradient.applying(.negative)
      }
    default: break
    }
    let both = try Couple(left, right)
    let (a, b) = (both.left, both.right)
    let (first, second) = (Like(a), Like(b))
    let name = left.number == nil ? "SubBackward0" : "RsubBackward1"
    return Node.record(name, try NDArray.binary(.subtract, a.array, b.array, as: both.type), of: a, b) {
      (flow) throws(TensorError) in
      let gradient = try flow.gradient()
      return [
        flow.needs(0) ? try gradient.summed(to: first.shape, first.dtype) : nil,
        flow.needs(1) ? try gradient.applying(.negative).summed(to: second.shape, second.dtype) : nil,
      ]
    }
  }

  package static func multiply(_ left: Term, _ right: Term) throws(TensorError) -> Tensor {
    switch (left, right) {
    case (.tensor(let tensor), .number(let number)) where tensor.isPlain:
      return try withNumber("MulBackward0", .multiply, tensor, number.double) { (gradient) throws(TensorError) in
        try multiply(.tensor(gradient), .number(number))
      }
    case (.number(let number), .tensor(let tensor)) where tensor.isPlain:
      return try withNumber("MulBackward0", .multiply, tensor, number.double, numberFirst: true) { (gradient) throws(TensorError) in
        try multiply(.tensor(gradient), .number(number))
      }
    default: break
    }
    let both = try Couple(left, right)
    let (a, b) = (both.left, both.right)
    if both.type == .bool { return Tensor(try NDArray.logical(.bitwiseAnd, a.array, b.array)) }
    let (first, second) = (a.saved, b.saved)
    return Node.record("MulBackward0", try NDArray.binary(.multiply, a.array, b.array, as: both.type), of: a, b) {
      (flow) throws(TensorError) in
      let gradient = try flow.gradient()
      return [
        flow.needs(0) ? try (gradient * second.tensor()).summed(like: first.array) : nil,
        flow.needs(1) ? try (gradient * first.tensor()).summed(like: second.array) : nil,
      ]
    }
  }

  package static func divide(_ left: Term, _ right: Term) throws(TensorError) -> Tensor {
    if case (.number, .tensor(let tensor)) = (left, right) {
      return try multiply(.tensor(tensor.applying(.reciprocal)), left)
    }
    if case (.tensor(let tensor), .number(let number)) = (left, right), tensor.isPlain {
      return try withNumber("DivBackward0", .divide, tensor, number.double) { (gradient) throws(TensorError) in
        try divide(.tensor(gradient), .number(number))
      }
    }
    let both = try Couple(left, right, givesFloat: true)
    let (a, b) = (both.left, both.right)
    let (first, second) = (a.saved, b.saved)
    let quotient = try NDArray.binary(.divide, a.array, b.array, as: both.type)
    let result = SavedResult(quotient)
    return Node.record("DivBackward0", quotient, of: a, b) {
      (flow) throws(TensorError) in
      let gradient = try flow.gradient()
      let divisor = try second.tensor()
      if !flow.isRecorded && gradient.isPlain && gradient.dtype == first.array.dtype && gradient.dtype == divisor.dtype {
        var results: [Tensor?] = [nil, nil]
        if flow.needs(0) { results[0] = try (gradient / divisor).summed(like: first.array) }
        if flow.needs(1) {
          let dividend = try first.tensor()
          let quotient =
            if let unchanged = result.unchanged { unchanged } else {
              try NDArray.binary(.divide, dividend.array, divisor.array, as: divisor.dtype)
            }
          let slope = try NDArray.binary(.divide, quotient, divisor.array, as: divisor.dtype)
          try slope.update(.negatedProduct, with: gradient.array, as: divisor.dtype)
          results[1] = try Tensor(slope).summed(like: second.array)
        }
        return results
      }
      return [
        flow.needs(0) ? try (gradient / divisor).summed(like: first.array) : nil,
        flow.needs(1)
          ? try (gradient.applying(.negative) * (first.tensor() / divisor / divisor)).summed(like: second.array) : nil,
      ]
    }
  }

  package static func power(_ left: Term, _ right: Term) throws(TensorError) -> Tensor {
    let both = try Couple(left, right)
    let (a, b) = (both.left, both.right)
    let type = both.type == .bool ? .i64 : both.type
    let base = a.saved
    if let exponent = right.number {
      if !type.isFloat && exponent.double < 0 { throw .integerNegativePower }
      return Node.record("PowBackward0", try a.array.raised(to: exponent, as: type), of: a) { (flow) throws(TensorError) in
        let gradient = try flow.gradient()
        if exponent.double == 0 { return [try gradient * 0.0] }
        if exponent.double == 2 && !flow.isRecorded { return [try gradient * (base.tensor() * 2)] }
        let slope = try Tensor.power(.tensor(base.tensor()), .number(.float(exponent.double - 1))) * exponent.double
        return [try (gradient * slope).summed(like: base.array)]
      }
    }
    let exponent = b.saved
    let result = try NDArray.binary(.power, a.array, b.array, as: type)
    let power = SavedResult(result)
    return Node.record(left.number == nil ? "PowBackward1" : "PowBackward2", result, of: a, b) { (flow) throws(TensorError) in
      let gradient = try flow.gradient()
      let (x, y) = (try base.tensor(), try exponent.tensor())
      var results: [Tensor?] = [nil, nil]
      if flow.needs(0) {
        let slope = try y * Tensor.power(.tensor(x), .tensor(y - 1.0))
        let isFlat = try NDArray.compare(.equal, y.array, NDArray(scalar: .int(0), y.dtype, in: y.workspace), as: y.dtype)
        results[0] = try (gradient * Tensor.select(isFlat, 0.0, .tensor(slope))).summed(like: base.array)
      }
      if flow.needs(1) {
        let zero = try NDArray(scalar: .int(0), x.dtype, in: x.workspace)
        let isZero = try NDArray.compare(.equal, x.array, zero, as: x.dtype)
        let slope = try power.tensor(flow) * x.applying(.logarithm)
        results[1] = try (gradient * Tensor.select(isZero, 0.0, .tensor(slope))).summed(like: exponent.array)
      }
      return results
    }
  }

  package static func arcTangent2(_ left: Term, _ right: Term) throws(TensorError) -> Tensor {
    let both = try Couple(left, right, givesFloat: true)
    let (a, b) = (both.left, both.right)
    let (first, second) = (a.saved, b.saved)
    return Node.record("Atan2Backward0", try NDArray.binary(.arcTangent2, a.array, b.array, as: both.type), of: a, b) {
      (flow) throws(TensorError) in
      let (y, x) = (try first.tensor(), try second.tensor())
      let scale = try flow.gradient() / (y * y + x * x)
      return [
        flow.needs(0) ? try (scale * x).summed(like: first.array) : nil,
        flow.needs(1) ? try (scale * y.applying(.negative)).summed(like: second.array) : nil,
      ]
    }
  }

  /// The larger, or smaller, of each pair; equal ones share the gradient.
  package static func extreme(_ kernel: BinaryKernel, _ left: Term, _ right: Term) throws(TensorError) -> Tensor {
    let both = try Couple(left, right)
    let (a, b) = (both.left, both.right)
    let (first, second) = (a.saved, b.saved)
    let isLargest = kernel == .maximum || kernel == .fmax
    let names: [BinaryKernel: String] = [
      .maximum: "MaximumBackward0", .minimum: "MinimumBackward0", .fmax: "FmaxBackward0", .fmin: "FminBackward0",
    ]
    // Where all are numbers there is nothing to pass over.
    let found: BinaryKernel = both.type.isFloat ? kernel : isLargest ? .maximum : .minimum
    let result = try NDArray.binary(found, a.array, b.array, as: both.type)
    return Node.record(names[kernel] ?? "", result, of: a, b) { (flow) throws(TensorError) in
      let gradient = try flow.gradient()
      let (x, y) = (try first.tensor().array, try second.tensor().array)
      let type = gradient.dtype
      if kernel == .fmax || kernel == .fmin {
        // The first is the one that counts where both are the same, and beside what is no number.
        let isFirst = try NDArray.logical(
          .bitwiseOr, NDArray.compare(isLargest ? .greaterOrEqual : .lessOrEqual, x, y, as: type),
          NDArray.compare(.notEqual, y, y, as: type))
        return [
          flow.needs(0) ? try Tensor.select(isFirst, .tensor(gradient), 0.0).summed(like: first.array) : nil,
          flow.needs(1) ? try Tensor.select(isFirst, 0.0, .tensor(gradient)).summed(like: second.array) : nil,
        ]
      }
      let isEqual = try NDArray.compare(.equal, x, y, as: type)
      let isFirst = try NDArray.compare(isLargest ? .greater : .less, x, y, as: type)
      let isSecond = try NDArray.compare(isLargest ? .less : .greater, x, y, as: type)
      let half = try Tensor.select(isEqual, .tensor(gradient * 0.5), .tensor(gradient))
      return [
        flow.needs(0)
          ? try Tensor.select(NDArray.logical(.bitwiseOr, isFirst, isEqual), .tensor(half), 0.0).summed(like: first.array) : nil,
        flow.needs(1)
          ? try Tensor.select(NDArray.logical(.bitwiseOr, isSecond, isEqual), .tensor(half), 0.0).summed(like: second.array) : nil,
      ]
    }
  }

  /// What is left of a division, with the divisor's sign (`remainder`) or the dividend's (`fmod`).
  package static func rest(_ kernel: BinaryKernel, _ left: Term, _ right: Term) throws(TensorError) -> Tensor {
    let both = try Couple(left, right)
    let (a, b) = (both.left, both.right)
    if both.type == .bool { throw .unsupported(operation: "remainder", .bool) }
    try both.checkShapes()
    if !both.type.isFloat, try !b.array.all().item().isTrue { throw .divisionByZero }
    let (first, second) = (a.saved, b.saved)
    let name = (kernel == .fmod ? "FmodBackward" : "RemainderBackward") + (right.number == nil ? "1" : "0")
    var remainder = try NDArray.binary(kernel, a.array, b.array, as: both.type)
    if both.type.isFloat && kernel == .remainder {
      // Nothing left over has the sign of what was divided.
      let isNothing = try NDArray.compare(.equal, remainder, NDArray(scalar: .float(0), both.type, in: remainder.workspace), as: both.type)
      let signed = try NDArray.binary(.copySign, remainder, a.array, as: both.type)
      remainder = try NDArray.select(isNothing, signed, remainder, as: both.type)
    }
    return Node.record(name, remainder, of: a, b) { (flow) throws(TensorError) in
      let gradient = try flow.gradient()
      let quotient = try NDArray.binary(.divide, first.array, second.array, as: gradient.dtype)
        .unary(kernel == .fmod ? .truncate : .floor)
      return [
        flow.needs(0) ? try gradient.summed(like: first.array) : nil,
        flow.needs(1) ? try (gradient.applying(.negative) * Tensor(quotient)).summed(like: second.array) : nil,
      ]
    }
  }

  /// The quotient rounded down, or towards zero.
  package static func integerQuotient(_ left: Term, _ right: Term, towardsZero: Bool = false) throws(TensorError) -> Tensor {
    let both = try Couple(left, right)
    if both.type == .bool { throw .unsupported(operation: "div", .bool) }
    try both.checkShapes()
    let (a, b) = (both.left.array, both.right.array)
    if both.type.isFloat && towardsZero {
      return Tensor(try NDArray.binary(.divide, a, b, as: both.type).unary(.truncate))
    }
    if !both.type.isFloat, try !b.all().item().isTrue { throw .divisionByZero }
    return Tensor(try NDArray.binary(towardsZero ? .truncateDivide : .floorDivide, a, b, as: both.type))
  }

  /// `and`, `or`, `xor` and shifts of bits.
  package static func bitwise(_ kernel: BinaryKernel, _ left: Term, _ right: Term) throws(TensorError) -> Tensor {
    let both = try Couple(left, right)
    try both.checkShapes()
    if both.type.isFloat { throw .unsupported(operation: "\(kernel)", both.type) }
    return Tensor(try NDArray.binary(kernel, both.left.array, both.right.array, as: both.type))
  }

  package static func compare(_ kernel: ComparisonKernel, _ left: Term, _ right: Term) throws(TensorError) -> Tensor {
    var both = try Couple(left, right)
    // An integer is compared with a float as a float.
    if case .number(let number) = right, !both.type.isFloat, Promotion.kind(both.type) < Promotion.kind(number.naturalType) {
      both = try Couple(.tensor(both.left), .number(number), givesFloat: number.naturalType.isFloat)
    }
    return Tensor(try NDArray.compare(kernel, both.left.array, both.right.array, as: both.type))
  }

  /// Elements of `left` where the condition holds, and of `right` where not.
  package static func select(_ condition: NDArray, _ left: Term, _ right: Term) throws(TensorError) -> Tensor {
    let both: Couple
    if case (.number, .number) = (left, right) {
      let type = Promotion.torch([left.operand, right.operand], defaultFloat: condition.workspace.defaultFloat)
      both = try Couple(.tensor(left.tensor(type, in: condition.workspace)), .tensor(right.tensor(type, in: condition.workspace)))
    } else {
      both = try Couple(left, right)
    }
    let (a, b) = (both.left, both.right)
    let (first, second) = (Like(a), Like(b))
    return Node.record("WhereBackward0", try NDArray.select(condition, a.array, b.array, as: both.type), of: a, b) {
      (flow) throws(TensorError) in
      let gradient = try flow.gradient()
      return [
        flow.needs(0) ? try Tensor.select(condition, .tensor(gradient), 0.0).summed(to: first.shape, first.dtype) : nil,
        flow.needs(1) ? try Tensor.select(condition, 0.0, .tensor(gradient)).summed(to: second.shape, second.dtype) : nil,
      ]
    }
  }

  /// Elements no smaller and no larger than the bounds.
  package func clamped(_ low: Scalar?, _ high: Scalar?) throws(TensorError) -> Tensor {
    var type = dtype
    for bound in [low, high].compactMap({ $0 }) {
      if Promotion.kind(bound.naturalType) > Promotion.kind(type) {
        type = bound.naturalType == .f64 ? workspace.defaultFloat : bound.naturalType
      }
    }
    var result = try array.converted(to: type)
    if let low { result = try NDArray.binary(.maximum, result, NDArray(scalar: low, type, in: workspace), as: type) }
    if let high { result = try NDArray.binary(.minimum, result, NDArray(scalar: high, type, in: workspace), as: type) }
    let operand = saved
    return Node.record("ClampBackward1", result, of: self) { (flow) throws(TensorError) in
      let x = try operand.tensor().array
      var inside = try NDArray(filled: x.shape, with: .bool(true), .bool, in: x.workspace)
      if let low {
        inside = try .logical(.bitwiseAnd, inside, .compare(.greaterOrEqual, x, .init(scalar: low, x.dtype, in: x.workspace), as: x.dtype))
      }
      if let high {
        inside = try .logical(.bitwiseAnd, inside, .compare(.lessOrEqual, x, .init(scalar: high, x.dtype, in: x.workspace), as: x.dtype))
      }
      return [try Tensor.select(inside, .tensor(flow.gradient()), 0.0)]
    }
  }

  // Swift's operators.

  package static func + (left: Tensor, right: Tensor) throws(TensorError) -> Tensor { try add(.tensor(left), .tensor(right)) }
  package static func - (left: Tensor, right: Tensor) throws(TensorError) -> Tensor { try subtract(.tensor(left), .tensor(right)) }
  package static func * (left: Tensor, right: Tensor) throws(TensorError) -> Tensor { try multiply(.tensor(left), .tensor(right)) }
  package static func / (left: Tensor, right: Tensor) throws(TensorError) -> Tensor { try divide(.tensor(left), .tensor(right)) }
  package static func + (left: Tensor, right: Double) throws(TensorError) -> Tensor { try add(.tensor(left), .number(.float(right))) }
  package static func - (left: Tensor, right: Double) throws(TensorError) -> Tensor { try subtract(.tensor(left), .number(.float(right))) }
  package static func * (left: Tensor, right: Double) throws(TensorError) -> Tensor { try multiply(.tensor(left), .number(.float(right))) }
  package static func / (left: Tensor, right: Double) throws(TensorError) -> Tensor { try divide(.tensor(left), .number(.float(right))) }
  package static prefix func - (operand: Tensor) throws(TensorError) -> Tensor { try operand.applying(.negative) }
}

/// What a gradient has to look like in the end.
struct Like {
  let shape: [Int]
  let dtype: DType

  init(_ tensor: Tensor) {
    shape = tensor.shape
    dtype = tensor.dtype
  }
}

extension NDArray {
  /// Powers with one exponent; the common ones as the libraries do them.
  package func raised(to exponent: Scalar, as type: DType) throws(TensorError) -> NDArray {
    if type.isFloat {
      switch exponent.double {
      case 2: return try unary(.square, as: type)
      case 0.5: return try unary(.squareRoot, as: type)
      case -0.5: return try unary(.reciprocalSquareRoot, as: type)
      case -1: return try unary(.reciprocal, as: type)
      case 1: return try cast(to: type)
      case 3:
        let base = try converted(to: type)
        return try NDArray.binary(.multiply, NDArray.binary(.multiply, base, base, as: type), base, as: type)
      default: break
      }
    }
    return try NDArray.binary(.power, self, NDArray(scalar: exponent, type, in: workspace), as: type)
  }
}
