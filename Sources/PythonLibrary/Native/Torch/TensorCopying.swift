import Autograd
import PythonRuntime

// Tensors as `copy` and `pickle` want them.
extension TensorRegistry {
  func fillCopying() {
    vm.method(store.type, "__deepcopy__(self, memo)") { [store] vm, a throws(PyError) in
      guard let tensor = store.tensor(vm, a[0]) else { return .notImplemented }
      guard tensor.isLeaf else {
        throw vm.runtimeError(
          "Only Tensors created explicitly by the user (graph leaves) support the deepcopy protocol at the moment.  If you were attempting "
            + "to deepcopy a module, this may be because of a torch.nn.utils.weight_norm usage, see https://github.com/pytorch/pytorch/pull/103001"
        )
      }
      let copy = try store.copied(vm, tensor, isParameter: store.isParameter(vm, a[0]))
      try vm.setItem(a[1], .int(vm.identity(a[0])), copy)
      return copy
    }
    vm.method(store.type, "__copy__(self)") { [store] vm, a throws(PyError) in
      guard let tensor = store.tensor(vm, a[0]) else { return .notImplemented }
      return store.newHandle(vm, tensor.detached(), store.isParameter(vm, a[0]) ? store.parameterType : store.type)
    }
    function("_rebuild(content, shape, dtype, requires_grad, is_parameter)") { c throws(PyError) in
      guard let bytes = c.vm.bytesLike(c.a[0]) else { throw c.vm.typeError("a bytes-like object is required") }
      let (shape, isOn, isParameter) = (try c.ints(c.a[1]), try c.flag(3), try c.flag(4))
      let name = try c.vm.str(of: c.a[2]).string
      guard let dtype = DType.common.first(where: { $0.torchName == name }) else { throw c.vm.valueError("unknown dtype \(name)") }
      let tensor = try c.asking { () throws(TensorError) in
        let array = try NDArray(uninitialized: shape, dtype, in: c.workspace)
        guard array.count * dtype.byteCount == bytes.count else { throw .valueCount(values: bytes.count, places: array.count) }
        if !bytes.isEmpty { array.start.copyMemory(from: bytes, byteCount: bytes.count) }
        let tensor = Tensor(array)
        if isOn { try tensor.setRequiresGradient(true) }
        return tensor
      }
      return c.store.newHandle(c.vm, tensor, isParameter ? c.store.parameterType : c.store.type)
    }
    let rebuild = vm.lookUp(namespace, vm.name("_rebuild"))
    vm.method(store.type, "__reduce_ex__(self, protocol)") { [store] vm, a throws(PyError) in
      guard let tensor = store.tensor(vm, a[0]) else { return .notImplemented }
      let array = try store.asking(vm) { () throws(TensorError) in try tensor.array.contiguous() }
      let size = array.count * array.dtype.byteCount
      try vm.reserve(size)
      let content = Array(UnsafeRawBufferPointer(start: array.start, count: size))
      let parts = [
        vm.bytes(content), vm.tuple(tensor.shape.map { Value.int($0) }), vm.str(tensor.dtype.torchName),
        .bool(tensor.requiresGradient), .bool(store.isParameter(vm, a[0])),
      ]
      return vm.tuple([rebuild, vm.tuple(parts)])
    }
  }
}

extension TensorStore {
  func isParameter(_ vm: VM, _ value: Value) -> Bool { vm.handle(of: value)?.pointee.type == parameterType }

  fileprivate func copied(_ vm: VM, _ tensor: Tensor, isParameter: Bool) throws(PyError) -> Value {
    let copy = try asking(vm) { () throws(TensorError) in
      let copy = Tensor(try tensor.array.copied())
      if tensor.requiresGradient { try copy.setRequiresGradient(true) }
      if let gradient = tensor.gradient { copy.gradient = Tensor(try gradient.array.copied()) }
      return copy
    }
    return newHandle(vm, copy, isParameter ? parameterType : type)
  }
}
