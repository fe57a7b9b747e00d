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
}
