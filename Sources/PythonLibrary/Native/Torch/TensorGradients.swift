import Autograd
import PythonRuntime

/// What is behind a `grad_fn`.
final class GraphNodePart: ForeignPayload {
  let node: Node
  private weak var store: TensorStore?

  init(_ node: Node, _ store: TensorStore) {
    self.node = node
    self.store = store
  }

  func trace(_ heap: Heap) {}
  deinit { store?.nodeValues[ObjectIdentifier(node)] = nil }
}

/// What is behind the end of a graph at a leaf.
final class GraphLeafPart: ForeignPayload {
  let tensor: Tensor
  let value: TensorStore.Root
  private weak var store: TensorStore?

  init(_ tensor: Tensor, _ value: TensorStore.Root, _ store: TensorStore) {
    self.tensor = tensor
    self.value = value
    self.store = store
  }

  func trace(_ heap: Heap) { heap.mark(value.value) }
  deinit { store?.nodeValues[ObjectIdentifier(tensor)] = nil }
}

extension TensorStore {
  /// A node is one object as long as somebody holds it: who walks a graph tells nodes apart by that.
  func nodeValue(_ vm: VM, _ node: Node?) -> Value {
    guard let node, let general = resultTypes["grad_fn"] else { return .none }
    return nodeValue(ObjectIdentifier(node)) {
      vm.foreign(GraphNodePart(node, self), type: nodeType(vm, named: node.name, under: general))
    }
  }

  func leafValue(_ vm: VM, _ tensor: Tensor) -> Value {
    guard let type = resultTypes["leaf"] else { return .none }
    return nodeValue(ObjectIdentifier(tensor)) {
      vm.foreign(GraphLeafPart(tensor, root(value(vm, tensor)), self), type: type)
    }
  }

  private func nodeValue(_ identity: ObjectIdentifier, _ make: () -> Value) -> Value {
    if let known = nodeValues[identity] { return .foreign(known) }
    let made = make()
    if case .foreign(let object) = made { nodeValues[identity] = object }
    return made
  }

  /// Each kind of node is a class of its own, which lessons ask for its name.
  private func nodeType(_ vm: VM, named name: String, under general: Ref<TypeObject>) -> Ref<TypeObject> {
    if let known = nodeTypes[name] { return known }
    let type = vm.newForeignType(name, module: "builtins", base: general)
    nodeTypes[name] = type
    return type
  }
}

extension TensorRegistry {
  func fillGradients() {
    fillNodes()
    method("backward(self, gradient=None, retain_graph=None, create_graph=False, inputs=None)") { c throws(PyError) in
      let (x, gradient, creates) = (try c.tensor(0), try c.optionalTensor(1), try c.flag(3))
      let retains = try c.flag(2, or: creates)
      if c.has(4) {
        var inputs: [Tensor] = []
        if let one = c.store.tensor(c.vm, c.a[4]) { inputs = [one] } else { inputs = try c.tensors(4) }
        let found = try c.asking { () throws(TensorError) in
          try Backward.gradients([x], [gradient], of: inputs, retainingGraph: retains, creatingGraph: creates, allowingUnused: true)
        }
        for (input, new) in zip(inputs, found) {
          guard let new else { continue }
          input.gradient = try c.asking { () throws(TensorError) in
            try input.gradient.map { (old) throws(TensorError) in try old + new } ?? new
          }
        }
        return .none
      }
      try c.asking { () throws(TensorError) in
        try Backward.run([x], [gradient], retainingGraph: retains, creatingGraph: creates)
      }
      return .none
    }
    function("_backward(tensors, grad_tensors, retain_graph, create_graph)") { c throws(PyError) in
      let (roots, creates) = (try c.tensors(0), try c.flag(3))
      let gradients = try optional(c, 1)
      let retains = try c.flag(2, or: creates)
      try c.asking { () throws(TensorError) in try Backward.run(roots, gradients, retainingGraph: retains, creatingGraph: creates) }
      return .none
    }
    function("_grad(outputs, inputs, grad_outputs, retain_graph, create_graph, allow_unused)") { c throws(PyError) in
      let (roots, inputs, gradients) = (try c.tensors(0), try c.tensors(1), try optional(c, 2))
      let creates = try c.flag(4)
      let (retains, allows) = (try c.flag(3, or: creates), try c.flag(5))
      for (number, root) in roots.enumerated() where !root.requiresGradient {
        throw c.store.raise(c.vm, .gradientNotRequired(number), "grad")
      }
      for input in inputs where !input.requiresGradient {
        throw c.vm.runtimeError("One of the differentiated Tensors does not require grad")
      }
      let found = try c.asking { () throws(TensorError) in
        try Backward.gradients(roots, gradients, of: inputs, retainingGraph: retains, creatingGraph: creates, allowingUnused: allows)
      }
      return c.vm.tuple(found.map { $0.map { c.store.value(c.vm, $0) } ?? .none })
    }
    both("detach(input)") { c throws(PyError) in c.store.value(c.vm, try c.tensor(0).detached()) }
    method("detach_(self)") { c throws(PyError) in
      let x = try c.tensor(0)
      if x.base != nil {
        throw c.vm.runtimeError(
          "Can't detach views in-place. Use detach() instead. If you are using DistributedDataParallel (DDP) for training, and "
            + "gradient_as_bucket_view is set as True, gradients are views of DDP buckets, and hence detach_() cannot be called on these "
            + "gradients. To fix this error, please refer to the Optimizer.zero_grad() function in torch/optim/optimizer.py as the solution."
        )
      }
      try c.asking { () throws(TensorError) in try x.detach() }
      return c.a[0]
    }
    method("requires_grad_(self, requires_grad=True)") { c throws(PyError) in
      let (x, isOn) = (try c.tensor(0), try c.flag(1, or: true))
      if x.requiresGradient != isOn { try c.asking { () throws(TensorError) in try x.setRequiresGradient(isOn) } }
      return c.a[0]
    }
    method("retain_grad(self)") { c throws(PyError) in
      let x = try c.tensor(0)
      if !x.requiresGradient { throw c.vm.runtimeError("can't retain_grad on Tensor that has requires_grad=False") }
      if !x.isLeaf { try c.asking { () throws(TensorError) in try x.retainGradient() } }
      return .none
    }
    method("_add_hook(self, hook)") { c throws(PyError) in
      let x = try c.tensor(0)
      let root = c.store.root(c.a[1])
      return .int(
        try c.asking { () throws(TensorError) in
          try x.addHook { [store = c.store, vm = c.vm] (gradient) throws(TensorError) in
            do throws(PyError) {
              let result = try vm.call(root.value, [store.value(vm, gradient)])
              if result.isNone { return nil }
              guard let tensor = store.tensor(vm, result) else {
                throw vm.typeError("expected Variable, but hook returned '\(vm.typeName(result))'")
              }
              if tensor.shape != gradient.shape {
                let name = try vm.str(of: vm.attributeIfPresent(root.value, vm.name("__name__"))).string
                throw vm.runtimeError("hook '\(name)' has changed the size of value")
              }
              return tensor
            } catch {
              throw .interrupted
            }
          }
        })
    }
    method("_add_after_hook(self, hook)") { c throws(PyError) in
      let (x, root) = (try c.tensor(0), c.store.root(c.a[1]))
      guard x.requiresGradient, x.isLeaf else {
        throw c.vm.runtimeError("post accumulate grad hooks cannot be registered on non-leaf tensors")
      }
      let number = (x.afterHooks.last?.number ?? 0) + 1
      x.afterHooks.append(
        Tensor.Hook(number: number) { [store = c.store, vm = c.vm] (leaf) throws(TensorError) in
          do throws(PyError) {
            _ = try vm.call(root.value, [store.value(vm, leaf)])
            return nil
          } catch {
            throw .interrupted
          }
        })
      return .int(number)
    }
    method("_remove_after_hook(self, number)") { c throws(PyError) in
      let number = try c.int(1)
      try c.tensor(0).afterHooks.removeAll { $0.number == number }
      return .none
    }
    function("_check_gradients(mode)") { c throws(PyError) in
      let old = c.workspace.checksGradients
      c.workspace.checksGradients = try c.flag(0)
      return .bool(old)
    }
    method("_remove_hook(self, number)") { c throws(PyError) in
      try c.tensor(0).removeHook(c.int(1))
      return .none
    }
    fillForeign()
    function("is_grad_enabled()") { c throws(PyError) in .bool(c.workspace.isRecording) }
    function("_set_grad_enabled(mode)") { c throws(PyError) in
      let old = c.workspace.isRecording
      c.workspace.isRecording = try c.flag(0)
      return .bool(old)
    }
    function("_named(tensor, name)") { c throws(PyError) in
      _ = try c.tensor(0).named(c.vm.str(of: c.a[1]).string)
      return c.a[0]
    }
  }

  private func optional(_ c: TensorCall, _ index: Int) throws(PyError) -> [Tensor?] {
    guard c.has(index) else { return [] }
    var result: [Tensor?] = []
    for item in try c.vm.collect(c.a[index]).pointee.items { result.append(item.isNone ? nil : try c.tensor(item, position: result.count)) }
    return result
  }

  private func fillNodes() {
    let type = vm.newForeignType("Node", module: "torch.autograd.graph")
    store.resultTypes["grad_fn"] = type
    func node(_ vm: VM, _ value: Value) throws(PyError) -> Node {
      if case .foreign(let foreign) = value, let part = foreign.pointee.payload as? GraphNodePart { return part.node }
      throw vm.typeError("expected a node of a graph, not \(vm.typeName(value))")
    }
    vm.operatorMethod(type, "__repr__(self)") { vm, a throws(PyError) in
      vm.str("<\(try node(vm, a[0]).name) object at \(vm.address(a[0]))>")
    }
    vm.method(type, "name(self)") { vm, a throws(PyError) in vm.str(try node(vm, a[0]).name) }
    vm.attribute(
      type, "next_functions",
      get: { [store] vm, value throws(PyError) in
        vm.tuple(
          try node(vm, value).shownEdges.map { edge in
            switch edge {
            case .none: vm.tuple([.none, .int(0)])
            case .leaf(let tensor): vm.tuple([store.leafValue(vm, tensor), .int(0)])
            case .node(let next, let output): vm.tuple([store.nodeValue(vm, next), .int(output)])
            }
          })
      })
    vm.set(namespace, "_Node", .type(type))
    let leaf = vm.newForeignType("AccumulateGrad", module: "builtins", base: type)
    store.resultTypes["leaf"] = leaf
    vm.operatorMethod(leaf, "__repr__(self)") { vm, a throws(PyError) in vm.str("<AccumulateGrad object at \(vm.address(a[0]))>") }
    vm.method(leaf, "name(self)") { vm, _ throws(PyError) in vm.str("torch::autograd::AccumulateGrad") }
    vm.attribute(leaf, "next_functions", get: { vm, _ throws(PyError) in vm.emptyTuple })
    vm.attribute(
      leaf, "variable",
      get: { vm, value throws(PyError) in
        if case .foreign(let foreign) = value, let part = foreign.pointee.payload as? GraphLeafPart { return part.value.value }
        return .none
      })
  }

  /// Operations of a lesson's own: `torch.autograd.Function`.
  private func fillForeign() {
    method("_rebase(self, other)") { c throws(PyError) in
      try c.tensor(0).adopt(c.tensor(1))
      return c.a[0]
    }
    function("_record(name, outputs, inputs, gradient, fills_gaps=True)") { c throws(PyError) in
      let (results, inputs) = (try c.tensors(1), try c.tensors(2))
      let fills = try c.flag(4, or: true)
      let name = try c.vm.str(of: c.a[0]).string
      let root = c.store.root(c.a[3])
      let recorded = Tensor.recorded(name, results, of: inputs, fillsGaps: fills) {
        [store = c.store, vm = c.vm] (gradients) throws(TensorError) in
        do throws(PyError) {
          let given = try vm.call(root.value, gradients.map { $0.map { store.value(vm, $0) } ?? .none })
          var found: [Tensor?] = []
          for item in try vm.collect(given).pointee.items { found.append(store.tensor(vm, item)) }
          return found
        } catch {
          throw .interrupted
        }
      }
      return c.vm.tuple(recorded.map { c.store.value(c.vm, $0) })
    }
  }
}
