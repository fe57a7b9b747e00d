/// A regular expression over lines of text, in Python's notation.
package final class TextPattern {
  private let compiled: CompiledPattern

  package init(_ regex: String) throws(PatternProblem) {
    let text = try PatternText(regex.unicodeScalars.map(\.value))
    compiled = try CompiledPattern(text, isText: true)
  }

  /// Whether the pattern stands for all of `line`; a pattern that would need too many steps stands for nothing.
  package func standsFor(_ line: String) -> Bool {
    Array(line.utf8).withUnsafeBufferPointer { (try? compiled.match($0, from: 0, .fullMatch, mustAdvance: false)) != nil }
  }

  /// The line with `replacement` in place of every match; `\1` and `\g<1>` in it are groups.
  package func replacingMatches(in line: String, with replacement: String) -> String {
    let subject = Array(line.utf8)
    var result: [UInt8] = []
    var copied = 0
    subject.withUnsafeBufferPointer { buffer in
      var position = 0
      var mustAdvance = false
      while position <= buffer.count,
        let spans = try? compiled.match(buffer, from: position, .search, mustAdvance: mustAdvance), spans.count > 1
      {
        result += buffer[copied..<spans[0]]
        result += expanded(replacement, spans, buffer)
        copied = spans[1]
        position = spans[1]
        mustAdvance = true
      }
      result += buffer[copied...]
    }
    return String(decoding: result, as: UTF8.self)
  }

  private func expanded(_ replacement: String, _ spans: [Int], _ subject: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var rest = Array(replacement.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\"), let next = rest.first else {
        result.append(byte)
        continue
      }
      let isBracketed = next == UInt8(ascii: "g") && rest.dropFirst().first == UInt8(ascii: "<")
      let digits = rest.dropFirst(isBracketed ? 2 : 0).prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.prefix(2)
      if let group = Int(String(decoding: digits, as: UTF8.self)) {
        rest = rest[digits.endIndex...].dropFirst(isBracketed ? 1 : 0)
        if group * 2 + 1 < spans.count, spans[group * 2] >= 0 { result += subject[spans[group * 2]..<spans[group * 2 + 1]] }
      } else {
        if next != UInt8(ascii: "\\") { result.append(byte) }
        result.append(next)
        rest = rest.dropFirst()
      }
    }
    return result
  }
}
