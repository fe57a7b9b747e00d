/// What follows the colon of a field: `[[fill]align][sign][z][#][0][width][grouping][.precision][type]`.
package struct FormatSpec: Equatable, Sendable {
  package enum Alignment: Sendable { case left, right, center, afterSign }

  package var fill: UInt32?
  package var alignment: Alignment?
  /// `+`, `-` or a space.
  package var sign: UInt8?
  package var hidesNegativeZero = false
  package var isAlternate = false
  /// A `0` before the width: zeros after the sign, unless fill and alignment say otherwise.
  package var hasZeroFlag = false
  package var width = 0
  /// `,` or `_`.
  package var grouping: UInt8?
  package var precision: Int?
  package var type: UInt32?
  /// How many decimal digits of an integer are written before that is refused, 0 for any number.
  package var digitLimit = IntegerText.digitLimit

  package init() {}
}

extension FormatSpec {
  /// Reads a specification; the name of the formatted value's type stands in the errors.
  package init<Text: RandomAccessCollection>(_ text: Text, for typeName: String) throws(NumberError)
  where Text.Element: FixedWidthInteger & UnsignedInteger, Text.Index == Int {
    var reader = SpecReader(text)
    if let alignment = FormatSpec.alignment(reader.peek(1)), let fill = reader.peek(0) {
      self.fill = fill
      self.alignment = alignment
      reader.skip(2)
    } else if let alignment = FormatSpec.alignment(reader.peek(0)) {
      self.alignment = alignment
      reader.skip(1)
    }
    sign = reader.take("+") ?? reader.take("-") ?? reader.take(" ")
    hidesNegativeZero = reader.take("z") != nil
    isAlternate = reader.take("#") != nil
    if fill == nil { hasZeroFlag = reader.take("0") != nil }
    width = try reader.number() ?? 0
    grouping = reader.take(",")
    if let underscore = reader.take("_") {
      if grouping != nil { throw FormatSpec.bothGroupings }
      grouping = underscore
    }
    if grouping == UInt8(ascii: "_"), reader.peek(0) == UInt32(UInt8(ascii: ",")) { throw FormatSpec.bothGroupings }
    if reader.take(".") != nil {
      guard let precision = try reader.number() else {
        throw NumberError(.valueError, "Format specifier missing precision")
      }
      self.precision = precision
    }
    if reader.remaining > 1 {
      let shown = String(String.UnicodeScalarView(text.map { Unicode.Scalar(UInt32($0)) ?? "\u{FFFD}" }))
      throw NumberError(.valueError, "Invalid format specifier '\(shown)' for object of type '\(typeName)'")
    }
    type = reader.peek(0)
    try checkGrouping()
  }

  private static let bothGroupings = NumberError(.valueError, "Cannot specify both ',' and '_'.")

  private static func alignment(_ scalar: UInt32?) -> Alignment? {
    switch scalar {
    case UInt32(UInt8(ascii: "<")): .left
    case UInt32(UInt8(ascii: ">")): .right
    case UInt32(UInt8(ascii: "^")): .center
    case UInt32(UInt8(ascii: "=")): .afterSign
    default: nil
    }
  }

  /// Decimal numbers take both separators, the other bases only `_`; a missing type is for the value to judge.
  private func checkGrouping() throws(NumberError) {
    guard let grouping, let type else { return }
    let allowed: StaticString = grouping == UInt8(ascii: "_") ? "deEfFgG%boxX" : "deEfFgG%"
    let isAllowed = allowed.withUTF8Buffer { $0.contains { UInt32($0) == type } }
    if !isAllowed { throw FormatSpec.wrongGrouping(grouping, type) }
  }

  static func wrongGrouping(_ grouping: UInt8, _ type: UInt32) -> NumberError {
    let separator = Character(Unicode.Scalar(grouping))
    return NumberError(.valueError, "Cannot specify '\(separator)' with '\(FormatSpec.shown(type))'.")
  }

  func unknownType(_ typeName: String) -> NumberError {
    NumberError(
      .valueError, "Unknown format code '\(FormatSpec.shown(type ?? 0))' for object of type '\(typeName)'")
  }

  private static func shown(_ type: UInt32) -> String {
    if type > 32, type < 128, let scalar = Unicode.Scalar(type) { return String(Character(scalar)) }
    return "\\x" + String(type, radix: 16)
  }
}

/// Looks at the scalars of a specification from left to right.
private struct SpecReader<Text: RandomAccessCollection>
where Text.Element: FixedWidthInteger & UnsignedInteger, Text.Index == Int {
  private let text: Text
  private var position: Int

  init(_ text: Text) {
    self.text = text
    position = text.startIndex
  }

  var remaining: Int { text.endIndex - position }

  func peek(_ offset: Int) -> UInt32? { offset < remaining ? UInt32(text[position + offset]) : nil }

  mutating func skip(_ count: Int) { position += count }

  mutating func take(_ wanted: Unicode.Scalar) -> UInt8? {
    guard peek(0) == wanted.value else { return nil }
    position += 1
    return UInt8(truncatingIfNeeded: wanted.value)
  }

  /// Nil when there are no digits.
  mutating func number() throws(NumberError) -> Int? {
    var value: Int?
    while let scalar = peek(0), (48...57).contains(scalar) {
      let (product, first) = (value ?? 0).multipliedReportingOverflow(by: 10)
      let (sum, second) = product.addingReportingOverflow(Int(scalar - 48))
      if first || second { throw NumberError(.valueError, "Too many decimal digits in format string") }
      value = sum
      position += 1
    }
    return value
  }
}
