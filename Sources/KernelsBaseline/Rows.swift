import CVectors
import Glibc
import Kernels

// The softmax of rows without gaps. What is largest is taken away first, so that nothing overflows.

@Sendable func softmax(_ logarithm: Bool, _ dtype: DType, _ result: Plane, _ operand: Plane, _ extent: Extent) {
  let count = extent.columns
  for row in 0..<extent.rows {
    switch dtype {
    case .f32:
      let (out, from) = (result.row(row, as: Float.self), operand.row(row, as: Float.self))
      let largest = lectern_largest_of_row(from, count)
      let sum = lectern_sum_of_exponentials(from, largest, logarithm ? nil : out, count)
      if logarithm { shift(out, from, largest, logf(sum), count) } else { scale(out, 1 / sum, count) }
    case .f64:
      let (out, from) = (result.row(row, as: Double.self), operand.row(row, as: Double.self))
      let largest = largestOfRow(from, count)
      let sum = sumOfExponentials(from, largest, keptIn: logarithm ? nil : out, count)
      if logarithm { shift(out, from, largest, log(sum), count) } else { scale(out, 1 / sum, count) }
    default: break
    }
  }
}

@inline(__always)
private func shift<T: BinaryFloatingPoint>(
  _ out: UnsafeMutablePointer<T>, _ from: UnsafePointer<T>, _ largest: T, _ logarithm: T, _ count: Int
) {
  for index in 0..<count { out[index] = from[index] - largest - logarithm }
}

@inline(__always)
private func scale<T: BinaryFloatingPoint>(_ out: UnsafeMutablePointer<T>, _ factor: T, _ count: Int) {
  for index in 0..<count { out[index] = out[index] * factor }
}

private func largestOfRow(_ row: UnsafePointer<Double>, _ count: Int) -> Double {
  var largest = -Double.infinity
  for index in 0..<count { largest = row[index] > largest || row[index] != row[index] ? row[index] : largest }
  return largest
}

/// Eight numbers of a row, or its last ones and something else for the others.
@inline(__always)
private func some(_ row: UnsafePointer<Double>, _ index: Int, of count: Int, else rest: Double) -> SIMD8<Double> {
  if index &+ 8 <= count { return loadVector(row + index, SIMD8<Double>.self) }
  var x = all(rest)
  for lane in 0..<(count &- index) { x[lane] = row[index &+ lane] }
  return x
}

@inline(__always)
private func keep(_ x: SIMD8<Double>, in row: UnsafeMutablePointer<Double>, _ index: Int, of count: Int) {
  if index &+ 8 <= count { return storeVector(x, row + index) }
  for lane in 0..<(count &- index) { row[index &+ lane] = x[lane] }
}

/// The sum of lanes into which so many numbers went.
@inline(__always)
private func sumOfLanes(_ lanes: SIMD8<Double>, _ count: Int) -> Double {
  var sum = lanes[0]
  for lane in 1..<max(1, min(8, count)) { sum += lanes[lane] }
  return sum
}

private func sumOfExponentials(
  _ row: UnsafePointer<Double>, _ largest: Double, keptIn out: UnsafeMutablePointer<Double>?, _ count: Int
) -> Double {
  var lanes = all(0)
  for index in stride(from: 0, to: count, by: 8) {
    let x = exponential(some(row, index, of: count, else: -.infinity) - largest)
    lanes = lanes + x
    if let out { keep(x, in: out, index, of: count) }
  }
  return sumOfLanes(lanes, count)
}

/// The gradient of rows of the softmax, or of its logarithm, of what arrived and what was the result.
@Sendable func softmaxGradient(_ logarithm: Bool, _ dtype: DType, _ result: Plane, _ gradient: Plane, _ value: Plane, _ extent: Extent) {
  for row in 0..<extent.rows {
    switch dtype {
    case .f32:
      let (out, arriving, y) = (result.row(row, as: Float.self), gradient.row(row, as: Float.self), value.row(row, as: Float.self))
      if logarithm {
        lectern_slope_of_logarithms(arriving, y, out, extent.columns)
      } else {
        lectern_slope_of_softmax(arriving, y, out, extent.columns)
      }
    case .f64:
      let (out, arriving, y) = (result.row(row, as: Double.self), gradient.row(row, as: Double.self), value.row(row, as: Double.self))
      slope(logarithm, out, arriving, y, extent.columns)
    default: break
    }
  }
}

private func slope(
  _ logarithm: Bool, _ out: UnsafeMutablePointer<Double>, _ arriving: UnsafePointer<Double>, _ value: UnsafePointer<Double>, _ count: Int
) {
  var lanes = all(0)
  for index in stride(from: 0, to: count, by: 8) {
    let x = some(arriving, index, of: count, else: 0)
    lanes = lanes + (logarithm ? x : x * some(value, index, of: count, else: 0))
  }
  let sum = sumOfLanes(lanes, count)
  guard logarithm else {
    for index in 0..<count { out[index] = (arriving[index] - sum) * value[index] }
    return
  }
  for index in stride(from: 0, to: count, by: 8) {
    let share = exponential(some(value, index, of: count, else: 0))
    keep(some(arriving, index, of: count, else: 0).addingProduct(0 - share, all(sum)), in: out, index, of: count)
  }
}
