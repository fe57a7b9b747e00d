import Autograd
import Kernels
import PythonRuntime

extension NumpyWorld {
  /// The operands of a function, of which one may be an integer of Python's beyond all types: floats take it as one of them, integers refuse
  /// it, objects and comparisons take it as it is.
  func fitting(
    _ vm: VM, _ function: BinaryFunction, _ values: (Value, Value), _ operands: (Operand, Operand)
  ) throws(PyError) -> (Operand, Operand) {
    let large = (beyondTypes(values.0), beyondTypes(values.1))
    if large.0 == nil && large.1 == nil || function.isComparison { return operands }
    let one = Operand.scalar(.int(1))
    let pair = [large.0 == nil ? operands.0 : one, large.1 == nil ? operands.1 : one]
    guard !Promotion.numpy(pair).isReference, let type = try? function.type(pair) else { return operands }
    guard type.isFloat || type.isComplex else { throw vm.overflowError("Python int too large to convert to C long") }
    var fitting = operands
    if let big = large.0 { fitting.0 = try float(vm, big) }
    if let big = large.1 { fitting.1 = try float(vm, big) }
    return fitting
  }

  private func beyondTypes(_ value: Value) -> BigInt? {
    guard case .bigint(let big) = value, scalar(ofNumber: value) == nil else { return nil }
    return big.value
  }

  private func float(_ vm: VM, _ big: BigInt) throws(PyError) -> Operand {
    guard let double = big.asDouble else { throw vm.overflowError("int too large to convert to float") }
    return .scalar(.float(double))
  }
}
