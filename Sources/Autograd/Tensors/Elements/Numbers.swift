import Kernels

// Arrays without gaps and single numbers, which need no array of their own.
extension NDArray {
  /// Whether kernels compute in the very type of the elements, and these lie side by side.
  var isPlain: Bool { (dtype == .f32 || dtype == .f64) && isContiguous }

  /// Each element with a number.
  func combined(_ kernel: BinaryKernel, with number: Double, numberFirst: Bool = false) throws(TensorError) -> NDArray {
    guard isPlain else {
      let other = try NDArray(scalar: .float(number), dtype, in: workspace)
      return try numberFirst ? NDArray.binary(kernel, other, self, as: dtype) : NDArray.binary(kernel, self, other, as: dtype)
    }
    let result = try emptyLike(dtype)
    combine(kernel, number, numberFirst: numberFirst, into: result)
    return result
  }

  /// The same in place, of an array that is plain.
  func combine(_ kernel: BinaryKernel, with number: Double) { combine(kernel, number, numberFirst: false, into: self) }

  private func combine(_ kernel: BinaryKernel, _ number: Double, numberFirst: Bool, into result: NDArray) {
    var bytes: UInt64 = 0
    withUnsafeMutableBytes(of: &bytes) { bytes in
      guard let place = bytes.baseAddress else { return }
      Scalar.float(number).store(dtype, at: place)
      let single = Plane(place, step: 0, rowStep: 0)
      let all = Plane(start, step: 1, rowStep: 0)
      kernels.binary(
        kernel, dtype, Plane(result.start, step: 1, rowStep: 0), numberFirst ? single : all, numberFirst ? all : single,
        Extent(columns: count, rows: 1))
    }
  }
}

extension Tensor {
  /// Whether an operator with a number needs no other tensor.
  var isPlain: Bool { array.isPlain }
}
