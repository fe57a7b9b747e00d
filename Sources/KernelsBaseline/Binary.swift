import CVectors
import Glibc
import Kernels

@Sendable func binary(_ kernel: BinaryKernel, _ dtype: DType, _ result: Plane, _ left: Plane, _ right: Plane, _ extent: Extent) {
  switch dtype {
  case .f64: binaryDouble(kernel, result, left, right, extent)
  case .f32: binaryFloat(kernel, result, left, right, extent)
  case .i64: binaryInteger(kernel, result, left, right, extent, Int64.self)
  case .i32: binaryInteger(kernel, result, left, right, extent, Int32.self)
  case .bool: binaryTruth(kernel, result, left, right, extent)
  default: break
  }
}

/// Bytes 0 and 1.
private func binaryTruth(_ kernel: BinaryKernel, _ r: Plane, _ a: Plane, _ b: Plane, _ n: Extent) {
  switch kernel {
  case .bitwiseAnd: zip(r, a, b, n) { (x: UInt8, y: UInt8) in x & y }
  case .bitwiseOr: zip(r, a, b, n) { (x: UInt8, y: UInt8) in x | y }
  case .bitwiseXor: zip(r, a, b, n) { (x: UInt8, y: UInt8) in x ^ y }
  default: break
  }
}

/// What both floating-point types do the same way; false for the rest.
@inline(__always)
private func binaryArithmetic<T: MaskedNumber>(
  _ kernel: BinaryKernel, _ r: Plane, _ a: Plane, _ b: Plane, _ n: Extent, _: T.Type
) -> Bool {
  if computeShortRows(kernel, r, a, b, n, T.self) { return true }
  switch kernel {
  case .add: zip(r, a, b, n) { (x: T, y: T) in x + y }
  case .subtract: zip(r, a, b, n) { (x: T, y: T) in x - y }
  case .multiply: zip(r, a, b, n) { (x: T, y: T) in x * y }
  case .divide: zip(r, a, b, n) { (x: T, y: T) in x / y }
  case .negatedProduct: zip(r, a, b, n) { (x: T, y: T) in -(x * y) }
  case .maximum: zip(r, a, b, n) { (x: T, y: T) in x > y || x != x ? x : y }
  case .minimum: zip(r, a, b, n) { (x: T, y: T) in x < y || x != x ? x : y }
  case .fmax: zip(r, a, b, n) { (x: T, y: T) in x >= y || y != y ? x : y }
  case .fmin: zip(r, a, b, n) { (x: T, y: T) in x <= y || y != y ? x : y }
  case .copySign: zip(r, a, b, n) { (x: T, y: T) in T(signOf: y, magnitudeOf: x) }
  case .reluGradient: zip(r, a, b, n) { (g: T, y: T) in y > 0 ? g : 0 }
  case .tanhGradient: zip(r, a, b, n) { (g: T, y: T) in g * (1 as T).addingProduct(-y, y) }
  case .sigmoidGradient: zip(r, a, b, n) { (g: T, y: T) in g * (1 - y) * y }
  default: return false
  }
  return true
}

private func binaryDouble(_ kernel: BinaryKernel, _ r: Plane, _ a: Plane, _ b: Plane, _ n: Extent) {
  if binaryArithmetic(kernel, r, a, b, n, Double.self) { return }
  switch kernel {
  case .floorDivide: zipOneByOne(r, a, b, n) { (x: Double, y: Double) in flooredQuotient(x, y) }
  case .remainder: zipOneByOne(r, a, b, n) { (x: Double, y: Double) in flooredRemainder(x, y) }
  case .fmod: zipOneByOne(r, a, b, n) { (x: Double, y: Double) in remainder(x, y) }
  case .power, .quickPower: powers(r, a, b, n)
  case .arcTangent2: zipOneByOne(r, a, b, n) { (x: Double, y: Double) in atan2(x, y) }
  case .hypotenuse: zipOneByOne(r, a, b, n) { (x: Double, y: Double) in hypot(x, y) }
  case .logAddExp: zipOneByOne(r, a, b, n) { (x: Double, y: Double) in logAddExp(x, y) }
  case .siluGradient: zipOneByOne(r, a, b, n, slopeOfSilu)
  default: break
  }
}

private func binaryFloat(_ kernel: BinaryKernel, _ r: Plane, _ a: Plane, _ b: Plane, _ n: Extent) {
  if binaryArithmetic(kernel, r, a, b, n, Float.self) { return }
  switch kernel {
  case .floorDivide: zipOneByOne(r, a, b, n) { (x: Float, y: Float) in Float(flooredQuotient(Double(x), Double(y))) }
  case .remainder: zipOneByOne(r, a, b, n) { (x: Float, y: Float) in flooredRemainder(x, y) }
  case .fmod: zipOneByOne(r, a, b, n) { (x: Float, y: Float) in Float(remainder(Double(x), Double(y))) }
  case .power: powersOfFloats(r, a, b, n, isQuick: false)
  case .quickPower: powersOfFloats(r, a, b, n, isQuick: true)
  case .arcTangent2: zipOneByOne(r, a, b, n) { (x: Float, y: Float) in atan2f(x, y) }
  case .hypotenuse: zipOneByOne(r, a, b, n) { (x: Float, y: Float) in hypotf(x, y) }
  case .logAddExp: zipOneByOne(r, a, b, n) { (x: Float, y: Float) in Float(logAddExp(Double(x), Double(y))) }
  case .siluGradient: slopesOfSilu(r, a, b, n)
  default: break
  }
}

/// As `fmod`, but by a division where the quotient is no large number: what is left of an integral multiple is exact.
@inline(__always)
private func remainder(_ x: Double, _ y: Double) -> Double {
  let quotient = (x / y).rounded(.towardZero)
  guard quotient.magnitude < 0x1p52 && y.magnitude > 0x1p-900 && y.magnitude < .infinity else { return Glibc.fmod(x, y) }
  let rest = x.addingProduct(-quotient, y)
  // The quotient was rounded up.
  if rest != 0 && (rest < 0) != (x < 0) { return rest + Double(signOf: x, magnitudeOf: y) }
  return Double(signOf: x, magnitudeOf: rest)
}

@inline(__always)
private func flooredRemainder(_ x: Double, _ y: Double) -> Double {
  let rest = remainder(x, y)
  if rest == 0 { return Double(signOf: y, magnitudeOf: rest) }
  return (y < 0) != (rest < 0) ? rest + y : rest
}

/// The remainder of numbers of single precision is one.
@inline(__always)
private func flooredRemainder(_ x: Float, _ y: Float) -> Float {
  let rest = Float(remainder(Double(x), Double(y)))
  if rest == 0 { return Float(signOf: y, magnitudeOf: rest) }
  return (y < 0) != (rest < 0) ? rest + y : rest
}

/// The quotient of what is left when the remainder is taken away, which is nearly an integer, made one.
@inline(__always)
private func flooredQuotient(_ x: Double, _ y: Double) -> Double {
  if y == 0 { return x / y }
  let rest = remainder(x, y)
  var quotient = (x - rest) / y
  if rest != 0 && (y < 0) != (rest < 0) { quotient -= 1 }
  if quotient == 0 { return Double(signOf: x / y, magnitudeOf: 0) }
  let floored = quotient.rounded(.down)
  return quotient - floored > 0.5 ? floored + 1 : floored
}

private func slopeOfSilu(_ arriving: Double, _ x: Double) -> Double {
  let sigmoid = 1 / (1 + exp(-x))
  return arriving * sigmoid * (1 as Double).addingProduct(x, 1 - sigmoid)
}

private func slopesOfSilu(_ result: Plane, _ left: Plane, _ right: Plane, _ extent: Extent) {
  for row in 0..<extent.rows {
    let (out, a, b) = (result.row(row, as: Float.self), left.row(row, as: Float.self), right.row(row, as: Float.self))
    if result.step == 1 && left.step == 1 && right.step == 1 {
      lectern_slope_of_silu(a, b, out, extent.columns)
    } else {
      for index in 0..<extent.columns {
        lectern_slope_of_silu(a + index &* left.step, b + index &* right.step, out + index &* result.step, 1)
      }
    }
  }
}

private func logAddExp(_ x: Double, _ y: Double) -> Double {
  if x == y { return x + 0x1.62e42fefa39efp-1 }
  let difference = x - y
  return difference > 0 ? x + log1p(exp(-difference)) : difference <= 0 ? y + log1p(exp(difference)) : difference
}

@inline(__always)
private func binaryInteger<T: FixedWidthInteger & SignedInteger>(
  _ kernel: BinaryKernel, _ r: Plane, _ a: Plane, _ b: Plane, _ n: Extent, _: T.Type
) {
  switch kernel {
  case .add: zip(r, a, b, n) { (x: T, y: T) in x &+ y }
  case .subtract: zip(r, a, b, n) { (x: T, y: T) in x &- y }
  case .multiply: zip(r, a, b, n) { (x: T, y: T) in x &* y }
  case .maximum: zip(r, a, b, n) { (x: T, y: T) in x > y ? x : y }
  case .minimum: zip(r, a, b, n) { (x: T, y: T) in x < y ? x : y }
  case .floorDivide:
    zipOneByOne(r, a, b, n) { (x: T, y: T) -> T in
      if y == 0 || y == -1 { return y == 0 ? 0 : 0 &- x }
      let quotient = x / y
      return (x ^ y) < 0 && quotient &* y != x ? quotient &- 1 : quotient
    }
  case .truncateDivide: zipOneByOne(r, a, b, n) { (x: T, y: T) in y == 0 ? 0 : y == -1 ? 0 &- x : x / y }
  case .remainder:
    zipOneByOne(r, a, b, n) { (x: T, y: T) -> T in
      if y == 0 || y == -1 { return 0 }
      let rest = x % y
      return (rest ^ y) < 0 && rest != 0 ? rest &+ y : rest
    }
  case .fmod: zipOneByOne(r, a, b, n) { (x: T, y: T) in y == 0 || y == -1 ? 0 : x % y }
  case .power:
    zipOneByOne(r, a, b, n) { (x: T, y: T) -> T in
      if y < 0 { return x == 1 ? 1 : x == -1 ? (y & 1 == 0 ? 1 : -1) : 0 }
      var result: T = 1
      var factor = x
      var rest = y
      while rest > 0 {
        if rest & 1 == 1 { result = result &* factor }
        factor = factor &* factor
        rest = rest &>> 1
      }
      return result
    }
  case .bitwiseAnd: zip(r, a, b, n) { (x: T, y: T) in x & y }
  case .bitwiseOr: zip(r, a, b, n) { (x: T, y: T) in x | y }
  case .bitwiseXor: zip(r, a, b, n) { (x: T, y: T) in x ^ y }
  case .shiftLeft: zip(r, a, b, n) { (x: T, y: T) in y < 0 || y >= T(T.bitWidth) ? 0 : x &<< y }
  case .shiftRight: zip(r, a, b, n) { (x: T, y: T) in y < 0 || y >= T(T.bitWidth) ? (x < 0 ? -1 : 0) : x &>> y }
  default: break
  }
}
