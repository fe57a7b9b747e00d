import Diagnostics

/// How a fence stands in the file: what comes before it on its lines, its signs, and how its lines end.
struct FenceFrame {
  /// Marks of quotes and the indentation of lists, as lines inside the fence have them.
  let prefix: [UInt8]
  let sign: UInt8
  let length: Int
  let opening: Int
  /// Line of the closing signs; nil if the text ends first.
  let closing: Int?
  let ending: [UInt8]
  private let source: SourceFile

  init?(_ fence: Fence, in source: SourceFile) {
    self.source = source
    opening = fence.lines.lowerBound
    let line = source.line(opening) ?? []
    let signs = [UInt8(ascii: "`"), UInt8(ascii: "~")]
    guard let start = line.indices.first(where: { FenceFrame.run(line[$0...], signs) >= 3 }) else { return nil }
    let sign = line[start]
    self.sign = sign
    length = line[start...].prefix { $0 == sign }.count
    prefix = line[..<start].map { byte in
      [UInt8(ascii: ">"), UInt8(ascii: " "), UInt8(ascii: "\t")].contains(byte) ? byte : UInt8(ascii: " ")
    }
    ending = source.ending(ofLine: opening)
    let last = source.line(fence.lines.upperBound) ?? []
    let blanks = [UInt8(ascii: " "), UInt8(ascii: "\t")]
    let bare = last.drop { $0 == UInt8(ascii: ">") || blanks.contains($0) }.reversed().drop { blanks.contains($0) }
    let isClosed = fence.lines.upperBound > opening && bare.count >= length && bare.allSatisfy { $0 == sign }
    closing = isClosed ? fence.lines.upperBound : nil
  }

  private static func run(_ bytes: ArraySlice<UInt8>, _ signs: [UInt8]) -> Int {
    guard let first = bytes.first, signs.contains(first) else { return 0 }
    return bytes.prefix { $0 == first }.count
  }

  /// A line inside the fence.
  func line(_ text: String) -> [UInt8] { line(Array(text.utf8)) }

  private func line(_ text: [UInt8]) -> [UInt8] {
    if !text.isEmpty { return prefix + text + ending }
    let blank = prefix.reversed().drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    return blank.reversed() + ending
  }

  /// A blank line beside the fence.
  var blankLine: [UInt8] { line([]) }

  /// The longest run of the fence's sign in any of the lines.
  func longestRun(in lines: [String]) -> Int {
    var longest = 0
    for line in lines {
      var run = 0
      for byte in line.utf8 {
        run = byte == sign ? run + 1 : 0
        longest = max(longest, run)
      }
    }
    return longest
  }

  /// An opening or closing line with `length` signs.
  func fence(_ length: Int, info: String = "") -> [UInt8] {
    line(Array(repeating: sign, count: length) + Array(info.utf8))
  }

  /// The line as it stands, but with `length` signs.
  func lengthened(_ number: Int, to length: Int) -> [UInt8] {
    let whole = source.whole(line: number)
    guard let start = whole.indices.first(where: { FenceFrame.run(whole[$0...], [sign]) >= min(3, self.length) }) else {
      return Array(whole)
    }
    let run = FenceFrame.run(whole[start...], [sign])
    return whole[..<start] + Array(repeating: sign, count: length) + whole[(start + run)...]
  }
}
