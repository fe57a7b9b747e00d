import Autograd
import PythonRuntime

/// What is behind a `ufunc`.
final class FunctionPart: ForeignPayload {
  enum Kind {
    case unary(UnaryFunction)
    case binary(BinaryFunction)
    case matmul
  }

  let kind: Kind
  let name: String

  init(_ kind: Kind, name: String) {
    self.kind = kind
    self.name = name
  }

  var inputCount: Int { if case .unary = kind { 1 } else { 2 } }

  func trace(_ heap: Heap) {}
}

extension VM {
  func fillFunction(_ type: Ref<TypeObject>, _ world: NumpyWorld) {
    operatorMethod(type, "__call__(self, *args, **kwargs)") { vm, a throws(PyError) in
      let part = try vm.functionPart(a[0])
      guard case .tuple(let tuple) = a[1] else { return .none }
      if let made = try world.callQuickly(vm, part, tuple, a[2]) { return made }
      let arguments = Array(tuple.values)
      var options = FunctionOptions()
      if case .dict(let keywords) = a[2], keywords.pointee.table.count > 0 { try options.read(vm, world, keywords, part.name) }
      guard arguments.count >= part.inputCount, arguments.count <= part.inputCount + 1 else {
        throw vm.typeError(
          "\(part.name)() takes from \(part.inputCount) to \(part.inputCount + 1) positional arguments but \(arguments.count) were given")
      }
      if arguments.count > part.inputCount {
        if !options.out.isNone { throw vm.typeError("cannot specify 'out' as both a positional and keyword argument") }
        options.out = arguments[part.inputCount]
      }
      if try world.computeQuickly(vm, part, arguments, options) { return options.out }
      return try world.call(vm, part, arguments, options)
    }
    operatorMethod(type, "__repr__(self)") { vm, a throws(PyError) in vm.str("<ufunc '\(try vm.functionPart(a[0]).name)'>") }
    attribute(type, "__name__", get: { vm, value throws(PyError) in vm.str(try vm.functionPart(value).name) })
    attribute(type, "nin", get: { vm, value throws(PyError) in .int(try vm.functionPart(value).inputCount) })
    attribute(type, "nout", get: { vm, value throws(PyError) in .int(1) })
    attribute(type, "nargs", get: { vm, value throws(PyError) in .int(try vm.functionPart(value).inputCount + 1) })
    attribute(
      type, "identity",
      get: { vm, value throws(PyError) in
        guard case .binary(let function) = try vm.functionPart(value).kind, let identity = function.identity else { return .none }
        return world.number(vm, .i64, identity)
      })
    method(type, "reduce(self, array, axis=0, dtype=None, out=None, keepdims=False, initial=None, where=None)") { vm, a throws(PyError) in
      let function = try vm.binaryFunction(a[0], "reduce")
      var array = try world.makeArray(vm, a[1])
      if let type = try world.type(vm, a[3, or: .none]) { array = try world.cast(vm, array, type) }
      let start = try world.start(vm, a[6, or: .none], as: array.dtype, "\(function.name)")
      if a.has(7), !a[7].isNone, !a[7].isTrue {
        guard let neutral = function.identity ?? start?.scalars.first else {
          throw vm.valueError(
            "reduction operation '\(function.name)' does not have an identity, so to use a where mask one has to specify 'initial'")
        }
        array = try world.chosen(vm, world.value(vm, array), a[7], neutral: neutral)
      }
      let reduction = try world.reduction(vm, array, axis: a[2, or: array.rank == 0 ? .none : .int(0)], keepdims: a[5, or: .none])
      var made: NDArray
      if let start, array.count == 0 {
        made = try world.asking(vm) { () throws(TensorError) in
          try start.expanded(to: array.reducedShape(reduction.axes, keeping: reduction.keeps)).copied()
        }
      } else {
        made = try world.fold(vm, function, array, reduction)
        if let start { made = try world.apply(vm, function, .array(start), .array(made)) }
      }
      return try world.deliver(vm, made, out: a[4, or: .none], function: "\(function.name)")
    }
    method(type, "accumulate(self, array, axis=0, dtype=None, out=None)") { vm, a throws(PyError) in
      let function = try vm.binaryFunction(a[0], "accumulate")
      let array = try world.makeArray(vm, a[1])
      if array.rank == 0 { throw vm.typeError("cannot accumulate on a scalar") }
      let type = try world.type(vm, a[3, or: .none])
      if case .arithmetic(let kernel) = function.kind, kernel == .add || kernel == .multiply, !array.dtype.isReference {
        let made = try world.cumulative(vm, array, kernel, axis: a[2, or: .int(0)], as: type)
        return try world.deliver(vm, made, out: a[4, or: .none], function: "\(function.name)")
      }
      let axis = try world.axis(vm, a.has(2) ? vm.size(a[2]) : 0, rank: array.rank)
      var parts: [NDArray] = []
      for index in 0..<array.shape[axis] {
        let next = try world.asking(vm) { () throws(TensorError) in try array.selected(axis, index) }
        parts.append(try parts.last.map { (last) throws(PyError) in try world.apply(vm, function, .array(last), .array(next)) } ?? next)
      }
      if parts.isEmpty { return world.value(vm, array) }
      let target = type ?? parts[parts.count - 1].dtype
      let made = try world.asking(vm) { () throws(TensorError) in try NDArray.stacked(parts, along: axis, as: target) }
      return try world.deliver(vm, made, out: a[4, or: .none], function: "\(function.name)")
    }
    method(type, "outer(self, A, B)") { vm, a throws(PyError) in
      let function = try vm.binaryFunction(a[0], "outer")
      let left = try world.makeArray(vm, a[1])
      let right = try world.makeArray(vm, a[2])
      let column = try world.asking(vm) { () throws(TensorError) in
        try left.reshaped(left.shape + [Int](repeating: 1, count: right.rank))
      }
      return world.result(vm, try world.apply(vm, function, .array(column), .array(right)))
    }
    method(type, "reduceat(self, array, indices, axis=0, dtype=None, out=None)") { vm, a throws(PyError) in
      let function = try vm.binaryFunction(a[0], "reduceat")
      let array = try world.makeArray(vm, a[1])
      if array.rank == 0 { throw vm.typeError("cannot reduceat on a scalar") }
      let axis = try world.axis(vm, a.has(3) ? vm.size(a[3]) : 0, rank: array.rank)
      let starts = try world.makeArray(vm, a[2]).integers
      let size = array.shape[axis]
      var parts: [NDArray] = []
      for (place, start) in starts.enumerated() {
        guard start >= 0 && start < size else {
          throw vm.indexError("index \(start) out-of-bounds in \(function.name).reduceat [0, \(size))")
        }
        let next = place + 1 < starts.count ? starts[place + 1] : size
        let count = max(1, min(next, size) - start)
        let piece = try world.asking(vm) { () throws(TensorError) in try array.narrowed(axis, from: start, count: count) }
        parts.append(try world.fold(vm, function, piece, NumpyWorld.Reduction(axes: [axis], isAll: false)))
      }
      guard let type = parts.first?.dtype else { return world.value(vm, array) }
      let pieces = parts
      return world.value(vm, try world.asking(vm) { () throws(TensorError) in try NDArray.stacked(pieces, along: axis, as: type) })
    }
    method(type, "at(self, a, indices, b=None)") { vm, a throws(PyError) in
      let target = try vm.arrayPart(a[1], world)
      if case .binary(let function) = try vm.functionPart(a[0]).kind, "\(function.name)" == "add" || "\(function.name)" == "subtract" {
        var values = try world.elements(vm, a[3, or: .none], for: target.array.dtype, of: target.array)
        if "\(function.name)" == "subtract" { values = try world.asking(vm) { () throws(TensorError) in try values.unary(.negate) } }
        let parts = try world.indices(vm, a[2])
        try world.asking(vm) { () throws(TensorError) in try target.array.assign(parts, values, accumulating: true, like: .numpy) }
        return .none
      }
      try world.updateOneByOne(vm, vm.functionPart(a[0]), target, a[2], a[3, or: .none])
      return .none
    }
  }

  func functionPart(_ value: Value) throws(PyError) -> FunctionPart {
    if case .foreign(let foreign) = value, let part = foreign.pointee.payload as? FunctionPart { return part }
    throw typeError("descriptor requires a 'numpy.ufunc' object but received a '\(typeName(value))'")
  }

  private func binaryFunction(_ value: Value, _ method: String) throws(PyError) -> BinaryFunction {
    if case .binary(let function) = try functionPart(value).kind { return function }
    throw valueError("\(method) only supported for binary functions")
  }
}

/// The keywords of a call.
struct FunctionOptions {
  var out = Value.none
  var condition = Value.none
  var dtype: DType?

  mutating func read(_ vm: VM, _ world: NumpyWorld, _ keywords: Ref<DictObject>, _ name: String) throws(PyError) {
    for key in try vm.collect(.dict(keywords)).pointee.items {
      guard case .str(let text) = key else { continue }
      let value = vm.lookUp(keywords, vm.name(of: text))
      switch text.string {
      case "out": out = value
      case "where": condition = value
      case "dtype": dtype = try world.type(vm, value)
      case "casting", "order", "subok": break
      default: throw vm.typeError("\(name)() got an unexpected keyword argument '\(text.string)'")
      }
    }
    if case .bool(true) = condition { condition = .none }
  }
}

extension NumpyWorld {
  /// A call with nothing but arrays, or an array and a number; nil where that is not all.
  func callQuickly(_ vm: VM, _ part: FunctionPart, _ arguments: Ref<TupleObject>, _ keywords: Value) throws(PyError) -> Value? {
    if case .dict(let keywords) = keywords, keywords.pointee.table.count > 0 { return nil }
    guard arguments.pointee.count == part.inputCount else { return nil }
    switch part.kind {
    case .unary(let function):
      guard let array = self.part(arguments.values[0])?.array, array.dtype.isCommon else { return nil }
      return result(vm, try apply(vm, function, .array(array)))
    case .binary(let function):
      return try quickly(vm, function, arguments.values[0], arguments.values[1]).map { value(vm, $0) }
    case .matmul: return nil
    }
  }

  /// Writes what a function of two arrays gives over a third one of their type and shape; false where that is not all.
  func computeQuickly(_ vm: VM, _ function: FunctionPart, _ arguments: [Value], _ options: FunctionOptions) throws(PyError) -> Bool {
    guard case .binary(let binary) = function.kind, case .pairs(let kernel)? = binary.quick, options.condition.isNone,
      options.dtype == nil, let target = self.part(options.out), target.isWriteable, binary.quick?.takes(target.array.dtype) == true,
      let left = self.part(arguments[0])?.array, let right = self.part(arguments[1])?.array
    else { return false }
    _ = ArithmeticFailures.take()
    guard !(binary.mayFail && (target.array.overlaps(left) || target.array.overlaps(right))),
      target.array.becomePair(kernel, left, right)
    else { return false }
    if binary.mayFail && target.array.dtype.isFloat && !ArithmeticFailures.take().isEmpty {
      try note(vm, "\(binary.name)", [left, right], target.array)
    }
    return true
  }

  func call(_ vm: VM, _ part: FunctionPart, _ arguments: [Value], _ options: FunctionOptions) throws(PyError) -> Value {
    var made: NDArray
    switch part.kind {
    case .matmul:
      let value = try matmul(vm, arguments[0], arguments[1])
      if value.isNotImplemented { _ = try requireOperand(vm, arguments[0], "matmul") }
      guard options.out.isNone, options.dtype == nil, let array = try known(vm, value) else {
        return try deliver(vm, makeArray(vm, value), out: options.out, function: "matmul")
      }
      return result(vm, array)
    case .unary(let function):
      var operand = try requireOperand(vm, arguments[0], part.name)
      try checkShapes(vm, [operand], options)
      if let dtype = options.dtype { operand = try computed(vm, operand, as: dtype, name: part.name) }
      made = try apply(vm, function, operand)
    case .binary(let function):
      var left = try requireOperand(vm, arguments[0], part.name)
      var right = try requireOperand(vm, arguments[1], part.name)
      if options.dtype == nil { (left, right) = try fitting(vm, function, (arguments[0], arguments[1]), (left, right)) }
      try checkShapes(vm, [left, right], options)
      if let dtype = options.dtype, function.isComparison, dtype != .bool, dtype != .object {
        throw vm.typeError("No loop matching the specified signature and casting was found for ufunc \(part.name)")
      }
      if let dtype = options.dtype, !function.isComparison {
        if case .floating = function.kind, !dtype.isFloat, !dtype.isComplex {
          throw vm.typeError("No loop matching the specified signature and casting was found for ufunc \(part.name)")
        }
        left = try computed(vm, left, as: dtype, name: part.name, place: 0)
        right = try computed(vm, right, as: dtype, name: part.name, place: 1)
      }
      made = try apply(vm, function, left, right)
      if let dtype = options.dtype { made = try cast(vm, made, dtype) }
    }
    var out = options.out
    if case .tuple(let tuple) = out, tuple.pointee.count == 1 { out = tuple.values[0] }
    if let target = self.part(out)?.array, target.shape != made.shape {
      let small = made
      made = try asking(vm) { () throws(TensorError) in try small.broadcast(with: target).0 }
    }
    if !options.condition.isNone {
      let mask = try makeArray(vm, options.condition)
      let all = made
      let target = self.part(out)?.array
      made = try asking(vm) { () throws(TensorError) in
        if let target { return try NDArray.select(mask, all, target, as: Promotion.joined(all.dtype, target.dtype, like: .numpy)) }
        return try NDArray.select(mask, all, NDArray(zeros: all.shape, all.dtype, in: workspace), as: all.dtype)
      }
    }
    return try deliver(vm, made, out: options.out, function: part.name)
  }

  private func computed(_ vm: VM, _ operand: Operand, as type: DType, name: String, place: Int? = nil) throws(PyError) -> Operand {
    if case .array(let array) = operand {
      let own = array.dtype
      if Promotion.kind(own) > Promotion.kind(type) || (own.isInteger && !own.isUnsigned && type.isUnsigned) {
        throw raise(
          vm, "_UFuncOutputCastingError",
          "Cannot cast ufunc '\(name)' input \(place.map { "\($0) " } ?? "")from dtype('\(own.numpyName)') to dtype('\(type.numpyName)') with casting rule "
            + "'same_kind'")
      }
    }
    return .array(try cast(vm, asking(vm) { () throws(TensorError) in try array(operand) }, type))
  }

  /// With `out=` or `where=`, all shapes have to fit together.
  private func checkShapes(_ vm: VM, _ operands: [Operand], _ options: FunctionOptions) throws(PyError) {
    if options.out.isNone && options.condition.isNone { return }
    var arrays: [NDArray] = []
    for operand in operands { arrays.append(try asking(vm) { () throws(TensorError) in try array(operand) }) }
    var out = options.out
    if case .tuple(let tuple) = out, tuple.pointee.count == 1 { out = tuple.values[0] }
    if let target = part(out)?.array { arrays.append(target) }
    if !options.condition.isNone { arrays.append(try makeArray(vm, options.condition)) }
    for (number, array) in arrays.enumerated() {
      for other in arrays[..<number] where !array.stretches(with: other) { throw raise(vm, .cannotBroadcast(arrays.map(\.shape))) }
    }
  }
}

extension NumpyWorld {
  /// `ufunc.at`: elements that are named twice are changed twice.
  func updateOneByOne(
    _ vm: VM, _ function: FunctionPart, _ target: ArrayPart, _ indices: Value, _ values: Value
  ) throws(PyError) {
    if !target.isWriteable { throw vm.valueError("assignment destination is read-only") }
    let array = target.array
    let parts = try self.indices(vm, indices)
    let places = try asking(vm) { () throws(TensorError) in
      let all = try NDArray(rangeFrom: .int(0), step: .int(1), count: array.count, .i64, in: workspace)
      return try all.reshaped(array.shape).indexed(parts, like: .numpy)
    }
    var operands: [Scalar]?
    var type = array.dtype
    if case .binary = function.kind {
      let given = try makeArray(vm, values)
      type = given.dtype
      operands = try asking(vm) { () throws(TensorError) in try given.expanded(to: places.shape) }.scalars
    }
    var elements = array.scalars
    for (number, place) in places.integers.enumerated() {
      let own = elements[place]
      let first = try asking(vm) { () throws(TensorError) in try NDArray(scalar: own, array.dtype, in: workspace) }
      var made = first
      switch function.kind {
      case .unary(let unary): made = try apply(vm, unary, .array(first))
      case .binary(let binary):
        let other = operands?[number] ?? .int(0)
        let second = try asking(vm) { () throws(TensorError) in try NDArray(scalar: other, type, in: workspace) }
        made = try apply(vm, binary, .array(first), .array(second))
      case .matmul: throw vm.typeError("at not supported for matmul")
      }
      let result = made
      elements[place] = try asking(vm) { () throws(TensorError) in try result.converted(to: array.dtype).item() }
    }
    let all = elements
    try asking(vm) { () throws(TensorError) in
      try array.assign(NDArray(all, shape: array.shape, array.dtype, in: workspace))
    }
  }
}
