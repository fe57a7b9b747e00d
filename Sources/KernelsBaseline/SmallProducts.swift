import Kernels

/// Matrices that fit into the caches: only strips of the right one whose elements are not neighbours are copied. What is left over at the
/// edges is computed in tiles that reach back over what is there already, for the same result.
@inline(__always)
func multiplySmall<V: SIMD>(
  _ result: Matrix, _ left: Matrix, _ right: Matrix, _ addend: UnsafePointer<V.Scalar>?, _ rows: Int, _ columns: Int, _ inner: Int,
  _ scratch: UnsafeMutableRawPointer, _: V.Type
) where V.Scalar: BinaryFloatingPoint & SIMDScalar {
  typealias T = V.Scalar
  let width = V.scalarCount
  let out = result.start.assumingMemoryBound(to: T.self)
  let packed = scratch.assumingMemoryBound(to: T.self)
  if columns < width {
    packRight(right, 0, 0, inner, columns, packed, V.self)
    let lines = packed + inner &* tileColumns(of: V.self)
    return multiplyNarrow(out, result.rowStep, left, packed, lines, addend, rows, columns, inner, V.self)
  }
  var column = 0
  while column < columns {
    let count = min(2 &* width, columns &- column)
    // A vector alone that is not whole begins earlier.
    let first = count < width ? columns &- width : column
    let isPair = count > width
    let isDirect = right.columnStep == 1
    if !isDirect { packRight(right, 0, first, inner, max(count, width), packed, V.self) }
    let strip = isDirect ? right.start.assumingMemoryBound(to: T.self) + first : packed
    let step = isDirect ? right.rowStep : tileColumns(of: V.self)
    multiplyStrip(
      out + first, result.rowStep, left, strip, step, isPair ? count &- width : 0, addend.map { $0 + first }, rows, inner, isPair, V.self)
    column &+= 2 &* width
  }
}

@inline(__always)
private func multiplyStrip<V: SIMD>(
  _ out: UnsafeMutablePointer<V.Scalar>, _ outStep: Int, _ left: Matrix, _ strip: UnsafePointer<V.Scalar>, _ step: Int, _ second: Int,
  _ addend: UnsafePointer<V.Scalar>?, _ rows: Int, _ inner: Int, _ isPair: Bool, _: V.Type
) where V.Scalar: BinaryFloatingPoint & SIMDScalar {
  let a = left.start.assumingMemoryBound(to: V.Scalar.self)
  let tile = TileRows(rows, left: left.rowStep, out: outStep)
  var row = 0
  while row < rows {
    let first = min(row, max(0, rows &- MatrixBlocks.tileRows))
    let line = a + first &* left.rowStep
    let corner = out + first &* outStep
    if isPair {
      multiplyPairs(corner, tile, line, left.columnStep, second, inner, true, addend, V.self) { strip + $0 &* step }
    } else {
      multiplySingles(corner, tile, line, left.columnStep, strip, step, inner, addend, V.self)
    }
    row &+= MatrixBlocks.tileRows
  }
}

/// Fewer columns than a vector has: each tile is put together aside.
@inline(__always)
private func multiplyNarrow<V: SIMD>(
  _ out: UnsafeMutablePointer<V.Scalar>, _ outStep: Int, _ left: Matrix, _ strip: UnsafePointer<V.Scalar>,
  _ lines: UnsafeMutablePointer<V.Scalar>, _ addend: UnsafePointer<V.Scalar>?, _ rows: Int, _ columns: Int, _ inner: Int, _: V.Type
) where V.Scalar: BinaryFloatingPoint & SIMDScalar {
  let a = left.start.assumingMemoryBound(to: V.Scalar.self)
  let tile = TileRows(rows, left: left.rowStep, out: V.scalarCount)
  var row = 0
  while row < rows {
    let first = min(row, max(0, rows &- MatrixBlocks.tileRows))
    multiplySingles(
      lines, tile, a + first &* left.rowStep, left.columnStep, strip, tileColumns(of: V.self), inner, nil, V.self)
    for place in 0..<tile.count {
      let target = out + (first &+ place) &* outStep
      let sums = lines + place &* V.scalarCount
      if let addend {
        for index in 0..<columns { target[index] = sums[index] + addend[index] }
      } else {
        for index in 0..<columns { target[index] = sums[index] }
      }
    }
    row &+= MatrixBlocks.tileRows
  }
}
