import Glibc

/// Numbers in words, with the minus sign of print.
package enum NumberText {
  package static func fixed(_ x: Double, _ decimals: Int) -> String { withMinus(printed("%.*f", CInt(max(0, min(60, decimals))), x)) }

  /// With exponent where there is one, without digits that say nothing.
  static func short(_ x: Double) -> String {
    let text = printed("%.*e", 10, x)
    guard let e = text.firstIndex(of: "e") else { return withMinus(text) }
    var digits = text[..<e]
    while digits.last == "0" { digits = digits.dropLast() }
    if digits.last == "." { digits = digits.dropLast() }
    let power = Int(text[text.index(after: e)...]) ?? 0
    return withMinus(power == 0 ? String(digits) : "\(digits)e\(power)")
  }

  /// With four digits, or fewer where they say as much.
  static func brief(_ x: Double) -> String { withMinus(printed("%.*g", 4, x)) }

  static func withMinus(_ text: String) -> String { text.replacing("-", with: "\u{2212}") }

  /// C's own formatting of one number with a precision.
  static func printed(_ format: String, _ precision: CInt, _ x: Double) -> String {
    let room = 512
    let text = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      let written = withVaList([precision, x]) { arguments in
        buffer.withMemoryRebound(to: CChar.self) { vsnprintf($0.baseAddress, room, format, arguments) }
      }
      count = max(0, min(room - 1, Int(written)))
    }
    return String(decoding: text, as: UTF8.self)
  }
}
