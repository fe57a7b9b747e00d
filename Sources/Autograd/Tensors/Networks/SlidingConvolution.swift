import Glibc
import Kernels

/// Convolutions whose window moves by single steps. Where images have borders of zeros, what lies under one of the window's elements at all
/// of its places is one stretch of memory, and products of matrices take it from there: nothing is copied for each element. Between two
/// rows of places are some that are no places; they are computed as well and left out in the end.
struct SlidingConvolution {
  private let window: Window
  private let input: BorderedImages
  private let output: BorderedImages
  private let dtype: DType
  private let workspace: Workspace
  /// How many images are computed at once: as many as stay in the nearer caches.
  private let groupSize: Int

  private static let mostElements = 1 << 15

  /// Nil for other windows, and for borders wider than the window or the images are.
  init?(_ images: NDArray, outputs: Int, _ window: Window, rows: Int, columns: Int) {
    let border = window.padding
    let opposite = ((window.height - 1) * window.dilation.0 - border.0, (window.width - 1) * window.dilation.1 - border.1)
    guard window.stride == (1, 1), images.dtype == .f32 || images.dtype == .f64, images.count > 0, outputs > 0,
      border.0 <= images.shape[2], border.1 <= images.shape[3], opposite.0 >= 0, opposite.1 >= 0
    else { return nil }
    self.window = window
    dtype = images.dtype
    workspace = images.workspace
    input = BorderedImages(channels: images.shape[1], height: images.shape[2], width: images.shape[3], border: border)
    output = BorderedImages(channels: outputs, height: rows, width: columns, border: opposite)
    // Where little would be left of what is computed, windows are better copied.
    guard input.plane * 5 <= rows * columns * 7 else { return nil }
    let each = max(input.channels * input.plane, output.channels * output.plane)
    groupSize = max(1, min(images.shape[0], SlidingConvolution.mostElements / each))
  }

  func result(_ images: NDArray, _ weight: NDArray, _ bias: NDArray?) throws(TensorError) -> NDArray {
    try slide(over: images, input, weight, bias, giving: output, isTurned: false)
  }

  /// The gradient of the images is a convolution itself, of the result's gradient, by the window turned.
  func gradientOfImages(_ gradient: NDArray, _ weight: NDArray) throws(TensorError) -> NDArray {
    try slide(over: gradient, output, weight.permuted([1, 0, 2, 3]).contiguous(), nil, giving: input, isTurned: true)
  }

  /// The gradient of the weight: the products of each channel of the result's gradient with what lies under each element of the window.
  func gradientOfWeight(_ gradient: NDArray, _ images: NDArray) throws(TensorError) -> NDArray {
    let shape = [output.channels, input.channels, window.height, window.width]
    let result = try NDArray(zeros: shape, dtype, in: workspace)
    let run = input.run(groupSize)
    let shifts = input.shifts(window, run, isTurned: false)
    let bordered = try NDArray(zeros: [input.channels * run + input.slack(window)], dtype, in: workspace)
    // In rows as far apart as those of the images, with zeros at what are no places.
    let spaced = try NDArray(zeros: [output.channels * run], dtype, in: workspace)
    try forEachGroup(of: images.shape[0]) { (first, count) throws(TensorError) in
      input.copy(images, first, count, into: bordered, run)
      if count < groupSize { memset(spaced.start, 0, spaced.count * dtype.byteCount) }
      output.copy(gradient, first, count, into: spaced, run, spacedAs: input)
      result.kernels.addShiftedProducts(
        dtype, Matrix(result.start, rowStep: shifts.count, columnStep: 1), Matrix(spaced.start, rowStep: run, columnStep: 1),
        bordered.start, shifts, output.channels, shifts.count,
        input.reach(count, of: output))
    }
    return result
  }

  private func slide(
    over images: NDArray, _ given: BorderedImages, _ weight: NDArray, _ bias: NDArray?, giving: BorderedImages, isTurned: Bool
  ) throws(TensorError) -> NDArray {
    let result = try NDArray(uninitialized: [images.shape[0], giving.channels, giving.height, giving.width], dtype, in: workspace)
    let run = given.run(groupSize)
    let shifts = given.shifts(window, run, isTurned: isTurned)
    let bordered = try NDArray(zeros: [given.channels * run + given.slack(window)], dtype, in: workspace)
    let product = try NDArray(uninitialized: [giving.channels * run], dtype, in: workspace)
    let left = Matrix(weight.start, rowStep: shifts.count, columnStep: 1)
    try forEachGroup(of: images.shape[0]) { (first, count) throws(TensorError) in
      given.copy(images, first, count, into: bordered, run)
      result.kernels.multiplyShifted(
        dtype, Matrix(product.start, rowStep: run, columnStep: 1), left, bordered.start, shifts, giving.channels,
        given.reach(count, of: giving), shifts.count)
      giving.take(product, run, spacedAs: given, bias, into: result, first, count)
    }
    return result
  }

  private func forEachGroup(of images: Int, _ body: (_ first: Int, _ count: Int) throws(TensorError) -> Void) throws(TensorError) {
    for first in stride(from: 0, to: images, by: groupSize) { try body(first, min(groupSize, images - first)) }
  }
}

/// How images lie in memory with borders: channel by channel a run of all images.
private struct BorderedImages {
  let channels: Int
  let height: Int
  let width: Int
  let border: (Int, Int)

  var rowStep: Int { width + 2 * border.1 }
  var plane: Int { (height + 2 * border.0) * rowStep }

  /// Elements of one channel of so many images.
  func run(_ count: Int) -> Int { BorderedImages.inTiles(count * plane) }

  /// Elements up to the last place where a window gives an element of others.
  func reach(_ count: Int, of others: BorderedImages) -> Int {
    BorderedImages.inTiles((count - 1) * plane + (others.height - 1) * rowStep + others.width)
  }

  private static func inTiles(_ count: Int) -> Int {
    let tile = MatrixBlocks.widestTile(.f32)
    return (count + tile - 1) / tile * tile
  }

  /// How far a window reaches beyond the last place.
  func slack(_ window: Window) -> Int { (window.height - 1) * window.dilation.0 * rowStep + (window.width - 1) * window.dilation.1 }

  /// How far from a place what lies under each of the window's elements begins, channel by channel.
  func shifts(_ window: Window, _ run: Int, isTurned: Bool) -> [Int] {
    var shifts: [Int] = []
    for channel in 0..<channels {
      for y in 0..<window.height {
        for x in 0..<window.width {
          let (down, across) = isTurned ? (window.height - 1 - y, window.width - 1 - x) : (y, x)
          shifts.append(channel * run + down * window.dilation.0 * rowStep + across * window.dilation.1)
        }
      }
    }
    return shifts
  }

  func copy(_ images: NDArray, _ first: Int, _ count: Int, into memory: NDArray, _ run: Int) {
    copy(images, first, count, into: memory, run, plane: plane, rowStep: rowStep, origin: border.0 * rowStep + border.1)
  }

  /// Without borders, but with rows and images as far apart as others are.
  func copy(_ images: NDArray, _ first: Int, _ count: Int, into memory: NDArray, _ run: Int, spacedAs other: BorderedImages) {
    copy(images, first, count, into: memory, run, plane: other.plane, rowStep: other.rowStep, origin: 0)
  }

  private func copy(
    _ images: NDArray, _ first: Int, _ count: Int, into memory: NDArray, _ run: Int, plane: Int, rowStep: Int, origin: Int
  ) {
    forEachImage(first, count) { image, place, channel in
      images.kernels.cast(
        images.dtype, images.dtype, Plane(memory.address(channel * run + place * plane + origin), step: 1, rowStep: rowStep),
        Plane(images.address((image * channels + channel) * height * width), step: 1, rowStep: width),
        Extent(columns: width, rows: height))
    }
  }

  /// The other way round, with a number for each channel added.
  func take(
    _ memory: NDArray, _ run: Int, spacedAs other: BorderedImages, _ bias: NDArray?, into images: NDArray, _ first: Int, _ count: Int
  ) {
    forEachImage(first, count) { image, place, channel in
      let to = Plane(images.address((image * channels + channel) * height * width), step: 1, rowStep: width)
      let from = Plane(memory.address(channel * run + place * other.plane), step: 1, rowStep: other.rowStep)
      let extent = Extent(columns: width, rows: height)
      if let bias {
        images.kernels.binary(.add, images.dtype, to, from, Plane(bias.address(channel * bias.strides[0]), step: 0, rowStep: 0), extent)
      } else {
        images.kernels.cast(images.dtype, images.dtype, to, from, extent)
      }
    }
  }

  private func forEachImage(_ first: Int, _ count: Int, _ body: (_ image: Int, _ place: Int, _ channel: Int) -> Void) {
    for channel in 0..<channels {
      for place in 0..<count { body(first + place, place, channel) }
    }
  }
}

extension NDArray {
  fileprivate func address(_ place: Int) -> UnsafeMutableRawPointer { start + place * dtype.byteCount }
}
