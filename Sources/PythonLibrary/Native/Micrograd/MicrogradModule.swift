import Autograd
import PythonRuntime

/// `micrograd`, `micrograd.engine` and `micrograd.nn`.
enum MicrogradModule {
  static func fill(_ vm: VM, _ namespace: Ref<DictObject>) throws(PyError) {
    vm.set(namespace, "__path__", vm.list([]))
  }

  static func fillEngine(_ vm: VM, _ namespace: Ref<DictObject>) throws(PyError) {
    guard let graph = ScalarGraph() else { throw vm.memoryError() }
    graph.mayGrow = { [unowned vm] bytes in vm.charge(store: bytes) }
    let store = ScalarStore(vm, graph)
    store.type = vm.newHandleType("Value", module: "micrograd.engine", store: store)
    store.type.pointee.isPythonElsewhere = true
    vm.populate(store.type) { vm, type in vm.fillScalar(type, store) }
    vm.set(namespace, "Value", .type(store.type))
  }

  static func fillNetworks(_ vm: VM, _ namespace: Ref<DictObject>) throws(PyError) {
    guard case .module(let engine) = try vm.importModule("micrograd.engine"),
      case .type(let value) = vm.lookUp(engine.pointee.dict, vm.name("Value")), let store = value.pointee.store as? ScalarStore
    else { throw vm.raise(.importError, "cannot import name 'Value' from 'micrograd.engine'") }
    vm.set(namespace, "random", try vm.importModule("random"))
    vm.set(namespace, "Value", .type(value))
    let types = NetworkTypes(vm, store)
    vm.set(namespace, "Module", .type(types.module))
    vm.set(namespace, "Neuron", .type(types.neuron))
    vm.set(namespace, "Layer", .type(types.layer))
    vm.set(namespace, "MLP", .type(types.network))
  }
}
