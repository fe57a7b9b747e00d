/// Sizes of dimensions, and the arithmetic of laying them out in memory.
enum Shape {
  /// How many elements there are; fails if that, or the number of bytes, does not fit into a word.
  static func count(_ shape: [Int], bytesEach: Int = 8) throws(TensorError) -> Int {
    var count = 1
    var isEmpty = false
    for size in shape {
      if size < 0 { throw .negativeSize(size, in: shape) }
      if size == 0 { isEmpty = true }
      let (product, overflows) = count.multipliedReportingOverflow(by: max(size, 1))
      if overflows { throw .tooManyElements(shape) }
      count = product
    }
    if isEmpty { return 0 }
    if count.multipliedReportingOverflow(by: bytesEach).overflow { throw .tooManyElements(shape) }
    return count
  }

  /// Strides of a row-major layout without gaps.
  static func strides(_ shape: [Int]) -> [Int] {
    if shape.count == 1 { return [1] }
    var strides = [Int](repeating: 1, count: shape.count)
    var step = 1
    for dimension in stride(from: shape.count - 1, through: 0, by: -1) {
      strides[dimension] = step
      step = step &* max(shape[dimension], 1)
    }
    return strides
  }

  static func isContiguous(_ shape: [Int], _ strides: [Int]) -> Bool {
    var step = 1
    for dimension in stride(from: shape.count - 1, through: 0, by: -1) where shape[dimension] != 1 {
      if shape[dimension] == 0 { return true }
      if strides[dimension] != step { return false }
      step *= shape[dimension]
    }
    return true
  }

  /// The shape that all have after stretching dimensions of size 1.
  static func broadcast(_ left: [Int], _ right: [Int]) throws(TensorError) -> [Int] {
    if left == right { return left }
    var result = left.count >= right.count ? left : right
    let other = left.count >= right.count ? right : left
    let shift = result.count - other.count
    for (index, size) in other.enumerated() where size != result[index + shift] {
      if result[index + shift] == 1 {
        result[index + shift] = size
      } else if size != 1 {
        throw .cannotBroadcast([left, right])
      }
    }
    return result
  }

  static func broadcast(_ shapes: [[Int]]) throws(TensorError) -> [Int] {
    var result: [Int] = []
    for shape in shapes {
      do { result = try broadcast(result, shape) } catch { throw .cannotBroadcast(shapes) }
    }
    return result
  }

  /// A dimension counted from the front; negative ones are counted from the back. A scalar counts as having one.
  static func dimension(_ dimension: Int, rank: Int) throws(TensorError) -> Int {
    let count = max(rank, 1)
    guard dimension >= -count && dimension < count else { throw .dimensionOutOfRange(dimension, rank: rank) }
    return dimension < 0 ? dimension + count : dimension
  }

  /// Which of the dimensions are named; none named means all.
  static func marks(_ dimensions: [Int], rank: Int) throws(TensorError) -> [Bool] {
    var marks = [Bool](repeating: dimensions.isEmpty, count: max(rank, 1))
    for dimension in dimensions {
      let place = try self.dimension(dimension, rank: rank)
      if marks[place] { throw .repeatedDimension(place) }
      marks[place] = true
    }
    return marks
  }
}
