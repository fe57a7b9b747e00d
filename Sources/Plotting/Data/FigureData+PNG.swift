extension FigureData {
  /// A chunk that other programs pass over, and drop when they change the picture.
  private static let chunkName: [UInt8] = Array("fiGD".utf8)

  /// The PNG file with the data of its figure before its end.
  package func added(to png: [UInt8]) -> [UInt8] {
    guard let end = PNGChunks.find(Array("IEND".utf8), in: png) else { return png }
    var file = Array(png[..<end.start])
    file += PNGChunks.chunk(FigureData.chunkName, bytes)
    return file + png[end.start...]
  }

  /// The data that a PNG file of ours carries.
  package init?(png: [UInt8]) {
    guard let chunk = PNGChunks.find(FigureData.chunkName, in: png) else { return nil }
    self.init(bytes: Array(png[chunk.content]))
  }
}

/// A PNG file is chunks: a length, a name of four letters, the content, and a sum that guards name and content.
enum PNGChunks {
  static func find(_ name: [UInt8], in png: [UInt8]) -> (start: Int, content: Range<Int>)? {
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

  static func chunk(_ name: [UInt8], _ content: [UInt8]) -> [UInt8] {
    let guarded = name + content
    return bigEndian(UInt32(clamping: content.count)) + guarded + bigEndian(sum(guarded))
  }

  private static func bigEndian(_ number: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { (shift: UInt32) -> UInt8 in UInt8((number >> shift) & 255) }
  }

  /// CRC-32, four bits at a time.
  private static func sum(_ bytes: [UInt8]) -> UInt32 {
    var table: [UInt32] = []
    for k in 0..<16 as Range<UInt32> {
      var entry = k
      for _ in 0..<4 { entry = entry & 1 == 1 ? (entry >> 1) ^ 0xEDB8_8320 : entry >> 1 }
      table.append(entry)
    }
    var sum = UInt32.max
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<2 { sum = (sum >> 4) ^ table[Int(sum & 15)] }
    }
    return ~sum
  }
}
