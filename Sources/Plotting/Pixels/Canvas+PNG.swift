import CPNG

extension Canvas {
  /// The picture as a PNG file: with a palette where 256 colours do, without opacity where everything is opaque.
  package func png() -> [UInt8]? {
    let isOpaque = pixels.allSatisfy { $0.w == 255 }
    if isOpaque, let (colours, indices) = palette() {
      return write(indices, stride: width, format: UInt32(PNG_FORMAT_FLAG_COLOR | PNG_FORMAT_FLAG_COLORMAP), colours: colours)
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(pixels.count * 4)
    for pixel in pixels {
      bytes.append(pixel.x)
      bytes.append(pixel.y)
      bytes.append(pixel.z)
      if !isOpaque { bytes.append(pixel.w) }
    }
    return write(
      bytes, stride: width * (isOpaque ? 3 : 4), format: UInt32(PNG_FORMAT_FLAG_COLOR | (isOpaque ? 0 : PNG_FORMAT_FLAG_ALPHA)), colours: []
    )
  }

  private func palette() -> (colours: [UInt8], indices: [UInt8])? {
    var known: [UInt32: UInt8] = [:]
    var colours: [UInt8] = []
    var indices = [UInt8](repeating: 0, count: pixels.count)
    var (last, lastIndex) = (UInt32.max, UInt8(0))
    for (k, pixel) in pixels.enumerated() {
      let key = UInt32(pixel.x) << 16 | UInt32(pixel.y) << 8 | UInt32(pixel.z)
      if key != last {
        last = key
        if let index = known[key] {
          lastIndex = index
        } else {
          guard known.count < 256 else { return nil }
          lastIndex = UInt8(known.count)
          known[key] = lastIndex
          colours += [pixel.x, pixel.y, pixel.z]
        }
      }
      indices[k] = lastIndex
    }
    return (colours, indices)
  }

  private func write(_ bytes: [UInt8], stride: Int, format: UInt32, colours: [UInt8]) -> [UInt8]? {
    var image = png_image()
    image.version = UInt32(PNG_IMAGE_VERSION)
    image.width = UInt32(width)
    image.height = UInt32(height)
    image.format = format
    image.colormap_entries = UInt32(colours.count / 3)
    defer { png_image_free(&image) }
    let room = bytes.count + bytes.count / 8 + 65_536
    var size = png_alloc_size_t(room)
    var failed = false
    let file = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      failed = png_image_write_to_memory(&image, buffer.baseAddress, &size, 0, bytes, png_int_32(stride), colours) == 0
      count = failed ? 0 : Int(size)
    }
    return failed ? nil : file
  }
}
