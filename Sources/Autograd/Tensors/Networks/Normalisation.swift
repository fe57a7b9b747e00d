import Kernels

extension Tensor {
  /// Mean 0 and variance 1 over some dimensions.
  private func normalised(_ name: String, over dimensions: [Int], epsilon: Double) throws(TensorError) -> (
    Tensor, mean: NDArray, variance: NDArray
  ) {
    let mean = try array.mean(over: dimensions, keeping: true, as: dtype)
    let variance = try array.variance(over: dimensions, keeping: true, correction: 0, as: dtype)
    let shifted = try NDArray.binary(.add, variance, NDArray(scalar: .float(epsilon), dtype, in: workspace), as: dtype)
    let scale = try shifted.unary(.reciprocalSquareRoot)
    let result = try NDArray.binary(.multiply, NDArray.binary(.subtract, array, mean, as: dtype), scale, as: dtype)
    let value = SavedResult(result)
    let x = saved
    let tensor = Node.record(name, result, of: self) { (flow) throws(TensorError) in
      let gradient = try flow.gradient()
      let y = try value.tensor(flow)
      var factor = Tensor(scale)
      if flow.isRecorded {
        let spread = try x.tensor().variance(over: dimensions, keeping: true, correction: 0)
        factor = try (spread + epsilon).applying(.reciprocalSquareRoot)
      }
      let level = try gradient.mean(over: dimensions, keeping: true)
      let tilt = try (gradient * y).mean(over: dimensions, keeping: true)
      return [try (gradient - level - y * tilt) * factor]
    }
    return (tensor, mean, variance)
  }

  /// `self * weight + bias`, either of which may be missing, as the last part of an operation of that name.
  private func affine(_ name: String, _ weight: Tensor?, _ bias: Tensor?, shape: [Int]) throws(TensorError) -> Tensor {
    var result = self
    if let weight { result = try result * weight.reshaped(shape) }
    if let bias { result = try result + bias.reshaped(shape) }
    result.node?.name = name
    return result
  }

  /// Normalised over the last dimensions, which have the given shape.
  package func layerNormalised(_ shape: [Int], _ weight: Tensor?, _ bias: Tensor?, epsilon: Double = 1e-5) throws(TensorError) -> Tensor {
    guard shape.count <= rank, !shape.isEmpty, Array(self.shape.suffix(shape.count)) == shape else {
      throw .differentShapes(self.shape, shape)
    }
    let name = "NativeLayerNormBackward0"
    let dimensions = Array((rank - shape.count)..<rank)
    let compose = { (x: Tensor, weight: Tensor?, bias: Tensor?) throws(TensorError) -> Tensor in
      let (result, _, _) = try x.normalised(name, over: dimensions, epsilon: epsilon)
      return try result.affine(name, weight, bias, shape: shape)
    }
    let columns = shape.reduce(1, *)
    guard isPlain(for: [weight, bias], columns) else { return try compose(self, weight, bias) }
    let own = self.shape
    return try Tensor.normalisedRows(
      name, self, rows: count / columns, weight, bias, ofRows: false, epsilon: epsilon,
      arrange: { (array) throws(TensorError) in try array.contiguous() },
      restore: { (rows) throws(TensorError) in try rows.reshaped(own) }, composed: compose
    ).0
  }

  /// Whether the elements, and so many factors, are such as kernels compute with.
  private func isPlain(for factors: [Tensor?], _ size: Int) -> Bool {
    guard dtype == .f32 || dtype == .f64, count > 0 else { return false }
    return factors.allSatisfy { $0.map { $0.dtype == dtype && $0.count == size } ?? true }
  }

  /// Normalised over all dimensions but the second; while training the running mean and variance move towards those of the batch.
  package func batchNormalised(
    _ runningMean: Tensor?, _ runningVariance: Tensor?, _ weight: Tensor?, _ bias: Tensor?,
    isTraining: Bool, momentum: Double = 0.1, epsilon: Double = 1e-5
  ) throws(TensorError) -> Tensor {
    guard rank >= 2 else { throw .needsMatrix("batch_norm", rank: rank) }
    let features = shape[1]
    for part in [runningMean, runningVariance, weight, bias].compactMap({ $0 }) where part.count != features {
      throw .differentShapes([features], part.shape)
    }
    let dimensions = (0..<rank).filter { $0 != 1 }
    var wide = [Int](repeating: 1, count: rank)
    wide[1] = features
    if !isTraining, let runningMean, let runningVariance {
      let scale = try (runningVariance.reshaped(wide) + epsilon).applying(.reciprocalSquareRoot)
      let result = try (self - runningMean.reshaped(wide)) * scale
      return try result.affine("NativeBatchNormBackward0", weight, bias, shape: wide)
    }
    let count = try array.reducedCount(dimensions)
    if count == 1 { throw .differentShapes(shape, [1]) }
    let name = "NativeBatchNormBackward0"
    let compose = { [wide] (x: Tensor, weight: Tensor?, bias: Tensor?) throws(TensorError) -> Tensor in
      let (result, _, _) = try x.normalised(name, over: dimensions, epsilon: epsilon)
      return try result.affine(name, weight, bias, shape: wide)
    }
    let (mean, variance): (NDArray, NDArray)
    let output: Tensor
    if isPlain(for: [weight, bias], features) {
      // Features in front, so that each is a row.
      let order = [1, 0] + (2..<rank)
      let turned = order.map { shape[$0] }
      let (result, run) = try Tensor.normalisedRows(
        name, self, rows: features, weight, bias, ofRows: true, epsilon: epsilon,
        arrange: { (array) throws(TensorError) in try array.permuted(order).contiguous() },
        restore: { (rows) throws(TensorError) in try rows.reshaped(turned).permuted(order).contiguous() }, composed: compose)
      (output, mean, variance) = (result, run.mean, run.variance)
    } else {
      let (result, itsMean, itsVariance) = try normalised(name, over: dimensions, epsilon: epsilon)
      (output, mean, variance) = (try result.affine(name, weight, bias, shape: wide), itsMean, itsVariance)
    }
    if let runningMean { try runningMean.approach(mean.reshaped([features]), by: momentum) }
    if let runningVariance {
      let unbiased = try NDArray.binary(
        .multiply, variance.reshaped([features]), NDArray(scalar: .float(Double(count) / Double(count - 1)), dtype, in: workspace),
        as: dtype)
      try runningVariance.approach(unbiased, by: momentum)
    }
    return output
  }

  private func approach(_ target: NDArray, by share: Double) throws(TensorError) {
    let keep = try NDArray(scalar: .float(1 - share), dtype, in: workspace)
    let take = try NDArray(scalar: .float(share), dtype, in: workspace)
    let moved = try NDArray.binary(
      .add, NDArray.binary(.multiply, array, keep, as: dtype), NDArray.binary(.multiply, target, take, as: dtype), as: dtype)
    try array.assign(moved)
    countChange()
  }

  /// Rows of a table by their numbers; the gradient of the row `padding` stays zero.
  package static func embedding(_ weight: Tensor, _ indices: NDArray, padding: Int? = nil) throws(TensorError) -> Tensor {
    guard weight.rank == 2 else { throw .needsMatrix("embedding", rank: weight.rank) }
    guard !indices.dtype.isFloat, indices.dtype != .bool else { throw .unsupported(operation: "embedding", indices.dtype) }
    // The caller may change the indices before gradients flow.
    let rows = try indices.converted(to: .i64).copied()
    for place in 0..<rows.count {
      let index = Int(rows.pointer(Int64.self)[place])
      if index < 0 || index >= weight.shape[0] { throw .indexOutOfRange(index, dimension: 0, size: weight.shape[0]) }
    }
    let own = Like(weight)
    let result: NDArray
    if let whole = try weight.array.rows(at: rows) { result = whole } else { result = try weight.array.indexed([.array(rows)]) }
    return Node.record("EmbeddingBackward0", result, of: weight) { (flow) throws(TensorError) in
      let gradient = try flow.gradient()
      if !flow.isRecorded && gradient.array.isContiguous {
        let zeros = try NDArray(zeros: own.shape, own.dtype, in: gradient.workspace)
        zeros.addRows(of: gradient.array, at: rows)
        if let padding { try zeros.assign([.at(padding)], NDArray(scalar: .int(0), own.dtype, in: gradient.workspace)) }
        return [Tensor(zeros)]
      }
      let zeros = Tensor(try NDArray(zeros: own.shape, own.dtype, in: gradient.workspace))
      try zeros.put([.array(rows)], gradient, accumulating: true)
      if let padding { try zeros.assign([.at(padding)], 0) }
      return [zeros]
    }
  }
}
