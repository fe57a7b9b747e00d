import Autograd
import PythonRuntime

/// `micrograd.engine.Value`
extension VM {
  func fillScalar(_ type: Ref<TypeObject>, _ store: ScalarStore) {
    constructor(type, "Value(data, _children=(), _op='')") { vm, a throws(PyError) in
      store.value(vm, try store.made(vm, data: a[0], children: a[1, or: vm.emptyTuple], name: a[2, or: vm.str("")]))
    }
    operatorMethod(type, "__init__(self, data, _children=(), _op='')") { vm, a throws(PyError) in
      let node = try store.made(vm, data: a[1], children: a[2, or: vm.emptyTuple], name: a[3, or: vm.str("")])
      guard let handle = vm.handle(of: a[0]) else { return .none }
      store.graph.setOwner(of: ScalarNode(slot: handle.pointee.number), to: 0)
      handle.pointee.number = node.slot
      if case .instance(let instance) = a[0] {
        store.graph.setOwner(of: node, to: UInt(bitPattern: instance))
      } else {
        store.graph.setOwner(of: node, to: UInt(bitPattern: handle))
      }
      return .none
    }
    fillOperators(type, store)
    fillFunctions(type, store)
    store.relu = type.pointee.attributes[name("relu")] ?? .unbound
    fillCopies(type, store)
    operatorMethod(type, "__repr__(self)") { vm, a throws(PyError) in
      guard let node = store.node(vm, a[0]) else { return .notImplemented }
      let data = try vm.repr(store.value(of: store.graph.data(of: node))).string
      let gradient = try vm.repr(store.value(of: store.graph.gradient(of: node))).string
      return vm.str("Value(data=\(data), grad=\(gradient))")
    }
    attribute(type, "__dict__", get: { vm, value throws(PyError) in try store.dictionary(vm, value) })
  }

  private func fillOperators(_ type: Ref<TypeObject>, _ store: ScalarStore) {
    let operators: [(StaticString, StaticString, BinaryOperation)] = [
      ("__add__(self, other)", "__radd__(self, other)", .add),
      ("__sub__(self, other)", "__rsub__(self, other)", .subtract),
      ("__mul__(self, other)", "__rmul__(self, other)", .multiply),
      ("__truediv__(self, other)", "__rtruediv__(self, other)", .divide),
    ]
    for (own, reflected, op) in operators {
      operatorMethod(type, own) { vm, a throws(PyError) in
        if op == .add || op == .multiply || store.isPlain(a[0], a[1]) { return try store.operate(vm, op, a[0], a[1]) }
        return try store.composed(vm, op, a[0], a[1])
      }
      operatorMethod(type, reflected) { vm, a throws(PyError) in
        if store.isPlain(a[0], a[1]) { return try store.operate(vm, op, a[1], a[0]) }
        return try store.reflected(vm, op, a[1], a[0])
      }
    }
    operatorMethod(type, "__pow__(self, other)") { vm, a throws(PyError) in try store.operate(vm, .power, a[0], a[1]) }
    operatorMethod(type, "__neg__(self)") { vm, a throws(PyError) in
      if !store.isPlain(a[0], a[0]) { return try vm.binary(.multiply, a[0], .int(-1)) }
      guard let node = store.node(vm, a[0]) else { return .notImplemented }
      return store.value(vm, try store.negated(vm, node))
    }
  }

  private func fillFunctions(_ type: Ref<TypeObject>, _ store: ScalarStore) {
    let functions: [(StaticString, ScalarOperation)] = [
      ("relu(self)", .relu), ("tanh(self)", .tanh), ("exp(self)", .exponential), ("log(self)", .logarithm), ("sigmoid(self)", .sigmoid),
    ]
    for (signature, operation) in functions {
      method(type, signature) { vm, a throws(PyError) in
        guard let node = store.node(vm, a[0]) else { return .notImplemented }
        return try store.made(vm) { graph throws(ScalarError) in try graph.apply(operation, node) }
      }
    }
    method(type, "backward(self)") { vm, a throws(PyError) in
      if let node = store.node(vm, a[0]) { try store.backward(vm, node) }
      return .none
    }
    method(type, "_backward(self)") { vm, a throws(PyError) in
      if let node = store.node(vm, a[0]) {
        try store.asking(vm) { graph throws(ScalarError) in try graph.propagate(node) }
      }
      return .none
    }
  }
}

extension ScalarStore {
  /// A node as a lesson makes it: a number, or a result with the nodes that it came from.
  fileprivate func made(_ vm: VM, data: Value, children: Value, name: Value) throws(PyError) -> ScalarNode {
    let number = try requireNumber(vm, data)
    var operands: [ScalarNode] = []
    if case .tuple(let tuple) = children, tuple.pointee.count == 0 {
    } else {
      for child in try vm.collect(children).pointee.items {
        guard let node = node(vm, child) else {
          throw vm.unsupported("a Value whose children are of type '\(vm.typeName(child))'", as: .typeError)
        }
        if !operands.contains(node) { operands.append(node) }
      }
    }
    let text = try vm.str(of: name).string
    return try asking(vm) { graph throws(ScalarError) in
      operands.isEmpty && text.isEmpty ? try graph.leaf(number) : try graph.custom(number, operands: operands, name: text)
    }
  }

  fileprivate func dictionary(_ vm: VM, _ value: Value) throws(PyError) -> Value {
    let result = vm.dict()
    for name: StaticString in ["data", "grad", "_backward", "_prev", "_op"] {
      vm.set(result, name, try vm.getAttribute(value, vm.name(name)))
    }
    if let own = vm.handle(of: value)?.pointee.attributes {
      for key in try vm.collect(.dict(own)).pointee.items {
        if case .str(let text) = key { vm.setName(result, vm.name(of: text), vm.lookUp(own, vm.name(of: text))) }
      }
    }
    return .dict(result)
  }
}
