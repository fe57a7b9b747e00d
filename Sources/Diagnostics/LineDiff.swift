/// How one list of lines becomes another, in the order of reading.
package struct LineDiff: Equatable, Sendable {
  package struct Line: Equatable, Sendable {
    package enum Side: Sendable { case both, expected, actual }

    package var side: Side
    package var text: String
    /// Number of the line on each side that has it.
    package var expectedNumber: Int?
    package var actualNumber: Int?

    package init(_ side: Side, _ text: String, expectedNumber: Int? = nil, actualNumber: Int? = nil) {
      self.side = side
      self.text = text
      self.expectedNumber = expectedNumber
      self.actualNumber = actualNumber
    }
  }

  package var lines: [Line]

  package init(lines: [Line]) { self.lines = lines }

  package var isEmpty: Bool { !lines.contains { $0.side != .both } }

  /// The changed lines with `context` unchanged ones around them, cut into runs that touch.
  package func hunks(context: Int = 3) -> [ArraySlice<Line>] {
    var hunks: [ArraySlice<Line>] = []
    var start = 0
    var end = 0
    for index in lines.indices where lines[index].side != .both {
      let from = max(0, index - context)
      let to = min(lines.count, index + 1 + context)
      if end > 0, from <= end {
        end = to
      } else {
        if end > 0 { hunks.append(lines[start..<end]) }
        start = from
        end = to
      }
    }
    if end > 0 { hunks.append(lines[start..<end]) }
    return hunks
  }
}

/// One step of the way from an old list to a new one, by index.
package enum DiffStep: Equatable, Sendable {
  case same(Int, Int)
  case removed(Int)
  case added(Int)
}

/// The shortest way from `0..<oldCount` to `0..<newCount` (Myers 1986), after cutting common ends.
///
/// Lists with more than `limit` differences are not worth a shortest way: their middles are exchanged whole.
package func shortestDiff(
  _ oldCount: Int, _ newCount: Int, limit: Int = 1000, equal: (Int, Int) -> Bool
) -> [DiffStep] {
  var head = 0
  while head < oldCount, head < newCount, equal(head, head) { head += 1 }
  var tail = 0
  while tail < oldCount - head, tail < newCount - head, equal(oldCount - 1 - tail, newCount - 1 - tail) { tail += 1 }

  var steps = (0..<head).map { DiffStep.same($0, $0) }
  steps += middleDiff(oldCount - head - tail, newCount - head - tail, limit: limit) { equal(head + $0, head + $1) }
    .map { step in
      switch step {
      case .same(let old, let new): .same(old + head, new + head)
      case .removed(let old): .removed(old + head)
      case .added(let new): .added(new + head)
      }
    }
  for index in stride(from: tail, to: 0, by: -1) { steps.append(.same(oldCount - index, newCount - index)) }
  return steps
}

private func middleDiff(_ oldCount: Int, _ newCount: Int, limit: Int, equal: (Int, Int) -> Bool) -> [DiffStep] {
  let replaced = (0..<oldCount).map(DiffStep.removed) + (0..<newCount).map(DiffStep.added)
  if oldCount == 0 || newCount == 0 { return replaced }
  let bound = min(limit, oldCount + newCount)
  /// `reach[k + bound + 1]`: how far along the old list the best way on diagonal `k` (old minus new) has come.
  var reach = [Int](repeating: 0, count: 2 * bound + 3)
  var history: [[Int]] = []
  for distance in 0...bound {
    history.append(Array(reach[(bound - distance)...(bound + distance + 2)]))
    for diagonal in stride(from: -distance, through: distance, by: 2) {
      let below = reach[diagonal + bound + 2]
      let beside = reach[diagonal + bound]
      let down = diagonal == -distance || (diagonal != distance && beside < below)
      var old = down ? below : beside + 1
      while old < oldCount, old - diagonal < newCount, equal(old, old - diagonal) { old += 1 }
      reach[diagonal + bound + 1] = old
      if old >= oldCount, old - diagonal >= newCount {
        return steps(back: history, from: oldCount, newCount)
      }
    }
  }
  return replaced
}

/// Walks the recorded reaches backwards; `history[d]` holds diagonals `-d-1 ... d+1`.
private func steps(back history: [[Int]], from oldEnd: Int, _ newEnd: Int) -> [DiffStep] {
  var steps: [DiffStep] = []
  var old = oldEnd
  var new = newEnd
  for distance in stride(from: history.count - 1, through: 0, by: -1) {
    let diagonal = old - new
    let below = history[distance][diagonal + distance + 2]
    let beside = history[distance][diagonal + distance]
    let down = diagonal == -distance || (diagonal != distance && beside < below)
    let afterStep = down ? below : beside + 1
    while old > afterStep {
      old -= 1
      new -= 1
      steps.append(.same(old, new))
    }
    if distance == 0 { break }
    if down {
      new -= 1
      steps.append(.added(new))
    } else {
      old -= 1
      steps.append(.removed(old))
    }
  }
  return steps.reversed()
}
