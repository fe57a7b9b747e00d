import Diagnostics

/// Where a text stops being UTF-8.
struct EncodingProblem {
  private let bytes: [UInt8]
  private let offset: Int

  /// Nil for a text that is.
  init?(_ bytes: [UInt8]) {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    self.bytes = bytes
    var decoder = UTF8()
    var rest = bytes.makeIterator()
    var offset = 0
    while case .scalarValue(let scalar) = decoder.decode(&rest) { offset += UTF8.width(scalar) }
    self.offset = offset
  }

  func diagnostic(file: String) -> Diagnostic {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return Diagnostic(
        .error, "is UTF-16, not UTF-8", file: file, notes: ["iconv -f UTF-16 -t UTF-8 FILE makes it UTF-8"])
    }
    let source = SourceFile(name: file, bytes: bytes)
    let place = source.position(of: offset)
    let digits = String(bytes[offset], radix: 16, uppercase: true)
    let byte = "0x" + (digits.count < 2 ? "0" : "") + digits
    return Diagnostic(
      .error, "is not UTF-8: byte \(byte)", file: file, line: place.line, column: place.column + 1,
      notes: ["iconv -f BIG5 -t UTF-8 FILE converts a text from Big5, -f CP1252 one from Windows"])
  }
}
