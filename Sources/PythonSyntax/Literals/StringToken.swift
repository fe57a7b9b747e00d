/// One string token taken apart: its prefix and where its contents lie.
struct StringToken {
  var isRaw = false
  var isBytes = false
  var isFormatted = false
  let contents: Range<Int>

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    var start = range.lowerBound
    prefix: while start < range.upperBound {
      switch bytes[start] | 0x20 {
      case UInt8(ascii: "r"): isRaw = true
      case UInt8(ascii: "b"): isBytes = true
      case UInt8(ascii: "f"): isFormatted = true
      case UInt8(ascii: "u"): break
      default: break prefix
      }
      start += 1
    }
    let quote = bytes[start]
    let isTriple =
      range.upperBound - start >= 6 && bytes[start + 1] == quote && bytes[start + 2] == quote
    let width = isTriple ? 3 : 1
    contents = (start + width)..<(range.upperBound - width)
  }
}
