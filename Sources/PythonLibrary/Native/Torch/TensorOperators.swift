import Autograd
import PythonRuntime

// Operators between tensors, and between tensors and numbers.
extension TensorStore {
  func operate(_ vm: VM, _ op: BinaryOperation, _ left: Value, _ right: Value) throws(PyError) -> Value {
    guard let a = try operand(vm, left), let b = try operand(vm, right) else { return .notImplemented }
    if knowsShortFloats, op == .matrixMultiply, case (.tensor(let x), .tensor(let y)) = (a, b),
      autocastType != nil && x.dtype.isFloat || x.dtype.isShortFloat && y.dtype == x.dtype
    {
      return try shortProduct(vm, x, y)
    }
    if knowsShortFloats {
      switch (a, b) {
      case (.tensor(let x), .number), (.number, .tensor(let x)):
        if x.dtype.isShortFloat { return try shortResult(vm, op, a, b, x.dtype) }
      default: break
      }
    }
    if op == .matrixMultiply, case (.tensor(let x), .tensor(let y)) = (a, b) {
      if x.rank == 0 || y.rank == 0 {
        throw vm.runtimeError("both arguments to matmul need to be at least 1D, but they are \(x.rank)D and \(y.rank)D")
      }
      try checkProduct(vm, x, y)
      if x.rank == 1 && y.rank == 1 && x.dtype != y.dtype {
        throw vm.runtimeError(
          "dot : expected both vectors to have same dtype, but found \(x.dtype.typeName) and \(y.dtype.typeName)")
      }
    }
    return try made(vm) { () throws(TensorError) in try TensorStore.result(op, a, b) }
  }

  /// Says of factors that do not fit what torch says.
  func checkProduct(_ vm: VM, _ x: Tensor, _ y: Tensor) throws(PyError) {
    if x.rank > 2 || y.rank > 2, let text = batchMismatch(Array(x.shape.dropLast(2)), Array(y.shape.dropLast(2))) {
      throw vm.runtimeError(text)
    }
    guard x.dtype != y.dtype else { return }
    if x.rank == 2 && y.rank == 1 {
      throw vm.runtimeError(
        "addmv input tensors must have the same dtype, but got \(y.dtype.typeName), \(x.dtype.typeName), and \(y.dtype.typeName)")
    }
    if x.rank == 3 && y.rank == 3 {
      throw vm.runtimeError("expected scalar type \(x.dtype.typeName) but found \(y.dtype.typeName)")
    }
  }

  private func batchMismatch(_ left: [Int], _ right: [Int]) -> String? {
    for place in 1..<(min(left.count, right.count) + 1) {
      let (a, b) = (left[left.count - place], right[right.count - place])
      if a != b && a != 1 && b != 1 {
        return "The size of tensor a (\(a)) must match the size of tensor b (\(b)) at non-singleton dimension "
          + "\(max(left.count, right.count) - place)"
      }
    }
    return nil
  }

  /// A tensor or a number of Python; other things have operators of their own.
  private func operand(_ vm: VM, _ value: Value) throws(PyError) -> Term? {
    switch value {
    case .float(let float): return .number(.float(float))
    case .int(let int): return .number(.int(Int64(int)))
    case .bool(let bool): return .number(.bool(bool))
    case .foreign:
      if let array = numpyArray(vm, value), array.rank > 0 { return .tensor(Tensor(array)) }
      return try term(vm, value)
    case .handle, .instance, .bigint: return try term(vm, value)
    default: return nil
    }
  }

  static func result(_ op: BinaryOperation, _ a: Term, _ b: Term) throws(TensorError) -> Tensor {
    switch op {
    // torch adds and multiplies what stands right of a number by the number: the graph shows it first.
    case .add: if case .number = a { try Tensor.add(b, a) } else { try Tensor.add(a, b) }
    case .subtract: try Tensor.subtract(a, b)
    case .multiply: if case .number = a { try Tensor.multiply(b, a) } else { try Tensor.multiply(a, b) }
    case .divide: try Tensor.divide(a, b)
    case .power: try Tensor.power(a, b)
    case .floorDivide: try Tensor.integerQuotient(a, b)
    case .modulo: try Tensor.rest(.remainder, a, b)
    case .matrixMultiply:
      switch (a, b) {
      case (.tensor(let x), .tensor(let y)): try Tensor.product(x, y)
      default: throw .unsupported(operation: "matmul", .f32)
      }
    case .leftShift: try Tensor.bitwise(.shiftLeft, a, b)
    case .rightShift: try Tensor.bitwise(.shiftRight, a, b)
    case .and: try Tensor.bitwise(.bitwiseAnd, a, b)
    case .or: try Tensor.bitwise(.bitwiseOr, a, b)
    case .xor: try Tensor.bitwise(.bitwiseXor, a, b)
    }
  }

  fileprivate func isMatrixWithNumber(_ vm: VM, _ op: BinaryOperation, _ left: Value, _ right: Value) -> Bool {
    op == .matrixMultiply && (tensor(vm, left) == nil || tensor(vm, right) == nil)
  }
}

extension TensorRegistry {
  func fillOperators() {
    let type = store.type
    let operators: [(StaticString, StaticString, BinaryOperation)] = [
      ("__add__(self, other)", "__radd__(self, other)", .add),
      ("__sub__(self, other)", "__rsub__(self, other)", .subtract),
      ("__mul__(self, other)", "__rmul__(self, other)", .multiply),
      ("__truediv__(self, other)", "__rtruediv__(self, other)", .divide),
      ("__pow__(self, other)", "__rpow__(self, other)", .power),
      ("__floordiv__(self, other)", "__rfloordiv__(self, other)", .floorDivide),
      ("__mod__(self, other)", "__rmod__(self, other)", .modulo),
      ("__matmul__(self, other)", "__rmatmul__(self, other)", .matrixMultiply),
      ("__and__(self, other)", "__rand__(self, other)", .and),
      ("__or__(self, other)", "__ror__(self, other)", .or),
      ("__xor__(self, other)", "__rxor__(self, other)", .xor),
      ("__lshift__(self, other)", "__rlshift__(self, other)", .leftShift),
      ("__rshift__(self, other)", "__rrshift__(self, other)", .rightShift),
    ]
    for (own, reflected, op) in operators {
      vm.operatorMethod(type, own) { [store] vm, a throws(PyError) in
        if store.isMatrixWithNumber(vm, op, a[0], a[1]) { return .notImplemented }
        return try store.operate(vm, op, a[0], a[1])
      }
      vm.operatorMethod(type, reflected) { [store] vm, a throws(PyError) in
        if store.isMatrixWithNumber(vm, op, a[1], a[0]) { return .notImplemented }
        return try store.operate(vm, op, a[1], a[0])
      }
    }
    let inPlace: [(StaticString, BinaryKernel)] = [
      ("__iadd__(self, other)", .add), ("__isub__(self, other)", .subtract), ("__imul__(self, other)", .multiply),
      ("__itruediv__(self, other)", .divide), ("__ipow__(self, other)", .power), ("__ifloordiv__(self, other)", .floorDivide),
      ("__imod__(self, other)", .remainder), ("__iand__(self, other)", .bitwiseAnd), ("__ior__(self, other)", .bitwiseOr),
      ("__ixor__(self, other)", .bitwiseXor),
    ]
    for (signature, kernel) in inPlace {
      vm.operatorMethod(type, signature) { [store] vm, a throws(PyError) in
        guard let tensor = store.tensor(vm, a[0]), let other = try store.term(vm, a[1]) else { return .notImplemented }
        try store.change(vm, tensor, kernel, other)
        return a[0]
      }
    }
    let comparisons: [(StaticString, ComparisonKernel)] = [
      ("__eq__(self, other)", .equal), ("__ne__(self, other)", .notEqual), ("__lt__(self, other)", .less),
      ("__le__(self, other)", .lessOrEqual), ("__gt__(self, other)", .greater), ("__ge__(self, other)", .greaterOrEqual),
    ]
    for (signature, kernel) in comparisons {
      vm.operatorMethod(type, signature) { [store] vm, a throws(PyError) in
        guard let tensor = store.tensor(vm, a[0]), let other = try store.term(vm, a[1]) else { return .notImplemented }
        return try store.made(vm) { () throws(TensorError) in try Tensor.compare(kernel, .tensor(tensor), other) }
      }
    }
    vm.operatorMethod(type, "__hash__(self)") { vm, a throws(PyError) in .int(vm.identityHash(a[0])) }
    func prefix(_ signature: StaticString, _ work: @escaping (Tensor) throws(TensorError) -> Tensor) {
      vm.operatorMethod(type, signature) { [store] vm, a throws(PyError) in
        guard let tensor = store.tensor(vm, a[0]) else { return .notImplemented }
        return try store.made(vm) { () throws(TensorError) in try work(tensor) }
      }
    }
    prefix("__neg__(self)") { (x) throws(TensorError) in try x.applying(.negative) }
    prefix("__pos__(self)") { (x) throws(TensorError) in x }
    prefix("__abs__(self)") { (x) throws(TensorError) in try x.applying(.absolute) }
    prefix("__invert__(self)") { (x) throws(TensorError) in
      x.dtype == .bool ? Tensor(try x.array.logicalNot()) : Tensor(try x.array.unary(.bitwiseNot))
    }
  }
}

extension Tensor {
  /// An operator of assignment; the result has to fit.
  func change(_ kernel: BinaryKernel, _ other: Term) throws(TensorError) {
    if case .number(let number) = other, !dtype.isFloat {
      if kernel == .divide { throw .cannotCast(from: workspace.defaultFloat, to: dtype) }
      if case .float = number { throw .cannotCast(from: workspace.defaultFloat, to: dtype) }
    }
    try update(kernel, with: other)
  }
}
