import Kernels

/// Every element of the result is one chain of fused multiply-adds along the inner dimension, whatever the blocks.
@inline(__always)
func multiplyFloats<V: SIMD>(
  _ result: Matrix, _ left: Matrix, _ right: Matrix, _ addend: UnsafePointer<V.Scalar>?, _ rows: Int, _ columns: Int, _ inner: Int,
  _ scratch: UnsafeMutableRawPointer, _: V.Type
) where V.Scalar: BinaryFloatingPoint & SIMDScalar {
  let out = result.start.assumingMemoryBound(to: V.Scalar.self)
  if inner == 0 {
    for row in 0..<rows {
      for column in 0..<columns { out[row &* result.rowStep &+ column &* result.columnStep] = 0 }
    }
  } else if result.columnStep == 1 && MatrixBlocks.areSmall(columns: columns, inner: inner, bytesEach: MemoryLayout<V.Scalar>.size) {
    return multiplySmall(result, left, right, addend, rows, columns, inner, scratch, V.self)
  } else {
    multiplyLarge(result, left, right, rows, columns, inner, scratch, V.self)
  }
  addToRows(result, addend, rows, columns)
}

@inline(__always)
func addToRows<T: BinaryFloatingPoint>(_ result: Matrix, _ addend: UnsafePointer<T>?, _ rows: Int, _ columns: Int) {
  guard let addend else { return }
  let out = result.start.assumingMemoryBound(to: T.self)
  for row in 0..<rows {
    let line = out + row &* result.rowStep
    for column in 0..<columns { line[column &* result.columnStep] += addend[column] }
  }
}

/// Block by block, each copied so that a tile finds what it needs side by side.
@inline(__always)
private func multiplyLarge<V: SIMD>(
  _ result: Matrix, _ left: Matrix, _ right: Matrix, _ rows: Int, _ columns: Int, _ inner: Int,
  _ scratch: UnsafeMutableRawPointer, _: V.Type
) where V.Scalar: BinaryFloatingPoint & SIMDScalar {
  typealias T = V.Scalar
  let (tileRows, width) = (MatrixBlocks.tileRows, tileColumns(of: V.self))
  let out = result.start.assumingMemoryBound(to: T.self)
  let deepest = min(inner, MatrixBlocks.inner)
  let packedColumns = (min(columns, MatrixBlocks.columns) &+ width &- 1) / width &* width
  let packedRows = (min(rows, MatrixBlocks.rows) &+ tileRows &- 1) / tileRows &* tileRows
  let packedRight = scratch.assumingMemoryBound(to: T.self)
  let packedLeft = packedRight + deepest &* packedColumns
  let edge = packedLeft + deepest &* packedRows

  var firstColumn = 0
  while firstColumn < columns {
    let columnCount = min(MatrixBlocks.columns, columns &- firstColumn)
    var firstInner = 0
    while firstInner < inner {
      let depth = min(MatrixBlocks.inner, inner &- firstInner)
      packRight(right, firstInner, firstColumn, depth, columnCount, packedRight, V.self)
      var firstRow = 0
      while firstRow < rows {
        let rowCount = min(MatrixBlocks.rows, rows &- firstRow)
        packLeft(left, firstRow, firstInner, rowCount, depth, packedLeft)
        let corner = out + (firstRow &* result.rowStep &+ firstColumn &* result.columnStep)
        multiplyBlock(corner, result, packedLeft, packedRight, rowCount, columnCount, depth, firstInner == 0, edge, V.self)
        firstRow &+= MatrixBlocks.rows
      }
      firstInner &+= MatrixBlocks.inner
    }
    firstColumn &+= MatrixBlocks.columns
  }
}

@inline(__always)
private func multiplyBlock<V: SIMD>(
  _ out: UnsafeMutablePointer<V.Scalar>, _ result: Matrix, _ left: UnsafePointer<V.Scalar>, _ right: UnsafePointer<V.Scalar>,
  _ rows: Int, _ columns: Int, _ depth: Int, _ isFirst: Bool, _ edge: UnsafeMutablePointer<V.Scalar>, _: V.Type
) where V.Scalar: BinaryFloatingPoint & SIMDScalar {
  let (tileRows, width) = (MatrixBlocks.tileRows, tileColumns(of: V.self))
  var column = 0
  while column < columns {
    let tileColumns = min(width, columns &- column)
    let strip = right + column &* depth
    var row = 0
    while row < rows {
      let height = min(tileRows, rows &- row)
      let corner = out + (row &* result.rowStep &+ column &* result.columnStep)
      let isWhole = height == tileRows && tileColumns == width && result.columnStep == 1
      if !isWhole && !isFirst {
        for line in 0..<height {
          for place in 0..<tileColumns {
            edge[line &* width &+ place] = corner[line &* result.rowStep &+ place &* result.columnStep]
          }
        }
      }
      multiplyPairs(
        isWhole ? corner : edge, TileRows(tileRows, left: 1, out: isWhole ? result.rowStep : width),
        left + row &* depth, tileRows, V.scalarCount, depth, isFirst, nil, V.self
      ) { strip + $0 &* width }
      if !isWhole {
        for line in 0..<height {
          for place in 0..<tileColumns {
            corner[line &* result.rowStep &+ place &* result.columnStep] = edge[line &* width &+ place]
          }
        }
      }
      row &+= tileRows
    }
    column &+= width
  }
}
