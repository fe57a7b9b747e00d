extension Character {
  var isBlank: Bool { self == " " || self == "\t" }
}

extension StringProtocol {
  func trimmingBlanks() -> String {
    String(drop { $0.isBlank }).trimmingTrailingBlanks()
  }

  /// Without the blanks, and the stray `\r`, at the end.
  func trimmingTrailingBlanks() -> String {
    var bytes = Array(utf8)
    let blanks = [UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r")]
    while let last = bytes.last, blanks.contains(last) { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
