import Kernels

extension NDArray {
  /// What brackets give: a view if there are no index arrays, and else a copy.
  package func indexed(_ parts: [Index], like library: Promotion.Library = .torch) throws(TensorError) -> NDArray {
    if let simple = try indexedSimply(parts) { return simple }
    let selection = try Selection(of: self, parts, like: library)
    return selection.isView ? selection.view : try Places(selection).gathered()
  }

  /// Writes to what brackets name; elements named twice get the last value, or all of them added.
  package func assign(
    _ parts: [Index], _ values: NDArray, accumulating: Bool = false, like library: Promotion.Library = .torch
  ) throws(TensorError) {
    if !accumulating, try assignSimply(parts, values) { return }
    let selection = try Selection(of: self, parts, like: library)
    guard selection.isView else {
      let places = try Places(selection)
      let extra = values.rank - places.shape.count
      let fits = extra > 0 && values.shape[..<extra].allSatisfy { $0 == 1 }
      let trimmed = fits ? values.view(Array(values.shape[extra...]), Array(values.strides[extra...])) : values
      return try places.scatter(trimmed, accumulating: accumulating)
    }
    guard accumulating else { return try selection.view.assign(values) }
    try selection.view.update(.add, with: values, as: dtype)
  }

  /// For each index the element of that row, column, … at the index's own place in the other dimensions.
  package func gathered(_ dimension: Int, _ indices: NDArray) throws(TensorError) -> NDArray {
    try Places(along: try gatherDimension(dimension, indices, isBounded: true), of: self, indices.converted(to: .i64)).gathered()
  }

  package func scatter(_ dimension: Int, _ indices: NDArray, _ values: NDArray, accumulating: Bool = false) throws(TensorError) {
    let place = try gatherDimension(dimension, indices, isBounded: true)
    guard values.rank == 0 || values.rank == indices.rank else { throw .differentRanks(values.rank, indices.rank) }
    for (extent, bound) in zip(indices.shape, values.shape) where extent > bound { throw .differentShapes(indices.shape, values.shape) }
    let source = values.rank == 0 ? values : values.view(indices.shape, values.strides)
    try Places(along: place, of: self, indices.converted(to: .i64)).scatter(source, accumulating: accumulating)
  }

  private func gatherDimension(_ dimension: Int, _ indices: NDArray, isBounded: Bool) throws(TensorError) -> Int {
    let place = try Shape.dimension(dimension, rank: rank)
    guard indices.dtype.isInteger else { throw .unsupported(operation: "gather", indices.dtype) }
    guard max(indices.rank, 1) == max(rank, 1) else { throw .differentRanks(indices.rank, rank) }
    for (number, size) in indices.shape.enumerated() where number != place && number < rank && size > shape[number] {
      throw .sizesMustMatch(dimension: number, size, shape[number], operand: 1)
    }
    return place
  }

  /// Whole rows, columns, … at the indices of a vector.
  package func selecting(_ dimension: Int, _ indices: NDArray) throws(TensorError) -> NDArray {
    let place = try Shape.dimension(dimension, rank: rank)
    if rank == 0 { return try unsqueezed(0).indexed([.array(indices)]) }
    return try indexed([Index](repeating: .all, count: place) + [.array(indices)])
  }
}
