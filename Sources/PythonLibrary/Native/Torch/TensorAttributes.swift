import Autograd
import PythonRuntime

// What a tensor tells of itself, and what it becomes outside of torch.
extension TensorRegistry {
  private func part(_ name: StaticString, _ get: @escaping (VM, TensorStore, Tensor) throws(PyError) -> Value) {
    vm.attribute(
      store.type, name,
      get: { [store] vm, value throws(PyError) in
        guard let tensor = store.tensor(vm, value) else { return .none }
        return try get(vm, store, tensor)
      })
  }

  func fillAttributes() {
    let type = store.type
    part("shape") { vm, store, t throws(PyError) in store.size(vm, t.shape) }
    part("dtype") { _, store, t throws(PyError) in store.value(of: t.dtype) }
    part("device") { _, store, _ throws(PyError) in store.device }
    part("ndim") { _, _, t throws(PyError) in .int(t.rank) }
    part("is_leaf") { _, _, t throws(PyError) in .bool(t.isLeaf) }
    part("is_cuda") { _, _, _ throws(PyError) in .bool(false) }
    part("is_sparse") { _, _, _ throws(PyError) in .bool(false) }
    part("itemsize") { _, _, t throws(PyError) in .int(t.dtype.byteCount) }
    part("nbytes") { _, _, t throws(PyError) in .int(t.count * t.dtype.byteCount) }
    part("_version") { _, _, t throws(PyError) in .int(t.version) }
    part("retains_grad") { _, _, t throws(PyError) in .bool(t.retainsGradient) }
    part("output_nr") { _, _, _ throws(PyError) in .int(0) }
    part("_base") { vm, store, t throws(PyError) in t.base.map { store.value(vm, $0) } ?? .none }
    part("T") { vm, store, t throws(PyError) in
      try store.warnOfReversal(vm, t)
      return try store.made(vm) { () throws(TensorError) in try t.transposed() }
    }
    part("mT") { vm, store, t throws(PyError) in
      if t.rank == 1 { throw vm.runtimeError("tensor.mT is only supported on matrices or batches of matrices. Got 1-D tensor.") }
      return t.rank == 0 ? store.value(vm, t) : try store.made(vm) { () throws(TensorError) in try t.transposed(-1, -2) }
    }
    part("grad_fn") { vm, store, t throws(PyError) in store.nodeValue(vm, t.node) }
    vm.attribute(
      type, "data",
      get: { [store] vm, value throws(PyError) in
        guard let tensor = store.tensor(vm, value) else { return .none }
        return store.value(vm, tensor.data)
      },
      set: { [store] vm, value, new throws(PyError) in
        guard let tensor = store.tensor(vm, value) else { return }
        guard let other = store.tensor(vm, new) else {
          throw vm.typeError("Variable data has to be a tensor, but got \(vm.typeName(new))")
        }
        tensor.replaceData(by: other)
      })
    vm.attribute(
      type, "grad",
      get: { [store] vm, value throws(PyError) in
        guard let tensor = store.tensor(vm, value) else { return .none }
        guard let gradient = tensor.gradient else {
          if !tensor.isLeaf { try store.warnOfMissingGradient(vm, tensor) }
          return .none
        }
        return store.value(vm, gradient)
      },
      set: { [store] vm, value, new throws(PyError) in
        guard let tensor = store.tensor(vm, value) else { return }
        if new.isNone {
          tensor.gradient = nil
          return
        }
        guard let gradient = store.tensor(vm, new) else {
          throw vm.typeError("assigned grad expected to be a Tensor or None but got grad of type \(vm.typeName(new))")
        }
        guard gradient.shape == tensor.shape else {
          throw vm.runtimeError(
            "attempting to assign a gradient of size '\(TensorStore.text(gradient.shape))' to a tensor of size '\(TensorStore.text(tensor.shape))'. "
              + "Please ensure that the gradient and the tensor are the same size"
          )
        }
        tensor.gradient = gradient
      }, delete: { [store] vm, value throws(PyError) in store.tensor(vm, value)?.gradient = nil })
    vm.attribute(
      type, "requires_grad",
      get: { [store] vm, value throws(PyError) in
        .bool(store.tensor(vm, value)?.requiresGradient ?? false)
      },
      set: { [store] vm, value, new throws(PyError) in
        let isOn = try vm.truth(new)
        guard let tensor = store.tensor(vm, value), tensor.requiresGradient != isOn else { return }
        try store.asking(vm, "requires_grad") { () throws(TensorError) in try tensor.setRequiresGradient(isOn) }
      })
    fillText()
    fillNumbers()
  }

  private func fillText() {
    let type = store.type
    vm.operatorMethod(type, "__repr__(self)") { [store] vm, a throws(PyError) in
      guard let tensor = store.tensor(vm, a[0]) else { return .notImplemented }
      let isParameter = vm.handle(of: a[0])?.pointee.type == store.parameterType
      let text = try TensorText(vm, store, tensor).whole()
      return vm.str(isParameter ? "Parameter containing:\n" + text : text)
    }
    vm.operatorMethod(type, "__format__(self, format_spec)") { [store] vm, a throws(PyError) in
      guard let tensor = store.tensor(vm, a[0]), case .str(let spec) = vm.core(a[1]) else { return .notImplemented }
      if tensor.rank == 0 {
        let item = try store.asking(vm) { () throws(TensorError) in try tensor.array.item() }
        return .str(try vm.format(store.value(of: item), spec: spec))
      }
      if spec.pointee.count == 0 { return .str(try vm.str(of: a[0])) }
      throw vm.typeError("unsupported format string passed to \(vm.typeName(a[0])).__format__")
    }
  }

  private func fillNumbers() {
    let type = store.type
    func number(_ signature: StaticString, _ convert: @escaping (VM, Tensor, Scalar) throws(PyError) -> Value) {
      vm.operatorMethod(type, signature) { [store] vm, a throws(PyError) in
        guard let tensor = store.tensor(vm, a[0]) else { return .notImplemented }
        let name = String(String(describing: signature).prefix { $0 != "(" })
        return try convert(vm, tensor, store.asking(vm, name) { () throws(TensorError) in try tensor.array.item() })
      }
    }
    number("__float__(self)") { _, _, scalar throws(PyError) in .float(scalar.double) }
    number("__int__(self)") { [store] vm, _, scalar throws(PyError) in try vm.int(of: store.value(of: scalar)) }
    number("__index__(self)") { vm, tensor, scalar throws(PyError) in
      if tensor.dtype.isFloat { throw vm.typeError("only integer tensors of a single element can be converted to an index") }
      return .int(Int(scalar.integer))
    }
    number("__complex__(self)") { vm, _, scalar throws(PyError) in vm.complex(scalar.double, 0) }
    vm.operatorMethod(type, "__bool__(self)") { [store] vm, a throws(PyError) in
      guard let tensor = store.tensor(vm, a[0]) else { return .notImplemented }
      if tensor.count == 0 { throw vm.runtimeError("Boolean value of Tensor with no values is ambiguous") }
      if tensor.count > 1 { throw vm.runtimeError("Boolean value of Tensor with more than one value is ambiguous") }
      return .bool(try store.asking(vm) { () throws(TensorError) in try tensor.array.item() }.isTrue)
    }
    method("item(self)") { c throws(PyError) in
      let tensor = try c.tensor(0)
      return c.store.value(of: try c.asking { () throws(TensorError) in try tensor.array.item() })
    }
    method("tolist(self)") { c throws(PyError) in try c.store.list(c.vm, c.tensor(0).array) }
    method("size(self, dim=None)") { c throws(PyError) in
      let tensor = try c.tensor(0)
      guard c.has(1) else { return c.store.size(c.vm, tensor.shape) }
      let dimension = try c.int(1)
      guard dimension >= -tensor.rank, dimension < tensor.rank else {
        throw c.store.raise(c.vm, .dimensionOutOfRange(dimension, rank: tensor.rank), "size")
      }
      return .int(tensor.shape[dimension < 0 ? dimension + tensor.rank : dimension])
    }
    method("stride(self, dim=None)") { c throws(PyError) in
      let tensor = try c.tensor(0)
      guard c.has(1) else { return c.vm.tuple(tensor.array.strides.map { Value.int($0) }) }
      let dimension = try c.int(1)
      guard dimension >= -tensor.rank, dimension < tensor.rank else {
        throw c.store.raise(c.vm, .dimensionOutOfRange(dimension, rank: tensor.rank), "stride")
      }
      return .int(tensor.array.strides[dimension < 0 ? dimension + tensor.rank : dimension])
    }
    for signature: StaticString in ["numel(input)", "nelement(input)"] {
      both(signature) { c throws(PyError) in .int(try c.tensor(0).count) }
    }
    for signature: StaticString in ["dim(self)", "ndimension(self)"] {
      method(signature) { c throws(PyError) in .int(try c.tensor(0).rank) }
    }
    method("storage_offset(self)") { c throws(PyError) in .int(try c.tensor(0).array.offset) }
    method("element_size(self)") { c throws(PyError) in .int(try c.tensor(0).dtype.byteCount) }
    method("is_contiguous(self)") { c throws(PyError) in .bool(try c.tensor(0).array.isContiguous) }
    method("data_ptr(self)") { c throws(PyError) in .int(Int(bitPattern: try c.tensor(0).array.start)) }
    both("is_floating_point(input)") { c throws(PyError) in .bool(try c.tensor(0).dtype.isFloat) }
    both("is_complex(input)") { c throws(PyError) in .bool(try c.tensor(0).dtype.isInteger && false) }
    function("is_tensor(obj)") { c throws(PyError) in .bool(c.store.tensor(c.vm, c.a[0]) != nil) }
  }
}

extension TensorStore {
  /// Nested lists of numbers.
  func list(_ vm: VM, _ array: NDArray) throws(PyError) -> Value {
    if array.rank == 0 { return value(of: try asking(vm) { () throws(TensorError) in try array.item() }) }
    try asking(vm) { () throws(TensorError) in try array.checkRoomForNumbers() }
    var scalars = array.scalars.makeIterator()
    func level(_ dimension: Int) -> Value {
      let size = array.shape[dimension]
      if dimension == array.rank - 1 {
        var items: [Value] = []
        items.reserveCapacity(size)
        for _ in 0..<size { if let next = scalars.next() { items.append(value(of: next)) } }
        return vm.list(items)
      }
      return vm.list((0..<size).map { _ in level(dimension + 1) })
    }
    return level(0)
  }
}
