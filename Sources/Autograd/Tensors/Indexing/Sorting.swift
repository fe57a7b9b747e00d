import Kernels

extension NDArray {
  /// Elements of each row, column, … in order, and where they were.
  ///
  /// NaN counts as larger than any number; equal elements keep their order.
  package func sorted(
    along dimension: Int = -1, descending: Bool = false
  ) throws(TensorError) -> (values: NDArray, indices: NDArray) {
    let place = try Shape.dimension(dimension, rank: rank)
    guard rank > 0 else { return (try copied(), try NDArray(zeros: [], .i64, in: workspace)) }
    let arranged = try transposed(place, rank - 1).contiguous()
    try workspace.checkRoom(forNotesOn: shape[place])
    let columns = arranged.shape[rank - 1]
    let indices = try NDArray(uninitialized: arranged.shape, .i64, in: workspace)
    let rows = columns == 0 ? 0 : arranged.count / columns
    if !descending, try arranged.orderRows(rows, columns, into: indices) {
      let values = try arranged.gathered(-1, indices)
      return (try values.transposed(place, rank - 1).contiguous(), try indices.transposed(place, rank - 1).contiguous())
    }
    switch dtype {
    case .f64: order(arranged.pointer(Double.self), indices, rows, columns, descending)
    case .f32: order(arranged.pointer(Float.self), indices, rows, columns, descending)
    case .i64: order(arranged.pointer(Int64.self), indices, rows, columns, descending)
    case .i32: order(arranged.pointer(Int32.self), indices, rows, columns, descending)
    case .i16: order(arranged.pointer(Int16.self), indices, rows, columns, descending)
    case .i8: order(arranged.pointer(Int8.self), indices, rows, columns, descending)
    case .u8, .bool: order(arranged.pointer(UInt8.self), indices, rows, columns, descending)
    case .u16: order(arranged.pointer(UInt16.self), indices, rows, columns, descending)
    case .u32: order(arranged.pointer(UInt32.self), indices, rows, columns, descending)
    case .u64: order(arranged.pointer(UInt64.self), indices, rows, columns, descending)
    case .f16: order(arranged.pointer(Float16.self), indices, rows, columns, descending)
    case .bf16: order(arranged.pointer(ShortFloat.self), indices, rows, columns, descending)
    case .c64:
      let doubled = try arranged.cast(to: .c128)
      order(doubled.pointer(ComplexElement.self), indices, rows, columns, descending)
      withExtendedLifetime(doubled) {}
    case .c128: order(arranged.pointer(ComplexElement.self), indices, rows, columns, descending)
    // Whoever knows what they stand for has made them numbers in their order before.
    case .text, .object: order(arranged.pointer(Int64.self), indices, rows, columns, descending)
    }
    let values = try arranged.gathered(-1, indices)
    return (
      try values.transposed(place, rank - 1).contiguous(), try indices.transposed(place, rank - 1).contiguous()
    )
  }

  /// Elements of each row, column, … in order, in place. The two zeros of long rows may change places.
  package func sort(along dimension: Int) throws(TensorError) {
    let place = try Shape.dimension(dimension, rank: rank)
    guard rank > 0, count > 0 else { return }
    let columns = shape[place]
    if place == rank - 1 && isContiguous, try sortRows(count / columns, columns) { return }
    let arranged = try transposed(place, rank - 1).copied().contiguous()
    if try arranged.sortRows(count / columns, columns) { return try assign(arranged.transposed(place, rank - 1)) }
    try assign(sorted(along: place).values)
  }

  /// Where the order of the elements of each row, column, … is to be found.
  package func ordering(along dimension: Int) throws(TensorError) -> NDArray {
    let place = try Shape.dimension(dimension, rank: rank)
    guard rank > 0, count > 0 else { return try sorted(along: dimension).indices }
    let arranged = try transposed(place, rank - 1).contiguous()
    let indices = try NDArray(uninitialized: arranged.shape, .i64, in: workspace)
    guard try arranged.orderRows(count / shape[place], shape[place], into: indices) else { return try sorted(along: dimension).indices }
    return try indices.transposed(place, rank - 1).contiguous()
  }

  /// The different elements in ascending order.
  package func uniqueValues() throws(TensorError) -> NDArray {
    let flat = try reshaped([count]).copied()
    guard count > 1, dtype == .f64 || dtype == .f32 || dtype == .i64 else { return try unique().values }
    try flat.sort(along: 0)
    let isNew = try NDArray(uninitialized: [count], .bool, in: workspace)
    isNew.start.storeBytes(of: true, as: Bool.self)
    let (next, last) = (try flat.narrowed(0, from: 1, count: count - 1), try flat.narrowed(0, from: 0, count: count - 1))
    kernels.compare(
      .notEqual, dtype, Plane(isNew.start + 1, step: 1, rowStep: 0), Plane(next.start, step: 1, rowStep: 0),
      Plane(last.start, step: 1, rowStep: 0), Extent(columns: count - 1, rows: 1))
    return try flat.chosen(where: isNew)
  }

  /// The different elements in ascending order, for each the index of its first occurrence and how often it occurs, and for each
  /// element of the array which one it is.
  package func unique() throws(TensorError) -> (values: NDArray, firsts: NDArray, inverse: NDArray, counts: NDArray) {
    let flat = try reshaped([count])
    let (values, indices) = try flat.sorted()
    let order = indices.integers
    var positions: [Int] = []
    var firsts: [Int] = []
    var counts: [Int] = []
    var inverse = [Int](repeating: 0, count: order.count)
    let isNew = try differsFromPrevious(values)
    for (number, index) in order.enumerated() {
      if isNew[number] {
        positions.append(number)
        firsts.append(index)
        counts.append(0)
      }
      counts[counts.count - 1] += 1
      inverse[index] = positions.count - 1
    }
    let chosen = try values.selecting(0, NDArray(positions, in: workspace))
    return (
      chosen, try NDArray(firsts, in: workspace), try NDArray(inverse, shape: shape, in: workspace),
      try NDArray(counts, in: workspace)
    )
  }

  private func differsFromPrevious(_ sorted: NDArray) throws(TensorError) -> [Bool] {
    let count = sorted.count
    guard count > 0 else { return [] }
    let differs = try NDArray.compare(
      .notEqual, sorted.narrowed(0, from: 1, count: count - 1), sorted.narrowed(0, from: 0, count: count - 1), as: dtype)
    return [true] + differs.scalars.map { $0.isTrue }
  }

  /// Where in this ascending vector each value would have to be inserted, before equal elements or behind them.
  package func insertionPoints(of values: NDArray, afterEqual: Bool) throws(TensorError) -> NDArray {
    guard rank == 1 else { throw .needsMatrix("searchsorted", rank: rank) }
    let result = try NDArray(uninitialized: values.shape, .i64, in: workspace)
    if dtype == .i64 && values.dtype == .i64 {
      search(Int64.self, try contiguous(), try values.contiguous(), result, afterEqual)
    } else {
      search(Double.self, try converted(to: .f64).contiguous(), try values.converted(to: .f64).contiguous(), result, afterEqual)
    }
    return result
  }

  private func search<T: Comparable>(_: T.Type, _ bounds: NDArray, _ values: NDArray, _ result: NDArray, _ afterEqual: Bool) {
    let (bound, wanted, out) = (bounds.pointer(T.self), values.pointer(T.self), result.pointer(Int64.self))
    let count = bounds.count
    for number in 0..<values.count {
      let value = wanted[number]
      // What is no number comes after all numbers.
      let isLast = value != value
      var low = 0
      var rest = count
      // Without a branch: half of what is left goes away in each step.
      while rest > 0 {
        let half = rest / 2
        let middle = bound[low + half]
        let isBehind = afterEqual ? middle <= value || isLast : middle < value || (isLast && middle == middle)
        low = isBehind ? low + half + 1 : low
        rest = isBehind ? rest - half - 1 : half
      }
      out[number] = Int64(low)
    }
  }
}

/// Sorts elements together with their indices, equal ones staying in their order; a NaN is not equal to itself.
private func order<T: Comparable>(_ from: UnsafePointer<T>, _ indices: NDArray, _ rows: Int, _ columns: Int, _ descending: Bool) {
  let out = indices.pointer(Int64.self)
  var pairs: [(value: T, index: Int)] = []
  for row in 0..<rows {
    let line = from + row * columns
    pairs.removeAll(keepingCapacity: true)
    for index in 0..<columns { pairs.append((line[index], index)) }
    if descending {
      pairs.sort { $0.value > $1.value || ($0.value != $0.value && $1.value == $1.value) }
    } else {
      pairs.sort { $0.value < $1.value || ($1.value != $1.value && $0.value == $0.value) }
    }
    for (number, pair) in pairs.enumerated() { out[row * columns + number] = Int64(pair.index) }
  }
}
