import Kernels

private let tileRows = 6

@Sendable func multiply(
  _ dtype: DType, _ result: Matrix, _ left: Matrix, _ right: Matrix, _ rows: Int, _ columns: Int, _ inner: Int,
  _ scratch: UnsafeMutableRawPointer
) {
  switch dtype {
  case .f64:
    if rows == 1 && columns == 1 { return dotDouble(result, left, right, inner) }
    multiplyFloats(result, left, right, rows, columns, inner, scratch, SIMD8<Double>.self)
  case .f32:
    if rows == 1 && columns == 1 { return dotFloat(result, left, right, inner) }
    multiplyFloats(result, left, right, rows, columns, inner, scratch, SIMD16<Float>.self)
  case .i64: multiplyIntegers(result, left, right, rows, columns, inner, Int64.self)
  case .i32: multiplyIntegers(result, left, right, rows, columns, inner, Int32.self)
  default: break
  }
}

@inline(__always)
private func multiplyIntegers<T: FixedWidthInteger>(
  _ result: Matrix, _ left: Matrix, _ right: Matrix, _ rows: Int, _ columns: Int, _ inner: Int, _: T.Type
) {
  let out = result.start.assumingMemoryBound(to: T.self)
  let a = left.start.assumingMemoryBound(to: T.self)
  let b = right.start.assumingMemoryBound(to: T.self)
  for row in 0..<rows {
    let line = out + row &* result.rowStep
    for column in 0..<columns { line[column &* result.columnStep] = 0 }
    for index in 0..<inner {
      let factor = a[row &* left.rowStep &+ index &* left.columnStep]
      let other = b + index &* right.rowStep
      for column in 0..<columns {
        line[column &* result.columnStep] = line[column &* result.columnStep] &+ factor &* other[column &* right.columnStep]
      }
    }
  }
}

/// Every element of the result is one chain of fused multiply-adds along the inner dimension, whatever the blocks.
@inline(__always)
private func multiplyFloats<V: SIMD>(
  _ result: Matrix, _ left: Matrix, _ right: Matrix, _ rows: Int, _ columns: Int, _ inner: Int,
  _ scratch: UnsafeMutableRawPointer, _: V.Type
) where V.Scalar: BinaryFloatingPoint & SIMDScalar {
  typealias T = V.Scalar
  let width = V.scalarCount
  let out = result.start.assumingMemoryBound(to: T.self)
  if inner == 0 {
    for row in 0..<rows {
      for column in 0..<columns { out[row &* result.rowStep &+ column &* result.columnStep] = 0 }
    }
    return
  }
  if result.columnStep == 1 && MatrixBlocks.areSmall(columns: columns, inner: inner) {
    return multiplySmall(result, left, right, rows, columns, inner, scratch, V.self)
  }
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
        packLeft(left, firstRow, firstInner, rowCount, depth, packedLeft, V.self)
        var column = 0
        while column < columnCount {
          let tileColumns = min(width, columnCount &- column)
          var row = 0
          while row < rowCount {
            let tileHeight = min(tileRows, rowCount &- row)
            let line: Int = (firstRow &+ row) &* result.rowStep
            let corner = out + (line &+ (firstColumn &+ column) &* result.columnStep)
            let a = packedLeft + row &* depth
            let b = packedRight + column &* depth
            if tileHeight == tileRows && tileColumns == width && result.columnStep == 1 {
              multiplyTile(corner, result.rowStep, a, 1, tileRows, b, width, depth, firstInner == 0, V.self)
            } else {
              if firstInner > 0 {
                for line in 0..<tileHeight {
                  for place in 0..<tileColumns {
                    edge[line &* width &+ place] = corner[line &* result.rowStep &+ place &* result.columnStep]
                  }
                }
              }
              if tileHeight == 1 {
                multiplyLine(edge, a, tileRows, b, width, depth, firstInner == 0, V.self)
              } else {
                multiplyTile(edge, width, a, 1, tileRows, b, width, depth, firstInner == 0, V.self)
              }
              for line in 0..<tileHeight {
                for place in 0..<tileColumns {
                  corner[line &* result.rowStep &+ place &* result.columnStep] = edge[line &* width &+ place]
                }
              }
            }
            row &+= tileRows
          }
          column &+= width
        }
        firstRow &+= MatrixBlocks.rows
      }
      firstInner &+= MatrixBlocks.inner
    }
    firstColumn &+= MatrixBlocks.columns
  }
}

/// Matrices that fit into the caches: only strips of the right one whose elements are not neighbours are copied.
@inline(__always)
private func multiplySmall<V: SIMD>(
  _ result: Matrix, _ left: Matrix, _ right: Matrix, _ rows: Int, _ columns: Int, _ inner: Int,
  _ scratch: UnsafeMutableRawPointer, _: V.Type
) where V.Scalar: BinaryFloatingPoint & SIMDScalar {
  typealias T = V.Scalar
  let width = V.scalarCount
  let out = result.start.assumingMemoryBound(to: T.self)
  let a = left.start.assumingMemoryBound(to: T.self)
  let packed = scratch.assumingMemoryBound(to: T.self)
  let edge = packed + inner &* width
  var column = 0
  while column < columns {
    let count = min(width, columns &- column)
    let isWhole = count == width
    let isDirect = isWhole && right.columnStep == 1
    if !isDirect { packRight(right, 0, column, inner, count, packed, V.self) }
    let strip = isDirect ? right.start.assumingMemoryBound(to: T.self) + column : packed
    let step = isDirect ? right.rowStep : width
    var row = 0
    while row < rows {
      let height = min(tileRows, rows &- row)
      let corner = out + (row &* result.rowStep &+ column)
      let line = a + row &* left.rowStep
      let target = isWhole ? corner : edge
      let targetStep = isWhole ? result.rowStep : width
      if height == tileRows {
        if left.columnStep == 1 {
          multiplyTile(target, targetStep, line, left.rowStep, 1, strip, step, inner, true, V.self)
        } else {
          multiplyTile(target, targetStep, line, left.rowStep, left.columnStep, strip, step, inner, true, V.self)
        }
      } else {
        for place in 0..<height {
          multiplyLine(target + place &* targetStep, line + place &* left.rowStep, left.columnStep, strip, step, inner, true, V.self)
        }
      }
      if !isWhole {
        for place in 0..<height {
          for index in 0..<count { corner[place &* result.rowStep &+ index] = edge[place &* width &+ index] }
        }
      }
      row &+= tileRows
    }
    column &+= width
  }
}

/// Strips as wide as a vector, each row after row; missing columns are zeros.
@inline(__always)
private func packRight<V: SIMD>(
  _ matrix: Matrix, _ firstRow: Int, _ firstColumn: Int, _ depth: Int, _ columns: Int,
  _ packed: UnsafeMutablePointer<V.Scalar>, _: V.Type
) where V.Scalar: BinaryFloatingPoint & SIMDScalar {
  let width = V.scalarCount
  let origin =
    matrix.start.assumingMemoryBound(to: V.Scalar.self)
    + (firstRow &* matrix.rowStep &+ firstColumn &* matrix.columnStep)
  var column = 0
  while column < columns {
    let strip = packed + column &* depth
    let from = origin + column &* matrix.columnStep
    let count = min(width, columns &- column)
    if count == width && matrix.columnStep == 1 {
      for row in 0..<depth { storeVector(loadVector(from + row &* matrix.rowStep, V.self), strip + row &* width) }
    } else if count == width && matrix.rowStep == 1 {
      packTurned(from, matrix.columnStep, depth, strip, V.self)
    } else {
      for row in 0..<depth {
        for place in 0..<count { strip[row &* width &+ place] = from[row &* matrix.rowStep &+ place &* matrix.columnStep] }
        for place in count..<width { strip[row &* width &+ place] = 0 }
      }
    }
    column &+= width
  }
}

/// A strip of a matrix whose columns are neighbours in memory, four by four.
@inline(__always)
private func packTurned<V: SIMD>(
  _ from: UnsafePointer<V.Scalar>, _ columnStep: Int, _ depth: Int, _ strip: UnsafeMutablePointer<V.Scalar>, _: V.Type
) where V.Scalar: BinaryFloatingPoint & SIMDScalar {
  typealias Four = SIMD4<V.Scalar>
  let width = V.scalarCount
  var row = 0
  while row &+ 4 <= depth {
    var place = 0
    while place < width {
      let corner = from + (row &+ place &* columnStep)
      let first = loadVector(corner, Four.self)
      let second = loadVector(corner + columnStep, Four.self)
      let third = loadVector(corner + 2 &* columnStep, Four.self)
      let fourth = loadVector(corner + 3 &* columnStep, Four.self)
      let target = strip + (row &* width &+ place)
      storeVector(Four(first[0], second[0], third[0], fourth[0]), target)
      storeVector(Four(first[1], second[1], third[1], fourth[1]), target + width)
      storeVector(Four(first[2], second[2], third[2], fourth[2]), target + 2 &* width)
      storeVector(Four(first[3], second[3], third[3], fourth[3]), target + 3 &* width)
      place &+= 4
    }
    row &+= 4
  }
  while row < depth {
    for place in 0..<width { strip[row &* width &+ place] = from[row &+ place &* columnStep] }
    row &+= 1
  }
}

/// Strips of six rows, each column after column; missing rows are zeros.
@inline(__always)
private func packLeft<V: SIMD>(
  _ matrix: Matrix, _ firstRow: Int, _ firstColumn: Int, _ rows: Int, _ depth: Int,
  _ packed: UnsafeMutablePointer<V.Scalar>, _: V.Type
) where V.Scalar: BinaryFloatingPoint & SIMDScalar {
  let origin =
    matrix.start.assumingMemoryBound(to: V.Scalar.self)
    + (firstRow &* matrix.rowStep &+ firstColumn &* matrix.columnStep)
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

/// Six rows; `leftRow` is the distance between the rows of the left matrix, the steps are those along the inner dimension.
@inline(__always)
private func multiplyTile<V: SIMD>(
  _ out: UnsafeMutablePointer<V.Scalar>, _ rowStep: Int, _ left: UnsafePointer<V.Scalar>, _ leftRow: Int, _ leftStep: Int,
  _ right: UnsafePointer<V.Scalar>, _ rightStep: Int, _ depth: Int, _ isFirst: Bool, _: V.Type
) where V.Scalar: BinaryFloatingPoint & SIMDScalar {
  var sums = (V(), V(), V(), V(), V(), V())
  if !isFirst {
    sums.0 = loadVector(out, V.self)
    sums.1 = loadVector(out + rowStep, V.self)
    sums.2 = loadVector(out + 2 &* rowStep, V.self)
    sums.3 = loadVector(out + 3 &* rowStep, V.self)
    sums.4 = loadVector(out + 4 &* rowStep, V.self)
    sums.5 = loadVector(out + 5 &* rowStep, V.self)
  }
  var a = left
  var b = right
  for _ in 0..<depth {
    let line = loadVector(b, V.self)
    sums.0 = sums.0.addingProduct(V(repeating: a[0]), line)
    sums.1 = sums.1.addingProduct(V(repeating: a[leftRow]), line)
    sums.2 = sums.2.addingProduct(V(repeating: a[2 &* leftRow]), line)
    sums.3 = sums.3.addingProduct(V(repeating: a[3 &* leftRow]), line)
    sums.4 = sums.4.addingProduct(V(repeating: a[4 &* leftRow]), line)
    sums.5 = sums.5.addingProduct(V(repeating: a[5 &* leftRow]), line)
    a += leftStep
    b += rightStep
  }
  storeVector(sums.0, out)
  storeVector(sums.1, out + rowStep)
  storeVector(sums.2, out + 2 &* rowStep)
  storeVector(sums.3, out + 3 &* rowStep)
  storeVector(sums.4, out + 4 &* rowStep)
  storeVector(sums.5, out + 5 &* rowStep)
}

/// One row alone.
@inline(__always)
private func multiplyLine<V: SIMD>(
  _ out: UnsafeMutablePointer<V.Scalar>, _ left: UnsafePointer<V.Scalar>, _ leftStep: Int, _ right: UnsafePointer<V.Scalar>,
  _ rightStep: Int, _ depth: Int, _ isFirst: Bool, _: V.Type
) where V.Scalar: BinaryFloatingPoint & SIMDScalar {
  var sum = isFirst ? V() : loadVector(out, V.self)
  for index in 0..<depth {
    let line = loadVector(right + index &* rightStep, V.self)
    sum = sum.addingProduct(V(repeating: left[index &* leftStep]), line)
  }
  storeVector(sum, out)
}

private func dotDouble(_ result: Matrix, _ left: Matrix, _ right: Matrix, _ count: Int) {
  let lanes = dot(left.columnStep, right.rowStep, left.start, right.start, count, SIMD4<Double>.self)
  var sum = (lanes.0[0] + lanes.0[1]) + (lanes.0[2] + lanes.0[3])
  let a = left.start.assumingMemoryBound(to: Double.self)
  let b = right.start.assumingMemoryBound(to: Double.self)
  for index in lanes.1..<count { sum = sum.addingProduct(a[index &* left.columnStep], b[index &* right.rowStep]) }
  result.start.assumingMemoryBound(to: Double.self)[0] = sum
}

private func dotFloat(_ result: Matrix, _ left: Matrix, _ right: Matrix, _ count: Int) {
  let lanes = dot(left.columnStep, right.rowStep, left.start, right.start, count, SIMD8<Float>.self)
  let halves = lanes.0.lowHalf + lanes.0.highHalf
  var sum = (halves[0] + halves[1]) + (halves[2] + halves[3])
  let a = left.start.assumingMemoryBound(to: Float.self)
  let b = right.start.assumingMemoryBound(to: Float.self)
  for index in lanes.1..<count { sum = sum.addingProduct(a[index &* left.columnStep], b[index &* right.rowStep]) }
  result.start.assumingMemoryBound(to: Float.self)[0] = sum
}

/// Sums of products of as many elements as fill four vectors again and again, and how many those were.
@inline(__always)
private func dot<V: SIMD>(
  _ leftStep: Int, _ rightStep: Int, _ left: UnsafeMutableRawPointer, _ right: UnsafeMutableRawPointer, _ count: Int, _: V.Type
) -> (V, Int) where V.Scalar: BinaryFloatingPoint & SIMDScalar {
  let width = V.scalarCount
  let a = left.assumingMemoryBound(to: V.Scalar.self)
  let b = right.assumingMemoryBound(to: V.Scalar.self)
  var sums = (V(), V(), V(), V())
  guard leftStep == 1 && rightStep == 1 else { return (sums.0, 0) }
  var index = 0
  while index &+ 4 &* width <= count {
    sums.0 = sums.0.addingProduct(loadVector(a + index, V.self), loadVector(b + index, V.self))
    sums.1 = sums.1.addingProduct(loadVector(a + (index &+ width), V.self), loadVector(b + (index &+ width), V.self))
    sums.2 = sums.2.addingProduct(loadVector(a + (index &+ 2 &* width), V.self), loadVector(b + (index &+ 2 &* width), V.self))
    sums.3 = sums.3.addingProduct(loadVector(a + (index &+ 3 &* width), V.self), loadVector(b + (index &+ 3 &* width), V.self))
    index &+= 4 &* width
  }
  return ((sums.0 + sums.1) + (sums.2 + sums.3), index)
}
