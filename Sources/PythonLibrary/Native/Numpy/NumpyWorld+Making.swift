import Autograd
import Kernels
import PythonRuntime

extension VM {
  /// Refuses to make so many numbers where there is no room for them.
  func reserveNumbers(_ count: Int) throws(PyError) {
    let (bytes, overflows) = max(0, count).multipliedReportingOverflow(by: 16)
    if overflows { throw memoryError() }
    try reserve(bytes)
  }
}

extension NumpyWorld {
  /// A new array of a shape; there has to be room for it.
  func made(_ vm: VM, _ shape: [Int], _ type: DType, _ work: () throws(TensorError) -> NDArray) throws(PyError) -> NDArray {
    do throws(TensorError) {
      return try work()
    } catch .outOfMemory(let bytes) {
      throw raise(
        vm, "_ArrayMemoryError",
        "Unable to allocate \(byteText(bytes)) for an array with shape \(shapeText(shape)) and data type \(type.numpyName)")
    } catch .tooManyElements {
      throw vm.valueError("Maximum allowed dimension exceeded")
    } catch {
      throw raise(vm, error)
    }
  }

  private func rangeOfObjects(_ vm: VM, _ first: Value, _ step: Value, _ count: Int) throws(PyError) -> NDArray {
    try asking(vm) { () throws(TensorError) in try workspace.checkRoom(forNotesOn: count) }
    let distance = try vm.binary(.subtract, vm.binary(.add, first, step), first)
    var items = [first]
    for index in 1..<max(1, count) { items.append(try vm.binary(.add, first, vm.binary(.multiply, .int(index), distance))) }
    return try makeArray(vm, vm.list(Array(items.prefix(count))), .object)
  }

  /// An element that stands for a type.
  func sample(_ vm: VM, _ type: DType) throws(PyError) -> Operand {
    .array(try asking(vm) { () throws(TensorError) in try NDArray(scalar: .int(0), type, in: workspace) })
  }

  private func number(_ vm: VM, _ value: Value) throws(PyError) -> Operand {
    guard let operand = try operand(vm, value) else {
      throw vm.typeError("unsupported operand type(s) for -: '\(vm.typeName(value))' and 'int'")
    }
    return operand
  }

  private func scalar(of operand: Operand) -> Scalar {
    switch operand {
    case .array(let array): array.scalars.first ?? .int(0)
    case .scalar(let scalar): scalar
    }
  }

  func range(_ vm: VM, _ a: Arguments) throws(PyError) -> Value {
    guard case .tuple(let tuple) = a[0] else { return .none }
    var given = Array(tuple.values)
    if given.isEmpty, a.has(3), !a[3].isNone { given = a.has(2) ? [a[2], a[3]] : [a[3]] }
    if given.count == 1, a.has(3), !a[3].isNone { given.append(a[3]) }
    if given.count == 3, case .none = given[1] { given = [given[0]] }
    guard (1...4).contains(given.count) else { throw vm.typeError("arange() requires stop to be specified.") }
    if given.count == 1 { given.insert(.int(0), at: 0) }
    if given.count == 2 { given.append(a.has(4) && !a[4].isNone ? a[4] : .int(1)) }
    let operands = [try number(vm, given[0]), try number(vm, given[1]), try number(vm, given[2])]
    var type = Promotion.numpy(operands)
    if type == .bool { type = .i64 }
    let target = try self.type(vm, given.count == 4 ? given[3] : a[1, or: .none]) ?? type
    let start = scalar(of: operands[0])
    let stop = scalar(of: operands[1])
    let step = scalar(of: operands[2])
    if step.double == 0 { throw vm.zeroDivision("division by zero") }
    let length = ((stop.double - start.double) / step.double).rounded(.up)
    guard length.isFinite else { throw vm.valueError("arange: cannot compute length") }
    guard length < 0x1p60 else { throw vm.valueError("Maximum allowed size exceeded") }
    let count = max(0, Int(length))
    // The second element decides about the distance, in the type of the result.
    if target == .object, !type.isReference { return value(vm, try rangeOfObjects(vm, given[0], given[2], count)) }
    if target.isReference { throw vm.typeError("arange() not supported for inputs with DType <class 'numpy.dtypes.StrDType'>.") }
    let isReal = target.isFloat || target.isComplex
    let first = isReal ? Scalar.float(start.double) : .int(start.integer)
    var distance = isReal ? Scalar.float((start.double + step.double) - start.double) : .int(step.integer)
    if !isReal, type.isFloat { distance = .int(Scalar.float(start.double + step.double).integer &- start.integer) }
    if target == .f32 {
      let (low, width) = (Float(start.double), Float(start.double + step.double) - Float(start.double))
      try vm.reserveNumbers(count)
      let values = (0..<count).map { Double(low + Float($0) * width) }
      return value(vm, try made(vm, [count], target) { () throws(TensorError) in try NDArray(values, .f32, in: workspace) })
    }
    let array = try made(vm, [count], target) { () throws(TensorError) in
      try NDArray(rangeFrom: first, step: distance, count: count, target, in: workspace)
    }
    return value(vm, array)
  }

  func linspace(_ vm: VM, _ a: Arguments) throws(PyError) -> Value {
    let count = a.has(2) ? try vm.size(a[2]) : 50
    if count < 0 { throw vm.valueError("Number of samples, \(count), must be non-negative.") }
    let endpoint = a.has(3) ? try vm.truth(a[3]) : true
    let parts = endpoint ? count - 1 : count
    let (low, high) = (try makeArray(vm, a[0]), try makeArray(vm, a[1]))
    if low.dtype.isComplex || high.dtype.isComplex { throw vm.unsupported("numpy.linspace of complex numbers", as: .typeError) }
    let start = try makeArray(vm, a[0], .f64)
    let stop = try makeArray(vm, a[1], .f64)
    var step = Double.nan
    let type = try self.type(vm, a[5, or: .none]) ?? .f64
    let axis = a.has(6) ? try vm.size(a[6]) : 0
    if start.rank == 0 && stop.rank == 0 {
      let first = start.doubles[0]
      let last = stop.doubles[0]
      let width = last - first
      step = parts > 0 ? width / Double(parts) : .nan
      try vm.reserveNumbers(count)
      var values = [Double](repeating: first, count: count)
      if parts > 0 {
        for index in 0..<count { values[index] = (step == 0 ? Double(index) / Double(parts) * width : Double(index) * step) + first }
      }
      if endpoint && count > 1 { values[count - 1] = last }
      if type.isInteger { values = values.map { $0.rounded(.down) } }
      let final = values
      let array = try made(vm, [count], type) { () throws(TensorError) in try NDArray(final, type, in: workspace) }
      return try withStep(vm, array, step, a)
    }
    try vm.reserveNumbers(count)
    let array = try asking(vm) { () throws(TensorError) in
      let width = try NDArray.binary(.subtract, stop, start, as: .f64)
      let divisor = try NDArray(scalar: .int(Int64(max(1, parts))), .f64, in: workspace)
      let steps = try NDArray.binary(.divide, width, divisor, as: .f64)
      var rows: [NDArray] = []
      for index in 0..<count {
        let factor = try NDArray(scalar: .int(Int64(index)), .f64, in: workspace)
        rows.append(try NDArray.binary(.add, NDArray.binary(.multiply, steps, factor, as: .f64), start, as: .f64))
      }
      if rows.isEmpty { return try NDArray(zeros: [0] + steps.shape, type, in: workspace) }
      if endpoint && count > 1 { rows[count - 1] = try stop.expanded(to: rows[0].shape) }
      return try NDArray.stacked(rows, along: axis, as: type)
    }
    return try withStep(vm, array, step, a)
  }

  private func withStep(_ vm: VM, _ array: NDArray, _ step: Double, _ a: Arguments) throws(PyError) -> Value {
    guard try truth(vm, a[4]) else { return value(vm, array) }
    return vm.tuple([value(vm, array), step.isNaN ? .float(step) : element(vm, .f64, .float(step))])
  }

  /// The options as the module hands them over.
  func options(_ vm: VM, _ values: [Value]) throws(PyError) -> PrintOptions {
    var options = PrintOptions()
    options.precision = try vm.size(values[0])
    options.threshold = try vm.size(values[1])
    options.edgeItems = max(0, try vm.size(values[2]))
    options.lineWidth = try vm.size(values[3])
    options.suppresses = try vm.truth(values[4])
    options.nan = try vm.str(of: values[5]).string
    options.infinity = try vm.str(of: values[6]).string
    options.sign = try vm.str(of: values[7]).string
    options.floatMode = PrintOptions.FloatMode(rawValue: try vm.str(of: values[9]).string) ?? .maxprec
    options.showsPlainScalars = try vm.truth(values[10])
    return options
  }
}
