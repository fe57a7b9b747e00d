import Kernels

// Products with a matrix whose rows are stretches of one and the same memory, each somewhere else in it: what lies under the elements of a
// window while it slides.

@Sendable func multiplyShifted(
  _ dtype: DType, _ result: Matrix, _ left: Matrix, _ right: UnsafeRawPointer, _ shifts: UnsafePointer<Int>, _ rows: Int, _ columns: Int,
  _ inner: Int
) {
  switch dtype {
  case .f64: multiplyShifted(result, left, right, shifts, rows, columns, inner, DoubleVector.self)
  case .f32: multiplyShifted(result, left, right, shifts, rows, columns, inner, FloatVector.self)
  default: break
  }
}

@inline(__always)
private func multiplyShifted<V: SIMD>(
  _ result: Matrix, _ left: Matrix, _ right: UnsafeRawPointer, _ shifts: UnsafePointer<Int>, _ rows: Int, _ columns: Int, _ inner: Int,
  _: V.Type
) where V.Scalar: BinaryFloatingPoint & SIMDScalar {
  let out = result.start.assumingMemoryBound(to: V.Scalar.self)
  let a = left.start.assumingMemoryBound(to: V.Scalar.self)
  let tile = TileRows(rows, left: left.rowStep, out: result.rowStep)
  var column = 0
  while column < columns {
    let strip = right.assumingMemoryBound(to: V.Scalar.self) + column
    var row = 0
    while row < rows {
      let first = min(row, max(0, rows &- MatrixBlocks.tileRows))
      multiplyPairs(
        out + (first &* result.rowStep &+ column), tile, a + first &* left.rowStep, left.columnStep, V.scalarCount, inner, true, nil, V.self
      ) { strip + shifts[$0] }
      row &+= MatrixBlocks.tileRows
    }
    column &+= tileColumns(of: V.self)
  }
}

@Sendable func addShiftedProducts(
  _ dtype: DType, _ result: Matrix, _ left: Matrix, _ right: UnsafeRawPointer, _ shifts: UnsafePointer<Int>, _ rows: Int, _ columns: Int,
  _ inner: Int
) {
  switch dtype {
  case .f64: addShiftedProducts(result, left, right, shifts, rows, columns, inner, SIMD8<Double>.self)
  case .f32: addShiftedProducts(result, left, right, shifts, rows, columns, inner, SIMD16<Float>.self)
  default: break
  }
}

/// Tiles of four rows and three columns, whose sums are lanes of vectors until the end. The vectors are the same on every processor, and so
/// are the sums.
@inline(__always)
private func addShiftedProducts<V: SIMD>(
  _ result: Matrix, _ left: Matrix, _ right: UnsafeRawPointer, _ shifts: UnsafePointer<Int>, _ rows: Int, _ columns: Int, _ inner: Int,
  _: V.Type
) where V.Scalar: BinaryFloatingPoint & SIMDScalar {
  let out = result.start.assumingMemoryBound(to: V.Scalar.self)
  let a = left.start.assumingMemoryBound(to: V.Scalar.self)
  let b = right.assumingMemoryBound(to: V.Scalar.self)
  var row = 0
  while row < rows {
    let last = rows &- 1
    // Where there are fewer than four rows the last one is there again.
    let lines = (
      a + row &* left.rowStep, a + min(row &+ 1, last) &* left.rowStep, a + min(row &+ 2, last) &* left.rowStep,
      a + min(row &+ 3, last) &* left.rowStep
    )
    var column = 0
    while column < columns {
      let end = columns &- 1
      let places = (b + shifts[column], b + shifts[min(column &+ 1, end)], b + shifts[min(column &+ 2, end)])
      var (first, second, third) = ((V(), V(), V(), V()), (V(), V(), V(), V()), (V(), V(), V(), V()))
      var index = 0
      while index < inner {
        let x = (
          loadVector(lines.0 + index, V.self), loadVector(lines.1 + index, V.self), loadVector(lines.2 + index, V.self),
          loadVector(lines.3 + index, V.self)
        )
        addProducts(x, loadVector(places.0 + index, V.self), to: &first)
        addProducts(x, loadVector(places.1 + index, V.self), to: &second)
        addProducts(x, loadVector(places.2 + index, V.self), to: &third)
        index &+= V.scalarCount
      }
      let corner = out + (row &* result.rowStep &+ column &* result.columnStep)
      let count = min(4, rows &- row)
      addTotals(first, to: corner, result.rowStep, count)
      if column < end { addTotals(second, to: corner + result.columnStep, result.rowStep, count) }
      if column &+ 1 < end { addTotals(third, to: corner + 2 &* result.columnStep, result.rowStep, count) }
      column &+= 3
    }
    row &+= 4
  }
}

@inline(__always)
private func addProducts<V: SIMD>(_ lines: (V, V, V, V), _ vector: V, to sums: inout (V, V, V, V))
where V.Scalar: BinaryFloatingPoint & SIMDScalar {
  sums.0 = sums.0.addingProduct(lines.0, vector)
  sums.1 = sums.1.addingProduct(lines.1, vector)
  sums.2 = sums.2.addingProduct(lines.2, vector)
  sums.3 = sums.3.addingProduct(lines.3, vector)
}

@inline(__always)
private func addTotals<V: SIMD>(_ sums: (V, V, V, V), to out: UnsafeMutablePointer<V.Scalar>, _ step: Int, _ count: Int)
where V.Scalar: BinaryFloatingPoint & SIMDScalar {
  out[0] += total(sums.0)
  if count > 1 { out[step] += total(sums.1) }
  if count > 2 { out[2 &* step] += total(sums.2) }
  if count > 3 { out[3 &* step] += total(sums.3) }
}
