import Autograd
import Kernels
import PythonRuntime

// The class `ndarray`: what it shows of itself.
extension VM {
  func fillArray(_ type: Ref<TypeObject>, _ world: NumpyWorld) {
    constructor(type, "ndarray(shape, dtype=None, buffer=None, offset=0, strides=None, order=None)") { vm, a throws(PyError) in
      for (place, name) in [(2, "buffer"), (4, "strides")] where !a[place, or: .none].isNone {
        throw vm.typeError("unsupported: argument '\(name)' of numpy.ndarray")
      }
      return try vm.call(vm.getAttribute(vm.importModule("numpy"), vm.name("zeros")), [a[0], a[1, or: .none], a[5, or: vm.str("C")]])
    }
    classMethod(type, "__class_getitem__(cls, item, /)") { vm, a throws(PyError) in vm.genericAlias(a[0], a[1]) }
    fillArrayAttributes(type, world)
    fillArrayProtocol(type, world)
    fillArrayOperators(type, world)
    fillArrayMethods(type, world)
    fillArrayReductions(type, world)
  }

  /// The array behind the receiver of a method.
  func arrayPart(_ value: Value, _ world: NumpyWorld) throws(PyError) -> ArrayPart {
    if let part = world.part(value) { return part }
    throw typeError("descriptor requires a 'numpy.ndarray' object but received a '\(typeName(value))'")
  }

  private func fillArrayAttributes(_ type: Ref<TypeObject>, _ world: NumpyWorld) {
    constant(type, "__array_priority__", .float(0))
    attribute(
      type, "shape",
      get: { vm, value throws(PyError) in
        world.shapeValue(vm, try vm.arrayPart(value, world).array.shape)
      },
      set: { vm, value, new throws(PyError) in
        let part = try vm.arrayPart(value, world)
        let shape = try world.shape(vm, new)
        part.array = try world.asking(vm) { () throws(TensorError) in
          guard let view = try part.array.reshapedView(shape) else { throw .viewNeedsCopy }
          return view
        }
      })
    attribute(type, "ndim", get: { vm, value throws(PyError) in .int(try vm.arrayPart(value, world).array.rank) })
    attribute(type, "size", get: { vm, value throws(PyError) in .int(try vm.arrayPart(value, world).array.count) })
    attribute(type, "dtype", get: { vm, value throws(PyError) in world.dtypeValue(vm, try vm.arrayPart(value, world)) })
    attribute(type, "itemsize", get: { vm, value throws(PyError) in .int(try vm.arrayPart(value, world).elementBytes) })
    attribute(
      type, "nbytes",
      get: { vm, value throws(PyError) in
        let part = try vm.arrayPart(value, world)
        return .int(part.array.count * part.elementBytes)
      })
    attribute(
      type, "strides",
      get: { vm, value throws(PyError) in
        let part = try vm.arrayPart(value, world)
        return world.shapeValue(vm, part.array.strides.map { $0 * part.elementBytes })
      })
    attribute(
      type, "T",
      get: { vm, value throws(PyError) in
        world.view(vm, try vm.arrayPart(value, world).array.transposed(), of: value)
      })
    attribute(
      type, "mT",
      get: { vm, value throws(PyError) in
        let array = try vm.arrayPart(value, world).array
        if array.rank < 2 { throw vm.valueError("matrix transpose with ndim < 2 is undefined") }
        return world.view(vm, try world.asking(vm) { () throws(TensorError) in try array.transposed(-1, -2) }, of: value)
      })
    attribute(type, "base", get: { vm, value throws(PyError) in try vm.arrayPart(value, world).base })
    attribute(
      type, "real",
      get: { vm, value throws(PyError) in
        let array = try vm.arrayPart(value, world).array
        return array.dtype.isComplex ? world.view(vm, array.parts.real, of: value) : value
      },
      set: { vm, value, new throws(PyError) in
        let part = try vm.arrayPart(value, world)
        let target = part.array.dtype.isComplex ? part.array.parts.real : part.array
        try world.setItem(vm, ArrayPart(target, base: .none, isWriteable: part.isWriteable), .ellipsis, new)
      })
    attribute(
      type, "imag",
      get: { vm, value throws(PyError) in
        let array = try vm.arrayPart(value, world).array
        if array.dtype.isComplex { return world.view(vm, array.parts.imaginary, of: value) }
        return world.value(
          vm,
          try world.asking(vm) { () throws(TensorError) in
            try NDArray(zeros: array.shape, array.dtype, in: world.workspace)
          })
      },
      set: { vm, value, new throws(PyError) in
        let part = try vm.arrayPart(value, world)
        guard part.array.dtype.isComplex else { throw vm.typeError("cannot set imaginary part of a non-complex array") }
        try world.setItem(vm, ArrayPart(part.array.parts.imaginary, base: .none, isWriteable: part.isWriteable), .ellipsis, new)
      })
    attribute(
      type, "flat",
      get: { vm, value throws(PyError) in
        _ = try vm.arrayPart(value, world)
        return vm.foreign(FlatPart(value), type: world.flat)
      },
      set: { vm, value, new throws(PyError) in
        let part = try vm.arrayPart(value, world)
        let values = try world.elements(vm, new, for: part.array.dtype, of: part.array)
        try world.asking(vm) { () throws(TensorError) in
          let count = part.array.count
          guard values.count > 0, count > 0 else { return }
          let line = try values.reshaped([values.count]).tiled([(count + values.count - 1) / values.count]).narrowed(
            0, from: 0, count: count)
          try part.array.assign(line.reshaped(part.array.shape))
        }
      })
    attribute(
      type, "flags",
      get: { vm, value throws(PyError) in
        let part = try vm.arrayPart(value, world)
        return try vm.call(
          vm.getAttribute(vm.importModule("_numpy_errors"), vm.name("flagsobj")),
          [
            value, .bool(part.array.isContiguous), .bool(part.array.transposed().isContiguous), .bool(part.base.isNone),
            .bool(part.isWriteable),
          ])
      })
    method(type, "setflags(self, write=None, align=None, uic=None)") { vm, a throws(PyError) in
      if a.has(1) { try vm.arrayPart(a[0], world).isWriteable = vm.truth(a[1]) }
      return .none
    }
  }

  private func fillArrayProtocol(_ type: Ref<TypeObject>, _ world: NumpyWorld) {
    operatorMethod(type, "__repr__(self)") { vm, a throws(PyError) in vm.str(try world.repr(vm, vm.arrayPart(a[0], world))) }
    operatorMethod(type, "__str__(self)") { vm, a throws(PyError) in vm.str(try world.str(vm, vm.arrayPart(a[0], world).array)) }
    operatorMethod(type, "__len__(self)") { vm, a throws(PyError) in
      guard let count = try vm.arrayPart(a[0], world).array.shape.first else { throw vm.typeError("len() of unsized object") }
      return .int(count)
    }
    operatorMethod(type, "__getitem__(self, key)") { vm, a throws(PyError) in
      try world.item(vm, a[0], vm.arrayPart(a[0], world), a[1])
    }
    operatorMethod(type, "__setitem__(self, key, value)") { vm, a throws(PyError) in
      try world.setItem(vm, vm.arrayPart(a[0], world), a[1], a[2])
      return .none
    }
    operatorMethod(type, "__delitem__(self, key)") { vm, a throws(PyError) in throw vm.valueError("cannot delete array elements") }
    operatorMethod(type, "__iter__(self)") { vm, a throws(PyError) in
      let part = try vm.arrayPart(a[0], world)
      if part.array.rank == 0 { throw vm.typeError("iteration over a 0-d array") }
      return vm.iterator(ArrayIteration(world, a[0], part), vm.types.sequenceIterator)
    }
    operatorMethod(type, "__contains__(self, item)") { vm, a throws(PyError) in
      let answer = try world.operate(vm, .equal, a[0], a[1])
      guard let array = try world.known(vm, answer) else { return .bool(false) }
      return .bool(array.scalars.contains(where: \.isTrue))
    }
    operatorMethod(type, "__bool__(self)") { vm, a throws(PyError) in
      let array = try vm.arrayPart(a[0], world).array
      if array.count == 1 {
        if array.dtype == .object { return .bool(try vm.truth(world.objects.value(array.scalars[0]))) }
        return .bool(array.scalars[0].isTrue)
      }
      if array.count == 0 {
        throw vm.valueError("The truth value of an empty array is ambiguous. Use `array.size > 0` to check that an array is not empty.")
      }
      throw vm.valueError("The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()")
    }
    constant(type, "__hash__", .none)
    operatorMethod(type, "__float__(self)") { vm, a throws(PyError) in
      let array = try vm.arrayPart(a[0], world).array
      let element = try vm.onlyElement(array)
      if array.dtype.isReference { return try vm.call(.type(vm.types.float), [world.number(vm, array.dtype, element)]) }
      if array.dtype.isComplex { try world.warnOfLostPart(vm) }
      return .float(element.double)
    }
    operatorMethod(type, "__int__(self)") { vm, a throws(PyError) in
      let array = try vm.arrayPart(a[0], world).array
      var scalar = try vm.onlyElement(array)
      if array.dtype.isComplex {
        try world.warnOfLostPart(vm)
        scalar = .float(scalar.double)
      }
      return try vm.call(.type(vm.types.int), [world.number(vm, array.dtype, scalar)])
    }
    operatorMethod(type, "__complex__(self)") { vm, a throws(PyError) in
      let array = try vm.arrayPart(a[0], world).array
      let element = try vm.onlyElement(array)
      return vm.complex(element.complex.real, element.complex.imaginary)
    }
    operatorMethod(type, "__index__(self)") { vm, a throws(PyError) in
      let array = try vm.arrayPart(a[0], world).array
      guard array.rank == 0, array.dtype.isInteger, let value = array.integers.first else {
        throw vm.typeError("only integer scalar arrays can be converted to a scalar index")
      }
      return .int(value)
    }
    operatorMethod(type, "__format__(self, spec)") { vm, a throws(PyError) in
      let array = try vm.arrayPart(a[0], world).array
      if array.rank == 0, let scalar = array.scalars.first {
        return try vm.call(vm.getAttribute(world.number(vm, array.dtype, scalar), vm.name("__format__")), [a[1]])
      }
      if case .str(let text) = a[1], text.pointee.count == 0 { return vm.str(try world.str(vm, array)) }
      throw vm.typeError("unsupported format string passed to numpy.ndarray.__format__")
    }
    method(type, "__array__(self, dtype=None, copy=None)") { vm, a throws(PyError) in a[0] }
    method(type, "__copy__(self)") { vm, a throws(PyError) in try world.copied(vm, a[0]) }
    method(type, "__deepcopy__(self, memo=None)") { vm, a throws(PyError) in try world.copied(vm, a[0]) }
    method(type, "__reduce_ex__(self, protocol=None)") { vm, a throws(PyError) in
      let array = try vm.arrayPart(a[0], world).array
      let make = try vm.getAttribute(vm.importModule("_numpy"), vm.name("array"))
      return vm.tuple([make, vm.tuple([try world.list(vm, array), try world.dtypeValue(vm, vm.arrayPart(a[0], world))])])
    }
  }

  /// The number that an array of one element stands for.
  private func onlyElement(_ array: NDArray) throws(PyError) -> Scalar {
    if array.count == 1, array.rank == 0, let scalar = array.scalars.first { return scalar }
    throw typeError("only 0-dimensional arrays can be converted to Python scalars")
  }

  private func fillArrayOperators(_ type: Ref<TypeObject>, _ world: NumpyWorld) {
    let operators: [(StaticString, StaticString, StaticString, BinaryFunction)] = [
      ("__add__(self, other)", "__radd__(self, other)", "__iadd__(self, other)", .add),
      ("__sub__(self, other)", "__rsub__(self, other)", "__isub__(self, other)", .subtract),
      ("__mul__(self, other)", "__rmul__(self, other)", "__imul__(self, other)", .multiply),
      ("__truediv__(self, other)", "__rtruediv__(self, other)", "__itruediv__(self, other)", .divide),
      ("__floordiv__(self, other)", "__rfloordiv__(self, other)", "__ifloordiv__(self, other)", .floorDivide),
      ("__mod__(self, other)", "__rmod__(self, other)", "__imod__(self, other)", .remainder),
      ("__and__(self, other)", "__rand__(self, other)", "__iand__(self, other)", .and),
      ("__or__(self, other)", "__ror__(self, other)", "__ior__(self, other)", .or),
      ("__xor__(self, other)", "__rxor__(self, other)", "__ixor__(self, other)", .xor),
      ("__lshift__(self, other)", "__rlshift__(self, other)", "__ilshift__(self, other)", .leftShift),
      ("__rshift__(self, other)", "__rrshift__(self, other)", "__irshift__(self, other)", .rightShift),
    ]
    for (own, reflected, inPlace, function) in operators {
      operatorMethod(type, own) { vm, a throws(PyError) in try world.operate(vm, function, a[0], a[1]) }
      operatorMethod(type, reflected) { vm, a throws(PyError) in try world.operate(vm, function, a[1], a[0]) }
      operatorMethod(type, inPlace) { vm, a throws(PyError) in try world.update(vm, function, a[0], a[1]) }
    }
    operatorMethod(type, "__pow__(self, other, modulo=None)") { vm, a throws(PyError) in try world.power(vm, a[0], a[1]) }
    operatorMethod(type, "__rpow__(self, other, modulo=None)") { vm, a throws(PyError) in try world.power(vm, a[1], a[0]) }
    operatorMethod(type, "__ipow__(self, other)") { vm, a throws(PyError) in try world.update(vm, .power, a[0], a[1]) }
    fillComparisons(type, world)
    operatorMethod(type, "__matmul__(self, other)") { vm, a throws(PyError) in try world.matmul(vm, a[0], a[1]) }
    operatorMethod(type, "__rmatmul__(self, other)") { vm, a throws(PyError) in try world.matmul(vm, a[1], a[0]) }
    let unary: [(StaticString, String)] = [
      ("__neg__(self)", "negative"), ("__pos__(self)", "positive"), ("__abs__(self)", "absolute"), ("__invert__(self)", "invert"),
    ]
    for (signature, name) in unary {
      guard let function = UnaryFunction.named(name) else { continue }
      operatorMethod(type, signature) { vm, a throws(PyError) in
        world.result(vm, try world.apply(vm, function, .array(vm.arrayPart(a[0], world).array)))
      }
    }
    operatorMethod(type, "__divmod__(self, other)") { vm, a throws(PyError) in
      vm.tuple([try world.operate(vm, .floorDivide, a[0], a[1]), try world.operate(vm, .remainder, a[0], a[1])])
    }
  }

  func fillComparisons(_ type: Ref<TypeObject>, _ world: NumpyWorld) {
    let comparisons: [(StaticString, BinaryFunction)] = [
      ("__eq__(self, value)", .equal), ("__ne__(self, value)", .notEqual), ("__lt__(self, value)", .less),
      ("__le__(self, value)", .lessEqual), ("__gt__(self, value)", .greater), ("__ge__(self, value)", .greaterEqual),
    ]
    for (signature, function) in comparisons {
      operatorMethod(type, signature) { vm, a throws(PyError) in try world.operate(vm, function, a[0], a[1]) }
    }
  }
}

/// What `array.flat` gives.
final class FlatPart: ForeignPayload {
  let owner: Value

  init(_ owner: Value) { self.owner = owner }

  func trace(_ heap: Heap) { heap.mark(owner) }
}

extension VM {
  func fillFlat(_ type: Ref<TypeObject>, _ world: NumpyWorld) {
    operatorMethod(type, "__iter__(self)") { vm, a throws(PyError) in
      let owner = try vm.flatOwner(a[0])
      return vm.iterator(ArrayIteration(world, owner, try vm.arrayPart(owner, world), isFlat: true), vm.types.sequenceIterator)
    }
    operatorMethod(type, "__len__(self)") { vm, a throws(PyError) in .int(try vm.arrayPart(vm.flatOwner(a[0]), world).array.count) }
    operatorMethod(type, "__getitem__(self, key)") { vm, a throws(PyError) in
      let array = try vm.arrayPart(vm.flatOwner(a[0]), world).array
      let line = try world.asking(vm) { () throws(TensorError) in try array.reshaped([array.count]).copied() }
      let value = world.value(vm, line)
      return try world.item(vm, value, vm.arrayPart(value, world), a[1])
    }
    operatorMethod(type, "__setitem__(self, key, value)") { vm, a throws(PyError) in
      let part = try vm.arrayPart(vm.flatOwner(a[0]), world)
      let line = try world.asking(vm) { () throws(TensorError) in try part.array.reshaped([part.array.count]).copied() }
      try world.setItem(vm, ArrayPart(line, base: .none), a[1], a[2])
      try world.asking(vm) { () throws(TensorError) in try part.array.assign(line.reshaped(part.array.shape)) }
      return .none
    }
  }

  private func flatOwner(_ value: Value) throws(PyError) -> Value {
    if case .foreign(let foreign) = value, let part = foreign.pointee.payload as? FlatPart { return part.owner }
    throw typeError("descriptor requires a 'numpy.flatiter' object but received a '\(typeName(value))'")
  }
}

extension ArrayPart {
  /// How many bytes numpy needs for an element.
  var elementBytes: Int { array.dtype == .text ? 4 * textWidth : array.dtype.byteCount }
}

extension NumpyWorld {
  func warnOfLostPart(_ vm: VM) throws(PyError) {
    let warn = try vm.getAttribute(vm.importModule("warnings"), vm.name("warn"))
    let category = try vm.getAttribute(vm.importModule("_numpy_errors"), vm.name("ComplexWarning"))
    _ = try vm.call(warn, [vm.str("Casting complex values to real discards the imaginary part"), category])
  }
}
