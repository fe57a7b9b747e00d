import Kernels

// Arrays that show the same elements in another arrangement.
extension NDArray {
  func view(_ shape: [Int], _ strides: [Int], offset: Int? = nil) -> NDArray {
    NDArray(storage: storage, dtype: dtype, shape: shape, strides: strides, offset: offset ?? self.offset)
  }

  /// Any arrangement that stays within the storage.
  package func asStrided(_ shape: [Int], _ strides: [Int], offset: Int) throws(TensorError) -> NDArray {
    guard shape.count == strides.count else { throw .differentRanks(shape.count, strides.count) }
    let count = try Shape.count(shape, bytesEach: dtype.byteCount)
    let error = TensorError.outsideStorage(shape: shape, strides: strides, offset: offset, bytes: storage.byteCount)
    if offset < 0 { throw error }
    if count > 0 {
      var low = offset
      var high = offset
      for (size, step) in zip(shape, strides) {
        let (reach, overflows) = (size - 1).multipliedReportingOverflow(by: step)
        let (end, leaves) = (step < 0 ? low : high).addingReportingOverflow(reach)
        if overflows || leaves { throw error }
        if step < 0 { low = end } else { high = end }
      }
      if low < 0 || high >= storage.byteCount / dtype.byteCount { throw error }
    }
    // Strides that lead nowhere could be any number, which arithmetic had better not meet.
    let reachable = storage.byteCount
    return view(shape, strides.map { $0.magnitude <= reachable ? $0 : 0 }, offset: offset)
  }

  package func permuted(_ order: [Int]) throws(TensorError) -> NDArray {
    guard order.count == rank else { throw .wrongPermutation(order, rank: rank) }
    var isUsed = [Bool](repeating: false, count: rank)
    var newShape: [Int] = []
    var newStrides: [Int] = []
    for entry in order {
      let dimension = try Shape.dimension(entry, rank: rank)
      if isUsed[dimension] { throw .repeatedDimension(dimension) }
      isUsed[dimension] = true
      newShape.append(shape[dimension])
      newStrides.append(strides[dimension])
    }
    return view(newShape, newStrides)
  }

  package func transposed(_ first: Int, _ second: Int) throws(TensorError) -> NDArray {
    let one = try Shape.dimension(first, rank: rank)
    let other = try Shape.dimension(second, rank: rank)
    if rank == 0 { return self }
    var shape = shape
    var strides = strides
    shape.swapAt(one, other)
    strides.swapAt(one, other)
    return view(shape, strides)
  }

  /// All dimensions in reverse order.
  package func transposed() -> NDArray {
    switch shape.count {
    case 0, 1: view(shape, strides)
    case 2: view(workspace.pair(shape[1], shape[0]), workspace.pair(strides[1], strides[0]))
    default: view(shape.reversed(), strides.reversed())
    }
  }

  package func expanded(to target: [Int]) throws(TensorError) -> NDArray {
    if target == shape { return self }
    let shift = target.count - rank
    guard shift >= 0 else { throw .cannotExpand(from: shape, to: target, of: dtype) }
    var newStrides = [Int](repeating: 0, count: target.count)
    for (dimension, size) in shape.enumerated() {
      if size == target[dimension + shift] {
        newStrides[dimension + shift] = strides[dimension]
      } else if size != 1 {
        throw .cannotExpand(from: shape, to: target, of: dtype)
      }
    }
    _ = try Shape.count(target, bytesEach: dtype.byteCount)
    return view(target, newStrides)
  }

  package func unsqueezed(_ dimension: Int) throws(TensorError) -> NDArray {
    let place = try Shape.dimension(dimension, rank: rank + 1)
    var shape = shape
    var strides = strides
    strides.insert(place < rank ? strides[place] &* shape[place] : 1, at: place)
    shape.insert(1, at: place)
    return view(shape, strides)
  }

  /// Without those of the dimensions that have the size 1; without all such if none are named.
  package func squeezed(_ dimensions: [Int] = []) throws(TensorError) -> NDArray {
    let marks = try Shape.marks(dimensions, rank: rank)
    var newShape: [Int] = []
    var newStrides: [Int] = []
    for dimension in 0..<rank where !(marks[dimension] && shape[dimension] == 1) {
      newShape.append(shape[dimension])
      newStrides.append(strides[dimension])
    }
    return view(newShape, newStrides)
  }

  /// Elements `start`, `start + step`, … of one dimension, `count` of them.
  package func sliced(_ dimension: Int, start: Int, step: Int, count: Int) throws(TensorError) -> NDArray {
    let place = try Shape.dimension(dimension, rank: rank)
    guard place < rank else { throw .dimensionOutOfRange(dimension, rank: rank) }
    guard count >= 0 else { throw .negativeSize(count, in: [count]) }
    var newShape = shape
    var newStrides = strides
    if newShape.count == 1 { newShape = workspace.line(count) } else if count != newShape[place] { newShape[place] = count }
    if step != 1 { newStrides[place] = strides[place] &* step }
    guard count > 0 else { return view(newShape, newStrides) }
    let (last, overflows) = (count - 1).multipliedReportingOverflow(by: step)
    guard !overflows, start >= 0, start < shape[place], start + last >= 0, start + last < shape[place] else {
      throw .indexOutOfRange(start, dimension: place, size: shape[place])
    }
    return view(newShape, newStrides, offset: offset + start * strides[place])
  }

  package func narrowed(_ dimension: Int, from start: Int, count: Int) throws(TensorError) -> NDArray {
    try sliced(dimension, start: start, step: 1, count: count)
  }

  /// The part at one index of a dimension, which goes away; negative indices count from the end.
  package func selected(_ dimension: Int, _ index: Int) throws(TensorError) -> NDArray {
    let place = try Shape.dimension(dimension, rank: rank)
    guard place < rank else { throw .tooManyIndices(1, rank: 0) }
    let size = shape[place]
    guard index >= -size && index < size else { throw .indexOutOfRange(index, dimension: place, size: size) }
    if shape.count == 2 {
      return view(
        workspace.line(shape[1 - place]), workspace.line(strides[1 - place]),
        offset: offset + (index < 0 ? index + size : index) * strides[place])
    }
    var newShape = shape
    var newStrides = strides
    newShape.remove(at: place)
    let step = newStrides.remove(at: place)
    return view(newShape, newStrides, offset: offset + (index < 0 ? index + size : index) * step)
  }

  package func flipped(_ dimensions: [Int]) throws(TensorError) -> NDArray {
    let marks = dimensions.isEmpty ? [] : try Shape.marks(dimensions, rank: rank)
    var newStrides = strides
    var newOffset = offset
    for dimension in 0..<min(rank, marks.count) where marks[dimension] {
      newStrides[dimension] = -strides[dimension]
      newOffset += max(0, shape[dimension] - 1) * strides[dimension]
    }
    return view(shape, newStrides, offset: newOffset)
  }

  /// Elements whose indices in two dimensions differ by `shift`, in a new last dimension.
  package func diagonal(_ shift: Int, _ first: Int, _ second: Int) throws(TensorError) -> NDArray {
    let row = try Shape.dimension(first, rank: rank)
    let column = try Shape.dimension(second, rank: rank)
    guard row != column else { throw .repeatedDimension(row) }
    guard rank >= 2 else { throw .needsMatrix("diagonal", rank: rank) }
    let isAbove = shift >= 0
    let room = isAbove ? shape[column].subtractingReportingOverflow(shift) : shape[row].addingReportingOverflow(shift)
    let count = room.overflow ? 0 : max(0, min(room.partialValue, isAbove ? shape[row] : shape[column]))
    var newShape: [Int] = []
    var newStrides: [Int] = []
    for dimension in 0..<rank where dimension != row && dimension != column {
      newShape.append(shape[dimension])
      newStrides.append(strides[dimension])
    }
    newShape.append(count)
    newStrides.append(strides[row] + strides[column])
    let start = count == 0 ? 0 : isAbove ? shift * strides[column] : -shift * strides[row]
    return view(newShape, newStrides, offset: offset + start)
  }

  /// Fills in the one size that is -1, and checks that the number of elements stays.
  package func resolved(_ target: [Int]) throws(TensorError) -> [Int] {
    guard let unknown = target.firstIndex(of: -1) else {
      for size in target where size < 0 { throw .negativeSize(size, in: target) }
      guard try Shape.count(target, bytesEach: 1) == count else { throw .cannotReshape(from: shape, to: target) }
      return target
    }
    var result = target
    result[unknown] = 1
    if result.contains(-1) { throw .severalUnknownSizes }
    for size in result where size < 0 { throw .negativeSize(size, in: target) }
    let known = try Shape.count(result, bytesEach: 1)
    guard known > 0, count % known == 0 else { throw .cannotReshape(from: shape, to: target) }
    result[unknown] = count / known
    return result
  }

  /// The same elements in another shape without a copy; nil if their places in memory do not allow it.
  package func reshapedView(_ target: [Int]) throws(TensorError) -> NDArray? {
    let target = try resolved(target)
    if isContiguous || count == 0 { return view(target, workspace.strides(target)) }
    // Runs of dimensions that lie in memory as one are cut anew.
    var newStrides = [Int](repeating: 1, count: target.count)
    var place = target.count - 1
    var dimension = rank - 1
    while dimension >= 0 {
      var runSize = shape[dimension]
      let step = strides[dimension]
      while dimension > 0 && (shape[dimension - 1] == 1 || strides[dimension - 1] == step * runSize) {
        dimension -= 1
        runSize *= shape[dimension]
      }
      dimension -= 1
      var covered = 1
      while place >= 0 && (covered < runSize || target[place] == 1) {
        newStrides[place] = step * covered
        covered *= target[place]
        place -= 1
      }
      if covered != runSize { return nil }
    }
    return view(target, newStrides)
  }

  /// The same elements in another shape, copied only if necessary.
  package func reshaped(_ target: [Int]) throws(TensorError) -> NDArray {
    if let view = try reshapedView(target) { return view }
    return try contiguous().view(try resolved(target), Shape.strides(try resolved(target)))
  }

  /// This array if it has no gaps, and else a copy.
  package func contiguous() throws(TensorError) -> NDArray { isContiguous ? self : try copied() }

  package func copied() throws(TensorError) -> NDArray { try cast(to: dtype) }
}

extension NDArray {
  /// The same memory as elements of another type: along the last dimension, where elements lie side by side. Nil if they do not fit.
  package func seen(as type: DType) throws(TensorError) -> NDArray? {
    let (own, other) = (dtype.byteCount, type.byteCount)
    if own == other { return NDArray(storage: storage, dtype: type, shape: shape, strides: strides, offset: offset) }
    guard let last = shape.last, strides[rank - 1] == 1 || last <= 1 else { return nil }
    var (sizes, steps) = (shape, strides)
    if own > other {
      let factor = own / other
      sizes[rank - 1] = try Shape.count([last, factor], bytesEach: other)
      steps = steps.map { $0 * factor }
      steps[rank - 1] = 1
      return NDArray(storage: storage, dtype: type, shape: sizes, strides: steps, offset: offset * factor)
    }
    let factor = other / own
    guard last % factor == 0, offset % factor == 0, steps.dropLast().allSatisfy({ $0 % factor == 0 }) else { return nil }
    sizes[rank - 1] = last / factor
    steps = steps.map { $0 / factor }
    steps[rank - 1] = 1
    return NDArray(storage: storage, dtype: type, shape: sizes, strides: steps, offset: offset / factor)
  }
}
