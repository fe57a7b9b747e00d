extension Canvas {
  /// The pixels of a PNG file; nil where it is none, or one of more pixels than any picture of ours has.
  package convenience init?(png: [UInt8]) {
    guard let (width, height, bytes) = PNGFile.pixels(png) else { return nil }
    self.init(width: width, height: height, bytes: bytes)
  }

  /// Pixels of four bytes each, row by row from the top; nil if there are not as many as the size asks for.
  package convenience init?(width: Int, height: Int, bytes: [UInt8]) {
    guard width > 0, height > 0, width < 65_536, height < 65_536, bytes.count == width * height * 4 else { return nil }
    self.init(width: width, height: height, colour: .white)
    for k in 0..<(width * height) { set(k, SIMD4(bytes[4 * k], bytes[4 * k + 1], bytes[4 * k + 2], bytes[4 * k + 3])) }
  }

  /// How much two pictures look alike, from 0 to 1: the structural similarity of their greys over windows of 8 by 8 pixels. Pictures of
  /// different sizes have nothing in common.
  package func similarity(to other: Canvas) -> Double {
    guard width == other.width, height == other.height, width >= 8, height >= 8 else { return 0 }
    let (a, b) = (greys, other.greys)
    let sums = [a, b, zip(a, a).map(*), zip(b, b).map(*), zip(a, b).map(*)].map { WindowSums($0, width: width, height: height) }
    let (c1, c2) = (0.01 * 255 * 0.01 * 255, 0.03 * 255 * 0.03 * 255)
    var total = 0.0
    for y in 0...(height - 8) {
      for x in 0...(width - 8) {
        let mean = sums.map { $0.mean(x, y) }
        let (varianceA, varianceB, shared) = (mean[2] - mean[0] * mean[0], mean[3] - mean[1] * mean[1], mean[4] - mean[0] * mean[1])
        let alike = (2 * mean[0] * mean[1] + c1) * (2 * shared + c2)
        total += alike / ((mean[0] * mean[0] + mean[1] * mean[1] + c1) * (varianceA + varianceB + c2))
      }
    }
    return total / Double((height - 7) * (width - 7))
  }

  private var greys: [Double] { pixels.map { (Double($0.x) + Double($0.y) + Double($0.z)) / 3 } }
}

/// Sums over windows of a picture, each from four corners.
private struct WindowSums {
  private let sums: [Double]
  private let stride: Int

  init(_ values: [Double], width: Int, height: Int) {
    stride = width + 1
    var sums = [Double](repeating: 0, count: stride * (height + 1))
    for y in 0..<height {
      var row = 0.0
      for x in 0..<width {
        row += values[y * width + x]
        sums[(y + 1) * stride + x + 1] = sums[y * stride + x + 1] + row
      }
    }
    self.sums = sums
  }

  func mean(_ x: Int, _ y: Int) -> Double {
    (sums[(y + 8) * stride + x + 8] - sums[y * stride + x + 8] - sums[(y + 8) * stride + x] + sums[y * stride + x]) / 64
  }
}
