/// How many fill characters stand where around a number or a text.
struct Padding {
  var left = 0
  var afterSign = 0
  var right = 0

  init(missing: Int, _ alignment: FormatSpec.Alignment) {
    guard missing > 0 else { return }
    switch alignment {
    case .left: right = missing
    case .right: left = missing
    case .afterSign: afterSign = missing
    case .center:
      left = missing / 2
      right = missing - left
    }
  }
}

extension FormatSpec {
  /// Longer results are refused: nobody reads them, and a lesson could fill the memory with a single number.
  package static let longestResult = 1 << 28

  func checkLength() throws(NumberError) {
    if max(width, precision ?? 0) > FormatSpec.longestResult { throw NumberError(.memoryError, "") }
  }

  /// The fill in force: the given one, or a zero for the zero flag, or a space.
  var actualFill: UInt32 { fill ?? UInt32(hasZeroFlag ? UInt8(ascii: "0") : UInt8(ascii: " ")) }

  func actualAlignment(byDefault standard: Alignment) -> Alignment {
    alignment ?? (hasZeroFlag && standard == .right ? .afterSign : standard)
  }

  package func appendFill(_ count: Int, to builder: inout TextBuilder) {
    guard count > 0 else { return }
    if actualFill < 0x80 {
      builder.append(ascii: repeatElement(UInt8(truncatingIfNeeded: actualFill), count: count))
    } else {
      builder.append(repeatElement(actualFill, count: count))
    }
  }

  /// The sign to write before a magnitude, if any.
  func signByte(isNegative: Bool) -> UInt8? {
    if isNegative { return UInt8(ascii: "-") }
    return sign == UInt8(ascii: "-") ? nil : sign
  }
}

/// A number as characters: sign, prefix, digits that may be grouped, and what follows them.
struct NumberText {
  var sign: UInt8?
  var prefix: StaticString = ""
  /// Digits and the rest.
  var body: [UInt8] = []
  var digitCount = 0
}

extension FormatSpec {
  /// Whether a number is just appended as it is.
  var isPlain: Bool { width == 0 && grouping == nil }

  func append(_ number: NumberText, groupSize: Int = 3, to builder: inout TextBuilder) {
    let alignment = actualAlignment(byDefault: .right)
    let leadCount = (number.sign == nil ? 0 : 1) + number.prefix.utf8CodeUnitCount
    let tailCount = number.body.count - number.digitCount
    var digitCount = number.digitCount
    var separatorCount = 0
    if grouping != nil && digitCount > 0 {
      if alignment == .afterSign && actualFill == UInt32(UInt8(ascii: "0")) {
        digitCount = max(digitCount, FormatSpec.digits(filling: width - leadCount - tailCount, groupSize))
      }
      separatorCount = (digitCount - 1) / groupSize
    }
    let padding = Padding(missing: width - leadCount - digitCount - separatorCount - tailCount, alignment)
    appendFill(padding.left, to: &builder)
    if let sign = number.sign { builder.append(ascii: sign) }
    builder.append(number.prefix)
    appendFill(padding.afterSign, to: &builder)
    if let grouping, digitCount > 0 {
      for index in 0..<digitCount {
        let fromRight = digitCount - index
        if index > 0 && fromRight % groupSize == 0 { builder.append(ascii: grouping) }
        let isZero = fromRight > number.digitCount
        builder.append(ascii: isZero ? UInt8(ascii: "0") : number.body[number.digitCount - fromRight])
      }
      builder.append(ascii: number.body[number.digitCount...])
    } else {
      builder.append(ascii: number.body)
    }
    appendFill(padding.right, to: &builder)
  }

  /// The fewest digits that with their separators are at least `width` long.
  private static func digits(filling width: Int, _ groupSize: Int) -> Int {
    let whole = max(0, width) / (groupSize + 1)
    let rest = max(0, width) % (groupSize + 1)
    // A separator never comes first: where only it would be missing, a digit comes before it.
    return whole * groupSize + max(rest, 1)
  }
}
