import Kernels

extension NDArray {
  /// The product of vectors, matrices, or stacks of matrices, computed and given back in `type`.
  package static func product(_ left: NDArray, _ right: NDArray, as type: DType) throws(TensorError) -> NDArray {
    let a = left.rank == 1 ? left.view([1, left.shape[0]], [0, left.strides[0]]) : left
    let b = right.rank == 1 ? right.view([right.shape[0], 1], [right.strides[0], 0]) : right
    guard a.rank >= 2, b.rank >= 2 else { throw .needsMatrix("matmul", rank: min(left.rank, right.rank)) }
    let rows = a.shape[a.rank - 2]
    let inner = a.shape[a.rank - 1]
    let columns = b.shape[b.rank - 1]
    guard b.shape[b.rank - 2] == inner else { throw .matrixShapes(left.shape, right.shape) }
    if type.isComplex {
      let stack: [Int]
      do { stack = try Shape.broadcast(Array(a.shape.dropLast(2)), Array(b.shape.dropLast(2))) } catch {
        throw .cannotBroadcast([left.shape, right.shape])
      }
      var shape = stack + [rows, columns]
      let result = try complexProduct(a, b, shape: shape)
      if left.rank == 1 { shape.remove(at: shape.count - 2) }
      if right.rank == 1 { shape.removeLast() }
      return try result.reshaped(shape).converted(to: type)
    }
    let compute = type.kernelType
    let x = try a.converted(to: compute)
    let y = try b.converted(to: compute)
    var shape: [Int]
    if a.rank == 2 && b.rank == 2 {
      shape = [rows, columns]
    } else {
      let stack: [Int]
      do { stack = try Shape.broadcast(Array(a.shape.dropLast(2)), Array(b.shape.dropLast(2))) } catch {
        throw .cannotBroadcast([left.shape, right.shape])
      }
      shape = stack + [rows, columns]
    }
    let result = try NDArray(uninitialized: shape, compute, in: left.workspace)
    try multiply(x, y, into: result)
    if left.rank == 1 { shape.remove(at: shape.count - 2) }
    if right.rank == 1 { shape.removeLast() }
    return try (shape.count == result.rank ? result : result.reshaped(shape)).converted(to: type)
  }

  /// The product of two matrices of floats of one type, either of which may be meant turned; rows of a stack count as those of one matrix.
  /// An addend, whose elements lie side by side, is added to each row.
  static func matrixProduct(
    _ left: NDArray, isTurned: Bool = false, _ right: NDArray, isRightTurned: Bool = false, plus addend: NDArray? = nil, shape: [Int]
  ) throws(TensorError) -> NDArray {
    let result = try NDArray(uninitialized: shape, left.dtype, in: left.workspace)
    let a = left.matrix(isTurned: isTurned)
    let b = right.matrix(isTurned: isRightTurned)
    if result.count == 0 { return result }
    let bytes = MatrixBlocks.scratchBytes(left.dtype, rows: a.rows, columns: b.columns, inner: a.columns)
    let (scratch, capacity) = try result.workspace.reserve(bytes)
    defer { result.workspace.release(scratch, bytes, capacity: capacity) }
    result.kernels.multiply(
      left.dtype, Matrix(result.start, rowStep: b.columns, columnStep: 1), a.matrix, b.matrix, addend.map { UnsafeRawPointer($0.start) },
      a.rows, b.columns, a.columns, scratch)
    return result
  }

  /// The product of each row of a matrix of floats with each row of another; the rows lie in one piece.
  static func rowProducts(_ left: NDArray, _ right: NDArray) throws(TensorError) -> NDArray {
    let (rows, columns, length) = (left.shape[0], right.shape[0], left.shape[1])
    // Few rows, which stay in the nearer caches, are multiplied faster as they lie than copied.
    guard rows <= 16, columns <= 96, length >= 512, rows * length <= 24 << 10 else {
      return try matrixProduct(left, right, isRightTurned: true, shape: [rows, columns])
    }
    let result = try NDArray(uninitialized: [rows, columns], left.dtype, in: left.workspace)
    let size = left.dtype.byteCount
    let bytes = MatrixBlocks.scratchBytes(left.dtype, rows: rows, columns: 4, inner: length)
    let (scratch, capacity) = try result.workspace.reserve(bytes)
    defer { result.workspace.release(scratch, bytes, capacity: capacity) }
    for first in stride(from: 0, to: columns, by: 4) {
      result.kernels.multiply(
        left.dtype, Matrix(result.start + first * size, rowStep: columns, columnStep: 1),
        Matrix(left.start, rowStep: length, columnStep: 1), Matrix(right.start + first * length * size, rowStep: 1, columnStep: length),
        nil, rows, min(4, columns - first), length, scratch)
    }
    return result
  }

  /// The products of two stacks of matrices of floats, one by one; nil for stacks of different sizes.
  static func stackedProduct(
    _ left: NDArray, isTurned: Bool = false, _ right: NDArray, isRightTurned: Bool = false
  ) throws(TensorError) -> NDArray? {
    let rank = left.rank
    guard rank == right.rank, rank == 3 || rank == 4, left.dtype == right.dtype else { return nil }
    guard left.dtype == .f32 || left.dtype == .f64 else { return nil }
    guard left.shape[0] == right.shape[0], rank == 3 || left.shape[1] == right.shape[1] else { return nil }
    let (row, column) = (rank - 2, rank - 1)
    let (rows, inner) = isTurned ? (left.shape[column], left.shape[row]) : (left.shape[row], left.shape[column])
    let (depth, columns) = isRightTurned ? (right.shape[column], right.shape[row]) : (right.shape[row], right.shape[column])
    guard inner == depth else { return nil }
    var shape = left.shape
    (shape[row], shape[column]) = (rows, columns)
    let result = try NDArray(uninitialized: shape, left.dtype, in: left.workspace)
    if result.count == 0 { return result }
    let bytes = MatrixBlocks.scratchBytes(left.dtype, rows: rows, columns: columns, inner: inner)
    let (scratch, capacity) = try result.workspace.reserve(bytes)
    defer { result.workspace.release(scratch, bytes, capacity: capacity) }
    let size = left.dtype.byteCount
    func matrix(_ array: NDArray, _ first: Int, _ second: Int, isTurned: Bool) -> Matrix {
      let place = first * array.strides[0] + (rank == 4 ? second * array.strides[1] : 0)
      let (down, across) = (array.strides[row], array.strides[column])
      return Matrix(array.start + place * size, rowStep: isTurned ? across : down, columnStep: isTurned ? down : across)
    }
    for first in 0..<shape[0] {
      for second in 0..<(rank == 4 ? shape[1] : 1) {
        result.kernels.multiply(
          left.dtype, matrix(result, first, second, isTurned: false), matrix(left, first, second, isTurned: isTurned),
          matrix(right, first, second, isTurned: isRightTurned), nil, rows, columns, inner, scratch)
      }
    }
    return result
  }

  /// Whether all dimensions but the last may be seen as one.
  var isMatrixLike: Bool { rank == 2 || (rank > 2 && isContiguous && count > 0) }

  private func matrix(isTurned: Bool) -> (matrix: Matrix, rows: Int, columns: Int) {
    let columns = shape[rank - 1]
    let rows = rank == 2 ? shape[0] : columns == 0 ? 0 : count / columns
    let rowStep = rank == 2 ? strides[0] : columns
    let columnStep = strides[rank - 1]
    if isTurned { return (Matrix(start, rowStep: columnStep, columnStep: rowStep), columns, rows) }
    return (Matrix(start, rowStep: rowStep, columnStep: columnStep), rows, columns)
  }

  /// Sums of columns, of all rows of a stack.
  func columnSums() throws(TensorError) -> NDArray {
    let (matrix, rows, columns) = matrix(isTurned: false)
    let result = try NDArray(uninitialized: [columns], dtype, in: workspace)
    kernels.reduce(
      .cascadeSum, dtype, Plane(result.start, step: 1, rowStep: 1),
      Plane(start, step: matrix.rowStep, rowStep: matrix.columnStep), Extent(columns: rows, rows: columns))
    return result
  }

  /// Stacks of matrices of one kernel type, multiplied one by one; a stack of rows with one right matrix is one tall matrix.
  private static func multiply(_ left: NDArray, _ right: NDArray, into result: NDArray) throws(TensorError) {
    let rank = result.rank
    if right.rank == 2 && left.rank > 2, left.isContiguous {
      let inner = left.shape[rank - 1]
      let columns = result.shape[rank - 1]
      let rows = columns == 0 ? 0 : result.count / columns
      return try multiply(left.view([rows, inner], [inner, 1]), right, into: result.view([rows, columns], [columns, 1]))
    }
    let compute = result.dtype
    let rows = result.shape[rank - 2]
    let columns = result.shape[rank - 1]
    let inner = left.shape[left.rank - 1]
    if result.count == 0 { return }
    let bytes = MatrixBlocks.scratchBytes(compute, rows: rows, columns: columns, inner: inner)
    let (scratch, capacity) = try result.workspace.reserve(bytes)
    defer { result.workspace.release(scratch, bytes, capacity: capacity) }
    let size = compute.byteCount
    let stack = Array(result.shape.dropLast(2))
    func stackStrides(_ operand: NDArray) -> [Int] {
      let own = operand.rank - 2
      return (0..<stack.count).map { dimension in
        let place = dimension - (stack.count - own)
        return place < 0 || operand.shape[place] == 1 ? 0 : operand.strides[place]
      }
    }
    func matrix(_ operand: NDArray, _ offset: Int) -> Matrix {
      Matrix(operand.start + offset * size, rowStep: operand.strides[operand.rank - 2], columnStep: operand.strides[operand.rank - 1])
    }
    Loops.run(stack, [stackStrides(result), stackStrides(left), stackStrides(right)]) { offsets, count, lines, steps in
      for line in 0..<lines {
        for place in 0..<count {
          result.kernels.multiply(
            compute, matrix(result, offsets[0] + line * steps[1] + place * steps[0]),
            matrix(left, offsets[1] + line * steps[3] + place * steps[2]),
            matrix(right, offsets[2] + line * steps[5] + place * steps[4]), nil, rows, columns, inner, scratch)
        }
      }
    }
  }
}
