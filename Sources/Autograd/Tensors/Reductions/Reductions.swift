import Glibc
import Kernels

// One element of many: along some dimensions, or all if none are named.
extension NDArray {
  /// Arranges the elements as rows to be reduced: kept dimensions in front, one last dimension of all that are to go, which for
  /// sums are taken as they lie in memory.
  private func rows(_ marks: [Bool], asInMemory: Bool = true) throws(TensorError) -> NDArray {
    let kept = (0..<rank).filter { !marks[$0] }
    var gone = (0..<rank).filter { marks[$0] }
    if asInMemory && gone.count > 1 {
      gone = gone.enumerated().sorted { one, other in
        let steps = (strides[one.element].magnitude, strides[other.element].magnitude)
        return steps.0 == steps.1 ? one.offset < other.offset : steps.0 > steps.1
      }.map { $0.element }
    }
    let arranged = view((kept + gone).map { shape[$0] }, (kept + gone).map { strides[$0] })
    var outer: [Int] = []
    for dimension in kept { outer.append(shape[dimension]) }
    var inner = 1
    for dimension in gone { inner *= shape[dimension] }
    return try arranged.reshaped(outer + [inner])
  }

  /// The shape that remains.
  package func reducedShape(_ dimensions: [Int], keeping: Bool) throws(TensorError) -> [Int] {
    let marks = try Shape.marks(dimensions, rank: rank)
    var result: [Int] = []
    for dimension in 0..<rank {
      if !marks[dimension] { result.append(shape[dimension]) } else if keeping { result.append(1) }
    }
    return result
  }

  package func reduced(
    _ kernel: ReductionKernel, over dimensions: [Int] = [], keeping: Bool = false, as type: DType, name: String = ""
  ) throws(TensorError) -> NDArray {
    if type.isComplex {
      let rows = try rows(Shape.marks(dimensions, rank: rank))
      return try NDArray(rows.complexReduced(kernel, name), shape: reducedShape(dimensions, keeping: keeping), type, in: workspace)
    }
    if type == .u64 && (kernel == .maximum || kernel == .minimum) {
      return try converted(to: .u64).signFlipped().reduced(kernel, over: dimensions, keeping: keeping, as: .i64, name: name).signFlipped()
    }
    let compute = type == .bool && (kernel == .maximum || kernel == .minimum) ? .bool : type.kernelType
    if dimensions.isEmpty && !keeping && dtype == compute && isContiguous && count > 0 {
      let result = try NDArray(uninitialized: [], compute, in: workspace)
      kernels.reduce(
        kernel, compute, Plane(result.start, step: 1, rowStep: 0), Plane(start, step: 1, rowStep: 0), Extent(columns: count, rows: 1))
      return try result.converted(to: type)
    }
    if dimensions.count == 1 && rank == 2 && !keeping && dtype == compute && count > 0 {
      // Columns or rows of a matrix, which is what lessons reduce most.
      let gone = try Shape.dimension(dimensions[0], rank: 2)
      let result = try NDArray(uninitialized: [shape[1 - gone]], compute, in: workspace)
      kernels.reduce(
        kernel, compute, Plane(result.start, step: 1, rowStep: 1), Plane(start, step: strides[gone], rowStep: strides[1 - gone]),
        Extent(columns: shape[gone], rows: shape[1 - gone]))
      return try result.converted(to: type)
    }
    if dtype == compute && count > 0 && isContiguous, let result = try reducedEnds(kernel, dimensions, keeping: keeping) {
      return try result.converted(to: type)
    }
    let finalShape = try reducedShape(dimensions, keeping: keeping)
    let rows = try converted(to: compute).rows(try Shape.marks(dimensions, rank: rank))
    let inner = rows.shape[rows.rank - 1]
    let needsElement = kernel == .maximum || kernel == .minimum
    if inner == 0 && needsElement && rows.shape.dropLast().allSatisfy({ $0 > 0 }) { throw .emptyReduction(name) }
    let result = try NDArray(uninitialized: finalShape, compute, in: workspace)
    let outer = Array(rows.shape.dropLast())
    let size = compute.byteCount
    let step = rows.strides[rows.rank - 1]
    Loops.run(outer, [Shape.strides(outer), Array(rows.strides.dropLast())]) { offsets, columns, lines, steps in
      for line in 0..<lines {
        kernels.reduce(
          kernel, compute, Plane(result.start + (offsets[0] + line * steps[1]) * size, step: 1, rowStep: steps[0]),
          Plane(rows.start + (offsets[1] + line * steps[3]) * size, step: step, rowStep: steps[2]),
          Extent(columns: inner, rows: columns))
      }
    }
    return try result.converted(to: type)
  }

  /// Where the first or the last dimensions go, of an array without gaps; nil for others.
  private func reducedEnds(_ kernel: ReductionKernel, _ dimensions: [Int], keeping: Bool) throws(TensorError) -> NDArray? {
    guard rank > 0 && rank < 64 else { return nil }
    var marks: UInt64 = dimensions.isEmpty ? (1 << UInt64(rank)) - 1 : 0
    for dimension in dimensions {
      let bit: UInt64 = 1 << UInt64(try Shape.dimension(dimension, rank: rank))
      if marks & bit != 0 { return nil }
      marks |= bit
    }
    let isFirst = marks & 1 != 0
    let cut = isFirst ? (~marks).trailingZeroBitCount : marks.trailingZeroBitCount
    guard isFirst ? marks == (1 << UInt64(cut)) - 1 : marks >> UInt64(cut) == (1 << UInt64(rank - cut)) - 1 else { return nil }
    var (outer, inner) = (1, 1)
    for place in 0..<rank {
      if place < cut { outer *= shape[place] } else { inner *= shape[place] }
    }
    var finalShape: [Int] = []
    for place in 0..<rank {
      if marks >> UInt64(place) & 1 == 0 { finalShape.append(shape[place]) } else if keeping { finalShape.append(1) }
    }
    let result = try NDArray(uninitialized: finalShape, dtype, in: workspace)
    kernels.reduce(
      kernel, dtype, Plane(result.start, step: 1, rowStep: 1), Plane(start, step: isFirst ? inner : 1, rowStep: isFirst ? 1 : inner),
      isFirst ? Extent(columns: outer, rows: inner) : Extent(columns: inner, rows: outer))
    return result
  }

  /// The type of sums: integers are summed as the largest ones.
  package var sumType: DType { dtype.isFloat || dtype.isComplex ? dtype : .i64 }

  package func sum(
    over dimensions: [Int] = [], keeping: Bool = false, as type: DType? = nil, order: ReductionKernel = .cascadeSum
  ) throws(TensorError) -> NDArray {
    try reduced(order, over: dimensions, keeping: keeping, as: type ?? sumType)
  }

  /// How many elements go into one.
  package func reducedCount(_ dimensions: [Int]) throws(TensorError) -> Int {
    let marks = try Shape.marks(dimensions, rank: rank)
    var count = 1
    for dimension in 0..<rank where marks[dimension] { count *= shape[dimension] }
    return count
  }

  package func mean(
    over dimensions: [Int] = [], keeping: Bool = false, as type: DType, order: ReductionKernel = .cascadeSum
  ) throws(TensorError) -> NDArray {
    let sum = try sum(over: dimensions, keeping: keeping, as: type, order: order)
    let count = dimensions.isEmpty ? self.count : try reducedCount(dimensions)
    if sum.isPlain && sum.dtype == type {
      sum.combine(.divide, with: Double(count))
      return sum
    }
    return try NDArray.binary(.divide, sum, NDArray(scalar: .int(Int64(count)), type, in: workspace), as: type)
  }

  /// The mean squared distance from the mean; `correction` is taken from the number of elements.
  package func variance(
    over dimensions: [Int] = [], keeping: Bool = false, correction: Double, as type: DType, order: ReductionKernel = .cascadeSum
  ) throws(TensorError) -> NDArray {
    let mean = try mean(over: dimensions, keeping: true, as: type, order: order)
    let distance = try NDArray.binary(.subtract, self, mean, as: type)
    let sum = try distance.unary(.square).sum(over: dimensions, keeping: keeping, as: type, order: order)
    let count = max(0, Double(try reducedCount(dimensions)) - correction)
    return try NDArray.binary(.divide, sum, NDArray(scalar: .float(count), type, in: workspace), as: type)
  }

  package func all(over dimensions: [Int] = [], keeping: Bool = false) throws(TensorError) -> NDArray {
    if count > 0 { return try truth().reduced(.minimum, over: dimensions, keeping: keeping, as: .bool) }
    return try truth().reduced(.product, over: dimensions, keeping: keeping, as: .bool)
  }

  package func any(over dimensions: [Int] = [], keeping: Bool = false) throws(TensorError) -> NDArray {
    if count > 0 { return try truth().reduced(.maximum, over: dimensions, keeping: keeping, as: .bool) }
    return try truth().reduced(.pairwiseSum, over: dimensions, keeping: keeping, as: .i32).converted(to: .bool)
  }

  /// The index of the largest, or smallest, element along a dimension, or of all in row order. A NaN is both.
  package func extremeIndex(
    largest: Bool, along dimension: Int? = nil, keeping: Bool = false, name: String = ""
  ) throws(TensorError) -> NDArray {
    if dtype == .u64 { return try signFlipped().extremeIndex(largest: largest, along: dimension, keeping: keeping, name: name) }
    if dtype.isComplex {
      // The place of each number in their order stands for it.
      return try unique().inverse.extremeIndex(largest: largest, along: dimension, keeping: keeping, name: name)
    }
    if dimension == nil && !keeping && dtype == dtype.kernelType && isContiguous && count > 0 {
      let result = try NDArray(uninitialized: [], .i64, in: workspace)
      kernels.extremeIndex(
        largest, dtype, Plane(result.start, step: 1, rowStep: 1), Plane(start, step: 1, rowStep: 0), Extent(columns: count, rows: 1))
      return result
    }
    let dimensions = dimension.map { [$0] } ?? []
    let finalShape = try reducedShape(dimensions, keeping: keeping)
    var isInRows = true
    if let dimension { isInRows = try Shape.dimension(dimension, rank: rank) == rank - 1 }
    if dtype == .bool, isContiguous, count > 0, isInRows {
      let result = try NDArray(uninitialized: finalShape, .i64, in: workspace)
      let places = result.pointer(Int64.self)
      let columns = count / result.count
      for row in 0..<result.count {
        let line = start + row * columns
        places[row] = memchr(line, largest ? 1 : 0, columns).map { Int64($0 - line) } ?? 0
      }
      return result
    }
    if rank == 2, let dimension, dtype == dtype.kernelType, count > 0 {
      let gone = try Shape.dimension(dimension, rank: 2)
      let result = try NDArray(uninitialized: finalShape, .i64, in: workspace)
      kernels.extremeIndex(
        largest, dtype, Plane(result.start, step: 1, rowStep: 1), Plane(start, step: strides[gone], rowStep: strides[1 - gone]),
        Extent(columns: shape[gone], rows: shape[1 - gone]))
      return result
    }
    let rows = try converted(to: dtype.kernelType).rows(try Shape.marks(dimensions, rank: rank), asInMemory: false).contiguous()
    let inner = rows.shape[rows.rank - 1]
    let result = try NDArray(uninitialized: finalShape, .i64, in: workspace)
    if inner == 0 && result.count > 0 { throw .emptyReduction(name) }
    kernels.extremeIndex(
      largest, rows.dtype, Plane(result.start, step: 1, rowStep: 1), Plane(rows.start, step: 1, rowStep: inner),
      Extent(columns: inner, rows: result.count))
    return result
  }

  /// Running sums or products along a dimension.
  package func cumulative(_ kernel: BinaryKernel, along dimension: Int, as type: DType) throws(TensorError) -> NDArray {
    let place = try Shape.dimension(dimension, rank: rank)
    if type.isComplex && kernel == .add {
      let parts = try converted(to: .c128).parts
      return try NDArray.complex(
        parts.real.cumulative(.add, along: place, as: .f64), parts.imaginary.cumulative(.add, along: place, as: .f64), as: type)
    }
    if type.isComplex {
      guard rank > 0, shape[place] > 0 else { return try cast(to: type) }
      var slices = [try selected(place, 0).cast(to: type)]
      for index in 1..<shape[place] { slices.append(try NDArray.binary(.multiply, slices[index - 1], selected(place, index), as: type)) }
      return try NDArray.stacked(slices, along: place, as: type)
    }
    let compute = type.kernelType
    let operand = try converted(to: compute)
    let result = try operand.emptyLike(compute)
    guard result.count > 0 else { return try result.converted(to: type) }
    let size = compute.byteCount
    let (ownStep, step) = rank == 0 ? (1, 1) : (result.strides[place], operand.strides[place])
    let columns = rank == 0 ? 1 : shape[place]
    let rest = rank == 0 ? ([], [], []) : (shape.without(place), result.strides.without(place), operand.strides.without(place))
    Loops.run(rest.0, [rest.1, rest.2]) { offsets, lines, blocks, steps in
      for block in 0..<blocks {
        kernels.scan(
          kernel == .multiply, compute,
          Plane(result.start + (offsets[0] + block * steps[1]) * size, step: ownStep, rowStep: steps[0]),
          Plane(operand.start + (offsets[1] + block * steps[3]) * size, step: step, rowStep: steps[2]),
          Extent(columns: columns, rows: lines))
      }
    }
    return try result.converted(to: type)
  }
}

extension [Int] {
  fileprivate func without(_ place: Int) -> [Int] {
    var result = self
    result.remove(at: place)
    return result
  }
}
