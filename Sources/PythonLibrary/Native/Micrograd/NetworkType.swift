import Autograd
import PythonRuntime

/// What is behind an `MLP`: its layers.
final class NetworkPart: ForeignPayload {
  let layers: [Value]
  let parts: [LayerPart]
  let segments: [ScalarSegment]
  /// The list that `layers` gave, once a lesson asked for it, or what it set there.
  var shown: Value = .unbound

  init(_ layers: [Value], _ parts: [LayerPart]) {
    self.layers = layers
    self.parts = parts
    segments = parts.map(\.segment)
  }

  func trace(_ heap: Heap) {
    for layer in layers { heap.mark(layer) }
    heap.mark(shown)
  }

  func layerList(_ vm: VM) -> Value {
    if shown.isUnbound { shown = vm.list(layers) }
    return shown
  }

  /// Whether one call of the graph does what the layers would do one after the other.
  func isWhole(_ vm: VM) throws(PyError) -> Bool {
    // An inner layer of one neuron gives no list.
    if parts.isEmpty || parts.dropLast().contains(where: { $0.neurons.count < 2 }) { return false }
    if shown.isUnbound { return true }
    guard case .list(let list) = shown, list.pointee.items.count == layers.count else { return false }
    for (index, layer) in layers.enumerated() {
      guard list.pointee.items[index].isIdentical(to: layer), try parts[index].segment(vm) != nil else { return false }
    }
    return true
  }
}

extension VM {
  func fillNetwork(_ type: Ref<TypeObject>, _ types: NetworkTypes) {
    let store = types.store
    operatorMethod(type, "__init__(self, nin, nouts)") { vm, a throws(PyError) in
      let sizes = try vm.collect(vm.binary(.add, vm.list([a[1]]), a[2]))
      let count = sizes.pointee.items.count - 1
      var layers: [Value] = []
      var parts: [LayerPart] = []
      for index in 0..<count {
        let part = try types.newLayerPart(
          vm, inputs: sizes.pointee.items[index], neurons: sizes.pointee.items[index + 1], nonlin: .bool(index != count - 1))
        parts.append(part)
        layers.append(vm.instance(part, types.layer))
      }
      vm.fill(a[0], NetworkPart(layers, parts), type)
      return .none
    }
    operatorMethod(type, "__call__(self, x)") { vm, a throws(PyError) in
      let part = try vm.payload(a[0], NetworkPart.self, "layers")
      if types.hasFirstLayers, try part.isWhole(vm), let result = try store.call(vm, part.segments, a[1]) { return result }
      var x = a[1]
      for layer in try vm.collect(part.layerList(vm)).pointee.items { x = try vm.call(layer, [x]) }
      return x
    }
    method(type, "parameters(self)") { vm, a throws(PyError) in
      let part = try vm.payload(a[0], NetworkPart.self, "layers")
      if !part.shown.isUnbound || !types.hasFirstParameters { return try vm.parameters(ofParts: part.layerList(vm)) }
      let result = vm.list([])
      if case .list(let list) = result {
        for layer in part.parts { store.append(vm, layer.layer, to: list) }
      }
      return result
    }
    operatorMethod(type, "__repr__(self)") { vm, a throws(PyError) in
      vm.str("MLP of [\(try vm.shown(vm.payload(a[0], NetworkPart.self, "layers").layerList(vm)))]")
    }
    fillNetworkCopies(type, types)
    attribute(
      type, "layers", get: { vm, value throws(PyError) in try vm.payload(value, NetworkPart.self, "layers").layerList(vm) },
      set: { vm, value, new throws(PyError) in
        if let part = vm.payload(value) as? NetworkPart {
          part.shown = new
        } else {
          let part = NetworkPart([], [])
          part.shown = new
          vm.fill(value, part, type)
        }
      })
  }
}

extension ScalarStore {
  /// Calls a network of the graph with a list or tuple of as many numbers as it has inputs; nil for anything else.
  func call(_ vm: VM, _ network: [ScalarSegment], _ x: Value) throws(PyError) -> Value? {
    let inputs = network[0].layer.inputCount
    let x = try gathered(vm, x)
    switch x {
    case .list(let list): if list.pointee.items.count < inputs { return nil }
    case .tuple(let tuple): if tuple.pointee.count < inputs { return nil }
    default: return nil
    }
    if inputs == 0 { return nil }
    for index in 0..<inputs where !isInput(vm, item(x, index)) { return nil }
    let first = try asking(vm) { graph throws(ScalarError) in
      try graph.call(network) { index in
        switch item(x, index) {
        case .float(let float): .number(ScalarNumber(float))
        case .int(let int): .number(ScalarNumber(integer: int) ?? ScalarNumber(Double(int)))
        case let value: node(vm, value).map { .node($0) } ?? .number(ScalarNumber(0))
        }
      }
    }
    let outputs = network[network.count - 1].count
    if outputs == 1 { return value(vm, first) }
    return vm.list((0..<outputs).map { value(vm, ScalarNode(slot: first.slot + UInt32($0))) })
  }

  /// The numbers of an array as a list; anything else as it is.
  private func gathered(_ vm: VM, _ x: Value) throws(PyError) -> Value {
    switch x {
    case .list, .tuple: return x
    case .foreign: break
    default: return x
    }
    let type = vm.typeOf(x)
    if vm.special(.length, of: type).isUnbound || vm.special(.iterate, of: type).isUnbound { return x }
    let list = try vm.collect(x)
    for index in 0..<list.pointee.items.count {
      if let number = try number(vm, list.pointee.items[index]) { list.pointee.items[index] = value(of: number) }
    }
    return .list(list)
  }

  @inline(__always)
  private func item(_ x: Value, _ index: Int) -> Value {
    switch x {
    case .list(let list): list.pointee.items[index]
    case .tuple(let tuple): tuple.items[index]
    default: .unbound
    }
  }

  @inline(__always)
  private func isInput(_ vm: VM, _ value: Value) -> Bool {
    switch value {
    case .float: true
    case .int(let int): ScalarNumber(integer: int) != nil
    // Classes of the lesson's may have operators of their own.
    case .instance: false
    default: node(vm, value) != nil
    }
  }

  /// Appends the parameters of a layer, neuron by neuron.
  func append(_ vm: VM, _ layer: ScalarLayer, to list: Ref<ListObject>) {
    for neuron in 0..<layer.neuronCount {
      for input in 0..<layer.inputCount { vm.append(list, value(vm, layer.weight(input, ofNeuron: neuron))) }
      vm.append(list, value(vm, layer.bias(ofNeuron: neuron)))
    }
  }
}
