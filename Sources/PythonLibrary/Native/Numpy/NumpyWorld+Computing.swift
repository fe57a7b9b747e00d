import Autograd
import Kernels
import PythonRuntime

// Functions of elements, with numpy's types and warnings.
extension NumpyWorld {
  func apply(_ vm: VM, _ function: UnaryFunction, _ operand: Operand) throws(PyError) -> NDArray {
    let a: NDArray
    let result: NDArray
    if case .array(let others) = operand, others.dtype == .object { return try applyToObjects(vm, "\(function.name)", others) }
    do throws(TensorError) {
      a = try array(operand)
      if a.dtype == .text { throw .unsupported(operation: "\(function.name)", .text) }
      _ = ArithmeticFailures.take()
      result = try function.run(a)
    } catch .unsupported("negative", .bool) {
      throw vm.typeError(
        "The numpy boolean negative, the `-` operator, is not supported, use the `~` operator or the logical_not function instead.")
    } catch .unsupported("positive", .bool), .unsupported("sign", .bool) {
      throw raise(
        vm, "_UFuncNoLoopError",
        "ufunc '\(function.name)' did not contain a loop with signature matching types <class 'numpy.dtypes.BoolDType'> -> None")
    } catch {
      throw named(vm, error, function.name)
    }
    if function.mayFail && isNoteworthy(result) { try note(vm, "\(function.name)", [a], result) }
    return result
  }

  /// Whether something may have gone wrong: where the processor computed with the elements as they are, it says so.
  func isNoteworthy(_ result: NDArray) -> Bool { result.dtype == .f64 || result.dtype == .f32 ? !ArithmeticFailures.take().isEmpty : true }

  /// Refused types in numpy's words.
  private func named(_ vm: VM, _ error: TensorError, _ name: StaticString) -> PyError {
    guard case .unsupported = error else { return raise(vm, error) }
    return vm.typeError(
      "ufunc '\(name)' not supported for the input types, and the inputs could not be safely coerced to any supported types according to "
        + "the casting rule ''safe''")
  }

  func apply(
    _ vm: VM, _ function: BinaryFunction, _ left: Operand, _ right: Operand, isScalar: Bool = false
  ) throws(PyError) -> NDArray {
    let result: NDArray
    let a: NDArray
    let b: NDArray
    let type: DType
    if hasOthers(left) || hasOthers(right) { return try applyToOthers(vm, function, left, right) }
    do throws(TensorError) {
      var joined = try function.type([left, right])
      if function.isComparison, joined.isInteger, let wide = misfit(left, joined) ?? misfit(right, joined) {
        // A number that the type cannot hold is compared as it is.
        if case .int = wide, joined != .u64 { joined = .i64 } else { joined = .f64 }
      }
      type = joined
      a = try array(left, as: type)
      b = try array(right, as: type)
    } catch .unsupported("subtract", .bool) {
      throw vm.typeError(
        "numpy boolean subtract, the `-` operator, is not supported, use the bitwise_xor, the `^` operator, or the logical_xor function "
          + "instead.")
    } catch {
      if case .whole = function.kind {
        throw raise(
          vm, "_UFuncNoLoopError",
          "ufunc '\(function.name)' did not contain a loop with signature matching types "
            + "(<class 'numpy.dtypes.\(left.className)'>, <class 'numpy.dtypes.\(right.className)'>) -> None")
      }
      throw named(vm, error, function.name)
    }
    if type.isInteger, !function.isComparison, let wide = misfit(left, type) ?? misfit(right, type) {
      if case .unsigned = wide, type == .i64 { throw vm.overflowError("Python int too large to convert to C long") }
      throw vm.overflowError("Python integer \(wide.digits) out of bounds for \(type.numpyName)")
    }
    do throws(TensorError) {
      _ = ArithmeticFailures.take()
      result = try function.run(a, b, as: type)
    } catch {
      throw named(vm, error, function.name)
    }
    if function.mayFail && isNoteworthy(result) { try note(vm, isScalar ? "scalar \(function.name)" : "\(function.name)", [a, b], result) }
    return result
  }

  private func misfit(_ operand: Operand, _ type: DType) -> Scalar? {
    switch operand {
    case .scalar(.int(let int)): type.integerRange.contains(int) ? nil : .int(int)
    case .scalar(.unsigned(let int)): type == .u64 ? nil : .unsigned(int)
    default: nil
    }
  }

  private func hasOthers(_ operand: Operand) -> Bool {
    if case .array(let array) = operand { array.dtype.isReference } else { false }
  }

  private func array(_ operand: Operand, as type: DType) throws(TensorError) -> NDArray {
    switch operand {
    case .array(let array): array
    case .scalar(let scalar):
      try NDArray(
        scalar: scalar,
        scalar.naturalType == .f64 && !type.isFloat && !type.isComplex ? .f64 : type == .bool ? scalar.naturalType : type, in: workspace)
    }
  }

  /// Warns of what went wrong between elements and results.
  func note(_ vm: VM, _ name: String, _ operands: [NDArray], _ result: NDArray, folds: Bool = false) throws(PyError) {
    if folds {
      // What came of many elements is compared with all of them.
      guard result.dtype.isFloat, result.hasOddNumbers else { return }
      let sources = operands.flatMap { $0.scalars.map(\.double) }
      if sources.contains(where: \.isNaN) { return }
      let hasNaN = result.scalars.contains { $0.double.isNaN }
      if sources.allSatisfy(\.isFinite) { try warn(vm, .over, "overflow encountered in \(name)") }
      if hasNaN { try warn(vm, .invalid, "invalid value encountered in \(name)") }
      return
    }
    if result.dtype.isInteger {
      guard name.hasSuffix("floor_divide") || name.hasSuffix("remainder") || name.hasSuffix("fmod"), let divisor = operands.last
      else { return }
      let divisors = try asking(vm) { () throws(TensorError) in try divisor.nonzeroCount() }
      if divisors < divisor.count {
        try warn(vm, .divide, "divide by zero encountered in \(name)")
      }
      return
    }
    if result.dtype.isComplex {
      let (real, imaginary) = result.parts
      guard real.hasOddNumbers || imaginary.hasOddNumbers else { return }
      for operand in operands {
        let isFinite = try asking(vm) { () throws(TensorError) in try operand.isFinite() }
        guard isFinite.scalars.allSatisfy(\.isTrue) else { return }
      }
      let isPole = (real.scalars + imaginary.scalars).contains { $0.double.isInfinite }
      if name.hasSuffix("divide") && isPole { try warn(vm, .divide, "divide by zero encountered in \(name)") }
      if name.hasPrefix("log") { return try warn(vm, .divide, "divide by zero encountered in \(name)") }
      if (real.scalars + imaginary.scalars).contains(where: { $0.double.isNaN }) {
        try warn(vm, .invalid, "invalid value encountered in \(name)")
      } else if !name.hasSuffix("divide") {
        try warn(vm, .over, "overflow encountered in \(name)")
      }
      return
    }
    guard result.dtype.isFloat, result.hasOddNumbers else { return }
    let divides = ["divide", "floor_divide", "reciprocal", "log", "log2", "log10", "log1p", "arctanh", "power", "float_power"].contains {
      name == $0 || name == "scalar \($0)"
    }
    let found = try asking(vm) { () throws(TensorError) in
      let inputs = try operands.map { (operand) throws(TensorError) in try operand.expanded(to: result.shape).scalars.map(\.double) }
      var dividesByZero = false
      var overflows = false
      var isInvalid = false
      for (index, value) in result.scalars.enumerated() {
        let value = value.double
        if value.isFinite { continue }
        let own = inputs.map { $0[index] }
        if value.isNaN {
          if !own.contains(where: \.isNaN) { isInvalid = true }
        } else if own.allSatisfy(\.isFinite) {
          let isPole =
            !divides
            ? false
            : name.hasSuffix("power")
              ? own[0] == 0
              : own.count == 2
                ? own[1] == 0
                : name.hasSuffix("reciprocal") ? own[0] == 0 : true
          if isPole { dividesByZero = true } else { overflows = true }
        }
      }
      return (dividesByZero, overflows, isInvalid)
    }
    if found.0 { try warn(vm, .divide, "divide by zero encountered in \(name)") }
    if found.1 { try warn(vm, .over, "overflow encountered in \(name)") }
    if found.2 { try warn(vm, .invalid, "invalid value encountered in \(name)") }
  }

  // MARK: Operators

  /// An operator between two values of which one is an array or a scalar of numpy.
  func operate(_ vm: VM, _ function: BinaryFunction, _ left: Value, _ right: Value) throws(PyError) -> Value {
    if let quick = try quickly(vm, function, left, right) { return value(vm, quick) }
    if defers(vm, to: right) || defers(vm, to: left) { return .notImplemented }
    guard var a = try operand(vm, left), var b = try operand(vm, right) else {
      return try function.answerWithoutArray(vm, self, left, right)
    }
    (a, b) = try fitting(vm, function, (left, right), (a, b))
    let isScalar = part(left) == nil && part(right) == nil && !isSequence(vm, left) && !isSequence(vm, right)
    let made = try apply(vm, function, a, b, isScalar: isScalar)
    if made.dtype == .text, made.rank > 0, let own = textWidth(of: left), let other = textWidth(of: right) {
      return value(vm, made, textWidth: own + other)
    }
    return result(vm, made)
  }

  func textWidth(of value: Value) -> Int? {
    if case .str(let text) = value { return text.pointee.count }
    return part(value)?.textWidth
  }

  /// Whether a class wants to handle operators with arrays itself.
  private func defers(_ vm: VM, to value: Value) -> Bool {
    guard case .instance(let instance) = value, instance.type.pointee.isUserDefined else { return false }
    if case .none = vm.lookUp(vm.name("__array_ufunc__"), in: instance.type) { return true }
    return !vm.lookUp(vm.name("__array_priority__"), in: instance.type).isUnbound
  }

  private func isSequence(_ vm: VM, _ value: Value) -> Bool {
    switch vm.core(value) {
    case .list, .tuple, .range: true
    default: false
    }
  }

  /// `left ** right`: exponents that are numbers have short ways, which round differently.
  func power(_ vm: VM, _ left: Value, _ right: Value) throws(PyError) -> Value {
    if let part = part(left), !part.array.dtype.isReference {
      let exponent: Double? =
        switch right {
        case .int(let int): Double(int)
        case .float(let float): float
        default: nil
        }
      let isFloat = part.array.dtype.isFloat
      let isWhole: Bool = if case .int = right { true } else { false }
      if let exponent, isFloat || isWhole {
        let type = part.array.dtype
        let short: UnaryFunction? =
          switch exponent {
          case 2 where type != .bool || isWhole: .square
          case 1 where type != .bool: .positive
          case 0.5 where isFloat: .squareRoot
          case -1 where isFloat: .reciprocal
          default: nil
          }
        if let short { return result(vm, try apply(vm, short, .array(part.array))) }
      }
    }
    return try operate(vm, .power, left, right)
  }

  /// `left op= right` writes over the array itself.
  func update(_ vm: VM, _ function: BinaryFunction, _ left: Value, _ right: Value) throws(PyError) -> Value {
    guard let part = part(left) else { return try operate(vm, function, left, right) }
    if part.isWriteable, try updateQuickly(vm, function, part.array, right) { return left }
    guard var b = try operand(vm, right) else { return .notImplemented }
    b = try fitting(vm, function, (left, right), (.array(part.array), b)).1
    let made: NDArray
    if "\(function.name)" == "power" {
      let value = try power(vm, left, right)
      guard let array = try known(vm, value) else { return value }
      made = array
    } else {
      do throws(PyError) {
        made = try apply(vm, function, .array(part.array), b)
      } catch {
        guard case .array(let other) = b, vm.isRaised(.valueError), !part.array.stretches(with: other) else { throw error }
        throw vm.valueError(
          "operands could not be broadcast together with shapes \(tightShape(part.array.shape)) \(tightShape(other.shape)) "
            + "\(tightShape(part.array.shape)) ")
      }
    }
    try store(vm, made, into: part, function: "\(function.name)")
    return left
  }

  /// Takes over a result that fits the kind of an array's elements.
  func store(_ vm: VM, _ made: NDArray, into part: ArrayPart, function: String) throws(PyError) {
    if !part.isWriteable { throw vm.valueError("output array is read-only") }
    let target = part.array
    if Promotion.kind(made.dtype) > Promotion.kind(target.dtype) {
      throw raise(
        vm, "_UFuncOutputCastingError",
        "Cannot cast ufunc '\(function)' output from dtype('\(made.dtype.numpyName)') to dtype('\(target.dtype.numpyName)') with "
          + "casting rule 'same_kind'")
    }
    if made.shape != target.shape && made.rank > 0 {
      if made.count != 1 || made.rank > target.rank {
        throw vm.valueError(
          "non-broadcastable output operand with shape \(tightShape(target.shape)) doesn't match the broadcast shape "
            + tightShape(made.shape))
      }
    }
    try asking(vm) { () throws(TensorError) in try target.assign(made) }
  }
}

extension BinaryFunction {
  var isComparison: Bool { if case .comparison = kind { true } else { false } }

  /// What an operator says of a value that no array can be made of.
  func answerWithoutArray(_ vm: VM, _ world: NumpyWorld, _ left: Value, _ right: Value) throws(PyError) -> Value {
    let isLeft = try world.known(vm, left) != nil
    guard let array = try world.known(vm, isLeft ? left : right) else { return .notImplemented }
    let other = isLeft ? right : left
    if case .comparison(let kernel) = kind, kernel == .equal || kernel == .notEqual {
      switch vm.core(other) {
      case .none, .str:
        let answers = try world.asking(vm) { () throws(TensorError) in
          try NDArray(filled: array.shape, with: .bool(kernel == .notEqual), .bool, in: world.workspace)
        }
        return world.result(vm, answers)
      default: return .notImplemented
      }
    }
    if case .str(let text) = vm.core(other) {
      let own = isComparison ? "<class 'numpy.dtypes.\(array.dtype.className)'>" : "dtype('\(array.dtype.numpyName)')"
      let strange = isComparison ? "<class 'numpy.dtypes.StrDType'>" : "dtype('<U\(max(1, text.pointee.count))')"
      throw world.raise(
        vm, "_UFuncNoLoopError",
        "ufunc '\(name)' did not contain a loop with signature matching types "
          + "(\(isLeft ? own : strange), \(isLeft ? strange : own)) -> None")
    }
    if let answer = try world.answerOfObject(vm, self, left, right, other: other, array: array) { return answer }
    // What numpy says of each element, unless the other class has an answer.
    guard let symbol = symbol, isLeft, !isAnswered(vm, by: other) else { return .notImplemented }
    let element = vm.typeName(world.number(vm, array.dtype, array.scalars.first ?? (array.dtype.isFloat ? .float(0) : .int(0))))
    if isComparison { throw vm.typeError("'\(symbol)' not supported between instances of '\(element)' and '\(vm.typeName(other))'") }
    throw vm.typeError("unsupported operand type(s) for \(symbol): '\(element)' and '\(vm.typeName(other))'")
  }

  private func isAnswered(_ vm: VM, by other: Value) -> Bool {
    guard case .instance(let instance) = other else {
      if case .foreign = other { return true }
      if case .handle = other { return true }
      return false
    }
    return instance.type.pointee.isUserDefined
  }

  private var symbol: String? {
    switch "\(name)" {
    case "add": "+"
    case "subtract": "-"
    case "multiply": "*"
    case "divide": "/"
    case "floor_divide": "//"
    case "remainder": "%"
    case "power": "** or pow()"
    case "bitwise_and": "&"
    case "bitwise_or": "|"
    case "bitwise_xor": "^"
    case "less": "<"
    case "less_equal": "<="
    case "greater": ">"
    case "greater_equal": ">="
    default: nil
    }
  }
}

extension Scalar {
  /// An integer as text.
  var digits: String { if case .unsigned(let value) = self { "\(value)" } else { "\(integer)" } }
}

extension ComparisonKernel {
  var question: RichComparison {
    switch self {
    case .equal: .equal
    case .notEqual: .notEqual
    case .less: .less
    case .lessOrEqual: .lessEqual
    case .greater: .greater
    case .greaterOrEqual: .greaterEqual
    }
  }
}

extension NDArray {
  /// Both stretched to one shape.
  func broadcast(with other: NDArray) throws(TensorError) -> (NDArray, NDArray) {
    if shape == other.shape { return (self, other) }
    let model = try NDArray.logical(
      .bitwiseAnd, NDArray(zeros: shape, .bool, in: workspace), NDArray(zeros: other.shape, .bool, in: workspace))
    return (try expanded(to: model.shape), try other.expanded(to: model.shape))
  }

  /// Whether both fit together in one operation.
  func stretches(with other: NDArray) -> Bool {
    zip(shape.reversed(), other.shape.reversed()).allSatisfy { $0 == $1 || $0 == 1 || $1 == 1 }
  }
}

extension Operand {
  /// How numpy calls the kind of the operand where it finds no function for it.
  fileprivate var className: String {
    switch self {
    case .array(let array): array.dtype.className
    case .scalar(.bool): "BoolDType"
    case .scalar(.int), .scalar(.unsigned): "_PyLongDType"
    case .scalar(.float): "_PyFloatDType"
    case .scalar(.complex): "_PyComplexDType"
    }
  }
}
