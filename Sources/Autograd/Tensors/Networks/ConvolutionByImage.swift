import Glibc
import Kernels

/// Convolutions one image after the other: the patches of one image fit into the caches.
struct ConvolutionByImage {
  let window: Window
  let rows: Int
  let columns: Int
  let outputs: Int
  private let shape: [Int]
  private let dtype: DType
  private let workspace: Workspace

  init(_ input: NDArray, outputs: Int, _ window: Window, rows: Int, columns: Int) throws(TensorError) {
    self.window = window
    self.rows = rows
    self.columns = columns
    self.outputs = outputs
    shape = input.shape
    dtype = input.dtype
    workspace = input.workspace
    _ = try Shape.count([shape[1], window.height, window.width, rows, columns])
  }

  private var places: Int { rows * columns }
  private var inner: Int { shape[1] * window.height * window.width }
  private var imageBytes: Int { shape[1] * shape[2] * shape[3] * dtype.byteCount }
  private var resultBytes: Int { outputs * places * dtype.byteCount }

  /// Room for the patches of one image, whose border stays zero, and for the multiplication of such matrices.
  private func room(_ rows: Int, _ columns: Int, _ inner: Int) throws(TensorError) -> (patches: NDArray, scratch: NDArray) {
    let bytes = MatrixBlocks.scratchBytes(dtype, rows: rows, columns: columns, inner: inner)
    return (
      try NDArray(zeros: [self.inner, places], dtype, in: workspace),
      try NDArray(uninitialized: [bytes / dtype.byteCount + 1], dtype, in: workspace)
    )
  }

  private func unfold(_ image: UnsafeMutableRawPointer, into patches: NDArray) {
    if dtype == .f64 {
      NDArray.unfold(
        image.assumingMemoryBound(to: Double.self), patches.pointer(Double.self), window, planes: shape[1], shape[2], shape[3], rows, columns)
    } else {
      NDArray.unfold(
        image.assumingMemoryBound(to: Float.self), patches.pointer(Float.self), window, planes: shape[1], shape[2], shape[3], rows, columns)
    }
  }

  func result(_ input: NDArray, _ weight: NDArray, _ bias: NDArray?) throws(TensorError) -> NDArray {
    let result = try NDArray(uninitialized: [shape[0], outputs, rows, columns], dtype, in: workspace)
    let (patches, scratch) = try room(outputs, places, inner)
    for image in 0..<shape[0] {
      unfold(input.start + image * imageBytes, into: patches)
      let out = result.start + image * resultBytes
      result.kernels.multiply(
        dtype, Matrix(out, rowStep: places, columnStep: 1), Matrix(weight.start, rowStep: inner, columnStep: 1),
        Matrix(patches.start, rowStep: places, columnStep: 1), outputs, places, inner, scratch.start)
      if let bias {
        let place = Plane(out, step: 1, rowStep: places)
        result.kernels.binary(
          .add, dtype, place, place, Plane(bias.start, step: 0, rowStep: bias.strides[0]), Extent(columns: places, rows: outputs))
      }
    }
    return result
  }

  func inputGradient(_ gradient: NDArray, _ weight: NDArray) throws(TensorError) -> NDArray {
    let result = try NDArray(zeros: shape, dtype, in: workspace)
    let (patches, scratch) = try room(inner, places, outputs)
    for image in 0..<shape[0] {
      result.kernels.multiply(
        dtype, Matrix(patches.start, rowStep: places, columnStep: 1), Matrix(weight.start, rowStep: 1, columnStep: inner),
        Matrix(gradient.start + image * resultBytes, rowStep: places, columnStep: 1), inner, places, outputs, scratch.start)
      let out = result.start + image * imageBytes
      if dtype == .f64 {
        NDArray.fold(
          patches.pointer(Double.self), out.assumingMemoryBound(to: Double.self), window, planes: shape[1], shape[2], shape[3], rows, columns)
      } else {
        NDArray.fold(
          patches.pointer(Float.self), out.assumingMemoryBound(to: Float.self), window, planes: shape[1], shape[2], shape[3], rows, columns)
      }
    }
    return result
  }

  func weightGradient(_ gradient: NDArray, _ input: NDArray) throws(TensorError) -> NDArray {
    let result = try NDArray(zeros: [outputs, shape[1], window.height, window.width], dtype, in: workspace)
    let share = try NDArray(uninitialized: [outputs, inner], dtype, in: workspace)
    let (patches, scratch) = try room(outputs, inner, places)
    let line = Plane(result.start, step: 1, rowStep: 0)
    for image in 0..<shape[0] {
      unfold(input.start + image * imageBytes, into: patches)
      result.kernels.multiply(
        dtype, Matrix(share.start, rowStep: inner, columnStep: 1),
        Matrix(gradient.start + image * resultBytes, rowStep: places, columnStep: 1),
        Matrix(patches.start, rowStep: 1, columnStep: places), outputs, inner, places, scratch.start)
      result.kernels.binary(.add, dtype, line, line, Plane(share.start, step: 1, rowStep: 0), Extent(columns: share.count, rows: 1))
    }
    return result
  }
}

extension Tensor {
  /// A convolution of all channels as one operation.
  static func wholeConvolution(
    _ input: Tensor, _ weight: Tensor, _ bias: Tensor?, _ window: Window, rows: Int, columns: Int
  ) throws(TensorError) -> Tensor {
    let (images, outputs) = (input.shape[0], weight.shape[0])
    let plan = try ConvolutionByImage(input.array, outputs: outputs, window, rows: rows, columns: columns)
    let result = try plan.result(input.array.contiguous(), weight.array.contiguous(), bias?.array)
    let (x, w) = (input.saved, weight.saved)
    let inputs = [input, weight] + (bias.map { [$0] } ?? [])
    return Node.record("ConvolutionBackward0", result, of: inputs) { (flow) throws(TensorError) in
      let (operand, factor, gradient) = (try x.tensor(), try w.tensor(), try flow.gradient())
      var results: [Tensor?] = [nil, nil]
      if flow.isRecorded {
        let arriving = try gradient.reshaped([images, outputs, rows * columns])
        let flat = try factor.reshaped([outputs, -1])
        if flow.needs(0) {
          results[0] = try product(flat.transposed(0, 1), arriving).folded(
            window, channels: operand.shape[1], height: operand.shape[2], width: operand.shape[3])
        }
        if flow.needs(1) {
          results[1] = try product(arriving, operand.unfolded(window).transposed(1, 2)).sum(over: [0]).reshaped(factor.shape)
        }
      } else {
        let arriving = try gradient.array.contiguous()
        if flow.needs(0) { results[0] = Tensor(try plan.inputGradient(arriving, factor.array.contiguous())) }
        if flow.needs(1) { results[1] = Tensor(try plan.weightGradient(arriving, operand.array.contiguous())) }
      }
      if inputs.count > 2 { results.append(flow.needs(2) ? try gradient.sum(over: [0, 2, 3]) : nil) }
      return results
    }
  }
}
