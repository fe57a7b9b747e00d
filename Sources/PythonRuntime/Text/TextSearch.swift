import CLinux
import Glibc

/// Finding one run of text in another, in time linear in both.
enum TextSearch<Unit: TextUnit> {
  /// Where `needle` begins first in `text`, or -1.
  static func first(_ needle: Run<Unit>, in text: Run<Unit>) -> Int {
    if needle.count > text.count { return -1 }
    if needle.count < 2 { return needle.isEmpty ? 0 : Unit.first(needle[0], in: text) }
    if Unit.self == UInt8.self, let base = text.baseAddress, let start = needle.baseAddress {
      guard let hit = memmem(base, text.count, start, needle.count) else { return -1 }
      return UnsafeRawPointer(hit) - UnsafeRawPointer(base)
    }
    var index = 0
    var budget = text.count &+ 4 &* needle.count
    while true {
      let candidate = Unit.first(needle[0], in: text.part(index, text.count &- needle.count &+ 1))
      if candidate < 0 { return -1 }
      index &+= candidate
      let matched = needle.commonPrefix(text, at: index)
      if matched == needle.count { return index }
      budget &-= matched
      index &+= 1
      if index &+ needle.count > text.count { return -1 }
      if budget < 0 { return BorderTable(needle).first(in: text, from: index) }
    }
  }

  /// Where `needle` begins last in `text`, or -1.
  static func last(_ needle: Run<Unit>, in text: Run<Unit>) -> Int {
    if needle.count > text.count { return -1 }
    if needle.count < 2 { return needle.isEmpty ? text.count : Unit.last(needle[0], in: text) }
    var end = text.count &- needle.count &+ 1
    var budget = text.count &+ 4 &* needle.count
    while true {
      let index = Unit.last(needle[0], in: text.part(0, end))
      if index < 0 { return -1 }
      let matched = needle.commonPrefix(text, at: index)
      if matched == needle.count { return index }
      budget &-= matched
      end = index
      if budget < 0 { return lastInReverse(needle, in: text.part(0, index &+ needle.count)) }
    }
  }

  /// Searches forward in mirrored copies.
  private static func lastInReverse(_ needle: Run<Unit>, in text: Run<Unit>) -> Int {
    let mirroredNeedle = Array(needle.reversed())
    let mirroredText = Array(text.reversed())
    let hit = mirroredNeedle.withUnsafeBufferPointer { needle in
      mirroredText.withUnsafeBufferPointer { BorderTable(needle).first(in: $0, from: 0) }
    }
    return hit < 0 ? -1 : text.count - hit - needle.count
  }

  /// How often `needle` (not empty) occurs without overlaps, up to `limit` times.
  static func count(_ needle: Run<Unit>, in text: Run<Unit>, limit: Int = .max) -> Int {
    var count = 0
    if needle.count == 1 {
      let unit = needle[0]
      for other in text where other == unit { count &+= 1 }
      return min(count, limit)
    }
    var start = 0
    while count < limit {
      let hit = first(needle, in: text.part(start, text.count))
      if hit < 0 { break }
      count &+= 1
      start &+= hit &+ needle.count
    }
    return count
  }
}

extension UnsafeBufferPointer where Element: TextUnit {
  /// How many units this shares with `text` from `index` on.
  fileprivate func commonPrefix(_ text: Run<Element>, at index: Int) -> Int {
    var matched = 0
    while matched < count && text[index &+ matched] == self[matched] { matched &+= 1 }
    return matched
  }
}

/// For each prefix of a needle the length of its longest border: the search of Knuth, Morris and Pratt, for texts that
/// would make a plain one slow.
private struct BorderTable<Unit: TextUnit> {
  private let needle: Run<Unit>
  private let borders: [Int]

  init(_ needle: Run<Unit>) {
    self.needle = needle
    var borders = Array(repeating: 0, count: needle.count)
    var length = 0
    for index in 1..<max(1, needle.count) {
      while length > 0 && needle[index] != needle[length] { length = borders[length - 1] }
      if needle[index] == needle[length] { length += 1 }
      borders[index] = length
    }
    self.borders = borders
  }

  func first(in text: Run<Unit>, from start: Int) -> Int {
    var length = 0
    for index in start..<text.count {
      while length > 0 && text[index] != needle[length] { length = borders[length - 1] }
      if text[index] == needle[length] { length += 1 }
      if length == needle.count { return index + 1 - length }
    }
    return -1
  }
}
