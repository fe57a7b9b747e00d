import CVectors
import Kernels

/// Strips as wide as a tile, each row after row; missing columns are zeros.
@inline(__always)
func packRight<V: SIMD>(
  _ matrix: Matrix, _ firstRow: Int, _ firstColumn: Int, _ depth: Int, _ columns: Int,
  _ packed: UnsafeMutablePointer<V.Scalar>, _: V.Type
) where V.Scalar: BinaryFloatingPoint & SIMDScalar {
  let width = MatrixBlocks.tileColumns(of: V.self)
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
  let width = MatrixBlocks.tileColumns(of: V.self)
  let side = V.Scalar.self == Float.self ? 8 : 4
  var place = 0
  while place &+ side <= columns {
    let block = from + place &* columnStep
    var row = 0
    while row &+ side <= depth {
      turn(block + row, columnStep, strip + (row &* width &+ place), width)
      row &+= side
    }
    while row < depth {
      for index in 0..<side { strip[row &* width &+ place &+ index] = block[row &+ index &* columnStep] }
      row &+= 1
    }
    place &+= side
  }
  while place < columns {
    for row in 0..<depth { strip[row &* width &+ place] = from[row &+ place &* columnStep] }
    place &+= 1
  }
  while place < width {
    for row in 0..<depth { strip[row &* width &+ place] = 0 }
    place &+= 1
  }
}

@inline(__always)
private func turn<T: SIMDScalar>(_ from: UnsafePointer<T>, _ fromStep: Int, _ to: UnsafeMutablePointer<T>, _ toStep: Int) {
  if T.self == Float.self {
    lectern_turn_float8(
      UnsafeRawPointer(from).assumingMemoryBound(to: Float.self), fromStep, UnsafeMutableRawPointer(to).assumingMemoryBound(to: Float.self),
      toStep)
  } else {
    typealias Four = SIMD4<T>
    let first = loadVector(from, Four.self)
    let second = loadVector(from + fromStep, Four.self)
    let third = loadVector(from + 2 &* fromStep, Four.self)
    let fourth = loadVector(from + 3 &* fromStep, Four.self)
    storeVector(Four(first[0], second[0], third[0], fourth[0]), to)
    storeVector(Four(first[1], second[1], third[1], fourth[1]), to + toStep)
    storeVector(Four(first[2], second[2], third[2], fourth[2]), to + 2 &* toStep)
    storeVector(Four(first[3], second[3], third[3], fourth[3]), to + 3 &* toStep)
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
