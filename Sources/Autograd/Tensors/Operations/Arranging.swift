// Views: the gradient is arranged the other way round.
extension Tensor {
  private func view(_ name: String, _ array: NDArray, _ gradient: @escaping Node.Gradient) -> Tensor {
    Node.record(name, array, of: self, base: base ?? self, gradient)
  }

  package func reshaped(_ target: [Int]) throws(TensorError) -> Tensor {
    let own = shape
    if let view = try array.reshapedView(target) {
      return self.view("ViewBackward0", view) { (flow) throws(TensorError) in [try flow.gradient().reshaped(own)] }
    }
    return Node.record("UnsafeViewBackward0", try array.reshaped(target), of: self) { (flow) throws(TensorError) in
      [try flow.gradient().reshaped(own)]
    }
  }

  /// Like `reshaped`, but only if no copy is needed.
  package func viewed(as target: [Int]) throws(TensorError) -> Tensor {
    guard try array.reshapedView(target) != nil else { throw .viewNeedsCopy }
    return try reshaped(target)
  }

  package func contiguous() throws(TensorError) -> Tensor { array.isContiguous ? self : try copied() }

  package func permuted(_ order: [Int]) throws(TensorError) -> Tensor {
    let result = try array.permuted(order)
    var inverse = [Int](repeating: 0, count: order.count)
    for (target, source) in order.enumerated() { inverse[source < 0 ? source + order.count : source] = target }
    return view("PermuteBackward0", result) { (flow) throws(TensorError) in [try flow.gradient().permuted(inverse)] }
  }

  package func transposed(_ first: Int, _ second: Int, name: String = "TransposeBackward0") throws(TensorError) -> Tensor {
    view(name, try array.transposed(first, second)) { (flow) throws(TensorError) in
      [try flow.gradient().transposed(first, second)]
    }
  }

  /// All dimensions in reverse order.
  package func transposed() throws(TensorError) -> Tensor {
    guard rank >= 2 else { return try reshaped(shape).named("PermuteBackward0") }
    return try permuted(Array((0..<rank).reversed()))
  }

  package func expanded(to target: [Int]) throws(TensorError) -> Tensor {
    let shift = target.count - rank
    let resolved = target.enumerated().map { index, size in size == -1 && index >= shift ? shape[index - shift] : size }
    let own = Like(self)
    return view("ExpandBackward0", try array.expanded(to: resolved)) { (flow) throws(TensorError) in
      [try flow.gradient().summed(to: own.shape, own.dtype)]
    }
  }

  package func unsqueezed(_ dimension: Int) throws(TensorError) -> Tensor {
    let place = try Shape.dimension(dimension, rank: rank + 1)
    return view("UnsqueezeBackward0", try array.unsqueezed(place)) { (flow) throws(TensorError) in
      [try flow.gradient().squeezed([place])]
    }
  }

  package func squeezed(_ dimensions: [Int] = []) throws(TensorError) -> Tensor {
    let own = shape
    return view("SqueezeBackward\(min(dimensions.count, 2))", try array.squeezed(dimensions)) {
      (flow) throws(TensorError) in [try flow.gradient().reshaped(own)]
    }
  }

  package func diagonal(_ shift: Int = 0, _ first: Int = 0, _ second: Int = 1) throws(TensorError) -> Tensor {
    let own = Like(self)
    return view("DiagonalBackward0", try array.diagonal(shift, first, second)) { (flow) throws(TensorError) in
      let gradient = try flow.gradient()
      let zeros = Tensor(try NDArray(zeros: own.shape, own.dtype, in: gradient.workspace))
      try zeros.diagonal(shift, first, second).assign(.tensor(gradient))
      return [zeros]
    }
  }

  package func flipped(_ dimensions: [Int]) throws(TensorError) -> Tensor {
    Node.record("FlipBackward0", try array.flipped(dimensions).copied(), of: self) { (flow) throws(TensorError) in
      [try flow.gradient().flipped(dimensions)]
    }
  }

  package func rolled(_ shifts: [Int], along dimensions: [Int]) throws(TensorError) -> Tensor {
    Node.record("RollBackward0", try array.rolled(shifts, along: dimensions), of: self) { (flow) throws(TensorError) in
      [try flow.gradient().rolled(shifts.map { 0 &- $0 }, along: dimensions)]
    }
  }

  package func triangle(isLower: Bool, diagonal: Int = 0) throws(TensorError) -> Tensor {
    let result = try array.triangle(isLower: isLower, diagonal: diagonal)
    return Node.record(isLower ? "TrilBackward0" : "TriuBackward0", result, of: self) { (flow) throws(TensorError) in
      [try flow.gradient().triangle(isLower: isLower, diagonal: diagonal)]
    }
  }

  /// Any arrangement of the storage's elements.
  package func asStrided(_ shape: [Int], _ strides: [Int], offset: Int) throws(TensorError) -> Tensor {
    let geometry = Geometry(of: array)
    return view("AsStridedBackward0", try array.asStrided(shape, strides, offset: offset)) { (flow) throws(TensorError) in
      [try geometry.spread(flow.gradient(), shape, strides, offset)]
    }
  }

  /// Views of the given sizes along a dimension.
  package func split(_ sizes: [Int], along dimension: Int, name: String = "SplitWithSizesBackward0") throws(TensorError) -> [Tensor] {
    let parts = try array.split(sizes, along: dimension)
    return Node.record(name, parts, of: [self], base: base ?? self) { (flow) throws(TensorError) in
      [try Tensor.joined(flow.gradients(), along: dimension)]
    }
  }

  /// Pieces of one size; the last may be smaller.
  package func split(every size: Int, along dimension: Int) throws(TensorError) -> [Tensor] {
    let place = try Shape.dimension(dimension, rank: rank)
    guard rank > 0 else { throw .needsMatrix("split", rank: 0) }
    guard size > 0 || (size == 0 && shape[place] == 0) else { throw .splitSizes([size], size: shape[place], dimension: place) }
    let total = shape[place]
    var sizes = total == 0 ? [0] : []
    while sizes.count * size < total { sizes.append(min(size, total - sizes.count * size)) }
    return try split(sizes, along: place, name: "SplitBackward0")
  }

  /// As many pieces as asked for, or fewer, of one size but for the last.
  package func chunked(_ pieces: Int, along dimension: Int) throws(TensorError) -> [Tensor] {
    guard pieces > 0 else { throw .outOfBounds("chunks", pieces) }
    let place = try Shape.dimension(dimension, rank: rank)
    guard rank > 0 else { throw .needsMatrix("chunk", rank: 0) }
    return try split(every: max(1, (shape[place] - 1) / pieces + 1), along: place)
  }

  /// The parts at each index of a dimension, without it.
  package func unbound(_ dimension: Int) throws(TensorError) -> [Tensor] {
    let place = try Shape.dimension(dimension, rank: rank)
    guard rank > 0 else { throw .needsMatrix("unbind", rank: 0) }
    var parts: [NDArray] = []
    for index in 0..<shape[place] { parts.append(try array.selected(place, index)) }
    return Node.record("UnbindBackward0", parts, of: [self], base: base ?? self) { (flow) throws(TensorError) in
      [try Tensor.stacked(flow.gradients(), along: place)]
    }
  }

  // MARK: Joining

  package static func joined(_ tensors: [Tensor], along dimension: Int) throws(TensorError) -> Tensor {
    let type = Promotion.torch(tensors.map { .array($0.array) }, defaultFloat: .f32)
    let result = try NDArray.joined(tensors.map { $0.array }, along: dimension, as: type)
    let operands = tensors.map(Like.init)
    return Node.record("CatBackward0", result, of: tensors) { (flow) throws(TensorError) in
      let gradient = try flow.gradient()
      let place = try Shape.dimension(dimension, rank: gradient.rank)
      var start = 0
      var results: [Tensor?] = []
      for (number, operand) in operands.enumerated() {
        let isEmpty = operand.shape == [0] && gradient.rank != 1
        let size = isEmpty ? 0 : operand.shape[place]
        let wanted = flow.needs(number) && !isEmpty
        results.append(wanted ? try gradient.narrowed(place, from: start, count: size).cast(to: operand.dtype) : nil)
        start += size
      }
      return results
    }
  }

  package static func stacked(_ tensors: [Tensor], along dimension: Int) throws(TensorError) -> Tensor {
    let type = Promotion.torch(tensors.map { .array($0.array) }, defaultFloat: .f32)
    let result = try NDArray.stacked(tensors.map { $0.array }, along: dimension, as: type)
    let operands = tensors.map(Like.init)
    return Node.record("StackBackward0", result, of: tensors) { (flow) throws(TensorError) in
      let gradient = try flow.gradient()
      let place = try Shape.dimension(dimension, rank: gradient.rank)
      var results: [Tensor?] = []
      for (number, operand) in operands.enumerated() {
        results.append(
          flow.needs(number) ? try gradient.indexed([Index](repeating: .all, count: place) + [.at(number)]).cast(to: operand.dtype) : nil)
      }
      return results
    }
  }

  package func tiled(_ times: [Int]) throws(TensorError) -> Tensor {
    let own = shape
    return Node.record("RepeatBackward0", try array.tiled(times), of: self) { (flow) throws(TensorError) in
      var interleaved: [Int] = []
      var copies: [Int] = []
      for (number, count) in times.enumerated() {
        let place = number - (times.count - own.count)
        copies.append(interleaved.count)
        interleaved += [count, place < 0 ? 1 : own[place]]
      }
      if copies.isEmpty { return [try flow.gradient()] }
      return [try flow.gradient().reshaped(interleaved).sum(over: copies).reshaped(own)]
    }
  }

  package func repeated(_ times: Int, along dimension: Int) throws(TensorError) -> Tensor {
    guard rank > 0 else { return try reshaped([1]).repeated(times, along: 0) }
    let place = try Shape.dimension(dimension, rank: rank)
    let own = shape
    return Node.record("ViewBackward0", try array.repeated(times, along: place), of: self) {
      (flow) throws(TensorError) in
      var split = own
      split.insert(times, at: place + 1)
      return [try flow.gradient().reshaped(split).sum(over: [place + 1])]
    }
  }
}

/// Where the elements of a tensor lie in its storage.
struct Geometry {
  let shape: [Int]
  let strides: [Int]
  let offset: Int

  init(of array: NDArray) {
    shape = array.shape
    strides = array.strides
    offset = array.offset
  }

  /// The gradient for all elements, of that for a view of some.
  func spread(_ gradient: Tensor, _ viewShape: [Int], _ viewStrides: [Int], _ viewOffset: Int) throws(TensorError) -> Tensor {
    let reach = max(span(shape, strides, offset), span(viewShape, viewStrides, viewOffset))
    let memory = Tensor(try NDArray(zeros: [reach], gradient.dtype, in: gradient.workspace))
    let places = try memory.array.asStrided(viewShape, viewStrides, offset: viewOffset)
    // Elements may share a place: what arrives there is added.
    let dense = try gradient.array.contiguous()
    var from = dense.start
    let size = gradient.dtype.byteCount
    let isDouble = gradient.dtype == .f64
    withExtendedLifetime(dense) {
      places.visit { place in
        if isDouble {
          place.assumingMemoryBound(to: Double.self).pointee += from.load(as: Double.self)
        } else {
          place.assumingMemoryBound(to: Float.self).pointee += from.load(as: Float.self)
        }
        from += size
      }
    }
    let result = try memory.array.asStrided(shape, strides, offset: offset).contiguous()
    return Node.record("AsStridedBackward0", result, of: gradient) { (flow) throws(TensorError) in
      [try gather(flow.gradient(), viewShape, viewStrides, viewOffset)]
    }
  }

  /// The other way round: the elements of a view, of all elements.
  func gather(_ whole: Tensor, _ viewShape: [Int], _ viewStrides: [Int], _ viewOffset: Int) throws(TensorError) -> Tensor {
    let reach = max(span(shape, strides, offset), span(viewShape, viewStrides, viewOffset))
    let memory = try NDArray(zeros: [reach], whole.dtype, in: whole.workspace)
    try memory.asStrided(shape, strides, offset: offset).assign(whole.array)
    let result = try memory.asStrided(viewShape, viewStrides, offset: viewOffset).copied()
    return Node.record("AsStridedBackward0", result, of: whole) { (flow) throws(TensorError) in
      [try spread(flow.gradient(), viewShape, viewStrides, viewOffset)]
    }
  }

  /// How many elements of the storage there are up to the last.
  var reach: Int { span(shape, strides, offset) }

  private func span(_ shape: [Int], _ strides: [Int], _ offset: Int) -> Int {
    var high = offset
    for (size, step) in zip(shape, strides) where size > 1 && step > 0 { high += (size - 1) * step }
    return high + 1
  }
}

extension Node {
  /// The node of a view whose base was changed in place.
  static func view(of base: Tensor, as array: NDArray) -> Node {
    let geometry = Geometry(of: base.array)
    let (shape, strides, offset) = (array.shape, array.strides, array.offset)
    return Node("AsStridedBackward0", array.workspace, [base.edge], output: Output(array)) { (flow) throws(TensorError) in
      [try geometry.spread(flow.gradient(), shape, strides, offset)]
    }
  }

  /// The node of a base, part of which became what another node gave.
  static func copySlices(of base: Tensor, _ view: NDArray, _ part: Node) -> Node {
    let (shape, strides, offset) = (view.shape, view.strides, view.offset)
    let geometry = Geometry(of: base.array)
    let edges = [base.edge] + part.edges.dropFirst()
    return Node("CopySlices", base.workspace, edges, output: Output(base)) { (flow) throws(TensorError) in
      let whole = try flow.gradient()
      if flow.isRecorded {
        let slice = try geometry.gather(whole, shape, strides, offset)
        let results = try part.gradients(slice)
        var rest = try whole - geometry.spread(slice, shape, strides, offset)
        if let first = results.first, let first { rest = try rest + geometry.spread(first, shape, strides, offset) }
        return [rest] + results.dropFirst()
      }
      let memory = try NDArray(uninitialized: [geometry.reach], whole.dtype, in: whole.workspace)
      let arranged = try memory.asStrided(geometry.shape, geometry.strides, offset: geometry.offset)
      try arranged.assign(whole.array)
      let slice = try memory.asStrided(shape, strides, offset: offset)
      let results = try part.gradients(Tensor(slice.copied()))
      if let first = results.first, let first {
        try slice.assign(first.array)
      } else {
        slice.fill(with: .int(0))
      }
      return [Tensor(try arranged.contiguous())] + results.dropFirst()
    }
  }

  /// The gradients of the operands, of that of the only result.
  private func gradients(_ incoming: Tensor) throws(TensorError) -> [Tensor?] {
    guard let gradient else { throw .graphFreed }
    return try gradient(Flow(arrived: incoming, node: self))
  }
}
