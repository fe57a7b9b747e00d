import Kernels

extension NDArray {
  /// Exponentials that sum to 1 along a dimension, or their logarithms.
  package func softmax(logarithm: Bool, along dimension: Int) throws(TensorError) -> NDArray {
    guard dtype.isFloat else { throw .unsupported(operation: "softmax", dtype) }
    let place = try Shape.dimension(dimension, rank: rank)
    guard rank > 0 else {
      return try NDArray(scalar: .int(logarithm ? 0 : 1), dtype, in: workspace)
    }
    let arranged = try transposed(place, rank - 1).contiguous()
    let result = try arranged.emptyLike(dtype)
    let columns = arranged.shape[rank - 1]
    if columns > 0 {
      let extent = Extent(columns: columns, rows: arranged.count / columns)
      kernels.softmax(
        logarithm, dtype, Plane(result.start, step: 1, rowStep: columns), Plane(arranged.start, step: 1, rowStep: columns), extent)
    }
    return place == rank - 1 ? result : try result.transposed(place, rank - 1).copied()
  }

  /// The gradient of rows of a softmax, or its logarithm, of what arrived and what it gave; nil for other dimensions than the last.
  static func slopeOfSoftmax(
    _ gradient: NDArray, _ result: NDArray, _ dimension: Int, logarithm: Bool
  ) throws(TensorError) -> NDArray? {
    let rank = result.rank
    guard rank > 0, try Shape.dimension(dimension, rank: rank) == rank - 1, gradient.dtype == result.dtype else { return nil }
    guard gradient.isContiguous && result.isContiguous && result.count > 0 else { return nil }
    let columns = result.shape[rank - 1]
    let rows = result.count / columns
    let dtype = result.dtype
    let slope = try result.emptyLike(dtype)
    let line = Plane(slope.start, step: 1, rowStep: 0)
    let all = Extent(columns: result.count, rows: 1)
    // The factors of the sums: what the softmax gave; and what is summed.
    if logarithm {
      slope.kernels.unary(.exponential, dtype, line, Plane(result.start, step: 1, rowStep: 0), all)
    } else {
      slope.kernels.binary(
        .multiply, dtype, line, Plane(gradient.start, step: 1, rowStep: 0), Plane(result.start, step: 1, rowStep: 0), all)
    }
    let sums = try NDArray(uninitialized: [rows], dtype, in: result.workspace)
    let summed = logarithm ? gradient : slope
    slope.kernels.reduce(
      .cascadeSum, dtype, Plane(sums.start, step: 1, rowStep: 1), Plane(summed.start, step: 1, rowStep: columns),
      Extent(columns: columns, rows: rows))
    switch (dtype, logarithm) {
    case (.f32, true): slope.takeShares(of: sums, from: gradient, times: slope, columns, Float.self)
    case (.f32, false): slope.takeShares(of: sums, from: slope, times: result, columns, Float.self)
    case (_, true): slope.takeShares(of: sums, from: gradient, times: slope, columns, Double.self)
    case (_, false): slope.takeShares(of: sums, from: slope, times: result, columns, Double.self)
    }
    return slope
  }

  /// `from - factors * sum` of each row.
  private func takeShares<T: BinaryFloatingPoint>(
    of sums: NDArray, from whole: NDArray, times factors: NDArray, _ columns: Int, _: T.Type
  ) {
    let (out, a, f, s) = (pointer(T.self), whole.pointer(T.self), factors.pointer(T.self), sums.pointer(T.self))
    var place = 0
    for row in 0..<sums.count {
      let sum = s[row]
      for _ in 0..<columns {
        let share = f[place] * sum
        out[place] = a[place] - share
        place += 1
      }
    }
  }
}
