import Autograd
import PythonRuntime

/// A call of a function of torch: its arguments, read as tensors, numbers and sizes.
struct TensorCall {
  let vm: VM
  let store: TensorStore
  let a: Arguments
  /// The function's name, for messages.
  let name: String
  /// Set where short floats are computed with as longer ones.
  var widening: Widening?

  var workspace: Workspace { store.workspace }

  func has(_ index: Int) -> Bool { a.has(index) && !a[index].isNone }

  func tensor(_ index: Int) throws(PyError) -> Tensor { try tensor(a[index], position: index) }

  func tensor(_ value: Value, position: Int) throws(PyError) -> Tensor {
    if let tensor = store.tensor(vm, value) { return try widened(tensor) }
    throw vm.typeError(
      "\(name)(): argument '\(position == 0 ? "input" : "other")' (position \(position + 1)) must be Tensor, not \(vm.typeName(value))")
  }

  func optionalTensor(_ index: Int) throws(PyError) -> Tensor? { has(index) ? try tensor(index) : nil }

  /// A tensor or a number.
  func term(_ index: Int) throws(PyError) -> Term {
    if let term = try store.term(vm, a[index]) {
      if case .tensor(let tensor) = term { return .tensor(try widened(tensor)) }
      return term
    }
    throw vm.typeError("\(name)(): argument 'other' (position \(index + 1)) must be Tensor, not \(vm.typeName(a[index]))")
  }

  func scalar(_ index: Int) throws(PyError) -> Scalar {
    if let number = try store.scalar(vm, a[index]) { return number }
    throw vm.typeError("\(name)(): argument (position \(index + 1)) must be Number, not \(vm.typeName(a[index]))")
  }

  func double(_ index: Int, or fallback: Double) throws(PyError) -> Double { has(index) ? try scalar(index).double : fallback }

  func int(_ index: Int) throws(PyError) -> Int {
    if let number = try store.int(vm, a[index]) { return number }
    throw vm.typeError("\(name)(): argument 'dim' (position \(index + 1)) must be int, not \(vm.typeName(a[index]))")
  }

  func int(_ index: Int, or fallback: Int) throws(PyError) -> Int { has(index) ? try int(index) : fallback }

  func flag(_ index: Int, or fallback: Bool = false) throws(PyError) -> Bool { has(index) ? try vm.truth(a[index]) : fallback }

  /// Whether reduced dimensions stay; numpy's word for it is the last parameter.
  func keeps(_ index: Int) throws(PyError) -> Bool { try flag(has(index) && !has(a.count - 1) ? index : a.count - 1) }

  /// A dimension or a tuple of them; none for all.
  func dimensions(_ index: Int, axis: Int? = nil) throws(PyError) -> [Int] {
    if has(index) { return try ints(a[index]) }
    if let axis, has(axis) { return try ints(a[axis]) }
    return []
  }

  /// One number or several.
  func ints(_ value: Value) throws(PyError) -> [Int] {
    if let number = try store.int(vm, value) { return [number] }
    switch vm.core(value) {
    case .list, .tuple, .range: break
    default: throw vm.typeError("\(name)(): argument 'dim' must be tuple of ints, not \(vm.typeName(value))")
    }
    var result: [Int] = []
    for item in try vm.collect(value).pointee.items {
      guard let number = try store.int(vm, item) else {
        throw vm.typeError(
          "\(name)(): argument 'size' must be tuple of ints, but found element of type \(vm.typeName(item)) at pos \(result.count)")
      }
      result.append(number)
    }
    if result.count > 64 { throw vm.runtimeError("tensor has too many (>64) dims") }
    return result
  }

  /// Sizes given one by one or as one sequence; `index` is that of the variadic parameter.
  func sizes(_ index: Int, keyword: Int? = nil) throws(PyError) -> [Int] {
    if let keyword, has(keyword) { return try ints(a[keyword]) }
    guard case .tuple(let tuple) = a[index] else { return [] }
    if tuple.pointee.count != 1 { return try ints(a[index]) }
    switch vm.core(tuple.items[0]) {
    case .str, .float, .none, .dict:
      throw vm.typeError("\(name)(): argument 'size' (position 1) must be tuple of ints, not \(vm.typeName(tuple.items[0]))")
    default: return try ints(tuple.items[0])
    }
  }

  func dtype(_ index: Int) throws(PyError) -> DType? { has(index) ? try store.dtype(vm, a[index], for: name) : nil }

  func tensors(_ index: Int) throws(PyError) -> [Tensor] {
    if store.tensor(vm, a[index]) != nil {
      throw vm.typeError("\(name)(): argument 'tensors' (position \(index + 1)) must be tuple of Tensors, not Tensor")
    }
    var result: [Tensor] = []
    for item in try vm.collect(a[index]).pointee.items {
      guard let tensor = store.tensor(vm, item) else {
        throw vm.typeError("expected Tensor as element \(result.count) in argument 0, but got \(vm.typeName(item))")
      }
      result.append(try widened(tensor))
    }
    return result
  }

  func generator(_ index: Int) throws(PyError) -> TorchGenerator {
    guard has(index) else { return store.generator }
    if case .foreign(let foreign) = vm.core(a[index]), let part = foreign.pointee.payload as? TorchGeneratorPart { return part.generator }
    throw vm.typeError("\(name)() received an invalid generator of type \(vm.typeName(a[index]))")
  }

  func asking<Result>(_ work: () throws(TensorError) -> Result) throws(PyError) -> Result { try store.asking(vm, name, work) }

  func give(_ work: () throws(TensorError) -> Tensor) throws(PyError) -> Value { try store.made(vm, name, work) }

  func give(_ tensors: [Tensor]) -> Value { vm.tuple(tensors.map { store.value(vm, $0) }) }

  /// Writes a result to the tensor given as `out`, if there is one.
  func give(out index: Int, _ work: () throws(TensorError) -> Tensor) throws(PyError) -> Value {
    guard has(index) else { return try give(work) }
    let target = try tensor(index)
    try asking { () throws(TensorError) in
      let result = try work()
      if Promotion.kind(result.dtype) > Promotion.kind(target.dtype) { throw .cannotCast(from: result.dtype, to: target.dtype) }
      if result.shape != target.shape { target.replaceData(by: Tensor(try NDArray(zeros: result.shape, target.dtype, in: workspace))) }
      try target.assign(.tensor(result))
    }
    return a[index]
  }

  /// `torch.return_types.max(values=…, indices=…)`
  func give(_ type: String, _ values: [Tensor]) -> Value {
    let items = vm.tuple(values.map { store.value(vm, $0) })
    guard let type = store.resultTypes[type] else { return items }
    return .instance(vm.newInstance(of: type, core: items))
  }
}

extension TensorStore {
  func term(_ vm: VM, _ value: Value) throws(PyError) -> Term? {
    if let tensor = tensor(vm, value) { return .tensor(tensor) }
    if let number = try scalar(vm, value) { return .number(number) }
    return nil
  }

  /// The number that a value is; nil for what is none.
  func scalar(_ vm: VM, _ value: Value) throws(PyError) -> Scalar? {
    switch vm.core(value) {
    case .float(let float): return .float(float)
    case .int(let int): return .int(Int64(int))
    case .bool(let bool): return .bool(bool)
    case .bigint: throw vm.overflowError("int too big to convert")
    case .handle:
      guard let tensor = tensor(vm, value), tensor.count == 1 else { return nil }
      return try asking(vm) { () throws(TensorError) in try tensor.array.item() }
    case .foreign:
      if let array = numpyArray(vm, value), array.count != 1 { return nil }
      if case .int(let int) = try vm.callSpecial(.index, value) { return .int(Int64(int)) }
      if case .float(let float) = try vm.callSpecial(.float, value) { return .float(float) }
      return nil
    default: return nil
    }
  }

  /// The integer that a value is; nil for what is none.
  func int(_ vm: VM, _ value: Value) throws(PyError) -> Int? {
    switch vm.core(value) {
    case .int(let int): return int
    case .bool(let bool): return bool ? 1 : 0
    case .bigint: throw vm.overflowError("Overflow when unpacking long long")
    case .handle:
      guard let tensor = tensor(vm, value), tensor.count == 1, !tensor.dtype.isFloat else { return nil }
      return Int(try asking(vm) { () throws(TensorError) in try tensor.array.item() }.integer)
    case .foreign:
      if numpyArray(vm, value) != nil { return nil }
      if case .int(let int) = try vm.callSpecial(.index, value) { return int }
      return nil
    default: return nil
    }
  }

  func dtype(_ vm: VM, _ value: Value, for name: String = "tensor") throws(PyError) -> DType {
    if case .foreign(let foreign) = value, let part = foreign.pointee.payload as? TorchDTypePart {
      if part.dtype.isShortFloat { knowsShortFloats = true }
      return part.dtype
    }
    switch value {
    case .type(let type) where type == vm.types.float: return .f64
    case .type(let type) where type == vm.types.int: return .i64
    case .type(let type) where type == vm.types.bool: return .bool
    default: throw vm.typeError("\(name)(): argument 'dtype' must be torch.dtype, not \(vm.typeName(value))")
    }
  }

  func value(of scalar: Scalar) -> Value {
    switch scalar {
    case .bool(let bool): .bool(bool)
    case .int(let int): .int(Int(int))
    case .float(let float): .float(float)
    case .complex, .unsigned: .none
    }
  }

  /// `torch.Size`
  func size(_ vm: VM, _ shape: [Int]) -> Value {
    let sizes = vm.tuple(shape.map { Value.int($0) })
    guard let sizeType else { return sizes }
    return .instance(vm.newInstance(of: sizeType, core: sizes))
  }
}

/// Functions of torch, as functions of the module, as methods of tensors, or as both.
struct TensorRegistry {
  let vm: VM
  let store: TensorStore
  let namespace: Ref<DictObject>

  typealias Body = (TensorCall) throws(PyError) -> Value

  private func body(_ signature: StaticString, _ body: @escaping Body) -> NativeBody {
    let text = String(describing: signature)
    let name = String(text.drop { $0 == "_" }.prefix { $0 != "(" })
    let store = store
    let widens = Widening.functions.contains(name)
    let body: Body =
      if widens {
        { call throws(PyError) in try call.widening(body) }
      } else {
        body
      }
    let (device, out) = (TensorRegistry.slot(of: "device", in: text), TensorRegistry.slot(of: "out", in: text))
    if device != nil || out != nil {
      return { vm, a throws(PyError) in
        if let device, a.has(device) { try store.checkDevice(vm, a[device]) }
        let call = TensorCall(vm: vm, store: store, a: a, name: name)
        let result = try body(call)
        guard let out, call.has(out), let target = store.tensor(vm, a[out]), let made = store.tensor(vm, result), made !== target else {
          return result
        }
        return try call.give(out: out) { () throws(TensorError) in made }
      }
    }
    return { vm, a throws(PyError) in try body(TensorCall(vm: vm, store: store, a: a, name: name)) }
  }

  /// The place of a parameter among those of a signature.
  private static func slot(of parameter: String, in signature: String) -> Int? {
    let parameters = signature.drop { $0 != "(" }.dropFirst().dropLast().split(separator: ",").map { $0.drop { $0 == " " } }
    return parameters.filter { $0 != "*" && $0 != "/" }.firstIndex { $0.prefix { $0 != "=" } == parameter }
  }

  func function(_ signature: StaticString, _ work: @escaping Body) { vm.function(namespace, signature, body(signature, work)) }

  func method(_ signature: StaticString, _ work: @escaping Body) { vm.method(store.type, signature, body(signature, work)) }

  func both(_ signature: StaticString, _ work: @escaping Body) {
    function(signature, work)
    method(signature, work)
  }
}
