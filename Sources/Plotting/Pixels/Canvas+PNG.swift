import CPNG

extension Canvas {
  /// The picture as a PNG file, without opacity where everything is opaque; unless it has to be exact, with a palette where 256 colours do.
  package func png(isExact: Bool = false) -> [UInt8]? {
    let isOpaque = !isExact && pixels.allSatisfy { $0.w == 255 }
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

  /// Colours up to which a picture gets a palette.
  private static let mostColours = 1500
  /// How far a colour may be from the one that stands for it, over all three parts: further where it is seen in a few pixels only.
  private static let leastVisible: Int32 = 24
  private static let leastVisibleInFew: Int32 = 72
  private static let few = 8

  /// 256 colours and the number of each pixel's. Of more colours the rare ones give way to others that the eye does not tell from them.
  private func palette() -> (colours: [UInt8], indices: [UInt8])? {
    guard let counts = colourCounts() else { return nil }
    // By the colour itself where they are as frequent, as a dictionary has no order that repeats.
    let ordered = counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.map(\.key)
    let kept = ordered.prefix(256)
    var numbers: [UInt32: UInt8] = [:]
    for (number, colour) in kept.enumerated() { numbers[colour] = UInt8(number) }
    for colour in ordered.dropFirst(256) {
      var nearest = (distance: Int32.max, number: 0)
      for (number, other) in kept.enumerated() {
        let distance = Canvas.distance(colour, other)
        if distance < nearest.distance { nearest = (distance, number) }
      }
      let isRare = counts[colour, default: 0] <= Canvas.few
      guard nearest.distance <= (isRare ? Canvas.leastVisibleInFew : Canvas.leastVisible) else { return nil }
      numbers[colour] = UInt8(nearest.number)
    }
    let colours = kept.flatMap { [UInt8($0 >> 16 & 255), UInt8($0 >> 8 & 255), UInt8($0 & 255)] }
    return (colours, numbered(numbers))
  }

  private static func key(_ pixel: SIMD4<UInt8>) -> UInt32 { UInt32(pixel.x) << 16 | UInt32(pixel.y) << 8 | UInt32(pixel.z) }

  private static func distance(_ a: UInt32, _ b: UInt32) -> Int32 {
    func part(_ shift: UInt32) -> Int32 { abs(Int32(a >> shift & 255) - Int32(b >> shift & 255)) }
    return part(16) + part(8) + part(0)
  }

  /// How often each colour occurs; nil if there are too many for a palette.
  private func colourCounts() -> [UInt32: Int]? {
    var counts: [UInt32: Int] = [:]
    var (last, run) = (UInt32.max, 0)
    for pixel in pixels {
      let colour = Canvas.key(pixel)
      if colour == last {
        run += 1
        continue
      }
      if run > 0 { counts[last, default: 0] += run }
      guard counts.count <= Canvas.mostColours else { return nil }
      (last, run) = (colour, 1)
    }
    counts[last, default: 0] += run
    return counts
  }

  private func numbered(_ numbers: [UInt32: UInt8]) -> [UInt8] {
    var indices = [UInt8](repeating: 0, count: pixels.count)
    var (last, number) = (UInt32.max, UInt8(0))
    for (k, pixel) in pixels.enumerated() {
      let colour = Canvas.key(pixel)
      if colour != last {
        last = colour
        number = numbers[colour] ?? 0
      }
      indices[k] = number
    }
    return indices
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

extension Canvas {
  /// Of the library that packs pictures.
  package static var libraryVersion: String {
    let number = png_access_version_number()
    return "\(number / 10_000).\(number / 100 % 100).\(number % 100)"
  }
}
