extension String {
  /// The text as HTML shows it, in elements and in quoted attributes.
  var escapedHTML: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "\""): bytes += "&quot;".utf8
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A link that a page may follow: nothing that runs when it is clicked.
  var safeLink: String {
    let scheme = prefix { $0 != ":" && $0 != "/" && $0 != "?" && $0 != "#" }
    guard dropFirst(scheme.count).first == ":" else { return self }
    let name = scheme.filter { !$0.isWhitespace }.lowercased()
    return ["http", "https", "mailto"].contains(name) ? self : ""
  }
}
