// Brackets, and what else picks elements.
extension Tensor {
  package func selected(_ dimension: Int, _ index: Int) throws(TensorError) -> Tensor {
    part("SelectBackward0", try array.selected(dimension, index)) { (zeros) throws(TensorError) in
      try zeros.selected(dimension, index)
    }
  }

  package func narrowed(_ dimension: Int, from start: Int, count: Int, step: Int = 1) throws(TensorError) -> Tensor {
    part("SliceBackward0", try array.sliced(dimension, start: start, step: step, count: count)) { (zeros) throws(TensorError) in
      try zeros.sliced(dimension, start: start, step: step, count: count)
    }
  }

  /// A view of some elements; the others' gradients are zeros.
  private func part(
    _ name: String, _ result: NDArray, _ view: @escaping (NDArray) throws(TensorError) -> NDArray
  ) -> Tensor {
    let own = Like(self)
    return Node.record(name, result, of: self, base: base ?? self) { (flow) throws(TensorError) in
      let gradient = try flow.gradient()
      if flow.isRecorded {
        let zeros = Tensor(try NDArray(zeros: own.shape, own.dtype, in: gradient.workspace))
        let place = try view(zeros.array)
        try zeros.asStrided(place.shape, place.strides, offset: place.offset).assign(.tensor(gradient))
        return [zeros]
      }
      let zeros = try NDArray(zeros: own.shape, own.dtype, in: gradient.workspace)
      try view(zeros).assign(gradient.array)
      return [Tensor(zeros)]
    }
  }

  /// The views that the parts without arrays make, and what is left of the parts.
  private func narrowed(by parts: [Index]) throws(TensorError) -> (view: Tensor, rest: [Index], hasArrays: Bool) {
    var taken = 0
    for part in parts {
      switch part {
      case .at, .slice: taken += 1
      case .array(let index): taken += index.dtype == .bool ? index.rank : 1
      case .newAxis, .ellipsis, .truth: break
      }
    }
    guard taken <= rank else { throw .tooManyIndices(taken, rank: rank) }
    var view = self
    var rest: [Index] = []
    var hasArrays = false
    var place = 0
    var consumed = 0
    for part in parts {
      switch part {
      case .at(let index):
        let size = view.shape[place]
        guard index >= -size && index < size else { throw .indexOutOfRange(index, dimension: consumed, size: size) }
        view = try view.selected(place, index)
        consumed += 1
      case .slice(let start, let stop, let step):
        if let step, step < 0 { throw .negativeStep }
        let size = view.shape[place]
        let range = try Selection.range(start, stop, step, size: size)
        if range.count != size || range.step != 1 {
          view = try view.narrowed(place, from: range.start, count: range.count, step: range.step)
        }
        rest.append(.all)
        place += 1
        consumed += 1
      case .newAxis:
        view = try view.unsqueezed(place)
        rest.append(.all)
        place += 1
      case .ellipsis:
        let skipped = rank - taken
        rest += [Index](repeating: .all, count: skipped)
        place += skipped
        consumed += skipped
      case .truth:
        rest.append(part)
        hasArrays = true
      case .array(let index):
        rest.append(part)
        hasArrays = true
        place += index.dtype == .bool ? index.rank : 1
        consumed += index.dtype == .bool ? index.rank : 1
      }
    }
    return (view, rest, hasArrays)
  }

  package func indexed(_ parts: [Index]) throws(TensorError) -> Tensor {
    if parts.count == 1, case .array(let index) = parts[0], let rows = try rows(at: index) { return rows }
    let (view, rest, hasArrays) = try narrowed(by: parts)
    guard hasArrays else {
      if view !== self { return view }
      return Node.record("AliasBackward0", array, of: self, base: base ?? self) { (flow) throws(TensorError) in [try flow.gradient()] }
    }
    let selection = try Selection(of: view.array, rest)
    let own = Like(view)
    return Node.record("IndexBackward0", try Places(selection).gathered(), of: view) { (flow) throws(TensorError) in
      let gradient = try flow.gradient()
      let zeros = Tensor(try NDArray(zeros: own.shape, own.dtype, in: gradient.workspace))
      try zeros.put(rest, gradient, accumulating: true)
      return [zeros]
    }
  }

  /// Rows at the indices of an array; nil where that needs more care.
  private func rows(at index: NDArray) throws(TensorError) -> Tensor? {
    guard index.dtype == .i64, let result = try array.rows(at: index) else { return nil }
    guard requiresGradient, workspace.isRecording, dtype.isFloat else { return Tensor(result, source: nil) }
    let own = Like(self)
    // The caller may change the indices before gradients flow.
    let kept = try index.copied()
    return Node.record("IndexBackward0", result, of: self) { (flow) throws(TensorError) in
      let gradient = try flow.gradient()
      let zeros = Tensor(try NDArray(zeros: own.shape, own.dtype, in: gradient.workspace))
      if flow.isRecorded || !gradient.array.isContiguous {
        try zeros.put([.array(kept)], gradient, accumulating: true)
      } else {
        zeros.array.addRows(of: gradient.array, at: kept)
      }
      return [zeros]
    }
  }

  /// Assignment to what brackets name.
  package func assign(_ parts: [Index], _ value: Term) throws(TensorError) {
    let (view, rest, hasArrays) = try narrowed(by: parts)
    let source = try value.tensor(dtype, in: workspace)
    guard hasArrays else { return try (view === self ? self : view).assign(.tensor(source)) }
    try view.put(rest, source, accumulating: false)
  }

  /// Writes values to places that arrays name, or adds them there.
  package func put(_ parts: [Index], _ values: Tensor, accumulating: Bool) throws(TensorError) {
    if !values.requiresGradient && !(workspace.isRecording && requiresGradient) {
      try array.assign(parts, values.array, accumulating: accumulating)
      return countChange()
    }
    let own = Like(values)
    try update { (before) throws(TensorError) in
      let result = try before.array.copied()
      try result.assign(parts, values.array, accumulating: accumulating)
      return Node.record("IndexPutBackward0", result, of: before, values) { (flow) throws(TensorError) in
        let gradient = try flow.gradient()
        var remaining: Tensor? = gradient
        if !accumulating && flow.needs(0) {
          let cleared = try gradient.copied()
          try cleared.put(parts, Tensor(NDArray(zeros: [], gradient.dtype, in: gradient.workspace)), accumulating: false)
          remaining = cleared
        }
        return [
          flow.needs(0) ? remaining : nil,
          flow.needs(1) ? try gradient.indexed(parts).summed(to: own.shape, own.dtype) : nil,
        ]
      }
    }
  }

  /// For each index the element there in one dimension and at the index's own place in the others.
  package func gathered(_ dimension: Int, _ indices: NDArray) throws(TensorError) -> Tensor {
    let own = Like(self)
    return Node.record("GatherBackward0", try array.gathered(dimension, indices), of: self) { (flow) throws(TensorError) in
      let gradient = try flow.gradient()
      let zeros = Tensor(try NDArray(zeros: own.shape, own.dtype, in: gradient.workspace))
      try zeros.scatter(dimension, indices, gradient, accumulating: true)
      return [zeros]
    }
  }

  package func scatter(_ dimension: Int, _ indices: NDArray, _ values: Tensor, accumulating: Bool) throws(TensorError) {
    try update { (before) throws(TensorError) in
      let result = try before.array.copied()
      try result.scatter(dimension, indices, values.array, accumulating: accumulating)
      let name = accumulating ? "ScatterAddBackward0" : values.rank == 0 ? "ScatterBackward1" : "ScatterBackward0"
      return Node.record(name, result, of: before, values) { (flow) throws(TensorError) in
        let gradient = try flow.gradient()
        var remaining = gradient
        if !accumulating && flow.needs(0) {
          remaining = try gradient.copied()
          try remaining.scatter(dimension, indices, Tensor(NDArray(zeros: [], gradient.dtype, in: gradient.workspace)), accumulating: false)
        }
        return [flow.needs(0) ? remaining : nil, flow.needs(1) ? try gradient.gathered(dimension, indices) : nil]
      }
    }
  }

  package func selecting(_ dimension: Int, _ indices: NDArray) throws(TensorError) -> Tensor {
    let place = try Shape.dimension(dimension, rank: rank)
    let own = Like(self)
    let parts = [Index](repeating: .all, count: place) + [.array(indices)]
    return Node.record("IndexSelectBackward0", try array.selecting(place, indices), of: self) { (flow) throws(TensorError) in
      let gradient = try flow.gradient()
      let zeros = Tensor(try NDArray(zeros: own.shape, own.dtype, in: gradient.workspace))
      if own.shape.isEmpty { return [try gradient.sum()] }
      try zeros.put(parts, gradient, accumulating: true)
      return [zeros]
    }
  }

  /// `value` in place of the elements for which the mask holds.
  package func masked(_ mask: NDArray, with value: Scalar) throws(TensorError) -> Tensor {
    let number = Tensor(try NDArray(scalar: value, dtype, in: workspace))
    let own = Like(self)
    let result = try NDArray.select(mask, number.array, array, as: dtype)
    return Node.record("MaskedFillBackward0", result, of: self) { (flow) throws(TensorError) in
      [try Tensor.select(mask, 0.0, .tensor(flow.gradient())).summed(to: own.shape, own.dtype)]
    }
  }

  /// Elements of each row, column, … in order; equal ones may change places unless it is to be stable.
  package func sorted(
    along dimension: Int = -1, descending: Bool = false, isStable: Bool = false
  ) throws(TensorError) -> (values: Tensor, indices: Tensor) {
    let (values, indices) =
      isStable
      ? try array.sorted(along: dimension, descending: descending) : try array.sortedUnstably(along: dimension, descending: descending)
    return (picked("SortBackward0", values, dimension, indices), Tensor(indices))
  }

  package func top(_ count: Int, along dimension: Int = -1, largest: Bool = true) throws(TensorError) -> (values: Tensor, indices: Tensor) {
    let (values, indices) = try array.top(count, along: dimension, largest: largest)
    return (picked("TopkBackward0", values, dimension, indices), Tensor(indices))
  }

  private func picked(_ name: String, _ values: NDArray, _ dimension: Int, _ indices: NDArray) -> Tensor {
    let own = Like(self)
    return Node.record(name, values, of: self) { (flow) throws(TensorError) in
      let gradient = try flow.gradient()
      let zeros = Tensor(try NDArray(zeros: own.shape, own.dtype, in: gradient.workspace))
      try zeros.scatter(dimension, indices, gradient, accumulating: true)
      return [zeros]
    }
  }
}
