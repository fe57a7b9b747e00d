/// Samples parted around the one of a rank in a feature. The order within the parts is that of GNU's `nth_element`, since it decides which of
/// equally near neighbors is found first.
struct IndexSelection {
  let indices: UnsafeMutablePointer<Int>
  let samples: Samples
  let feature: Int

  @inline(__always)
  private func precedes(_ a: Int, _ b: Int) -> Bool {
    let (first, second) = (samples[a][feature], samples[b][feature])
    return first == second ? a < b : first < second
  }

  @inline(__always)
  private func swap(_ a: Int, _ b: Int) {
    let index = indices[a]
    indices[a] = indices[b]
    indices[b] = index
  }

  func part(_ from: Int, _ rank: Int, _ to: Int) {
    if from == to || rank == to { return }
    var (first, last) = (from, to)
    var depth = 2 * (Int.bitWidth - 1 - (last - first).leadingZeroBitCount)
    while last - first > 3 {
      if depth == 0 { return select(first, rank, last) }
      depth -= 1
      let cut = partition(first, last)
      if cut <= rank { first = cut } else { last = cut }
    }
    insertionSort(first, last)
  }

  private func partition(_ first: Int, _ last: Int) -> Int {
    medianToFirst(first, first + 1, first + (last - first) / 2, last - 1)
    var (low, high) = (first + 1, last)
    while true {
      while precedes(indices[low], indices[first]) { low += 1 }
      high -= 1
      while precedes(indices[first], indices[high]) { high -= 1 }
      if low >= high { return low }
      swap(low, high)
      low += 1
    }
  }

  private func medianToFirst(_ first: Int, _ a: Int, _ b: Int, _ c: Int) {
    if precedes(indices[a], indices[b]) {
      swap(first, precedes(indices[b], indices[c]) ? b : precedes(indices[a], indices[c]) ? c : a)
    } else {
      swap(first, precedes(indices[a], indices[c]) ? a : precedes(indices[b], indices[c]) ? c : b)
    }
  }

  private func insertionSort(_ first: Int, _ last: Int) {
    var next = first + 1
    while next < last {
      let index = indices[next]
      var hole = next
      while hole > first, precedes(index, indices[hole - 1]) {
        indices[hole] = indices[hole - 1]
        hole -= 1
      }
      indices[hole] = index
      next += 1
    }
  }

  /// Where the quick way does not end soon: everything up to the rank by a heap with the last on top.
  private func select(_ first: Int, _ rank: Int, _ last: Int) {
    let size = rank + 1 - first
    for root in stride(from: size / 2 - 1, through: 0, by: -1) { siftDown(first, root, size) }
    for place in rank + 1..<max(rank + 1, last) where precedes(indices[place], indices[first]) {
      swap(place, first)
      siftDown(first, 0, size)
    }
    swap(first, rank)
  }

  private func siftDown(_ first: Int, _ from: Int, _ size: Int) {
    var root = from
    while 2 * root + 1 < size {
      var child = 2 * root + 1
      if child + 1 < size, precedes(indices[first + child], indices[first + child + 1]) { child += 1 }
      if !precedes(indices[first + root], indices[first + child]) { return }
      swap(first + root, first + child)
      root = child
    }
  }
}
