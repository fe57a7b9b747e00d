/// What differs between two runs, two machines or two versions of a library, and says nothing.
enum AccidentalText {
  static func removed(from line: String) -> String {
    var text = line
    if text.contains("0x") { text = withoutAddresses(text) }
    if text.contains("np.") { text = withoutScalarTypes(text) }
    if text.contains("Backward0>") { text = text.components(separatedBy: "Backward0>").joined(separator: "Backward>") }
    if text.contains("/s") || text.contains("s/") { text = withoutSpeed(text) }
    if text.contains("/") || text.contains(":\\") { text = withoutFolders(text) }
    return text
  }

  /// `<object at 0x7f3a12>` → `<object at 0x>`; a number that a program prints in sixteens stays.
  private static func withoutAddresses(_ text: String) -> String {
    let pieces = text.components(separatedBy: "0x")
    var result = pieces[0]
    for piece in pieces.dropFirst() {
      let digits = piece.prefix { $0.isHexDigit }
      let isAddress = result.hasSuffix(" at ") && !digits.isEmpty || looksLikeAddress(digits)
      result += "0x" + (isAddress ? piece.dropFirst(digits.count) : piece[...])
    }
    return result
  }

  /// Where processes keep their heaps: `7f3a5c0d1e20`, `55d0c2a41b30`, and Windows' sixteen digits.
  private static func looksLikeAddress(_ digits: Substring) -> Bool {
    digits.count == 12 && ["7f", "7e", "55", "56"].contains { digits.hasPrefix($0) } || digits.count == 16 && digits.hasPrefix("0000")
  }

  private static let scalarTypes = [
    "float64", "float32", "float16", "longdouble", "int64", "int32", "int16", "int8", "uint64", "uint32", "uint16", "uint8", "intp",
    "longlong", "bool", "bool_", "str_", "bytes_",
  ]

  /// `np.float64(3.0)` → `3.0`, as NumPy 1 printed it; `np.True_` → `True`.
  private static func withoutScalarTypes(_ text: String) -> String {
    var result = text
    for type in scalarTypes {
      let pieces = result.components(separatedBy: "np.\(type)(")
      guard pieces.count > 1 else { continue }
      result = pieces[0] + pieces.dropFirst().map { withoutFirstClosing($0) }.joined()
    }
    // NumPy 1 kept the brackets of a complex number.
    for type in ["complex128", "complex64"] { result = result.components(separatedBy: "np.\(type)(").joined(separator: "(") }
    return result.components(separatedBy: "np.True_").joined(separator: "True")
      .components(separatedBy: "np.False_").joined(separator: "False")
  }

  private static func withoutFirstClosing(_ text: String) -> String {
    guard let close = text.firstIndex(of: ")") else { return text }
    return String(text[..<close]) + text[text.index(after: close)...]
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
    var rest = text[...]
    while let first = rest.first {
      // A path in quotes may have blanks in it.
      if let quote = result.last, quote == "\"" || quote == "'", let end = rest.firstIndex(of: quote) {
        if let name = lastPart(rest[..<end]) {
          result += name
          rest = rest[end...]
          continue
        }
      }
      if isSeparator(first) {
        result.append(first)
        rest = rest.dropFirst()
      } else {
        let word = rest.prefix { !isSeparator($0) }
        result += lastPart(word) ?? String(word)
        rest = rest[word.endIndex...]
      }
    }
    return result
  }

  private static func isSeparator(_ character: Character) -> Bool { " \t\"'(),<>=[]{}".contains(character) }

  /// The last name of an absolute path; nil if `text` is none.
  private static func lastPart(_ text: Substring) -> String? {
    let isWindows = text.dropFirst().hasPrefix(":\\") && text.first?.isLetter == true
    let names = text.split { $0 == "/" || isWindows && $0 == "\\" }
    let isRooted = text.hasPrefix("/") && !text.hasPrefix("//") && names.count >= 2
    return isRooted || isWindows && names.count >= 2 ? names.last.map(String.init) : nil
  }
}

extension String {
  func components(separatedBy separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}
