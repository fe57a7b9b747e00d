import Kernels

extension NDArray {
  /// Sums in numpy's order: rows that lie in memory by halves, and else one row after the other.
  package func orderedSum(over dimensions: [Int] = [], keeping: Bool = false, as type: DType) throws(TensorError) -> NDArray {
    if type.isComplex {
      if let innermost = memoryOrder.last(where: { shape[$0] > 1 }), try !Shape.marks(dimensions, rank: rank)[innermost] {
        let parts = try converted(to: .c128).parts
        return try NDArray.complex(
          parts.real.orderedSum(over: dimensions, keeping: keeping, as: .f64),
          parts.imaginary.orderedSum(over: dimensions, keeping: keeping, as: .f64), as: type)
      }
      return try reduced(.pairwiseSum, over: dimensions, keeping: keeping, as: type)
    }
    if rank == 2, dtype == type, type.kernelType == type, dimensions.count == 1, dimensions[0] == 0 || dimensions[0] == -2,
      isContiguous, shape[0] > 1, shape[1] > 1
    {
      // Columns of a matrix, which are added row after row.
      let sums = try reduced(.pairwiseSum, over: dimensions, as: type)
      return keeping ? try sums.reshaped([1, shape[1]]) : sums
    }
    let marks = try Shape.marks(dimensions, rank: rank)
    let order = memoryOrder
    let compute = type.kernelType
    guard let innermost = order.last(where: { shape[$0] > 1 }), !marks[innermost], count > 0, dtype.isFloat, compute.isFloat else {
      return try reduced(.pairwiseSum, over: dimensions, keeping: keeping, as: type)
    }
    let gone = order.filter { marks[$0] && shape[$0] > 1 }
    guard !gone.isEmpty else { return try reduced(.pairwiseSum, over: dimensions, keeping: keeping, as: type) }
    let source = try converted(to: compute)
    let kept = (0..<rank).filter { !marks[$0] }
    let result = try NDArray(zeros: kept.map { shape[$0] }, compute, in: workspace)
    let size = compute.byteCount
    // All dimensions in the order of memory; the result stands still along those that go away.
    let steps = Shape.strides(result.shape)
    let target = order.map { dimension in kept.firstIndex(of: dimension).map { steps[$0] } ?? 0 }
    Loops.run(order.map { shape[$0] }, [target, order.map { source.strides[$0] }]) { offsets, columns, rows, steps in
      let out = Plane(result.start + offsets[0] * size, step: steps[0], rowStep: steps[1])
      let from = Plane(source.start + offsets[1] * size, step: steps[2], rowStep: steps[3])
      kernels.binary(.add, compute, out, out, from, Extent(columns: columns, rows: rows))
    }
    return try result.reshaped(reducedShape(dimensions, keeping: keeping)).converted(to: type)
  }

  /// The dimensions from that with the largest steps through memory to that with the smallest.
  private var memoryOrder: [Int] { (0..<rank).sorted { (strides[$0].magnitude, $1) > (strides[$1].magnitude, $0) } }
}
