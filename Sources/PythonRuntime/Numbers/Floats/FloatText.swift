/// Floating-point numbers as Python writes them.
package enum FloatText {
  /// The shortest text that reads back as the same number.
  package static func repr(_ value: Double) -> String {
    var bytes: [UInt8] = []
    appendRepr(value, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  package static func appendRepr(_ value: Double, to bytes: inout [UInt8]) {
    let magnitude = abs(value)
    if magnitude < 1e16, magnitude == magnitude.rounded(.towardZero) {
      // Doubles below 1e16 are at most 2 apart, so a whole one has no shorter digits than its own.
      if value.sign == .minus { bytes.append(UInt8(ascii: "-")) }
      IntegerText.appendDigits(UInt64(magnitude), to: &bytes)
      bytes.append(contentsOf: ".0".utf8)
    } else if value.isFinite {
      // From here on Swift's description is Python's, digits and notation.
      var description = value.description
      description.withUTF8 { bytes.append(contentsOf: $0) }
    } else {
      appendNonFinite(value, to: &bytes)
    }
  }

  static func appendNonFinite(_ value: Double, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: (value.isNaN ? "nan" : value < 0 ? "-inf" : "inf").utf8)
  }
}
