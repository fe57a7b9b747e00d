/// The nearest so many of what is offered: a heap with the farthest on top. Among equals, the first that came stay.
struct Nearest {
  let distances: UnsafeMutablePointer<Double>
  let indices: UnsafeMutablePointer<Int>
  let count: Int

  var farthest: Double { distances[0] }

  func offer(_ distance: Double, _ index: Int) {
    if distance >= distances[0] { return }
    var place = 0
    while true {
      let left = 2 * place + 1
      let right = left + 1
      if left >= count { break }
      let larger = right >= count || distances[left] >= distances[right] ? left : right
      if distance >= distances[larger] { break }
      distances[place] = distances[larger]
      indices[place] = indices[larger]
      place = larger
    }
    distances[place] = distance
    indices[place] = index
  }

  func sort() { NeighborSorting(distances: distances, indices: indices).sort(count) }
}

/// Distances sorted together with indices as scikit-learn's quicksort in two parts leaves them; equal distances keep no order.
struct NeighborSorting {
  let distances: UnsafeMutablePointer<Double>
  let indices: UnsafeMutablePointer<Int>

  func sort(_ count: Int) {
    if count > 1 { sort(0, count, 2 * (Int.bitWidth - 1 - count.leadingZeroBitCount)) }
  }

  @inline(__always)
  private func swap(_ a: Int, _ b: Int) {
    let (distance, index) = (distances[a], indices[a])
    distances[a] = distances[b]
    indices[a] = indices[b]
    distances[b] = distance
    indices[b] = index
  }

  /// Recurses into the smaller distances; `depth` bounds how often.
  private func sort(_ from: Int, _ end: Int, _ depth: Int) {
    var (start, depth) = (from, depth)
    while end - start > 15 {
      if depth <= 0 { return heapSort(start, end - start) }
      depth -= 1
      let pivot = medianAtEnd(start, end)
      var (low, high) = (start + 1, end - 2)
      while true {
        while low <= high, distances[low] < pivot { low += 1 }
        while low <= high, distances[high] > pivot { high -= 1 }
        if low >= high { break }
        swap(low, high)
        low += 1
        high -= 1
      }
      swap(low, end - 1)
      sort(start, low, depth)
      start = low + 1
    }
    insertionSort(start, end)
  }

  /// The median of three lies at the end then, the smallest at the start.
  private func medianAtEnd(_ start: Int, _ end: Int) -> Double {
    let (last, middle) = (end - 1, start + (end - start) / 2)
    if distances[start] > distances[last] { swap(start, last) }
    if distances[last] > distances[middle] {
      swap(last, middle)
      if distances[start] > distances[last] { swap(start, last) }
    }
    return distances[last]
  }

  private func insertionSort(_ start: Int, _ end: Int) {
    var next = start + 1
    while next < end {
      let (distance, index) = (distances[next], indices[next])
      var hole = next
      while hole > start, distances[hole - 1] > distance {
        distances[hole] = distances[hole - 1]
        indices[hole] = indices[hole - 1]
        hole -= 1
      }
      distances[hole] = distance
      indices[hole] = index
      next += 1
    }
  }

  private func heapSort(_ start: Int, _ count: Int) {
    for root in stride(from: (count - 2) / 2, through: 0, by: -1) { siftDown(start, root, count) }
    for end in stride(from: count - 1, to: 0, by: -1) {
      swap(start, start + end)
      siftDown(start, 0, end)
    }
  }

  private func siftDown(_ start: Int, _ from: Int, _ end: Int) {
    var root = from
    while true {
      let child = 2 * root + 1
      var largest = root
      if child < end, distances[start + largest] < distances[start + child] { largest = child }
      if child + 1 < end, distances[start + largest] < distances[start + child + 1] { largest = child + 1 }
      if largest == root { return }
      swap(start + root, start + largest)
      root = largest
    }
  }
}
