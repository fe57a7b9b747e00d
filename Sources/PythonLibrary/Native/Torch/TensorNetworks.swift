import Autograd
import PythonRuntime

// Layers and losses as functions: what is under `torch.nn.functional`.
extension TensorRegistry {
  func fillNetworks() {
    fillActivations()
    fillLosses()
    fillNormalisation()
    fillConvolutions()
    fillRecurrence()
  }

  private func fillRecurrence() {
    function("_recurrence(cell, steps, states, weight, bias, reverse)") { c throws(PyError) in
      let cells: [String: RecurrentCell] = ["tanh": .tanh, "relu": .relu, "gru": .gru, "lstm": .lstm]
      guard let cell = cells[try c.vm.str(of: c.a[0]).string] else { throw c.vm.valueError("unknown cell") }
      let (steps, states, weight, bias) = (try c.tensor(1), try c.tensors(2), try c.tensor(3), try c.optionalTensor(4))
      let isReversed = try c.flag(5)
      return c.give(
        try c.asking { () throws(TensorError) in
          try Tensor.recurrence(cell, steps, states, weight, bias, isReversed: isReversed)
        })
    }
  }

  /// A tensor of floats, which the kernel of that name takes alone.
  private func floats(_ c: TensorCall, for kernel: String) throws(PyError) -> Tensor {
    let x = try c.tensor(0)
    if x.dtype.isFloat { return x }
    throw c.vm.raise(.notImplementedError, "\"\(kernel)\" not implemented for '\(x.dtype.typeName)'")
  }

  private func simple(_ signature: StaticString, _ kernel: String, _ work: @escaping (Tensor) throws(TensorError) -> Tensor) {
    function(signature) { c throws(PyError) in
      let x = try floats(c, for: kernel)
      return try c.give { () throws(TensorError) in try work(x) }
    }
  }

  private func fillActivations() {
    function("_gelu(input, approximate='none')") { c throws(PyError) in
      let x = try floats(c, for: "GeluKernelImpl")
      let isApproximate = c.has(1) ? try c.vm.str(of: c.a[1]).string == "tanh" : false
      return try c.give { () throws(TensorError) in isApproximate ? try x.approximateGelu() : try x.gelu() }
    }
    simple("_silu(input)", "silu_cpu") { (x) throws(TensorError) in try x.applying(.silu) }
    simple("_logsigmoid(input)", "log_sigmoid_cpu") { (x) throws(TensorError) in try x.logSigmoid() }
    simple("_selu(input)", "elu_cpu") { (x) throws(TensorError) in try x.selu() }
    function("_softplus(input, beta=1.0, threshold=20.0)") { c throws(PyError) in
      let (x, beta, threshold) = (try floats(c, for: "softplus_cpu"), try c.double(1, or: 1), try c.double(2, or: 20))
      return try c.give { () throws(TensorError) in try x.softplus(beta: beta, threshold: threshold) }
    }
    function("_leaky_relu(input, negative_slope=0.01)") { c throws(PyError) in
      let (x, slope) = (try floats(c, for: "leaky_relu_cpu"), try c.double(1, or: 0.01))
      return try c.give { () throws(TensorError) in try x.leakyRelu(slope: slope) }
    }
    function("_elu(input, alpha=1.0)") { c throws(PyError) in
      let (x, alpha) = (try floats(c, for: "elu_cpu"), try c.double(1, or: 1))
      return try c.give { () throws(TensorError) in try x.elu(alpha: alpha) }
    }
    function("_dropout(input, p)") { c throws(PyError) in
      let (x, p) = (try c.tensor(0), try c.double(1, or: 0.5))
      return try c.give { () throws(TensorError) in try x.dropped(p, c.store.generator) }
    }
  }

  private func reduction(_ c: TensorCall, _ index: Int) throws(PyError) -> LossReduction {
    guard c.has(index) else { return .mean }
    switch try c.vm.str(of: c.a[index]).string {
    case "mean": return .mean
    case "sum": return .sum
    case "none": return .none
    case let other: throw c.vm.valueError("\(other) is not a valid value for reduction")
    }
  }

  private func fillLosses() {
    func loss(_ signature: StaticString, _ work: @escaping (Tensor, Tensor, LossReduction) throws(TensorError) -> Tensor) {
      function(signature) { c throws(PyError) in
        let (x, y, how) = (try c.tensor(0), try c.tensor(1), try reduction(c, 2))
        return try c.give { () throws(TensorError) in try work(x, y, how) }
      }
    }
    loss("_mse_loss(input, target, reduction)") { (x, y, how) throws(TensorError) in try Tensor.squaredError(x, y, how) }
    loss("_l1_loss(input, target, reduction)") { (x, y, how) throws(TensorError) in try Tensor.absoluteError(x, y, how) }
    function("_smooth_loss(input, target, reduction, delta, is_huber)") { c throws(PyError) in
      let (x, y, how, delta, isHuber) = (try c.tensor(0), try c.tensor(1), try reduction(c, 2), try c.double(3, or: 1), try c.flag(4))
      return try c.give { () throws(TensorError) in try Tensor.smoothError(x, y, delta: delta, isHuber: isHuber, how) }
    }
    function("_binary_cross_entropy(input, target, weight, reduction)") { c throws(PyError) in
      let (x, y, weight, how) = (try c.tensor(0), try c.tensor(1), try c.optionalTensor(2), try reduction(c, 3))
      if x.shape != y.shape {
        throw c.vm.valueError(
          "Using a target size (torch.Size(\(TensorStore.text(y.shape)))) that is different to the input size (torch.Size(\(TensorStore.text(x.shape)))) "
            + "is deprecated. Please ensure they have the same size.")
      }
      if !y.dtype.isFloat { throw c.vm.runtimeError("Found dtype \(y.dtype.typeName) but expected \(x.dtype.typeName)") }
      try c.asking { () throws(TensorError) in try x.array.checkRoomForNumbers() }
      if x.array.doubles.contains(where: { !($0 >= 0 && $0 <= 1) }) {
        throw c.vm.runtimeError("all elements of input should be between 0 and 1")
      }
      return try c.give { () throws(TensorError) in try Tensor.binaryCrossEntropy(x, y, weight: weight, how) }
    }
    function("_binary_cross_entropy_with_logits(input, target, weight, pos_weight, reduction)") { c throws(PyError) in
      let (x, y, weight, positive) = (try c.tensor(0), try c.tensor(1), try c.optionalTensor(2), try c.optionalTensor(3))
      let how = try reduction(c, 4)
      if x.shape != y.shape {
        throw c.vm.valueError(
          "Target size (torch.Size(\(TensorStore.text(y.shape)))) must be the same as input size (torch.Size(\(TensorStore.text(x.shape))))"
        )
      }
      return try c.give { () throws(TensorError) in
        try Tensor.binaryCrossEntropyOfLogits(x, y, weight: weight, positiveWeight: positive, how)
      }
    }
    function("_nll_loss(input, target, weight, ignore_index, reduction)") { c throws(PyError) in
      let (x, y, weight, ignored, how) = (
        try c.tensor(0), try c.tensor(1), try c.optionalTensor(2), try c.int(3, or: -100), try reduction(c, 4)
      )
      if x.rank <= 2 && y.rank > 1 { throw c.vm.runtimeError("0D or 1D target tensor expected, multi-target not supported") }
      try checkTarget(c, x, y)
      return try c.store.made(c.vm, "nll_loss") { () throws(TensorError) in
        try Tensor.negativeLogLikelihood(x, y.array, weight: weight?.array, ignoring: ignored, how)
      }
    }
    function("_cross_entropy(input, target, weight, ignore_index, reduction, label_smoothing)") { c throws(PyError) in
      let (x, y, weight, ignored, how) = (
        try c.tensor(0), try c.tensor(1), try c.optionalTensor(2), try c.int(3, or: -100), try reduction(c, 4)
      )
      let smoothing = try c.double(5, or: 0)
      if !y.dtype.isFloat && y.dtype != .i64 && y.dtype != .u8 {
        throw c.vm.runtimeError("expected target dtype to be Long or Byte, but got \(y.dtype.typeName)")
      }
      if !y.dtype.isFloat { try checkTarget(c, x, y) }
      if y.dtype.isFloat && y.shape != x.shape {
        throw c.vm.runtimeError("expected target dtype to be Long or Byte, but got \(y.dtype.typeName)")
      }
      return try c.store.made(c.vm, "cross_entropy") { () throws(TensorError) in
        try Tensor.crossEntropy(x, y, weight: weight?.array, ignoring: ignored, smoothing: smoothing, how)
      }
    }
    function("_kl_div(input, target, log_target)") { c throws(PyError) in
      let (x, y, isLogarithm) = (try c.tensor(0), try c.tensor(1), try c.flag(2))
      return try c.give { () throws(TensorError) in try Tensor.divergence(x, y, isLogarithm: isLogarithm) }
    }
  }

  /// Labels stand where the scores stand, without their classes.
  private func checkTarget(_ c: TensorCall, _ x: Tensor, _ y: Tensor) throws(PyError) {
    guard x.rank > 2, y.rank == x.rank - 1, x.shape[0] == y.shape[0] else { return }
    let wanted = [x.shape[0]] + x.shape[2...]
    if wanted == y.shape { return }
    throw c.vm.runtimeError(
      x.rank == 4
        ? "size mismatch (got input: \(TensorStore.text(x.shape)) , target: \(TensorStore.text(y.shape))"
        : "Expected target size \(TensorStore.text(wanted)), got \(TensorStore.text(y.shape))")
  }

  /// Pools need room for at least one window.
  private func checkRoom(_ c: TensorCall, _ x: Tensor, _ window: Window, roundsUp: Bool = false) throws(PyError) {
    guard x.rank == 3 || x.rank == 4 else { return }
    let size = Array(x.shape.suffix(3))
    let places = try c.asking { () throws(TensorError) in
      try window.places(inHeight: size[1], width: size[2], roundingUp: roundsUp)
    }
    if places.rows > 0 && places.columns > 0 { return }
    throw c.vm.runtimeError(
      "Given input size: (\(size[0])x\(size[1])x\(size[2])). Calculated output size: (\(size[0])x\(places.rows)x\(places.columns)). "
        + "Output size is too small")
  }

  private func fillNormalisation() {
    function("_layer_norm(input, normalized_shape, weight, bias, eps)") { c throws(PyError) in
      let (x, shape, weight, bias) = (try c.tensor(0), try c.ints(c.a[1]), try c.optionalTensor(2), try c.optionalTensor(3))
      let epsilon = try c.double(4, or: 1e-5)
      return try c.store.made(c.vm, "layer_norm") { () throws(TensorError) in try x.layerNormalised(shape, weight, bias, epsilon: epsilon) }
    }
    function("_batch_norm(input, running_mean, running_var, weight, bias, training, momentum, eps)") { c throws(PyError) in
      let (x, mean, variance) = (try c.tensor(0), try c.optionalTensor(1), try c.optionalTensor(2))
      let (weight, bias, isTraining) = (try c.optionalTensor(3), try c.optionalTensor(4), try c.flag(5))
      let (momentum, epsilon) = (try c.double(6, or: 0.1), try c.double(7, or: 1e-5))
      if x.rank >= 2, isTraining, x.count == x.shape[1] {
        throw c.vm.valueError(
          "Expected more than 1 value per channel when training, got input size torch.Size(\(TensorStore.text(x.shape)))")
      }
      return try c.store.made(c.vm, "batch_norm") { () throws(TensorError) in
        try x.batchNormalised(mean, variance, weight, bias, isTraining: isTraining, momentum: momentum, epsilon: epsilon)
      }
    }
    function("_embedding(weight, input, padding_idx)") { c throws(PyError) in
      let (weight, indices) = (try c.tensor(0), try c.tensor(1))
      let padding = c.has(2) ? try c.int(2) : nil
      return try c.store.made(c.vm, "embedding") { () throws(TensorError) in try Tensor.embedding(weight, indices.array, padding: padding) }
    }
    function("_one_hot(tensor, num_classes)") { c throws(PyError) in
      let (x, wanted) = (try c.tensor(0), try c.int(1, or: -1))
      if x.dtype != .i64 { throw c.vm.runtimeError("one_hot is only applicable to index tensor of type LongTensor.") }
      try c.asking { () throws(TensorError) in try x.array.checkRoomForNumbers() }
      let labels = x.array.integers
      if labels.contains(where: { $0 < 0 }) { throw c.vm.runtimeError("Class values must be non-negative.") }
      if labels.isEmpty && wanted <= 0 { throw c.vm.runtimeError("Can not infer total number of classes from empty tensor.") }
      let largest = labels.max() ?? 0
      if wanted == 0 || wanted < -1 { throw c.vm.runtimeError("num_classes should be positive") }
      if wanted > 0 && largest >= wanted { throw c.vm.runtimeError("Class values must be smaller than num_classes.") }
      let classes = wanted == -1 ? (largest == .max ? largest : largest + 1) : wanted
      return try c.give { () throws(TensorError) in
        let result = try NDArray(zeros: x.shape + [classes], .i64, in: c.workspace)
        var place = 0
        for label in labels {
          (result.start + (place + label) * 8).storeBytes(of: 1, as: Int64.self)
          place += classes
        }
        return Tensor(result)
      }
    }
  }

  /// One number for both directions, or one for each.
  private func pair(_ c: TensorCall, _ index: Int, or fallback: Int) throws(PyError) -> (Int, Int) {
    guard c.has(index) else { return (fallback, fallback) }
    let numbers = try c.ints(c.a[index])
    return (numbers.first ?? fallback, numbers.last ?? fallback)
  }

  private func window(_ c: TensorCall, kernel: Int, stride: Int, padding: Int, dilation: Int?) throws(PyError) -> Window {
    let size = try pair(c, kernel, or: 1)
    let steps = try c.has(stride) ? pair(c, stride, or: 1) : size
    let margin = try pair(c, padding, or: 0)
    let spread = try dilation.map { (index) throws(PyError) in try pair(c, index, or: 1) } ?? (1, 1)
    guard size.0 > 0, size.1 > 0, steps.0 > 0, steps.1 > 0, margin.0 >= 0, margin.1 >= 0, spread.0 > 0, spread.1 > 0 else {
      throw c.vm.runtimeError("\(c.name)(): kernel size, stride and dilation should be greater than zero")
    }
    return Window(height: size.0, width: size.1, stride: steps, padding: margin, dilation: spread)
  }

  private func fillConvolutions() {
    function("_conv2d(input, weight, bias, stride, padding, dilation, groups)") { c throws(PyError) in
      let (x, weight, bias) = (try c.tensor(0), try c.tensor(1), try c.optionalTensor(2))
      let (stride, padding, dilation) = (try pair(c, 3, or: 1), try pair(c, 4, or: 0), try pair(c, 5, or: 1))
      let groups = try c.int(6, or: 1)
      guard stride.0 > 0, stride.1 > 0 else { throw c.vm.runtimeError("non-positive stride is not supported") }
      guard padding.0 >= 0, padding.1 >= 0 else { throw c.vm.runtimeError("negative padding is not supported") }
      guard dilation.0 > 0, dilation.1 > 0 else { throw c.vm.runtimeError("dilation should be greater than zero") }
      let settings = [stride.0, stride.1, padding.0, padding.1, dilation.0, dilation.1]
      guard settings.allSatisfy({ $0 < 1 << 30 }) else { throw c.vm.runtimeError("stride, padding or dilation is too large") }
      guard x.rank == 3 || x.rank == 4, weight.rank == 4 else {
        throw c.vm.runtimeError(
          "Expected 3D (unbatched) or 4D (batched) input to conv2d, but got input of size: \(TensorStore.text(x.shape))")
      }
      if let bias, bias.dtype != x.dtype {
        throw c.vm.runtimeError(
          "Input type (\(c.store.cName(x.dtype))) and bias type (\(c.store.cName(bias.dtype))) should be the same")
      }
      if x.dtype != weight.dtype {
        throw c.vm.runtimeError("expected scalar type \(x.dtype.typeName) but found \(weight.dtype.typeName)")
      }
      let channels = x.shape[x.rank - 3]
      if groups < 1 || weight.shape[1] * groups != channels {
        throw c.vm.runtimeError(
          "Given groups=\(groups), weight of size \(TensorStore.text(weight.shape)), expected input\(TensorStore.text(x.rank == 3 ? [1] + x.shape : x.shape)) to have "
            + "\(weight.shape[1] * groups) channels, but got \(channels) channels instead")
      }
      let (height, width) = (x.shape[x.rank - 2] + 2 * padding.0, x.shape[x.rank - 1] + 2 * padding.1)
      if dilation.0 * (weight.shape[2] - 1) + 1 > height || dilation.1 * (weight.shape[3] - 1) + 1 > width {
        throw c.vm.runtimeError(
          "Calculated padded input size per channel: (\(height) x \(width)). Kernel size: (\(weight.shape[2]) x \(weight.shape[3])). "
            + "Kernel size can't be greater than actual input size")
      }
      return try c.store.made(c.vm, "conv2d") { () throws(TensorError) in
        try Tensor.convolution(x, weight, bias, stride: stride, padding: padding, dilation: dilation, groups: groups)
      }
    }
    function("_conv_transpose2d(input, weight, bias, stride, padding, output_padding, dilation)") { c throws(PyError) in
      let (x, weight, bias) = (try c.tensor(0), try c.tensor(1), try c.optionalTensor(2))
      let (stride, padding, extra, dilation) = (try pair(c, 3, or: 1), try pair(c, 4, or: 0), try pair(c, 5, or: 0), try pair(c, 6, or: 1))
      guard stride.0 > 0, stride.1 > 0, padding.0 >= 0, padding.1 >= 0, dilation.0 > 0, dilation.1 > 0, extra.0 >= 0, extra.1 >= 0 else {
        throw c.vm.runtimeError("non-positive stride is not supported")
      }
      return try c.store.made(c.vm, "conv_transpose2d") { () throws(TensorError) in
        try Tensor.transposedConvolution(x, weight, bias, stride: stride, padding: padding, outputPadding: extra, dilation: dilation)
      }
    }
    function("_max_pool2d(input, kernel_size, stride, padding, dilation, ceil_mode)") { c throws(PyError) in
      let x = try c.tensor(0)
      let window = try window(c, kernel: 1, stride: 2, padding: 3, dilation: 4)
      let roundsUp = try c.flag(5)
      try checkRoom(c, x, window, roundsUp: roundsUp)
      let (values, indices) = try c.asking { () throws(TensorError) in try x.maxPooled(window, roundingUp: roundsUp) }
      return c.give([values, indices])
    }
    function("_avg_pool2d(input, kernel_size, stride, padding)") { c throws(PyError) in
      let x = try c.tensor(0)
      let window = try window(c, kernel: 1, stride: 2, padding: 3, dilation: nil)
      try checkRoom(c, x, window)
      return try c.give { () throws(TensorError) in try x.averagePooled(window) }
    }
    function("_adaptive_avg_pool2d(input, rows, columns)") { c throws(PyError) in
      let (x, rows, columns) = (try c.tensor(0), try c.int(1), try c.int(2))
      return try c.give { () throws(TensorError) in try x.adaptivelyPooled(rows, columns) }
    }
    function("_pad(input, pad, value)") { c throws(PyError) in
      let (x, widths, value) = (try c.tensor(0), try c.ints(c.a[1]), try c.double(2, or: 0))
      return try c.give { () throws(TensorError) in try x.padded(widths, with: .float(value)) }
    }
    function("_unfold(input, kernel_size, dilation, padding, stride)") { c throws(PyError) in
      let x = try c.tensor(0)
      let window = try window(c, kernel: 1, stride: 4, padding: 3, dilation: 2)
      return try c.give { () throws(TensorError) in try x.unfolded(window) }
    }
  }
}
