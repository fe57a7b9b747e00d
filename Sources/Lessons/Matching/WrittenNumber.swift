/// A number as it stands in a text, from which follows how exactly it was meant.
struct WrittenNumber: Equatable {
  let text: String
  let value: Double
  let isInteger: Bool
  /// How many digits stand behind the point, less the exponent: the last digit counts 10^-places.
  let places: Int
  let significantDigits: Int
  let length: Int

  /// No Double needs larger exponents.
  private static let largestExponent = 100_000

  /// The number that `scalars` begin with.
  init?(_ scalars: ArraySlice<Unicode.Scalar>) {
    func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
    var index = scalars.startIndex
    func digits() -> Int {
      let start = index
      while index < scalars.endIndex, isDigit(scalars[index]) { index += 1 }
      return index - start
    }
    if scalars.first == "-" { index += 1 }
    let whole = digits()
    var fraction = 0
    var hasPoint = false
    // Two points in a row are not a fraction.
    if index < scalars.endIndex, scalars[index] == ".", !(index + 1 < scalars.endIndex && scalars[index + 1] == ".") {
      index += 1
      hasPoint = true
      fraction = digits()
    }
    guard whole + fraction > 0 else { return nil }
    var exponent = 0
    var hasExponent = false
    if index < scalars.endIndex, scalars[index] == "e" || scalars[index] == "E" {
      var next = index + 1
      if next < scalars.endIndex, scalars[next] == "-" || scalars[next] == "+" { next += 1 }
      let start = index
      index = next
      if digits() > 0, let power = Int(String(String.UnicodeScalarView(scalars[(start + 1)..<index]))),
        (-Self.largestExponent...Self.largestExponent).contains(power)
      {
        exponent = power
        hasExponent = true
      } else {
        index = start
      }
    }
    let text = String(String.UnicodeScalarView(scalars[scalars.startIndex..<index]))
    guard let value = Double(hasPoint && fraction == 0 && !hasExponent ? text + "0" : text) else { return nil }
    self.text = text
    self.value = value
    isInteger = !hasPoint && !hasExponent
    // `2.` is how arrays print a whole number beside fractions of four digits.
    places = (hasPoint && fraction == 0 ? 4 : fraction) - exponent
    significantDigits = text.prefix { $0 != "e" && $0 != "E" }.filter(\.isNumber).drop { $0 == "0" }.count
    length = index - scalars.startIndex
  }

  /// Fifteen digits and more are all that a Double has.
  var isWrittenInFull: Bool { significantDigits >= 15 }

  /// A whole number that a Double shows in full was not computed with less.
  private var isFloat32: Bool { Double(Float(value)) == value && value != value.rounded() }

  /// Zero as a single float prints it; with more digits it is something small that was rounded.
  private var isBareZero: Bool { ["0.0", "-0.0", "0.", "-0."].contains(text) }

  private var isNegative: Bool { text.hasPrefix("-") }

  /// Whether `actual` is this number as far as its digits go.
  func agrees(with actual: WrittenNumber, rules: MatchRules, isCutShort: Bool = false) -> Bool {
    if text == actual.text || rules.overlooked == .numbers { return true }
    if isInteger != actual.isInteger { return rules.overlooked == .wholeNumbers && value == actual.value }
    let difference = abs(value - actual.value)
    if rules.isWidened, difference <= rules.widening(of: value) { return true }
    if isCutShort, actual.text.hasPrefix(text) { return true }
    if isInteger { return false }
    if isBareZero, actual.isBareZero, isNegative != actual.isNegative { return rules.overlooked == .signsOfZero }
    return difference <= tolerance(rules) * (1 + 1e-9)
  }

  private func tolerance(_ rules: MatchRules) -> Double {
    let unit = Double("1e\(-places)") ?? 0
    if rules.overlooked == .lastDigits { return unit * 2 }
    return isWrittenInFull ? abs(value) * (isFloat32 ? 1e-6 : 1e-12) : unit / 2
  }
}
