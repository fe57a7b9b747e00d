/// What stands in a sort: an item, or an item with the key that orders it.
protocol Sortable {
  var sortKey: Value { get }
}

extension Value: Sortable {
  @inline(__always) var sortKey: Value { self }
}

struct KeyedItem: Sortable {
  let sortKey: Value
  let item: Value
}

/// Whether one key goes before another.
protocol SortOrder {
  func precedes(_ a: Value, _ b: Value) throws(PyError) -> Bool
}

/// A stable merge sort that takes advantage of runs that are in order already, merging runs in the sequence that
/// powersort gives. When a comparison throws, the buffer still holds each element once.
struct MergeSort<Element: Sortable, Order: SortOrder> {
  /// A stretch that is in order; `power` is the depth at which it meets the run behind it.
  private struct Run {
    var start: Int
    var count: Int
    var power: Int
  }

  let base: UnsafeMutablePointer<Element>
  let count: Int
  let order: Order
  private var scratch: UnsafeMutablePointer<Element>
  private var scratchCapacity = 0
  private var pending: [Run] = []

  static func sort(_ base: UnsafeMutablePointer<Element>, count: Int, by order: Order) throws(PyError) {
    if count < 2 { return }
    var sort = MergeSort(base: base, count: count, order: order)
    defer { if sort.scratchCapacity > 0 { sort.scratch.deallocate() } }
    try sort.run()
  }

  private init(base: UnsafeMutablePointer<Element>, count: Int, order: Order) {
    self.base = base
    self.count = count
    self.order = order
    scratch = base
  }

  private mutating func run() throws(PyError) {
    let shortest = shortestRun
    var start = 0
    while start < count {
      var length = try takeRun(from: start)
      if length < shortest {
        let wanted = min(shortest, count - start)
        try insertSorted(from: start, sorted: length, count: wanted)
        length = wanted
      }
      if let last = pending.indices.last {
        let power = power(pending[last], following: length)
        while pending.count > 1, pending[pending.count - 2].power > power { try mergeLast() }
        pending[pending.count - 1].power = power
      }
      pending.append(Run(start: start, count: length, power: 0))
      start += length
    }
    while pending.count > 1 { try mergeLast() }
  }

  /// Runs shorter than this are lengthened by insertion: from 32 to 64, so that their number is near a power of two.
  private var shortestRun: Int {
    var rest = count
    var carry = 0
    while rest >= 64 {
      carry |= rest & 1
      rest >>= 1
    }
    return rest + carry
  }

  @inline(__always)
  private func precedes(_ a: Element, _ b: Element) throws(PyError) -> Bool {
    try order.precedes(a.sortKey, b.sortKey)
  }

  /// The length of the run that begins at `start`; a falling one is turned round.
  private func takeRun(from start: Int) throws(PyError) -> Int {
    var end = start + 1
    if end >= count { return count - start }
    let isFalling = try precedes(base[end], base[start])
    end += 1
    while end < count, try precedes(base[end], base[end - 1]) == isFalling { end += 1 }
    if isFalling {
      var run = UnsafeMutableBufferPointer(start: base + start, count: end - start)
      run.reverse()
    }
    return end - start
  }

  /// Sorts `count` elements of which the first `sorted` are in order.
  private func insertSorted(from start: Int, sorted: Int, count: Int) throws(PyError) {
    for next in (start + sorted)..<(start + count) {
      let pivot = base[next]
      var low = start
      var high = next
      while low < high {
        let middle = (low + high) / 2
        if try precedes(pivot, base[middle]) { high = middle } else { low = middle + 1 }
      }
      (base + low + 1).update(from: base + low, count: next - low)
      base[low] = pivot
    }
  }

  /// The depth, in an ideal tree over all elements, of the node between a run and the next one.
  private func power(_ run: Run, following length: Int) -> Int {
    var left = 2 * run.start + run.count
    var right = left + run.count + length
    var power = 0
    while true {
      power += 1
      if left >= count {
        left -= count
        right -= count
      } else if right >= count {
        return power
      }
      left <<= 1
      right <<= 1
    }
  }

  private mutating func mergeLast() throws(PyError) {
    let second = pending.removeLast()
    let first = pending[pending.count - 1]
    pending[pending.count - 1].count += second.count
    // What stands at its place already is left out of the merge.
    let skipped = try positionAfter(base[second.start], in: first.start, first.count)
    let firstCount = first.start + first.count - skipped
    if firstCount == 0 { return }
    let secondCount = try positionBefore(base[second.start - 1], in: second.start, second.count) - second.start
    if secondCount == 0 { return }
    makeScratch(min(firstCount, secondCount))
    if firstCount <= secondCount {
      try mergeForward(skipped, firstCount, secondCount)
    } else {
      try mergeBackward(skipped, firstCount, secondCount)
    }
  }

  /// Where `element` goes in a sorted stretch, behind what is equal to it.
  private func positionAfter(_ element: Element, in start: Int, _ length: Int) throws(PyError) -> Int {
    var low = start
    var high = start + length
    while low < high {
      let middle = (low + high) / 2
      if try precedes(element, base[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// Where `element` goes in a sorted stretch, in front of what is equal to it.
  private func positionBefore(_ element: Element, in start: Int, _ length: Int) throws(PyError) -> Int {
    var low = start
    var high = start + length
    while low < high {
      let middle = (low + high) / 2
      if try precedes(base[middle], element) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private mutating func makeScratch(_ needed: Int) {
    if needed <= scratchCapacity { return }
    if scratchCapacity > 0 { scratch.deallocate() }
    scratchCapacity = max(needed, 64)
    scratch = .allocate(capacity: scratchCapacity)
  }

  /// Merges neighbours of which the first is the shorter, from the front.
  private func mergeForward(_ start: Int, _ firstCount: Int, _ secondCount: Int) throws(PyError) {
    scratch.update(from: base + start, count: firstCount)
    var left = 0
    var right = start + firstCount
    let end = right + secondCount
    var target = start
    defer { (base + target).update(from: scratch + left, count: firstCount - left) }
    while left < firstCount, right < end {
      if try precedes(base[right], scratch[left]) {
        base[target] = base[right]
        right += 1
      } else {
        base[target] = scratch[left]
        left += 1
      }
      target += 1
    }
  }

  /// Merges neighbours of which the second is the shorter, from the back.
  private func mergeBackward(_ start: Int, _ firstCount: Int, _ secondCount: Int) throws(PyError) {
    scratch.update(from: base + start + firstCount, count: secondCount)
    var left = start + firstCount
    var right = secondCount
    var target = start + firstCount + secondCount
    defer { (base + target - right).update(from: scratch, count: right) }
    while left > start, right > 0 {
      if try precedes(scratch[right - 1], base[left - 1]) {
        left -= 1
        target -= 1
        base[target] = base[left]
      } else {
        right -= 1
        target -= 1
        base[target] = scratch[right]
      }
    }
  }
}
