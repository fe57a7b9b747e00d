import Glibc
import Kernels

/// Convolutions by copies of what lies under the window at each place, of as many images at once as have copies that fit into the caches:
/// three products of matrices.
final class ConvolutionByGroup {
  private let window: Window
  private let rows: Int
  private let columns: Int
  private let outputs: Int
  private let shape: [Int]
  private let dtype: DType
  private let workspace: Workspace
  /// How many images there are in a group.
  private let size: Int
  /// The patches of all images, where one group has them all.
  private var kept: NDArray?

  private static let mostElements = 1 << 17

  init(_ input: NDArray, outputs: Int, _ window: Window, rows: Int, columns: Int) throws(TensorError) {
    self.window = window
    self.rows = rows
    self.columns = columns
    self.outputs = outputs
    shape = input.shape
    dtype = input.dtype
    workspace = input.workspace
    let each = try Shape.count([shape[1], window.height, window.width, rows, columns])
    size = max(1, min(shape[0], ConvolutionByGroup.mostElements / max(each, 1)))
  }

  private var places: Int { rows * columns }
  private var inner: Int { shape[1] * window.height * window.width }

  /// Calls `body` with the first image of each group and how many there are.
  private func forEachGroup(_ body: (Int, Int) throws(TensorError) -> Void) throws(TensorError) {
    var first = 0
    while first < shape[0] {
      let count = min(size, shape[0] - first)
      try body(first, count)
      first += count
    }
  }

  private func imageRows(_ count: Int) -> ImageRows {
    ImageRows(window: window, images: count, channels: shape[1], height: shape[2], width: shape[3], rows: rows, columns: columns)
  }

  /// The elements under each place of the window, a row for each of the window's elements; places outside of the images are zeros.
  private func patches(_ input: NDArray, _ first: Int, _ count: Int) throws(TensorError) -> NDArray {
    let image = shape[1] * shape[2] * shape[3]
    let lines = imageRows(count)
    if let size = lines.roomForChannel {
      let result = try NDArray(uninitialized: [inner, count * places], dtype, in: workspace)
      let room = try NDArray(uninitialized: [size], dtype, in: workspace)
      if dtype == .f64 {
        lines.spread(input.pointer(Double.self) + first * image, over: result.pointer(Double.self), room.pointer(Double.self))
      } else {
        lines.spread(input.pointer(Float.self) + first * image, over: result.pointer(Float.self), room.pointer(Float.self))
      }
      return result
    }
    let result = try NDArray(zeros: [inner, count * places], dtype, in: workspace)
    for number in 0..<count {
      if dtype == .f64 {
        NDArray.unfold(
          input.pointer(Double.self) + (first + number) * image, result.pointer(Double.self) + number * places, window, planes: shape[1],
          shape[2], shape[3], rows, columns, lineStep: count * places)
      } else {
        NDArray.unfold(
          input.pointer(Float.self) + (first + number) * image, result.pointer(Float.self) + number * places, window, planes: shape[1],
          shape[2], shape[3], rows, columns, lineStep: count * places)
      }
    }
    return result
  }

  private func address(_ array: NDArray, _ place: Int) -> UnsafeMutableRawPointer { array.start + place * dtype.byteCount }

  /// Images × outputs × height × width, without gaps both.
  func result(_ input: NDArray, _ weight: NDArray, _ bias: NDArray?, keepsPatches: Bool) throws(TensorError) -> NDArray {
    let result = try NDArray(uninitialized: [shape[0], outputs, rows, columns], dtype, in: workspace)
    let flat = weight.view([outputs, inner], [inner, 1])
    let kernels = result.kernels
    try forEachGroup { (first, count) throws(TensorError) in
      let patches = try patches(input, first, count)
      if keepsPatches && count == shape[0] { kept = patches }
      let product = try NDArray.matrixProduct(flat, patches, shape: [outputs, count * places])
      for output in 0..<outputs {
        let to = Plane(address(result, (first * outputs + output) * places), step: 1, rowStep: outputs * places)
        let from = Plane(address(product, output * count * places), step: 1, rowStep: places)
        let extent = Extent(columns: places, rows: count)
        if let bias {
          kernels.binary(.add, dtype, to, from, Plane(address(bias, output * bias.strides[0]), step: 0, rowStep: 0), extent)
        } else {
          kernels.cast(dtype, dtype, to, from, extent)
        }
      }
    }
    return result
  }

  /// The gradients of the input and of the weight, of that of the result.
  func gradients(
    _ gradient: NDArray, _ input: NDArray, _ weight: NDArray, ofInput: Bool, ofWeight: Bool
  ) throws(TensorError) -> (input: NDArray?, weight: NDArray?) {
    let spread = ofInput ? try NDArray(zeros: shape, dtype, in: workspace) : nil
    var total: NDArray?
    let flat = weight.view([outputs, inner], [inner, 1])
    try forEachGroup { (first, count) throws(TensorError) in
      let arranged = try NDArray(uninitialized: [outputs, count * places], dtype, in: workspace)
      for output in 0..<outputs {
        gradient.kernels.cast(
          dtype, dtype, Plane(address(arranged, output * count * places), step: 1, rowStep: places),
          Plane(address(gradient, (first * outputs + output) * places), step: 1, rowStep: outputs * places),
          Extent(columns: places, rows: count))
      }
      if let spread {
        try fold(NDArray.matrixProduct(flat, isTurned: true, arranged, shape: [inner, count * places]), into: spread, first, count)
      }
      if ofWeight {
        let patches: NDArray
        if let kept { patches = kept } else { patches = try self.patches(input, first, count) }
        let share = try NDArray.rowProducts(arranged, patches)
        if let known = total { try known.update(.add, with: share, as: dtype) } else { total = share }
      }
    }
    if ofWeight && total == nil { total = try NDArray(zeros: [outputs, inner], dtype, in: workspace) }
    return (spread, try total?.reshaped(weight.shape))
  }

  private func fold(_ patches: NDArray, into result: NDArray, _ first: Int, _ count: Int) throws(TensorError) {
    let image = shape[1] * shape[2] * shape[3]
    let lines = imageRows(count)
    if let size = lines.roomForChannel {
      let room = try NDArray(uninitialized: [size], dtype, in: workspace)
      if dtype == .f64 {
        lines.gather(patches.pointer(Double.self), into: result.pointer(Double.self) + first * image, room.pointer(Double.self))
      } else {
        lines.gather(patches.pointer(Float.self), into: result.pointer(Float.self) + first * image, room.pointer(Float.self))
      }
      return
    }
    for number in 0..<count {
      if dtype == .f64 {
        NDArray.fold(
          patches.pointer(Double.self) + number * places, result.pointer(Double.self) + (first + number) * image, window, planes: shape[1],
          shape[2], shape[3], rows, columns, lineStep: count * places)
      } else {
        NDArray.fold(
          patches.pointer(Float.self) + number * places, result.pointer(Float.self) + (first + number) * image, window, planes: shape[1],
          shape[2], shape[3], rows, columns, lineStep: count * places)
      }
    }
  }
}
