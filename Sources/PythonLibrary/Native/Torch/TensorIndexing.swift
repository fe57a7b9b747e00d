import Autograd
import PythonRuntime

// What stands between brackets behind a tensor.
extension TensorStore {
  func parts(_ vm: VM, _ key: Value, of tensor: Tensor) throws(PyError) -> [Index] {
    var parts: [Index] = []
    var hasEllipsis = false
    func add(_ value: Value) throws(PyError) {
      if case .ellipsis = value {
        if hasEllipsis { throw vm.indexError("an index can only have a single ellipsis ('...')") }
        hasEllipsis = true
      }
      parts.append(try part(vm, value))
    }
    if case .tuple(let tuple) = vm.core(key) {
      for index in 0..<tuple.pointee.count { try add(tuple.items[index]) }
    } else {
      try add(key)
    }
    return parts
  }

  private func part(_ vm: VM, _ value: Value) throws(PyError) -> Index {
    switch vm.core(value) {
    case .int(let index): return .at(index)
    case .bool(let isTrue): return .truth(isTrue)
    case .none: return .newAxis
    case .ellipsis: return .ellipsis
    case .slice(let slice):
      func bound(_ value: Value) throws(PyError) -> Int? {
        if value.isNone { return nil }
        if let number = try int(vm, value) { return number }
        return try vm.sliceIndex(value, or: 0)
      }
      let (start, stop, step) = (slice.pointee.start, slice.pointee.stop, slice.pointee.step)
      return .slice(start: try bound(start), stop: try bound(stop), step: try bound(step))
    case .handle:
      guard let tensor = tensor(vm, value) else { break }
      if tensor.rank == 0 {
        if tensor.dtype == .bool { return .truth(try asking(vm) { () throws(TensorError) in try tensor.array.item() }.isTrue) }
        if !tensor.dtype.isFloat { return .at(Int(try asking(vm) { () throws(TensorError) in try tensor.array.item() }.integer)) }
      }
      return .array(try indices(vm, tensor))
    case .list, .range:
      let tensor = try newTensor(vm, value, nil)
      if tensor.count == 0 { return .array(try asking(vm) { () throws(TensorError) in try tensor.array.cast(to: .i64) }) }
      return .array(try indices(vm, tensor))
    case .str: throw vm.typeError("new(): invalid data type 'str'")
    case .foreign:
      if let array = numpyArray(vm, value), array.rank > 0 { return .array(try indices(vm, Tensor(array))) }
      if case .int(let index) = try vm.callSpecial(.index, value) { return .at(index) }
      return .array(try indices(vm, try newTensor(vm, value, nil)))
    default: break
    }
    throw vm.indexError(
      "only integers, slices (`:`), ellipsis (`...`), None and long or byte Variables are valid indices (got \(vm.typeName(value)))")
  }

  /// What a tensor without dimensions cannot be asked for.
  fileprivate func checkKey(_ vm: VM, _ key: Value) throws(PyError) {
    switch vm.core(key) {
    case .int(0):
      throw vm.indexError(
        "invalid index of a 0-dim tensor. Use `tensor.item()` in Python or `tensor.item<T>()` in C++ to convert a 0-dim tensor to a number")
    case .int(let index): throw vm.indexError("index \(index) is out of bounds for dimension 0 with size 0")
    case .slice: throw vm.indexError("slice() cannot be applied to a 0-dim tensor.")
    default: break
    }
  }

  /// `tensor[parts] = value`
  fileprivate func assign(_ vm: VM, _ tensor: Tensor, _ parts: [Index], _ value: Term) throws(PyError) {
    let picks = parts.compactMap { part -> NDArray? in if case .array(let indices) = part { indices } else { nil } }
    let source: Tensor? = if case .tensor(let source) = value { source } else { nil }
    do throws(TensorError) {
      guard let source, source.dtype != tensor.dtype else { return try tensor.assign(parts, value) }
      let fills = picks.allSatisfy { $0.dtype == .bool } && source.count == 1
      if picks.isEmpty || fills { return try tensor.assign(parts, .tensor(source.cast(to: tensor.dtype))) }
      _ = try source.array.expanded(to: tensor.array.indexed(parts).shape)
    } catch .cannotExpand(let given, let target, let dtype) {
      let from = Array(given.drop { $0 == 1 })
      throw vm.runtimeError(
        picks.isEmpty
          ? expandText(from, target, source?.dtype ?? dtype)
          : "shape mismatch: value tensor of shape \(TensorStore.text(from)) cannot be broadcast to indexing result of shape "
            + TensorStore.text(target))
    } catch {
      throw raise(vm, error, "")
    }
    throw vm.runtimeError(
      "Index put requires the source and destination dtypes match, got \(tensor.dtype.typeName) for the destination and "
        + "\(source?.dtype.typeName ?? "") for the source.")
  }

  private func indices(_ vm: VM, _ tensor: Tensor) throws(PyError) -> NDArray {
    if tensor.dtype.isFloat { throw vm.indexError("tensors used as indices must be long, int, byte or bool tensors") }
    if tensor.dtype == .u8 { return try asking(vm) { () throws(TensorError) in try tensor.array.cast(to: .bool) } }
    return tensor.array
  }
}

extension TensorRegistry {
  func fillIndexing() {
    let type = store.type
    vm.operatorMethod(type, "__getitem__(self, key)") { [store] vm, a throws(PyError) in
      guard let tensor = store.tensor(vm, a[0]) else { return .notImplemented }
      if tensor.rank == 0 { try store.checkKey(vm, a[1]) }
      if case .int(let index) = a[1] { return try store.made(vm) { () throws(TensorError) in try tensor.selected(0, index) } }
      let parts = try store.parts(vm, a[1], of: tensor)
      return try store.made(vm) { () throws(TensorError) in try tensor.indexed(parts) }
    }
    vm.operatorMethod(type, "__setitem__(self, key, value)") { [store] vm, a throws(PyError) in
      guard let tensor = store.tensor(vm, a[0]) else { return .notImplemented }
      if tensor.rank == 0 { try store.checkKey(vm, a[1]) }
      let parts = try store.parts(vm, a[1], of: tensor)
      let value: Term
      if let term = try store.term(vm, a[2]) {
        value = term
      } else {
        switch vm.core(a[2]) {
        case .list, .tuple, .foreign: value = .tensor(try store.newTensor(vm, a[2], nil))
        default: throw vm.typeError("can't assign a \(vm.typeName(a[2])) to a torch.\(tensor.dtype.typeName)Tensor")
        }
      }
      try store.assign(vm, tensor, parts, value)
      return .none
    }
    vm.operatorMethod(type, "__len__(self)") { [store] vm, a throws(PyError) in
      guard let tensor = store.tensor(vm, a[0]) else { return .notImplemented }
      guard let size = tensor.shape.first else { throw vm.typeError("len() of a 0-d tensor") }
      return .int(size)
    }
    vm.operatorMethod(type, "__iter__(self)") { [store] vm, a throws(PyError) in
      guard let tensor = store.tensor(vm, a[0]) else { return .notImplemented }
      if tensor.rank == 0 { throw vm.typeError("iteration over a 0-d tensor") }
      let parts = try store.asking(vm) { () throws(TensorError) in try tensor.unbound(0) }
      return try vm.iterator(of: vm.list(parts.map { store.value(vm, $0) }))
    }
    vm.operatorMethod(type, "__contains__(self, element)") { [store] vm, a throws(PyError) in
      guard let tensor = store.tensor(vm, a[0]), let element = try store.term(vm, a[1]) else {
        throw vm.runtimeError(
          "Tensor.__contains__ only supports Tensor or scalar, but you passed in a <class '\(vm.typeName(a[1]))'>.")
      }
      let found = try store.asking(vm) { () throws(TensorError) in
        try Tensor.compare(.equal, .tensor(tensor), element).array.any().item()
      }
      return .bool(found.isTrue)
    }
  }
}
