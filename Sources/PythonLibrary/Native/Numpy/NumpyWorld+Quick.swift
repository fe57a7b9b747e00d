import Autograd
import Kernels
import PythonRuntime

// The short way for what programs do most: arrays of one common type and shape, or an array and a number.
extension NumpyWorld {
  /// What an operator gives, if both operands are such; nil for all others.
  @inline(__always)
  func quickly(_ vm: VM, _ function: BinaryFunction, _ left: Value, _ right: Value) throws(PyError) -> NDArray? {
    let a = part(left)
    let b = part(right)
    if let a = a?.array {
      if let b = b?.array { return try paired(vm, function, a, b) }
      guard let number = scalar(plain: right) else { return nil }
      return try paired(vm, function, a, number, isLeft: false)
    }
    guard let b = b?.array, let number = scalar(plain: left) else { return nil }
    return try paired(vm, function, b, number, isLeft: true)
  }

  @inline(__always)
  func scalar(plain value: Value) -> Scalar? {
    switch value {
    case .float(let float): .float(float)
    case .int(let int): .int(Int64(int))
    default: nil
    }
  }

  @inline(never)
  private func paired(_ vm: VM, _ function: BinaryFunction, _ a: NDArray, _ b: NDArray) throws(PyError) -> NDArray? {
    guard let quick = function.quick, a.dtype.rawValue == b.dtype.rawValue, a.rank > 0, quick.takes(a.dtype) else { return nil }
    _ = ArithmeticFailures.take()
    let made: NDArray?
    do throws(TensorError) { made = try a.paired(quick, with: b) } catch { throw raise(vm, error) }
    guard let made else { return nil }
    if function.mayFail && made.dtype.isFloat && !ArithmeticFailures.take().isEmpty { try note(vm, "\(function.name)", [a, b], made) }
    return made
  }

  @inline(never)
  private func paired(
    _ vm: VM, _ function: BinaryFunction, _ a: NDArray, _ number: Scalar, isLeft: Bool
  ) throws(PyError) -> NDArray? {
    guard let quick = function.quick, a.rank > 0, quick.takes(a.dtype) else { return nil }
    _ = ArithmeticFailures.take()
    let made: NDArray?
    do throws(TensorError) { made = try a.paired(quick, with: number, isLeft: isLeft) } catch { throw raise(vm, error) }
    guard let made else { return nil }
    if function.mayFail && made.dtype.isFloat && !ArithmeticFailures.take().isEmpty {
      let other = try asking(vm) { () throws(TensorError) in try NDArray(scalar: number, a.dtype, in: workspace) }
      try note(vm, "\(function.name)", isLeft ? [other, a] : [a, other], made)
    }
    return made
  }
}

extension NumpyWorld {
  /// Writes the result of an operator over the elements of an array; false where that needs more care.
  func updateQuickly(_ vm: VM, _ function: BinaryFunction, _ target: NDArray, _ right: Value) throws(PyError) -> Bool {
    guard case .pairs(let kernel)? = function.quick, function.quick?.takes(target.dtype) == true, target.isContiguous else { return false }
    let other: NDArray
    if let array = part(right)?.array {
      guard array.dtype == target.dtype, array.shape == target.shape else { return false }
      other = array
    } else {
      guard let number = scalar(plain: right) else { return false }
      switch (target.dtype, number) {
      case (.f64, _), (.i64, .int): break
      default: return false
      }
      other = try asking(vm) { () throws(TensorError) in try NDArray(scalar: number, target.dtype, in: workspace) }
    }
    _ = ArithmeticFailures.take()
    try asking(vm) { () throws(TensorError) in try target.update(kernel, with: other, as: target.dtype) }
    if function.mayFail && target.dtype.isFloat {
      let failures = ArithmeticFailures.take()
      if failures.contains(.division) { try warn(vm, .divide, "divide by zero encountered in \(function.name)") }
      if failures.contains(.overflow) { try warn(vm, .over, "overflow encountered in \(function.name)") }
      if failures.contains(.invalid) { try warn(vm, .invalid, "invalid value encountered in \(function.name)") }
    }
    return true
  }
}

extension BinaryFunction {
  /// The kernel of functions that have the same meaning for all common types.
  var quick: QuickKernel? {
    switch kind {
    case .arithmetic(let kernel):
      switch kernel {
      case .add, .subtract, .multiply, .maximum, .minimum: return .pairs(kernel)
      default: return nil
      }
    case .floating(let kernel): return kernel == .divide ? .pairs(.divide) : nil
    case .comparison(let kernel): return .questions(kernel)
    default: return nil
    }
  }
}

extension NumpyWorld {
  /// The element at an index, or at as many indices as there are dimensions; nil where that is not all.
  @inline(__always)
  func quickElement(_ vm: VM, _ array: NDArray, _ key: Value) -> Value? {
    guard let place = quickPlace(array, key) else { return nil }
    switch array.dtype {
    case .f64: return .instance(vm.newInstance(of: scalarType(.f64), core: .float(place.load(as: Double.self))))
    case .text, .object: return nil
    default: return element(vm, array.dtype, Scalar(array.dtype, at: place))
    }
  }

  /// Writes a number of the array's own kind over an element; false where that is not all.
  @inline(__always)
  func setQuickly(_ array: NDArray, _ key: Value, _ new: Value) -> Bool {
    switch (array.dtype, new) {
    case (.f64, .float(let float)):
      guard let place = quickPlace(array, key) else { return false }
      place.storeBytes(of: float, as: Double.self)
      return true
    case (.f64, .int(let int)):
      guard let place = quickPlace(array, key) else { return false }
      place.storeBytes(of: Double(int), as: Double.self)
      return true
    case (.i64, .int(let int)):
      guard let place = quickPlace(array, key) else { return false }
      place.storeBytes(of: Int64(int), as: Int64.self)
      return true
    default: return false
    }
  }

  @inline(__always)
  private func quickPlace(_ array: NDArray, _ key: Value) -> UnsafeMutableRawPointer? {
    switch key {
    case .int(let index): return array.place(of: Int(index))
    case .tuple(let tuple):
      guard tuple.pointee.count == 2, case .int(let row) = tuple.values[0], case .int(let column) = tuple.values[1] else { return nil }
      return array.place(of: Int(row), Int(column))
    default: return nil
    }
  }
}
