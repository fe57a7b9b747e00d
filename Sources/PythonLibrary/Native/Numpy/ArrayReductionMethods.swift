import Autograd
import Kernels
import PythonRuntime

extension VM {
  func fillArrayReductions(_ type: Ref<TypeObject>, _ world: NumpyWorld) {
    method(type, "sum(self, axis=None, dtype=None, out=None, keepdims=False, initial=None, where=None)") { vm, a throws(PyError) in
      let array = try world.chosen(vm, a[0], a[6, or: .none], neutral: .int(0))
      return try world.sumMethod(
        vm, array, a[1, or: .none], a[2, or: .none], a[3, or: .none], a[4, or: .none], a[5, or: .none])
    }
    method(type, "prod(self, axis=None, dtype=None, out=None, keepdims=False, initial=None, where=None)") { vm, a throws(PyError) in
      let array = try world.chosen(vm, a[0], a[6, or: .none], neutral: .int(1))
      let reduction = try world.reduction(vm, array, axis: a[1, or: .none], keepdims: a[4, or: .none])
      if array.dtype.isReference {
        return try world.deliver(vm, world.fold(vm, .multiply, array, reduction), out: a[3, or: .none], function: "multiply")
      }
      let type = try world.type(vm, a[2, or: .none]) ?? array.totalType
      var made = try world.asking(vm) { () throws(TensorError) in
        try array.reduced(.product, over: reduction.axes, keeping: reduction.keeps, as: type)
      }
      if let start = try world.start(vm, a[5, or: .none], as: type, "multiply") {
        made = try world.apply(vm, .multiply, .array(made), .array(start))
      }
      try world.note(vm, "reduce", [array], made, folds: true)
      return try world.deliver(vm, made, out: a[3, or: .none], function: "multiply")
    }
    method(type, "mean(self, axis=None, dtype=None, out=None, keepdims=False, where=None)") { vm, a throws(PyError) in
      let array = try vm.arrayPart(a[0], world).array
      let reduction = try world.reduction(vm, array, axis: a[1, or: .none], keepdims: a[4, or: .none], takesScalars: false)
      let type = try world.type(vm, a[2, or: .none])
      let made =
        a.has(5) && !a[5].isNone
        ? try world.mean(vm, array, reduction, as: type, where: a[5]) : try world.mean(vm, array, reduction, as: type)
      return try world.deliver(vm, made, out: a[3, or: .none], function: "mean")
    }
    let spreads: [(StaticString, Bool)] = [
      ("var(self, axis=None, dtype=None, out=None, ddof=0, keepdims=False, mean=None, correction=None, where=None)", false),
      ("std(self, axis=None, dtype=None, out=None, ddof=0, keepdims=False, mean=None, correction=None, where=None)", true),
    ]
    for (signature, isRoot) in spreads {
      method(type, signature) { vm, a throws(PyError) in
        let array = try vm.arrayPart(a[0], world).array
        let reduction = try world.reduction(vm, array, axis: a[1, or: .none], keepdims: a[5, or: .none], takesScalars: false)
        let ddof = a.has(7) ? a[7] : a[4, or: .int(0)]
        let type = try world.type(vm, a[2, or: .none])
        let variance =
          a.has(8) && !a[8].isNone
          ? try world.variance(vm, array, reduction, ddof: vm.double(ddof), as: type, where: a[8])
          : try world.variance(vm, array, reduction, ddof: vm.double(ddof), as: type)
        let made = isRoot ? try world.asking(vm) { () throws(TensorError) in try variance.unary(.squareRoot) } : variance
        return try world.deliver(vm, made, out: a[3, or: .none], function: "std")
      }
    }
    let extremes: [(StaticString, Bool)] = [
      ("max(self, axis=None, out=None, keepdims=False, initial=None, where=None)", true),
      ("min(self, axis=None, out=None, keepdims=False, initial=None, where=None)", false),
    ]
    for (signature, largest) in extremes {
      method(type, signature) { vm, a throws(PyError) in
        var array = try vm.arrayPart(a[0], world).array
        let start = try world.start(vm, a[4, or: .none], as: array.dtype, "maximum")
        if a.has(5), !a[5].isNone, !a[5].isTrue {
          guard let start = start?.scalars.first else {
            throw vm.valueError(
              "reduction operation '\(largest ? "maximum" : "minimum")' does not have an identity, so to use a where mask one has to "
                + "specify 'initial'")
          }
          array = try world.chosen(vm, a[0], a[5], neutral: start)
        }
        let reduction = try world.reduction(vm, array, axis: a[1, or: .none], keepdims: a[3, or: .none])
        if let start {
          let made: NDArray
          if array.count == 0 {
            made = try world.asking(vm) { () throws(TensorError) in
              try start.expanded(to: array.reducedShape(reduction.axes, keeping: reduction.keeps)).copied()
            }
          } else {
            let found = try world.extreme(vm, array, reduction, largest: largest)
            made = try world.apply(vm, largest ? .maximum : .minimum, .array(found), .array(start))
          }
          return try world.deliver(vm, made, out: a[2, or: .none], function: largest ? "maximum" : "minimum")
        }
        let made = try world.extreme(vm, array, reduction, largest: largest)
        return try world.deliver(vm, made, out: a[2, or: .none], function: largest ? "maximum" : "minimum")
      }
    }
    let places: [(StaticString, Bool)] = [
      ("argmax(self, axis=None, out=None, keepdims=False)", true), ("argmin(self, axis=None, out=None, keepdims=False)", false),
    ]
    for (signature, largest) in places {
      method(type, signature) { vm, a throws(PyError) in
        let array = try vm.arrayPart(a[0], world).array
        let made = try world.extremeIndex(vm, array, axis: a[1, or: .none], keepdims: a[3, or: .none], largest: largest)
        return try world.deliver(vm, made, out: a[2, or: .none], function: largest ? "argmax" : "argmin")
      }
    }
    let questions: [(StaticString, Bool)] = [
      ("all(self, axis=None, out=None, keepdims=False, where=None)", true),
      ("any(self, axis=None, out=None, keepdims=False, where=None)", false),
    ]
    for (signature, isAll) in questions {
      method(type, signature) { vm, a throws(PyError) in
        let own = try vm.arrayPart(a[0], world).array
        var array = own.dtype.isReference ? try world.truths(vm, own) : try world.asking(vm) { () throws(TensorError) in try own.truth() }
        if a.has(4), !a[4].isNone { array = try world.chosen(vm, world.value(vm, array), a[4], neutral: .bool(isAll)) }
        let reduction = try world.reduction(vm, array, axis: a[1, or: .none], keepdims: a[3, or: .none])
        let made = try world.asking(vm) { () throws(TensorError) in
          isAll
            ? try array.all(over: reduction.axes, keeping: reduction.keeps)
            : try array.any(over: reduction.axes, keeping: reduction.keeps)
        }
        return try world.deliver(vm, made, out: a[2, or: .none], function: "logical")
      }
    }
    let running: [(StaticString, BinaryKernel)] = [
      ("cumsum(self, axis=None, dtype=None, out=None)", .add), ("cumprod(self, axis=None, dtype=None, out=None)", .multiply),
    ]
    for (signature, kernel) in running {
      method(type, signature) { vm, a throws(PyError) in
        let array = try vm.arrayPart(a[0], world).array
        let made = try world.cumulative(vm, array, kernel, axis: a[1, or: .none], as: world.type(vm, a[2, or: .none]))
        return try world.deliver(vm, made, out: a[3, or: .none], function: "add")
      }
    }
    method(type, "clip(self, min=None, max=None, out=None)") { vm, a throws(PyError) in
      let made = try world.clipped(vm, vm.arrayPart(a[0], world).array, a[1, or: .none], a[2, or: .none])
      return try world.deliver(vm, made, out: a[3, or: .none], function: "clip")
    }
    method(type, "trace(self, offset=0, axis1=0, axis2=1)") { vm, a throws(PyError) in
      let array = try vm.arrayPart(a[0], world).array
      if array.rank < 2 { throw vm.valueError("diag requires an array of at least two dimensions") }
      let offset = a.has(1) ? try vm.size(a[1]) : 0
      let one = a.has(2) ? try vm.size(a[2]) : 0
      let other = a.has(3) ? try vm.size(a[3]) : 1
      let made = try world.asking(vm) { () throws(TensorError) in
        try array.diagonal(offset, one, other).sum(over: [-1], as: array.totalType, order: .pairwiseSum)
      }
      return world.result(vm, made)
    }
  }
}

extension Operand {
  /// The number that it stands for, if it is only one.
  var onlyScalar: Scalar? {
    switch self {
    case .scalar(let scalar): scalar
    case .array(let array): array.count == 1 ? array.scalars.first : nil
    }
  }
}

extension NumpyWorld {
  /// Which texts are not empty, and which objects count as true.
  func truths(_ vm: VM, _ array: NDArray) throws(PyError) -> NDArray {
    var answers: [Scalar] = []
    for scalar in array.scalars { answers.append(.bool(try vm.truth(number(vm, array.dtype, scalar)))) }
    return try asking(vm) { () throws(TensorError) in try NDArray(answers, shape: array.shape, .bool, in: workspace) }
  }

  /// How many elements count in each mean.
  private func counts(_ vm: VM, _ array: NDArray, _ reduction: Reduction, where condition: Value) throws(PyError) -> (NDArray, NDArray) {
    let mask = try makeArray(vm, condition)
    return try asking(vm) { () throws(TensorError) in
      let whole = try mask.truth().expanded(to: array.shape)
      return (whole, try sum(whole, reduction, as: .f64))
    }
  }

  func mean(_ vm: VM, _ array: NDArray, _ reduction: Reduction, as dtype: DType?, where condition: Value) throws(PyError) -> NDArray {
    let type = dtype ?? (array.dtype.isFloat || array.dtype.isComplex ? array.dtype : .f64)
    let (mask, counts) = try counts(vm, array, reduction, where: condition)
    if counts.scalars.contains(where: { $0.double == 0 }) { try warn(vm, "Mean of empty slice.") }
    let chosen = try chosen(vm, value(vm, array), value(vm, mask), neutral: .int(0))
    let total = try asking(vm) { () throws(TensorError) in try sum(chosen, reduction, as: type) }
    let result = try asking(vm) { () throws(TensorError) in try NDArray.binary(.divide, total, counts.cast(to: type), as: type) }
    try note(vm, total.rank == 0 ? "scalar divide" : "divide", [total, counts], result)
    return result
  }

  func variance(
    _ vm: VM, _ array: NDArray, _ reduction: Reduction, ddof: Double, as dtype: DType?, where condition: Value
  ) throws(PyError) -> NDArray {
    let type = dtype ?? (array.dtype.isFloat ? array.dtype : .f64)
    let (mask, counts) = try counts(vm, array, reduction, where: condition)
    let whole = Reduction(axes: reduction.axes, keeps: true, isAll: reduction.isAll)
    let mean = try mean(vm, array, whole, as: type, where: condition)
    let distances = try asking(vm) { () throws(TensorError) in
      try NDArray.binary(.subtract, array, mean, as: type).unary(.square)
    }
    let chosen = try chosen(vm, value(vm, distances), value(vm, mask), neutral: .int(0))
    return try asking(vm) { () throws(TensorError) in
      let degrees = try NDArray.binary(.subtract, counts, NDArray(scalar: .float(ddof), .f64, in: workspace), as: .f64)
      return try NDArray.binary(.divide, sum(chosen, reduction, as: type), degrees.cast(to: type), as: type)
    }
  }

  /// The array of a reduction with `where=`: what does not count is made neutral.
  func chosen(_ vm: VM, _ value: Value, _ condition: Value, neutral: Scalar) throws(PyError) -> NDArray {
    let array = try vm.arrayPart(value, self).array
    if condition.isNone || condition.isUnbound || condition.isTrue { return array }
    let mask = try makeArray(vm, condition)
    return try asking(vm) { () throws(TensorError) in
      try NDArray.select(mask, array, NDArray(scalar: neutral, array.dtype, in: workspace), as: array.dtype)
    }
  }

  func clipped(_ vm: VM, _ array: NDArray, _ low: Value, _ high: Value) throws(PyError) -> NDArray {
    var bounds: [(function: BinaryFunction, operand: Operand)] = []
    for (value, function) in [(low, BinaryFunction.maximum), (high, .minimum)] where !value.isNone {
      let operand = try requireOperand(vm, value, "clip")
      if case .scalar(.int(let bound)) = operand, array.dtype.isInteger {
        // What no element can be beyond is no bound.
        let range = array.dtype.integerRange
        if "\(function.name)" == "maximum" ? bound <= range.lowerBound : bound >= range.upperBound { continue }
      }
      bounds.append((function, operand))
    }
    if bounds.isEmpty { return try asking(vm) { () throws(TensorError) in try array.copied() } }
    do throws(PyError) {
      var operand = Operand.array(array)
      for bound in bounds { operand = .array(try apply(vm, bound.function, operand, bound.operand)) }
      let made = operand
      return try asking(vm) { () throws(TensorError) in try self.array(made) }
    } catch {
      guard bounds.count == 2, vm.isRaised(.valueError) else { throw error }
      let shapes = [array.shape] + bounds.map { if case .array(let array) = $0.operand { array.shape } else { [] } }
      throw raise(vm, .cannotBroadcast(shapes))
    }
  }

  func sumMethod(
    _ vm: VM, _ array: NDArray, _ axis: Value, _ dtype: Value, _ out: Value, _ keepdims: Value, _ initial: Value
  ) throws(PyError) -> Value {
    let reduction = try reduction(vm, array, axis: axis, keepdims: keepdims)
    if array.dtype == .object {
      let made = try fold(vm, .add, array, reduction)
      return try deliver(vm, made, out: out, function: "add")
    }
    if array.dtype == .text {
      let width = max(1, array.scalars.map { texts.length($0) }.max() ?? 1)
      throw vm.typeError(
        "the resolved dtypes are not compatible with add.reduce. Resolved (dtype('<U\(width)'), dtype('<U\(width)'), "
          + "dtype('<U\(2 * width)'))")
    }
    let type = try type(vm, dtype) ?? array.totalType
    var made = try asking(vm) { () throws(TensorError) in try sum(array, reduction, as: type) }
    try note(vm, "reduce", [array], made, folds: true)
    if let start = try start(vm, initial, as: type, "add") { made = try apply(vm, .add, .array(made), .array(start)) }
    return try deliver(vm, made, out: out, function: "add")
  }

  func take(_ vm: VM, _ array: NDArray, _ places: Value, axis: Value) throws(PyError) -> Value {
    let indices = try makeArray(vm, places)
    let source: NDArray
    var place = 0
    if axis.isNone || axis.isUnbound {
      source = try asking(vm) { () throws(TensorError) in try array.reshaped([array.count]) }
    } else {
      source = try line(vm, array)
      place = try self.axis(vm, vm.size(axis), rank: source.rank)
    }
    if source.shape[place] == 0, indices.count > 0 { throw vm.indexError("cannot do a non-empty take from an empty axes.") }
    return result(
      vm,
      try asking(vm) { () throws(TensorError) in
        try source.indexed([Index](repeating: .all, count: place) + [.array(indices)], like: .numpy)
      })
  }

  func repeated(_ vm: VM, _ array: NDArray, _ times: Value, axis: Value) throws(PyError) -> Value {
    let flat = axis.isNone || axis.isUnbound
    let source = flat ? try asking(vm) { () throws(TensorError) in try array.reshaped([array.count]) } : try line(vm, array)
    let place = flat ? 0 : try self.axis(vm, vm.size(axis), rank: source.rank)
    let counts = try makeArray(vm, times)
    if counts.count == 1, let count = counts.integers.first {
      if count < 0 { throw vm.valueError("repeats may not contain negative values.") }
      return value(vm, try asking(vm) { () throws(TensorError) in try source.repeated(count, along: place) })
    }
    guard counts.count == source.shape[place] else {
      throw vm.valueError(
        "operands could not be broadcast together with shape \(tightShape([source.shape[place]])) \(tightShape(counts.shape))")
    }
    var total = 0
    for count in counts.integers {
      if count < 0 { throw vm.valueError("repeats may not contain negative values.") }
      let (sum, overflows) = total.addingReportingOverflow(count)
      if overflows { throw vm.memoryError() }
      total = sum
    }
    try vm.reserveNumbers(total)
    var indices: [Int] = []
    for (index, count) in counts.integers.enumerated() { indices += [Int](repeating: index, count: count) }
    return value(vm, try asking(vm) { () throws(TensorError) in try source.selecting(place, NDArray(indices, in: workspace)) })
  }

  func insertionPoints(_ vm: VM, _ array: NDArray, _ values: Value, side: Value) throws(PyError) -> Value {
    if array.rank != 1 { throw vm.valueError("object \(array.rank > 1 ? "too deep" : "of too small depth") for desired array") }
    let wanted = try makeArray(vm, values)
    var isAfter = false
    if case .str(let text) = side { isAfter = text.string == "right" }
    return result(vm, try asking(vm) { () throws(TensorError) in try array.insertionPoints(of: wanted, afterEqual: isAfter) })
  }
}
