import Autograd
import PythonRuntime

// Between Python's values and arrays.
extension NumpyWorld {
  /// The `ndarray` of an array.
  func value(_ vm: VM, _ array: NDArray, base: Value = .none, isWriteable: Bool = true) -> Value {
    vm.foreign(ArrayPart(array, base: base, isWriteable: isWriteable), type: self.array)
  }

  /// A view of an `ndarray`.
  func view(_ vm: VM, _ array: NDArray, of owner: Value) -> Value {
    guard let part = part(owner) else { return value(vm, array) }
    return value(vm, array, base: part.base.isNone ? owner : part.base, isWriteable: part.isWriteable)
  }

  /// What operations give: an array, or a scalar where there are no dimensions.
  func result(_ vm: VM, _ array: NDArray) -> Value {
    guard array.rank == 0 else { return value(vm, array) }
    return element(vm, array.dtype, array.scalars.first ?? .int(0))
  }

  /// A scalar of numpy.
  func element(_ vm: VM, _ dtype: DType, _ scalar: Scalar) -> Value {
    switch dtype {
    case .f64: .instance(vm.newInstance(of: scalarType(.f64), core: .float(scalar.double)))
    case .bool: truth(scalar.isTrue)
    default: vm.foreign(ScalarPart(dtype, scalar), type: scalarType(dtype))
    }
  }

  /// A number of Python's.
  func number(_ scalar: Scalar) -> Value {
    switch scalar {
    case .bool(let value): .bool(value)
    case .int(let value): .int(Int(value))
    case .float(let value): .float(value)
    }
  }

  func part(_ value: Value) -> ArrayPart? {
    if case .foreign(let foreign) = value, foreign.pointee.type == array { return foreign.pointee.payload as? ArrayPart }
    return nil
  }

  /// The number behind a scalar of numpy.
  func scalar(_ vm: VM, _ value: Value) -> (dtype: DType, scalar: Scalar)? {
    switch value {
    case .foreign(let foreign):
      if let part = foreign.pointee.payload as? ScalarPart { return (part.dtype, part.scalar) }
    case .instance(let instance):
      if vm.isSubtype(instance.type, of: scalarType(.f64)), case .float(let float) = instance.core { return (.f64, .float(float)) }
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
    case .bool(let bool): return .scalar(.bool(bool))
    case .int(let int): return .scalar(.int(Int64(int)))
    case .float(let float): return .scalar(.float(float))
    case .list, .tuple, .range: return .array(try makeArray(vm, value))
    case .bigint: throw vm.overflowError("Python int too large to convert to C long")
    case .foreign, .instance:
      if let array = try known(vm, value) { return .array(array) }
      switch vm.core(value) {
      case .bool(let bool): return .scalar(.bool(bool))
      case .int(let int): return .scalar(.int(Int64(int)))
      case .float(let float): return .scalar(.float(float))
      case .list, .tuple: return .array(try makeArray(vm, value))
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
    case .complex: throw unsupportedKind(vm, "complex numbers")
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
    if array.dtype.isFloat && type.isInteger, !array.scalars.allSatisfy({ $0.double.isFinite }) {
      try warn(vm, .invalid, "invalid value encountered in cast")
    }
    return try asking(vm) { () throws(TensorError) in try array.cast(to: type) }
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
