import Glibc

/// A complex number with Python's arithmetic.
package struct Complex: Equatable, Sendable {
  package var real: Double
  package var imaginary: Double

  package static let one = Complex(1, 0)

  package init(_ real: Double, _ imaginary: Double) {
    self.real = real
    self.imaginary = imaginary
  }

  package static func + (a: Complex, b: Complex) -> Complex {
    Complex(a.real + b.real, a.imaginary + b.imaginary)
  }

  package static func - (a: Complex, b: Complex) -> Complex {
    Complex(a.real - b.real, a.imaginary - b.imaginary)
  }

  package static prefix func - (a: Complex) -> Complex { Complex(-a.real, -a.imaginary) }

  package static func * (a: Complex, b: Complex) -> Complex {
    Complex(a.real * b.real - a.imaginary * b.imaginary, a.real * b.imaginary + a.imaginary * b.real)
  }

  package var conjugate: Complex { Complex(real, -imaginary) }

  /// `abs(self)`
  package func absolute() throws(NumberError) -> Double {
    let length = hypot(real, imaginary)
    if length.isInfinite && real.isFinite && imaginary.isFinite {
      throw NumberError(.overflowError, "absolute value too large")
    }
    return length
  }
}

extension Complex {
  package func divided(by divisor: Complex) throws(NumberError) -> Complex {
    guard let quotient = quotient(divisor) else {
      throw NumberError(.zeroDivisionError, "complex division by zero")
    }
    return quotient
  }

  /// Divides both by the larger part of the divisor first, which keeps the squares of large numbers from overflowing.
  ///
  /// Nil when the divisor is zero.
  private func quotient(_ divisor: Complex) -> Complex? {
    if abs(divisor.real) >= abs(divisor.imaginary) {
      if divisor.real == 0 { return nil }
      let ratio = divisor.imaginary / divisor.real
      let scale = divisor.real + divisor.imaginary * ratio
      return Complex((real + imaginary * ratio) / scale, (imaginary - real * ratio) / scale)
    }
    if abs(divisor.imaginary) >= abs(divisor.real) {
      let ratio = divisor.real / divisor.imaginary
      let scale = divisor.real * ratio + divisor.imaginary
      return Complex((real * ratio + imaginary) / scale, (imaginary * ratio - real) / scale)
    }
    return Complex(.nan, .nan)
  }

  package func power(_ exponent: Complex) throws(NumberError) -> Complex {
    let isSmallInteger =
      exponent.imaginary == 0 && abs(exponent.real) <= 100 && exponent.real == exponent.real.rounded(.down)
    let power = isSmallInteger ? integerPower(Int(exponent.real)) : polarPower(exponent)
    guard let power else {
      throw NumberError(.zeroDivisionError, "0.0 to a negative or complex power")
    }
    if power.real.isInfinite || power.imaginary.isInfinite {
      throw NumberError(.overflowError, "complex exponentiation")
    }
    return power
  }

  private func integerPower(_ exponent: Int) -> Complex? {
    var result = Complex.one
    var square = self
    var rest = exponent.magnitude
    while rest > 0 {
      if rest & 1 == 1 { result = result * square }
      rest >>= 1
      square = square * square
    }
    return exponent > 0 ? result : Complex.one.quotient(result)
  }

  /// Through length and angle. Nil for what has no value: a negative power of zero, or an angle without bounds.
  private func polarPower(_ exponent: Complex) -> Complex? {
    if self == Complex(0, 0) {
      return exponent.imaginary != 0 || exponent.real < 0 ? nil : Complex(0, 0)
    }
    let distance = hypot(real, imaginary)
    let angle = atan2(imaginary, real)
    var length = pow(distance, exponent.real)
    var phase = angle * exponent.real
    if exponent.imaginary != 0 {
      length /= exp(angle * exponent.imaginary)
      phase += exponent.imaginary * log(distance)
    }
    if phase.isInfinite { return nil }
    return Complex(length * cos(phase), length * sin(phase))
  }
}
