import Kernels

/// The index of each row's first largest, or smallest, element; the first NaN counts as both.
@Sendable func extremeIndex(_ largest: Bool, _ dtype: DType, _ result: Plane, _ operand: Plane, _ extent: Extent) {
  switch dtype {
  case .f64: extremeIndexOfFloats(largest, result, operand, extent, SIMD8<Double>.self)
  case .f32: extremeIndexOfFloats(largest, result, operand, extent, SIMD16<Float>.self)
  case .i64: extremeIndexOfIntegers(largest, result, operand, extent, Int64.self)
  case .i32: extremeIndexOfIntegers(largest, result, operand, extent, Int32.self)
  case .u8: extremeIndexOfIntegers(largest, result, operand, extent, UInt8.self)
  default: break
  }
}

/// How much is looked through for something larger at once.
private let blockBytes = 8192

@inline(__always)
private func extremeIndexOfFloats<V: ComparingVector>(
  _ isLargest: Bool, _ result: Plane, _ operand: Plane, _ extent: Extent, _: V.Type
) {
  typealias T = V.Scalar
  let sign: T = isLargest ? 1 : -1
  if operand.rowStep == 1 && operand.step > 1 {
    return extremeIndexOfColumns(result, operand, extent, T.self) { (x: T, best: T) in !(sign * x <= sign * best) && best == best }
  }
  for row in 0..<extent.rows {
    let from = UnsafePointer(operand.row(row, as: T.self))
    let index = extremeIndex(
      from, operand.step, extent.columns, { (x: T, best: T) in !(sign * x <= best) }, { sign * $0 },
      {
        isLargest ? extreme($0, $1, largest: true, V.self) : extreme($0, $1, largest: false, V.self)
      }, { place(of: $0, in: $1, $2, V.self) }, isLast: { $0 != $0 })
    result.row(row, as: Int64.self)[0] = Int64(index)
  }
}

@inline(__always)
private func extremeIndexOfIntegers<T: ComparedInteger>(
  _ isLargest: Bool, _ result: Plane, _ operand: Plane, _ extent: Extent, _: T.Type
) {
  // Turned over, the smallest is the largest.
  let mask: T = isLargest ? 0 : ~0
  if operand.rowStep == 1 && operand.step > 1 {
    return extremeIndexOfColumns(result, operand, extent, T.self) { (x: T, best: T) in x ^ mask > best ^ mask }
  }
  for row in 0..<extent.rows {
    let from = operand.row(row, as: T.self)
    let place = extremeIndex(
      from, operand.step, extent.columns, { (x: T, best: T) in x ^ mask > best }, { $0 ^ mask },
      { T.largest($0, $1, mask) }, { T.place($1, $2, $0) }, isLast: { _ in false })
    result.row(row, as: Int64.self)[0] = Int64(place)
  }
}

/// Block after block: most have nothing better, which their largest element shows.
@inline(__always)
private func extremeIndex<T: Equatable>(
  _ from: UnsafePointer<T>, _ step: Int, _ count: Int, _ isBetter: (T, T) -> Bool, _ key: (T) -> T,
  _ largestOfBlock: (UnsafePointer<T>, Int) -> T, _ find: (T, UnsafePointer<T>, Int) -> Int, isLast: (T) -> Bool
) -> Int {
  var best = key(from[0])
  var place = 0
  if step != 1 || count < 64 {
    var index = 1
    while index < count && !isLast(best) {
      if isBetter(from[index &* step], best) {
        best = key(from[index &* step])
        place = index
      }
      index &+= 1
    }
    return place
  }
  let blockCount = blockBytes / MemoryLayout<T>.stride
  var start = 0
  while start < count && !isLast(best) {
    let size = count &- start < blockCount &+ 64 ? count &- start : blockCount
    let found = largestOfBlock(from + start, size)
    if start == 0 || isBetter(found, best) {
      best = key(found)
      place = start
    }
    start &+= size
  }
  if isLast(best) {
    while place < count && !isLast(from[place]) { place &+= 1 }
    return place
  }
  return place &+ find(key(best), from + place, count &- place)
}

/// Columns that lie side by side, some at a time.
@inline(__always)
private func extremeIndexOfColumns<T>(
  _ result: Plane, _ operand: Plane, _ extent: Extent, _: T.Type, _ isBetter: (T, T) -> Bool
) {
  let width = 64
  withUnsafeTemporaryAllocation(of: T.self, capacity: width) { best in
    withUnsafeTemporaryAllocation(of: Int64.self, capacity: width) { places in
      var first = 0
      while first < extent.rows {
        let count = min(width, extent.rows &- first)
        let line = operand.row(first, as: T.self)
        for column in 0..<count { best[column] = line[column] }
        for column in 0..<count { places[column] = 0 }
        for index in 1..<max(1, extent.columns) {
          let line = line + index &* operand.step
          for column in 0..<count {
            let wins = isBetter(line[column], best[column])
            best[column] = wins ? line[column] : best[column]
            places[column] = wins ? Int64(index) : places[column]
          }
        }
        for column in 0..<count { result.row(first &+ column, as: Int64.self)[0] = places[column] }
        first &+= count
      }
    }
  }
}
