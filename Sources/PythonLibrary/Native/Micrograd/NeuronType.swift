import Autograd
import PythonRuntime

/// What is behind a `Neuron`: its place in a layer of weights, and what a lesson has put in the place of these.
final class NeuronPart: ForeignPayload {
  let store: ScalarStore
  let layer: ScalarLayer
  let place: Int
  /// The list that `w` gave, once a lesson asked for it, and what it set as `b`.
  var weights: Value = .unbound
  var bias: Value = .unbound
  var nonlin: Value

  init(_ store: ScalarStore, _ layer: ScalarLayer, place: Int, nonlin: Value) {
    self.store = store
    self.layer = layer
    self.place = place
    self.nonlin = nonlin
  }

  func trace(_ heap: Heap) {
    heap.mark(weights)
    heap.mark(bias)
    heap.mark(nonlin)
    store.graph.hold(layer)
  }

  func weightList(_ vm: VM) -> Value {
    if weights.isUnbound { weights = vm.list((0..<layer.inputCount).map { store.value(vm, layer.weight($0, ofNeuron: place)) }) }
    return weights
  }

  func biasValue(_ vm: VM) -> Value { bias.isUnbound ? store.value(vm, layer.bias(ofNeuron: place)) : bias }

  /// The neuron as the graph knows it, if it still is that.
  func segment(_ vm: VM) throws(PyError) -> ScalarSegment? {
    if !bias.isUnbound, store.node(vm, bias) != layer.bias(ofNeuron: place) { return nil }
    if !weights.isUnbound {
      guard case .list(let list) = weights, list.pointee.items.count == layer.inputCount else { return nil }
      for index in 0..<layer.inputCount where store.node(vm, list.pointee.items[index]) != layer.weight(index, ofNeuron: place) {
        return nil
      }
    }
    return ScalarSegment(layer, first: place, count: 1, isRectified: try vm.truth(nonlin))
  }
}

extension VM {
  func fillNeuron(_ type: Ref<TypeObject>, _ types: NetworkTypes) {
    let store = types.store
    operatorMethod(type, "__init__(self, nin, nonlin=True)") { vm, a throws(PyError) in
      let layer = try types.newLayer(vm, inputs: a[1], neurons: 1)
      vm.fill(a[0], NeuronPart(store, layer, place: 0, nonlin: a[2, or: .bool(true)]), type)
      return .none
    }
    operatorMethod(type, "__call__(self, x)") { vm, a throws(PyError) in
      let part = try vm.payload(a[0], NeuronPart.self)
      if let segment = try part.segment(vm), let result = try store.call(vm, [segment], a[1]) { return result }
      return try part.callByNodes(vm, a[1])
    }
    method(type, "parameters(self)") { vm, a throws(PyError) in
      let part = try vm.payload(a[0], NeuronPart.self)
      return try vm.binary(.add, part.weightList(vm), vm.list([part.biasValue(vm)]))
    }
    operatorMethod(type, "__repr__(self)") { vm, a throws(PyError) in
      let part = try vm.payload(a[0], NeuronPart.self)
      let count = try vm.length(part.weights.isUnbound ? part.weightList(vm) : part.weights)
      return vm.str("\(try vm.truth(part.nonlin) ? "ReLU" : "Linear")Neuron(\(count))")
    }
    fillNetworkCopies(type, types)
    attribute(
      type, "w",
      get: { vm, value throws(PyError) in
        try vm.payload(value, NeuronPart.self).weightList(vm)
      }, set: { vm, value, new throws(PyError) in try vm.payload(value, NeuronPart.self).weights = new })
    attribute(
      type, "b",
      get: { vm, value throws(PyError) in
        try vm.payload(value, NeuronPart.self).biasValue(vm)
      }, set: { vm, value, new throws(PyError) in try vm.payload(value, NeuronPart.self).bias = new })
    attribute(
      type, "nonlin",
      get: { vm, value throws(PyError) in
        try vm.payload(value, NeuronPart.self).nonlin
      }, set: { vm, value, new throws(PyError) in try vm.payload(value, NeuronPart.self).nonlin = new })
  }
}

extension NeuronPart {
  /// The sum of products as a lesson would write it, for whatever stands in the place of weights and inputs.
  func callByNodes(_ vm: VM, _ x: Value) throws(PyError) -> Value {
    let weights = try vm.iterator(of: weightList(vm))
    let inputs = try vm.iterator(of: x)
    var sum = biasValue(vm)
    while true {
      let weight = try vm.next(weights)
      if weight.isUnbound { break }
      let input = try vm.next(inputs)
      if input.isUnbound { break }
      sum = try vm.binary(.add, sum, vm.binary(.multiply, weight, input))
    }
    return try vm.truth(nonlin) ? vm.call(vm.getAttribute(sum, vm.name("relu")), []) : sum
  }
}
