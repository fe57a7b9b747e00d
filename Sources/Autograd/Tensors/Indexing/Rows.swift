import Glibc

// Whole rows at the indices of an array, which is what lessons index by most.
extension NDArray {
  /// Copies of rows, of a matrix or of what has more dimensions; nil where that needs more care. Negative indices count from the end.
  func rows(at indices: NDArray) throws(TensorError) -> NDArray? {
    guard rank > 0, isContiguous, indices.dtype == .i64, indices.isContiguous, let size = shape.first else { return nil }
    let result = try NDArray(uninitialized: indices.shape + shape.dropFirst(), dtype, in: workspace)
    if result.count == 0 && size == 0 && indices.count > 0 { return nil }
    let rowBytes = size == 0 ? 0 : count / size * dtype.byteCount
    let (from, to, index) = (start, result.start, indices.pointer(Int64.self))
    for place in 0..<indices.count {
      var row = Int(index[place])
      guard row >= -size && row < size else { throw .indexOutOfRange(row, dimension: 0, size: size) }
      if row < 0 { row += size }
      memcpy(to + place * rowBytes, from + row * rowBytes, rowBytes)
    }
    return result
  }

  /// Adds rows without gaps to those at the indices, which are right; in the order of the indices.
  func addRows(of values: NDArray, at indices: NDArray) {
    if dtype == .f32 { add(values, indices, Float.self) } else { add(values, indices, Double.self) }
  }

  private func add<T: BinaryFloatingPoint>(_ values: NDArray, _ indices: NDArray, _: T.Type) {
    let size = shape[0]
    if size == 0 { return }
    let columns = count / size
    let (out, from, index) = (pointer(T.self), values.pointer(T.self), indices.pointer(Int64.self))
    for place in 0..<indices.count {
      let row = Int(index[place])
      let (target, source) = (out + (row < 0 ? row + size : row) * columns, from + place * columns)
      for column in 0..<columns { target[column] += source[column] }
    }
  }
}
