import Kernels

// One element of many, with the gradient spread out again.
extension Tensor {
  /// Stretches the result of a reduction, or its gradient, over what was reduced.
  private func spread(over dimensions: [Int], keeping: Bool, _ shape: [Int]) throws(TensorError) -> Tensor {
    if keeping || shape.isEmpty { return try expanded(to: shape) }
    let marks = try Shape.marks(dimensions, rank: shape.count)
    var kept = shape
    for dimension in shape.indices where marks[dimension] { kept[dimension] = 1 }
    return try reshaped(kept).expanded(to: shape)
  }

  package func sum(over dimensions: [Int] = [], keeping: Bool = false, as type: DType? = nil) throws(TensorError) -> Tensor {
    let own = Like(self)
    let result = try array.sum(over: dimensions, keeping: keeping, as: type)
    return Node.record(dimensions.isEmpty ? "SumBackward0" : "SumBackward1", result, of: self) { (flow) throws(TensorError) in
      let gradient = try flow.gradient()
      if !flow.isRecorded && dimensions.isEmpty && gradient.dtype == own.dtype && gradient.count == 1 {
        return [Tensor(gradient.array.view(own.shape, [Int](repeating: 0, count: own.shape.count)))]
      }
      return [try gradient.spread(over: dimensions, keeping: keeping, own.shape).cast(to: own.dtype)]
    }
  }

  package func mean(over dimensions: [Int] = [], keeping: Bool = false) throws(TensorError) -> Tensor {
    guard dtype.isFloat else { throw .unsupported(operation: "mean", dtype) }
    let own = shape
    let count = dimensions.isEmpty ? Double(self.count) : Double(try array.reducedCount(dimensions))
    let result = try array.mean(over: dimensions, keeping: keeping, as: dtype)
    return Node.record(dimensions.isEmpty ? "MeanBackward0" : "MeanBackward1", result, of: self) { (flow) throws(TensorError) in
      let gradient = try flow.gradient()
      if !flow.isRecorded && dimensions.isEmpty && gradient.array.isPlain && gradient.count == 1 {
        let share = try gradient.array.combined(.divide, with: count).item()
        return [Tensor(try NDArray(filled: own, with: share, gradient.dtype, in: gradient.workspace))]
      }
      return [try gradient.spread(over: dimensions, keeping: keeping, own) / count]
    }
  }

  package func product(over dimensions: [Int] = [], keeping: Bool = false) throws(TensorError) -> Tensor {
    let x = saved
    let result = try array.reduced(.product, over: dimensions, keeping: keeping, as: array.sumType)
    return Node.record(dimensions.isEmpty ? "ProdBackward0" : "ProdBackward1", result, of: self) { (flow) throws(TensorError) in
      let operand = try x.tensor()
      let gradient = try flow.gradient().spread(over: dimensions, keeping: keeping, operand.shape)
      // The product of the others: what comes before times what comes after, so that zeros do no harm.
      let marks = try Shape.marks(dimensions, rank: operand.rank)
      let gone = (0..<operand.rank).filter { marks[$0] }
      let kept = (0..<operand.rank).filter { !marks[$0] }
      let order = kept + gone
      if order.isEmpty { return [gradient] }
      let arranged = try operand.permuted(order)
      let rows = try arranged.reshaped(kept.map { operand.shape[$0] } + [-1])
      let size = rows.shape[rows.rank - 1]
      let one = Tensor(try NDArray(filled: rows.shape.dropLast() + [1], with: .int(1), operand.dtype, in: operand.workspace))
      let last = rows.rank - 1
      if size == 0 { return [gradient] }
      let before = try Tensor.joined([one, rows.narrowed(last, from: 0, count: size - 1)], along: last).cumulativeProduct(last)
      let after = try Tensor.joined([one, rows.flipped([last]).narrowed(last, from: 0, count: size - 1)], along: last)
        .cumulativeProduct(last).flipped([last])
      var inverse = [Int](repeating: 0, count: order.count)
      for (target, source) in order.enumerated() { inverse[source] = target }
      let others = try (before * after).reshaped(arranged.shape).permuted(inverse)
      return [try gradient * others]
    }
  }

  /// What runs on does so in double precision, as in torch.
  private func cumulated(_ kernel: BinaryKernel, _ dimension: Int) throws(TensorError) -> NDArray {
    let type = array.sumType
    return try array.cumulative(kernel, along: dimension, as: type == .f32 ? .f64 : type).converted(to: type)
  }

  package func cumulativeSum(_ dimension: Int) throws(TensorError) -> Tensor {
    let own = dtype
    return Node.record("CumsumBackward0", try cumulated(.add, dimension), of: self) {
      (flow) throws(TensorError) in
      let gradient = try flow.gradient()
      if gradient.rank == 0 { return [gradient] }
      return [try gradient.flipped([dimension]).cumulativeSum(dimension).flipped([dimension]).cast(to: own)]
    }
  }

  package func cumulativeProduct(_ dimension: Int) throws(TensorError) -> Tensor {
    let x = saved
    let result = try cumulated(.multiply, dimension)
    let product = SavedResult(result)
    return Node.record("CumprodBackward0", result, of: self) { (flow) throws(TensorError) in
      let y = try product.tensor(flow)
      let gradient = try flow.gradient()
      if gradient.rank == 0 { return [gradient] }
      let operand = try x.tensor()
      if try !operand.array.all().item().isTrue { return [try operand.slopeOfProducts(gradient, dimension)] }
      let sums = try (gradient * y).flipped([dimension]).cumulativeSum(dimension).flipped([dimension])
      return [try sums / operand]
    }
  }

  /// The gradient of running products of which some factors are zero: for each factor the products of the others.
  private func slopeOfProducts(_ gradient: Tensor, _ dimension: Int) throws(TensorError) -> Tensor {
    let place = try Shape.dimension(dimension, rank: rank)
    let size = shape[place]
    var line = shape
    line[place] = 1
    let one = Tensor(try NDArray(filled: line, with: .int(1), dtype, in: workspace))
    var parts: [Tensor] = []
    for index in 0..<size {
      let before = try narrowed(place, from: 0, count: index)
      let behind = try narrowed(place, from: min(index + 1, size - 1), count: size - index - 1)
      let others = try Tensor.joined([before, one, behind], along: place).cumulativeProduct(place)
      let reached = try (gradient * others).narrowed(place, from: index, count: size - index)
      parts.append(try reached.sum(over: [place], keeping: true))
    }
    return try Tensor.joined(parts, along: place)
  }

  /// The largest, or smallest, of all elements; equal ones share the gradient.
  package func extreme(
    _ kernel: ReductionKernel, over dimensions: [Int] = [], keeping: Bool = false, name nodeName: String? = nil
  ) throws(TensorError) -> Tensor {
    let isLargest = kernel == .maximum
    let x = saved
    let name = (isLargest ? "Max" : "Min")
    let result = try array.reduced(kernel, over: dimensions, keeping: keeping, as: dtype, name: name.lowercased())
    let value = SavedResult(result)
    let nodeName = nodeName ?? (dimensions.isEmpty ? "\(name)Backward1" : "A\(name.lowercased())Backward0")
    return Node.record(nodeName, result, of: self) { (flow) throws(TensorError) in
      let operand = try x.tensor()
      let best = Tensor(value.array)
      let spread = try best.spread(over: dimensions, keeping: keeping, operand.shape)
      let isBest = Tensor(try NDArray.compare(.equal, operand.array, spread.array, as: operand.dtype).cast(to: operand.dtype))
      let share = try isBest / isBest.sum(over: dimensions, keeping: true)
      return [try flow.gradient().spread(over: dimensions, keeping: keeping, operand.shape) * share]
    }
  }

  /// The largest, or smallest, along a dimension, and where it is.
  package func extreme(
    _ kernel: ReductionKernel, along dimension: Int, keeping: Bool = false
  ) throws(TensorError) -> (values: Tensor, indices: Tensor) {
    let place = try Shape.dimension(dimension, rank: rank)
    let name = kernel == .maximum ? "max" : "min"
    let indices = try array.extremeIndex(largest: kernel == .maximum, along: place, keeping: true, name: name)
    let gathered = rank == 0 ? try array.copied() : try array.gathered(place, indices)
    let own = Like(self)
    let result = keeping || rank == 0 ? gathered : try gathered.squeezed([place])
    let node = kernel == .maximum ? "MaxBackward0" : "MinBackward0"
    let values = Node.record(node, result, of: self) { (flow) throws(TensorError) in
      let gradient = try flow.gradient()
      if own.shape.isEmpty { return [gradient] }
      let zeros = Tensor(try NDArray(zeros: own.shape, own.dtype, in: gradient.workspace))
      try zeros.scatter(place, indices, keeping ? gradient : gradient.unsqueezed(place), accumulating: true)
      return [zeros]
    }
    return (values, Tensor(keeping || rank == 0 ? indices : try indices.squeezed([place])))
  }

  package func variance(over dimensions: [Int] = [], keeping: Bool = false, correction: Double = 1) throws(TensorError) -> Tensor {
    guard dtype.isFloat else { throw .unsupported(operation: "var", dtype) }
    let x = saved
    let count = max(0, Double(try array.reducedCount(dimensions)) - correction)
    let result = try array.variance(over: dimensions, keeping: keeping, correction: correction, as: .f64).converted(to: dtype)
    return Node.record("VarBackward0", result, of: self) { (flow) throws(TensorError) in
      let operand = try x.tensor()
      let distance = try operand - operand.mean(over: dimensions, keeping: true)
      return [try flow.gradient().spread(over: dimensions, keeping: keeping, operand.shape) * distance * (2 / count)]
    }
  }

  package func standardDeviation(over dimensions: [Int] = [], keeping: Bool = false, correction: Double = 1) throws(TensorError) -> Tensor {
    guard dtype.isFloat else { throw .unsupported(operation: "std", dtype) }
    let x = saved
    let count = max(0, Double(try array.reducedCount(dimensions)) - correction)
    let variance = try array.variance(over: dimensions, keeping: keeping, correction: correction, as: .f64)
    let result = try variance.unary(.squareRoot).converted(to: dtype)
    let deviation = SavedResult(result)
    return Node.record("StdBackward0", result, of: self) { (flow) throws(TensorError) in
      let operand = try x.tensor()
      let distance = try operand - operand.mean(over: dimensions, keeping: true)
      let scaled = try flow.gradient() / (deviation.tensor(flow) * count)
      return [try scaled.spread(over: dimensions, keeping: keeping, operand.shape) * distance]
    }
  }

  /// The p-norm: 2 is the length, 1 the sum of magnitudes, infinity the largest magnitude.
  package func norm(_ p: Double = 2, over dimensions: [Int] = [], keeping: Bool = false) throws(TensorError) -> Tensor {
    guard dtype.isFloat else { throw .unsupported(operation: "norm", dtype) }
    if p != 2 {
      let result: Tensor
      if p.isInfinite {
        result = try applying(.absolute).extreme(p > 0 ? .maximum : .minimum, over: dimensions, keeping: keeping)
      } else if p == 1 {
        result = try applying(.absolute).sum(over: dimensions, keeping: keeping)
      } else if p == 0 {
        result = try Tensor.compare(.notEqual, .tensor(self), 0).cast(to: dtype).sum(over: dimensions, keeping: keeping)
      } else {
        let powers = try Tensor.power(.tensor(applying(.absolute)), .number(.float(p)))
        result = try Tensor.power(.tensor(powers.sum(over: dimensions, keeping: keeping)), .number(.float(1 / p)))
      }
      result.node?.name = "LinalgVectorNormBackward0"
      return result
    }
    let x = saved
    let result = try array.unary(.square).sum(over: dimensions, keeping: keeping).unary(.squareRoot)
    let norm = SavedResult(result)
    return Node.record("LinalgVectorNormBackward0", result, of: self) {
      (flow) throws(TensorError) in
      let operand = try x.tensor()
      let length = try norm.tensor(flow)
      let isZero = try NDArray.compare(.equal, length.array, NDArray(scalar: .int(0), length.dtype, in: length.workspace), as: length.dtype)
      let scaled = try Tensor.select(isZero, 0.0, .tensor(flow.gradient() / length))
      return [try operand * scaled.spread(over: dimensions, keeping: keeping, operand.shape)]
    }
  }

  package func logSumExp(over dimensions: [Int], keeping: Bool = false) throws(TensorError) -> Tensor {
    guard dtype.isFloat else { throw .unsupported(operation: "logsumexp", dtype) }
    let zero = try NDArray(scalar: .int(0), dtype, in: workspace)
    let largest = count == 0 ? zero : try array.reduced(.maximum, over: dimensions, keeping: true, as: dtype, name: "logsumexp")
    let shift = try NDArray.select(largest.isFinite(), largest, zero, as: dtype)
    let sum = try NDArray.binary(.subtract, array, shift, as: dtype).unary(.exponential).sum(over: dimensions, keeping: true)
    let full = try NDArray.binary(.add, sum.unary(.logarithm), shift, as: dtype)
    let result = try full.reshaped(array.reducedShape(dimensions, keeping: keeping))
    let x = saved
    let value = SavedResult(result)
    return Node.record("LogsumexpBackward0", result, of: self) { (flow) throws(TensorError) in
      let operand = try x.tensor()
      let spread = try value.tensor(flow).spread(over: dimensions, keeping: keeping, operand.shape)
      return [
        try flow.gradient().spread(over: dimensions, keeping: keeping, operand.shape) * (operand - spread).applying(.exponential)
      ]
    }
  }

  package func softmax(_ dimension: Int) throws(TensorError) -> Tensor {
    let result = try array.softmax(logarithm: false, along: dimension)
    let value = SavedResult(result)
    return Node.record("SoftmaxBackward0", result, of: self) { (flow) throws(TensorError) in
      let y = try value.tensor(flow)
      if !flow.isRecorded, let slope = try NDArray.slopeOfSoftmax(flow.gradient().array, y.array, dimension, logarithm: false) {
        return [Tensor(slope)]
      }
      let weighted = try flow.gradient() * y
      return [try weighted - y * weighted.sum(over: [dimension], keeping: true)]
    }
  }

  package func logSoftmax(_ dimension: Int) throws(TensorError) -> Tensor {
    let result = try array.softmax(logarithm: true, along: dimension)
    let value = SavedResult(result)
    return Node.record("LogSoftmaxBackward0", result, of: self) { (flow) throws(TensorError) in
      let gradient = try flow.gradient()
      let y = try value.tensor(flow)
      if !flow.isRecorded, let slope = try NDArray.slopeOfSoftmax(gradient.array, y.array, dimension, logarithm: true) {
        return [Tensor(slope)]
      }
      return [try gradient - y.applying(.exponential) * gradient.sum(over: [dimension], keeping: true)]
    }
  }
}

extension Tensor {
  /// The median of all elements; those that equal it share the gradient.
  package func middle() throws(TensorError) -> Tensor {
    let isSpoiled = dtype.isFloat ? try array.isNaN().any().item().isTrue : false
    let result = try array.reshaped([-1]).sorted(along: 0).values.selected(0, isSpoiled ? count - 1 : (count - 1) / 2).copied()
    let source = saved
    return Node.record("MedianBackward0", result, of: self) { (flow) throws(TensorError) in
      let x = try source.tensor()
      let isMiddle = try Tensor.compare(.equal, .tensor(x.detached()), .tensor(Tensor(result))).cast(to: x.dtype)
      return [try flow.gradient() * (isMiddle / isMiddle.sum())]
    }
  }
}
