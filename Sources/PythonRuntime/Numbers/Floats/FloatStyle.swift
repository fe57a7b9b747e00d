/// How a float is written as decimal digits, before sign, width and grouping.
struct FloatStyle: Equatable {
  enum Notation { case fixed, exponent, general, shortest }

  var notation: Notation
  var precision: Int
  /// `#`: keeps the point, and in general notation the zeros at the end.
  var isAlternate = false
  /// Whole numbers get `.0`, so that they are seen to be floats.
  var addsPointZero = false
  var isUppercase = false

  init(_ notation: Notation, precision: Int, isAlternate: Bool = false) {
    self.notation = notation
    self.precision = precision
    self.isAlternate = isAlternate
  }

  /// The style that one of the letters `efgEFG` stands for.
  init?(letter: UInt32, precision: Int, isAlternate: Bool) {
    let notation: Notation
    switch UInt8(exactly: letter).map({ $0 | 0x20 }) {
    case UInt8(ascii: "e"): notation = .exponent
    case UInt8(ascii: "f"): notation = .fixed
    case UInt8(ascii: "g"): notation = .general
    default: return nil
    }
    self.init(notation, precision: precision, isAlternate: isAlternate)
    isUppercase = letter & 0x20 == 0
  }

  /// Writes the magnitude and tells whether all its digits are zeros; the sign is for the caller.
  @discardableResult
  func append(_ magnitude: Double, to bytes: inout [UInt8]) -> Bool {
    guard magnitude.isFinite else {
      let name = magnitude.isNaN ? isUppercase ? "NAN" : "nan" : isUppercase ? "INF" : "inf"
      bytes.append(contentsOf: name.utf8)
      return false
    }
    switch notation {
    case .fixed: return appendFixed(magnitude, to: &bytes)
    case .exponent:
      let decimal = DecimalDigits(magnitude, significant: precision.saturatingSum(1))
      let end = precision.saturatingSum(1)
      decimal.appendExponential(end: end, keepPoint: isAlternate, uppercase: isUppercase, to: &bytes)
      return decimal.isZero
    case .general:
      let significant = max(precision, 1)
      let decimal = DecimalDigits(magnitude, significant: significant)
      appendGeneral(decimal, significant: significant - (addsPointZero ? 1 : 0), end: significant, to: &bytes)
      return decimal.isZero
    case .shortest where addsPointZero && !isAlternate:
      FloatText.appendRepr(magnitude, to: &bytes)
      return magnitude == 0
    case .shortest:
      let decimal = DecimalDigits(shortest: magnitude)
      appendGeneral(decimal, significant: 16, end: decimal.digits.count, to: &bytes)
      return decimal.isZero
    }
  }

  private func appendGeneral(_ decimal: DecimalDigits, significant: Int, end: Int, to bytes: inout [UInt8]) {
    var shown = decimal.digits.count
    while shown > 1 && decimal.digits[shown - 1] == UInt8(ascii: "0") { shown -= 1 }
    if isAlternate { shown = end }
    if decimal.point <= -4 || decimal.point > significant {
      decimal.appendExponential(end: shown, keepPoint: isAlternate, uppercase: isUppercase, to: &bytes)
    } else {
      let least = addsPointZero ? decimal.point + 1 : decimal.point
      decimal.appendPositional(end: max(shown, least), keepPoint: isAlternate, to: &bytes)
    }
  }

  private func appendFixed(_ magnitude: Double, to bytes: inout [UInt8]) -> Bool {
    // A double has no digits beyond those of its lowest binary place.
    let places = min(precision, max(0, -BinaryFraction(magnitude).exponent))
    let scaled = ScaledDouble(magnitude, tenthPower: places)
    if case .word(let value) = scaled, places < PowersOfTen.words.count {
      FloatStyle.appendFixed(value, places: places, to: &bytes)
    } else {
      var digits: [UInt8] = []
      scaled.appendDigits(to: &digits)
      let leadingZeros = max(0, places + 1 - digits.count)
      digits.insert(contentsOf: repeatElement(UInt8(ascii: "0"), count: leadingZeros), at: 0)
      bytes.append(contentsOf: digits.dropLast(places))
      if places > 0 { bytes.append(UInt8(ascii: ".")) }
      bytes.append(contentsOf: digits.suffix(places))
    }
    if places == 0 && (precision > 0 || isAlternate) { bytes.append(UInt8(ascii: ".")) }
    if precision > places { bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: precision - places)) }
    return scaled.isZero
  }

  /// Writes `value / 10^places` with all its places, of which there are fewer than twenty.
  private static func appendFixed(_ value: UInt64, places: Int, to bytes: inout [UInt8]) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 22) { buffer in
      var rest = value
      var start = 22
      var written = 0
      while rest > 0 || written <= places {
        if written == places && places > 0 {
          start &-= 1
          buffer[start] = UInt8(ascii: ".")
        }
        let quotient = rest / 10
        start &-= 1
        buffer[start] = UInt8(truncatingIfNeeded: 48 &+ rest &- quotient &* 10)
        rest = quotient
        written &+= 1
      }
      bytes.append(contentsOf: UnsafeMutableBufferPointer(rebasing: buffer[start...]))
    }
  }
}
