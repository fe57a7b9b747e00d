/// What differs between two runs, two machines or two versions of a library, and says nothing.
enum AccidentalText {
  static func removed(from line: String) -> String {
    var text = line
    if text.contains("0x") { text = withoutAddresses(text) }
    if text.contains("np.") { text = withoutScalarTypes(text) }
    if text.contains("Backward") { text = withoutBackwardNumbers(text) }
    if text.contains("/s") || text.contains("s/") { text = withoutSpeed(text) }
    if text.contains("/") || text.contains(":\\") { text = withoutFolders(text) }
    return text
  }

  /// `<object at 0x7f3a12>` → `<object at 0x>`
  private static func withoutAddresses(_ text: String) -> String {
    let pieces = text.components(separatedBy: "0x")
    return pieces[0]
      + pieces.dropFirst().map { piece in
        let digits = piece.prefix { $0.isHexDigit }
        return "0x" + (digits.count >= 5 ? piece.dropFirst(digits.count) : piece[...])
      }.joined()
  }

  /// `np.float64(3.0)` → `3.0`, as NumPy 1 printed it; `np.True_` → `True`.
  private static func withoutScalarTypes(_ text: String) -> String {
    var result = text
    for type in ["float64", "float32", "float16", "int64", "int32", "int16", "int8", "uint8", "bool", "bool_", "str_"] {
      let pieces = result.components(separatedBy: "np.\(type)(")
      guard pieces.count > 1 else { continue }
      result = pieces[0] + pieces.dropFirst().map { withoutFirstClosing($0) }.joined()
    }
    return result.components(separatedBy: "np.True_").joined(separator: "True")
      .components(separatedBy: "np.False_").joined(separator: "False")
  }

  private static func withoutFirstClosing(_ text: String) -> String {
    guard let close = text.firstIndex(of: ")") else { return text }
    return String(text[..<close]) + text[text.index(after: close)...]
  }

  /// `<MulBackward0>` → `<MulBackward>`
  private static func withoutBackwardNumbers(_ text: String) -> String {
    let pieces = text.components(separatedBy: "Backward")
    return pieces[0]
      + pieces.dropFirst().map { piece in
        let digits = piece.prefix { $0.isASCII && $0.isNumber }
        return "Backward" + (piece.dropFirst(digits.count).first == ">" ? piece.dropFirst(digits.count) : piece[...])
      }.joined()
  }

  /// `5/5 [00:03<00:00, 1.6it/s, loss=2]` of a progress bar → `5/5 [loss=2]`
  private static func withoutSpeed(_ text: String) -> String {
    guard let open = text.firstRange(of: " ["), let close = text[open.upperBound...].lastIndex(of: "]") else { return text }
    let parts = String(text[open.upperBound..<close]).components(separatedBy: ", ")
    guard parts.count > 1, parts[0].contains(":"), parts[0].allSatisfy({ $0.isNumber || ":<?".contains($0) }),
      parts[1].hasSuffix("/s") || parts[1].contains("s/")
    else { return text }
    let rest = parts.dropFirst(2).joined(separator: ", ")
    return text[..<open.lowerBound] + (rest.isEmpty ? "" : " [\(rest)]") + text[text.index(after: close)...]
  }

  /// `File "/home/x/net.py"` and `C:\x\net.py` → `File "net.py"`
  private static func withoutFolders(_ text: String) -> String {
    var result = ""
    var word = ""
    func finished(_ word: String) -> String {
      let isWindows = word.dropFirst().hasPrefix(":\\")
      guard isWindows || word.hasPrefix("/") && word.dropFirst().contains("/") else { return word }
      return String(word.split { $0 == "/" || isWindows && $0 == "\\" }.last ?? "")
    }
    for character in text {
      if " \t\"'(),<>".contains(character) {
        result += finished(word) + String(character)
        word = ""
      } else {
        word.append(character)
      }
    }
    return result + finished(word)
  }
}

extension String {
  func components(separatedBy separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}
