import Glibc
import Kernels

// Loops over elements. Operands are brought to one type first; results are new arrays.
extension NDArray {
  /// The elements in another type; always a copy.
  package func cast(to target: DType) throws(TensorError) -> NDArray {
    let result = try emptyLike(target)
    result.copyElements(of: self)
    return result
  }

  /// This array if it has the type.
  package func converted(to target: DType) throws(TensorError) -> NDArray { dtype == target ? self : try cast(to: target) }

  /// Takes over the elements of an array of the same shape and any type that does not share memory with this one.
  func copyElements(of source: NDArray) {
    guard dtype.isCastByKernels && source.dtype.isCastByKernels else { return copyRareElements(of: source) }
    let extent = count
    if isContiguous && source.isContiguous {
      if dtype == source.dtype {
        memcpy(start, source.start, extent * dtype.byteCount)
        return
      }
      kernels.cast(
        dtype, source.dtype, Plane(start, step: 1, rowStep: 0), Plane(source.start, step: 1, rowStep: 0),
        Extent(columns: extent, rows: 1))
      return
    }
    let size = dtype.byteCount
    let sourceSize = source.dtype.byteCount
    Loops.run(shape, [strides, source.strides]) { offsets, columns, rows, steps in
      kernels.cast(
        dtype, source.dtype, Plane(start + offsets[0] * size, step: steps[0], rowStep: steps[1]),
        Plane(source.start + offsets[1] * sourceSize, step: steps[2], rowStep: steps[3]), Extent(columns: columns, rows: rows))
    }
  }

  /// Writes the elements of `source`, stretched to this shape, over these.
  package func assign(_ source: NDArray) throws(TensorError) {
    // Leading dimensions of size 1 may go away.
    let extra = source.rank - rank
    let fits = extra > 0 && source.shape[..<extra].allSatisfy { $0 == 1 }
    let trimmed = fits ? source.view(Array(source.shape[extra...]), Array(source.strides[extra...])) : source
    let stretched = try trimmed.expanded(to: shape)
    copyElements(of: overlaps(stretched) ? try stretched.copied() : stretched)
  }

  /// An operation on each element, computed in `type` and given back in it.
  package func unary(_ kernel: UnaryKernel, as type: DType) throws(TensorError) -> NDArray {
    if type.isComplex { return try complexUnary(kernel, as: type) }
    if type == .u64 && kernel == .absolute { return try cast(to: type) }
    if type == .u64 && kernel == .sign { return try truth().cast(to: type) }
    let compute = type.kernelType
    guard compute.isFloat ? kernel.isForFloats : kernel.isForIntegers else { throw .unsupported(operation: "\(kernel)", type) }
    let operand = try converted(to: compute)
    let result = try operand.emptyLike(compute)
    if operand.isContiguous {
      kernels.unary(
        kernel, compute, Plane(result.start, step: 1, rowStep: 0), Plane(operand.start, step: 1, rowStep: 0),
        Extent(columns: operand.count, rows: 1))
    } else {
      let size = compute.byteCount
      Loops.run(shape, [result.strides, operand.strides]) { offsets, columns, rows, steps in
        kernels.unary(
          kernel, compute, Plane(result.start + offsets[0] * size, step: steps[0], rowStep: steps[1]),
          Plane(operand.start + offsets[1] * size, step: steps[2], rowStep: steps[3]), Extent(columns: columns, rows: rows))
      }
    }
    return try result.converted(to: type)
  }

  package func unary(_ kernel: UnaryKernel) throws(TensorError) -> NDArray { try unary(kernel, as: dtype) }

  /// An operation on each element in its place; the array has no gaps and nobody else sees it.
  package func become(_ kernel: UnaryKernel) {
    let line = Plane(start, step: 1, rowStep: 0)
    kernels.unary(kernel, dtype, line, line, Extent(columns: count, rows: 1))
  }
}
