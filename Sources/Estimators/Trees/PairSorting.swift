/// Values sorted together with what belongs to them. Not stable; the order of equal values decides about the last digits of sums over them,
/// so it is the one that scikit-learn's quicksort in three parts leaves.
struct PairSorting<Value: BinaryFloatingPoint> {
  /// A value and the number of what it belongs to, which move together.
  struct Pair {
    var value: Value
    var place: Int32
  }

  let pairs: UnsafeMutablePointer<Pair>

  func sort(_ count: Int) {
    if count > 1 { sort(0, count, 2 * (Int.bitWidth - 1 - count.leadingZeroBitCount)) }
  }

  @inline(__always)
  private func swap(_ a: Int, _ b: Int) {
    let pair = pairs[a]
    pairs[a] = pairs[b]
    pairs[b] = pair
  }

  /// Recurses into the smaller values; `depth` bounds how often.
  private func sort(_ from: Int, _ end: Int, _ depth: Int) {
    var (start, depth) = (from, depth)
    while end - start > 15 {
      if depth <= 0 { return heapSort(start, end - start) }
      depth -= 1
      let pivot = median(pairs[start].value, pairs[start + (end - start) / 2].value, pairs[end - 1].value)
      var (next, low, high) = (start, start, end)
      while next < high {
        let value = pairs[next].value
        if value < pivot {
          swap(next, low)
          next &+= 1
          low &+= 1
        } else if value > pivot {
          high &-= 1
          swap(next, high)
        } else {
          next &+= 1
        }
      }
      sort(start, low, depth)
      start = high
    }
    insertionSort(start, end)
  }

  private func median(_ a: Value, _ b: Value, _ c: Value) -> Value {
    if a < b { return b < c ? b : a < c ? c : a }
    return b < c ? (a < c ? a : c) : b
  }

  private func insertionSort(_ start: Int, _ end: Int) {
    var next = start + 1
    while next < end {
      let pair = pairs[next]
      var hole = next
      while hole > start, pairs[hole &- 1].value > pair.value {
        pairs[hole] = pairs[hole &- 1]
        hole &-= 1
      }
      pairs[hole] = pair
      next &+= 1
    }
  }

  private func heapSort(_ start: Int, _ count: Int) {
    for root in stride(from: (count - 2) / 2, through: 0, by: -1) { sink(start, root, count) }
    for end in stride(from: count - 1, to: 0, by: -1) {
      swap(start, start + end)
      sink(start, 0, end)
    }
  }

  private func sink(_ start: Int, _ root: Int, _ end: Int) {
    var root = root
    while true {
      let child = 2 * root + 1
      var largest = root
      if child < end, pairs[start + largest].value < pairs[start + child].value { largest = child }
      if child + 1 < end, pairs[start + largest].value < pairs[start + child + 1].value { largest = child + 1 }
      if largest == root { return }
      swap(start + root, start + largest)
      root = largest
    }
  }
}
