import Kernels

extension NDArray {
  /// Exponentials that sum to 1 along a dimension, or their logarithms.
  package func softmax(logarithm: Bool, along dimension: Int) throws(TensorError) -> NDArray {
    guard dtype == .f32 || dtype == .f64 else { throw .unsupported(operation: "softmax", dtype) }
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
    guard result.dtype == .f32 || result.dtype == .f64 else { return nil }
    guard gradient.isContiguous && result.isContiguous && result.count > 0 else { return nil }
    let columns = result.shape[rank - 1]
    let slope = try result.emptyLike(result.dtype)
    let planes = [slope, gradient, result].map { Plane($0.start, step: 1, rowStep: columns) }
    slope.kernels.softmaxGradient(
      logarithm, result.dtype, planes[0], planes[1], planes[2], Extent(columns: columns, rows: result.count / columns))
    return slope
  }
}
