extension FormatSpec {
  /// Whether the type is one of those that write numbers as floats.
  var isFloatType: Bool { type != nil && floatStyle(withPointZero: true) != nil }

  /// Nil for the types of other values.
  private func floatStyle(withPointZero: Bool) -> FloatStyle? {
    guard let type else {
      let notation: FloatStyle.Notation = precision == nil ? .shortest : .general
      var style = FloatStyle(notation, precision: precision ?? 0, isAlternate: isAlternate)
      style.addsPointZero = withPointZero
      return style
    }
    let letter =
      switch UInt8(exactly: type) {
      case UInt8(ascii: "%"): UInt32(UInt8(ascii: "f"))
      case UInt8(ascii: "n"): UInt32(UInt8(ascii: "g"))
      default: type
      }
    return FloatStyle(letter: letter, precision: precision ?? 6, isAlternate: isAlternate)
  }

  /// Writes a float as `format(value, spec)` does.
  package func append(
    _ value: Double, typeName: String = "float", to builder: inout TextBuilder
  ) throws(NumberError) {
    guard let style = floatStyle(withPointZero: true) else { throw unknownType(typeName) }
    try checkPrecision()
    let isPercent = type == UInt32(UInt8(ascii: "%"))
    if isPlain && !hidesNegativeZero && !isPercent {
      let sign = signByte(isNegative: value.isShownNegative)
      builder.appendASCII { bytes in
        if let sign { bytes.append(sign) }
        style.append(abs(value), to: &bytes)
      }
      return
    }
    var number = numberText(isPercent ? value * 100 : value, style, sign)
    if isPercent { number.body.append(UInt8(ascii: "%")) }
    append(number, to: &builder)
  }

  /// Writes a complex number as `format(value, spec)` does.
  package func append(
    real: Double, imaginary: Double, typeName: String = "complex", to builder: inout TextBuilder
  ) throws(NumberError) {
    guard let style = floatStyle(withPointZero: false), type != UInt32(UInt8(ascii: "%")) else {
      throw unknownType(typeName)
    }
    try checkPrecision()
    if actualFill == UInt32(UInt8(ascii: "0")) {
      throw NumberError(.valueError, "Zero padding is not allowed in complex format specifier")
    }
    if alignment == .afterSign {
      throw NumberError(.valueError, "'=' alignment flag is not allowed in complex format specifier")
    }
    let onlyImaginary = type == nil && real == 0 && real.sign == .plus
    var part = FormatSpec()
    part.grouping = grouping
    var text = TextBuilder()
    if type == nil && !onlyImaginary { text.append(ascii: UInt8(ascii: "(")) }
    if !onlyImaginary { part.append(numberText(real, style, sign), to: &text) }
    part.append(numberText(imaginary, style, onlyImaginary ? sign : UInt8(ascii: "+")), to: &text)
    text.append(ascii: UInt8(ascii: "j"))
    if type == nil && !onlyImaginary { text.append(ascii: UInt8(ascii: ")")) }
    let padding = Padding(missing: width - text.count, alignment ?? .right)
    appendFill(padding.left, to: &builder)
    builder.append(text)
    appendFill(padding.right, to: &builder)
  }

  private func numberText(_ value: Double, _ style: FloatStyle, _ sign: UInt8?) -> NumberText {
    var number = NumberText()
    let isZero = style.append(abs(value), to: &number.body)
    let isNegative = value.isShownNegative && !(isZero && hidesNegativeZero)
    number.sign = isNegative ? UInt8(ascii: "-") : sign == UInt8(ascii: "-") ? nil : sign
    number.digitCount = number.body.prefix { (48...57).contains($0) }.count
    return number
  }

  private func checkPrecision() throws(NumberError) {
    if let precision, precision > Int32.max { throw NumberError(.valueError, "precision too big") }
    try checkLength()
  }
}

extension Double {
  /// Whether a minus stands before the number: never before NaN, but before -0.
  var isShownNegative: Bool { sign == .minus && !isNaN }
}
