import Diagnostics

extension SourceFile {
  /// What keeps the bytes from being a text at all: a zero byte, or one that is not UTF-8.
  var encodingProblem: SyntaxProblem? {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0 {
        return SyntaxProblem(.syntaxError, "source code string cannot contain null bytes", Span(index, index))
      }
      if byte < 0x80 {
        index += 1
        continue
      }
      guard let length = lengthOfCharacter(at: index) else { return notUTF8(at: index) }
      index += length
    }
    return nil
  }

  private func lengthOfCharacter(at index: Int) -> Int? {
    let first = bytes[index]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return nil
    }
    guard index + length <= bytes.count, second ~= bytes[index + 1] else { return nil }
    return bytes[(index + 2)..<(index + length)].allSatisfy { $0 & 0xC0 == 0x80 } ? length : nil
  }

  private func notUTF8(at index: Int) -> SyntaxProblem {
    let code = String(bytes[index], radix: 16)
    let message =
      "Non-UTF-8 code starting with '\\x\(code)' in file \(name) on line \(position(of: index).line), "
      + "but no encoding declared; see https://peps.python.org/pep-0263/ for details"
    return SyntaxProblem(.syntaxError, message, Span(index, index))
  }
}
