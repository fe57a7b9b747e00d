/// Division rounds towards minus infinity and the remainder has the divisor's sign.
extension BigInt {
  package static let divisionByZero = NumberError(.zeroDivisionError, "integer division or modulo by zero")
  package static let moduloByZero = NumberError(.zeroDivisionError, "integer modulo by zero")

  package func divided(by divisor: BigInt) throws(NumberError) -> (quotient: BigInt, remainder: BigInt) {
    guard !divisor.isZero else { throw BigInt.divisionByZero }
    let (quotient, remainder) = magnitude.divided(by: divisor.magnitude)
    let signsDiffer = isNegative != divisor.isNegative
    if signsDiffer && !remainder.isZero {
      return (
        BigInt(quotient + 1, negative: true),
        BigInt(divisor.magnitude - remainder, negative: divisor.isNegative)
      )
    }
    return (BigInt(quotient, negative: signsDiffer), BigInt(remainder, negative: divisor.isNegative))
  }

  package func divided(by divisor: Int) throws(NumberError) -> (quotient: BigInt, remainder: Int) {
    guard divisor != 0 else { throw BigInt.divisionByZero }
    let word = Limb(divisor.magnitude)
    let (quotient, remainder) = magnitude.divided(byWord: word)
    let signsDiffer = isNegative != (divisor < 0)
    if signsDiffer && remainder > 0 {
      return (BigInt(quotient + 1, negative: true), BigInt.signed(word - remainder, like: divisor))
    }
    return (BigInt(quotient, negative: signsDiffer), BigInt.signed(remainder, like: divisor))
  }

  package func remainder(by divisor: BigInt) throws(NumberError) -> BigInt {
    guard !divisor.isZero else { throw BigInt.moduloByZero }
    return try divided(by: divisor).remainder
  }

  package func remainder(by divisor: Int) throws(NumberError) -> Int {
    guard divisor != 0 else { throw BigInt.moduloByZero }
    return magnitude.withLimbs { LimbRun(limbs: $0, count: magnitude.count, isNegative: isNegative).remainder(by: divisor) }
  }

  /// A remainder is below the divisor's magnitude, so with the divisor's sign it always fits.
  private static func signed(_ remainder: Limb, like divisor: Int) -> Int {
    divisor < 0 ? Int(truncatingIfNeeded: 0 &- remainder) : Int(truncatingIfNeeded: remainder)
  }
}
