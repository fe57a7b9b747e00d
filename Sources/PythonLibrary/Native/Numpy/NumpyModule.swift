import Autograd
import Kernels
import PythonRuntime

/// `_numpy`: the classes and functions under the module `numpy`.
enum NumpyModule {
  static func fill(_ vm: VM, _ namespace: Ref<DictObject>) throws(PyError) {
    let world = NumpyWorld(vm, try SharedArrays.workspace(vm))
    vm.populate(world.array) { vm, type in vm.fillArray(type, world) }
    vm.populate(world.dtype) { vm, type in vm.fillDType(type, world) }
    vm.populate(world.function) { vm, type in vm.fillFunction(type, world) }
    vm.populate(world.flat) { vm, type in vm.fillFlat(type, world) }
    vm.set(namespace, "ndarray", .type(world.array))
    vm.set(namespace, "dtype", .type(world.dtype))
    vm.set(namespace, "ufunc", .type(world.function))
    vm.set(namespace, "flatiter", .type(world.flat))
    for (name, type) in world.abstract {
      vm.set(namespace, name, .type(type))
      if "\(name)" == "generic" { vm.populate(type) { vm, type in vm.fillGeneric(type, world) } }
    }
    for dtype in DType.numpys {
      let type = world.scalarType(dtype)
      vm.populate(type) { vm, type in vm.fillScalar(type, dtype, world) }
      vm.setName(namespace, vm.name(dtype.numpyName), .type(type))
    }
    vm.set(namespace, "True_", world.truth(true))
    vm.set(namespace, "False_", world.truth(false))
    for function in UnaryFunction.all {
      let name = "\(function.name)"
      vm.setName(namespace, vm.name(name), vm.foreign(FunctionPart(.unary(function), name: name), type: world.function))
    }
    for function in BinaryFunction.all {
      let name = "\(function.name)"
      vm.setName(namespace, vm.name(name), vm.foreign(FunctionPart(.binary(function), name: name), type: world.function))
    }
    vm.set(namespace, "matmul", vm.foreign(FunctionPart(.matmul, name: "matmul"), type: world.function))
    fillMaking(vm, namespace, world)
    fillJoining(vm, namespace, world)
    fillPrinting(vm, namespace, world)
    fillMatrices(vm, namespace, world)
    vm.fillMatrixFunctions(namespace, world)
    vm.fillRandom(namespace, world)
  }

  private static func fillMaking(_ vm: VM, _ namespace: Ref<DictObject>, _ world: NumpyWorld) {
    vm.function(namespace, "array(object, dtype=None, *, copy=True, order='K', subok=False, ndmin=0)") { vm, a throws(PyError) in
      let type = try world.type(vm, a[1, or: .none])
      if type == .text, !a.has(5) { return try world.textsOf(vm, a[0], width: world.textWidth(vm, a[1])) }
      var array = try world.makeArray(vm, a[0], type)
      let copies = a.has(2) ? try vm.truth(a[2]) : true
      let minimum = a.has(5) ? try vm.size(a[5]) : 0
      let own = array
      if world.part(a[0]) != nil && (copies || minimum > array.rank) {
        array = try world.asking(vm) { () throws(TensorError) in try own.copied().contiguous() }
      } else if world.part(a[0]) != nil && own.storage === world.part(a[0])?.array.storage {
        return a[0]
      }
      if minimum > array.rank {
        let low = array
        array = try world.asking(vm) { () throws(TensorError) in
          try low.reshaped([Int](repeating: 1, count: min(minimum, 64) - low.rank) + low.shape)
        }
      }
      if case .str(let order) = a[3, or: .none], order.string == "F", array.rank > 1 {
        let low = array
        array = try world.asking(vm) { () throws(TensorError) in try low.transposed().copied().transposed() }
      }
      let width = type == .text ? world.textWidth(vm, a[1]) : nil
      if let width { array = try world.clipped(vm, array, width: width) }
      return world.value(vm, array, textWidth: width ?? world.part(a[0])?.textWidth ?? world.mixedTextWidth(vm, a[0], array))
    }
    vm.function(namespace, "asarray(a, dtype=None, order=None, *, copy=None)") { vm, a throws(PyError) in
      let type = try world.type(vm, a[1, or: .none])
      if let part = world.part(a[0]), type == nil || type == part.array.dtype { return a[0] }
      if type == .text { return try world.textsOf(vm, a[0], width: world.textWidth(vm, a[1])) }
      return world.value(vm, try world.makeArray(vm, a[0], type))
    }
    let filled: [(StaticString, Int)] = [
      ("zeros(shape, dtype=None, order='C')", 0), ("empty(shape, dtype=None, order='C')", 0), ("ones(shape, dtype=None, order='C')", 1),
    ]
    for (signature, number) in filled {
      let isNothing = "\(signature)".hasPrefix("empty")
      vm.function(namespace, signature) { vm, a throws(PyError) in
        if number == 0, !a.has(1), case .int(let count) = a[0], count >= 0 {
          let shape = world.workspace.line(count)
          return world.value(
            vm, try world.made(vm, shape, .f64) { () throws(TensorError) in try NDArray(zeros: shape, .f64, in: world.workspace) })
        }
        let shape = try world.checkedShape(vm, a[0])
        let type = try world.type(vm, a[1, or: .none]) ?? .f64
        if case .str(let order) = a[2, or: .none], order.string == "F", !type.isReference {
          let made = try world.made(vm, shape, type) { () throws(TensorError) in
            try NDArray(filled: shape.reversed(), with: .int(Int64(number)), type, in: world.workspace).transposed()
          }
          return world.value(vm, made)
        }
        return world.value(
          vm,
          try world.made(vm, shape, type) { () throws(TensorError) in
            if number == 0 && isNothing && type == .object {
              return try NDArray(filled: shape, with: world.objects.number(.none), type, in: world.workspace)
            }
            let one = type == .text ? world.texts.number("1") : type == .object ? world.objects.number(.int(1)) : .int(1)
            return try NDArray(filled: shape, with: number == 0 ? .int(0) : one, type, in: world.workspace)
          }, textWidth: type == .text ? world.textWidth(vm, a[1]) : nil)
      }
    }
    vm.function(namespace, "full(shape, fill_value, dtype=None, order='C')") { vm, a throws(PyError) in
      let shape = try world.checkedShape(vm, a[0])
      let type = try world.type(vm, a[2, or: .none])
      let value: NDArray
      if case .float = a[1], let type, !type.isReference {
        value = try world.cast(vm, world.makeArray(vm, a[1]), type)
      } else {
        value = try world.makeArray(vm, a[1], type)
      }
      return world.value(
        vm,
        try world.made(vm, shape, value.dtype) { () throws(TensorError) in
          let result = try NDArray(zeros: shape, value.dtype, in: world.workspace)
          try result.assign(value)
          return result
        }, textWidth: type == .text ? world.textWidth(vm, a[2]) : nil)
    }
    vm.function(namespace, "arange(*args, dtype=None, start=None, stop=None, step=None)") { vm, a throws(PyError) in
      try world.range(vm, a)
    }
    vm.function(namespace, "eye(N, M=None, k=0, dtype=None, order='C')") { vm, a throws(PyError) in
      let rows = try vm.size(a[0])
      let columns = a.has(1) && !a[1].isNone ? try vm.size(a[1]) : rows
      let type = try world.type(vm, a[3, or: .none]) ?? .f64
      let diagonal = a.has(2) ? try vm.size(a[2]) : 0
      if rows < 0 || columns < 0 { throw vm.valueError("negative dimensions are not allowed") }
      return world.value(
        vm,
        try world.made(vm, [rows, columns], type) { () throws(TensorError) in
          try NDArray(identity: rows, columns: columns, diagonal: diagonal, type, in: world.workspace)
        })
    }
    vm.function(namespace, "linspace(start, stop, num=50, endpoint=True, retstep=False, dtype=None, axis=0)") { vm, a throws(PyError) in
      try world.linspace(vm, a)
    }
    vm.function(namespace, "where(condition, *xy)") { vm, a throws(PyError) in
      let condition = try world.makeArray(vm, a[0])
      guard case .tuple(let tuple) = a[1], tuple.pointee.count == 2 else {
        guard case .tuple(let tuple) = a[1], tuple.pointee.count == 0 else {
          throw vm.valueError("either both or neither of x and y should be given")
        }
        if condition.rank == 0 { throw world.nonzeroOfScalar(vm, condition) }
        let found = try world.asking(vm) { () throws(TensorError) in try condition.nonzero() }
        return vm.tuple(found.map { world.value(vm, $0) })
      }
      let (first, second) = (tuple.values[0], tuple.values[1])
      let sides = (try world.requireOperand(vm, first, "where"), try world.requireOperand(vm, second, "where"))
      // The choices are joined as the larger of them would be.
      let (x, y) = try world.fitting(vm, .maximum, (first, second), sides)
      let type = Promotion.numpy([x, y])
      var choices = try world.asking(vm) { () throws(TensorError) in try (world.array(x), world.array(y)) }
      if type.isReference { choices = (try world.brought(vm, choices.0, to: type), try world.brought(vm, choices.1, to: type)) }
      let made = try world.asking(vm) { () throws(TensorError) in try NDArray.select(condition, choices.0, choices.1, as: type) }
      if type == .text, let one = world.textWidth(of: tuple.values[0]), let other = world.textWidth(of: tuple.values[1]) {
        return world.value(vm, made, textWidth: max(one, other))
      }
      return world.value(vm, made)
    }
    vm.function(namespace, "result_type(*args)") { vm, a throws(PyError) in
      var operands: [Operand] = []
      for value in try vm.collect(a[0]).pointee.items {
        switch value {
        case .type, .str: operands.append(try world.sample(vm, world.type(vm, value) ?? .f64))
        case .foreign(let foreign) where foreign.pointee.payload is DTypePart:
          operands.append(try world.sample(vm, world.type(vm, value) ?? .f64))
        default: operands.append(try world.requireOperand(vm, value, "result_type"))
        }
      }
      return world.dtypeValue(Promotion.numpy(operands))
    }
    vm.function(namespace, "shares_memory(a, b, /, max_work=-1)") { vm, a throws(PyError) in
      .bool(try world.makeArray(vm, a[0]).sharesElements(with: world.makeArray(vm, a[1])))
    }
    vm.function(namespace, "may_share_memory(a, b, /, max_work=0)") { vm, a throws(PyError) in
      .bool(try world.makeArray(vm, a[0]).overlaps(world.makeArray(vm, a[1])))
    }
    vm.function(namespace, "broadcast_to(array, shape, subok=False)") { vm, a throws(PyError) in
      let array = try world.makeArray(vm, a[0])
      let shape = try world.checkedShape(vm, a[1])
      if shape.count < array.rank { throw vm.valueError("input operand has more dimensions than allowed by the axis remapping") }
      do throws(TensorError) {
        return world.value(vm, try array.expanded(to: shape), base: world.part(a[0]) == nil ? .none : a[0], isWriteable: false)
      } catch {
        throw vm.valueError(
          "operands could not be broadcast together with remapped shapes [original->remapped]: \(world.tightShape(array.shape))  and "
            + "requested shape \(world.tightShape(shape))")
      }
    }
    vm.function(namespace, "crc32(data)") { vm, a throws(PyError) in
      guard case .bytes(let bytes) = vm.core(a[0]) else {
        throw vm.typeError("a bytes-like object is required, not '\(vm.typeName(a[0]))'")
      }
      var check: UInt32 = .max
      for byte in bytes.pointee.bytes {
        check ^= UInt32(byte)
        for _ in 0..<8 { check = check & 1 == 1 ? check >> 1 ^ 0xedb8_8320 : check >> 1 }
      }
      return .int(Int(~check))
    }
    vm.function(namespace, "frombuffer(buffer, dtype=None, count=-1, offset=0)") { vm, a throws(PyError) in
      let type = try world.type(vm, a[1, or: .none]) ?? .f64
      guard case .bytes(let bytes) = vm.core(a[0]) else {
        throw vm.typeError("a bytes-like object is required, not '\(vm.typeName(a[0]))'")
      }
      let offset = max(0, a.has(3) ? try vm.size(a[3]) : 0)
      let data = Array(bytes.pointee.bytes.dropFirst(offset))
      var count = a.has(2) ? try vm.size(a[2]) : -1
      if count < 0 {
        if data.count % type.byteCount != 0 { throw vm.valueError("buffer size must be a multiple of element size") }
        count = data.count / type.byteCount
      }
      let total = count
      if data.count / type.byteCount < total { throw vm.valueError("buffer is smaller than requested size") }
      let made = try world.asking(vm) { () throws(TensorError) in
        let result = try NDArray(zeros: [total], type, in: world.workspace)
        for index in 0..<total * type.byteCount { result.start.storeBytes(of: data[index], toByteOffset: index, as: UInt8.self) }
        return result
      }
      return world.value(vm, made)
    }
  }

  private static func fillJoining(_ vm: VM, _ namespace: Ref<DictObject>, _ world: NumpyWorld) {
    vm.function(namespace, "concatenate(arrays, axis=0, out=None, *, dtype=None, casting='same_kind')") { vm, a throws(PyError) in
      var arrays: [NDArray] = []
      var operands: [Operand] = []
      let parts = Array(try vm.collect(a[0]).pointee.items)
      for item in parts {
        let array = try world.makeArray(vm, item)
        arrays.append(array)
        operands.append(world.scalar(ofNumber: item).map { .scalar($0) } ?? .array(array))
      }
      if arrays.isEmpty { throw vm.valueError("need at least one array to concatenate") }
      var axis = 0
      if a.has(1), a[1].isNone {
        let all = arrays
        arrays = try world.asking(vm) { () throws(TensorError) in
          try all.map { (array) throws(TensorError) in try array.reshaped([array.count]) }
        }
      } else if a.has(1) {
        axis = try vm.size(a[1])
      }
      let rank = arrays[0].rank
      if rank == 0 { throw vm.valueError("zero-dimensional arrays cannot be concatenated") }
      axis = try world.axis(vm, axis, rank: rank)
      for (index, array) in arrays.enumerated() where array.rank != rank {
        throw vm.valueError(
          "all the input arrays must have same number of dimensions, but the array at index 0 has \(rank) dimension(s) and the array at "
            + "index \(index) has \(array.rank) dimension(s)")
      }
      let type = try world.type(vm, a[3, or: .none]) ?? Promotion.numpy(operands)
      for array in arrays where !type.isReference && Promotion.kind(array.dtype) > Promotion.kind(type) {
        throw vm.typeError(
          "Cannot cast array data from dtype('\(array.dtype.numpyName)') to dtype('\(type.numpyName)') according to the rule 'same_kind'")
      }
      let all = type.isReference ? try arrays.map { (array) throws(PyError) in try world.brought(vm, array, to: type) } : arrays
      let made = try world.asking(vm) { () throws(TensorError) in try NDArray.joined(all, along: axis, as: type) }
      if type == .text, !a.has(2) || a[2].isNone { return world.value(vm, made, textWidth: widest(parts, world)) }
      return try world.deliver(vm, made, out: a[2, or: .none], function: "concatenate")
    }
    vm.function(namespace, "tile(A, reps)") { vm, a throws(PyError) in
      let array = try world.makeArray(vm, a[0])
      var times = try world.shape(vm, a[1])
      if times.count < array.rank { times = [Int](repeating: 1, count: array.rank - times.count) + times }
      let counts = times
      return world.value(
        vm, try world.asking(vm) { () throws(TensorError) in try array.tiled(counts) }, textWidth: widest([a[0]], world))
    }
    vm.function(namespace, "flip(m, axis=None)") { vm, a throws(PyError) in
      let owner = world.part(a[0]) == nil ? world.value(vm, try world.makeArray(vm, a[0])) : a[0]
      let array = try vm.arrayPart(owner, world).array
      let axes = try world.axes(vm, a[1, or: .none], rank: array.rank)
      if array.rank == 0 { return world.result(vm, array) }
      return world.view(
        vm,
        try world.asking(vm) { () throws(TensorError) in
          try array.flipped(axes.isEmpty ? Array(0..<array.rank) : axes)
        }, of: owner)
    }
    vm.function(namespace, "roll(a, shift, axis=None)") { vm, a throws(PyError) in
      let array = try world.makeArray(vm, a[0])
      var shifts = try world.shape(vm, a[1])
      let axes = try world.axes(vm, a[2, or: .none], rank: array.rank)
      if shifts.count == 1 && axes.count > 1 { shifts = [Int](repeating: shifts[0], count: axes.count) }
      let all = shifts
      let made = try world.asking(vm) { () throws(TensorError) in try array.rolled(all, along: axes) }
      return world.value(vm, made, textWidth: widest([a[0]], world))
    }
    let triangles: [(StaticString, Bool)] = [("tril(m, k=0)", true), ("triu(m, k=0)", false)]
    for (signature, isLower) in triangles {
      vm.function(namespace, signature) { vm, a throws(PyError) in
        let array = try world.makeArray(vm, a[0])
        if array.rank == 0 { throw vm.typeError("tri() missing 1 required positional argument: 'N'") }
        let diagonal = a.has(1) ? try vm.size(a[1]) : 0
        return world.value(
          vm,
          try world.asking(vm) { () throws(TensorError) in
            let matrix = array.rank == 1 ? try array.expanded(to: [array.count, array.count]) : array
            return try matrix.triangle(isLower: isLower, diagonal: diagonal)
          })
      }
    }
    vm.function(namespace, "unique_values(a)") { vm, a throws(PyError) in
      let array = try world.makeArray(vm, a[0])
      return world.value(vm, try world.asking(vm) { () throws(TensorError) in try array.uniqueValues() })
    }
    vm.function(namespace, "nonzero_count(a)") { vm, a throws(PyError) in
      let array = try world.makeArray(vm, a[0])
      return .int(try world.asking(vm) { () throws(TensorError) in try array.nonzeroCount() })
    }
    vm.function(namespace, "unique_parts(a)") { vm, a throws(PyError) in
      let array = try world.makeArray(vm, a[0])
      let parts = try world.asking(vm) { () throws(TensorError) in try array.unique() }
      return vm.tuple([parts.values, parts.firsts, parts.inverse, parts.counts].map { world.value(vm, $0) })
    }
    vm.function(namespace, "bincount(x, weights=None, minlength=0)") { vm, a throws(PyError) in
      let array = try world.makeArray(vm, a[0])
      if array.rank != 1 { throw vm.valueError("object \(array.rank > 1 ? "too deep" : "of too small depth") for desired array") }
      if (array.dtype.isFloat || array.dtype.isComplex) && (array.count > 0 || world.part(a[0]) != nil) {
        throw vm.typeError("Cannot cast array data from dtype('\(array.dtype.numpyName)') to dtype('int64') according to the rule 'safe'")
      }
      try world.asking(vm) { () throws(TensorError) in try array.checkRoomForNumbers() }
      let places = array.integers
      if let least = places.min(), least < 0 { throw vm.valueError("'list' argument must have no negative elements") }
      if a.has(2), try vm.size(a[2]) < 0 { throw vm.valueError("'minlength' must not be negative") }
      let last = places.max() ?? -1
      if last == .max { throw vm.memoryError() }
      let size = max(last + 1, a.has(2) ? try vm.size(a[2]) : 0, 0)
      try vm.reserveNumbers(size)
      if a.has(1), !a[1].isNone {
        let weights = try world.makeArray(vm, a[1]).doubles
        if weights.count != places.count { throw vm.valueError("The weights and list don't have the same length.") }
        var sums = [Double](repeating: 0, count: size)
        for (place, weight) in zip(places, weights) { sums[place] += weight }
        return world.value(vm, try world.asking(vm) { () throws(TensorError) in try NDArray(sums, in: world.workspace) })
      }
      var counts = [Int](repeating: 0, count: size)
      for place in places { counts[place] += 1 }
      return world.value(vm, try world.asking(vm) { () throws(TensorError) in try NDArray(counts, in: world.workspace) })
    }
  }

  /// How wide texts become that come from arrays; nil where one of them is none.
  private static func widest(_ values: [Value], _ world: NumpyWorld) -> Int? {
    var width = 0
    for value in values {
      guard let part = world.part(value), part.array.dtype == .text else { return nil }
      width = max(width, part.textWidth)
    }
    return width
  }

  private static func fillMatrices(_ vm: VM, _ namespace: Ref<DictObject>, _ world: NumpyWorld) {
    vm.function(namespace, "dot(a, b, out=None)") { vm, a throws(PyError) in
      let made = try world.dot(vm, a[0], a[1])
      if a.has(2), !a[2].isNone { return try world.deliver(vm, world.makeArray(vm, made), out: a[2], function: "dot") }
      return made
    }
    vm.function(namespace, "seterr_modes(modes)") { vm, a throws(PyError) in
      let old = world.errors
      if case .tuple(let tuple) = a[0], tuple.pointee.count == 4 {
        var modes: [ErrorModes.Mode] = []
        for value in Array(tuple.values) {
          guard case .str(let text) = value, let mode = ErrorModes.Mode(rawValue: text.string) else {
            throw vm.valueError("invalid error mode \(try vm.repr(value).string)")
          }
          modes.append(mode)
        }
        world.errors = ErrorModes(divide: modes[0], over: modes[1], under: modes[2], invalid: modes[3])
      }
      return vm.tuple([old.divide, old.over, old.under, old.invalid].map { vm.str($0.rawValue) })
    }
  }

  private static func fillPrinting(_ vm: VM, _ namespace: Ref<DictObject>, _ world: NumpyWorld) {
    vm.function(namespace, "print_options()") { vm, a throws(PyError) in
      let options = world.printing
      return vm.tuple([
        .int(options.precision), .int(options.threshold), .int(options.edgeItems), .int(options.lineWidth), .bool(options.suppresses),
        vm.str(options.nan), vm.str(options.infinity), vm.str(options.sign), world.formatters, vm.str(options.floatMode.rawValue),
        .bool(options.showsPlainScalars),
      ])
    }
    vm.function(namespace, "set_print_options(options)") { vm, a throws(PyError) in
      guard case .tuple(let tuple) = a[0], tuple.pointee.count == 11 else { return .none }
      world.printing = try world.options(vm, Array(tuple.values))
      world.formatters = tuple.values[8]
      if case .dict = world.formatters { vm.permanentRoots.append(world.formatters) }
      return .none
    }
    vm.function(namespace, "array_text(a, options, separator, prefix, suffix, formatter)") { vm, a throws(PyError) in
      let array = try world.makeArray(vm, a[0])
      guard case .tuple(let tuple) = a[1], tuple.pointee.count == 11 else { return .none }
      var options = try world.options(vm, Array(tuple.values))
      options.threshold = max(0, options.threshold)
      return vm.str(
        try world.text(
          vm, array, separator: vm.str(of: a[2]).string, prefix: vm.str(of: a[3]).string, suffix: vm.str(of: a[4]).string, options: options,
          formatter: a[5]))
    }
  }
}
