import Autograd
import PythonRuntime

/// The classes of `micrograd.nn`. Their instances keep weights in the graph; what a lesson may put in their place it finds in lists that
/// are made when it asks for them, and that are looked through at every call from then on.
final class NetworkTypes {
  let store: ScalarStore
  let module: Ref<TypeObject>
  let neuron: Ref<TypeObject>
  let layer: Ref<TypeObject>
  let network: Ref<TypeObject>
  private let parameters: Name
  /// `parameters` of neurons and layers, as they were at first.
  private var neuronParameters = Value.unbound
  private var layerParameters = Value.unbound

  init(_ vm: VM, _ store: ScalarStore) {
    self.store = store
    parameters = vm.name("parameters")
    module = vm.newOpenType("Module", module: "micrograd.nn", core: .object)
    neuron = vm.newOpenType("Neuron", module: "micrograd.nn", base: module, core: .foreign)
    layer = vm.newOpenType("Layer", module: "micrograd.nn", base: module, core: .foreign)
    network = vm.newOpenType("MLP", module: "micrograd.nn", base: module, core: .foreign)
    for type in [module, neuron, layer, network] { type.pointee.isPythonElsewhere = true }
    vm.populate(module) { vm, type in vm.fillModule(type, self) }
    vm.populate(neuron) { vm, type in
      vm.fillNeuron(type, self)
      self.neuronParameters = type.pointee.attributes[self.parameters] ?? .unbound
    }
    vm.populate(layer) { vm, type in
      vm.fillLayer(type, self)
      self.layerParameters = type.pointee.attributes[self.parameters] ?? .unbound
    }
    vm.populate(network) { vm, type in vm.fillNetwork(type, self) }
  }

  // A lesson may put functions of its own in the place of what the classes do; then the graph must not do it as a whole.

  var hasFirstNeurons: Bool { !neuron.pointee.hasOwnOperators && store.hasFirstOperators }

  var hasFirstLayers: Bool { !layer.pointee.hasOwnOperators && hasFirstNeurons }

  var hasFirstParameters: Bool {
    (neuron.pointee.attributes[parameters] ?? .unbound).isIdentical(to: neuronParameters)
      && (layer.pointee.attributes[parameters] ?? .unbound).isIdentical(to: layerParameters)
  }
}

extension VM {
  func fillModule(_ type: Ref<TypeObject>, _ types: NetworkTypes) {
    let parameters = name("parameters")
    let gradient = name("grad")
    method(type, "zero_grad(self)") { vm, a throws(PyError) in
      let list = try vm.call(vm.getAttribute(a[0], parameters), [])
      let store = types.store
      guard let zero = ScalarNumber(integer: 0) else { return .none }
      try vm.forEach(in: list) { parameter throws(PyError) in
        if case .handle(let handle) = parameter, handle.pointee.type == store.type {
          try store.asking(vm) { graph throws(ScalarError) in
            try graph.setGradient(of: ScalarNode(slot: handle.pointee.number), to: zero)
          }
        } else {
          try vm.setAttribute(parameter, gradient, .int(0))
        }
        return true
      }
      return .none
    }
    method(type, "parameters(self)") { vm, a throws(PyError) in vm.list([]) }
  }

  /// What an instance of one of the classes keeps natively; nil if `__init__` has not run and nothing was set.
  func payload(_ value: Value) -> (any ForeignPayload)? {
    if case .foreign(let foreign) = core(value) { return foreign.pointee.payload }
    return nil
  }

  /// The same, to find the attribute `name` there.
  func payload<Payload: ForeignPayload>(_ value: Value, _ type: Payload.Type, _ attribute: StaticString) throws(PyError) -> Payload {
    if let payload = payload(value) as? Payload { return payload }
    throw attributeError(value, name(attribute.description))
  }

  /// A new instance around a payload.
  func instance(_ payload: any ForeignPayload, _ type: Ref<TypeObject>) -> Value {
    .instance(newInstance(of: type, core: foreign(payload, type: type)))
  }

  /// Puts a payload into an instance whose `__init__` runs.
  func fill(_ value: Value, _ payload: any ForeignPayload, _ type: Ref<TypeObject>) {
    if case .instance(let instance) = value { instance.core = foreign(payload, type: type) }
  }
}
