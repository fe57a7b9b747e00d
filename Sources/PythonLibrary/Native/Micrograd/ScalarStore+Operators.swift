import Autograd
import PythonRuntime

/// Operators with a `Value`: `a - b` is `a + (-b)`, `-a` is `a * -1` and `a / b` is `a * b**-1`, so that lessons find these nodes.
extension ScalarStore {
  func operate(_ vm: VM, _ op: BinaryOperation, _ left: Value, _ right: Value) throws(PyError) -> Value {
    guard let a = node(vm, left) else {
      guard let b = node(vm, right) else { return .notImplemented }
      return try operate(vm, op, number: left, b)
    }
    switch op {
    case .add, .multiply:
      let b = try operand(vm, op, left, right)
      let made: ScalarNode
      do throws(ScalarError) {
        made = op == .add ? try graph.add(a, b) : try graph.multiply(a, b)
      } catch {
        throw raise(vm, error)
      }
      return value(vm, made)
    case .subtract:
      let negative: ScalarNode
      if let b = node(vm, right) {
        negative = try negated(vm, b)
      } else {
        negative = try operand(vm, .add, left, vm.negated(right))
      }
      return try made(vm) { graph throws(ScalarError) in try graph.add(a, negative) }
    case .divide:
      let inverse: ScalarNode
      if let b = node(vm, right) {
        inverse = try power(vm, b, ScalarNumber(integer: -1))
      } else {
        inverse = try operand(vm, .multiply, left, vm.binary(.power, right, .int(-1)))
      }
      return try made(vm) { graph throws(ScalarError) in try graph.multiply(a, inverse) }
    case .power:
      guard isNumber(vm, right) else { throw vm.raise(.assertionError, "only supporting int/float powers for now") }
      return value(vm, try power(vm, a, number(vm, right)))
    case .matrixMultiply, .floorDivide, .modulo, .leftShift, .rightShift, .and, .or, .xor: return .notImplemented
    }
  }

  /// Whether nobody has put operators of their own in the place of a `Value`'s.
  @inline(__always)
  func isPlain(_ own: Value, _ other: Value) -> Bool {
    guard case .handle = own, !type.pointee.hasOwnOperators else { return false }
    if case .instance = other { return false }
    return true
  }

  /// An operator of micrograd's that is made of others, which may be a lesson's.
  @inline(never)
  func composed(_ vm: VM, _ op: BinaryOperation, _ own: Value, _ other: Value) throws(PyError) -> Value {
    switch op {
    case .subtract: try vm.binary(.add, own, vm.negated(other))
    case .divide: try vm.binary(.multiply, own, vm.binary(.power, other, .int(-1)))
    default: .notImplemented
    }
  }

  /// `other op own`, where `other` is no `Value`.
  @inline(never)
  func reflected(_ vm: VM, _ op: BinaryOperation, _ other: Value, _ own: Value) throws(PyError) -> Value {
    switch op {
    case .add, .multiply: try vm.binary(op, own, other)
    case .subtract: try vm.binary(.add, other, vm.negated(own))
    case .divide: try vm.binary(.multiply, other, vm.binary(.power, own, .int(-1)))
    default: .notImplemented
    }
  }

  /// What is not a `Value` stands on the left.
  private func operate(_ vm: VM, _ op: BinaryOperation, number: Value, _ b: ScalarNode) throws(PyError) -> Value {
    // An array asks each of its elements.
    if case .foreign = number, try self.number(vm, number) == nil { return .notImplemented }
    switch op {
    case .add, .multiply: return try operate(vm, op, value(vm, b), number)
    case .subtract: return try vm.binary(.add, number, value(vm, negated(vm, b)))
    case .divide: return try vm.binary(.multiply, number, value(vm, power(vm, b, ScalarNumber(integer: -1))))
    case .matrixMultiply, .floorDivide, .modulo, .power, .leftShift, .rightShift, .and, .or, .xor: return .notImplemented
    }
  }

  /// The node of a right operand; for a number a new one.
  @inline(__always)
  private func operand(_ vm: VM, _ op: BinaryOperation, _ left: Value, _ right: Value) throws(PyError) -> ScalarNode {
    if let node = node(vm, right) { return node }
    guard let number = try number(vm, right) else { throw try refused(vm, op, left, right) }
    return try asking(vm) { graph throws(ScalarError) in try graph.leaf(number) }
  }

  /// The error of an operation whose right operand is no number: that of the two numbers behind it.
  private func refused(_ vm: VM, _ op: BinaryOperation, _ left: Value, _ right: Value) throws(PyError) -> PyError {
    if let node = node(vm, left) { _ = try vm.binary(op, value(of: graph.data(of: node)), right) }
    return vm.unsupported("a Value of type '\(vm.typeName(right))'", as: .typeError)
  }

  private func isNumber(_ vm: VM, _ value: Value) -> Bool {
    switch vm.core(value) {
    case .int, .float, .bool, .bigint: true
    default: false
    }
  }

  func negated(_ vm: VM, _ node: ScalarNode) throws(PyError) -> ScalarNode {
    try asking(vm) { graph throws(ScalarError) in
      guard let minusOne = ScalarNumber(integer: -1) else { return node }
      return try graph.multiply(node, graph.leaf(minusOne))
    }
  }

  private func power(_ vm: VM, _ node: ScalarNode, _ exponent: ScalarNumber?) throws(PyError) -> ScalarNode {
    try asking(vm) { graph throws(ScalarError) in
      guard let exponent else { return node }
      return try graph.power(node, exponent)
    }
  }

  /// The `Value` of a node that the graph makes.
  @inline(__always)
  func made(_ vm: VM, _ work: (ScalarGraph) throws(ScalarError) -> ScalarNode) throws(PyError) -> Value {
    value(vm, try asking(vm, work))
  }
}
