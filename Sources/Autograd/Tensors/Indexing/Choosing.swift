import Glibc
import Kernels

// Elements chosen by truth values or by places in one dimension, which is what lessons choose by most.
extension NDArray {
  /// How many elements of this array of truth values hold; it has no gaps.
  var truthCount: Int { kernels.countTruths(start, count) }

  /// How many elements are not zero.
  package func nonzeroCount() throws(TensorError) -> Int { try truth().contiguous().truthCount }

  /// Indices, one array a dimension, of the elements that are not zero.
  package func nonzero() throws(TensorError) -> [NDArray] {
    let marks = try truth().contiguous()
    let total = marks.truthCount
    let bytes = marks.pointer(UInt8.self)
    let result = try shape.map { (_) throws(TensorError) in try NDArray(uninitialized: [total], .i64, in: workspace) }
    if total == 0 || result.isEmpty { return result }
    let last = result[rank - 1].pointer(Int64.self)
    let columns = shape[rank - 1]
    var found = 0
    var row = 0
    while found < total {
      let line = bytes + row * columns
      let first = found
      var column = 0
      // Without a branch, which nobody could foresee. Eight at a time write no more than eight places on.
      while found + 8 <= total && column + 8 <= columns {
        for next in column..<column + 8 {
          last[found] = Int64(next)
          found += Int(min(line[next], 1))
        }
        column += 8
      }
      while found < total && column < columns {
        last[found] = Int64(column)
        found += Int(min(line[column], 1))
        column += 1
      }
      var rest = row
      for dimension in stride(from: rank - 2, through: 0, by: -1) {
        let index = Int64(rest % shape[dimension])
        rest /= shape[dimension]
        let out = result[dimension].pointer(Int64.self)
        for place in first..<found { out[place] = index }
      }
      row += 1
    }
    return result
  }

  /// The elements where a mask of this array's shape holds; neither has gaps.
  func chosen(where mask: NDArray) throws(TensorError) -> NDArray {
    let total = mask.truthCount
    let result = try NDArray(uninitialized: [total], dtype, in: workspace)
    let bytes = mask.pointer(UInt8.self)
    switch dtype.byteCount {
    case 1: choose(bytes, total, into: result.pointer(UInt8.self))
    case 2: choose(bytes, total, into: result.pointer(UInt16.self))
    case 4: choose(bytes, total, into: result.pointer(UInt32.self))
    case 8: choose(bytes, total, into: result.pointer(UInt64.self))
    default: choose(bytes, total, into: result.pointer(SIMD2<UInt64>.self))
    }
    return result
  }

  private func choose<T>(_ bytes: UnsafePointer<UInt8>, _ total: Int, into out: UnsafeMutablePointer<T>) {
    let from = pointer(T.self)
    var found = 0
    var index = 0
    let size = count
    while found + 8 <= total && index + 8 <= size {
      for next in index..<index + 8 {
        out[found] = from[next]
        found += Int(min(bytes[next], 1))
      }
      index += 8
    }
    while found < total {
      out[found] = from[index]
      found += Int(min(bytes[index], 1))
      index += 1
    }
  }

  /// The elements of a vector at places that count from the end if they are negative.
  func taken(at indices: NDArray) throws(TensorError) -> NDArray {
    let result = try NDArray(uninitialized: indices.shape, dtype, in: workspace)
    let outside: Int? =
      switch dtype.byteCount {
      case 1: take(indices, into: result.pointer(UInt8.self))
      case 2: take(indices, into: result.pointer(UInt16.self))
      case 4: take(indices, into: result.pointer(UInt32.self))
      case 8: take(indices, into: result.pointer(UInt64.self))
      default: take(indices, into: result.pointer(SIMD2<UInt64>.self))
      }
    if let outside { throw .indexOutOfRange(outside, dimension: 0, size: shape[0]) }
    return result
  }

  private func take<T>(_ indices: NDArray, into out: UnsafeMutablePointer<T>) -> Int? {
    let from = pointer(T.self)
    let (size, step) = (shape[0], strides[0])
    let places = indices.pointer(Int.self)
    for number in 0..<indices.count {
      let place = places[number]
      let index = place < 0 ? place &+ size : place
      if UInt(bitPattern: index) >= UInt(bitPattern: size) { return place }
      out[number] = from[index &* step]
    }
    return nil
  }

  /// Writes values over the elements of a vector at places that are known to be right: as many as there are places, or one for all.
  func put(_ values: NDArray, at indices: NDArray) throws(TensorError) {
    let (size, count) = (shape[0], indices.count)
    let places = indices.pointer(Int.self)
    for number in 0..<count where places[number] < -size || places[number] >= size {
      throw .indexOutOfRange(places[number], dimension: 0, size: size)
    }
    switch dtype.byteCount {
    case 1: put(values.pointer(UInt8.self), values.count == 1, places, count)
    case 2: put(values.pointer(UInt16.self), values.count == 1, places, count)
    case 4: put(values.pointer(UInt32.self), values.count == 1, places, count)
    case 8: put(values.pointer(UInt64.self), values.count == 1, places, count)
    default: put(values.pointer(SIMD2<UInt64>.self), values.count == 1, places, count)
    }
  }

  private func put<T>(_ values: UnsafePointer<T>, _ isOne: Bool, _ places: UnsafePointer<Int>, _ count: Int) {
    let out = pointer(T.self)
    let (size, step) = (shape[0], strides[0])
    for number in 0..<count {
      let index = places[number] < 0 ? places[number] &+ size : places[number]
      out[index &* step] = values[isOne ? 0 : number]
    }
  }

  /// What an index array gives that stands alone between brackets; nil where that needs more care.
  package func indexedSimply(by index: NDArray) throws(TensorError) -> NDArray? { try indexedSimply([.array(index)]) }

  /// What one index array gives that stands alone between brackets; nil where that needs more care.
  func indexedSimply(_ parts: [Index]) throws(TensorError) -> NDArray? {
    guard parts.count == 1, case .array(let index) = parts[0], rank > 0, index.isContiguous else { return nil }
    if index.dtype == .bool { return index.shape == shape && isContiguous ? try chosen(where: index) : nil }
    guard index.dtype == .i64 else { return nil }
    return rank == 1 ? try taken(at: index) : try rows(at: index)
  }

  /// Whether an assignment to what one index array names could be done at once.
  func assignSimply(_ parts: [Index], _ values: NDArray) throws(TensorError) -> Bool {
    guard parts.count == 1, case .array(let index) = parts[0], rank > 0, index.isContiguous, values.isContiguous, !values.overlaps(self),
      !index.overlaps(self)
    else { return false }
    if index.dtype == .bool {
      guard index.shape == shape, isContiguous, values.rank == 0, dtype.byteCount <= 8 else { return false }
      let value = try values.converted(to: dtype)
      let place = Plane(start, step: 1, rowStep: 0)
      kernels.select(
        dtype.byteCount, place, Plane(index.start, step: 1, rowStep: 0), Plane(value.start, step: 0, rowStep: 0), place,
        Extent(columns: count, rows: 1))
      return true
    }
    guard index.dtype == .i64, rank == 1, values.rank == 0 || values.shape == index.shape else { return false }
    try put(values.converted(to: dtype), at: index)
    return true
  }
}
