import Kernels

/// Products with at most four columns where rows are so short that they are over before a vector is full, or so long that vectors pay, or
/// where there is only one; false for all others.
@inline(__always)
func multiplyFewColumns<V: SIMD>(
  _ result: Matrix, _ left: Matrix, _ right: Matrix, _ rows: Int, _ columns: Int, _ inner: Int, _: V.Type
) -> Bool where V.Scalar: BinaryFloatingPoint & SIMDScalar {
  if columns == 1 && inner >= 1 && inner <= 4 {
    multiplyShortRows(result, left, right, rows, inner, V.Scalar.self)
    return true
  }
  if columns == 1 && left.rowStep == 1 && result.rowStep == 1 && rows >= 4 {
    multiplyTurned(result, left, right, rows, inner, V.self)
    return true
  }
  // Rows that are not long are chains like the elements of all other products.
  if columns <= 4 && inner >= 64 && left.columnStep == 1 && right.rowStep == 1 {
    multiplyColumns(result, left, right, rows, columns, inner, V.self)
    return true
  }
  if columns == 1 && inner < 64 && left.columnStep == 1 && rows >= 8 {
    multiplyEightRows(result, left, right, rows, inner, V.Scalar.self)
    return true
  }
  guard rows == 1 && columns >= 2 && columns <= 4 else { return false }
  multiplyRow(result, left, right, columns, inner, V.Scalar.self)
  return true
}

/// A row times few columns: nothing has to be copied for it.
@inline(__always)
private func multiplyRow<T: BinaryFloatingPoint>(
  _ result: Matrix, _ left: Matrix, _ right: Matrix, _ columns: Int, _ inner: Int, _: T.Type
) {
  let out = result.start.assumingMemoryBound(to: T.self)
  let a = left.start.assumingMemoryBound(to: T.self)
  let b = right.start.assumingMemoryBound(to: T.self)
  let (leftStep, rowStep, step) = (left.columnStep, right.rowStep, right.columnStep)
  @inline(__always) func sum(_ count: Int) {
    var sums = (T(0), T(0), T(0), T(0))
    for index in 0..<inner {
      let factor = a[index &* leftStep]
      let line = b + index &* rowStep
      sums.0 = sums.0.addingProduct(factor, line[0])
      sums.1 = sums.1.addingProduct(factor, line[step])
      if count > 2 { sums.2 = sums.2.addingProduct(factor, line[2 &* step]) }
      if count > 3 { sums.3 = sums.3.addingProduct(factor, line[3 &* step]) }
    }
    out[0] = sums.0
    out[result.columnStep] = sums.1
    if count > 2 { out[2 &* result.columnStep] = sums.2 }
    if count > 3 { out[3 &* result.columnStep] = sums.3 }
  }
  switch columns {
  case 2: sum(2)
  case 3: sum(3)
  default: sum(4)
  }
}

@inline(__always)
private func multiplyShortRows<T: BinaryFloatingPoint>(
  _ result: Matrix, _ left: Matrix, _ right: Matrix, _ rows: Int, _ inner: Int, _: T.Type
) {
  let out = result.start.assumingMemoryBound(to: T.self)
  let a = left.start.assumingMemoryBound(to: T.self)
  let column = right.start.assumingMemoryBound(to: T.self)
  let (outStep, rowStep, step) = (result.rowStep, left.rowStep, left.columnStep)
  let first = column[0]
  let second = inner > 1 ? column[right.rowStep] : 0
  let third = inner > 2 ? column[2 &* right.rowStep] : 0
  let fourth = inner > 3 ? column[3 &* right.rowStep] : 0
  @inline(__always) func sum(_ row: Int, _ count: Int) -> T {
    let line = a + row &* rowStep
    var sum = T(0).addingProduct(line[0], first)
    if count > 1 { sum = sum.addingProduct(line[step], second) }
    if count > 2 { sum = sum.addingProduct(line[2 &* step], third) }
    if count > 3 { sum = sum.addingProduct(line[3 &* step], fourth) }
    return sum
  }
  switch inner {
  case 1: for row in 0..<rows { out[row &* outStep] = sum(row, 1) }
  case 2: for row in 0..<rows { out[row &* outStep] = sum(row, 2) }
  case 3: for row in 0..<rows { out[row &* outStep] = sum(row, 3) }
  default: for row in 0..<rows { out[row &* outStep] = sum(row, 4) }
  }
}

/// At least eight rows times one column, eight chains at a time. The last ones reach back over sums that are there already.
@inline(__always)
private func multiplyEightRows<T: BinaryFloatingPoint>(
  _ result: Matrix, _ left: Matrix, _ right: Matrix, _ rows: Int, _ inner: Int, _: T.Type
) {
  let out = result.start.assumingMemoryBound(to: T.self)
  let a = left.start.assumingMemoryBound(to: T.self)
  let column = right.start.assumingMemoryBound(to: T.self)
  let (outStep, rowStep, step) = (result.rowStep, left.rowStep, right.rowStep)
  var row = 0
  while row < rows {
    let first = min(row, rows &- 8)
    let line = a + first &* rowStep
    let middle = line + 4 &* rowStep
    var sums = (T(0), T(0), T(0), T(0))
    var others = (T(0), T(0), T(0), T(0))
    for index in 0..<inner {
      let factor = column[index &* step]
      sums.0 = sums.0.addingProduct(line[index], factor)
      sums.1 = sums.1.addingProduct(line[index &+ rowStep], factor)
      sums.2 = sums.2.addingProduct(line[index &+ 2 &* rowStep], factor)
      sums.3 = sums.3.addingProduct(line[index &+ 3 &* rowStep], factor)
      others.0 = others.0.addingProduct(middle[index], factor)
      others.1 = others.1.addingProduct(middle[index &+ rowStep], factor)
      others.2 = others.2.addingProduct(middle[index &+ 2 &* rowStep], factor)
      others.3 = others.3.addingProduct(middle[index &+ 3 &* rowStep], factor)
    }
    let target = out + first &* outStep
    (target[0], target[outStep], target[2 &* outStep], target[3 &* outStep]) = sums
    (target[4 &* outStep], target[5 &* outStep], target[6 &* outStep], target[7 &* outStep]) = others
    row &+= 8
  }
}

/// A matrix of at least four rows whose columns lie in one piece, times one column: each of them is added to all sums at once.
@inline(__always)
private func multiplyTurned<V: SIMD>(_ result: Matrix, _ left: Matrix, _ right: Matrix, _ rows: Int, _ inner: Int, _: V.Type)
where V.Scalar: BinaryFloatingPoint & SIMDScalar {
  if rows >= 2 &* V.scalarCount {
    sumColumns(result, left, right, rows, inner, isPair: true, V.self)
  } else if rows >= V.scalarCount {
    sumColumns(result, left, right, rows, inner, isPair: false, V.self)
  } else if rows >= 8 {
    sumColumns(result, left, right, rows, inner, isPair: false, SIMD8<V.Scalar>.self)
  } else {
    sumColumns(result, left, right, rows, inner, isPair: false, SIMD4<V.Scalar>.self)
  }
}

/// So many sums at a time as fill a vector, or two. The last ones reach back over sums that are there already, for the same result.
@inline(__always)
private func sumColumns<V: SIMD>(
  _ result: Matrix, _ left: Matrix, _ right: Matrix, _ rows: Int, _ inner: Int, isPair: Bool, _: V.Type
) where V.Scalar: BinaryFloatingPoint & SIMDScalar {
  let out = result.start.assumingMemoryBound(to: V.Scalar.self)
  let a = left.start.assumingMemoryBound(to: V.Scalar.self)
  let factors = right.start.assumingMemoryBound(to: V.Scalar.self)
  let count = isPair ? 2 &* V.scalarCount : V.scalarCount
  var row = 0
  while row < rows {
    let first = min(row, rows &- count)
    var (sums, others) = (V(), V())
    for index in 0..<inner {
      let line = a + (index &* left.columnStep &+ first)
      let factor = V(repeating: factors[index &* right.rowStep])
      sums = sums.addingProduct(loadVector(line, V.self), factor)
      if isPair { others = others.addingProduct(loadVector(line + V.scalarCount, V.self), factor) }
    }
    storeVector(sums, out + first)
    if isPair { storeVector(others, out + (first &+ V.scalarCount)) }
    row &+= count
  }
}

/// A matrix whose rows lie in one piece, times columns that do. The vectors are the same on every processor, and so are the sums.
@inline(__always)
private func multiplyColumns<V: SIMD>(
  _ result: Matrix, _ left: Matrix, _ right: Matrix, _ rows: Int, _ columns: Int, _ inner: Int, _: V.Type
) where V.Scalar: BinaryFloatingPoint & SIMDScalar {
  let out = result.start.assumingMemoryBound(to: V.Scalar.self)
  let column = right.start.assumingMemoryBound(to: V.Scalar.self)
  for number in 0..<columns {
    multiplyColumn(out + number &* result.columnStep, result.rowStep, left, column + number &* right.columnStep, rows, inner, V.self)
  }
}

/// Four rows at a time, each in lanes of two vectors that are added in the end: for long rows far faster than one chain an element.
private func multiplyColumn<V: SIMD>(
  _ out: UnsafeMutablePointer<V.Scalar>, _ outStep: Int, _ left: Matrix, _ column: UnsafePointer<V.Scalar>, _ rows: Int, _ inner: Int,
  _: V.Type
) where V.Scalar: BinaryFloatingPoint & SIMDScalar {
  let a = left.start.assumingMemoryBound(to: V.Scalar.self)
  let width = V.scalarCount
  let whole = inner / (2 &* width) &* (2 &* width)
  var row = 0
  while row < rows {
    let last = rows &- 1
    let first = a + row &* left.rowStep
    let second = a + min(row &+ 1, last) &* left.rowStep
    let third = a + min(row &+ 2, last) &* left.rowStep
    let fourth = a + min(row &+ 3, last) &* left.rowStep
    var sums = (V(), V(), V(), V())
    var others = (V(), V(), V(), V())
    var index = 0
    while index < whole {
      let next = index &+ width
      let (x, y) = (loadVector(column + index, V.self), loadVector(column + next, V.self))
      sums.0 = sums.0.addingProduct(loadVector(first + index, V.self), x)
      others.0 = others.0.addingProduct(loadVector(first + next, V.self), y)
      sums.1 = sums.1.addingProduct(loadVector(second + index, V.self), x)
      others.1 = others.1.addingProduct(loadVector(second + next, V.self), y)
      sums.2 = sums.2.addingProduct(loadVector(third + index, V.self), x)
      others.2 = others.2.addingProduct(loadVector(third + next, V.self), y)
      sums.3 = sums.3.addingProduct(loadVector(fourth + index, V.self), x)
      others.3 = others.3.addingProduct(loadVector(fourth + next, V.self), y)
      index &+= 2 &* width
    }
    var totals = (total(sums.0 + others.0), total(sums.1 + others.1), total(sums.2 + others.2), total(sums.3 + others.3))
    while index < inner {
      totals.0 = totals.0.addingProduct(first[index], column[index])
      totals.1 = totals.1.addingProduct(second[index], column[index])
      totals.2 = totals.2.addingProduct(third[index], column[index])
      totals.3 = totals.3.addingProduct(fourth[index], column[index])
      index &+= 1
    }
    out[row &* outStep] = totals.0
    if row < last { out[(row &+ 1) &* outStep] = totals.1 }
    if row &+ 1 < last { out[(row &+ 2) &* outStep] = totals.2 }
    if row &+ 2 < last { out[(row &+ 3) &* outStep] = totals.3 }
    row &+= 4
  }
}

/// The lanes added, each to the one next to it.
@inline(__always)
func total<V: SIMD>(_ vector: V) -> V.Scalar where V.Scalar: BinaryFloatingPoint {
  var lanes = vector
  var count = V.scalarCount
  while count > 1 {
    count /= 2
    for index in 0..<count { lanes[index] = lanes[index] + lanes[index &+ count] }
  }
  return lanes[0]
}
