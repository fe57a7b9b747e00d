import Autograd
import PythonRuntime

// New tensors.
extension TensorStore {
  /// The tensor of nested sequences, or of anything else that holds numbers.
  func newTensor(_ vm: VM, _ data: Value, _ dtype: DType?) throws(PyError) -> Tensor {
    if let tensor = tensor(vm, data) {
      return Tensor(try asking(vm) { () throws(TensorError) in try tensor.array.cast(to: dtype ?? tensor.dtype) })
    }
    if let array = numpyArray(vm, data) {
      return Tensor(try asking(vm) { () throws(TensorError) in try array.cast(to: dtype ?? array.dtype) })
    }
    if case .foreign = vm.core(data) {
      let lists = try vm.attributeIfPresent(data, vm.name("tolist"))
      if !lists.isUnbound {
        let name = try vm.str(of: vm.attributeIfPresent(data, vm.name("dtype"))).string
        let own = DType.common.first { $0.torchName == name }
        return try newTensor(vm, vm.call(lists, []), dtype ?? own)
      }
    }
    if dtype == nil, case .instance = data, case .float(let number) = vm.core(data),
      try vm.str(of: vm.attributeIfPresent(data, vm.name("dtype"))).string == "float64"
    {
      return Tensor(try asking(vm) { () throws(TensorError) in try NDArray(scalar: .float(number), .f64, in: workspace) })
    }
    var reading = Reading(vm, self)
    let shape = try reading.shape(of: data)
    try reading.read(data, shape, 0)
    let type = dtype ?? reading.dtype ?? workspace.defaultFloat
    if reading.isBeyondIntegers && !type.isFloat { throw vm.valueError("Overflow when unpacking long long") }
    if type == .u8 || type == .i8 || type == .i16 || type == .i32 { try checkRange(vm, reading.values, type) }
    let values = reading.values
    return Tensor(try asking(vm) { () throws(TensorError) in try NDArray(values, shape: shape, type, in: workspace) })
  }

  /// The elements of a `numpy.ndarray`.
  func numpyArray(_ vm: VM, _ value: Value) -> NDArray? {
    guard case .foreign(let foreign) = vm.core(value), let part = foreign.pointee.payload as? ArrayPart else { return nil }
    if part.array.dtype == .f16 { knowsShortFloats = true }
    return part.array.dtype.isCommon || part.array.dtype == .f16 ? part.array : nil
  }

  private func checkRange(_ vm: VM, _ values: [Scalar], _ type: DType) throws(PyError) {
    let bounds: ClosedRange<Int64> =
      type == .u8 ? -255...255 : type == .i8 ? -128...127 : type == .i16 ? -32768...32767 : -2_147_483_648...2_147_483_647
    for case .int(let value) in values where !bounds.contains(value) {
      throw vm.runtimeError(
        "value cannot be converted to type \(type == .u8 ? "uint8" : type == .i8 ? "int8_t" : type == .i16 ? "int16_t" : "int") without overflow"
      )
    }
  }

  /// Numbers on their way from sequences into a tensor.
  private struct Reading {
    let vm: VM
    let store: TensorStore
    var values: [Scalar] = []
    var dtype: DType?
    var isBeyondIntegers = false

    init(_ vm: VM, _ store: TensorStore) {
      self.vm = vm
      self.store = store
    }

    private func items(_ value: Value) throws(PyError) -> [Value]? {
      switch vm.core(value) {
      case .list(let list): return Array(list.pointee.items)
      case .tuple(let tuple): return (0..<tuple.pointee.count).map { tuple.items[$0] }
      case .range: return Array(try vm.collect(value).pointee.items)
      case .foreign:
        let lists = try vm.attributeIfPresent(value, vm.name("tolist"))
        guard !lists.isUnbound, case .list(let list) = try vm.call(lists, []) else { return nil }
        return Array(list.pointee.items)
      default: return nil
      }
    }

    func shape(of data: Value) throws(PyError) -> [Int] {
      var shape: [Int] = []
      var value = data
      while true {
        if store.tensor(vm, value) != nil { return shape }
        guard let items = try items(value) else { return shape }
        shape.append(items.count)
        if shape.count > 64 { throw vm.valueError("too many dimensions '\(vm.typeName(value))'") }
        guard let first = items.first else { return shape }
        value = first
      }
    }

    mutating func read(_ value: Value, _ shape: [Int], _ depth: Int) throws(PyError) {
      if let tensor = store.tensor(vm, value) {
        guard tensor.count == 1, depth == shape.count else {
          throw vm.valueError("only one element tensors can be converted to Python scalars")
        }
        meet(tensor.dtype)
        values += tensor.array.scalars
        return
      }
      if depth == shape.count {
        if case .bigint(let big) = vm.core(value) {
          guard let double = big.value.asDouble else { throw vm.overflowError("int too large to convert to float") }
          isBeyondIntegers = true
          meet(.i64)
          values.append(.float(double))
          return
        }
        guard let number = try store.scalar(vm, value) else {
          switch vm.core(value) {
          case .str: throw vm.typeError("new(): invalid data type 'str'")
          case .list, .tuple: throw vm.typeError("not a sequence")
          case .none: throw vm.runtimeError("Could not infer dtype of NoneType")
          case .complex: throw vm.unsupported("tensors of complex numbers")
          default: throw vm.runtimeError("Could not infer dtype of \(vm.typeName(value))")
          }
        }
        switch number {
        case .bool: meet(.bool)
        case .int: meet(.i64)
        case .float: meet(store.workspace.defaultFloat)
        case .complex, .unsigned: throw vm.unsupported("tensors of complex numbers", as: .typeError)
        }
        values.append(number)
        return
      }
      guard let items = try items(value) else {
        throw vm.typeError("expected sequence object with len >= 0 or a buffer (got \(vm.typeName(value)))")
      }
      guard items.count == shape[depth] else {
        throw vm.valueError("expected sequence of length \(shape[depth]) at dim \(depth) (got \(items.count))")
      }
      for item in items { try read(item, shape, depth + 1) }
    }

    /// The type of a number of numpy.
    private func ownType(_ value: Value) throws(PyError) -> DType? {
      switch value {
      case .float, .int, .bool: return nil
      default:
        let name = try vm.str(of: vm.attributeIfPresent(value, vm.name("dtype"))).string
        return name == "float64" ? .f64 : name == "float32" ? .f32 : nil
      }
    }

    private mutating func meet(_ type: DType) { dtype = dtype.map { Promotion.joined($0, type, like: .torch) } ?? type }
  }
}

extension TensorRegistry {
  /// Turns on gradients if the caller wants that.
  static func finish(_ c: TensorCall, _ tensor: Tensor, _ requiresGradient: Int) throws(PyError) -> Value {
    if try c.flag(requiresGradient) { try c.asking { () throws(TensorError) in try tensor.setRequiresGradient(true) } }
    return c.store.value(c.vm, tensor)
  }

  func fillCreation() {
    function("tensor(data, *, dtype=None, device=None, requires_grad=False, pin_memory=False)") { c throws(PyError) in
      if c.store.tensor(c.vm, c.a[0]) != nil { try c.store.warnOfCopying(c.vm) } else { try c.store.warnOfArrays(c.vm, c.a[0]) }
      return try TensorRegistry.finish(c, c.store.newTensor(c.vm, c.a[0], c.dtype(1)), 3)
    }
    for signature: StaticString in ["as_tensor(data, dtype=None, device=None)", "_asarray(obj, dtype=None, device=None)"] {
      function(signature) { c throws(PyError) in
        let dtype = try c.dtype(1)
        if let tensor = c.store.tensor(c.vm, c.a[0]) {
          return try c.give { () throws(TensorError) in try tensor.cast(to: dtype ?? tensor.dtype) }
        }
        if let array = c.store.numpyArray(c.vm, c.a[0]), !array.strides.contains(where: { $0 < 0 }),
          dtype == nil || dtype == array.dtype
        {
          return c.store.value(c.vm, Tensor(array))
        }
        return c.store.value(c.vm, try c.store.newTensor(c.vm, c.a[0], dtype))
      }
    }
    function("from_numpy(ndarray)") { c throws(PyError) in
      guard case .foreign = c.vm.core(c.a[0]) else {
        throw c.vm.typeError("expected np.ndarray (got \(c.vm.typeName(c.a[0])))")
      }
      guard let array = c.store.numpyArray(c.vm, c.a[0]) else {
        throw c.vm.typeError("expected np.ndarray (got \(c.vm.typeName(c.a[0])))")
      }
      if array.strides.contains(where: { $0 < 0 }) {
        throw c.vm.valueError(
          "At least one stride in the given numpy array is negative, and tensors with negative strides are not currently supported. "
            + "(You can probably work around this by making a copy of your array  with array.copy().) ")
      }
      return c.store.value(c.vm, Tensor(array))
    }
    method("__array__(self, dtype=None, copy=None)") { c throws(PyError) in
      if try c.tensor(0).requiresGradient {
        throw c.vm.runtimeError("Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.")
      }
      let array = try c.vm.call(c.vm.getAttribute(c.a[0], c.vm.name("_numpy")), [])
      return c.has(1) ? try c.vm.call(c.vm.getAttribute(array, c.vm.name("astype")), [c.a[1]]) : array
    }
    method("_numpy(self)") { c throws(PyError) in
      let array = try c.tensor(0).array
      if array.dtype == .bf16 { throw c.vm.typeError("Got unsupported ScalarType BFloat16") }
      guard case .type(let type) = try c.vm.getAttribute(c.vm.importModule("numpy"), c.vm.name("ndarray")) else { return .none }
      return c.vm.foreign(ArrayPart(array, base: .none), type: type)
    }
    let filled: [(StaticString, Scalar?)] = [
      ("zeros(*size, out=None, dtype=None, layout=None, device=None, requires_grad=False, size=None)", .int(0)),
      ("ones(*size, out=None, dtype=None, layout=None, device=None, requires_grad=False, size=None)", .int(1)),
      ("empty(*size, out=None, dtype=None, layout=None, device=None, requires_grad=False, size=None)", .int(0)),
    ]
    for (signature, value) in filled {
      function(signature) { c throws(PyError) in
        let shape = try c.sizes(0, keyword: 6)
        let dtype = try c.dtype(2) ?? c.workspace.defaultFloat
        let tensor = Tensor(
          try c.asking { () throws(TensorError) in
            try NDArray(filled: shape, with: value ?? .int(0), dtype, in: c.workspace)
          })
        return try TensorRegistry.finish(c, tensor, 5)
      }
    }
    function("full(size, fill_value, *, out=None, dtype=None, layout=None, device=None, requires_grad=False)") { c throws(PyError) in
      let shape = try c.ints(c.a[0])
      let value = try c.scalar(1)
      let natural: DType = value.naturalType == .f64 ? c.workspace.defaultFloat : value.naturalType
      let dtype = try c.dtype(3) ?? natural
      let tensor = Tensor(try c.asking { () throws(TensorError) in try NDArray(filled: shape, with: value, dtype, in: c.workspace) })
      return try TensorRegistry.finish(c, tensor, 6)
    }
    let alike: [(StaticString, Scalar)] = [
      ("zeros_like(input, *, dtype=None, layout=None, device=None, requires_grad=False)", .int(0)),
      ("ones_like(input, *, dtype=None, layout=None, device=None, requires_grad=False)", .int(1)),
      ("empty_like(input, *, dtype=None, layout=None, device=None, requires_grad=False)", .int(0)),
    ]
    for (signature, value) in alike {
      function(signature) { c throws(PyError) in
        let like = try c.tensor(0)
        let dtype = try c.dtype(1) ?? like.dtype
        let tensor = Tensor(try c.asking { () throws(TensorError) in try NDArray(filled: like.shape, with: value, dtype, in: c.workspace) })
        return try TensorRegistry.finish(c, tensor, 4)
      }
    }
    function("full_like(input, fill_value, *, dtype=None, layout=None, device=None, requires_grad=False)") { c throws(PyError) in
      let like = try c.tensor(0)
      let value = try c.scalar(1)
      let dtype = try c.dtype(2) ?? like.dtype
      let tensor = Tensor(try c.asking { () throws(TensorError) in try NDArray(filled: like.shape, with: value, dtype, in: c.workspace) })
      return try TensorRegistry.finish(c, tensor, 5)
    }
    let fresh: [(StaticString, Scalar)] = [
      ("new_zeros(self, *size, dtype=None, device=None, requires_grad=False)", .int(0)),
      ("new_ones(self, *size, dtype=None, device=None, requires_grad=False)", .int(1)),
      ("new_empty(self, *size, dtype=None, device=None, requires_grad=False)", .int(0)),
    ]
    for (signature, value) in fresh {
      method(signature) { c throws(PyError) in
        let shape = try c.sizes(1)
        let own = try c.tensor(0).dtype
        let dtype = try c.dtype(2) ?? own
        let tensor = Tensor(try c.asking { () throws(TensorError) in try NDArray(filled: shape, with: value, dtype, in: c.workspace) })
        return try TensorRegistry.finish(c, tensor, 4)
      }
    }
    method("new_full(self, size, fill_value, *, dtype=None, device=None, requires_grad=False)") { c throws(PyError) in
      let (shape, value) = (try c.ints(c.a[1]), try c.scalar(2))
      let own = try c.tensor(0).dtype
      let dtype = try c.dtype(3) ?? own
      let tensor = Tensor(try c.asking { () throws(TensorError) in try NDArray(filled: shape, with: value, dtype, in: c.workspace) })
      return try TensorRegistry.finish(c, tensor, 5)
    }
    method("new_tensor(self, data, *, dtype=None, device=None, requires_grad=False)") { c throws(PyError) in
      let own = try c.tensor(0).dtype
      return try TensorRegistry.finish(c, c.store.newTensor(c.vm, c.a[1], c.dtype(2) ?? own), 4)
    }
    fillRanges()
    function("eye(n, m=None, *, out=None, dtype=None, layout=None, device=None, requires_grad=False)") { c throws(PyError) in
      let rows = try c.int(0)
      let columns = try c.int(1, or: rows)
      if rows < 0 { throw c.vm.runtimeError("n must be greater or equal to 0, got \(rows)") }
      if columns < 0 { throw c.vm.runtimeError("m must be greater or equal to 0, got \(columns)") }
      let dtype = try c.dtype(3) ?? c.workspace.defaultFloat
      let tensor = Tensor(try c.asking { () throws(TensorError) in try NDArray(identity: rows, columns: columns, dtype, in: c.workspace) })
      return try TensorRegistry.finish(c, tensor, 6)
    }
  }

  private func fillRanges() {
    function("arange(start=None, end=None, step=None, *, out=None, dtype=None, layout=None, device=None, requires_grad=False)") {
      c throws(PyError) in
      let hasEnd = c.has(1)
      if !c.has(0) && !hasEnd { throw c.vm.typeError("arange() missing 1 required positional arguments: \"end\"") }
      let start: Scalar = hasEnd && c.has(0) ? try c.scalar(0) : .int(0)
      let end = try c.scalar(hasEnd ? 1 : 0)
      let step: Scalar = c.has(2) ? try c.scalar(2) : .int(1)
      let isWhole = [start, end, step].allSatisfy { if case .float = $0 { false } else { true } }
      let dtype = try c.dtype(4) ?? (isWhole ? .i64 : c.workspace.defaultFloat)
      let (low, high, by) = (start.double, end.double, step.double)
      if by == 0 { throw c.vm.runtimeError("step must be nonzero") }
      if !low.isFinite || !high.isFinite { throw c.vm.runtimeError("unsupported range: \(low) -> \(high)") }
      if (by > 0) != (high >= low) && high != low {
        throw c.vm.runtimeError("upper bound and lower bound inconsistent with step sign")
      }
      let exact = ((high - low) / by).rounded(.up)
      if exact.isNaN { throw c.vm.runtimeError("unsupported range: \(low) -> \(high)") }
      guard exact < 1e15 else { throw c.store.raise(c.vm, .tooManyElements([Int(min(exact, 9e18))]), "arange") }
      let count = max(0, Int(exact))
      let tensor = Tensor(
        try c.asking { () throws(TensorError) in
          dtype == .f32 || dtype == .f64
            ? try TensorRegistry.progression(low, by, count, dtype, c.workspace)
            : try NDArray(rangeFrom: start, step: step, count: count, dtype, in: c.workspace)
        })
      return try TensorRegistry.finish(c, tensor, 7)
    }
    function("linspace(start, end, steps, *, out=None, dtype=None, layout=None, device=None, requires_grad=False)") { c throws(PyError) in
      let (start, end, steps) = (try c.scalar(0).double, try c.scalar(1).double, try c.int(2))
      if steps < 0 { throw c.vm.runtimeError("number of steps must be non-negative") }
      return try TensorRegistry.finish(c, try TensorRegistry.spread(c, start, end, steps, c.dtype(4)) { $0 }, 7)
    }
    function("logspace(start, end, steps, base=10.0, *, out=None, dtype=None, layout=None, device=None, requires_grad=False)") {
      c throws(PyError) in
      let (start, end, steps) = (try c.scalar(0).double, try c.scalar(1).double, try c.int(2))
      if steps < 0 { throw c.vm.runtimeError("number of steps must be non-negative") }
      let base = try c.double(3, or: 10)
      let tensor = try TensorRegistry.spread(c, start, end, steps, c.dtype(5)) { $0 }
      let powers = try c.asking { () throws(TensorError) in try Tensor.power(.number(.float(base)), .tensor(tensor)) }
      return try TensorRegistry.finish(c, powers, 8)
    }
  }

  /// torch computes as many numbers at a time as a vector of the processor holds, each group from its first one.
  private static func progression(_ start: Double, _ step: Double, _ count: Int, _ dtype: DType, _ workspace: Workspace) throws(TensorError)
    -> NDArray
  {
    let array = try NDArray(uninitialized: [count], dtype, in: workspace)
    let lanes = dtype == .f32 ? 8 : 4
    let whole = count - count % lanes
    var (index, first) = (0, start)
    array.visit { place in
      var value = start.addingProduct(step, Double(index))
      if index < whole {
        if index % lanes == 0 { first = dtype == .f32 ? Double(Float(value)) : value }
        value = first.addingProduct(step, Double(index % lanes))
      }
      Scalar.float(value).store(dtype, at: place)
      index += 1
    }
    return array
  }

  /// Numbers at equal distances, counted from the nearer end as torch does.
  private static func spread(
    _ c: TensorCall, _ start: Double, _ end: Double, _ steps: Int, _ type: DType?, _ map: (Double) -> Double
  ) throws(PyError) -> Tensor {
    let dtype = type ?? c.workspace.defaultFloat
    return try c.asking { () throws(TensorError) in
      let array = try NDArray(uninitialized: [steps], dtype, in: c.workspace)
      var index = 0
      if dtype == .f32 {
        let (low, high) = (Float(start), Float(end))
        let step = steps > 1 ? (high - low) / Float(steps - 1) : 0
        array.visit { place in
          let value = index < steps / 2 ? low.addingProduct(step, Float(index)) : (high - step * Float(steps - index - 1))
          place.storeBytes(of: steps == 1 ? low : value, as: Float.self)
          index += 1
        }
        return Tensor(array)
      }
      let step = steps > 1 ? (end - start) / Double(steps - 1) : 0
      let values = (0..<steps).map { place in
        steps == 1 ? start : place < steps / 2 ? start + step * Double(place) : end - step * Double(steps - place - 1)
      }
      return Tensor(try NDArray(values.map { Scalar.float($0) }, shape: [steps], dtype, in: c.workspace))
    }
  }
}
