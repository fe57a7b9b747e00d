import CPNG
import Glibc

/// PNG files as bytes; the one place that knows libpng and zlib.
enum PNGFile {
  static var libraryVersion: UInt32 { png_access_version_number() }

  /// A picture of no more than 256 colours, three bytes each; `indices` has a byte for each pixel.
  ///
  /// Such pictures are mostly runs of one colour, so they are compressed as runs: a third of the time of a search for repetitions, and
  /// no larger where each row chooses between its colours and its differences from the row above.
  static func picture(width: Int, height: Int, colours: [UInt8], indices: [UInt8]) -> [UInt8]? {
    guard let content = deflated(filtered(indices, width: width)) else { return nil }
    return start(width, height, kind: 3) + chunk("PLTE", colours) + chunk("IDAT", content) + chunk("IEND", [])
  }

  private static func start(_ width: Int, _ height: Int, kind: UInt8) -> [UInt8] {
    func bigEndian(_ number: Int) -> [UInt8] { [24, 16, 8, 0].map { UInt8((number >> $0) & 255) } }
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunk("IHDR", bigEndian(width) + bigEndian(height) + [8, kind, 0, 0, 0])
      + chunk("sRGB", [0])
  }

  /// A picture of opaque pixels, most of which are like the one before or above; nil where they are not.
  ///
  /// What is like its neighbour becomes a row of nothing, and is compressed as runs.
  static func flat(width: Int, height: Int, _ pixels: [SIMD4<UInt8>]) -> [UInt8]? {
    guard width > 0, height > 0, pixels.count == width * height else { return nil }
    let length = width * 3 + 1
    var different = 0
    let most = pixels.count / 25
    let rows = [UInt8](unsafeUninitializedCapacity: height * length) { rows, count in
      pixels.withUnsafeBufferPointer { pixels in
        guard let first = pixels.baseAddress, let out = rows.baseAddress else { return }
        for row in 0..<height where different <= most {
          let (from, to) = (first + row * width, out + row * length)
          let beside = changes(from + 1, from, width - 1)
          let above = row > 0 ? changes(from, from - width, width) : Int.max
          different += min(beside, above)
          to[0] = above <= beside ? 2 : 1
          var before = SIMD4<UInt8>(repeating: 0)
          for x in 0..<width {
            let change = from[x] &- (above <= beside ? from[x - width] : before)
            before = from[x]
            (to[1 + 3 * x], to[2 + 3 * x], to[3 + 3 * x]) = (change.x, change.y, change.z)
          }
        }
      }
      count = different <= most ? height * length : 0
    }
    guard different <= most, let content = deflated(rows) else { return nil }
    return start(width, height, kind: 2) + chunk("IDAT", content) + chunk("IEND", [])
  }

  private static func changes(_ a: UnsafePointer<SIMD4<UInt8>>, _ b: UnsafePointer<SIMD4<UInt8>>, _ count: Int) -> Int {
    var found: UInt32 = 0
    for x in 0..<max(0, count) { found &+= unsafeBitCast(a[x], to: UInt32.self) == unsafeBitCast(b[x], to: UInt32.self) ? 0 : 1 }
    return Int(found)
  }

  private static func filtered(_ indices: [UInt8], width: Int) -> [UInt8] {
    let height = indices.count / width
    return [UInt8](unsafeUninitializedCapacity: height * (width + 1)) { rows, count in
      indices.withUnsafeBufferPointer { indices in
        guard let first = indices.baseAddress, let out = rows.baseAddress else { return }
        for row in 0..<height {
          let (from, to) = (first + row * width, out + row * (width + 1))
          let line = to + 1
          to[0] = 0
          line.update(from: from, count: width)
          guard row > 0 else { continue }
          let above = from - width
          if memcmp(from, above, width) == 0 {
            to[0] = 2
            line.update(repeating: 0, count: width)
            continue
          }
          let changes = PNGFile.changes(line, width)
          for x in 0..<width { line[x] = from[x] &- above[x] }
          if PNGFile.changes(line, width) <= changes {
            to[0] = 2
          } else {
            line.update(from: from, count: width)
          }
        }
      }
      count = height * (width + 1)
    }
  }

  /// How often a byte differs from the one before it.
  private static func changes(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
    let next = bytes + 1
    var changes: Int32 = 0
    for x in 0..<max(0, count - 1) { changes &+= next[x] == bytes[x] ? 0 : 1 }
    return changes
  }

  private static func deflated(_ bytes: [UInt8]) -> [UInt8]? {
    var stream = z_stream()
    let size = Int32(MemoryLayout<z_stream>.size)
    guard deflateInit2_(&stream, 6, Z_DEFLATED, 15, 9, Z_RLE, ZLIB_VERSION, size) == Z_OK else { return nil }
    defer { deflateEnd(&stream) }
    let room = Int(deflateBound(&stream, UInt(bytes.count)))
    var isDone = false
    let result = [UInt8](unsafeUninitializedCapacity: room) { out, count in
      bytes.withUnsafeBufferPointer { bytes in
        // zlib reads through a pointer that it calls changeable.
        stream.next_in = UnsafeMutablePointer(mutating: bytes.baseAddress)
        stream.avail_in = UInt32(clamping: bytes.count)
        stream.next_out = out.baseAddress
        stream.avail_out = UInt32(clamping: room)
        isDone = deflate(&stream, Z_FINISH) == Z_STREAM_END
      }
      count = isDone ? room - Int(stream.avail_out) : 0
    }
    return isDone ? result : nil
  }

  /// A PNG file is chunks: a length, a name of four letters, the content, and a sum that guards name and content.
  static func chunk(_ name: StaticString, _ content: [UInt8]) -> [UInt8] {
    func bigEndian(_ number: UInt32) -> [UInt8] { [24, 16, 8, 0].map { (shift: UInt32) -> UInt8 in UInt8((number >> shift) & 255) } }
    let guarded = name.withUTF8Buffer { Array($0) } + content
    return bigEndian(UInt32(clamping: content.count)) + guarded + bigEndian(UInt32(crc32(0, guarded, UInt32(clamping: guarded.count))))
  }

  /// Where the first chunk of that name begins, and its content.
  static func find(_ name: StaticString, in png: [UInt8]) -> (start: Int, content: Range<Int>)? {
    let name = name.withUTF8Buffer { Array($0) }
    var start = 8
    while start + 12 <= png.count {
      var length = 0
      for k in 0..<4 { length = length << 8 | Int(png[start + k]) }
      guard length <= png.count - start - 12 else { return nil }
      if Array(png[(start + 4)..<(start + 8)]) == name { return (start, (start + 8)..<(start + 8 + length)) }
      start += 12 + length
    }
    return nil
  }

  /// A picture of any colours, three bytes or, with opacity, four.
  static func picture(width: Int, height: Int, bytes: [UInt8], hasOpacity: Bool) -> [UInt8]? {
    var image = png_image()
    image.version = UInt32(PNG_IMAGE_VERSION)
    image.width = UInt32(width)
    image.height = UInt32(height)
    image.format = UInt32(PNG_FORMAT_FLAG_COLOR | (hasOpacity ? PNG_FORMAT_FLAG_ALPHA : 0))
    defer { png_image_free(&image) }
    let room = bytes.count + bytes.count / 8 + 65_536
    var size = png_alloc_size_t(room)
    var failed = false
    let file = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      failed = png_image_write_to_memory(&image, buffer.baseAddress, &size, 0, bytes, png_int_32(width * (hasOpacity ? 4 : 3)), nil) == 0
      count = failed ? 0 : Int(size)
    }
    return failed ? nil : file
  }

  private static let mostPixels = 100_000_000

  /// Four bytes for each pixel of a file; nil where it is none, or one of more pixels than any picture of ours has.
  static func pixels(_ png: [UInt8]) -> (width: Int, height: Int, bytes: [UInt8])? {
    var image = png_image()
    image.version = UInt32(PNG_IMAGE_VERSION)
    defer { png_image_free(&image) }
    var bytes: [UInt8] = []
    // libpng keeps the address between its two calls.
    let isRead = png.withUnsafeBytes { file in
      guard png_image_begin_read_from_memory(&image, file.baseAddress, file.count) != 0 else { return false }
      guard Int(image.width) * Int(image.height) <= mostPixels else { return false }
      image.format = UInt32(PNG_FORMAT_FLAG_COLOR | PNG_FORMAT_FLAG_ALPHA)
      bytes = [UInt8](repeating: 0, count: Int(image.width) * Int(image.height) * 4)
      return png_image_finish_read(&image, nil, &bytes, 0, nil) != 0
    }
    return isRead ? (Int(image.width), Int(image.height), bytes) : nil
  }
}
