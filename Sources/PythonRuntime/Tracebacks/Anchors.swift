import Diagnostics
import PythonSyntax

/// Where in an expression the operator stands, or the brackets of a subscript, by characters.
struct Anchors {
  let start: Int
  let end: Int

  /// Nil for text that is no binary operation and no subscript.
  init?(_ text: String) {
    guard let module = try? parseModule(SourceFile(name: "", text: text)), module.body.count == 1,
      case .expression(let expression) = module.body[0].kind
    else { return nil }
    let bytes = Array(text.utf8)
    let range: Range<Int>?
    switch expression.kind {
    case .binary(_, let left, let right): range = Anchors.operatorSign(bytes, Int(left.span.end), Int(right.span.start))
    case .subscript(let value, let index): range = Anchors.brackets(bytes, Int(value.span.end), Int(index.span.end))
    default: range = nil
    }
    guard let range else { return nil }
    start = Anchors.characters(bytes[..<range.lowerBound])
    end = Anchors.characters(bytes[..<range.upperBound])
  }

  private static func characters(_ bytes: ArraySlice<UInt8>) -> Int { bytes.count { $0 & 0xC0 != 0x80 } }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 || byte == 12 }

  private static func operatorSign(_ bytes: [UInt8], _ leftEnd: Int, _ rightStart: Int) -> Range<Int>? {
    guard leftEnd <= min(rightStart, bytes.count) else { return nil }
    let gap = leftEnd..<min(rightStart, bytes.count)
    guard let sign = gap.first(where: { !isBlank(bytes[$0]) && bytes[$0] != UInt8(ascii: ")") }) else { return nil }
    // A bracket of the right operand straight behind a sign counts as its second half, as in CPython.
    let isDouble = sign + 1 < gap.upperBound && !isBlank(bytes[sign + 1])
    return sign..<(isDouble ? sign + 2 : sign + 1)
  }

  private static func brackets(_ bytes: [UInt8], _ valueEnd: Int, _ indexEnd: Int) -> Range<Int>? {
    guard valueEnd <= bytes.count, indexEnd <= bytes.count,
      let open = bytes[valueEnd...].firstIndex(of: UInt8(ascii: "[")),
      let close = bytes[indexEnd...].firstIndex(of: UInt8(ascii: "]")), open < close
    else { return nil }
    return open..<(close + 1)
  }
}
