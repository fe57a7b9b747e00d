import Autograd
import Kernels
import PythonRuntime

// Reductions in numpy's order of additions.
extension NumpyWorld {
  /// What the methods and functions of reductions have in common.
  struct Reduction {
    var axes: [Int] = []
    var keeps = false
    var isAll: Bool
  }

  func reduction(
    _ vm: VM, _ array: NDArray, axis: Value, keepdims: Value, takesScalars: Bool = true
  ) throws(PyError) -> Reduction {
    if takesScalars, array.rank == 0, case .int(let place) = axis, place == 0 || place == -1 {
      return Reduction(keeps: try truth(vm, keepdims), isAll: true)
    }
    let axes = try axes(vm, axis, rank: array.rank)
    var isAll = true
    switch vm.core(axis) {
    case .none, .unbound: break
    case .tuple(let tuple): isAll = tuple.pointee.count == 0 ? false : axes.count == array.rank
    default: isAll = axes.count == array.rank
    }
    return Reduction(axes: axes, keeps: try truth(vm, keepdims), isAll: isAll)
  }

  func sum(_ array: NDArray, _ reduction: Reduction, as type: DType) throws(TensorError) -> NDArray {
    try array.orderedSum(over: reduction.axes, keeping: reduction.keeps, as: type)
  }

  func mean(_ vm: VM, _ array: NDArray, _ reduction: Reduction, as dtype: DType? = nil) throws(PyError) -> NDArray {
    if array.dtype.isReference { throw vm.typeError("unsupported operand type(s) for /: 'str' and 'int'") }
    let type = dtype ?? (array.dtype.isFloat || array.dtype.isComplex ? array.dtype : .f64)
    let count = try asking(vm) { () throws(TensorError) in try array.reducedCount(reduction.axes) }
    if count == 0 { try warn(vm, "Mean of empty slice") }
    let total = try asking(vm) { () throws(TensorError) in try sum(array, reduction, as: type) }
    try note(vm, "reduce", [array], total, folds: true)
    let divisor = try asking(vm) { () throws(TensorError) in try NDArray(scalar: .int(Int64(count)), type, in: workspace) }
    let result = try asking(vm) { () throws(TensorError) in try NDArray.binary(.divide, total, divisor, as: type) }
    if count == 0 { try note(vm, total.rank == 0 ? "scalar divide" : "divide", [total, divisor], result) }
    return result
  }

  func variance(
    _ vm: VM, _ array: NDArray, _ reduction: Reduction, ddof: Double, as dtype: DType? = nil
  ) throws(PyError) -> NDArray {
    let type: DType = dtype ?? (array.dtype.isFloat || array.dtype.isComplex ? array.dtype : .f64)
    let count = try asking(vm) { () throws(TensorError) in try array.reducedCount(reduction.axes) }
    if Double(count) - ddof <= 0 { try warn(vm, "Degrees of freedom <= 0 for slice") }
    let variance = try asking(vm) { () throws(TensorError) in
      let whole = Reduction(axes: reduction.axes, keeps: true, isAll: reduction.isAll)
      let total = try sum(array, whole, as: type)
      let mean = try NDArray.binary(.divide, total, NDArray(scalar: .int(Int64(count)), type, in: workspace), as: type)
      let distance = try NDArray.binary(.subtract, array, mean, as: type)
      let real: DType = type == .c128 ? .f64 : type == .c64 ? .f32 : type
      let square =
        type.isComplex
        ? try NDArray.binary(.add, distance.parts.real.unary(.square), distance.parts.imaginary.unary(.square), as: real)
        : try distance.squared()
      let squares = try sum(square, reduction, as: real)
      let divisor = try NDArray(scalar: .float(max(0, Double(count) - ddof)), real, in: workspace)
      return try NDArray.binary(.divide, squares, divisor, as: real)
    }
    if Double(count) - ddof <= 0, variance.hasOddNumbers {
      if count == 0 { try warn(vm, .invalid, "invalid value encountered in divide") }
      let name = variance.rank == 0 ? "scalar divide" : "divide"
      let isPole = variance.scalars.contains { $0.double.isInfinite }
      try warn(vm, isPole ? .divide : .invalid, "\(isPole ? "divide by zero" : "invalid value") encountered in \(name)")
    }
    return variance
  }

  func extreme(_ vm: VM, _ array: NDArray, _ reduction: Reduction, largest: Bool) throws(PyError) -> NDArray {
    if array.dtype == .object {
      return try fold(vm, array, reduction) { (vm, a, b) throws(PyError) in
        let isNext = try vm.truth(vm.compare(largest ? .greater : .less, b, a))
        return isNext ? b : a
      }
    }
    if array.dtype == .text {
      throw raise(
        vm, "_UFuncNoLoopError",
        "ufunc '\(largest ? "maximum" : "minimum")' did not contain a loop with signature matching types "
          + "(dtype('<U\(max(1, array.scalars.map { texts.length($0) }.max() ?? 1))'), "
          + "dtype('<U\(max(1, array.scalars.map { texts.length($0) }.max() ?? 1))')) -> None")
    }
    return try asking(vm) { () throws(TensorError) in
      try array.reduced(
        largest ? .maximum : .minimum, over: reduction.axes, keeping: reduction.keeps, as: array.dtype,
        name: largest ? "maximum" : "minimum")
    }
  }

  func extremeIndex(_ vm: VM, _ array: NDArray, axis: Value, keepdims: Value, largest: Bool) throws(PyError) -> NDArray {
    var place: Int?
    let isScalar = array.rank == 0
    var array = array
    if !axis.isNone && !axis.isUnbound {
      array = try line(vm, array)
      place = try self.axis(vm, vm.size(axis), rank: array.rank)
    }
    let keeps = try truth(vm, keepdims) && !isScalar
    if array.dtype.isReference { array = try ranks(vm, [array])[0] }
    let source = array
    if place.map({ array.shape[$0] == 0 }) ?? (array.count == 0) {
      throw vm.valueError("attempt to get \(largest ? "argmax" : "argmin") of an empty sequence")
    }
    return try asking(vm) { () throws(TensorError) in
      try source.extremeIndex(largest: largest, along: place, keeping: keeps, name: largest ? "argmax" : "argmin")
    }
  }

  func cumulative(_ vm: VM, _ array: NDArray, _ kernel: BinaryKernel, axis: Value, as type: DType?) throws(PyError) -> NDArray {
    let made = try accumulated(vm, array, kernel, axis: axis, as: type)
    try note(vm, "accumulate", [array], made, folds: true)
    return made
  }

  private func accumulated(
    _ vm: VM, _ array: NDArray, _ kernel: BinaryKernel, axis: Value, as type: DType?
  ) throws(PyError) -> NDArray {
    let target = type ?? array.totalType
    if axis.isNone || axis.isUnbound {
      return try asking(vm) { () throws(TensorError) in
        try array.reshaped([array.count]).cumulative(kernel, along: 0, as: target)
      }
    }
    let array = try line(vm, array)
    let place = try self.axis(vm, vm.size(axis), rank: array.rank)
    return try asking(vm) { () throws(TensorError) in try array.cumulative(kernel, along: place, as: target) }
  }

  /// An array without dimensions as one of a single element, which has an axis.
  func line(_ vm: VM, _ array: NDArray) throws(PyError) -> NDArray {
    array.rank > 0 ? array : try asking(vm) { () throws(TensorError) in try array.reshaped([1]) }
  }

  /// A first value of a reduction that was asked for, in the type of what it joins.
  func start(_ vm: VM, _ initial: Value, as type: DType, _ name: String) throws(PyError) -> NDArray? {
    if initial.isNone || initial.isUnbound { return nil }
    let operand = try requireOperand(vm, initial, name)
    if case .scalar(.int(let int)) = operand, type.isInteger, !type.integerRange.contains(int) {
      throw vm.overflowError("Python integer \(int) out of bounds for \(type.numpyName)")
    }
    let array = try asking(vm) { () throws(TensorError) in try self.array(operand) }
    if array.dtype.isComplex && !type.isComplex {
      throw vm.typeError("float() argument must be a string or a real number, not 'complex'")
    }
    return try cast(vm, array, type)
  }

  /// Reduces by any function of pairs, one element after the other.
  func fold(_ vm: VM, _ function: BinaryFunction, _ array: NDArray, _ reduction: Reduction) throws(PyError) -> NDArray {
    if array.dtype == .object, let operation = function.operation {
      return try fold(vm, array, reduction) { (vm, a, b) throws(PyError) in try vm.binary(operation, a, b) }
    }
    switch "\(function.name)" {
    case "add":
      let made = try asking(vm) { () throws(TensorError) in try sum(array, reduction, as: array.totalType) }
      try note(vm, "reduce", [array], made, folds: true)
      return made
    case "multiply":
      return try asking(vm) { () throws(TensorError) in
        try array.reduced(.product, over: reduction.axes, keeping: reduction.keeps, as: array.totalType)
      }
    case "maximum": return try extreme(vm, array, reduction, largest: true)
    case "minimum": return try extreme(vm, array, reduction, largest: false)
    case "logical_and": return try asking(vm) { () throws(TensorError) in try array.all(over: reduction.axes, keeping: reduction.keeps) }
    case "logical_or": return try asking(vm) { () throws(TensorError) in try array.any(over: reduction.axes, keeping: reduction.keeps) }
    default: break
    }
    var rest = array
    let axes = reduction.axes.isEmpty ? Array(0..<array.rank) : reduction.axes
    if axes.count > 1, !function.isReorderable {
      throw vm.valueError("reduction operation '\(function.name)' is not reorderable, so at most one axis may be specified")
    }
    for axis in axes.sorted(by: >) {
      let size = rest.shape[axis]
      if size == 0 {
        guard let identity = function.identity else {
          throw vm.valueError("zero-size array to reduction operation \(function.name) which has no identity")
        }
        var shape = rest.shape
        shape.remove(at: axis)
        let dtype = rest.dtype
        rest = try asking(vm) { () throws(TensorError) in try NDArray(filled: shape, with: identity, dtype, in: workspace) }
        continue
      }
      var folded = try asking(vm) { () throws(TensorError) in try rest.selected(axis, 0) }
      for index in 1..<max(1, size) {
        let next = try asking(vm) { () throws(TensorError) in try rest.selected(axis, index) }
        folded = try apply(vm, function, .array(folded), .array(next))
      }
      rest = folded
    }
    guard reduction.keeps, array.rank > 0 else { return rest }
    var shape = array.shape
    for axis in axes { shape[axis] = 1 }
    return try asking(vm) { () throws(TensorError) in try rest.reshaped(shape) }
  }

  /// Objects folded one after the other.
  func fold(
    _ vm: VM, _ array: NDArray, _ reduction: Reduction, _ body: (VM, Value, Value) throws(PyError) -> Value
  ) throws(PyError) -> NDArray {
    let axes = reduction.axes.isEmpty ? Array(0..<array.rank) : reduction.axes
    let kept = (0..<array.rank).filter { !axes.contains($0) }
    let inner = axes.reduce(1) { $0 * array.shape[$1] }
    let rows = try asking(vm) { () throws(TensorError) in try array.permuted(kept + axes).contiguous().scalars }
    let shape = try asking(vm) { () throws(TensorError) in try array.reducedShape(axes, keeping: reduction.keeps) }
    if inner == 0 { throw vm.valueError("zero-size array to reduction operation which has no identity") }
    var results: [Scalar] = []
    for start in stride(from: 0, to: rows.count, by: inner) {
      var value = objects.value(rows[start])
      for index in 1..<max(1, inner) { value = try body(vm, value, objects.value(rows[start + index])) }
      results.append(objects.number(value))
    }
    return try asking(vm) { () throws(TensorError) in try NDArray(results, shape: shape, .object, in: workspace) }
  }

  /// What is given back, in `out=` if there is one.
  func deliver(_ vm: VM, _ array: NDArray, out: Value, function: String) throws(PyError) -> Value {
    guard !out.isUnbound, !out.isNone else { return result(vm, array) }
    var target = out
    if case .tuple(let tuple) = out, tuple.pointee.count == 1 { target = tuple.values[0] }
    guard let part = part(target) else { throw vm.typeError("return arrays must be of ArrayType") }
    try store(vm, array, into: part, function: function)
    return target
  }
}

extension NDArray {
  /// The type of sums: integers are summed as the largest of their kind.
  var totalType: DType { dtype.isUnsigned ? .u64 : dtype.isReference ? dtype : sumType }
}

extension Value {
  var isTrue: Bool { if case .bool(true) = self { true } else { false } }
}

extension BinaryFunction {
  /// Whether the order of what is folded does not matter, so that several axes can be.
  var isReorderable: Bool {
    switch kind {
    case .arithmetic(let kernel): [.add, .multiply, .maximum, .minimum, .fmax, .fmin].contains(kernel)
    case .bits(let kernel): kernel != .shiftLeft && kernel != .shiftRight
    case .logical, .whole: true
    default: identity != nil
    }
  }
}
