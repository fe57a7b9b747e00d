import Diagnostics

extension SourceFile {
  /// The same text in UTF-8: as it is, or from the Latin-1 that its first lines declare.
  package func decoded() throws(SyntaxProblem) -> SourceFile {
    // What is text already is not asked how it was encoded.
    let declared = countsBytes ? declaredEncoding : nil
    if let declared, !Encodings.areKnown(declared) {
      throw SyntaxProblem(.syntaxError, "encoding problem: \(declared)", Span(0, 0), isAboutFile: true)
    }
    guard let problem = encodingProblem else {
      let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
      let isMarked = countsBytes && bytes.starts(with: mark)
      if declared == nil, !isMarked { return self }
      let text = isMarked ? Array(bytes.dropFirst(mark.count)) : bytes
      return SourceFile(name: name, bytes: text, firstLine: firstLine, isFile: isFile)
    }
    guard let declared, Encodings.latin1.contains(Encodings.normalized(declared)), !bytes.contains(0) else {
      throw problem
    }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 { text.append(byte) } else { text += [0xC0 | byte >> 6, 0x80 | byte & 0x3F] }
    }
    return SourceFile(name: name, bytes: text, firstLine: firstLine, isFile: isFile)
  }

  /// What keeps the bytes from being a text at all: a zero byte, or one that is not UTF-8.
  var encodingProblem: SyntaxProblem? {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0 {
        return SyntaxProblem(
          .syntaxError, "source code string cannot contain null bytes", Span(index, index), isAboutFile: true)
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
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch bytes[index] {
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
    return SyntaxProblem(.syntaxError, message, Span(index, index), isAboutFile: true)
  }

  /// The name behind `coding:` or `coding=` in a comment on the first line, or on the second below a comment.
  private var declaredEncoding: String? {
    for number in firstLine...(firstLine + 1) {
      guard let line = line(number) else { return nil }
      let text = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == 0x0C }
      if text.first == UInt8(ascii: "#"), let name = encodingName(in: text) { return name }
      guard text.isEmpty || text.first == UInt8(ascii: "#") else { return nil }
    }
    return nil
  }

  private func encodingName(in comment: ArraySlice<UInt8>) -> String? {
    let mark = Array("coding".utf8)
    var rest = comment
    while rest.count > mark.count {
      if rest.starts(with: mark) {
        let after = rest.dropFirst(mark.count)
        if after.first == UInt8(ascii: ":") || after.first == UInt8(ascii: "=") {
          let name = after.dropFirst().drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
            .prefix { Encodings.isNameByte($0) }
          if !name.isEmpty { return String(decoding: name, as: UTF8.self) }
        }
      }
      rest = rest.dropFirst()
    }
    return nil
  }
}

/// What texts are declared to be written in. Only UTF-8 and Latin-1 are read.
private enum Encodings {
  static let latin1: Set<String> = ["latin-1", "latin1", "iso-8859-1", "iso8859-1", "iso-latin-1", "l1", "8859"]

  private static let others: Set<String> = [
    "utf-8", "utf8", "u8", "utf", "utf-8-sig", "utf-8-unix", "utf-8-dos", "utf-8-mac", "ascii", "us-ascii", "646",
    "utf-16", "utf-32", "utf-7", "cp1250", "cp1251", "cp1252", "windows-1250", "windows-1251", "windows-1252", "cp437",
    "cp850", "cp932", "cp936", "gbk", "gb2312", "gb18030", "hz", "big5", "shift-jis", "shift_jis", "sjis", "euc-jp",
    "iso-2022-jp", "euc-kr", "koi8-r", "koi8-u", "mac-roman", "iso-8859-2", "iso-8859-5", "iso-8859-7", "iso-8859-9",
    "iso-8859-15", "latin-2", "latin-5", "latin-9", "tis-620",
  ]

  static func areKnown(_ name: String) -> Bool {
    let name = normalized(name)
    return latin1.contains(name) || others.contains(name)
  }

  static func normalized(_ name: String) -> String { String(name.lowercased().map { $0 == "_" ? "-" : $0 }) }

  static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
      true
    default: false
    }
  }
}
