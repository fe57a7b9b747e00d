import Glibc

/// Elements of an array that indices name, as distances from its start: for each combination of indices a block of places.
struct Places {
  let array: NDArray
  /// Distances of the blocks, and of the elements within a block.
  let blocks: [Int]
  let inner: [Int]
  /// The shape of all places, blocks in front.
  let blockShape: [Int]
  let innerShape: [Int]
  /// Where the dimensions of the blocks belong.
  let position: Int

  init(_ selection: Selection) throws(TensorError) {
    let view = selection.view
    var shapes: [[Int]] = []
    for (_, index) in selection.indices { shapes.append(index.shape) }
    do { blockShape = try Shape.broadcast(shapes) } catch { throw .indicesDoNotBroadcast(shapes) }
    let count = try Shape.count(blockShape)
    try view.workspace.checkRoom(forNotesOn: count)
    try view.workspace.checkRoom(forNotesOn: view.count)
    var blocks = [Int](repeating: 0, count: count)
    for (dimension, index) in selection.indices {
      try Places.move(&blocks, by: index.expanded(to: blockShape), dimension: dimension, of: view)
    }
    self.blocks = blocks
    let marked = Set(selection.indices.map { $0.dimension })
    let rest = (0..<view.rank).filter { !marked.contains($0) }
    innerShape = rest.map { view.shape[$0] }
    array = view
    position = selection.position
    inner = view.view(innerShape, rest.map { view.strides[$0] }, offset: 0).elementOffsets
  }

  /// For each element of `indices` the place with that index in one dimension and the element's own in the others.
  init(along dimension: Int, of array: NDArray, _ indices: NDArray) throws(TensorError) {
    self.array = array
    try array.workspace.checkRoom(forNotesOn: indices.count)
    // A scalar is a vector of one element to these indices.
    var strides = array.rank == 0 ? [Int](repeating: 0, count: indices.rank) : array.strides
    if array.rank > 0 { strides[dimension] = 0 }
    var blocks = array.view(indices.shape, Array(strides.prefix(indices.rank)), offset: 0).elementOffsets
    try Places.move(&blocks, by: indices, dimension: dimension, of: array)
    self.blocks = blocks
    inner = [0]
    blockShape = indices.shape
    innerShape = []
    position = 0
  }

  /// Moves each of the blocks as far as its index says; indices below zero count from the end.
  private static func move(_ blocks: inout [Int], by indices: NDArray, dimension: Int, of array: NDArray) throws(TensorError) {
    let size = array.rank == 0 ? 1 : array.shape[dimension]
    let step = array.rank == 0 ? 0 : array.strides[dimension]
    let positions = try indices.contiguous()
    let position = positions.pointer(Int.self)
    var isInside = true
    for number in 0..<blocks.count {
      let index = position[number]
      let place = index < 0 ? index &+ size : index
      isInside = isInside && UInt(bitPattern: place) < UInt(bitPattern: size)
      blocks[number] &+= place &* step
    }
    if isInside { return }
    for number in 0..<blocks.count where position[number] < -size || position[number] >= size {
      throw .indexOutOfRange(position[number], dimension: dimension, size: size)
    }
  }

  /// The shape that a selection has.
  var shape: [Int] {
    let cut = min(position, innerShape.count)
    return Array(innerShape[..<cut]) + blockShape + Array(innerShape[cut...])
  }

  /// Whether the elements of a block lie side by side.
  private var isRun: Bool { inner.first == 0 && inner.last == inner.count - 1 && (1..<max(1, inner.count)).allSatisfy { inner[$0] == $0 } }

  /// Copies of the elements.
  func gathered() throws(TensorError) -> NDArray {
    let result = try NDArray(uninitialized: blockShape + innerShape, array.dtype, in: array.workspace)
    let size = array.dtype.byteCount
    if inner.count > 1 && isRun {
      var place = result.start
      for block in blocks {
        memcpy(place, array.start + block * size, inner.count * size)
        place += inner.count * size
      }
    } else {
      switch size {
      case 1: gather(into: result.pointer(UInt8.self))
      case 2: gather(into: result.pointer(UInt16.self))
      case 4: gather(into: result.pointer(UInt32.self))
      case 16: gather(into: result.pointer(ComplexElement.self))
      default: gather(into: result.pointer(UInt64.self))
      }
    }
    return try arranged(result, inverse: false).contiguous()
  }

  private func gather<T>(into result: UnsafeMutablePointer<T>) {
    let from = array.pointer(T.self)
    var place = 0
    for block in blocks {
      for offset in inner {
        result[place] = from[block + offset]
        place += 1
      }
    }
  }

  /// Moves the dimensions of the blocks from the front to their position.
  private func arranged(_ result: NDArray, inverse: Bool) throws(TensorError) -> NDArray {
    let cut = min(position, innerShape.count)
    if cut == 0 { return result }
    let blockRank = blockShape.count
    let moved = (0..<cut).map { blockRank + $0 } + (0..<blockRank) + ((blockRank + cut)..<(blockRank + innerShape.count))
    if !inverse { return try result.permuted(Array(moved)) }
    var order = [Int](repeating: 0, count: moved.count)
    for (target, source) in moved.enumerated() { order[source] = target }
    return try result.permuted(order)
  }

  /// Writes values, stretched to the shape of the selection, to the places, or adds them.
  func scatter(_ values: NDArray, accumulating: Bool = false) throws(TensorError) {
    let stretched = try values.converted(to: array.dtype).expanded(to: shape)
    let source = try arranged(stretched, inverse: true).contiguous()
    let owned = array.overlaps(source) ? try source.copied() : source
    if accumulating {
      switch array.dtype {
      case .f64: add(owned.pointer(Double.self)) { $0 + $1 }
      case .f32: add(owned.pointer(Float.self)) { $0 + $1 }
      case .i64: add(owned.pointer(Int64.self)) { $0 &+ $1 }
      case .i32: add(owned.pointer(Int32.self)) { $0 &+ $1 }
      case .i16: add(owned.pointer(Int16.self)) { $0 &+ $1 }
      case .i8: add(owned.pointer(Int8.self)) { $0 &+ $1 }
      case .u8: add(owned.pointer(UInt8.self)) { $0 &+ $1 }
      case .bool: add(owned.pointer(Bool.self)) { $0 || $1 }
      case .u16: add(owned.pointer(UInt16.self)) { $0 &+ $1 }
      case .u32: add(owned.pointer(UInt32.self)) { $0 &+ $1 }
      case .u64: add(owned.pointer(UInt64.self)) { $0 &+ $1 }
      case .f16: add(owned.pointer(Float16.self)) { $0 + $1 }
      case .bf16: add(owned.pointer(ShortFloat.self)) { ShortFloat($0.float + $1.float) }
      case .c64: add(owned.pointer(SIMD2<Float>.self)) { $0 + $1 }
      case .c128: add(owned.pointer(ComplexElement.self)) { $0 + $1 }
      case .text, .object: throw .unsupported(operation: "add", array.dtype)
      }
    } else {
      switch array.dtype.byteCount {
      case 1: add(owned.pointer(UInt8.self)) { $1 }
      case 2: add(owned.pointer(UInt16.self)) { $1 }
      case 4: add(owned.pointer(UInt32.self)) { $1 }
      case 16: add(owned.pointer(ComplexElement.self)) { $1 }
      default: add(owned.pointer(UInt64.self)) { $1 }
      }
    }
  }

  private func add<T>(_ values: UnsafePointer<T>, _ combine: (T, T) -> T) {
    let out = array.pointer(T.self)
    var place = 0
    for block in blocks {
      for offset in inner {
        out[block + offset] = combine(out[block + offset], values[place])
        place += 1
      }
    }
  }
}

extension NDArray {
  /// Distances of all elements from the array's start, row by row.
  fileprivate var elementOffsets: [Int] {
    var result: [Int] = []
    guard let columns = shape.last, let step = strides.last else { return [0] }
    let count = count
    if count == 0 { return [] }
    result.reserveCapacity(count)
    var index = [Int](repeating: 0, count: rank - 1)
    var line = 0
    while true {
      for column in 0..<columns { result.append(line + column * step) }
      var dimension = rank - 2
      while dimension >= 0 {
        index[dimension] += 1
        line += strides[dimension]
        if index[dimension] < shape[dimension] { break }
        line -= strides[dimension] * shape[dimension]
        index[dimension] = 0
        dimension -= 1
      }
      if dimension < 0 { return result }
    }
  }
}
