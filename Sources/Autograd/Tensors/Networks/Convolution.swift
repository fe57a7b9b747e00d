import Kernels

/// How a window moves over images: its size, the distance between places, the border of zeros, and the gaps in the window.
package struct Window: Equatable, Sendable {
  package var height: Int
  package var width: Int
  package var stride = (1, 1)
  package var padding = (0, 0)
  package var dilation = (1, 1)

  package init(height: Int, width: Int, stride: (Int, Int) = (1, 1), padding: (Int, Int) = (0, 0), dilation: (Int, Int) = (1, 1)) {
    self.height = height
    self.width = width
    self.stride = stride
    self.padding = padding
    self.dilation = dilation
  }

  package static func == (left: Window, right: Window) -> Bool {
    left.height == right.height && left.width == right.width && left.stride == right.stride && left.padding == right.padding
      && left.dilation == right.dilation
  }

  /// Pools may stick out by no more than half of the window.
  func checkPadding() throws(TensorError) {
    guard padding.0 >= 0, padding.1 >= 0, padding.0 <= height / 2, padding.1 <= width / 2 else { throw .convolution("padding") }
  }

  /// How many places there are for the window in an image.
  package func places(inHeight imageHeight: Int, width imageWidth: Int, roundingUp: Bool = false) throws(TensorError) -> (
    rows: Int, columns: Int
  ) {
    let parts = [height, width, stride.0, stride.1, dilation.0, dilation.1]
    guard parts.allSatisfy({ $0 > 0 && $0 < 1 << 30 }), padding.0 >= 0, padding.1 >= 0, padding.0 < 1 << 30, padding.1 < 1 << 30,
      imageHeight < 1 << 30, imageWidth < 1 << 30
    else { throw .convolution("window") }
    func count(_ size: Int, _ window: Int, _ stride: Int, _ padding: Int, _ dilation: Int) -> Int {
      let room = size + 2 * padding - dilation * (window - 1) - 1
      if room < 0 { return 0 }
      var count = room / stride + 1
      // A last window may stick out, but it has to begin within.
      if roundingUp && room % stride != 0 && count * stride < size + padding { count += 1 }
      return count
    }
    return (
      count(imageHeight, height, stride.0, padding.0, dilation.0), count(imageWidth, width, stride.1, padding.1, dilation.1)
    )
  }
}

extension NDArray {
  /// Calls `body` with each element of each window: its place in the unfolded matrix and in the image.
  fileprivate static func visit(
    _ window: Window, _ imageHeight: Int, _ imageWidth: Int, _ rows: Int, _ columns: Int,
    _ body: (_ line: Int, _ place: Int, _ pixel: Int, _ count: Int) -> Void
  ) {
    for y in 0..<window.height {
      for x in 0..<window.width {
        let line = y * window.width + x
        for row in 0..<rows {
          let imageRow = row * window.stride.0 - window.padding.0 + y * window.dilation.0
          guard imageRow >= 0 && imageRow < imageHeight else { continue }
          // The columns whose pixel lies in the image.
          let shift = x * window.dilation.1 - window.padding.1
          let first = shift >= 0 ? 0 : (-shift + window.stride.1 - 1) / window.stride.1
          let last = imageWidth - 1 - shift < 0 ? -1 : min(columns - 1, (imageWidth - 1 - shift) / window.stride.1)
          guard first <= last else { continue }
          body(line, row * columns + first, imageRow * imageWidth + first * window.stride.1 + shift, last - first + 1)
        }
      }
    }
  }

  /// Images × channels × height × width as images × (channels × window) × places.
  package func unfolded(_ window: Window) throws(TensorError) -> NDArray {
    guard rank == 4 else { throw .convolution("rank") }
    guard dtype.isFloat else { throw .unsupported(operation: "unfold", dtype) }
    let (rows, columns) = try window.places(inHeight: shape[2], width: shape[3])
    _ = try Shape.count([shape[0], shape[1], window.height, window.width, rows, columns])
    let area = window.height * window.width
    let result = try NDArray(zeros: [shape[0], shape[1] * area, rows * columns], dtype, in: workspace)
    let source = try contiguous()
    if dtype == .f64 {
      NDArray.unfold(
        source.pointer(Double.self), result.pointer(Double.self), window, planes: shape[0] * shape[1], shape[2], shape[3], rows, columns)
    } else {
      NDArray.unfold(
        source.pointer(Float.self), result.pointer(Float.self), window, planes: shape[0] * shape[1], shape[2], shape[3], rows, columns)
    }
    return result
  }

  /// Elements outside of the images are left as they are.
  static func unfold<T>(
    _ from: UnsafePointer<T>, _ out: UnsafeMutablePointer<T>, _ window: Window, planes: Int, _ height: Int, _ width: Int, _ rows: Int,
    _ columns: Int, lineStep: Int? = nil
  ) {
    let area = window.height * window.width
    let step = window.stride.1
    let lineStep = lineStep ?? rows * columns
    for plane in 0..<planes {
      let image = from + plane * height * width
      let matrix = out + plane * area * lineStep
      NDArray.visit(window, height, width, rows, columns) { line, place, pixel, count in
        let target = matrix + line * lineStep + place
        let source = image + pixel
        if step == 1 {
          for index in 0..<count { target[index] = source[index] }
        } else {
          for index in 0..<count { target[index] = source[index * step] }
        }
      }
    }
  }

  /// The other way round: what was spread over windows is added up.
  package func folded(_ window: Window, channels: Int, height: Int, width: Int) throws(TensorError) -> NDArray {
    guard rank == 3 else { throw .convolution("rank") }
    let (rows, columns) = try window.places(inHeight: height, width: width)
    _ = try Shape.count([shape[0], channels, window.height, window.width])
    _ = try Shape.count([rows, columns])
    let area = window.height * window.width
    guard shape[1] == channels * area, shape[2] == rows * columns else { throw .convolution("fold") }
    let result = try NDArray(zeros: [shape[0], channels, height, width], dtype, in: workspace)
    let source = try contiguous()
    if dtype == .f64 {
      NDArray.fold(
        source.pointer(Double.self), result.pointer(Double.self), window, planes: shape[0] * channels, height, width, rows, columns)
    } else {
      NDArray.fold(
        source.pointer(Float.self), result.pointer(Float.self), window, planes: shape[0] * channels, height, width, rows, columns)
    }
    return result
  }

  static func fold<T: FloatingPoint>(
    _ from: UnsafePointer<T>, _ out: UnsafeMutablePointer<T>, _ window: Window, planes: Int, _ height: Int, _ width: Int, _ rows: Int,
    _ columns: Int, lineStep: Int? = nil
  ) {
    let area = window.height * window.width
    let step = window.stride.1
    let lineStep = lineStep ?? rows * columns
    for plane in 0..<planes {
      let image = out + plane * height * width
      let matrix = from + plane * area * lineStep
      NDArray.visit(window, height, width, rows, columns) { line, place, pixel, count in
        let source = matrix + line * lineStep + place
        let target = image + pixel
        if step == 1 {
          for index in 0..<count { target[index] += source[index] }
        } else {
          for index in 0..<count { target[index * step] += source[index] }
        }
      }
    }
  }

  /// Adds numbers to elements of planes of so many elements each, as many in each plane as there are indices for it.
  fileprivate func add<T: FloatingPoint>(_ values: UnsafePointer<T>, at indices: NDArray, ofEach size: Int) {
    let planes = shape[0] * shape[1]
    let (out, index) = (pointer(T.self), indices.pointer(Int64.self))
    let count = planes == 0 ? 0 : indices.count / planes
    for plane in 0..<planes {
      for place in plane * count..<(plane + 1) * count { out[plane * size + Int(index[place])] += values[place] }
    }
  }
}

extension Tensor {
  package func unfolded(_ window: Window) throws(TensorError) -> Tensor {
    let own = shape
    return Node.record("Im2ColBackward0", try array.unfolded(window), of: self) { (flow) throws(TensorError) in
      [try flow.gradient().folded(window, channels: own[1], height: own[2], width: own[3])]
    }
  }

  package func folded(_ window: Window, channels: Int, height: Int, width: Int) throws(TensorError) -> Tensor {
    let result = try array.folded(window, channels: channels, height: height, width: width)
    return Node.record("Col2ImBackward0", result, of: self) { (flow) throws(TensorError) in [try flow.gradient().unfolded(window)] }
  }

  /// Sums of images' elements under windows, weighted: images × channels × height × width by outputs × channels × height × width.
  package static func convolution(
    _ input: Tensor, _ weight: Tensor, _ bias: Tensor?, stride: (Int, Int) = (1, 1), padding: (Int, Int) = (0, 0),
    dilation: (Int, Int) = (1, 1), groups: Int = 1
  ) throws(TensorError) -> Tensor {
    if input.rank == 3 {
      return try convolution(
        input.unsqueezed(0), weight, bias, stride: stride, padding: padding, dilation: dilation, groups: groups
      ).squeezed([0])
    }
    guard input.rank == 4, weight.rank == 4 else { throw .convolution("rank") }
    guard input.dtype == weight.dtype else { throw .differentTypes(input.dtype, weight.dtype) }
    let outputs = weight.shape[0]
    guard groups > 0, outputs % groups == 0, input.shape[1] == weight.shape[1] * groups else {
      throw .differentShapes(input.shape, weight.shape)
    }
    let window = Window(height: weight.shape[2], width: weight.shape[3], stride: stride, padding: padding, dilation: dilation)
    let (rows, columns) = try window.places(inHeight: input.shape[2], width: input.shape[3])
    guard rows > 0 && columns > 0 else { throw .convolution("kernel") }
    if groups == 1, input.dtype == .f32 || input.dtype == .f64, bias == nil || bias?.shape == [outputs] && bias?.dtype == input.dtype {
      return try wholeConvolution(input, weight, bias, window, rows: rows, columns: columns)
    }
    let images = input.shape[0]
    let patches = try input.unfolded(window)
    var result: Tensor
    if groups == 1 {
      result = try product(weight.reshaped([outputs, -1]), patches)
    } else {
      let inner = patches.shape[1] / groups
      let stacks = try patches.reshaped([images, groups, inner, rows * columns])
      result = try product(weight.reshaped([groups, outputs / groups, inner]), stacks)
    }
    result = try result.reshaped([images, outputs, rows, columns])
    if let bias {
      guard bias.shape == [outputs] else { throw .differentShapes([outputs], bias.shape) }
      result = try result + bias.reshaped([outputs, 1, 1])
    }
    result.node?.name = "ConvolutionBackward0"
    return result
  }

  /// The gradient of a convolution as a layer of its own: every input element spreads a weighted window.
  package static func transposedConvolution(
    _ input: Tensor, _ weight: Tensor, _ bias: Tensor?, stride: (Int, Int) = (1, 1), padding: (Int, Int) = (0, 0),
    outputPadding: (Int, Int) = (0, 0), dilation: (Int, Int) = (1, 1)
  ) throws(TensorError) -> Tensor {
    guard input.rank == 4, weight.rank == 4, input.shape[1] == weight.shape[0] else { throw .differentShapes(input.shape, weight.shape) }
    let window = Window(height: weight.shape[2], width: weight.shape[3], stride: stride, padding: padding, dilation: dilation)
    _ = try window.places(inHeight: input.shape[2], width: input.shape[3])
    let height = (input.shape[2] - 1) * stride.0 - 2 * padding.0 + dilation.0 * (window.height - 1) + outputPadding.0 + 1
    let width = (input.shape[3] - 1) * stride.1 - 2 * padding.1 + dilation.1 * (window.width - 1) + outputPadding.1 + 1
    guard height > 0 && width > 0 else { throw .convolution("output") }
    let flat = try input.reshaped([input.shape[0], input.shape[1], -1])
    let patches = try product(weight.reshaped([weight.shape[0], -1]).transposed(0, 1), flat)
    var result = try patches.folded(window, channels: weight.shape[1], height: height, width: width)
    if let bias { result = try result + bias.reshaped([weight.shape[1], 1, 1]) }
    result.node?.name = "ConvolutionBackward0"
    return result
  }

  // MARK: Pooling

  /// The largest element under each window, and its place in the image.
  package func maxPooled(_ window: Window, roundingUp: Bool = false) throws(TensorError) -> (values: Tensor, indices: Tensor) {
    guard shape.suffix(3).allSatisfy({ $0 > 0 }) else { throw .emptyImages(shape) }
    guard rank == 4 else {
      guard rank == 3 else { throw .convolution("rank") }
      let (values, indices) = try unsqueezed(0).maxPooled(window, roundingUp: roundingUp)
      return (try values.squeezed([0]), try indices.squeezed([0]))
    }
    guard dtype.isFloat else { throw .unsupported(operation: "max_pool2d", dtype) }
    try window.checkPadding()
    let (rows, columns) = try window.places(inHeight: shape[2], width: shape[3], roundingUp: roundingUp)
    guard rows > 0 && columns > 0 else { throw .convolution("kernel") }
    let source = try array.contiguous()
    let indices = try NDArray(uninitialized: [shape[0], shape[1], rows, columns], .i64, in: workspace)
    let values = try NDArray(uninitialized: indices.shape, dtype, in: workspace)
    let isOfFours =
      window == Window(height: 2, width: 2, stride: (2, 2)) && 2 * rows <= shape[2] && 2 * columns <= shape[3]
    let planes = shape[0] * shape[1]
    if dtype == .f64 {
      findLargest(source.pointer(Double.self), values.pointer(Double.self), indices.pointer(Int64.self), window, rows, columns)
    } else if isOfFours {
      for plane in 0..<planes {
        source.kernels.largestOfFours(
          values.pointer(Float.self) + plane * rows * columns, indices.pointer(Int64.self) + plane * rows * columns,
          source.pointer(Float.self) + plane * shape[2] * shape[3], shape[3], rows, columns)
      }
    } else {
      findLargest(source.pointer(Float.self), values.pointer(Float.self), indices.pointer(Int64.self), window, rows, columns)
    }
    let own = Like(self)
    let pooled = Node.record("MaxPool2DWithIndicesBackward0", values, of: self) { (flow) throws(TensorError) in
      let gradient = try flow.gradient()
      if !flow.isRecorded, own.dtype == .f32 || own.dtype == .f64 {
        let spread = try NDArray(zeros: own.shape, own.dtype, in: gradient.workspace)
        let arriving = try gradient.array.contiguous()
        let places = own.shape[2] * own.shape[3]
        if own.dtype == .f32 {
          spread.add(arriving.pointer(Float.self), at: indices, ofEach: places)
        } else {
          spread.add(arriving.pointer(Double.self), at: indices, ofEach: places)
        }
        return [Tensor(spread)]
      }
      let zeros = Tensor(try NDArray(zeros: [planes, own.shape[2] * own.shape[3]], own.dtype, in: gradient.workspace))
      try zeros.scatter(1, indices.reshaped([planes, rows * columns]), gradient.reshaped([planes, rows * columns]), accumulating: true)
      return [try zeros.reshaped(own.shape)]
    }
    return (pooled, Tensor(indices))
  }

  private func findLargest<T: FloatingPoint>(
    _ from: UnsafePointer<T>, _ values: UnsafeMutablePointer<T>, _ indices: UnsafeMutablePointer<Int64>, _ window: Window, _ rows: Int,
    _ columns: Int
  ) {
    let (height, width) = (shape[2], shape[3])
    for plane in 0..<shape[0] * shape[1] {
      let image = from + plane * height * width
      for row in 0..<rows {
        for column in 0..<columns {
          var best = -1
          for y in 0..<window.height {
            let imageRow = row * window.stride.0 - window.padding.0 + y * window.dilation.0
            guard imageRow >= 0 && imageRow < height else { continue }
            for x in 0..<window.width {
              let imageColumn = column * window.stride.1 - window.padding.1 + x * window.dilation.1
              guard imageColumn >= 0 && imageColumn < width else { continue }
              let place = imageRow * width + imageColumn
              if best < 0 || image[place] > image[best] || image[place].isNaN { best = place }
            }
          }
          let number = (plane * rows + row) * columns + column
          values[number] = image[max(0, best)]
          indices[number] = Int64(max(0, best))
        }
      }
    }
  }

  /// The mean of the elements under each window, zeros of the border included.
  package func averagePooled(_ window: Window) throws(TensorError) -> Tensor {
    guard shape.suffix(3).allSatisfy({ $0 > 0 }) else { throw .emptyImages(shape) }
    guard rank == 4 else {
      guard rank == 3 else { throw .convolution("rank") }
      return try unsqueezed(0).averagePooled(window).squeezed([0])
    }
    try window.checkPadding()
    let (rows, columns) = try window.places(inHeight: shape[2], width: shape[3])
    guard rows > 0 && columns > 0 else { throw .convolution("kernel") }
    let (images, channels) = (shape[0], shape[1])
    let patches = try reshaped([images * channels, 1, shape[2], shape[3]]).unfolded(window)
    let result = try patches.mean(over: [1]).reshaped([images, channels, rows, columns])
    result.node?.name = "AvgPool2DBackward0"
    return result
  }

  /// Means of parts, so many down and across.
  package func adaptivelyPooled(_ rows: Int, _ columns: Int) throws(TensorError) -> Tensor {
    guard rank >= 3, rows > 0, columns > 0 else { throw .convolution("rank") }
    guard rows < 1 << 24, columns < 1 << 24 else { throw .tooManyElements([rows, columns]) }
    func parts(_ count: Int, _ size: Int) -> [(start: Int, count: Int)] {
      (0..<count).map { ($0 * size / count, (($0 + 1) * size + count - 1) / count - $0 * size / count) }
    }
    var lines: [Tensor] = []
    for row in parts(rows, shape[rank - 2]) {
      let band = try narrowed(rank - 2, from: row.start, count: row.count)
      var cells: [Tensor] = []
      for column in parts(columns, shape[rank - 1]) {
        cells.append(try band.narrowed(rank - 1, from: column.start, count: column.count).mean(over: [rank - 2, rank - 1]))
      }
      lines.append(try Tensor.stacked(cells, along: -1))
    }
    let result = try Tensor.stacked(lines, along: -2)
    result.node?.name = rows == 1 && columns == 1 ? "MeanBackward1" : "AdaptiveAvgPool2DBackward0"
    return result
  }

  /// A border of one number; pairs of widths before and behind, the last dimension's first.
  package func padded(_ widths: [Int], with value: Scalar = .int(0)) throws(TensorError) -> Tensor {
    guard widths.count % 2 == 0, widths.count / 2 <= rank else { throw .convolution("pad") }
    var target = shape
    var inner: [(place: Int, start: Int, count: Int)] = []
    for number in 0..<widths.count / 2 {
      let place = rank - 1 - number
      let (before, behind) = (widths[2 * number], widths[2 * number + 1])
      let (wide, overflows) = shape[place].addingReportingOverflow(before)
      let (whole, leaves) = wide.addingReportingOverflow(behind)
      guard !overflows, !leaves, whole >= 0, before > -shape[place] - 1 else { throw .convolution("pad") }
      target[place] = whole
      inner.append((place, before, shape[place]))
    }
    let size = target
    func overlap(_ whole: NDArray, _ part: NDArray) throws(TensorError) -> (NDArray, NDArray) {
      var (whole, part) = (whole, part)
      for (place, start, count) in inner {
        let first = max(0, -start)
        let common = max(0, min(count - first, size[place] - max(0, start)))
        part = try part.narrowed(place, from: min(first, max(0, count - 1)), count: common)
        whole = try whole.narrowed(place, from: min(max(0, start), max(0, size[place] - 1)), count: common)
      }
      return (whole, part)
    }
    let result = try NDArray(filled: target, with: value, dtype, in: workspace)
    let (place, part) = try overlap(result, array)
    try place.assign(part)
    return Node.record("ConstantPadNdBackward0", result, of: self) { (flow) throws(TensorError) in
      // The border goes away by padding with as much less.
      [try flow.gradient().padded(widths.map { -$0 })]
    }
  }
}
