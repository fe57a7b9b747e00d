/// Cutting text into pieces; `emit` gets the bounds of each.
enum TextSplit<Unit: TextUnit> {
  /// Words, up to `limit` cuts.
  @inline(__always)
  static func words(_ text: Run<Unit>, limit: Int, isSpace: (Unit) -> Bool, _ emit: (Int, Int) -> Void) {
    var index = 0
    var left = limit
    while true {
      while index < text.count && isSpace(text[index]) { index &+= 1 }
      if index == text.count { return }
      if left == 0 { return emit(index, text.count) }
      left &-= 1
      let start = index
      while index < text.count && !isSpace(text[index]) { index &+= 1 }
      emit(start, index)
    }
  }

  /// Words from the last to the first.
  @inline(__always)
  static func wordsFromEnd(_ text: Run<Unit>, limit: Int, isSpace: (Unit) -> Bool, _ emit: (Int, Int) -> Void) {
    var index = text.count
    var left = limit
    while true {
      while index > 0 && isSpace(text[index &- 1]) { index &-= 1 }
      if index == 0 { return }
      if left == 0 { return emit(0, index) }
      left &-= 1
      let end = index
      while index > 0 && !isSpace(text[index &- 1]) { index &-= 1 }
      emit(index, end)
    }
  }

  /// Pieces between separators, up to `limit` cuts.
  @inline(__always)
  static func pieces(_ text: Run<Unit>, by separator: Run<Unit>, limit: Int, _ emit: (Int, Int) -> Void) {
    var start = 0
    var left = limit
    while left > 0 {
      let hit = TextSearch.first(separator, in: text.part(start, text.count))
      if hit < 0 { break }
      emit(start, start &+ hit)
      start &+= hit &+ separator.count
      left &-= 1
    }
    emit(start, text.count)
  }

  /// Pieces from the last to the first.
  @inline(__always)
  static func piecesFromEnd(_ text: Run<Unit>, by separator: Run<Unit>, limit: Int, _ emit: (Int, Int) -> Void) {
    var end = text.count
    var left = limit
    while left > 0 {
      let hit = TextSearch.last(separator, in: text.part(0, end))
      if hit < 0 { break }
      emit(hit &+ separator.count, end)
      end = hit
      left &-= 1
    }
    emit(0, end)
  }

  /// Lines, with their ends or without; CR LF ends one line.
  @inline(__always)
  static func lines(_ text: Run<Unit>, keepingEnds: Bool, isBreak: (Unit) -> Bool, _ emit: (Int, Int) -> Void) {
    var start = 0
    while start < text.count {
      var end = start
      while end < text.count && !isBreak(text[end]) { end &+= 1 }
      var next = end
      if next < text.count {
        next &+= text[next] == 13 && next &+ 1 < text.count && text[next &+ 1] == 10 ? 2 : 1
      }
      emit(start, keepingEnds ? next : end)
      start = next
    }
  }

  /// The bounds that are left when units at the ends are taken away.
  @inline(__always)
  static func stripped(_ text: Run<Unit>, _ sides: StripSides, _ isStripped: (Unit) -> Bool) -> (start: Int, end: Int) {
    var start = 0
    var end = text.count
    if sides != .right {
      while start < end && isStripped(text[start]) { start &+= 1 }
    }
    if sides != .left {
      while start < end && isStripped(text[end &- 1]) { end &-= 1 }
    }
    return (start, end)
  }
}

enum StripSides {
  case left, right, both
}
