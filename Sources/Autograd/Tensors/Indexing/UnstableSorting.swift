import Kernels

extension NDArray {
  /// Elements of each row, column, … in order and where they were, equal elements in the order that torch's `sort` leaves them in.
  package func sortedUnstably(along dimension: Int, descending: Bool) throws(TensorError) -> (values: NDArray, indices: NDArray) {
    let stable = try sorted(along: dimension, descending: descending)
    let size = rank == 0 ? 1 : shape[try Shape.dimension(dimension, rank: rank)]
    // Few elements are inserted one by one, which keeps equal ones as they are; so does counting the digits of many integers.
    if size <= 16 || (rank == 1 && dtype.isInteger && size >= 1 << 15) || dtype.isComplex { return stable }
    guard try stable.values.hasRepeats(along: dimension) else { return stable }
    return try picked(along: dimension, size) { (line) in descending ? sortLine(line, Descending.self) : sortLine(line, Ascending.self) }
  }

  /// The largest, or smallest, elements of each row, column, …, in the order of torch's `topk`.
  package func top(_ count: Int, along dimension: Int = -1, largest: Bool = true) throws(TensorError) -> (values: NDArray, indices: NDArray)
  {
    let size = rank == 0 ? 1 : shape[try Shape.dimension(dimension, rank: rank)]
    guard count >= 0 && count <= size else { throw .outOfBounds("k", count) }
    if rank == 0 || dtype.isComplex { return try sortedUnstably(along: dimension, descending: largest) }
    return try picked(along: dimension, count) { (line) in
      largest ? selectFirst(count, of: line, Descending.self) : selectFirst(count, of: line, Ascending.self)
    }
  }

  private func hasRepeats(along dimension: Int) throws(TensorError) -> Bool {
    let place = try Shape.dimension(dimension, rank: rank)
    let rest = shape[place] - 1
    let equal = try NDArray.compare(
      .equal, narrowed(place, from: 1, count: rest), narrowed(place, from: 0, count: rest), as: dtype)
    if try equal.holdsSomewhere(true) { return true }
    // NaNs stand together at an end, and are not equal to themselves.
    guard dtype.isFloat else { return false }
    return try NDArray.compare(.equal, self, self, as: dtype).holdsSomewhere(false)
  }

  /// Whether one of the truths is that one.
  private func holdsSomewhere(_ truth: Bool) throws(TensorError) -> Bool {
    let flat = try contiguous()
    return UnsafeBufferPointer(start: flat.pointer(Bool.self), count: flat.count).contains(truth)
  }

  private func picked(
    along dimension: Int, _ count: Int, _ arrange: (UnsafeMutableBufferPointer<KeyedPlace>) -> Void
  ) throws(TensorError) -> (values: NDArray, indices: NDArray) {
    let place = try Shape.dimension(dimension, rank: rank)
    let arranged = try transposed(place, rank - 1).contiguous()
    let columns = arranged.shape[rank - 1]
    try workspace.checkRoom(forNotesOn: columns)
    var shape = arranged.shape
    shape[rank - 1] = count
    let indices = try NDArray(uninitialized: shape, .i64, in: workspace)
    let keys = dtype == .i64 ? arranged : try arranged.cast(to: .f64)
    let out = indices.pointer(Int64.self)
    let line = UnsafeMutableBufferPointer<KeyedPlace>.allocate(capacity: columns)
    defer { line.deallocate() }
    for row in 0..<(columns == 0 ? 0 : arranged.count / columns) {
      for column in 0..<columns {
        let key =
          dtype == .i64
          ? KeyedPlace(whole: keys.pointer(Int64.self)[row * columns + column], index: column)
          : KeyedPlace(number: keys.pointer(Double.self)[row * columns + column], index: column)
        line.initializeElement(at: column, to: key)
      }
      arrange(line)
      for column in 0..<count { out[row * count + column] = Int64(line[column].index) }
    }
    let values = try arranged.gathered(-1, indices)
    return (try values.transposed(place, rank - 1).contiguous(), try indices.transposed(place, rank - 1).contiguous())
  }
}

/// An element and where it was: a float, or an integer that no float may hold.
private struct KeyedPlace {
  var number = 0.0
  var whole: Int64 = 0
  var index: Int

  init(number: Double, index: Int) { (self.number, self.index) = (number, index) }
  init(whole: Int64, index: Int) { (self.whole, self.index) = (whole, index) }
}

private protocol Direction {
  static func precedes(_ a: KeyedPlace, _ b: KeyedPlace) -> Bool
}

private enum Ascending: Direction {
  static func precedes(_ a: KeyedPlace, _ b: KeyedPlace) -> Bool {
    a.whole < b.whole || a.number < b.number || (b.number.isNaN && !a.number.isNaN)
  }
}

private enum Descending: Direction {
  static func precedes(_ a: KeyedPlace, _ b: KeyedPlace) -> Bool {
    a.whole > b.whole || a.number > b.number || (a.number.isNaN && !b.number.isNaN)
  }
}

private typealias Line = UnsafeMutableBufferPointer<KeyedPlace>

/// What `std::sort` of GNU's library does: parts by the median of three, then insertion.
private func sortLine<D: Direction>(_ line: Line, _ direction: D.Type) { sortRange(line, line.count, direction) }

private func sortRange<D: Direction>(_ line: Line, _ count: Int, _ direction: D.Type) {
  guard count > 1 else { return }
  split(line, 0, count, depth: 2 * (Int.bitWidth - 1 - count.leadingZeroBitCount), direction)
  for place in 1..<min(16, count) {
    if D.precedes(line[place], line[0]) {
      let kept = line[place]
      for index in stride(from: place, to: 0, by: -1) { line[index] = line[index - 1] }
      line[0] = kept
    } else {
      insert(line, place, direction)
    }
  }
  for place in min(16, count)..<count { insert(line, place, direction) }
}

private func split<D: Direction>(_ line: Line, _ first: Int, _ end: Int, depth: Int, _ direction: D.Type) {
  var (last, depth) = (end, depth)
  while last - first > 16 {
    if depth == 0 { return sortByHeap(line, first, last, last, direction) }
    depth -= 1
    let cut = part(line, first, last, direction)
    split(line, cut, last, depth: depth, direction)
    last = cut
  }
}

private func part<D: Direction>(_ line: Line, _ first: Int, _ last: Int, _ direction: D.Type) -> Int {
  let (a, b, c) = (first + 1, first + (last - first) / 2, last - 1)
  if D.precedes(line[a], line[b]) {
    line.swapAt(first, D.precedes(line[b], line[c]) ? b : D.precedes(line[a], line[c]) ? c : a)
  } else {
    line.swapAt(first, D.precedes(line[a], line[c]) ? a : D.precedes(line[b], line[c]) ? c : b)
  }
  var (low, high) = (first + 1, last)
  while true {
    while D.precedes(line[low], line[first]) { low += 1 }
    high -= 1
    while D.precedes(line[first], line[high]) { high -= 1 }
    if low >= high { return low }
    line.swapAt(low, high)
    low += 1
  }
}

private func insert<D: Direction>(_ line: Line, _ place: Int, _ direction: D.Type) {
  let kept = line[place]
  var hole = place
  while hole > 0 && D.precedes(kept, line[hole - 1]) {
    line[hole] = line[hole - 1]
    hole -= 1
  }
  line[hole] = kept
}

/// Brings the first `count` elements to the front in order: by a heap if they are few, else by parts.
private func selectFirst<D: Direction>(_ count: Int, of line: Line, _ direction: D.Type) {
  if count == 0 { return }
  if count * 64 <= line.count { return sortByHeap(line, 0, count, line.count, direction) }
  select(line, count - 1, direction)
  sortRange(line, count - 1, direction)
}

/// `std::nth_element`.
private func select<D: Direction>(_ line: Line, _ wanted: Int, _ direction: D.Type) {
  var (first, last) = (0, line.count)
  var depth = 2 * (Int.bitWidth - 1 - max(1, last).leadingZeroBitCount)
  while last - first > 3 {
    if depth == 0 {
      heapify(line, first, wanted + 1, last, direction)
      return line.swapAt(first, wanted)
    }
    depth -= 1
    let cut = part(line, first, last, direction)
    if cut <= wanted { first = cut } else { last = cut }
  }
  for place in first + 1..<max(first + 1, last) {
    if D.precedes(line[place], line[first]) {
      let kept = line[place]
      for index in stride(from: place, to: first, by: -1) { line[index] = line[index - 1] }
      line[first] = kept
    } else {
      insert(line, place, direction)
    }
  }
}

/// `std::partial_sort`: the elements before `middle` come in order from a heap that has seen all.
private func sortByHeap<D: Direction>(_ line: Line, _ first: Int, _ middle: Int, _ last: Int, _ direction: D.Type) {
  heapify(line, first, middle, last, direction)
  var end = middle
  while end - first > 1 {
    end -= 1
    replaceTop(line, first, end, from: end, direction)
  }
}

private func heapify<D: Direction>(_ line: Line, _ first: Int, _ middle: Int, _ last: Int, _ direction: D.Type) {
  let count = middle - first
  if count > 1 {
    for parent in stride(from: (count - 2) / 2, through: 0, by: -1) { sink(line, first, parent, count, line[first + parent], direction) }
  }
  for place in middle..<max(middle, last) where D.precedes(line[place], line[first]) {
    replaceTop(line, first, middle, from: place, direction)
  }
}

private func replaceTop<D: Direction>(_ line: Line, _ first: Int, _ end: Int, from place: Int, _ direction: D.Type) {
  let kept = line[place]
  line[place] = line[first]
  sink(line, first, 0, end - first, kept, direction)
}

private func sink<D: Direction>(_ line: Line, _ first: Int, _ top: Int, _ count: Int, _ value: KeyedPlace, _ direction: D.Type) {
  var hole = top
  var child = top
  while child < (count - 1) / 2 {
    child = 2 * (child + 1)
    if D.precedes(line[first + child], line[first + child - 1]) { child -= 1 }
    line[first + hole] = line[first + child]
    hole = child
  }
  if count % 2 == 0 && child == (count - 2) / 2 {
    child = 2 * (child + 1)
    line[first + hole] = line[first + child - 1]
    hole = child - 1
  }
  while hole > top && D.precedes(line[first + (hole - 1) / 2], value) {
    line[first + hole] = line[first + (hole - 1) / 2]
    hole = (hole - 1) / 2
  }
  line[first + hole] = value
}
