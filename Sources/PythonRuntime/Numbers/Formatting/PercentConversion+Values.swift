extension PercentConversion {
  /// Writes the argument of `d`, `i`, `u`, `o`, `x` or `X`.
  package func append(_ value: Integer, to builder: inout TextBuilder) throws(NumberError) {
    let spec = try spec(fillsWithZeros: fillsWithZeros)
    var number = NumberText()
    number.sign = sign(isNegative: value.isNegative)
    if isAlternate { number.prefix = base.prefix }
    try base.appendDigits(value, to: &number.body)
    let missingDigits = (givenPrecision ?? 0) - number.body.count
    if missingDigits > 0 {
      number.body.insert(contentsOf: repeatElement(UInt8(ascii: "0"), count: missingDigits), at: 0)
    }
    number.digitCount = number.body.count
    spec.append(number, to: &builder)
  }

  /// Writes the argument of `e`, `f`, `g` and their capitals.
  package func append(_ value: Double, to builder: inout TextBuilder) throws(NumberError) {
    let spec = try spec(fillsWithZeros: fillsWithZeros)
    let precision = givenPrecision ?? 6
    guard let style = FloatStyle(letter: type, precision: precision, isAlternate: isAlternate) else { return }
    var number = NumberText()
    number.sign = sign(isNegative: value.isShownNegative)
    style.append(abs(value), to: &number.body)
    spec.append(number, to: &builder)
  }

  /// Writes the argument of `c`.
  package func append(character: UInt32, to builder: inout TextBuilder) throws(NumberError) {
    let spec = try spec(fillsWithZeros: false)
    let padding = Padding(missing: spec.width - 1, spec.alignment ?? .right)
    spec.appendFill(padding.left, to: &builder)
    builder.append(character)
    spec.appendFill(padding.right, to: &builder)
  }

  /// The character that an integer means to `c`.
  package static func character(_ value: Integer) throws(NumberError) -> UInt32 {
    guard case .small(let small) = value, let scalar = UInt32(exactly: small), scalar < 0x110000 else {
      throw NumberError(.overflowError, "%c arg not in range(0x110000)")
    }
    return scalar
  }

  /// How much of the text for `s`, `r` or `a` is shown, and how many spaces stand around it.
  package func layout(textLength: Int) throws(NumberError) -> TextLayout {
    let spec = try spec(fillsWithZeros: false)
    let shown = min(textLength, givenPrecision ?? .max)
    let padding = Padding(missing: spec.width - shown, spec.alignment ?? .right)
    return TextLayout(leading: padding.left, shown: shown, trailing: padding.right)
  }

  private var givenPrecision: Int? {
    if case .given(let value) = precision { value } else { nil }
  }

  private var base: IntegerBase {
    switch UInt8(exactly: type) {
    case UInt8(ascii: "o"): .octal
    case UInt8(ascii: "x"): .hexadecimal
    case UInt8(ascii: "X"): .uppercaseHexadecimal
    default: .decimal
    }
  }

  private func sign(isNegative: Bool) -> UInt8? {
    if isNegative { return UInt8(ascii: "-") }
    return showsPlus ? UInt8(ascii: "+") : showsSpace ? UInt8(ascii: " ") : nil
  }

  /// Width, alignment and fill in the terms of the other formatting language, which does the layout.
  private func spec(fillsWithZeros: Bool) throws(NumberError) -> FormatSpec {
    var spec = FormatSpec()
    if case .given(let value) = width { spec.width = value }
    spec.precision = givenPrecision
    spec.alignment = isLeftAligned ? .left : fillsWithZeros ? .afterSign : .right
    if fillsWithZeros && !isLeftAligned { spec.fill = UInt32(UInt8(ascii: "0")) }
    try spec.checkLength()
    return spec
  }
}
