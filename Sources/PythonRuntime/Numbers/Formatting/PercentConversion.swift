/// One conversion of a `%` format: `%[(key)][flags][width][.precision]type`.
package struct PercentConversion: Equatable, Sendable {
  /// A width or precision, which `*` takes from the arguments.
  package enum Amount: Equatable, Sendable {
    case none
    case given(Int)
    case argument
  }

  /// What the type asks of the argument.
  package enum Argument: Sendable {
    /// `%%`: no argument.
    case percent
    /// `d`, `i`, `u`: a number, of which the whole part is taken.
    case wholePart
    /// `o`, `x`, `X`: an integer.
    case integer
    case float
    /// `c`: an integer or a string of one character.
    case character
    case str, repr, ascii
  }

  /// Where the mapping key stands in the format.
  package private(set) var key: Range<Int>?
  package private(set) var isLeftAligned = false
  package private(set) var showsPlus = false
  package private(set) var showsSpace = false
  package private(set) var isAlternate = false
  package private(set) var fillsWithZeros = false
  package private(set) var width = Amount.none
  package private(set) var precision = Amount.none
  package private(set) var type: UInt32 = 0
  /// Where the type stands in the format, and the next character after it.
  package private(set) var typeIndex = 0
  package var end: Int { typeIndex + 1 }
  private var isPercentSign = false

  /// Reads the conversion whose `%` stands just before `start`.
  package init<Text: RandomAccessCollection>(
    _ text: Text, at start: Int, hasMapping: Bool
  ) throws(NumberError) where Text.Element: FixedWidthInteger & UnsignedInteger, Text.Index == Int {
    var reader = PercentReader(text, at: start)
    if reader.peek == UInt32(UInt8(ascii: "%")) {
      (type, typeIndex) = (UInt32(UInt8(ascii: "%")), reader.position)
      isPercentSign = true
      return
    }
    if reader.peek == UInt32(UInt8(ascii: "(")) {
      if !hasMapping { throw NumberError(.typeError, "format requires a mapping") }
      key = try reader.key()
    }
    while let flag = reader.take(anyOf: "-+ #0") { set(flag) }
    width = try reader.amount(upTo: .max, "width")
    if reader.take(anyOf: ".") != nil {
      precision = try reader.amount(upTo: Int(Int32.max), "precision")
      if precision == .none { precision = .given(0) }
    }
    _ = reader.take(anyOf: "hlL")
    guard let type = reader.peek else { throw NumberError(.valueError, "incomplete format") }
    (self.type, typeIndex) = (type, reader.position)
  }

  private mutating func set(_ flag: UInt8) {
    switch flag {
    case UInt8(ascii: "-"): isLeftAligned = true
    case UInt8(ascii: "+"): showsPlus = true
    case UInt8(ascii: " "): showsSpace = true
    case UInt8(ascii: "#"): isAlternate = true
    default: fillsWithZeros = true
    }
  }

  /// Takes the width from an argument; a negative one means left alignment.
  package mutating func setWidth(_ value: Int) {
    if value < 0 { isLeftAligned = true }
    width = .given(Int(clamping: value.magnitude))
  }

  /// Takes the precision from an argument; a negative one means 0.
  package mutating func setPrecision(_ value: Int) { precision = .given(max(0, value)) }

  /// What kind of argument the type takes, or Python's complaint about an unknown type.
  package func argument() throws(NumberError) -> Argument {
    switch UInt8(exactly: type) {
    case UInt8(ascii: "%") where isPercentSign: return .percent
    case UInt8(ascii: "d"), UInt8(ascii: "i"), UInt8(ascii: "u"): return .wholePart
    case UInt8(ascii: "o"), UInt8(ascii: "x"), UInt8(ascii: "X"): return .integer
    case UInt8(ascii: "c"): return .character
    case UInt8(ascii: "s"): return .str
    case UInt8(ascii: "r"): return .repr
    case UInt8(ascii: "a"): return .ascii
    default:
      guard FloatStyle(letter: type, precision: 0, isAlternate: false) != nil else { throw unsupportedType }
      return .float
    }
  }

  private var unsupportedType: NumberError {
    let shown = (31...126).contains(type) ? Unicode.Scalar(type).map { String(Character($0)) } ?? "?" : "?"
    return NumberError(
      .valueError,
      "unsupported format character '\(shown)' (0x\(String(type, radix: 16))) at index \(typeIndex)")
  }
}

/// Looks at the characters of a format from left to right.
private struct PercentReader<Text: RandomAccessCollection>
where Text.Element: FixedWidthInteger & UnsignedInteger, Text.Index == Int {
  private let text: Text
  private(set) var position: Int

  init(_ text: Text, at position: Int) {
    self.text = text
    self.position = position
  }

  var peek: UInt32? { position < text.endIndex ? UInt32(text[position]) : nil }

  mutating func take(anyOf wanted: StaticString) -> UInt8? {
    guard let next = peek, let byte = UInt8(exactly: next) else { return nil }
    guard wanted.withUTF8Buffer({ $0.contains(byte) }) else { return nil }
    position += 1
    return byte
  }

  /// The text between a parenthesis and the one that closes it.
  mutating func key() throws(NumberError) -> Range<Int> {
    let start = position + 1
    var depth = 0
    while let next = peek {
      position += 1
      if next == UInt32(UInt8(ascii: "(")) { depth += 1 }
      if next == UInt32(UInt8(ascii: ")")) { depth -= 1 }
      if depth == 0 { return start..<(position - 1) }
    }
    throw NumberError(.valueError, "incomplete format key")
  }

  mutating func amount(upTo limit: Int, _ name: String) throws(NumberError) -> PercentConversion.Amount {
    if take(anyOf: "*") != nil { return .argument }
    var value: Int?
    while let digit = take(anyOf: "0123456789") {
      let (product, first) = (value ?? 0).multipliedReportingOverflow(by: 10)
      let (sum, second) = product.addingReportingOverflow(Int(digit - 48))
      if first || second || sum > limit { throw NumberError(.valueError, "\(name) too big") }
      value = sum
    }
    return value.map(PercentConversion.Amount.given) ?? .none
  }
}
