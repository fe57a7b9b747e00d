import CLinux
import Glibc
import PythonRuntime

/// The functions of `cmath`, each along the branch and with the rounding of CPython's.
///
/// Infinities and NaNs go to the C library, which follows the tables of the C standard.
extension Complex {
  enum Problem: Error { case domain, range }

  private static let large = Double.greatestFiniteMagnitude / 4
  private static let largeForSquare = large.squareRoot()
  private static let largeForExponential = Glibc.log(large)
  private static let smallForSquare = Double.leastNormalMagnitude.squareRoot()
  private static let logarithmOfTwo = 0.693147180559945309417232121458
  private static let logarithmOfTen = 2.302585092994045684017991454684
  private static let e = 0x1.5bf0a8b145769p+1

  var isFinite: Bool { real.isFinite && imaginary.isFinite }
  private var isLarge: Bool { real.magnitude > Complex.large || imaginary.magnitude > Complex.large }
  private var logarithmOfHalfLength: Double { Glibc.log(Glibc.hypot(real / 2, imaginary / 2)) }

  /// The number turned by a right angle: `i * self`.
  private var turned: Complex { Complex(-imaginary, real) }
  private var turnedBack: Complex { Complex(imaginary, -real) }

  private func inC(_ function: Character) -> Complex {
    var (x, y) = (real, imaginary)
    lectern_complex(CChar(function.asciiValue ?? 0), &x, &y)
    return Complex(x, y)
  }

  private func withinRange() throws(Problem) -> Complex {
    if real.isInfinite || imaginary.isInfinite { throw .range }
    return self
  }

  func squareRoot() -> Complex {
    if !isFinite { return inC("q") }
    if real == 0, imaginary == 0 { return Complex(0, imaginary) }
    var x = real.magnitude
    let y = imaginary.magnitude
    let root: Double
    if x < .leastNormalMagnitude, y < .leastNormalMagnitude {
      x = Glibc.scalbn(x, 53)
      root = Glibc.scalbn((x + Glibc.hypot(x, Glibc.scalbn(y, 53))).squareRoot(), -27)
    } else {
      x /= 8
      root = 2 * (x + Glibc.hypot(x, y / 8)).squareRoot()
    }
    let other = y / (2 * root)
    return real >= 0
      ? Complex(root, Glibc.copysign(other, imaginary)) : Complex(other, Glibc.copysign(root, imaginary))
  }

  func exponential() throws(Problem) -> Complex {
    if !isFinite {
      if imaginary.isInfinite, real.isFinite || real > 0 { throw .domain }
      return inC("e")
    }
    let isLarge = real > Complex.largeForExponential
    let length = Glibc.exp(isLarge ? real - 1 : real)
    let factor = isLarge ? Complex.e : 1
    return try Complex(length * Glibc.cos(imaginary) * factor, length * Glibc.sin(imaginary) * factor).withinRange()
  }

  func logarithm() throws(Problem) -> Complex {
    if !isFinite { return inC("l") }
    let x = real.magnitude
    let y = imaginary.magnitude
    let length: Double
    if isLarge {
      length = logarithmOfHalfLength + Complex.logarithmOfTwo
    } else if x < .leastNormalMagnitude, y < .leastNormalMagnitude {
      if x == 0, y == 0 { throw .domain }
      length = Glibc.log(Glibc.hypot(Glibc.scalbn(x, 53), Glibc.scalbn(y, 53))) - 53 * Complex.logarithmOfTwo
    } else {
      let distance = Glibc.hypot(x, y)
      if distance >= 0.71, distance <= 1.73 {
        let (more, less) = (max(x, y), min(x, y))
        length = Glibc.log1p((more - 1) * (more + 1) + less * less) / 2
      } else {
        length = Glibc.log(distance)
      }
    }
    return Complex(length, Glibc.atan2(imaginary, real))
  }

  func logarithmToTen() throws(Problem) -> Complex {
    let natural = try logarithm()
    return Complex(natural.real / Complex.logarithmOfTen, natural.imaginary / Complex.logarithmOfTen)
  }
}

// MARK: Hyperbolic functions and, by a turn, those of angles

extension Complex {
  func hyperbolicSine() throws(Problem) -> Complex {
    if !isFinite {
      if imaginary.isInfinite, !real.isNaN { throw .domain }
      return inC("s")
    }
    let (x, factor) = reducedForExponential
    return try Complex(
      Glibc.cos(imaginary) * Glibc.sinh(x) * factor, Glibc.sin(imaginary) * Glibc.cosh(x) * factor
    ).withinRange()
  }

  func hyperbolicCosine() throws(Problem) -> Complex {
    if !isFinite {
      if imaginary.isInfinite, !real.isNaN { throw .domain }
      return inC("c")
    }
    let (x, factor) = reducedForExponential
    return try Complex(
      Glibc.cos(imaginary) * Glibc.cosh(x) * factor, Glibc.sin(imaginary) * Glibc.sinh(x) * factor
    ).withinRange()
  }

  /// The real part, or what is left of it and the factor for the rest where its exponential is near overflow.
  private var reducedForExponential: (Double, Double) {
    real.magnitude > Complex.largeForExponential ? (real - Glibc.copysign(1, real), Complex.e) : (real, 1)
  }

  func hyperbolicTangent() throws(Problem) -> Complex {
    if !isFinite {
      if imaginary.isInfinite, real.isFinite { throw .domain }
      return inC("t")
    }
    if real.magnitude > Complex.largeForExponential {
      return Complex(
        Glibc.copysign(1, real),
        4 * Glibc.sin(imaginary) * Glibc.cos(imaginary) * Glibc.exp(-2 * real.magnitude))
    }
    let tangent = Glibc.tan(imaginary)
    let x = Glibc.tanh(real)
    let secant = 1 / Glibc.cosh(real)
    let product = x * tangent
    let below = 1 + product * product
    return Complex(x * (1 + tangent * tangent) / below, tangent / below * secant * secant)
  }

  func sine() throws(Problem) -> Complex { try turned.hyperbolicSine().turnedBack }
  func cosine() throws(Problem) -> Complex { try turned.hyperbolicCosine() }
  func tangent() throws(Problem) -> Complex { try turned.hyperbolicTangent().turnedBack }
}

// MARK: Their inverses

extension Complex {
  func inverseCosine() -> Complex {
    if !isFinite { return inC("a") }
    if isLarge {
      let length = logarithmOfHalfLength + Complex.logarithmOfTwo * 2
      return Complex(Glibc.atan2(imaginary.magnitude, real), Glibc.copysign(length, -imaginary))
    }
    let below = Complex(1 - real, -imaginary).squareRoot()
    let above = Complex(1 + real, imaginary).squareRoot()
    return Complex(
      2 * Glibc.atan2(below.real, above.real),
      Glibc.asinh(above.real * below.imaginary - above.imaginary * below.real))
  }

  func inverseHyperbolicCosine() -> Complex {
    if !isFinite { return inC("C") }
    if isLarge {
      return Complex(logarithmOfHalfLength + Complex.logarithmOfTwo * 2, Glibc.atan2(imaginary, real))
    }
    let below = Complex(real - 1, imaginary).squareRoot()
    let above = Complex(real + 1, imaginary).squareRoot()
    return Complex(
      Glibc.asinh(below.real * above.real + below.imaginary * above.imaginary),
      2 * Glibc.atan2(below.imaginary, above.real))
  }

  func inverseHyperbolicSine() -> Complex {
    if !isFinite { return inC("S") }
    if isLarge {
      let length = logarithmOfHalfLength + Complex.logarithmOfTwo * 2
      return Complex(Glibc.copysign(length, real), Glibc.atan2(imaginary, real.magnitude))
    }
    let above = Complex(1 + imaginary, -real).squareRoot()
    let below = Complex(1 - imaginary, real).squareRoot()
    return Complex(
      Glibc.asinh(above.real * below.imaginary - below.real * above.imaginary),
      Glibc.atan2(imaginary, above.real * below.real - above.imaginary * below.imaginary))
  }

  func inverseHyperbolicTangent() throws(Problem) -> Complex {
    if !isFinite { return inC("T") }
    if real.sign == .minus { return -(try (-self).inverseHyperbolicTangent()) }
    let y = imaginary.magnitude
    if real > Complex.largeForSquare || y > Complex.largeForSquare {
      let half = Glibc.hypot(real / 2, imaginary / 2)
      return Complex(real / 4 / half / half, -Glibc.copysign(.pi / 2, -imaginary))
    }
    if real == 1, y < Complex.smallForSquare {
      if y == 0 { throw .domain }
      return Complex(
        -Glibc.log(y.squareRoot() / Glibc.hypot(y, 2).squareRoot()),
        Glibc.copysign(Glibc.atan2(2, -y) / 2, imaginary))
    }
    return Complex(
      Glibc.log1p(4 * real / ((1 - real) * (1 - real) + y * y)) / 4,
      -Glibc.atan2(-2 * imaginary, (1 - real) * (1 + real) - y * y) / 2)
  }

  func inverseSine() -> Complex { turned.inverseHyperbolicSine().turnedBack }
  func inverseTangent() throws(Problem) -> Complex { try turned.inverseHyperbolicTangent().turnedBack }
}
