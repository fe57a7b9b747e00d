import Autograd
import PythonRuntime

/// The graph behind the `Value`s of one Python world.
///
/// **Invariant:** the graph keeps for each node the address of its `Value`, if that is alive: the handle, or the instance around it. A
/// `Value` with attributes of its own lives as long as its node.
final class ScalarStore: HandleStore {
  let graph: ScalarGraph
  /// `Value`; set at once.
  var type: Ref<TypeObject>
  /// `relu` as it was at first.
  var relu = Value.unbound
  private let names: (data: Name, grad: Name, previous: Name, operation: Name, backward: Name, relu: Name)

  init(_ vm: VM, _ graph: ScalarGraph) {
    self.graph = graph
    type = vm.types.object
    names = (vm.name("data"), vm.name("grad"), vm.name("_prev"), vm.name("_op"), vm.name("_backward"), vm.name("relu"))
  }

  // MARK: Values and nodes

  /// The node of a `Value`; nil for anything else.
  @inline(__always)
  func node(_ vm: VM, _ value: Value) -> ScalarNode? {
    guard let handle = vm.handle(of: value), handle.pointee.type == type else { return nil }
    return ScalarNode(slot: handle.pointee.number)
  }

  /// The `Value` of a node: the one that there is, or a new one.
  @inline(__always)
  func value(_ vm: VM, _ node: ScalarNode) -> Value {
    if let known = Value(handleAt: graph.owner(of: node)) { return known }
    let handle = vm.handle(node.slot, type)
    graph.setOwner(of: node, to: UInt(bitPattern: handle))
    return .handle(handle)
  }

  /// Whether what neurons do with a `Value` is still what micrograd does.
  var hasFirstOperators: Bool {
    !type.pointee.hasOwnOperators && (type.pointee.attributes[names.relu] ?? .unbound).isIdentical(to: relu)
  }

  func value(of number: ScalarNumber) -> Value {
    number.isInteger ? .int(Int(number.value)) : .float(number.value)
  }

  /// The number that a value is; nil if it is none that a node can hold.
  @inline(__always)
  func number(_ vm: VM, _ value: Value) throws(PyError) -> ScalarNumber? {
    switch value {
    case .float(let float): return ScalarNumber(float)
    case .int(let int):
      guard let number = ScalarNumber(integer: int) else { throw wideInteger(vm) }
      return number
    default: return try convertedNumber(vm, value)
    }
  }

  @inline(never)
  private func convertedNumber(_ vm: VM, _ value: Value) throws(PyError) -> ScalarNumber? {
    switch vm.core(value) {
    case .float(let float): return ScalarNumber(float)
    case .int(let int):
      guard let number = ScalarNumber(integer: int) else { throw wideInteger(vm) }
      return number
    case .bool(let bool): return ScalarNumber(integer: bool ? 1 : 0)
    case .bigint: throw wideInteger(vm)
    case .foreign: return try libraryNumber(vm, value)
    default: return nil
    }
  }

  /// A number of a library, such as an element of an array.
  private func libraryNumber(_ vm: VM, _ value: Value) throws(PyError) -> ScalarNumber? {
    // Arrays with dimensions are none.
    let rank = try vm.attributeIfPresent(value, vm.name("ndim"))
    if case .int(let rank) = rank, rank > 0 { return nil }
    if case .int(let int) = try vm.callSpecial(.index, value) { return ScalarNumber(integer: int) }
    if case .float(let float) = try vm.callSpecial(.float, value) { return ScalarNumber(float) }
    return nil
  }

  /// The number that `data` or `grad` is set to.
  func requireNumber(_ vm: VM, _ value: Value) throws(PyError) -> ScalarNumber {
    if let number = try number(vm, value) { return number }
    throw vm.unsupported("a Value of type '\(vm.typeName(value))'", as: .typeError)
  }

  private func wideInteger(_ vm: VM) -> PyError {
    vm.unsupported("a Value with an integer beyond 2**53", as: .overflowError)
  }

  func raise(_ vm: VM, _ error: ScalarError) -> PyError {
    switch error {
    case .full: vm.memoryError()
    case .wideInteger: wideInteger(vm)
    case .zeroToNegativePower: vm.zeroDivision("0.0 cannot be raised to a negative power")
    case .complexPower: vm.unsupported("a Value of type 'complex'", as: .typeError)
    case .overflowingPower: vm.raise(vm.type(.overflowError), .int(34), vm.str("Numerical result out of range"))
    case .overflowingExponential: vm.overflowError("math range error")
    case .logarithmOfNonPositive: vm.valueError("math domain error")
    case .mismatchedLayers: vm.valueError("layers that do not follow each other")
    case .divisionByZero: vm.zeroDivision("division by zero")
    }
  }

  /// What the graph does, with its mistakes as exceptions.
  @inline(__always)
  func asking<Result>(_ vm: VM, _ work: (ScalarGraph) throws(ScalarError) -> Result) throws(PyError) -> Result {
    do throws(ScalarError) {
      return try work(graph)
    } catch {
      throw raise(vm, error)
    }
  }

  // MARK: Garbage

  let readsArgumentsInNew = false

  func makeNumber(_ vm: VM) throws(PyError) -> UInt32 {
    try asking(vm) { graph throws(ScalarError) in try graph.leaf(ScalarNumber(0)).slot }
  }

  func hold(_ number: UInt32) { graph.hold(ScalarNode(slot: number)) }

  func reach(_ heap: Heap) {
    graph.reach { address in
      switch Value(handleAt: address) {
      case .handle(let handle): if handle.pointee.attributes != nil { heap.mark(handle) }
      case .instance(let instance): heap.mark(instance)
      default: break
      }
    }
  }

  func sweep() -> Int { graph.sweep() }

  // MARK: Attributes

  func attribute(_ vm: VM, _ handle: Ref<HandleObject>, _ name: Name) throws(PyError) -> Value {
    let node = ScalarNode(slot: handle.pointee.number)
    if name == names.data { return value(of: graph.data(of: node)) }
    if name == names.grad { return value(of: graph.gradient(of: node)) }
    if name == names.previous { return try previous(vm, node) }
    if name == names.operation {
      if let attributes = handle.pointee.attributes, !vm.lookUp(attributes, name).isUnbound { return .unbound }
      return vm.str(try operation(vm, node))
    }
    return .unbound
  }

  private func previous(_ vm: VM, _ node: ScalarNode) throws(PyError) -> Value {
    let set = vm.set()
    for operand in try asking(vm, { graph throws(ScalarError) in try graph.operands(of: node) }) {
      try vm.insert(set, value(vm, operand))
    }
    return .set(set)
  }

  func operation(_ vm: VM, _ node: ScalarNode) throws(PyError) -> String {
    let operation = try asking(vm) { graph throws(ScalarError) in try graph.operation(of: node) }
    switch operation {
    case .power: return "**" + (try vm.repr(value(of: graph.exponent(of: node))).string)
    case .custom: return graph.customName(of: node)
    default: return operation.symbol
    }
  }

  func setAttribute(
    _ vm: VM, _ handle: Ref<HandleObject>, _ value: Value, _ name: Name, _ new: Value
  ) throws(PyError) -> Bool {
    let node = ScalarNode(slot: handle.pointee.number)
    if new.isUnbound { return false }
    if name == names.data {
      let number = try requireNumber(vm, new)
      try asking(vm) { graph throws(ScalarError) in try graph.setData(of: node, to: number) }
      return true
    }
    if name == names.grad {
      let number = try requireNumber(vm, new)
      try asking(vm) { graph throws(ScalarError) in try graph.setGradient(of: node, to: number) }
      return true
    }
    if name == names.previous { throw vm.unsupported("setting _prev of a Value", as: .attributeError) }
    if name == names.backward { try asking(vm) { graph throws(ScalarError) in try graph.takeOverGradient(of: node) } }
    return false
  }

  /// Finds the gradients of everything below a node, with the lesson's own functions for nodes that have one.
  func backward(_ vm: VM, _ node: ScalarNode) throws(PyError) {
    var raised: PyError?
    let end = graph.backward(from: node) { own in
      do throws(PyError) {
        _ = try vm.call(vm.getAttribute(value(vm, own), names.backward), [])
        return true
      } catch {
        raised = error
        return false
      }
    }
    if case .failed(let error) = end { throw raise(vm, error) }
    if let raised { throw raised }
  }
}
