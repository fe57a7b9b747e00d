extension Canvas {
  /// The picture as a PNG file, without opacity where everything is opaque; unless it has to be exact, with a palette where 256 colours do.
  package func png(isExact: Bool = false) -> [UInt8]? {
    if !isExact, let palette = Palette(pixels) {
      return PNGFile.picture(width: width, height: height, colours: palette.colours, indices: palette.indices)
    }
    let isOpaque = !isExact && pixels.allSatisfy { $0.w == 255 }
    if isOpaque, let file = PNGFile.flat(width: width, height: height, pixels) { return file }
    let bytesPerPixel = isOpaque ? 3 : 4
    let bytes = [UInt8](unsafeUninitializedCapacity: pixels.count * bytesPerPixel) { bytes, count in
      for (k, pixel) in pixels.enumerated() {
        let start = k * bytesPerPixel
        (bytes[start], bytes[start + 1], bytes[start + 2]) = (pixel.x, pixel.y, pixel.z)
        if !isOpaque { bytes[start + 3] = pixel.w }
      }
      count = pixels.count * bytesPerPixel
    }
    return PNGFile.picture(width: width, height: height, bytes: bytes, hasOpacity: !isOpaque)
  }
}

/// 256 colours and the number of each pixel's. Of more colours the rare ones give way to others that the eye does not tell from them.
private struct Palette {
  let colours: [UInt8]
  let indices: [UInt8]

  /// Colours up to which a picture gets a palette.
  private static let mostColours = 1500
  /// How far a colour may be from the one that stands for it, over all three parts: further where it is seen in a few pixels only.
  private static let leastVisible: Int32 = 24
  private static let leastVisibleInFew: Int32 = 72
  private static let few = 8

  /// Nil where not everything is opaque, or where too many colours differ visibly.
  init?(_ pixels: [SIMD4<UInt8>]) {
    guard let count = ColourCount(pixels, most: Palette.mostColours) else { return nil }
    // By the colour itself where they are as frequent.
    let ordered = count.colours.indices.sorted { (count.counts[$0], count.colours[$1]) > (count.counts[$1], count.colours[$0]) }
    let kept = ordered.prefix(256).map { count.colours[$0] }
    var numbers = [UInt8](repeating: 0, count: ordered.count)
    for (number, colour) in ordered.prefix(256).enumerated() { numbers[colour] = UInt8(number) }
    for colour in ordered.dropFirst(256) {
      var nearest = (distance: Int32.max, number: 0)
      for (number, other) in kept.enumerated() {
        let distance = Palette.distance(count.colours[colour], other)
        if distance < nearest.distance { nearest = (distance, number) }
      }
      let isRare = count.counts[colour] <= Palette.few
      guard nearest.distance <= (isRare ? Palette.leastVisibleInFew : Palette.leastVisible) else { return nil }
      numbers[colour] = UInt8(nearest.number)
    }
    colours = kept.flatMap { [UInt8($0 >> 16 & 255), UInt8($0 >> 8 & 255), UInt8($0 & 255)] }
    indices = [UInt8](unsafeUninitializedCapacity: pixels.count) { indices, written in
      numbers.withUnsafeBufferPointer { numbers in
        for k in 0..<pixels.count { indices[k] = numbers[Int(count.found[k])] }
      }
      written = pixels.count
    }
  }

  private static func distance(_ a: UInt32, _ b: UInt32) -> Int32 {
    func part(_ shift: UInt32) -> Int32 { abs(Int32(a >> shift & 255) - Int32(b >> shift & 255)) }
    return part(16) + part(8) + part(0)
  }
}

/// The colours of opaque pixels in the order in which they are found.
private struct ColourCount {
  private(set) var colours: [UInt32] = []
  private(set) var counts: [Int] = []
  /// Which of them each pixel has.
  private(set) var found: [UInt16]

  private static let slots = 4096

  /// Nil if there are more than `most` colours, or pixels that are not opaque.
  init?(_ pixels: [SIMD4<UInt8>], most: Int) {
    var (keys, places) = ([UInt32](repeating: .max, count: ColourCount.slots), [UInt16](repeating: 0, count: ColourCount.slots))
    var (colours, counts): ([UInt32], [Int]) = ([], [])
    var isWithin = true
    found = [UInt16](unsafeUninitializedCapacity: pixels.count) { found, written in
      var (last, place, start) = (SIMD4<UInt8>(0, 0, 0, 0), UInt16(0), 0)
      pixels.withUnsafeBufferPointer { pixels in
        for k in pixels.indices {
          let pixel = pixels[k]
          if unsafeBitCast(pixel, to: UInt32.self) != unsafeBitCast(last, to: UInt32.self) {
            if k > 0 { counts[Int(place)] += k - start }
            guard pixel.w == 255 else {
              isWithin = false
              return
            }
            (last, start) = (pixel, k)
            let key = UInt32(pixel.x) << 16 | UInt32(pixel.y) << 8 | UInt32(pixel.z)
            var slot = Int((key &* 0x9E37_79B1) >> 20)
            while keys[slot] != key, keys[slot] != .max { slot = (slot + 1) & (ColourCount.slots - 1) }
            if keys[slot] == .max {
              guard colours.count < most else {
                isWithin = false
                return
              }
              (keys[slot], places[slot]) = (key, UInt16(colours.count))
              colours.append(key)
              counts.append(0)
            }
            place = places[slot]
          } else if k == 0 {
            // A first pixel that is clear.
            isWithin = false
            return
          }
          found[k] = place
        }
        if !pixels.isEmpty { counts[Int(place)] += pixels.count - start }
      }
      written = isWithin ? pixels.count : 0
    }
    guard isWithin else { return nil }
    (self.colours, self.counts) = (colours, counts)
  }
}

extension Canvas {
  /// Of the library that packs pictures.
  package static var libraryVersion: String {
    let number = PNGFile.libraryVersion
    return "\(number / 10_000).\(number / 100 % 100).\(number % 100)"
  }
}
