import Autograd
import Kernels
import PythonRuntime

extension NumpyWorld {
  func copied(_ vm: VM, _ value: Value) throws(PyError) -> Value {
    let array = try vm.arrayPart(value, self).array
    let width = try vm.arrayPart(value, self).textWidth
    return self.value(vm, try asking(vm) { () throws(TensorError) in try array.copied().contiguous() }, textWidth: width)
  }

  /// Nested lists of Python's numbers.
  func list(_ vm: VM, _ array: NDArray) throws(PyError) -> Value {
    if array.rank == 0 { return number(vm, array.dtype, array.scalars.first ?? .int(0)) }
    try asking(vm) { () throws(TensorError) in try array.checkRoomForNumbers() }
    if array.rank == 1 { return vm.list(array.scalars.map { number(vm, array.dtype, $0) }) }
    var rows: [Value] = []
    for index in 0..<array.shape[0] {
      rows.append(try list(vm, asking(vm) { () throws(TensorError) in try array.selected(0, index) }))
    }
    return vm.list(rows)
  }

  func matmul(_ vm: VM, _ left: Value, _ right: Value) throws(PyError) -> Value {
    guard let a = try operand(vm, left), let b = try operand(vm, right) else { return .notImplemented }
    guard case .array(let x) = a, x.rank > 0 else {
      throw vm.valueError(
        "matmul: Input operand 0 does not have enough dimensions (has 0, gufunc core with signature (n?,k),(k,m?)->(n?,m?) requires 1)")
    }
    guard case .array(let y) = b, y.rank > 0 else {
      throw vm.valueError(
        "matmul: Input operand 1 does not have enough dimensions (has 0, gufunc core with signature (n?,k),(k,m?)->(n?,m?) requires 1)")
    }
    if x.dtype == .object || y.dtype == .object { return result(vm, try productOfObjects(vm, x, y)) }
    let type = Promotion.numpy([a, b])
    if type == .text { throw vm.unsupported("products of matrices of texts", as: .typeError) }
    _ = ArithmeticFailures.take()
    let product = try asking(vm) { () throws(TensorError) in try NDArray.product(x, y, as: type) }
    if isNoteworthy(product), product.hasOddNumbers { try note(vm, "matmul", [x, y], product, folds: true) }
    return result(vm, product)
  }

  func dot(_ vm: VM, _ left: Value, _ right: Value) throws(PyError) -> Value {
    let a = try requireOperand(vm, left, "dot")
    let b = try requireOperand(vm, right, "dot")
    guard case .array(let x) = a, case .array(let y) = b, x.rank > 0, y.rank > 0 else {
      let sides = try asking(vm) { () throws(TensorError) in (try array(a), try array(b)) }
      return result(vm, try apply(vm, .multiply, .array(sides.0), .array(sides.1)))
    }
    let type = Promotion.numpy([a, b])
    if type == .text { throw vm.unsupported("products of matrices of texts", as: .typeError) }
    let inner = x.shape[x.rank - 1]
    let outer = y.rank == 1 ? y.shape[0] : y.shape[y.rank - 2]
    if inner != outer {
      let place = y.rank == 1 ? 0 : y.rank - 2
      throw vm.valueError(
        "shapes \(tightShape(x.shape)) and \(tightShape(y.shape)) not aligned: \(inner) (dim \(x.rank - 1)) != \(outer) (dim \(place))")
    }
    if x.dtype == .object || y.dtype == .object { return result(vm, try productOfObjects(vm, x, y)) }
    _ = ArithmeticFailures.take()
    let product = try asking(vm) { () throws(TensorError) in
      if y.rank <= 2 {
        if x.rank <= 2 || y.rank == 1 { return try NDArray.product(x, y, as: type) }
        let rows = try x.reshaped([inner == 0 ? 0 : x.count / inner, inner])
        return try NDArray.product(rows, y, as: type).reshaped(Array(x.shape.dropLast()) + [y.shape[1]])
      }
      // Every row of the one with every column of the other.
      var order = Array(0..<y.rank)
      order.remove(at: y.rank - 2)
      let columns = try y.permuted([y.rank - 2] + order).reshaped([inner, inner == 0 ? 0 : y.count / inner])
      let rows = try x.reshaped([inner == 0 ? 0 : x.count / inner, inner])
      return try NDArray.product(rows, columns, as: type).reshaped(Array(x.shape.dropLast()) + order.map { y.shape[$0] })
    }
    if isNoteworthy(product), product.hasOddNumbers { try note(vm, "dot", [x, y], product, folds: true) }
    return result(vm, product)
  }

  /// Rounds to a number of decimals the way numpy does: scaled, to even, and back.
  func rounded(_ vm: VM, _ array: NDArray, decimals: Int) throws(PyError) -> NDArray {
    // More digits than that no number has.
    let decimals = max(-400, min(decimals, 400))
    if array.dtype.isReference { throw vm.typeError("loop of ufunc does not support argument 0 which has no callable rint method") }
    if array.dtype.isComplex {
      let parts = array.parts
      let (real, imaginary) = (try rounded(vm, parts.real, decimals: decimals), try rounded(vm, parts.imaginary, decimals: decimals))
      return try asking(vm) { () throws(TensorError) in try NDArray.complex(real, imaginary, as: array.dtype) }
    }
    if array.dtype == .bool, decimals != 0 {
      throw raise(
        vm, "_UFuncOutputCastingError",
        "Cannot cast ufunc '\(decimals > 0 ? "multiply" : "divide")' output from dtype('float64') to dtype('bool') with casting rule "
          + "'same_kind'")
    }
    return try asking(vm) { () throws(TensorError) in
      if array.dtype == .bool { return try array.cast(to: .f16) }
      if !array.dtype.isFloat {
        guard decimals < 0, array.dtype.isInteger else { return try array.copied() }
        var factor: Int64 = 1
        for _ in 0..<min(18, -decimals) { factor *= 10 }
        try array.checkRoomForNumbers()
        let values = array.scalars.map { scalar in
          Scalar.int(Int64((Double(scalar.integer) / Double(factor)).rounded(.toNearestOrEven)) &* factor)
        }
        return try NDArray(values, shape: array.shape, array.dtype, in: workspace)
      }
      if decimals == 0 { return try array.unary(.roundToEven) }
      var power = 1.0
      for _ in 0..<min(400, abs(decimals)) { power *= 10 }
      let factor = try NDArray(scalar: .float(power), array.dtype, in: workspace)
      let (first, last): (BinaryKernel, BinaryKernel) = decimals > 0 ? (.multiply, .divide) : (.divide, .multiply)
      let scaled = try NDArray.binary(first, array, factor, as: array.dtype).unary(.roundToEven)
      return try NDArray.binary(last, scaled, factor, as: array.dtype)
    }
  }

  /// The arguments of `reshape`, `transpose` and others: one sequence, or numbers.
  func variadicShape(_ vm: VM, _ arguments: Value) throws(PyError) -> [Int] {
    guard case .tuple(let tuple) = arguments else { return try shape(vm, arguments) }
    if tuple.pointee.count == 1 { return try shape(vm, tuple.values[0]) }
    return try shape(vm, arguments)
  }

  func permuted(_ vm: VM, _ owner: Value, _ axes: [Int]) throws(PyError) -> Value {
    let array = try vm.arrayPart(owner, self).array
    if axes.count != array.rank { throw vm.valueError("axes don't match array") }
    var order: [Int] = []
    for axis in axes { order.append(try self.axis(vm, axis, rank: array.rank)) }
    return view(vm, try asking(vm) { () throws(TensorError) in try array.permuted(order) }, of: owner)
  }

  /// A vector of the elements, as they lie in memory.
  private func inOrderOfMemory(_ vm: VM, _ owner: Value) throws(PyError) -> Value {
    let array = try vm.arrayPart(owner, self).array
    let axes = array.shape.indices.sorted { (abs(array.strides[$1]), $0) < (abs(array.strides[$0]), $1) }
    let line = try asking(vm) { () throws(TensorError) in try array.permuted(axes).reshaped([array.count]) }
    return line.storage === array.storage ? view(vm, line, of: owner) : value(vm, line)
  }

  func reshape(_ vm: VM, _ owner: Value, _ shape: [Int], order: Value) throws(PyError) -> Value {
    let array = try vm.arrayPart(owner, self).array
    var isByColumns = false
    if case .str(let text) = order {
      switch text.string {
      case "C", "c": break
      case "F", "f": isByColumns = true
      case "A", "a": isByColumns = !array.isContiguous && array.transposed().isContiguous
      case "K", "k": return try inOrderOfMemory(vm, owner)
      default: throw vm.valueError("order must be one of 'C', 'F', 'A', or 'K' (got '\(text.string)')")
      }
    }
    if isByColumns {
      return try asking(vm) { () throws(TensorError) in
        let target = try array.resolved(shape)
        return try array.transposed().reshaped(target.reversed()).transposed()
      }.asValue(self, vm)
    }
    do throws(TensorError) {
      let view = try array.reshaped(shape)
      return view.storage === array.storage ? self.view(vm, view, of: owner) : value(vm, view)
    } catch .cannotReshape {
      // An unknown size in front is left out.
      let known = shape.drop { $0 < 0 }.map { $0 < 0 ? "newaxis" : String($0) }.joined(separator: ",")
      throw vm.valueError("cannot reshape array of size \(array.count) into shape (\(known)\(shape.count == 1 ? "," : ""))")
    } catch .negativeSize {
      throw vm.valueError("can only specify one unknown dimension")
    } catch {
      throw raise(vm, error)
    }
  }
}

extension NumpyWorld {
  /// Texts chosen from others keep their room.
  func asWide(_ vm: VM, _ made: Value, as source: Value) throws(PyError) -> Value {
    if let own = part(source), own.array.dtype == .text, let made = part(made) { made.textWidth = own.textWidth }
    return made
  }

  func nonzeroOfScalar(_ vm: VM, _ array: NDArray) -> PyError {
    let hint = " If the context of this error is of the form `arr[nonzero(cond)]`, just use `arr[cond]`."
    return vm.valueError(
      "Calling nonzero on 0d arrays is not allowed. Use np.atleast_1d(scalar).nonzero() instead." + (array.dtype == .bool ? hint : ""))
  }
}

extension NDArray {
  func asValue(_ world: NumpyWorld, _ vm: VM) -> Value { world.value(vm, self) }
}

extension VM {
  func fillArrayMethods(_ type: Ref<TypeObject>, _ world: NumpyWorld) {
    fillArrangingMethods(type, world)
    method(type, "item(self, *args)") { vm, a throws(PyError) in
      let array = try vm.arrayPart(a[0], world).array
      let places = try world.variadicShape(vm, a[1])
      if places.isEmpty { return world.number(vm, array.dtype, try world.asking(vm) { () throws(TensorError) in try array.item() }) }
      let element = try world.asking(vm) { () throws(TensorError) in
        var rest = places.count == 1 && array.rank != 1 ? try array.reshaped([array.count]) : array
        if places.count != rest.rank { throw .tooManyIndices(places.count, rank: rest.rank) }
        for place in places { rest = try rest.selected(0, place) }
        return rest.scalars[0]
      }
      return world.number(vm, array.dtype, element)
    }
    method(type, "tolist(self)") { vm, a throws(PyError) in try world.list(vm, vm.arrayPart(a[0], world).array) }
    method(type, "astype(self, dtype, order='K', casting='unsafe', subok=True, copy=True)") { vm, a throws(PyError) in
      let array = try vm.arrayPart(a[0], world).array
      let target = try world.type(vm, a[1]) ?? .f64
      if target == .text {
        let own = array.dtype == .text ? try vm.arrayPart(a[0], world).textWidth : nil
        return try world.textsOf(vm, array, width: world.textWidth(vm, a[1]) ?? own)
      }
      if a.has(5), try !vm.truth(a[5]), target == array.dtype { return a[0] }
      return world.value(vm, try world.cast(vm, array, target))
    }
    method(type, "copy(self, order='C')") { vm, a throws(PyError) in try world.copied(vm, a[0]) }
    method(type, "fill(self, value)") { vm, a throws(PyError) in
      try world.setItem(vm, vm.arrayPart(a[0], world), .ellipsis, a[1])
      return .none
    }
    method(type, "round(self, decimals=0, out=None)") { vm, a throws(PyError) in
      let array = try world.rounded(vm, vm.arrayPart(a[0], world).array, decimals: a.has(1) ? vm.size(a[1]) : 0)
      return try world.deliver(vm, array, out: a[2, or: .none], function: "round")
    }
    method(type, "dot(self, b, out=None)") { vm, a throws(PyError) in try world.dot(vm, a[0], a[1]) }
    for name in ["conj(self)", "conjugate(self)"] as [StaticString] {
      method(type, name) { vm, a throws(PyError) in
        let array = try vm.arrayPart(a[0], world).array
        guard array.dtype.isComplex, let function = UnaryFunction.named("conjugate") else { return a[0] }
        return world.value(vm, try world.apply(vm, function, .array(array)))
      }
    }
    method(type, "tobytes(self, order='C')") { vm, a throws(PyError) in
      var own = try vm.arrayPart(a[0], world).array
      if case .str(let order) = a[1, or: .none], order.string == "F" { own = own.transposed() }
      if own.dtype.isReference { throw vm.unsupported("numpy.ndarray.tobytes of texts or objects", as: .typeError) }
      let array = try world.asking(vm) { () throws(TensorError) in try own.contiguous() }
      let bytes = UnsafeRawBufferPointer(start: array.start, count: array.count * array.dtype.byteCount)
      return vm.bytes(Array(bytes))
    }
    method(type, "tofile(self, fid, sep='', format='%s')") { vm, a throws(PyError) in
      let array = try vm.arrayPart(a[0], world).array
      let asText = a.has(2) ? try vm.truth(a[2]) : false
      if array.dtype.isReference || asText {
        throw vm.unsupported("numpy.ndarray.tofile of texts", as: .typeError)
      }
      let data = try vm.call(vm.getAttribute(a[0], vm.name("tobytes")), [])
      let write = try vm.attributeIfPresent(a[1], vm.name("write"))
      if !write.isUnbound {
        _ = try vm.call(write, [data])
        return .none
      }
      let file = try vm.call(vm.getAttribute(vm.importModule("builtins"), vm.name("open")), [a[1], vm.str("wb")])
      _ = try vm.call(vm.getAttribute(file, vm.name("write")), [data])
      _ = try vm.call(vm.getAttribute(file, vm.name("close")), [])
      return .none
    }
    method(type, "sort(self, axis=-1, kind=None, order=None)") { vm, a throws(PyError) in
      let part = try vm.arrayPart(a[0], world)
      let axis = try world.axis(vm, a.has(1) ? vm.size(a[1]) : -1, rank: part.array.rank)
      if part.array.dtype.isReference {
        let ranks = try world.ranks(vm, [part.array])[0]
        try world.asking(vm) { () throws(TensorError) in
          let order = try ranks.sorted(along: axis).indices
          try part.array.assign(part.array.gathered(axis, order))
        }
        return .none
      }
      try world.asking(vm) { () throws(TensorError) in try part.array.sort(along: axis) }
      return .none
    }
    method(type, "argsort(self, axis=-1, kind=None, order=None)") { vm, a throws(PyError) in
      var array = try vm.arrayPart(a[0], world).array
      if array.dtype.isReference { array = try world.ranks(vm, [array])[0] }
      var axis = -1
      if a.has(1) {
        if a[1].isNone {
          let line = try world.asking(vm) { () throws(TensorError) in try array.reshaped([array.count]) }
          array = line
        } else {
          array = try world.line(vm, array)
          axis = try world.axis(vm, vm.size(a[1]), rank: array.rank)
        }
      }
      array = try world.line(vm, array)
      return world.value(vm, try world.asking(vm) { () throws(TensorError) in try array.ordering(along: axis) })
    }
    method(type, "partition(self, kth, axis=-1, kind='introselect', order=None)") { vm, a throws(PyError) in
      // What is sorted is parted everywhere.
      try vm.call(vm.getAttribute(a[0], vm.name("sort")), [a[2, or: .int(-1)]])
    }
    method(type, "argpartition(self, kth, axis=-1, kind='introselect', order=None)") { vm, a throws(PyError) in
      try vm.call(vm.getAttribute(a[0], vm.name("argsort")), [a[2, or: .int(-1)]])
    }
    for (name, count) in [
      ("put(self, indices, values, mode='raise')", 3), ("choose(self, choices, out=None, mode='raise')", 3),
      ("compress(self, condition, axis=None, out=None)", 2),
    ] as [(StaticString, Int)] {
      let own = String("\(name)".prefix { $0 != "(" })
      method(type, name) { vm, a throws(PyError) in
        let function = try vm.getAttribute(vm.importModule("numpy"), vm.name(own))
        if own == "compress" { return try vm.call(function, [a[1], a[0], a[2, or: .none]]) }
        var arguments = [a[0], a[1]]
        for place in 2..<4 where place < count + 1 && a.has(place) { arguments.append(a[place]) }
        return try vm.call(function, arguments)
      }
    }
    for name in ["byteswap", "ctypes", "data", "dump", "dumps", "getfield", "setfield", "to_device"] as [StaticString] {
      attribute(type, name, get: { vm, value throws(PyError) in throw vm.unsupported("numpy.ndarray.\(name)", as: .attributeError) })
    }
    method(type, "nonzero(self)") { vm, a throws(PyError) in
      let array = try vm.arrayPart(a[0], world).array
      if array.rank == 0 {
        throw world.nonzeroOfScalar(vm, array)
      }
      let found = try world.asking(vm) { () throws(TensorError) in try array.nonzero() }
      return vm.tuple(found.map { world.value(vm, $0) })
    }
    method(type, "take(self, indices, axis=None, out=None, mode='raise')") { vm, a throws(PyError) in
      try world.asWide(vm, world.take(vm, vm.arrayPart(a[0], world).array, a[1], axis: a[2, or: .none]), as: a[0])
    }
    method(type, "repeat(self, repeats, axis=None)") { vm, a throws(PyError) in
      try world.asWide(vm, world.repeated(vm, vm.arrayPart(a[0], world).array, a[1], axis: a[2, or: .none]), as: a[0])
    }
    method(type, "searchsorted(self, v, side='left', sorter=None)") { vm, a throws(PyError) in
      try world.insertionPoints(vm, vm.arrayPart(a[0], world).array, a[1], side: a[2, or: .none])
    }
    method(type, "view(self, dtype=None, type=None)") { vm, a throws(PyError) in
      let part = try vm.arrayPart(a[0], world)
      if a.has(1), !a[1].isNone, let target = try world.type(vm, a[1]), target != part.array.dtype {
        if target.isReference || part.array.dtype.isReference {
          throw vm.unsupported("numpy.ndarray.view of texts or objects", as: .typeError)
        }
        let seen = try world.asking(vm) { () throws(TensorError) in try part.array.seen(as: target) }
        guard let seen else {
          throw vm.valueError(
            "When changing to a larger dtype, its size must be a divisor of the total size in bytes of the last axis of the array.")
        }
        return world.view(vm, seen, of: a[0])
      }
      return world.view(vm, part.array, of: a[0])
    }
  }

  private func fillArrangingMethods(_ type: Ref<TypeObject>, _ world: NumpyWorld) {
    method(type, "reshape(self, *shape, order='C', copy=None)") { vm, a throws(PyError) in
      try world.reshape(vm, a[0], world.variadicShape(vm, a[1]), order: a[2, or: .none])
    }
    method(type, "ravel(self, order='C')") { vm, a throws(PyError) in try world.reshape(vm, a[0], [-1], order: a[1, or: .none]) }
    method(type, "flatten(self, order='C')") { vm, a throws(PyError) in
      try world.copied(vm, world.reshape(vm, a[0], [-1], order: a[1, or: .none]))
    }
    method(type, "transpose(self, *axes)") { vm, a throws(PyError) in
      let array = try vm.arrayPart(a[0], world).array
      if case .tuple(let tuple) = a[1], tuple.pointee.count == 0 { return world.view(vm, array.transposed(), of: a[0]) }
      if case .tuple(let tuple) = a[1], tuple.pointee.count == 1, tuple.values[0].isNone {
        return world.view(vm, array.transposed(), of: a[0])
      }
      return try world.permuted(vm, a[0], world.variadicShape(vm, a[1]))
    }
    method(type, "swapaxes(self, axis1, axis2)") { vm, a throws(PyError) in
      let array = try vm.arrayPart(a[0], world).array
      let one = try world.axis(vm, vm.size(a[1]), rank: array.rank, name: "axis1: ")
      let other = try world.axis(vm, vm.size(a[2]), rank: array.rank, name: "axis2: ")
      return world.view(vm, try world.asking(vm) { () throws(TensorError) in try array.transposed(one, other) }, of: a[0])
    }
    method(type, "squeeze(self, axis=None)") { vm, a throws(PyError) in
      let array = try vm.arrayPart(a[0], world).array
      if array.rank == 0, case .int(let place) = a[1, or: .none], place == 0 || place == -1 { return world.view(vm, array, of: a[0]) }
      let axes = try world.axes(vm, a[1, or: .none], rank: array.rank)
      for axis in axes where array.shape[axis] != 1 {
        throw vm.valueError("cannot select an axis to squeeze out which has size not equal to one")
      }
      return world.view(vm, try world.asking(vm) { () throws(TensorError) in try array.squeezed(axes) }, of: a[0])
    }
    method(type, "diagonal(self, offset=0, axis1=0, axis2=1)") { vm, a throws(PyError) in
      let array = try vm.arrayPart(a[0], world).array
      if array.rank < 2 { throw vm.valueError("diag requires an array of at least two dimensions") }
      let offset = a.has(1) ? try vm.size(a[1]) : 0
      let one = a.has(2) ? try vm.size(a[2]) : 0
      let other = a.has(3) ? try vm.size(a[3]) : 1
      let diagonal = try world.asking(vm) { () throws(TensorError) in try array.diagonal(offset, one, other) }
      return world.value(vm, diagonal, base: a[0], isWriteable: false)
    }
    method(type, "resize(self, *shape, refcheck=True)") { vm, a throws(PyError) in
      let part = try vm.arrayPart(a[0], world)
      let shape = try world.variadicShape(vm, a[1])
      part.array = try world.asking(vm) { () throws(TensorError) in
        let result = try NDArray(zeros: shape, part.array.dtype, in: world.workspace)
        let line = try result.reshaped([result.count])
        let shared = min(result.count, part.array.count)
        try line.narrowed(0, from: 0, count: shared).assign(part.array.reshaped([part.array.count]).narrowed(0, from: 0, count: shared))
        return result
      }
      return .none
    }
  }
}
