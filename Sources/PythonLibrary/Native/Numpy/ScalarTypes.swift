import Autograd
import Kernels
import PythonRuntime

// Scalars: numbers with the types and the arithmetic of arrays.
extension VM {
  func fillGeneric(_ type: Ref<TypeObject>, _ world: NumpyWorld) {
    let operators: [(StaticString, StaticString, BinaryFunction)] = [
      ("__add__(self, other)", "__radd__(self, other)", .add), ("__sub__(self, other)", "__rsub__(self, other)", .subtract),
      ("__mul__(self, other)", "__rmul__(self, other)", .multiply), ("__truediv__(self, other)", "__rtruediv__(self, other)", .divide),
      ("__floordiv__(self, other)", "__rfloordiv__(self, other)", .floorDivide),
      ("__mod__(self, other)", "__rmod__(self, other)", .remainder),
      ("__pow__(self, other, modulo=None)", "__rpow__(self, other, modulo=None)", .power),
      ("__and__(self, other)", "__rand__(self, other)", .and), ("__or__(self, other)", "__ror__(self, other)", .or),
      ("__xor__(self, other)", "__rxor__(self, other)", .xor), ("__lshift__(self, other)", "__rlshift__(self, other)", .leftShift),
      ("__rshift__(self, other)", "__rrshift__(self, other)", .rightShift),
    ]
    for (own, reflected, function) in operators {
      operatorMethod(type, own) { vm, a throws(PyError) in try world.operate(vm, function, scalars: a[0], a[1]) }
      operatorMethod(type, reflected) { vm, a throws(PyError) in try world.operate(vm, function, scalars: a[1], a[0]) }
    }
    fillComparisons(type, world)
    operatorMethod(type, "__divmod__(self, other)") { vm, a throws(PyError) in
      vm.tuple([try world.operate(vm, .floorDivide, a[0], a[1]), try world.operate(vm, .remainder, a[0], a[1])])
    }
    let unary: [(StaticString, String)] = [
      ("__neg__(self)", "negative"), ("__pos__(self)", "positive"), ("__abs__(self)", "absolute"), ("__invert__(self)", "invert"),
    ]
    for (signature, name) in unary {
      operatorMethod(type, signature) { vm, a throws(PyError) in
        guard let function = UnaryFunction.named(name), let array = try world.known(vm, a[0]) else { return .notImplemented }
        return world.result(vm, try world.apply(vm, function, .array(array)))
      }
    }
    operatorMethod(type, "__bool__(self)") { vm, a throws(PyError) in .bool(try vm.numpyScalar(a[0], world).scalar.isTrue) }
    operatorMethod(type, "__float__(self)") { vm, a throws(PyError) in .float(try vm.realScalar(a[0], world).scalar.double) }
    operatorMethod(type, "__complex__(self)") { vm, a throws(PyError) in
      let number = try vm.numpyScalar(a[0], world).scalar.complex
      return vm.complex(number.real, number.imaginary)
    }
    operatorMethod(type, "__int__(self)") { vm, a throws(PyError) in
      try vm.call(.type(vm.types.int), [world.number(vm, vm.realScalar(a[0], world))])
    }
    operatorMethod(type, "__round__(self, ndigits=None)") { vm, a throws(PyError) in
      let (dtype, scalar) = try vm.numpyScalar(a[0], world)
      let isWhole = !a.has(1) || a[1].isNone
      if isWhole { return try vm.call(vm.getAttribute(world.number(vm, dtype, scalar), vm.name("__round__")), []) }
      let array = try world.asking(vm) { () throws(TensorError) in try NDArray(scalar: scalar, dtype, in: world.workspace) }
      return world.result(vm, try world.rounded(vm, array, decimals: vm.size(a[1])))
    }
    operatorMethod(type, "__hash__(self)") { vm, a throws(PyError) in
      .int(try vm.hash(world.number(vm, vm.numpyScalar(a[0], world))))
    }
    operatorMethod(type, "__format__(self, spec)") { vm, a throws(PyError) in
      let number = world.number(vm, try vm.numpyScalar(a[0], world))
      return try vm.call(vm.getAttribute(number, vm.name("__format__")), [a[1]])
    }
    operatorMethod(type, "__repr__(self)") { vm, a throws(PyError) in
      let (dtype, scalar) = try vm.numpyScalar(a[0], world)
      var text = world.scalarText(dtype, scalar)
      if dtype.isComplex && text.hasPrefix("(") && !world.printing.showsPlainScalars { text = String(text.dropFirst().dropLast()) }
      if world.printing.showsPlainScalars { return vm.str(text) }
      return vm.str(dtype == .bool ? "np.\(text)_" : "np.\(dtype.numpyName)(\(text))")
    }
    operatorMethod(type, "__str__(self)") { vm, a throws(PyError) in
      let (dtype, scalar) = try vm.numpyScalar(a[0], world)
      return vm.str(world.scalarText(dtype, scalar))
    }
    method(type, "item(self, *args)") { vm, a throws(PyError) in world.number(vm, try vm.numpyScalar(a[0], world)) }
    method(type, "tolist(self)") { vm, a throws(PyError) in world.number(vm, try vm.numpyScalar(a[0], world)) }
    method(type, "__copy__(self)") { vm, a throws(PyError) in a[0] }
    method(type, "__deepcopy__(self, memo=None)") { vm, a throws(PyError) in a[0] }
    method(type, "__reduce_ex__(self, protocol=None)") { vm, a throws(PyError) in
      let (dtype, scalar) = try vm.numpyScalar(a[0], world)
      return vm.tuple([.type(world.scalarType(dtype)), vm.tuple([world.number(vm, dtype, scalar)])])
    }
    attribute(type, "dtype", get: { vm, value throws(PyError) in world.dtypeValue(vm, try vm.numpyScalar(value, world)) })
    attribute(
      type, "real",
      get: { vm, value throws(PyError) in
        let (dtype, scalar) = try vm.numpyScalar(value, world)
        return dtype.isComplex ? world.element(vm, dtype == .c64 ? .f32 : .f64, .float(scalar.complex.real)) : value
      })
    attribute(
      type, "imag",
      get: { vm, value throws(PyError) in
        let (dtype, scalar) = try vm.numpyScalar(value, world)
        if dtype.isComplex { return world.element(vm, dtype == .c64 ? .f32 : .f64, .float(scalar.complex.imaginary)) }
        return world.element(vm, dtype, .int(0))
      })
    attribute(type, "shape", get: { vm, value throws(PyError) in vm.tuple([Value]()) })
    attribute(type, "ndim", get: { vm, value throws(PyError) in .int(0) })
    attribute(type, "size", get: { vm, value throws(PyError) in .int(1) })
    attribute(type, "itemsize", get: { vm, value throws(PyError) in .int(try vm.numpyScalar(value, world).dtype.byteCount) })
    attribute(type, "nbytes", get: { vm, value throws(PyError) in .int(try vm.numpyScalar(value, world).dtype.byteCount) })
    attribute(type, "T", get: { vm, value throws(PyError) in value })
    // What arrays can do, scalars can as arrays without dimensions.
    for name in NumpyWorld.sharedMethods {
      let key = (signature: name, name: String("\(name)".prefix { $0 != "(" }))
      method(type, key.signature) { vm, a throws(PyError) in
        let (dtype, scalar) = try vm.numpyScalar(a[0], world)
        let array = try world.asking(vm) { () throws(TensorError) in try NDArray(scalar: scalar, dtype, in: world.workspace) }
        var keywords: [(name: Name, value: Value)] = []
        if case .dict(let dict) = a[2] {
          for key in try vm.collect(.dict(dict)).pointee.items {
            if case .str(let text) = key { keywords.append((vm.name(of: text), vm.lookUp(dict, vm.name(of: text)))) }
          }
        }
        guard case .tuple(let tuple) = a[1] else { return .none }
        let made = try vm.call(vm.getAttribute(world.value(vm, array), vm.name(key.name)), Array(tuple.values), keywords: keywords)
        guard let part = world.part(made), part.array.rank == 0 else { return made }
        return world.result(vm, part.array)
      }
    }
  }

  func numpyScalar(_ value: Value, _ world: NumpyWorld) throws(PyError) -> (dtype: DType, scalar: Scalar) {
    if let scalar = world.scalar(self, value) { return scalar }
    throw typeError("descriptor requires a 'numpy.generic' object but received a '\(typeName(value))'")
  }

  /// A number that is to become a real one.
  fileprivate func realScalar(_ value: Value, _ world: NumpyWorld) throws(PyError) -> (dtype: DType, scalar: Scalar) {
    let (dtype, scalar) = try numpyScalar(value, world)
    guard dtype.isComplex else { return (dtype, scalar) }
    try world.warnOfLostPart(self)
    return (.f64, .float(scalar.double))
  }

  func fillScalar(_ type: Ref<TypeObject>, _ dtype: DType, _ world: NumpyWorld) {
    let signature: StaticString =
      switch dtype {
      case .bool: "bool(value=False)"
      case .u8: "uint8(value=0)"
      case .i8: "int8(value=0)"
      case .i16: "int16(value=0)"
      case .i32: "int32(value=0)"
      case .i64: "int64(value=0)"
      case .f32: "float32(value=0)"
      case .f64: "float64(value=0)"
      case .u16: "uint16(value=0)"
      case .u32: "uint32(value=0)"
      case .u64: "uint64(value=0)"
      case .f16, .bf16: "float16(value=0)"
      case .c64: "complex64(real=0, imag=0)"
      case .c128: "complex128(real=0, imag=0)"
      case .text: "str_(value='')"
      case .object: "object_(value=None)"
      }
    constructor(type, signature) { vm, a throws(PyError) in
      var value = a[0, or: .int(0)]
      if dtype == .object { return a[0, or: .none] }
      if dtype == .text {
        return world.element(vm, .text, world.texts.number(a.has(0) ? try vm.str(of: a[0]).string : ""))
      }
      if dtype.isComplex, a.has(1) { value = try vm.call(.type(vm.types.complex), [value, a[1]]) }
      if case .str(let text) = vm.core(value) {
        if dtype.isComplex { return world.result(vm, try world.makeArray(vm, vm.call(.type(vm.types.complex), [.str(text)]), dtype)) }
        value = try vm.call(.type(dtype.isFloat ? vm.types.float : vm.types.int), [.str(text)])
      }
      if dtype.isInteger, case .float(let float) = value, float.isFinite {
        guard float.magnitude < 0x1p63 else { throw vm.overflowError("Python int too large to convert to C long") }
        value = .int(Int(float.rounded(.towardZero)))
      }
      return world.result(vm, try world.makeArray(vm, value, dtype))
    }
    if dtype == .text {
      operatorMethod(type, "__repr__(self)") { vm, a throws(PyError) in
        let (_, scalar) = try vm.numpyScalar(a[0], world)
        let text = try vm.repr(vm.str(world.texts.text(scalar))).string
        return vm.str(world.printing.showsPlainScalars ? text : "np.str_(\(text))")
      }
    }
    if dtype.isReference { return }
    operatorMethod(type, "__getitem__(self, key)") { vm, a throws(PyError) in
      if case .tuple(let tuple) = vm.core(a[1]), tuple.pointee.count == 0 { return a[0] }
      guard case .ellipsis = a[1] else { throw vm.indexError("invalid index to scalar variable.") }
      let (dtype, scalar) = try vm.numpyScalar(a[0], world)
      return world.value(vm, try world.asking(vm) { () throws(TensorError) in try NDArray(scalar: scalar, dtype, in: world.workspace) })
    }
    constant(type, "__iter__", .none)
    if dtype.isInteger {
      attribute(type, "numerator", get: { vm, value throws(PyError) in value })
      attribute(type, "denominator", get: { vm, value throws(PyError) in .int(1) })
      operatorMethod(type, "__index__(self)") { vm, a throws(PyError) in world.number(vm, try vm.numpyScalar(a[0], world)) }
      method(type, "bit_count(self)") { vm, a throws(PyError) in
        .int(try vm.numpyScalar(a[0], world).scalar.integer.magnitude.nonzeroBitCount)
      }
    }
    if dtype.isFloat {
      method(type, "as_integer_ratio(self)") { vm, a throws(PyError) in
        try vm.call(vm.getAttribute(.float(vm.numpyScalar(a[0], world).scalar.double), vm.name("as_integer_ratio")), [])
      }
    }
    method(type, "is_integer(self)") { vm, a throws(PyError) in
      let value = try vm.numpyScalar(a[0], world).scalar.double
      return .bool(value.isFinite && value == value.rounded())
    }
  }
}

extension NumpyWorld {
  func dtypeValue(_ vm: VM, _ scalar: (dtype: DType, scalar: Scalar)) -> Value {
    guard scalar.dtype == .text else { return dtypeValue(scalar.dtype) }
    return vm.foreign(DTypePart(.text, width: texts.length(scalar.scalar)), type: dtype)
  }

  fileprivate static let sharedMethods: [StaticString] = [
    "sum(self, *args, **kwargs)", "mean(self, *args, **kwargs)", "std(self, *args, **kwargs)", "var(self, *args, **kwargs)",
    "min(self, *args, **kwargs)", "max(self, *args, **kwargs)", "prod(self, *args, **kwargs)", "all(self, *args, **kwargs)",
    "any(self, *args, **kwargs)", "round(self, *args, **kwargs)", "reshape(self, *args, **kwargs)", "astype(self, *args, **kwargs)",
    "ravel(self, *args, **kwargs)", "flatten(self, *args, **kwargs)", "squeeze(self, *args, **kwargs)", "copy(self, *args, **kwargs)",
    "clip(self, *args, **kwargs)", "argmax(self, *args, **kwargs)", "argmin(self, *args, **kwargs)", "cumsum(self, *args, **kwargs)",
    "dot(self, *args, **kwargs)", "conj(self, *args, **kwargs)", "conjugate(self, *args, **kwargs)", "tobytes(self, *args, **kwargs)",
    "repeat(self, *args, **kwargs)", "transpose(self, *args, **kwargs)",
  ]

  /// Operators of scalars: of two floats directly, and else as arrays.
  func operate(_ vm: VM, _ function: BinaryFunction, scalars left: Value, _ right: Value) throws(PyError) -> Value {
    if case .arithmetic(let kernel) = function.kind, let a = double(left), let b = double(right), isDouble(left) || isDouble(right) {
      let value: Double? =
        switch kernel {
        case .add: a + b
        case .subtract: a - b
        case .multiply: a * b
        default: nil
        }
      if let value, value.isFinite { return element(vm, .f64, .float(value)) }
    } else if case .floating(.divide) = function.kind, let a = double(left), let b = double(right), b != 0,
      isDouble(left) || isDouble(right)
    {
      let value = a / b
      if value.isFinite { return element(vm, .f64, .float(value)) }
    }
    let isProduct = { (kernel: BinaryKernel) in kernel == .add || kernel == .subtract || kernel == .multiply }
    if case .arithmetic(let kernel) = function.kind, isProduct(kernel), let x = integer(vm, left), let y = integer(vm, right) {
      let made = try operate(vm, function, left, right)
      if let (type, value) = scalar(vm, made), type.isInteger {
        let exact: (partialValue: Int64, overflow: Bool) =
          kernel == .add
          ? x.addingReportingOverflow(y) : kernel == .subtract ? x.subtractingReportingOverflow(y) : x.multipliedReportingOverflow(by: y)
        if exact.overflow || exact.partialValue != value.integer { try warn(vm, .over, "overflow encountered in scalar \(function.name)") }
      }
      return made
    }
    // Sequences know how to repeat themselves.
    if case .arithmetic(.multiply) = function.kind, isRepeatable(vm, left) || isRepeatable(vm, right) { return .notImplemented }
    return try operate(vm, function, left, right)
  }

  /// The integer behind a scalar of numpy, or one of Python's.
  private func integer(_ vm: VM, _ value: Value) -> Int64? {
    if case .int(let int) = value { return Int64(int) }
    guard let (dtype, scalar) = scalar(vm, value), dtype.isInteger, case .int(let int) = scalar else { return nil }
    return int
  }

  private func isRepeatable(_ vm: VM, _ value: Value) -> Bool {
    switch vm.core(value) {
    case .list, .tuple, .str, .bytes: true
    default: false
    }
  }

  private func isDouble(_ value: Value) -> Bool {
    if case .instance(let instance) = value { return instance.type == scalarType(.f64) }
    return false
  }

  /// The number of a `float64`, or of a float or not too large integer of Python's.
  private func double(_ value: Value) -> Double? {
    switch value {
    case .float(let float): return float
    case .int(let int): return int.magnitude < 1 << 53 ? Double(int) : nil
    case .instance(let instance):
      if instance.type == scalarType(.f64), case .float(let float) = instance.core { return float }
      return nil
    default: return nil
    }
  }
}
