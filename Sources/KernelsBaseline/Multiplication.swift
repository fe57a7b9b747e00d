import Kernels

@Sendable func multiply(
  _ dtype: DType, _ result: Matrix, _ left: Matrix, _ right: Matrix, _ addend: UnsafeRawPointer?, _ rows: Int, _ columns: Int,
  _ inner: Int, _ scratch: UnsafeMutableRawPointer
) {
  switch dtype {
  case .f64:
    let addend = addend?.assumingMemoryBound(to: Double.self)
    if rows == 1 && columns == 1 {
      dotDouble(result, left, right, inner)
    } else if !multiplyFewColumns(result, left, right, rows, columns, inner, SIMD8<Double>.self) {
      if columns <= 4 { return multiplyFloats(result, left, right, addend, rows, columns, inner, scratch, SIMD4<Double>.self) }
      return multiplyFloats(result, left, right, addend, rows, columns, inner, scratch, DoubleVector.self)
    }
    addToRows(result, addend, rows, columns)
  case .f32:
    let addend = addend?.assumingMemoryBound(to: Float.self)
    if rows == 1 && columns == 1 {
      dotFloat(result, left, right, inner)
    } else if !multiplyFewColumns(result, left, right, rows, columns, inner, SIMD16<Float>.self) {
      if columns <= 4 { return multiplyFloats(result, left, right, addend, rows, columns, inner, scratch, SIMD4<Float>.self) }
      if columns <= 8 { return multiplyFloats(result, left, right, addend, rows, columns, inner, scratch, SIMD8<Float>.self) }
      return multiplyFloats(result, left, right, addend, rows, columns, inner, scratch, FloatVector.self)
    }
    addToRows(result, addend, rows, columns)
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

/// In the order in which OpenBLAS adds, whose sums numpy prints: eight pairs of lanes, and what is left over one by one.
private func dotDouble(_ result: Matrix, _ left: Matrix, _ right: Matrix, _ count: Int) {
  let a = left.start.assumingMemoryBound(to: Double.self)
  let b = right.start.assumingMemoryBound(to: Double.self)
  var sum = 0.0
  if left.columnStep == 1 && right.rowStep == 1 {
    let whole = count & ~15
    var lanes = SIMD16<Double>()
    var index = 0
    while index < whole {
      lanes = lanes.addingProduct(loadVector(a + index, SIMD16<Double>.self), loadVector(b + index, SIMD16<Double>.self))
      index &+= 16
    }
    let even = lanes.evenHalf.evenHalf + lanes.evenHalf.oddHalf
    let odd = lanes.oddHalf.evenHalf + lanes.oddHalf.oddHalf
    sum = ((even[0] + even[1]) + (even[2] + even[3])) + ((odd[0] + odd[1]) + (odd[2] + odd[3]))
    while index < count {
      sum += a[index] * b[index]
      index &+= 1
    }
  } else {
    for index in 0..<max(0, count) { sum = sum.addingProduct(a[index &* left.columnStep], b[index &* right.rowStep]) }
  }
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
