import Glibc

/// How strings and bytes are shown between quotes.
extension VM {
  package func appendQuoted(_ text: Ref<StrObject>, to builder: inout TextBuilder) {
    if text.pointee.isASCII, QuotedText.isPlain(text.asciiBytes) {
      builder.append(ascii: CollectionOfOne(UInt8(ascii: "'")))
      builder.append(ascii: text.asciiBytes)
      builder.append(ascii: CollectionOfOne(UInt8(ascii: "'")))
      return
    }
    let scalars = text.scalars
    let quote = QuotedText.quote(scalars)
    builder.append(ascii: quote)
    for scalar in scalars { QuotedText.append(scalar, quote: quote, to: &builder) }
    builder.append(ascii: quote)
  }

  /// `repr(text)`
  package func repr(ofText text: Ref<StrObject>) -> Ref<StrObject> {
    if text.pointee.isASCII, QuotedText.isPlain(text.asciiBytes) {
      let count = text.pointee.count
      let result = heap.newStr(asciiCount: count + 2)
      result.pointee.ascii[0] = UInt8(ascii: "'")
      memcpy(result.pointee.data + 1, text.pointee.data, count)
      result.pointee.ascii[count + 1] = UInt8(ascii: "'")
      return result
    }
    var builder = TextBuilder()
    appendQuoted(text, to: &builder)
    return object(builder)
  }

  /// `ascii(value)`
  package func ascii(_ value: Value) throws(PyError) -> Ref<StrObject> {
    let shown = try repr(value)
    if shown.pointee.isASCII { return shown }
    var builder = TextBuilder()
    for scalar in shown.wideScalars {
      if scalar < 0x80 { builder.append(scalar) } else { QuotedText.appendEscape(scalar, to: &builder) }
    }
    return object(builder)
  }

  /// The string object of a finished text.
  package func object(_ builder: TextBuilder) -> Ref<StrObject> {
    builder.isWide ? object(scalars: builder.wide) : object(ascii: builder.narrow)
  }
}

/// Quotes and escapes.
enum QuotedText {
  /// Whether ASCII text stands between single quotes as it is.
  static func isPlain(_ bytes: Run<UInt8>) -> Bool {
    for byte in bytes where byte < 32 || byte == 127 || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\\") {
      return false
    }
    return true
  }

  /// Double quotes only around text that has single ones and no double ones.
  static func quote(_ units: some Collection<some TextUnit>) -> UInt8 {
    var hasSingle = false
    for unit in units {
      if unit == 34 { return UInt8(ascii: "'") }
      if unit == 39 { hasSingle = true }
    }
    return hasSingle ? UInt8(ascii: "\"") : UInt8(ascii: "'")
  }

  static func append(_ scalar: UInt32, quote: UInt8, to builder: inout TextBuilder) {
    switch scalar {
    case UInt32(quote), 92:
      builder.append(ascii: UInt8(ascii: "\\"))
      builder.append(scalar)
    case 9: builder.append("\\t")
    case 10: builder.append("\\n")
    case 13: builder.append("\\r")
    case 32..<127: builder.append(scalar)
    case ..<0x80: appendEscape(scalar, to: &builder)
    default:
      if UnicodeTable.isPrintable(scalar) { builder.append(scalar) } else { appendEscape(scalar, to: &builder) }
    }
  }

  /// `\xNN`, `\uNNNN` or `\UNNNNNNNN`
  static func appendEscape(_ scalar: UInt32, to builder: inout TextBuilder) {
    let (letter, digits): (UInt8, Int)
    switch scalar {
    case ..<0x100: (letter, digits) = (UInt8(ascii: "x"), 2)
    case ..<0x10000: (letter, digits) = (UInt8(ascii: "u"), 4)
    default: (letter, digits) = (UInt8(ascii: "U"), 8)
    }
    builder.append(ascii: UInt8(ascii: "\\"))
    builder.append(ascii: letter)
    appendHex(scalar, digits: digits, to: &builder)
  }

  static func appendHex(_ number: UInt32, digits: Int, to builder: inout TextBuilder) {
    for position in stride(from: digits &- 1, through: 0, by: -1) {
      builder.append(ascii: hexDigit(UInt8(truncatingIfNeeded: number >> UInt32(position &* 4) & 15)))
    }
  }

  static func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? 48 &+ value : 87 &+ value }
}
