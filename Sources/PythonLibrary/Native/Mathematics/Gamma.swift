import Glibc

/// The gamma function and the logarithm of its magnitude, by Lanczos' approximation with CPython's coefficients.
enum Gamma {
  enum Problem: Error { case domain, range }

  private static let shift = 6.024680040776729583740234375
  private static let shiftLessHalf = 5.524680040776729583740234375
  private static let logarithmOfPi = 1.144729885849400174143427351353058711647

  /// From the highest power down.
  private static let numerator = [
    2.5066282746310002701649081771338373386264310793408, 210.82427775157934587250973392071336271166969580291,
    8071.6720023658162106380029022722506138218516325024, 186056.26539522349504029498971604569928220784236328,
    2876370.6289353724412254090516208496135991145378768, 31426415.585400194380614231628318205362874684987640,
    248874557.86205415651146038641322942321632125127801, 1439720407.3117216736632230727949123939715485786372,
    6039542586.3520280050642916443072979210699388420708, 17921034426.037209699919755754458931112671403265390,
    35711959237.355668049440185451547166705960488635843, 42919803642.649098768957899047001988850926355848959,
    23531376880.410759688572007674451636754734846804940,
  ]
  private static let denominator = [
    1.0, 66, 1925, 32670, 357_423, 2_637_558, 13_339_535, 45_995_730, 105_258_076, 150_917_976, 120_543_840, 39_916_800, 0,
  ]

  static func gamma(_ x: Double) throws(Problem) -> Double {
    if x.isNaN || x == .infinity { return x }
    if x == -.infinity || x == 0 { throw .domain }
    if x == x.rounded(.down) {
      if x < 0 { throw .domain }
      if x <= 23 { return stride(from: 2.0, to: x, by: 1).reduce(1, *) }
    }
    let magnitude = x.magnitude
    if magnitude < 1e-20 { return try finite(1 / x) }
    if magnitude > 200 {
      if x > 0 { throw .range }
      return 0 / sineOfPi(x)
    }
    let y = magnitude + shiftLessHalf
    // What rounding took from y, so that the power of y can be corrected for it.
    let lost = magnitude > shiftLessHalf ? (y - magnitude) - shiftLessHalf : (y - shiftLessHalf) - magnitude
    let correction = lost * shift / y
    if x < 0 {
      var result = -Double.pi / sineOfPi(magnitude) / magnitude * Glibc.exp(y) / lanczos(magnitude)
      result -= correction * result
      if magnitude < 140 { return try finite(result / Glibc.pow(y, magnitude - 0.5)) }
      let root = Glibc.pow(y, magnitude / 2 - 0.25)
      return try finite(result / root / root)
    }
    var result = lanczos(magnitude) / Glibc.exp(y)
    result += correction * result
    if magnitude < 140 { return try finite(result * Glibc.pow(y, magnitude - 0.5)) }
    let root = Glibc.pow(y, magnitude / 2 - 0.25)
    return try finite(result * root * root)
  }

  /// The natural logarithm of the magnitude of `gamma(x)`.
  static func logarithm(_ x: Double) throws(Problem) -> Double {
    if x.isNaN { return x }
    if x.isInfinite { return .infinity }
    if x == x.rounded(.down), x <= 2 {
      if x <= 0 { throw .domain }
      return 0
    }
    let magnitude = x.magnitude
    if magnitude < 1e-20 { return -Glibc.log(magnitude) }
    let positive =
      Glibc.log(lanczos(magnitude)) - shift + (magnitude - 0.5) * (Glibc.log(magnitude + shift - 0.5) - 1)
    if x > 0 { return try finite(positive) }
    return try finite(logarithmOfPi - Glibc.log(sineOfPi(magnitude).magnitude) - Glibc.log(magnitude) - positive)
  }

  private static func finite(_ result: Double) throws(Problem) -> Double {
    if result.isInfinite { throw .range }
    return result
  }

  /// The quotient of two polynomials, from the side on which their terms stay small.
  private static func lanczos(_ x: Double) -> Double {
    var (above, below) = (0.0, 0.0)
    if x < 5 {
      for index in numerator.indices {
        above = above * x + numerator[index]
        below = below * x + denominator[index]
      }
    } else {
      for index in numerator.indices.reversed() {
        above = above / x + numerator[index]
        below = below / x + denominator[index]
      }
    }
    return above / below
  }

  /// `sin(pi * x)`, exact where the sine is 0 or 1.
  private static func sineOfPi(_ x: Double) -> Double {
    let y = Glibc.fmod(x.magnitude, 2)
    let result: Double
    switch (2 * y).rounded() {
    case 0: result = Glibc.sin(.pi * y)
    case 1: result = Glibc.cos(.pi * (y - 0.5))
    case 2: result = Glibc.sin(.pi * (1 - y))
    case 3: result = -Glibc.cos(.pi * (y - 1.5))
    default: result = Glibc.sin(.pi * (y - 2))
    }
    return Glibc.copysign(1, x) * result
  }
}
