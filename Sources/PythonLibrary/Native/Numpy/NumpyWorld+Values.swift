import Autograd
import PythonRuntime

// Between Python's values and arrays.
extension NumpyWorld {
  /// The `ndarray` of an array.
  func value(_ vm: VM, _ array: NDArray, base: Value = .none, isWriteable: Bool = true, textWidth: Int? = nil) -> Value {
    let part = ArrayPart(array, base: base, isWriteable: isWriteable)
    if array.dtype == .text {
      let inherited = self.part(base)?.textWidth
      part.textWidth = textWidth ?? inherited ?? max(1, array.scalars.map { texts.length($0) }.max() ?? 1)
    }
    return vm.foreign(part, type: self.array)
  }

  /// A view of an `ndarray`.
  func view(_ vm: VM, _ array: NDArray, of owner: Value) -> Value {
    guard let part = part(owner) else { return value(vm, array) }
    return value(
      vm, array, base: part.base.isNone ? owner : part.base, isWriteable: part.isWriteable,
      textWidth: array.dtype == .text ? part.textWidth : nil)
  }

  /// What operations give: an array, or a scalar where there are no dimensions.
  func result(_ vm: VM, _ array: NDArray) -> Value {
    guard array.rank == 0 else { return value(vm, array) }
    return element(vm, array.dtype, Scalar(array.dtype, at: array.start))
  }

  /// A scalar of numpy.
  func element(_ vm: VM, _ dtype: DType, _ scalar: Scalar) -> Value {
    switch dtype {
    case .f64: .instance(vm.newInstance(of: scalarType(.f64), core: .float(scalar.double)))
    case .bool: truth(scalar.isTrue)
    case .c128: .instance(vm.newInstance(of: scalarType(.c128), core: vm.complex(scalar.complex.real, scalar.complex.imaginary)))
    case .text: .instance(vm.newInstance(of: scalarType(.text), core: vm.str(texts.text(scalar))))
    case .object: objects.value(scalar)
    default: vm.foreign(ScalarPart(dtype, scalar), type: scalarType(dtype))
    }
  }

  /// A value of Python's own.
  func number(_ vm: VM, _ dtype: DType, _ scalar: Scalar) -> Value {
    if dtype == .text { return vm.str(texts.text(scalar)) }
    if dtype == .object { return objects.value(scalar) }
    switch scalar {
    case .bool(let value): return .bool(value)
    case .int(let value): return .int(Int(value))
    case .float(let value): return .float(value)
    case .complex(let real, let imaginary): return vm.complex(real, imaginary)
    case .unsigned(let value): return vm.int(BigInt(value))
    }
  }

  func number(_ vm: VM, _ scalar: (dtype: DType, scalar: Scalar)) -> Value { number(vm, scalar.dtype, scalar.scalar) }

  /// The number behind one of Python's; nil if it is none, or too large.
  func scalar(ofNumber value: Value) -> Scalar? {
    switch value {
    case .bool(let bool): return .bool(bool)
    case .int(let int): return .int(Int64(int))
    case .float(let float): return .float(float)
    case .complex(let complex): return .complex(complex.pointee.real, complex.pointee.imaginary)
    case .bigint(let big):
      let half = BigInt(UInt64(1) << 63)
      guard !big.isNegative, let rest = (big.value - half).asInt else { return nil }
      return .unsigned(UInt64(rest) + 1 << 63)
    default: return nil
    }
  }

  func part(_ value: Value) -> ArrayPart? {
    // Nothing else stands behind an `ndarray`.
    guard case .foreign(let foreign) = value, foreign.pointee.type == array else { return nil }
    return unsafeDowncast(foreign.pointee.payload, to: ArrayPart.self)
  }

  /// The number behind a scalar of numpy.
  func scalar(_ vm: VM, _ value: Value) -> (dtype: DType, scalar: Scalar)? {
    switch value {
    case .foreign(let foreign):
      if let part = foreign.pointee.payload as? ScalarPart { return (part.dtype, part.scalar) }
    case .instance(let instance):
      switch instance.core {
      case .float(let float): if vm.isSubtype(instance.type, of: scalarType(.f64)) { return (.f64, .float(float)) }
      case .complex(let complex):
        if vm.isSubtype(instance.type, of: scalarType(.c128)) {
          return (.c128, .complex(complex.pointee.real, complex.pointee.imaginary))
        }
      case .str(let text): if vm.isSubtype(instance.type, of: scalarType(.text)) { return (.text, texts.number(text.string)) }
      default: break
      }
    default: break
    }
    return nil
  }

  /// The array of an `ndarray` or a scalar of numpy.
  func known(_ vm: VM, _ value: Value) throws(PyError) -> NDArray? {
    if let part = part(value) { return part.array }
    if case .handle = value { return try convertible(vm, value) }
    guard let scalar = scalar(vm, value) else { return nil }
    return try asking(vm) { () throws(TensorError) in try NDArray(scalar: scalar.scalar, scalar.dtype, in: workspace) }
  }

  /// What stands beside an operator or is given to a function; nil for what cannot become an array.
  func operand(_ vm: VM, _ value: Value) throws(PyError) -> Operand? {
    switch value {
    case .bool, .int, .float, .complex: return scalar(ofNumber: value).map { .scalar($0) }
    case .list, .tuple, .range, .str: return .array(try makeArray(vm, value))
    case .bigint:
      if let scalar = scalar(ofNumber: value) { return .scalar(scalar) }
      return .array(try makeArray(vm, value))
    case .foreign, .instance:
      if let array = try known(vm, value) { return .array(array) }
      let core = vm.core(value)
      if let scalar = scalar(ofNumber: core) { return .scalar(scalar) }
      switch core {
      case .list, .tuple, .str: return .array(try makeArray(vm, value))
      default: break
      }
      return try convertible(vm, value).map { .array($0) }
    default: return nil
    }
  }

  /// The array of an object that knows how to become one.
  func convertible(_ vm: VM, _ value: Value) throws(PyError) -> NDArray? {
    let method = try vm.attributeIfPresent(value, vm.name("__array__"))
    if method.isUnbound { return nil }
    return part(try vm.call(method, []))?.array
  }

  /// An operand as a function takes it, which has to be one.
  func requireOperand(_ vm: VM, _ value: Value, _ name: String) throws(PyError) -> Operand {
    if let operand = try operand(vm, value) { return operand }
    switch vm.core(value) {
    case .str, .bytes: break
    default:
      throw vm.typeError("loop of ufunc does not support argument 0 of type \(vm.typeName(value)) which has no callable \(name) method")
    }
    throw vm.typeError(
      "ufunc '\(name)' not supported for the input types, and the inputs could not be safely coerced to any supported types according "
        + "to the casting rule ''safe''")
  }

  func array(_ operand: Operand) throws(TensorError) -> NDArray {
    switch operand {
    case .array(let array): array
    case .scalar(let scalar): try NDArray(scalar: scalar, scalar.naturalType, in: workspace)
    }
  }

  /// `np.asarray(value)`
  func makeArray(_ vm: VM, _ value: Value, _ type: DType? = nil) throws(PyError) -> NDArray {
    if let array = try known(vm, value) {
      guard let type, type != array.dtype else { return array }
      return try cast(vm, array, type)
    }
    return try newArray(vm, value, type)
  }

  /// The elements in another type, with numpy's warning about numbers that have none there.
  func cast(_ vm: VM, _ array: NDArray, _ type: DType) throws(PyError) -> NDArray {
    if array.dtype.isReference || type.isReference { return try reinterpreted(vm, array, type) }
    if array.dtype.isComplex && !type.isComplex && type != .bool {
      try warnOfLostPart(vm)
    }
    let made = try asking(vm) { () throws(TensorError) in try array.cast(to: type) }
    // What is no integer of 64 bits becomes the smallest one.
    if array.dtype.isFloat && type.isInteger, type != .i64 || made.hasSmallestInteger, array.hasNumbersBeyondIntegers {
      try warn(vm, .invalid, "invalid value encountered in cast")
    }
    return type == .i32 && array.dtype.isFloat ? try marked(vm, made, of: array) : made
  }

  /// Integers of 32 bits; what is none of them becomes the smallest.
  private func marked(_ vm: VM, _ made: NDArray, of array: NDArray) throws(PyError) -> NDArray {
    try asking(vm) { () throws(TensorError) in
      let limit = try NDArray(scalar: .float(2_147_483_648), .f64, in: workspace)
      let fits = try NDArray.compare(.less, array.unary(.absolute), limit, as: .f64)
      if try fits.nonzeroCount() == fits.count { return made }
      return try NDArray.select(fits, made, NDArray(scalar: .int(Int64(Int32.min)), .i32, in: workspace), as: .i32)
    }
  }

  func unsupportedKind(_ vm: VM, _ what: String) -> PyError { vm.unsupported("numpy arrays of \(what)", as: .typeError) }

  /// What arrays do, with their mistakes as exceptions of numpy's words.
  @inline(__always)
  func asking<Result>(_ vm: VM, _ work: () throws(TensorError) -> Result) throws(PyError) -> Result {
    do throws(TensorError) {
      return try work()
    } catch {
      throw raise(vm, error)
    }
  }
}
