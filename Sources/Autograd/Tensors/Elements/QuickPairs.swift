import Kernels

/// An operation on pairs of one common type.
package enum QuickKernel {
  case pairs(BinaryKernel)
  case questions(ComparisonKernel)

  @inlinable
  package func takes(_ dtype: DType) -> Bool {
    switch dtype {
    case .f64, .f32: true
    case .i64: if case .pairs(.divide) = self { false } else { true }
    default: false
    }
  }
}

// The short way for arrays without gaps that need neither be stretched nor brought to another type.
extension NDArray {
  /// The operation on this array and one of its type; nil if their shapes differ or one has gaps.
  package func paired(_ kernel: QuickKernel, with other: NDArray) throws(TensorError) -> NDArray? {
    guard shape == other.shape, isContiguous, other.isContiguous else { return nil }
    return try run(kernel, start, 1, other.start, 1)
  }

  /// Writes the operation on two arrays over the elements of this one; false if that is not simple.
  package func becomePair(_ kernel: BinaryKernel, _ left: NDArray, _ right: NDArray) -> Bool {
    guard left.dtype == dtype, right.dtype == dtype, left.shape == shape, right.shape == shape, isContiguous, left.isContiguous,
      right.isContiguous, start == left.start || !overlaps(left), start == right.start || !overlaps(right)
    else { return false }
    kernels.binary(
      kernel, dtype, Plane(start, step: 1, rowStep: 0), Plane(left.start, step: 1, rowStep: 0), Plane(right.start, step: 1, rowStep: 0),
      Extent(columns: count, rows: 1))
    return true
  }

  /// The operation on this array and a number; nil if the number has no place among its elements, or it has gaps.
  package func paired(_ kernel: QuickKernel, with number: Scalar, isLeft: Bool) throws(TensorError) -> NDArray? {
    guard isContiguous else { return nil }
    var bytes: UInt64 = 0
    switch (dtype, number) {
    case (.f64, .float(let value)): bytes = value.bitPattern
    case (.f64, .int(let value)): bytes = Double(value).bitPattern
    case (.f32, .float(let value)):
      let single = Float(value)
      if single.isInfinite && value.isFinite { return nil }
      bytes = UInt64(single.bitPattern)
    case (.f32, .int(let value)): bytes = UInt64(Float(value).bitPattern)
    case (.i64, .int(let value)): bytes = UInt64(bitPattern: value)
    default: return nil
    }
    // The processor notices where a number does not fit, but that is nothing that went wrong.
    return try withUnsafeMutableBytes(of: &bytes) { (bytes) throws(TensorError) -> NDArray? in
      guard let place = bytes.baseAddress else { return nil }
      return isLeft ? try run(kernel, place, 0, start, 1) : try run(kernel, start, 1, place, 0)
    }
  }

  @inline(__always)
  private func run(
    _ kernel: QuickKernel, _ left: UnsafeMutableRawPointer, _ leftStep: Int, _ right: UnsafeMutableRawPointer, _ rightStep: Int
  ) throws(TensorError) -> NDArray {
    let count = count
    let workspace = storage.workspace
    let type: DType = if case .pairs = kernel { dtype } else { .bool }
    let made = NDArray(
      storage: try Storage(byteCount: count * type.byteCount, in: workspace), dtype: type, shape: shape, strides: strides, offset: 0)
    let extent = Extent(columns: count, rows: 1)
    let out = Plane(made.storage.start, step: 1, rowStep: 0)
    let (a, b) = (Plane(left, step: leftStep, rowStep: 0), Plane(right, step: rightStep, rowStep: 0))
    switch kernel {
    case .pairs(let kernel): workspace.kernels.binary(kernel, dtype, out, a, b, extent)
    case .questions(let kernel): workspace.kernels.compare(kernel, dtype, out, a, b, extent)
    }
    return made
  }

  /// Squares, written over the elements if this array has no gaps: nobody else may see it.
  package func squared() throws(TensorError) -> NDArray {
    guard isContiguous, dtype == .f64 || dtype == .f32, ownsStorage else { return try unary(.square) }
    become(.square)
    return self
  }

  /// Whether an integer is less than zero.
  package var hasNegatives: Bool {
    guard dtype == .i64, isContiguous else {
      var isFound = false
      visit { isFound = isFound || Scalar(dtype, at: $0).integer < 0 }
      return isFound
    }
    let numbers = pointer(Int64.self)
    var signs: Int64 = 0
    for index in 0..<count { signs |= numbers[index] }
    return signs < 0
  }

  /// Where an element of a vector lies; nil if there is none, or there are more dimensions.
  package func place(of index: Int) -> UnsafeMutableRawPointer? {
    guard shape.count == 1 else { return nil }
    let size = shape[0]
    let place = index < 0 ? index &+ size : index
    guard place >= 0 && place < size else { return nil }
    return storage.start + (offset + place * strides[0]) * dtype.byteCount
  }

  /// Where an element of a matrix lies; nil if there is none, or it is no matrix.
  package func place(of row: Int, _ column: Int) -> UnsafeMutableRawPointer? {
    guard shape.count == 2 else { return nil }
    let (rows, columns) = (shape[0], shape[1])
    let (i, j) = (row < 0 ? row &+ rows : row, column < 0 ? column &+ columns : column)
    guard i >= 0 && i < rows && j >= 0 && j < columns else { return nil }
    return storage.start + (offset + i * strides[0] + j * strides[1]) * dtype.byteCount
  }
}
