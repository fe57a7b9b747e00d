import Autograd
import PythonRuntime

/// `_torch`: tensors and what is done with them, under the modules `torch` that are written in Python.
enum TorchModule {
  static func fill(_ vm: VM, _ namespace: Ref<DictObject>) throws(PyError) {
    let store = TensorStore(vm, try SharedArrays.workspace(vm))
    store.type = vm.newHandleType("Tensor", module: "torch", store: store)
    store.type.pointee.changesInPlace = true
    store.parameterType = vm.newHandleType("Parameter", module: "torch.nn.parameter", base: store.type, store: store)
    store.parameterType.pointee.changesInPlace = true
    vm.set(namespace, "Tensor", .type(store.type))
    vm.set(namespace, "Parameter", .type(store.parameterType))
    let registry = TensorRegistry(vm: vm, store: store, namespace: namespace)
    registry.fillConstructors()
    registry.fillAttributes()
    registry.fillOperators()
    registry.fillIndexing()
    registry.fillDTypes()
    registry.fillCreation()
    registry.fillFunctions()
    registry.fillReductions()
    registry.fillArranging()
    registry.fillMatrices()
    registry.fillRandom()
    registry.fillGradients()
    registry.fillCopying()
    registry.fillNetworks()
    registry.fillOptimisers()
    registry.fillModules()
    registry.fillSettings()
    registry.fillAutocast()
  }
}

extension TensorRegistry {
  fileprivate func fillConstructors() {
    let store = store
    vm.constructor(store.type, "Tensor(*data, device=None)") { vm, a throws(PyError) in
      guard case .tuple(let tuple) = a[0] else { return .none }
      if tuple.pointee.count == 1 {
        if let tensor = store.tensor(vm, tuple.items[0]) { return store.value(vm, tensor.detached()) }
        if case .float = tuple.items[0] { throw vm.typeError("new(): data must be a sequence (got float)") }
      }
      let isArray = tuple.pointee.count == 1 && store.numpyArray(vm, tuple.items[0]) != nil
      if tuple.pointee.count == 1, try isArray ? true : store.int(vm, tuple.items[0]) == nil {
        let isSize = store.sizeType.map { vm.typeOf(tuple.items[0]) == $0 } ?? false
        if !isSize { return store.value(vm, try store.newTensor(vm, tuple.items[0], store.workspace.defaultFloat)) }
      }
      let call = TensorCall(vm: vm, store: store, a: a, name: "Tensor")
      let shape = tuple.pointee.count == 0 ? [0] : try call.sizes(0)
      return try call.give { () throws(TensorError) in Tensor(try NDArray(zeros: shape, store.workspace.defaultFloat, in: store.workspace))
      }
    }
    vm.operatorMethod(store.type, "__init__(self, *args, **kwargs)") { _, _ throws(PyError) in .none }
    vm.constructor(store.parameterType, "Parameter(data=None, requires_grad=True)") { vm, a throws(PyError) in
      let source = a[0, or: .none].isNone ? nil : store.tensor(vm, a[0])
      let isOn = try a.has(1) ? vm.truth(a[1]) : true
      return try store.asking(vm) { () throws(TensorError) in
        let empty = try NDArray(zeros: [0], store.workspace.defaultFloat, in: store.workspace)
        let tensor = source?.detached() ?? Tensor(empty)
        if isOn { try tensor.setRequiresGradient(true) }
        return store.newHandle(vm, tensor, store.parameterType)
      }
    }
  }

  fileprivate func fillSettings() {
    function("_register(kind, value)") { c throws(PyError) in
      let kind = try c.vm.str(of: c.a[0]).string
      switch (kind, c.a[1]) {
      case ("device", let value): c.store.device = value
      case ("Size", .type(let type)): c.store.sizeType = type
      case (_, .type(let type)): c.store.resultTypes[kind] = type
      default: break
      }
      return .none
    }
    function("_set_printoptions(precision, threshold, edgeitems, linewidth, sci_mode)") { c throws(PyError) in
      if c.has(0) { c.store.print.precision = max(0, min(100, try c.int(0))) }
      if c.has(1) { c.store.print.threshold = c.vm.core(c.a[1]).isInfinite ? .max : try c.int(1) }
      if c.has(2) { c.store.print.edgeItems = max(0, try c.int(2)) }
      if c.has(3) { c.store.print.lineWidth = try c.int(3) }
      c.store.print.isScientific = c.has(4) ? try c.flag(4) : nil
      return .none
    }
    function("_detour(function, method, unless)") { c throws(PyError) in
      c.vm.addDetour(c.a[0], to: try c.vm.str(of: c.a[1]).string, unless: try c.vm.str(of: c.a[2]).string)
      return .none
    }
    method("_as_parameter(self, requires_grad)") { c throws(PyError) in
      let (x, isOn) = (try c.tensor(0).detached(), try c.flag(1))
      if isOn { try c.asking { () throws(TensorError) in try x.setRequiresGradient(true) } }
      return c.store.newHandle(c.vm, x, c.store.parameterType)
    }
  }
}

extension Value {
  fileprivate var isInfinite: Bool { if case .float(let float) = self { float == .infinity } else { false } }
}
