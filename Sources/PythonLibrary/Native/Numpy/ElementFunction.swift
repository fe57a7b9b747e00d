import Autograd
import Glibc

/// What some functions make of each element, or each pair of elements.
enum ElementFunction {
  /// The logarithm to the base of two of the sum of the powers.
  @Sendable static func sumOfPowersOfTwo(_ x: Double, _ y: Double, _ type: DType) -> Double {
    if x == y { return x + 1 }
    let distance = x - y
    if distance.isNaN { return .nan }
    return max(x, y) + log1p(exp2(-distance.magnitude)) * M_LOG2E
  }

  /// 0 before 0, 1 behind it, and the second number at 0 itself.
  @Sendable static func step(_ x: Double, _ middle: Double, _ type: DType) -> Double {
    x.isNaN ? x : x == 0 ? middle : x < 0 ? 0 : 1
  }

  /// The next number of the type on the way to another.
  @Sendable static func neighbour(_ x: Double, _ target: Double, _ type: DType) -> Double {
    switch type {
    case .f32: return Double(nextafterf(Float(x), Float(target)))
    case .f16:
      if x.isNaN || target.isNaN { return .nan }
      let short = Float16(x)
      return x == target ? target : Double(x < target ? short.nextUp : short.nextDown)
    default: return nextafter(x, target)
    }
  }

  /// How far the next number is, away from zero.
  static func spacing(_ x: Double, _ type: DType) -> Double {
    x == 0 ? neighbour(0, .infinity, type) : x.isFinite ? neighbour(x, copysign(.infinity, x), type) - x : .nan
  }

  @Sendable static func greatestCommonDivisor(_ x: Int64, _ y: Int64) -> Int64 {
    var (a, b) = (x.magnitude, y.magnitude)
    while b != 0 { (a, b) = (b, a % b) }
    return Int64(truncatingIfNeeded: a)
  }

  @Sendable static func leastCommonMultiple(_ x: Int64, _ y: Int64) -> Int64 {
    let divisor = greatestCommonDivisor(x, y)
    return divisor == 0 ? 0 : Int64(truncatingIfNeeded: x.magnitude / divisor.magnitude &* y.magnitude)
  }
}
