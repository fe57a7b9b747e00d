/// Sixteen bytes that stand for many; equal for equal bytes only, short of intent.
package struct Digest: Hashable, Sendable {
  private(set) var first: UInt64
  private(set) var second: UInt64

  init(first: UInt64, second: UInt64) {
    self.first = first
    self.second = second
  }

  init(_ bytes: [UInt8]) {
    self = bytes.withUnsafeBytes { Digest($0) }
  }

  /// Odd numbers without pattern: the first digits of the roots of 2, 3, 5 and 7.
  private static let roots: (UInt64, UInt64, UInt64, UInt64) = (
    0x6A09_E667_F3BC_C909, 0xBB67_AE85_84CA_A73B, 0x3C6E_F372_FE94_F82B, 0xA54F_F53A_5F1D_36F1
  )

  private init(_ bytes: UnsafeRawBufferPointer) {
    let roots = Digest.roots
    var first = roots.0 ^ UInt64(bytes.count)
    var second = roots.1
    var index = 0
    func word(_ offset: Int) -> UInt64 { UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) }
    while index + 16 <= bytes.count {
      let (left, right) = (word(index), word(index + 8))
      first = Digest.mixed(first ^ left, roots.2 ^ right) &+ second
      second = Digest.mixed(second ^ right, roots.3 ^ first) ^ left
      index += 16
    }
    var (left, right): (UInt64, UInt64) = (0, 0)
    for offset in 0..<(bytes.count - index) {
      let byte = UInt64(bytes[index + offset])
      if offset < 8 { left |= byte << (8 * UInt64(offset)) } else { right |= byte << (8 * UInt64(offset - 8)) }
    }
    first = Digest.mixed(first ^ left, roots.2 ^ right) &+ second
    second = Digest.mixed(second ^ right, roots.3 ^ first) ^ left
    self.first = Digest.mixed(first ^ roots.1, second ^ roots.0)
    self.second = Digest.mixed(second ^ roots.3, first ^ roots.2) ^ first
  }

  private static func mixed(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let product = a.multipliedFullWidth(by: b)
    // A factor of zero would make the product forget the other one.
    return product.high ^ product.low ^ a &+ b
  }

  var hex: String {
    func digits(_ word: UInt64) -> String {
      let text = String(word, radix: 16)
      return String(repeating: "0", count: 16 - text.count) + text
    }
    return digits(first) + digits(second)
  }
}
