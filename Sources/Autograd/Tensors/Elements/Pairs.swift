import Kernels

extension NDArray {
  /// An operation on pairs of elements, computed in `type` and given back in it.
  package static func binary(_ kernel: BinaryKernel, _ left: NDArray, _ right: NDArray, as type: DType) throws(TensorError) -> NDArray {
    if type.isComplex { return try complexBinary(kernel, left, right, as: type) }
    if type == .u64, let result = try unsignedBinary(kernel, left, right) { return result }
    // Truth values are bytes, which need not become anything larger.
    let isOfTruth = type == .bool && (kernel == .bitwiseAnd || kernel == .bitwiseOr || kernel == .bitwiseXor)
    let compute = isOfTruth ? .bool : type.kernelType
    guard compute.isFloat ? kernel.isForFloats : kernel.isForIntegers else { throw .unsupported(operation: "\(kernel)", type) }
    let run = left.kernels.binary
    let result = try pairs(left.converted(to: compute), right.converted(to: compute), giving: compute) {
      run(kernel, compute, $0, $1, $2, $3)
    }
    return try result.converted(to: type)
  }

  /// A question about pairs of elements, compared in `type`.
  package static func compare(
    _ kernel: ComparisonKernel, _ left: NDArray, _ right: NDArray, as type: DType
  ) throws(TensorError) -> NDArray {
    if type.isComplex { return try complexCompare(kernel, left, right) }
    if type == .u64 {
      return try compare(kernel, left.converted(to: .u64).signFlipped(), right.converted(to: .u64).signFlipped(), as: .i64)
    }
    let compute = type == .bool ? .bool : type.kernelType
    let run = left.kernels.compare
    return try pairs(left.converted(to: compute), right.converted(to: compute), giving: .bool) {
      run(kernel, compute, $0, $1, $2, $3)
    }
  }

  /// Runs over pairs of operands of one type, stretched to one shape.
  private static func pairs(
    _ left: NDArray, _ right: NDArray, giving type: DType, _ run: (Plane, Plane, Plane, Extent) -> Void
  ) throws(TensorError) -> NDArray {
    if left.isContiguous && right.isContiguous {
      let isSame = left.shape == right.shape
      let isRightAlone = !isSame && right.isOne(beside: left)
      let isLeftAlone = !isSame && !isRightAlone && left.isOne(beside: right)
      if isSame || isRightAlone || isLeftAlone {
        let result = try (isLeftAlone ? right : left).emptyLike(type)
        run(
          Plane(result.start, step: 1, rowStep: 0), Plane(left.start, step: isLeftAlone ? 0 : 1, rowStep: 0),
          Plane(right.start, step: isRightAlone ? 0 : 1, rowStep: 0), Extent(columns: result.count, rows: 1))
        return result
      }
      if let (step, rowStep) = right.steps(beside: left) {
        let result = try left.emptyLike(type)
        let (columns, rows) = (left.shape[1], left.shape[0])
        run(
          Plane(result.start, step: 1, rowStep: columns), Plane(left.start, step: 1, rowStep: columns),
          Plane(right.start, step: step, rowStep: rowStep), Extent(columns: columns, rows: rows))
        return result
      }
      if let (step, rowStep) = left.steps(beside: right) {
        let result = try right.emptyLike(type)
        let (columns, rows) = (right.shape[1], right.shape[0])
        run(
          Plane(result.start, step: 1, rowStep: columns), Plane(left.start, step: step, rowStep: rowStep),
          Plane(right.start, step: 1, rowStep: columns), Extent(columns: columns, rows: rows))
        return result
      }
    }
    let shape = try Shape.broadcast(left.shape, right.shape)
    let result = try NDArray(uninitialized: shape, type, in: left.workspace)
    let a = try left.expanded(to: shape)
    let b = try right.expanded(to: shape)
    let resultSize = type.byteCount
    let size = left.dtype.byteCount
    Loops.run(shape, [result.strides, a.strides, b.strides]) { offsets, columns, rows, steps in
      run(
        Plane(result.start + offsets[0] * resultSize, step: steps[0], rowStep: steps[1]),
        Plane(a.start + offsets[1] * size, step: steps[2], rowStep: steps[3]),
        Plane(b.start + offsets[2] * size, step: steps[4], rowStep: steps[5]), Extent(columns: columns, rows: rows))
    }
    return result
  }

  /// Whether this is one number that stretches over all of another array.
  private func isOne(beside other: NDArray) -> Bool { shape.isEmpty || (count == 1 && rank <= other.rank) }

  /// The steps of one row for all rows of a matrix, or of one column for all columns; both without gaps.
  private func steps(beside matrix: NDArray) -> (step: Int, rowStep: Int)? {
    guard matrix.rank == 2, matrix.shape[0] > 1, matrix.shape[1] > 1 else { return nil }
    if rank == 1 && shape[0] == matrix.shape[1] { return (1, 0) }
    guard rank == 2 else { return nil }
    if shape[0] == 1 && shape[1] == matrix.shape[1] { return (1, 0) }
    return shape[1] == 1 && shape[0] == matrix.shape[0] ? (0, 1) : nil
  }

  /// Writes the result of an operation with `other` over these elements; both are of one type.
  package func update(_ kernel: BinaryKernel, with other: NDArray, as compute: DType) throws(TensorError) {
    guard dtype == compute, dtype == dtype.kernelType, !hasSharedElements else {
      let result = try NDArray.binary(kernel, self, other, as: compute)
      guard result.shape == shape else { throw .cannotExpand(from: result.shape, to: shape, of: dtype) }
      return try assign(result.converted(to: dtype))
    }
    guard compute.isFloat ? kernel.isForFloats : kernel.isForIntegers else { throw .unsupported(operation: "\(kernel)", compute) }
    if isContiguous && other.isContiguous && other.dtype == compute && storage !== other.storage {
      let isAlone = other.shape.isEmpty
      if isAlone || other.shape == shape {
        let place = Plane(start, step: 1, rowStep: 0)
        return kernels.binary(
          kernel, compute, place, place, Plane(other.start, step: isAlone ? 0 : 1, rowStep: 0), Extent(columns: count, rows: 1))
      }
      if let (step, rowStep) = other.steps(beside: self) {
        let place = Plane(start, step: 1, rowStep: shape[1])
        return kernels.binary(
          kernel, compute, place, place, Plane(other.start, step: step, rowStep: rowStep), Extent(columns: shape[1], rows: shape[0]))
      }
    }
    var operand = try other.converted(to: compute).expanded(to: shape)
    let isSame = operand.start == start && operand.strides == strides
    if !isSame && overlaps(operand) { operand = try operand.copied() }
    let size = dtype.byteCount
    Loops.run(shape, [strides, operand.strides]) { offsets, columns, rows, steps in
      let place = Plane(start + offsets[0] * size, step: steps[0], rowStep: steps[1])
      kernels.binary(
        kernel, compute, place, place, Plane(operand.start + offsets[1] * size, step: steps[2], rowStep: steps[3]),
        Extent(columns: columns, rows: rows))
    }
  }

  /// Elements of `left` where the condition holds, and of `right` where not.
  package static func select(
    _ condition: NDArray, _ left: NDArray, _ right: NDArray, as type: DType
  ) throws(TensorError) -> NDArray {
    if type == .c128 {
      let part = { (array: NDArray) throws(TensorError) in try array.converted(to: .c128).parts }
      let (a, b) = (try part(left), try part(right))
      return try complex(select(condition, a.real, b.real, as: .f64), select(condition, a.imaginary, b.imaginary, as: .f64))
    }
    let shape = try Shape.broadcast([condition.shape, left.shape, right.shape])
    let result = try NDArray(uninitialized: shape, type, in: left.workspace)
    let c = try condition.truth().expanded(to: shape)
    let a = try left.converted(to: type).expanded(to: shape)
    let b = try right.converted(to: type).expanded(to: shape)
    let size = type.byteCount
    Loops.run(shape, [result.strides, c.strides, a.strides, b.strides]) { offsets, columns, rows, steps in
      result.kernels.select(
        size, Plane(result.start + offsets[0] * size, step: steps[0], rowStep: steps[1]),
        Plane(c.start + offsets[1], step: steps[2], rowStep: steps[3]),
        Plane(a.start + offsets[2] * size, step: steps[4], rowStep: steps[5]),
        Plane(b.start + offsets[3] * size, step: steps[6], rowStep: steps[7]), Extent(columns: columns, rows: rows))
    }
    return result
  }

  /// Which elements are not zero.
  package func truth() throws(TensorError) -> NDArray { try converted(to: .bool) }

  package func logicalNot() throws(TensorError) -> NDArray {
    try NDArray.compare(.equal, self, NDArray(scalar: .int(0), dtype, in: workspace), as: dtype)
  }

  /// `and`, `or` and `xor` of truth values.
  package static func logical(_ kernel: BinaryKernel, _ left: NDArray, _ right: NDArray) throws(TensorError) -> NDArray {
    try binary(kernel, left.truth(), right.truth(), as: .bool)
  }

  package func isNaN() throws(TensorError) -> NDArray { try NDArray.compare(.notEqual, self, self, as: dtype) }

  package func isInfinite() throws(TensorError) -> NDArray {
    if dtype.isComplex { return try NDArray.logical(.bitwiseOr, parts.real.isInfinite(), parts.imaginary.isInfinite()) }
    guard dtype.isFloat else { return try NDArray(zeros: shape, .bool, in: workspace) }
    let infinity = try NDArray(scalar: .float(.infinity), dtype, in: workspace)
    return try NDArray.compare(.equal, unary(.absolute), infinity, as: dtype)
  }

  package func isFinite() throws(TensorError) -> NDArray {
    if dtype.isComplex { return try NDArray.logical(.bitwiseAnd, parts.real.isFinite(), parts.imaginary.isFinite()) }
    guard dtype.isFloat else { return try NDArray(filled: shape, with: .bool(true), .bool, in: workspace) }
    let infinity = try NDArray(scalar: .float(.infinity), dtype, in: workspace)
    return try NDArray.compare(.less, unary(.absolute), infinity, as: dtype)
  }
}
