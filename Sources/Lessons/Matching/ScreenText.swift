/// Output as a reader saw it on a screen.
package enum ScreenText {
  /// Lines without colours, overwritten progress, trailing blanks and blank lines at the end.
  package static func lines(of output: String) -> [String] {
    var lines = output.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      onScreen(line).trimmingTrailingBlanks()
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// What of a line remains on the screen after its escape sequences and carriage returns.
  static func onScreen(_ line: some StringProtocol) -> String {
    var bytes: [UInt8] = []
    var source = Array(line.utf8)[...]
    while let byte = source.popFirst() {
      if byte == 0x1B {
        skipEscape(&source)
      } else if byte == UInt8(ascii: "\r") {
        // The end of a CRLF overwrites nothing.
        if !source.allSatisfy({ $0 == UInt8(ascii: "\r") }) { bytes = [] }
      } else if byte == 0x08 {
        _ = bytes.popLast()
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Cuts `[31m` and the like, and titles that end with a bell.
  private static func skipEscape(_ source: inout ArraySlice<UInt8>) {
    guard let kind = source.popFirst() else { return }
    if kind == UInt8(ascii: "[") {
      while let byte = source.popFirst() { if (0x40...0x7E).contains(byte) { return } }
    } else if kind == UInt8(ascii: "]") {
      while let byte = source.popFirst() { if byte == 0x07 { return } }
    }
  }
}
