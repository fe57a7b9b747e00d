/// Pictures inside a page.
enum ImageData {
  /// The type by what the file begins with, whatever its name says; nil if it is no picture that browsers show.
  static func type(of bytes: [UInt8]) -> String? {
    func begins(_ text: String, at offset: Int = 0) -> Bool {
      bytes.count >= offset + text.utf8.count && bytes[offset...].starts(with: text.utf8)
    }
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) { return "image/png" }
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return "image/jpeg" }
    if begins("GIF8") { return "image/gif" }
    if begins("RIFF"), begins("WEBP", at: 8) { return "image/webp" }
    if begins("ftypavif", at: 4) { return "image/avif" }
    if begins("BM") { return "image/bmp" }
    let head = String(decoding: bytes.prefix(1000), as: UTF8.self)
    return head.contains("<svg") ? "image/svg+xml" : nil
  }

  /// Width and height in pixels, by the first chunk of the file.
  static func size(ofPNG bytes: [UInt8]) -> (width: Int, height: Int)? {
    guard bytes.count >= 24, type(of: bytes) == "image/png" else { return nil }
    func number(at start: Int) -> Int { bytes[start..<(start + 4)].reduce(0) { $0 << 8 | Int($1) } }
    return (number(at: 16), number(at: 20))
  }

  /// What the name of a file of that kind ends with.
  static func ending(of bytes: [UInt8]) -> String {
    switch type(of: bytes) {
    case "image/jpeg": "jpg"
    case "image/svg+xml": "svg"
    case let type?: String(type.dropFirst("image/".count))
    case nil: "png"
    }
  }

  /// Whether an address is a picture itself.
  static func isPicture(_ address: String) -> Bool {
    let kinds = ["png", "jpeg", "gif", "webp", "svg+xml"]
    guard let start = kinds.lazy.map({ "data:image/\($0);base64," }).first(where: address.hasPrefix) else { return false }
    return address.utf8.dropFirst(start.utf8.count).allSatisfy { digits.contains($0) || $0 == UInt8(ascii: "=") }
  }

  static func url(_ bytes: [UInt8], type: String) -> String { "data:\(type);base64,\(base64(standalone(bytes)))" }

  /// A drawing from within a page as a file of its own: browsers ask it for its language.
  static func standalone(_ bytes: [UInt8]) -> [UInt8] {
    guard type(of: bytes) == "image/svg+xml" else { return bytes }
    let text = String(decoding: bytes, as: UTF8.self)
    guard let start = text.firstRange(of: "<svg") else { return bytes }
    let end = text[start.upperBound...].firstIndex(of: ">") ?? text.endIndex
    if text[start.upperBound..<end].contains("xmlns=") { return bytes }
    return Array((text[..<start.upperBound] + " xmlns=\"http://www.w3.org/2000/svg\"" + text[start.upperBound...]).utf8)
  }

  private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func base64(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    var index = 0
    while index < bytes.count {
      let group = bytes[index..<min(index + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | UInt32($1) } << UInt32(8 * (3 - group.count))
      for place in 0..<4 {
        let digit = digits[Int(bits >> UInt32(18 - 6 * place) & 63)]
        text.append(place <= group.count ? digit : UInt8(ascii: "="))
      }
      index += 3
    }
    return String(decoding: text, as: UTF8.self)
  }
}
