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

/// With a precision, as `format` and `%` write them, signs included.
extension FloatText {
  /// `%.2f`
  package static func fixed(_ value: Double, _ precision: Int) -> String {
    text(value, FloatStyle(.fixed, precision: precision))
  }

  /// `%.2e`
  package static func exponent(_ value: Double, _ precision: Int) -> String {
    text(value, FloatStyle(.exponent, precision: precision))
  }

  /// `%.2g`, or `%#.2g` when alternate.
  package static func general(_ value: Double, _ precision: Int, alternate: Bool = false) -> String {
    text(value, FloatStyle(.general, precision: precision, isAlternate: alternate))
  }

  private static func text(_ value: Double, _ style: FloatStyle) -> String {
    var bytes: [UInt8] = []
    if value.sign == .minus && !value.isNaN { bytes.append(UInt8(ascii: "-")) }
    style.append(abs(value), to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
