import Kernels

extension NDArray {
  /// Arrays one after the other along a dimension.
  package static func joined(_ arrays: [NDArray], along dimension: Int, as type: DType) throws(TensorError) -> NDArray {
    guard let first = arrays.first else { throw .nothingToJoin }
    // torch lets an empty vector take part in anything.
    let parts = arrays.filter { !($0.rank == 1 && $0.shape[0] == 0) || first.rank == 1 }
    guard let model = parts.first else { return try first.cast(to: type) }
    let place = try Shape.dimension(dimension, rank: model.rank)
    guard model.rank > 0 else { throw .needsMatrix("cat", rank: 0) }
    var shape = model.shape
    for (number, part) in parts.enumerated().dropFirst() {
      guard part.rank == model.rank else { throw .differentRanks(model.rank, part.rank) }
      for axis in 0..<model.rank where axis != place && part.shape[axis] != model.shape[axis] {
        throw .sizesMustMatch(dimension: axis, model.shape[axis], part.shape[axis], operand: number)
      }
      shape[place] += part.shape[place]
    }
    let result = try NDArray(uninitialized: shape, type, in: first.workspace)
    var start = 0
    for part in parts {
      try result.narrowed(place, from: start, count: part.shape[place]).copyElements(of: part)
      start += part.shape[place]
    }
    return result
  }

  package static func stacked(_ arrays: [NDArray], along dimension: Int, as type: DType) throws(TensorError) -> NDArray {
    guard let first = arrays.first else { throw .nothingToJoin }
    let place = try Shape.dimension(dimension, rank: first.rank + 1)
    var parts: [NDArray] = []
    for array in arrays {
      guard array.shape == first.shape else { throw .differentShapes(first.shape, array.shape) }
      parts.append(try array.unsqueezed(place))
    }
    return try joined(parts, along: place, as: type)
  }

  /// Views of the given sizes along a dimension.
  package func split(_ sizes: [Int], along dimension: Int) throws(TensorError) -> [NDArray] {
    let place = try Shape.dimension(dimension, rank: rank)
    guard rank > 0 else { throw .needsMatrix("split", rank: 0) }
    guard sizes.allSatisfy({ $0 >= 0 }), sizes.reduce(0, &+) == shape[place] else {
      throw .splitSizes(sizes, size: shape[place], dimension: place)
    }
    var result: [NDArray] = []
    var start = 0
    for size in sizes {
      result.append(try narrowed(place, from: start, count: size))
      start += size
    }
    return result
  }

  /// The whole repeated so many times in each dimension, of which there may be more than it has.
  package func tiled(_ times: [Int]) throws(TensorError) -> NDArray {
    guard times.count >= rank else { throw .differentRanks(times.count, rank) }
    let shift = times.count - rank
    var result: [Int] = []
    var interleaved: [Int] = []
    var steps: [Int] = []
    for (dimension, count) in times.enumerated() {
      if count < 0 { throw .negativeSize(count, in: times) }
      let size = dimension < shift ? 1 : shape[dimension - shift]
      let (product, overflows) = size.multipliedReportingOverflow(by: count)
      if overflows { throw .tooManyElements(times) }
      result.append(product)
      interleaved += [count, size]
      steps += [0, dimension < shift ? 0 : strides[dimension - shift]]
    }
    let copy = try NDArray(uninitialized: interleaved, dtype, in: workspace)
    copy.copyElements(of: view(interleaved, steps))
    return copy.view(result, Shape.strides(result))
  }

  /// Each element of a dimension repeated so many times.
  package func repeated(_ times: Int, along dimension: Int) throws(TensorError) -> NDArray {
    let place = try Shape.dimension(dimension, rank: rank)
    if times < 0 { throw .negativeSize(times, in: [times]) }
    guard rank > 0 else { return try unsqueezed(0).repeated(times, along: 0) }
    var wide = shape
    wide.insert(times, at: place + 1)
    var result = shape
    result[place] = try Shape.count([shape[place], times], bytesEach: 1)
    return try unsqueezed(place + 1).expanded(to: wide).copied().view(result, Shape.strides(result))
  }

  /// Elements moved along dimensions; those that leave at one end come in at the other.
  package func rolled(_ shifts: [Int], along dimensions: [Int]) throws(TensorError) -> NDArray {
    if dimensions.isEmpty {
      return try reshaped([count]).rolled([shifts.reduce(0, &+)], along: [0]).reshaped(shape)
    }
    guard shifts.count == dimensions.count else { throw .differentRanks(shifts.count, dimensions.count) }
    var result = self
    for (shift, dimension) in zip(shifts, dimensions) {
      let place = try Shape.dimension(dimension, rank: rank)
      let size = shape[place]
      guard size > 0 else { continue }
      let cut = (size - (shift % size + size) % size) % size
      let parts = [
        try result.narrowed(place, from: cut, count: size - cut), try result.narrowed(place, from: 0, count: cut),
      ]
      result = try NDArray.joined(parts, along: place, as: dtype)
    }
    return result
  }

  /// The elements on one side of a diagonal of each matrix, zeros on the other.
  package func triangle(isLower: Bool, diagonal: Int) throws(TensorError) -> NDArray {
    guard rank >= 2 else { throw .needsMatrix(isLower ? "tril" : "triu", rank: rank) }
    let rows = shape[rank - 2]
    let columns = shape[rank - 1]
    let result = try copied().contiguous()
    let size = dtype.byteCount
    guard result.count > 0 else { return result }
    let diagonal = max(-rows - 1, min(diagonal, columns + 1))
    for line in 0..<result.count / columns {
      let edge = min(max(line % rows + diagonal + (isLower ? 1 : 0), 0), columns)
      let place = result.start + line * columns * size
      let range = isLower ? edge..<columns : 0..<edge
      if !range.isEmpty {
        place.advanced(by: range.lowerBound * size).initializeMemory(as: UInt8.self, repeating: 0, count: range.count * size)
      }
    }
    return result
  }
}
