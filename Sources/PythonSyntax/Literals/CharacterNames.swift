/// Characters by their Unicode names, for `\N{…}`.
enum CharacterNames {
  static func scalar(named name: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let key = hash(name.lazy.map(uppercased))
    return everyday[key] ?? all[key]
  }

  /// The scripts and signs that texts name most; the whole of Unicode takes a while to list.
  private static let everyday = table(0x20...0x2FFF)
  private static let all = table(0x3000...0x10FFFF)

  private static func table(_ range: ClosedRange<UInt32>) -> [UInt64: Unicode.Scalar] {
    var table: [UInt64: Unicode.Scalar] = [:]
    for value in range {
      guard let scalar = Unicode.Scalar(value) else { continue }
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
