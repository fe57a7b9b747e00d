import CVectors
import Kernels

/// Strips as wide as a tile, each row after row; missing columns are zeros.
@inline(__always)
func packRight<V: SIMD>(
  _ matrix: Matrix, _ firstRow: Int, _ firstColumn: Int, _ depth: Int, _ columns: Int,
  _ packed: UnsafeMutablePointer<V.Scalar>, _: V.Type
) where V.Scalar: BinaryFloatingPoint & SIMDScalar {
  let width = tileColumns(of: V.self)
  let origin =
    matrix.start.assumingMemoryBound(to: V.Scalar.self)
    + (firstRow &* matrix.rowStep &+ firstColumn &* matrix.columnStep)
  var column = 0
  while column < columns {
    let strip = packed + column &* depth
    let from = origin + column &* matrix.columnStep
    let count = min(width, columns &- column)
    if matrix.rowStep == 1 {
      packTurned(from, matrix.columnStep, depth, count, strip, V.self)
    } else if count == width && matrix.columnStep == 1 {
      for row in 0..<depth {
        let (source, target) = (from + row &* matrix.rowStep, strip + row &* width)
        storeVector(loadVector(source, V.self), target)
        storeVector(loadVector(source + V.scalarCount, V.self), target + V.scalarCount)
      }
    } else {
      for row in 0..<depth {
        for place in 0..<count { strip[row &* width &+ place] = from[row &* matrix.rowStep &+ place &* matrix.columnStep] }
        for place in count..<width { strip[row &* width &+ place] = 0 }
      }
    }
    column &+= width
  }
}

/// A strip of a matrix whose columns are neighbours in memory, block by block.
@inline(__always)
private func packTurned<V: SIMD>(
  _ from: UnsafePointer<V.Scalar>, _ columnStep: Int, _ depth: Int, _ columns: Int, _ strip: UnsafeMutablePointer<V.Scalar>, _: V.Type
) where V.Scalar: BinaryFloatingPoint & SIMDScalar {
  let width = tileColumns(of: V.self)
  var place = 0
  if V.Scalar.self == Float.self { place = turnBlocks(8, from, columnStep, depth, place, columns, strip, width) }
  place = turnBlocks(4, from, columnStep, depth, place, columns, strip, width)
  while place < columns {
    for row in 0..<depth { strip[row &* width &+ place] = from[row &+ place &* columnStep] }
    place &+= 1
  }
  while place < width {
    for row in 0..<depth { strip[row &* width &+ place] = 0 }
    place &+= 1
  }
}

/// Blocks of so many rows and columns, from one column on; the first column that is left over.
@inline(__always)
private func turnBlocks<T: SIMDScalar>(
  _ side: Int, _ from: UnsafePointer<T>, _ columnStep: Int, _ depth: Int, _ firstPlace: Int, _ columns: Int,
  _ strip: UnsafeMutablePointer<T>, _ width: Int
) -> Int {
  var place = firstPlace
  while place &+ side <= columns {
    let block = from + place &* columnStep
    var row = 0
    while row &+ side <= depth {
      turn(side, block + row, columnStep, strip + (row &* width &+ place), width)
      row &+= side
    }
    if side == 8 && row &+ 4 <= depth {
      turn(4, block + row, columnStep, strip + (row &* width &+ place), width)
      turn(4, block + (row &+ 4 &* columnStep), columnStep, strip + (row &* width &+ place &+ 4), width)
      row &+= 4
    }
    while row < depth {
      for index in 0..<side { strip[row &* width &+ place &+ index] = block[row &+ index &* columnStep] }
      row &+= 1
    }
    place &+= side
  }
  return place
}

@inline(__always)
private func turn<T: SIMDScalar>(_ side: Int, _ from: UnsafePointer<T>, _ fromStep: Int, _ to: UnsafeMutablePointer<T>, _ toStep: Int) {
  if T.self == Float.self {
    let (source, target) = (
      UnsafeRawPointer(from).assumingMemoryBound(to: Float.self), UnsafeMutableRawPointer(to).assumingMemoryBound(to: Float.self)
    )
    if side == 8 { lectern_turn_float8(source, fromStep, target, toStep) } else { lectern_turn_float4(source, fromStep, target, toStep) }
  } else {
    lectern_turn_double4(
      UnsafeRawPointer(from).assumingMemoryBound(to: Double.self), fromStep,
      UnsafeMutableRawPointer(to).assumingMemoryBound(to: Double.self),
      toStep)
  }
}

/// Strips of as many rows as a tile has, each column after column; missing rows are zeros.
@inline(__always)
func packLeft<T: BinaryFloatingPoint>(
  _ matrix: Matrix, _ firstRow: Int, _ firstColumn: Int, _ rows: Int, _ depth: Int, _ packed: UnsafeMutablePointer<T>
) {
  let tileRows = MatrixBlocks.tileRows
  let origin = matrix.start.assumingMemoryBound(to: T.self) + (firstRow &* matrix.rowStep &+ firstColumn &* matrix.columnStep)
  var row = 0
  while row < rows {
    let strip = packed + row &* depth
    let from = origin + row &* matrix.rowStep
    let count = min(tileRows, rows &- row)
    for place in 0..<count {
      let line = from + place &* matrix.rowStep
      for index in 0..<depth { strip[index &* tileRows &+ place] = line[index &* matrix.columnStep] }
    }
    for place in count..<tileRows {
      for index in 0..<depth { strip[index &* tileRows &+ place] = 0 }
    }
    row &+= tileRows
  }
}
