/// Characters by their Unicode names, for `\N{…}`.
package enum CharacterNames {
  package static func scalar(named name: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let key = hash(name.lazy.map(uppercased))
    return everyday[key] ?? all[key]
  }

  /// Control characters have no names, only these.
  private static let aliases: [(String, UInt32)] = [
    ("NULL", 0x00), ("ALERT", 0x07), ("BACKSPACE", 0x08), ("TAB", 0x09), ("CHARACTER TABULATION", 0x09),
    ("HORIZONTAL TABULATION", 0x09), ("LINE FEED", 0x0A), ("NEW LINE", 0x0A), ("LF", 0x0A), ("FORM FEED", 0x0C),
    ("CARRIAGE RETURN", 0x0D), ("CR", 0x0D), ("ESCAPE", 0x1B), ("ESC", 0x1B), ("DELETE", 0x7F), ("NEXT LINE", 0x85),
    ("NBSP", 0xA0), ("SHY", 0xAD), ("ZWNJ", 0x200C), ("ZWJ", 0x200D), ("LRM", 0x200E), ("RLM", 0x200F),
    ("BYTE ORDER MARK", 0xFEFF), ("BOM", 0xFEFF),
  ]

  /// The scripts and signs that texts name most; the whole of Unicode takes a while to list.
  private static let everyday: [UInt64: Unicode.Scalar] = {
    var names = table(0x20...0x2FFF)
    for (name, value) in aliases { names[hash(name.utf8)] = Unicode.Scalar(value) }
    return names
  }()
  private static let all = table(0x3000...0x10FFFF)

  private static func table(_ range: ClosedRange<UInt32>) -> [UInt64: Unicode.Scalar] {
    var table: [UInt64: Unicode.Scalar] = [:]
    for value in range {
      guard let scalar = Unicode.Scalar(value), scalar.isKnown else { continue }
      for name in [scalar.properties.name, scalar.properties.nameAlias] {
        if let name { table[hash(name.utf8)] = scalar }
      }
    }
    return table
  }

  private static func uppercased(_ byte: UInt8) -> UInt8 {
    byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") ? byte - 0x20 : byte
  }

  private static func hash(_ name: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }
}
