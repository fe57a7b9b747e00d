import Autograd
import PythonRuntime

/// What is behind a `Layer`: its weights in the graph and its neurons.
final class LayerPart: ForeignPayload {
  let store: ScalarStore
  let layer: ScalarLayer
  let neurons: [Value]
  let segment: ScalarSegment
  /// The list that `neurons` gave, once a lesson asked for it, or what it set there.
  var shown: Value = .unbound

  init(_ store: ScalarStore, _ layer: ScalarLayer, _ neurons: [Value], isRectified: Bool) {
    self.store = store
    self.layer = layer
    self.neurons = neurons
    segment = ScalarSegment(layer, isRectified: isRectified)
  }

  func trace(_ heap: Heap) {
    for neuron in neurons { heap.mark(neuron) }
    heap.mark(shown)
    store.graph.hold(layer)
  }

  func neuronList(_ vm: VM) -> Value {
    if shown.isUnbound { shown = vm.list(neurons) }
    return shown
  }

  /// The layer as the graph knows it, if it still is that.
  func segment(_ vm: VM) throws(PyError) -> ScalarSegment? {
    if neurons.isEmpty { return nil }
    if shown.isUnbound { return segment }
    guard case .list(let list) = shown, list.pointee.items.count == neurons.count else { return nil }
    for (index, neuron) in neurons.enumerated() {
      guard list.pointee.items[index].isIdentical(to: neuron), let part = try (vm.payload(neuron) as? NeuronPart)?.segment(vm),
        part.isRectified == segment.isRectified
      else { return nil }
    }
    return segment
  }
}

extension VM {
  func fillLayer(_ type: Ref<TypeObject>, _ types: NetworkTypes) {
    let store = types.store
    operatorMethod(type, "__init__(self, nin, nout, *, nonlin=True)") { vm, a throws(PyError) in
      vm.fill(a[0], try types.newLayerPart(vm, inputs: a[1], neurons: a[2], nonlin: a[3, or: .bool(true)]), type)
      return .none
    }
    operatorMethod(type, "__call__(self, x)") { vm, a throws(PyError) in
      let part = try vm.payload(a[0], LayerPart.self, "neurons")
      if types.hasFirstNeurons, let segment = try part.segment(vm), let result = try store.call(vm, [segment], a[1]) { return result }
      var results: [Value] = []
      for neuron in try vm.collect(part.neuronList(vm)).pointee.items { results.append(try vm.call(neuron, [a[1]])) }
      return results.count == 1 ? results[0] : vm.list(results)
    }
    method(type, "parameters(self)") { vm, a throws(PyError) in
      let part = try vm.payload(a[0], LayerPart.self, "neurons")
      if !part.shown.isUnbound || !types.hasFirstParameters { return try vm.parameters(ofParts: part.neuronList(vm)) }
      let result = vm.list([])
      if case .list(let list) = result { store.append(vm, part.layer, to: list) }
      return result
    }
    operatorMethod(type, "__repr__(self)") { vm, a throws(PyError) in
      vm.str("Layer of [\(try vm.shown(vm.payload(a[0], LayerPart.self, "neurons").neuronList(vm)))]")
    }
    fillNetworkCopies(type, types)
    attribute(
      type, "neurons", get: { vm, value throws(PyError) in try vm.payload(value, LayerPart.self, "neurons").neuronList(vm) },
      set: { vm, value, new throws(PyError) in try types.layerPart(vm, value).shown = new })
  }

  /// `str` of all the parts of a layer or network.
  func shown(_ parts: Value) throws(PyError) -> String {
    var texts: [String] = []
    try forEach(in: parts) { part throws(PyError) in
      texts.append(try self.str(of: part).string)
      return true
    }
    return texts.joined(separator: ", ")
  }

  /// `[p for part in parts for p in part.parameters()]`
  func parameters(ofParts parts: Value) throws(PyError) -> Value {
    let result = list([])
    guard case .list(let list) = result else { return result }
    for part in try collect(parts).pointee.items {
      try forEach(in: call(getAttribute(part, name("parameters")), [])) { parameter throws(PyError) in
        self.append(list, parameter)
        return true
      }
    }
    return result
  }
}

extension NetworkTypes {
  /// What is behind a layer whose neurons a lesson sets; with nothing in it, if a class of the lesson's did not call `__init__`.
  fileprivate func layerPart(_ vm: VM, _ value: Value) throws(PyError) -> LayerPart {
    if let part = vm.payload(value) as? LayerPart { return part }
    let empty = try store.asking(vm) { graph throws(ScalarError) in try graph.layer(inputCount: 0, neuronCount: 0) }
    let part = LayerPart(store, empty, [], isRectified: false)
    vm.fill(value, part, layer)
    return part
  }

  /// A layer of weights drawn one after the other, and biases that are 0.
  func newLayer(_ vm: VM, inputs: Value, neurons: Int) throws(PyError) -> ScalarLayer {
    let count = max(0, try vm.size(inputs))
    let uniform = try vm.getAttribute(vm.importModule("random"), vm.name("uniform"))
    if !ScalarGraph.fits(inputCount: count, neuronCount: neurons) { throw vm.memoryError() }
    // All are drawn before there is a layer, which nothing would keep alive meanwhile.
    var drawn: [ScalarNumber] = []
    for _ in 0..<neurons {
      for _ in 0..<count { drawn.append(try store.requireNumber(vm, vm.call(uniform, [.int(-1), .int(1)]))) }
    }
    return try store.asking(vm) { graph throws(ScalarError) in
      let layer = try graph.layer(inputCount: count, neuronCount: neurons)
      for (index, number) in drawn.enumerated() {
        try graph.setData(of: layer.weight(index % count, ofNeuron: index / count), to: number)
      }
      return layer
    }
  }

  func newLayerPart(_ vm: VM, inputs: Value, neurons: Value, nonlin: Value) throws(PyError) -> LayerPart {
    let count = max(0, try vm.size(neurons))
    let layer = try newLayer(vm, inputs: inputs, neurons: count)
    let parts = (0..<count).map { vm.instance(NeuronPart(store, layer, place: $0, nonlin: nonlin), neuron) }
    return LayerPart(store, layer, parts, isRectified: try vm.truth(nonlin))
  }
}
