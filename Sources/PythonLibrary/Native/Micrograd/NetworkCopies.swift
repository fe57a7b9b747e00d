import Autograd
import PythonRuntime

/// `copy.copy` and `copy.deepcopy` of Values and networks. A copy of a network has weights of its own, with the same numbers and gradients.
extension VM {
  func fillCopies(_ type: Ref<TypeObject>, _ store: ScalarStore) {
    for signature: StaticString in ["__copy__(self)", "__deepcopy__(self, memo)"] {
      method(type, signature) { vm, a throws(PyError) in
        guard let node = store.node(vm, a[0]) else { return .notImplemented }
        let isLeaf = try store.asking(vm) { graph throws(ScalarError) in try graph.operation(of: node) == .leaf }
        guard isLeaf else { throw vm.unsupported("a copy of a Value that was computed", as: .typeError) }
        let copy = try store.asking(vm) { graph throws(ScalarError) in
          let copy = try graph.leaf(graph.data(of: node))
          try graph.setGradient(of: copy, to: graph.gradient(of: node))
          return copy
        }
        if case .instance(let instance) = a[0] {
          let made = vm.newInstance(of: instance.type, core: .handle(vm.handle(copy.slot, type)))
          store.graph.setOwner(of: copy, to: UInt(bitPattern: made))
          try vm.copyAttributes(of: instance, to: .instance(made), memo: a.count > 1 ? a[1] : nil)
          return .instance(made)
        }
        guard let own = vm.handle(of: a[0])?.pointee.attributes, case .handle(let handle) = store.value(vm, copy) else {
          return store.value(vm, copy)
        }
        let attributes = vm.dict()
        handle.pointee.attributes = attributes
        for key in try vm.collect(.dict(own)).pointee.items {
          let value = try vm.getItem(.dict(own), key)
          try vm.set(attributes, key, a.count > 1 ? vm.deepCopy(value, a[1]) : value)
        }
        return .handle(handle)
      }
    }
  }

  func fillNetworkCopies(_ type: Ref<TypeObject>, _ types: NetworkTypes) {
    method(type, "__copy__(self)") { vm, a throws(PyError) in
      guard case .instance(let instance) = a[0], case .foreign(let foreign) = instance.core,
        let part = foreign.pointee.payload as? any NetworkPiece
      else { throw vm.unsupported("a copy of a part of a network that was not made yet", as: .typeError) }
      let shared = try part.shared(vm, a[0])
      let copy = Value.instance(vm.newInstance(of: instance.type, core: vm.foreign(shared, type: foreign.pointee.type)))
      try vm.copyAttributes(of: instance, to: copy, memo: nil)
      return copy
    }
    method(type, "__deepcopy__(self, memo)") { vm, a throws(PyError) in
      guard case .instance(let instance) = a[0], case .foreign(let foreign) = instance.core,
        let part = foreign.pointee.payload as? any NetworkPiece
      else { throw vm.unsupported("a copy of a part of a network that was not made yet", as: .typeError) }
      let payload = try part.copied(vm, types, a[1])
      let copy = Value.instance(vm.newInstance(of: instance.type, core: vm.foreign(payload, type: foreign.pointee.type)))
      try vm.copyAttributes(of: instance, to: copy, memo: a[1])
      return copy
    }
  }

  /// Copies what a lesson has set on an instance of a class of its own; with a `memo` all the way down.
  fileprivate func copyAttributes(of instance: Ref<InstanceObject>, to copy: Value, memo: Value?) throws(PyError) {
    let attributes = dictionary(of: instance)
    for key in try collect(.dict(attributes)).pointee.items {
      guard case .str(let text) = key else { continue }
      let value = try getItem(.dict(attributes), key)
      try setAttribute(copy, name(of: text), memo.map { (memo) throws(PyError) in try deepCopy(value, memo) } ?? value)
    }
  }

  /// `copy.deepcopy(value, memo)`
  fileprivate func deepCopy(_ value: Value, _ memo: Value) throws(PyError) -> Value {
    try call(getAttribute(importModule("copy"), name("deepcopy")), [value, memo])
  }
}

/// What is behind an instance of a class of `micrograd.nn`.
protocol NetworkPiece: ForeignPayload {
  func copied(_ vm: VM, _ types: NetworkTypes, _ memo: Value) throws(PyError) -> any ForeignPayload

  /// Another with the same weights, neurons or layers in it.
  func shared(_ vm: VM, _ value: Value) throws(PyError) -> any ForeignPayload
}

extension ScalarStore {
  /// A layer with the same numbers: some neurons of another.
  fileprivate func copy(_ vm: VM, _ segment: ScalarSegment) throws(PyError) -> ScalarLayer {
    let layer = segment.layer
    return try asking(vm) { graph throws(ScalarError) in
      let copy = try graph.layer(inputCount: layer.inputCount, neuronCount: segment.count)
      for neuron in 0..<segment.count {
        let old = (0..<layer.inputCount).map { layer.weight($0, ofNeuron: segment.first + neuron) }
        let new = (0..<layer.inputCount).map { copy.weight($0, ofNeuron: neuron) }
        for (from, to) in zip(old + [layer.bias(ofNeuron: segment.first + neuron)], new + [copy.bias(ofNeuron: neuron)]) {
          try graph.setData(of: to, to: graph.data(of: from))
          try graph.setGradient(of: to, to: graph.gradient(of: from))
        }
      }
      return copy
    }
  }
}

extension NeuronPart: NetworkPiece {
  func shared(_ vm: VM, _ value: Value) throws(PyError) -> any ForeignPayload {
    let other = NeuronPart(store, layer, place: place, nonlin: nonlin)
    other.isBare = isBare
    other.weights = isBare ? weights : try weightList(vm, of: value)
    other.bias = bias
    return other
  }

  func copied(_ vm: VM, _ types: NetworkTypes, _ memo: Value) throws(PyError) -> any ForeignPayload {
    let own = ScalarSegment(layer, first: place, count: 1, isRectified: false)
    let isWhole = try segment(vm) != nil
    // What a lesson put in the place of weights is copied first: nothing would hold the new layer meanwhile.
    let weights = isWhole || self.weights.isUnbound ? Value.unbound : try vm.deepCopy(self.weights, memo)
    let bias = isWhole || self.bias.isUnbound ? Value.unbound : try vm.deepCopy(self.bias, memo)
    let copy = NeuronPart(store, try store.copy(vm, own), place: 0, nonlin: nonlin)
    copy.isBare = isBare
    copy.weights = weights
    copy.bias = bias
    return copy
  }
}

extension LayerPart: NetworkPiece {
  func shared(_ vm: VM, _ value: Value) throws(PyError) -> any ForeignPayload {
    let other = LayerPart(store, layer, neurons, isRectified: segment.isRectified)
    other.shown = neuronList(vm)
    return other
  }

  func copied(_ vm: VM, _ types: NetworkTypes, _ memo: Value) throws(PyError) -> any ForeignPayload {
    try copy(vm, types, memo)
  }

  fileprivate func copy(_ vm: VM, _ types: NetworkTypes, _ memo: Value) throws(PyError) -> LayerPart {
    guard let segment = try segment(vm) else {
      let shown = try vm.deepCopy(neuronList(vm), memo)
      let copy = LayerPart(store, layer, [], isRectified: segment.isRectified)
      copy.shown = shown
      return copy
    }
    let layer = try store.copy(vm, segment)
    let nonlins = try neurons.map { neuron throws(PyError) in try vm.payload(neuron, NeuronPart.self, "nonlin").nonlin }
    let parts = nonlins.enumerated().map { index, nonlin in
      vm.instance(NeuronPart(store, layer, place: index, nonlin: nonlin), types.neuron)
    }
    return LayerPart(store, layer, parts, isRectified: segment.isRectified)
  }
}

extension NetworkPart: NetworkPiece {
  func shared(_ vm: VM, _ value: Value) throws(PyError) -> any ForeignPayload {
    let other = NetworkPart(layers, parts)
    other.shown = layerList(vm)
    return other
  }

  func copied(_ vm: VM, _ types: NetworkTypes, _ memo: Value) throws(PyError) -> any ForeignPayload {
    guard try isWhole(vm) else {
      let shown = try vm.deepCopy(layerList(vm), memo)
      let copy = NetworkPart([], [])
      copy.shown = shown
      return copy
    }
    let copies = try parts.map { part throws(PyError) in try part.copy(vm, types, memo) }
    return NetworkPart(copies.map { vm.instance($0, types.layer) }, copies)
  }
}
