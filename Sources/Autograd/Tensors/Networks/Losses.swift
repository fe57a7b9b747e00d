import Kernels

/// What becomes of the losses of single elements.
package enum LossReduction: Sendable { case none, sum, mean }

extension Tensor {
  package func reduced(_ reduction: LossReduction) throws(TensorError) -> Tensor {
    switch reduction {
    case .none: self
    case .sum: try sum()
    case .mean: try mean()
    }
  }

  /// A loss of pairs: one node, whose gradient is that of each pair times what arrives.
  private static func loss(
    _ name: String, _ input: Tensor, _ target: Tensor, _ reduction: LossReduction,
    _ forward: (_ x: Tensor, _ y: Tensor) throws(TensorError) -> Tensor,
    slope: @escaping (_ x: Tensor, _ y: Tensor) throws(TensorError) -> (Tensor, Tensor)
  ) throws(TensorError) -> Tensor {
    let result = try input.workspace.withoutRecording { () throws(TensorError) in
      try forward(Tensor(input.array), Tensor(target.array)).reduced(reduction)
    }
    let (x, y) = (input.saved, target.saved)
    return Node.record(name, result.array, of: input, target) { (flow) throws(TensorError) in
      let (a, b) = (try x.tensor(), try y.tensor())
      let (first, second) = try slope(a, b)
      var gradient = try flow.gradient()
      if reduction == .mean { gradient = try gradient / Double(first.count) }
      return [
        flow.needs(0) ? try (first * gradient).summed(like: x.array) : nil,
        flow.needs(1) ? try (second * gradient).summed(like: y.array) : nil,
      ]
    }
  }

  package static func squaredError(_ input: Tensor, _ target: Tensor, _ reduction: LossReduction = .mean) throws(TensorError) -> Tensor {
    if input.isPlain(like: target) {
      return try plainLoss("MseLossBackward0", input, target, reduction) { (x, y) throws(TensorError) in
        let distance = try NDArray.binary(.subtract, x, y, as: x.dtype)
        distance.become(.square)
        return distance
      } slope: { (x, y) throws(TensorError) in
        let slope = try NDArray.binary(.subtract, x, y, as: x.dtype)
        try slope.update(.multiply, with: NDArray(scalar: .int(2), x.dtype, in: x.workspace), as: x.dtype)
        return slope
      } slopes: { (x, y) throws(TensorError) in
        let slope = try (x - y) * 2
        return (slope, try -slope)
      }
    }
    return try loss("MseLossBackward0", input, target, reduction) { (x, y) throws(TensorError) in
      try (x - y).applying(.square)
    } slope: { (x, y) throws(TensorError) in
      let slope = try (x - y) * 2
      return (slope, try -slope)
    }
  }

  /// Whether two tensors of floats have one shape and no gaps.
  private func isPlain(like other: Tensor) -> Bool {
    dtype.isFloat && dtype == other.dtype && shape == other.shape && array.isContiguous && other.array.isContiguous
  }

  /// A loss of pairs without a tensor for each step on the way.
  private static func plainLoss(
    _ name: String, _ input: Tensor, _ target: Tensor, _ reduction: LossReduction,
    _ forward: (_ x: NDArray, _ y: NDArray) throws(TensorError) -> NDArray,
    slope: @escaping (_ x: NDArray, _ y: NDArray) throws(TensorError) -> NDArray,
    slopes: @escaping (_ x: Tensor, _ y: Tensor) throws(TensorError) -> (Tensor, Tensor)
  ) throws(TensorError) -> Tensor {
    var result = try forward(input.array, target.array)
    switch reduction {
    case .none: break
    case .sum: result = try result.sum()
    case .mean: result = try result.mean(as: result.dtype)
    }
    let workspace = input.workspace
    guard workspace.isRecording, input.requiresGradient || target.requiresGradient else { return Tensor(result, source: nil) }
    let (x, y) = (input.saved, target.saved)
    return Node.record(name, result, of: input, target) { (flow) throws(TensorError) in
      let (a, b) = (try x.tensor(), try y.tensor())
      var gradient = try flow.gradient()
      if reduction == .mean { gradient = try gradient / Double(a.count) }
      if flow.isRecorded || flow.needs(1) {
        let (first, second) = try slopes(a, b)
        return [flow.needs(0) ? try first * gradient : nil, flow.needs(1) ? try second * gradient : nil]
      }
      let first = try slope(a.array, b.array)
      try first.update(.multiply, with: gradient.array, as: first.dtype)
      return [Tensor(first), nil]
    }
  }

  package static func absoluteError(_ input: Tensor, _ target: Tensor, _ reduction: LossReduction = .mean) throws(TensorError) -> Tensor {
    try (input - target).applying(.absolute).reduced(reduction)
  }

  /// Squared near zero, absolute further away: Huber's loss, or torch's smooth one, which is that over `delta`.
  package static func smoothError(
    _ input: Tensor, _ target: Tensor, delta: Double = 1, isHuber: Bool, _ reduction: LossReduction = .mean
  ) throws(TensorError) -> Tensor {
    let scale = isHuber ? 1 : 1 / delta
    return try loss(isHuber ? "HuberLossBackward0" : "SmoothL1LossBackward0", input, target, reduction) { (x, y) throws(TensorError) in
      let distance = try (x - y).applying(.absolute)
      let isNear = try Tensor.compare(.less, .tensor(distance), .number(.float(delta))).array
      return try Tensor.select(isNear, .tensor(distance * distance * (0.5 * scale)), .tensor((distance - 0.5 * delta) * (delta * scale)))
    } slope: { (x, y) throws(TensorError) in
      let slope = try (x - y).clamped(.float(-delta), .float(delta)) * scale
      return (slope, try -slope)
    }
  }

  /// Of probabilities; logarithms are cut off at -100.
  package static func binaryCrossEntropy(
    _ input: Tensor, _ target: Tensor, weight: Tensor? = nil, _ reduction: LossReduction = .mean
  ) throws(TensorError) -> Tensor {
    try loss("BinaryCrossEntropyBackward0", input, target, reduction) { (x, y) throws(TensorError) in
      let yes = try Tensor.extreme(.maximum, .tensor(x.applying(.logarithm)), -100.0)
      let no = try Tensor.extreme(.maximum, .tensor((-x).applying(.logarithmOnePlus)), -100.0)
      let loss = try (y - 1) * no - y * yes
      return try weight.map { (weight) throws(TensorError) in try loss * weight } ?? loss
    } slope: { (x, y) throws(TensorError) in
      let room = try (Tensor.subtract(1, .tensor(x)) * x).clamped(.float(1e-12), nil)
      var slope = try (x - y) / room
      var other = try (-x).applying(.logarithmOnePlus) - x.applying(.logarithm)
      if let weight { (slope, other) = (try slope * weight, try other * weight) }
      return (slope, other)
    }
  }

  /// Of numbers before the sigmoid.
  package static func binaryCrossEntropyOfLogits(
    _ input: Tensor, _ target: Tensor, weight: Tensor? = nil, positiveWeight: Tensor? = nil, _ reduction: LossReduction = .mean
  ) throws(TensorError) -> Tensor {
    if weight == nil && positiveWeight == nil && input.isPlain(like: target) {
      return try plainLoss("BinaryCrossEntropyWithLogitsBackward0", input, target, reduction) { (x, y) throws(TensorError) in
        let type = x.dtype
        let tail = try x.unary(.absolute)
        for kernel in [UnaryKernel.negate, .exponential, .logarithmOnePlus] { tail.become(kernel) }
        let logarithm = try NDArray.binary(.minimum, x, NDArray(scalar: .int(0), type, in: x.workspace), as: type)
        try logarithm.update(.subtract, with: tail, as: type)
        let loss = try NDArray.binary(.subtract, NDArray(scalar: .int(1), type, in: x.workspace), y, as: type)
        try loss.update(.multiply, with: x, as: type)
        try loss.update(.subtract, with: logarithm, as: type)
        return loss
      } slope: { (x, y) throws(TensorError) in
        let slope = try x.unary(.sigmoid)
        try slope.update(.subtract, with: y, as: x.dtype)
        return slope
      } slopes: { (x, y) throws(TensorError) in
        (try x.applying(.sigmoid) - y, try -x)
      }
    }
    return try loss("BinaryCrossEntropyWithLogitsBackward0", input, target, reduction) { (x, y) throws(TensorError) in
      var factor = try Tensor(NDArray(scalar: .int(1), x.dtype, in: x.workspace))
      if let positiveWeight { factor = try (positiveWeight - 1) * y + 1 }
      let loss = try Tensor.subtract(1, .tensor(y)) * x - factor * x.logSigmoid()
      return try weight.map { (weight) throws(TensorError) in try loss * weight } ?? loss
    } slope: { (x, y) throws(TensorError) in
      let sigmoid = try x.applying(.sigmoid)
      var slope: Tensor
      if let positiveWeight {
        let factor = try (positiveWeight - 1) * y + 1
        slope = try Tensor.subtract(1, .tensor(y)) - factor * (-x).applying(.sigmoid)
      } else {
        slope = try sigmoid - y
      }
      var other = try -x
      if let positiveWeight { other = try -x - (positiveWeight - 1) * x.logSigmoid() }
      if let weight { (slope, other) = (try slope * weight, try other * weight) }
      return (slope, other)
    }
  }

  /// Of logarithms of probabilities, in the second dimension or the only one, and the numbers of the right classes.
  package static func negativeLogLikelihood(
    _ input: Tensor, _ target: NDArray, weight: NDArray? = nil, ignoring ignored: Int = -100, _ reduction: LossReduction = .mean
  ) throws(TensorError) -> Tensor {
    guard target.dtype == .i64 || target.dtype == .u8 else { throw .unsupported(operation: "nll_loss", target.dtype) }
    guard input.rank > 0 else { throw .needsMatrix("nll_loss", rank: 0) }
    let place = input.rank == 1 ? 0 : 1
    var expected = input.shape
    let classes = expected.remove(at: place)
    guard target.shape == expected else { throw .differentShapes(input.shape, target.shape) }
    let labels = try target.converted(to: .i64).contiguous()
    if weight == nil && input.rank == 2 && input.array.isContiguous {
      return try plainLikelihood(input, labels, ignoring: ignored, reduction)
    }
    // Where the right class is, and how much it counts; ignored ones count nothing.
    let indices = try labels.copied()
    let weights = try NDArray(filled: labels.shape, with: .int(1), input.dtype, in: input.workspace)
    let perClass = weight?.doubles
    if let perClass, perClass.count != classes { throw .differentShapes([classes], [perClass.count]) }
    var total = 0.0
    for number in 0..<labels.count {
      let label = Int(labels.pointer(Int64.self)[number])
      var counts = 0.0
      if label == ignored {
        indices.pointer(Int64.self)[number] = 0
      } else {
        guard label >= 0 && label < classes else { throw .outOfBounds("target", label) }
        counts = perClass?[label] ?? 1
      }
      Scalar.float(counts).store(input.dtype, at: weights.start + number * input.dtype.byteCount)
      total += counts
    }
    let chosen = try indices.unsqueezed(place)
    let picked = try input.array.gathered(place, chosen).squeezed([place])
    let losses = try NDArray.binary(.multiply, picked.unary(.negate), weights, as: input.dtype)
    var result = losses
    if reduction != .none { result = try losses.sum() }
    if reduction == .mean {
      result = try NDArray.binary(.divide, result, NDArray(scalar: .float(total), input.dtype, in: input.workspace), as: input.dtype)
    }
    let own = Like(input)
    let scale = reduction == .mean ? 1 / total : 1
    let isReshaped = reduction == .none && input.rank > 2 && input.rank != 4
    let name = isReshaped ? "ViewBackward0" : input.rank > 2 ? "NllLoss2DBackward0" : "NllLossBackward0"
    return Node.record(name, result, of: input) { (flow) throws(TensorError) in
      let zeros = Tensor(try NDArray(zeros: own.shape, own.dtype, in: labels.workspace))
      let share = try flow.gradient() * -scale * Tensor(weights)
      try zeros.scatter(place, chosen, share.unsqueezed(place), accumulating: false)
      return [zeros]
    }
  }

  /// Of the rows of a matrix, all classes counting alike.
  private static func plainLikelihood(
    _ input: Tensor, _ labels: NDArray, ignoring ignored: Int, _ reduction: LossReduction
  ) throws(TensorError) -> Tensor {
    let (rows, classes, dtype) = (input.shape[0], input.shape[1], input.dtype)
    let label = labels.pointer(Int64.self)
    var total = 0
    for row in 0..<rows where Int(label[row]) != ignored {
      guard label[row] >= 0 && Int(label[row]) < classes else { throw .outOfBounds("target", Int(label[row])) }
      total += 1
    }
    let losses = try NDArray(zeros: [rows], dtype, in: input.workspace)
    for row in 0..<rows where Int(label[row]) != ignored {
      let place = row * classes + Int(label[row])
      if dtype == .f32 {
        losses.pointer(Float.self)[row] = -input.array.pointer(Float.self)[place]
      } else {
        losses.pointer(Double.self)[row] = -input.array.pointer(Double.self)[place]
      }
    }
    var result = losses
    if reduction != .none { result = try losses.sum() }
    if reduction == .mean {
      result = try NDArray.binary(.divide, result, NDArray(scalar: .float(Double(total)), dtype, in: input.workspace), as: dtype)
    }
    guard input.requiresGradient, input.workspace.isRecording else { return Tensor(result, source: nil) }
    // The caller may change the labels before gradients flow.
    let kept = try labels.copied()
    let scale = reduction == .mean ? 1 / Double(total) : 1
    return Node.record("NllLossBackward0", result, of: input) { (flow) throws(TensorError) in
      let zeros = Tensor(try NDArray(zeros: [rows, classes], dtype, in: kept.workspace))
      let share = try flow.gradient() * -scale
      if flow.isRecorded {
        let weights = try Tensor.compare(.notEqual, .tensor(Tensor(kept)), .number(.int(Int64(ignored)))).cast(to: dtype)
        let chosen = try Tensor.select(weights.array, .tensor(Tensor(kept)), 0).array
        try zeros.scatter(1, chosen.unsqueezed(1), (share * weights).unsqueezed(1), accumulating: false)
        return [zeros]
      }
      let label = kept.pointer(Int64.self)
      let from = try share.array.expanded(to: [rows])
      for row in 0..<rows where Int(label[row]) != ignored {
        let place = row * classes + Int(label[row])
        if dtype == .f32 {
          zeros.array.pointer(Float.self)[place] = from.pointer(Float.self)[row * from.strides[0]]
        } else {
          zeros.array.pointer(Double.self)[place] = from.pointer(Double.self)[row * from.strides[0]]
        }
      }
      return [zeros]
    }
  }

  /// The negative logarithm of the softmax at the right class.
  package static func crossEntropy(
    _ input: Tensor, _ target: Tensor, weight: NDArray? = nil, ignoring ignored: Int = -100, smoothing: Double = 0,
    _ reduction: LossReduction = .mean
  ) throws(TensorError) -> Tensor {
    guard input.dtype.isFloat else { throw .unsupported(operation: "log_softmax", input.dtype) }
    let place = input.rank == 1 ? 0 : 1
    let logarithms = try input.logSoftmax(place)
    let classes = Double(input.rank == 0 ? 1 : input.shape[place])
    if target.dtype.isFloat {
      guard target.shape == input.shape else { throw .differentShapes(input.shape, target.shape) }
      var shares = smoothing == 0 ? target : try target * (1 - smoothing) + smoothing / classes
      if let weight {
        var shape = [Int](repeating: 1, count: input.rank)
        shape[place] = weight.count
        shares = try shares * Tensor(weight).reshaped(shape)
      }
      let losses = try -(logarithms * shares).sum(over: [place])
      guard reduction == .mean else { return try losses.reduced(reduction).named("NegBackward0") }
      let mean = try losses.sum() / Double(max(1, losses.count))
      mean.node?.name = "DivBackward1"
      return mean
    }
    let plain = try negativeLogLikelihood(logarithms, target.array, weight: weight, ignoring: ignored, reduction)
    if smoothing == 0 { return plain }
    var scaled = logarithms
    if let weight {
      var shape = [Int](repeating: 1, count: input.rank)
      shape[place] = weight.count
      scaled = try scaled * Tensor(weight).reshaped(shape)
    }
    let isIgnored = try Tensor.compare(.equal, .tensor(target), .number(.int(Int64(ignored)))).array
    let spread = try (-scaled.sum(over: [place])).masked(isIgnored, with: .float(0))
    let smooth: Tensor
    switch reduction {
    case .none: smooth = spread
    case .sum: smooth = try spread.sum()
    case .mean:
      let perClass = weight?.doubles
      var total = 0.0
      for label in target.array.integers where label != ignored { total += perClass?[label] ?? 1 }
      smooth = try spread.sum() / total
    }
    return try plain * (1 - smoothing) + smooth * (smoothing / classes)
  }

  /// Kullback and Leibler's divergence of probabilities from others, of which the logarithms are given.
  package static func divergence(_ input: Tensor, _ target: Tensor, isLogarithm: Bool = false) throws(TensorError) -> Tensor {
    if isLogarithm { return try target.applying(.exponential) * (target - input) }
    let isZero = try Tensor.compare(.equal, .tensor(target), 0).array
    let own = try Tensor.select(isZero, 0.0, .tensor(target * target.applying(.logarithm)))
    return try own - target * input
  }
}
