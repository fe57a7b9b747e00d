import Autograd
import Kernels
import PythonRuntime

/// A call that computes with short floats: as floats of 32 bits, and with results that are cut down again, as torch does it on a processor.
final class Widening {
  /// The short float that was met, which the results become.
  fileprivate var type: DType?
  /// Whether there was a float of 32 bits, too, which products do not take beside short ones.
  fileprivate var isMixed: Bool { type != nil && metLong }
  fileprivate var metLong = false
  /// What `torch.autocast` makes of floats before.
  fileprivate let given: DType?

  fileprivate init(given: DType?) { self.given = given }

  /// The functions that compute with kernels for long floats only.
  static let functions: Set<String> = products.union(losses).union(withNumbers).union([
    "adaptive_avg_pool2d", "avg_pool2d", "batch_norm", "cumprod", "cumsum", "dropout", "elu", "embedding", "gelu", "kthvalue",
    "layer_norm", "leaky_relu", "log_softmax", "logsigmoid", "logsumexp", "max_pool2d", "mean", "median", "nanmean", "nansum", "norm",
    "prod", "recurrence",
    "selu", "silu", "softmax", "softplus", "std", "std_mean", "sum", "var", "var_mean",
  ])

  /// Those that take numbers at full length.
  fileprivate static let withNumbers: Set<String> = [
    "add", "addcdiv", "addcmul", "clamp", "div", "divide", "lerp", "mul", "multiply", "pow", "sub", "subtract", "true_divide",
  ]

  /// Those that `torch.autocast` makes shorter.
  fileprivate static let products: Set<String> = [
    "addmm", "bmm", "conv2d", "conv_transpose2d", "dot", "einsum", "ger", "inner", "linear", "matmul", "mm", "mv", "outer", "vdot",
  ]

  /// Those that it leaves at full length.
  fileprivate static let losses: Set<String> = [
    "binary_cross_entropy", "binary_cross_entropy_with_logits", "cross_entropy", "dist", "kl_div", "l1_loss", "mse_loss", "nll_loss",
    "smooth_loss",
  ]
}

extension TensorCall {
  /// Does `body` with short floats widened, if any have been made.
  func widening(_ body: TensorRegistry.Body) throws(PyError) -> Value {
    guard store.knowsShortFloats else { return try body(self) }
    var call = self
    let given = Widening.products.contains(name) ? store.autocastType : nil
    let widening = Widening(given: given)
    call.widening = widening
    let result = try body(call)
    // As they are, it says what is wrong, or which type comes of them.
    if widening.isMixed, given == nil, Widening.products.contains(name) || Widening.withNumbers.contains(name) { return try body(self) }
    guard let type = widening.type, !(store.autocastType != nil && Widening.losses.contains(name)) else { return result }
    if name == "batch_norm", store.autocastType == nil { throw vm.unsupported("torch.nn.functional.batch_norm of \(type.torchName)") }
    return try narrowed(result, to: type)
  }

  func widened(_ tensor: Tensor) throws(PyError) -> Tensor {
    guard let widening else { return tensor }
    var tensor = tensor
    if let given = widening.given, tensor.dtype == .f32 { tensor = try asking { () throws(TensorError) in try tensor.cast(to: given) } }
    guard tensor.dtype.isShortFloat else {
      if tensor.dtype.isFloat { widening.metLong = true }
      return tensor
    }
    widening.type = tensor.dtype
    return try asking { () throws(TensorError) in try tensor.cast(to: .f32) }
  }

  private func narrowed(_ value: Value, to type: DType) throws(PyError) -> Value {
    switch value {
    case .tuple(let tuple):
      return vm.tuple(try tuple.values.map { (item) throws(PyError) in try narrowed(item, to: type) })
    case .instance(let instance):
      guard case .tuple(let tuple) = instance.core else { return value }
      let items = vm.tuple(try tuple.values.map { (item) throws(PyError) in try narrowed(item, to: type) })
      return .instance(vm.newInstance(of: instance.type, core: items))
    default:
      guard let tensor = store.tensor(vm, value), tensor.dtype == .f32 else { return value }
      let name = tensor.node?.name
      return try give { () throws(TensorError) in
        let short = try tensor.cast(to: type)
        return name.map { short.named($0) } ?? short
      }
    }
  }
}

extension TensorStore {
  /// A short tensor and a number, which takes part at full length.
  func shortResult(_ vm: VM, _ op: BinaryOperation, _ a: Term, _ b: Term, _ type: DType) throws(PyError) -> Value {
    try made(vm) { () throws(TensorError) in
      func long(_ term: Term) throws(TensorError) -> Term {
        if case .tensor(let tensor) = term { .tensor(try tensor.cast(to: .f32)) } else { term }
      }
      let result = try TensorStore.result(op, long(a), long(b))
      let name = result.node?.name
      let short = try result.cast(to: type)
      return name.map { short.named($0) } ?? short
    }
  }

  /// `tensor op= other`, a number taking part at full length.
  func change(_ vm: VM, _ tensor: Tensor, _ kernel: BinaryKernel, _ other: Term) throws(PyError) {
    try asking(vm) { () throws(TensorError) in
      guard tensor.dtype.isShortFloat, case .number = other else { return try tensor.change(kernel, other) }
      let long = try tensor.detached().cast(to: .f32)
      try long.change(kernel, other)
      try tensor.assign(.tensor(long.cast(to: tensor.dtype)))
    }
  }

  /// `x @ y` where there are short floats.
  func shortProduct(_ vm: VM, _ x: Tensor, _ y: Tensor) throws(PyError) -> Value {
    let given = autocastType
    return try made(vm, "matmul") { () throws(TensorError) in
      func prepared(_ tensor: Tensor) throws(TensorError) -> Tensor {
        guard let given, tensor.dtype == .f32 else { return try tensor.cast(to: .f32) }
        return try tensor.cast(to: given).cast(to: .f32)
      }
      let product = try Tensor.product(prepared(x), prepared(y))
      let name = product.node?.name
      let short = try product.cast(to: given ?? x.dtype)
      return name.map { short.named($0) } ?? short
    }
  }
}

extension TensorRegistry {
  func fillAutocast() {
    function("_set_autocast(dtype)") { c throws(PyError) in
      let old = c.store.autocastType.map { c.store.value(of: $0) } ?? .none
      c.store.autocastType = try c.dtype(0)
      if c.store.autocastType != nil { c.store.knowsShortFloats = true }
      return old
    }
    function("_autocast_dtype()") { c throws(PyError) in c.store.autocastType.map { c.store.value(of: $0) } ?? .none }
  }
}
