import Autograd
import PythonRuntime

/// What is behind a `Neuron`: its place in a layer of weights, and what a lesson has put in the place of these.
final class NeuronPart: ForeignPayload {
  let store: ScalarStore
  let layer: ScalarLayer
  let place: Int
  /// Whether a class of the lesson's has set all there is, without calling `__init__` of micrograd's.
  var isBare = false
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

  func weightList(_ vm: VM, of neuron: Value) throws(PyError) -> Value {
    if weights.isUnbound {
      if isBare { throw vm.attributeError(neuron, vm.name("w")) }
      weights = vm.list((0..<layer.inputCount).map { store.value(vm, layer.weight($0, ofNeuron: place)) })
    }
    return weights
  }

  func biasValue(_ vm: VM, of neuron: Value) throws(PyError) -> Value {
    if !bias.isUnbound { return bias }
    if isBare { throw vm.attributeError(neuron, vm.name("b")) }
    return store.value(vm, layer.bias(ofNeuron: place))
  }

  func isRectified(_ vm: VM, _ neuron: Value) throws(PyError) -> Bool {
    if nonlin.isUnbound { throw vm.attributeError(neuron, vm.name("nonlin")) }
    return try vm.truth(nonlin)
  }

  /// The neuron as the graph knows it, if it still is that.
  func segment(_ vm: VM) throws(PyError) -> ScalarSegment? {
    if isBare { return nil }
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
      let part = try vm.payload(a[0], NeuronPart.self, "w")
      if store.hasFirstOperators, let segment = try part.segment(vm), let result = try store.call(vm, [segment], a[1]) { return result }
      return try part.callByNodes(vm, a[0], a[1])
    }
    method(type, "parameters(self)") { vm, a throws(PyError) in
      let part = try vm.payload(a[0], NeuronPart.self, "w")
      let weights = try part.weightList(vm, of: a[0])
      return try vm.binary(.add, weights, vm.list([part.biasValue(vm, of: a[0])]))
    }
    operatorMethod(type, "__repr__(self)") { vm, a throws(PyError) in
      let part = try vm.payload(a[0], NeuronPart.self, "nonlin")
      let kind = try part.isRectified(vm, a[0]) ? "ReLU" : "Linear"
      return vm.str("\(kind)Neuron(\(try vm.length(part.weightList(vm, of: a[0]))))")
    }
    fillNetworkCopies(type, types)
    attribute(
      type, "w", get: { vm, value throws(PyError) in try vm.payload(value, NeuronPart.self, "w").weightList(vm, of: value) },
      set: { vm, value, new throws(PyError) in try types.neuronPart(vm, value).weights = new })
    attribute(
      type, "b", get: { vm, value throws(PyError) in try vm.payload(value, NeuronPart.self, "b").biasValue(vm, of: value) },
      set: { vm, value, new throws(PyError) in try types.neuronPart(vm, value).bias = new })
    attribute(
      type, "nonlin",
      get: { vm, value throws(PyError) in
        let part = try vm.payload(value, NeuronPart.self, "nonlin")
        _ = try part.isRectified(vm, value)
        return part.nonlin
      }, set: { vm, value, new throws(PyError) in try types.neuronPart(vm, value).nonlin = new })
  }
}

extension NetworkTypes {
  /// What is behind a neuron that a lesson sets something of.
  fileprivate func neuronPart(_ vm: VM, _ value: Value) throws(PyError) -> NeuronPart {
    if let part = vm.payload(value) as? NeuronPart { return part }
    let layer = try store.asking(vm) { graph throws(ScalarError) in try graph.layer(inputCount: 0, neuronCount: 1) }
    let part = NeuronPart(store, layer, place: 0, nonlin: .unbound)
    part.isBare = true
    vm.fill(value, part, neuron)
    return part
  }
}

extension NeuronPart {
  /// The sum of products as a lesson would write it, for whatever stands in the place of weights and inputs.
  func callByNodes(_ vm: VM, _ neuron: Value, _ x: Value) throws(PyError) -> Value {
    let weights = try vm.iterator(of: weightList(vm, of: neuron))
    let inputs = try vm.iterator(of: x)
    var sum = try biasValue(vm, of: neuron)
    while true {
      let weight = try vm.next(weights)
      if weight.isUnbound { break }
      let input = try vm.next(inputs)
      if input.isUnbound { break }
      sum = try vm.binary(.add, sum, vm.binary(.multiply, weight, input))
    }
    return try isRectified(vm, neuron) ? vm.call(vm.getAttribute(sum, vm.name("relu")), []) : sum
  }
}
