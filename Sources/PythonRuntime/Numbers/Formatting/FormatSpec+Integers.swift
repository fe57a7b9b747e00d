extension FormatSpec {
  /// Writes an integer as `format(value, spec)` does.
  package func append(_ value: Integer, typeName: String = "int", to builder: inout TextBuilder) throws(NumberError) {
    try checkLength()
    guard let type else {
      return try append(value, .decimal, to: &builder)
    }
    switch UInt8(exactly: type) {
    case UInt8(ascii: "d"), UInt8(ascii: "n"): try append(value, .decimal, to: &builder)
    case UInt8(ascii: "x"): try append(value, .hexadecimal, to: &builder)
    case UInt8(ascii: "X"): try append(value, .uppercaseHexadecimal, to: &builder)
    case UInt8(ascii: "o"): try append(value, .octal, to: &builder)
    case UInt8(ascii: "b"): try append(value, .binary, to: &builder)
    case UInt8(ascii: "c"): try appendCharacter(value, to: &builder)
    default:
      guard isFloatType else { throw unknownType(typeName) }
      let number: Double
      switch value {
      case .small(let small): number = Double(small)
      case .big(let big): number = try big.double()
      }
      try append(number, typeName: typeName, to: &builder)
    }
  }

  package func append(_ value: Int, typeName: String = "int", to builder: inout TextBuilder) throws(NumberError) {
    try append(.small(value), typeName: typeName, to: &builder)
  }

  private func append(_ value: Integer, _ base: IntegerBase, to builder: inout TextBuilder) throws(NumberError) {
    try refuseForIntegers()
    var number = NumberText()
    number.sign = signByte(isNegative: value.isNegative)
    if isAlternate { number.prefix = base.prefix }
    try base.appendDigits(value, digitLimit: digitLimit, to: &number.body)
    number.digitCount = number.body.count
    append(number, groupSize: base == .decimal ? 3 : 4, to: &builder)
  }

  private func appendCharacter(_ value: Integer, to builder: inout TextBuilder) throws(NumberError) {
    try refuseForIntegers()
    if sign != nil { throw NumberError(.valueError, "Sign not allowed with integer format specifier 'c'") }
    if isAlternate {
      throw NumberError(.valueError, "Alternate form (#) not allowed with integer format specifier 'c'")
    }
    guard case .small(let small) = value else {
      throw NumberError(.overflowError, "Python int too large to convert to C long")
    }
    guard let scalar = UInt32(exactly: small), scalar < 0x110000 else {
      throw NumberError(.overflowError, "%c arg not in range(0x110000)")
    }
    let padding = Padding(missing: width - 1, actualAlignment(byDefault: .right))
    appendFill(padding.left + padding.afterSign, to: &builder)
    builder.append(scalar)
    appendFill(padding.right, to: &builder)
  }

  private func refuseForIntegers() throws(NumberError) {
    if precision != nil { throw NumberError(.valueError, "Precision not allowed in integer format specifier") }
    if hidesNegativeZero {
      throw NumberError(.valueError, "Negative zero coercion (z) not allowed in integer format specifier")
    }
  }
}

/// The bases in which integers are formatted.
enum IntegerBase {
  case binary, octal, decimal, hexadecimal, uppercaseHexadecimal

  var radix: Int {
    switch self {
    case .binary: 2
    case .octal: 8
    case .decimal: 10
    case .hexadecimal, .uppercaseHexadecimal: 16
    }
  }

  var prefix: StaticString {
    switch self {
    case .binary: "0b"
    case .octal: "0o"
    case .decimal: ""
    case .hexadecimal: "0x"
    case .uppercaseHexadecimal: "0X"
    }
  }

  /// Writes the digits of the absolute value.
  func appendDigits(
    _ value: Integer, digitLimit: Int = IntegerText.digitLimit, to bytes: inout [UInt8]
  ) throws(NumberError) {
    let start = bytes.count
    switch value {
    case .small(let small):
      IntegerText.appendDigits(UInt64(small.magnitude), radix: radix, to: &bytes)
    case .big(let big):
      if self == .decimal, digitLimit > 0, big.hasMoreDecimalDigits(than: digitLimit) {
        throw IntegerText.tooManyDigitsToPrint(digitLimit)
      }
      big.appendDigits(radix: radix, to: &bytes)
    }
    guard self == .uppercaseHexadecimal else { return }
    for index in start..<bytes.count where bytes[index] >= UInt8(ascii: "a") { bytes[index] -= 32 }
  }
}
