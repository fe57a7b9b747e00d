/// How much of a text is shown, and how many fill characters stand around it.
package struct TextLayout: Equatable, Sendable {
  package let leading: Int
  package let shown: Int
  package let trailing: Int
}

extension FormatSpec {
  /// What `format(text, spec)` makes of a text of the given length.
  package func layout(textLength: Int, typeName: String = "str") throws(NumberError) -> TextLayout {
    if let type, type != UInt32(UInt8(ascii: "s")) { throw unknownType(typeName) }
    if let grouping { throw FormatSpec.wrongGrouping(grouping, UInt32(UInt8(ascii: "s"))) }
    if let sign {
      let name = sign == UInt8(ascii: " ") ? "Space" : "Sign"
      throw NumberError(.valueError, "\(name) not allowed in string format specifier")
    }
    if hidesNegativeZero {
      throw NumberError(.valueError, "Negative zero coercion (z) not allowed in string format specifier")
    }
    if isAlternate {
      throw NumberError(.valueError, "Alternate form (#) not allowed in string format specifier")
    }
    if alignment == .afterSign {
      throw NumberError(.valueError, "'=' alignment not allowed in string format specifier")
    }
    try checkLength()
    let shown = min(textLength, precision ?? .max)
    let padding = Padding(missing: width - shown, alignment ?? .left)
    return TextLayout(leading: padding.left, shown: shown, trailing: padding.right)
  }

  /// Writes text as `format(text, spec)` does.
  package func append<Text: RandomAccessCollection>(
    _ text: Text, typeName: String = "str", to builder: inout TextBuilder
  ) throws(NumberError) where Text.Element: FixedWidthInteger & UnsignedInteger {
    let layout = try layout(textLength: text.count, typeName: typeName)
    appendFill(layout.leading, to: &builder)
    for scalar in text.prefix(layout.shown) { builder.append(UInt32(scalar)) }
    appendFill(layout.trailing, to: &builder)
  }
}
