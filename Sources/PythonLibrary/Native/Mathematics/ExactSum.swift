/// A sum of floats that is rounded once, after Shewchuk: partial sums without common bits.
struct ExactSum {
  enum Problem: Error { case overflow, oppositeInfinities }

  private var parts: [Double] = []
  private var special = 0.0
  private var infinities = 0.0

  mutating func add(_ value: Double) throws(Problem) {
    var x = value
    var kept = 0
    for index in parts.indices {
      var y = parts[index]
      if x.magnitude < y.magnitude { swap(&x, &y) }
      let high = x + y
      let low = y - (high - x)
      if low != 0 {
        parts[kept] = low
        kept += 1
      }
      x = high
    }
    parts.removeSubrange(kept...)
    if x == 0 { return }
    if x.isFinite {
      parts.append(x)
      return
    }
    if value.isFinite { throw .overflow }
    if value.isInfinite { infinities += value }
    special += value
    parts.removeAll(keepingCapacity: true)
  }

  func rounded() throws(Problem) -> Double {
    if special != 0 {
      if infinities.isNaN { throw .oppositeInfinities }
      return special
    }
    guard var high = parts.last else { return 0 }
    var low = 0.0
    var index = parts.count - 1
    while index > 0 {
      index -= 1
      let before = high
      high = before + parts[index]
      low = parts[index] - (high - before)
      if low != 0 { break }
    }
    // A remainder of just half a unit is rounded by what follows it.
    if index > 0, (low < 0) == (parts[index - 1] < 0), parts[index - 1] != 0 {
      let doubled = low * 2
      let moved = high + doubled
      if doubled == moved - high { high = moved }
    }
    return high
  }
}
