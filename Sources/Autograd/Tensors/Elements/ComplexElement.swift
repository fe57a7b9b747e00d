import Glibc

/// A complex number, as arrays hold it.
package struct ComplexElement: Equatable, Sendable {
  package var real: Double
  package var imaginary: Double

  package init(_ real: Double, _ imaginary: Double = 0) {
    self.real = real
    self.imaginary = imaginary
  }

  static func + (x: ComplexElement, y: ComplexElement) -> ComplexElement { ComplexElement(x.real + y.real, x.imaginary + y.imaginary) }
  static func - (x: ComplexElement, y: ComplexElement) -> ComplexElement { ComplexElement(x.real - y.real, x.imaginary - y.imaginary) }
  static func * (x: ComplexElement, y: ComplexElement) -> ComplexElement {
    ComplexElement(x.real * y.real - x.imaginary * y.imaginary, x.real * y.imaginary + x.imaginary * y.real)
  }

  /// The product as numpy has it of arrays: one product of each part is not rounded before it is added.
  static func fusedProduct(_ x: ComplexElement, _ y: ComplexElement) -> ComplexElement {
    ComplexElement(
      (-(x.imaginary * y.imaginary)).addingProduct(x.real, y.real), (x.imaginary * y.real).addingProduct(x.real, y.imaginary))
  }

  /// The quotient by way of the ratio of the divisor's parts, so that nothing overflows that need not.
  static func / (x: ComplexElement, y: ComplexElement) -> ComplexElement {
    if y.real.magnitude >= y.imaginary.magnitude {
      if y.real == 0 && y.imaginary == 0 { return ComplexElement(x.real / y.real.magnitude, x.imaginary / y.real.magnitude) }
      let ratio = y.imaginary / y.real
      let scale = 1 / (y.real + y.imaginary * ratio)
      return ComplexElement((x.real + x.imaginary * ratio) * scale, (x.imaginary - x.real * ratio) * scale)
    }
    let ratio = y.real / y.imaginary
    let scale = 1 / (y.imaginary + y.real * ratio)
    return ComplexElement((x.real * ratio + x.imaginary) * scale, (x.imaginary * ratio - x.real) * scale)
  }

  /// The distance from zero as numpy has it of arrays.
  var fusedMagnitude: Double {
    let (large, small) = (max(real.magnitude, imaginary.magnitude), min(real.magnitude, imaginary.magnitude))
    if !large.isFinite || !small.isFinite || large == 0 { return hypot(real, imaginary) }
    let ratio = small / large
    return large * (1.0).addingProduct(ratio, ratio).squareRoot()
  }

  var isNaN: Bool { real.isNaN || imaginary.isNaN }

  static func power(_ base: ComplexElement, _ exponent: ComplexElement) -> ComplexElement {
    if exponent == ComplexElement(0) { return ComplexElement(1) }
    if base == ComplexElement(0) {
      return exponent.real > 0 ? ComplexElement(0) : ComplexElement(.nan, .nan)
    }
    if exponent.imaginary == 0, exponent.real == exponent.real.rounded(), exponent.real.magnitude < 100 {
      let count = Int(exponent.real)
      if count == 1 { return base }
      if count == 2 { return base * base }
      if count == 3 { return base * (base * base) }
      var (result, factor, rest) = (ComplexElement(1), base, count.magnitude)
      while rest > 0 {
        if rest & 1 == 1 { result = result * factor }
        rest >>= 1
        if rest > 0 { factor = factor * factor }
      }
      return count < 0 ? ComplexElement(1) / result : result
    }
    let length = log(hypot(base.real, base.imaginary))
    let angle = atan2(base.imaginary, base.real)
    let size = exp(exponent.real * length - exponent.imaginary * angle)
    let turn = exponent.real * angle + exponent.imaginary * length
    return ComplexElement(size * cos(turn), size * sin(turn))
  }
}

extension ComplexElement: Comparable {
  /// Real parts first, as numpy sorts.
  package static func < (x: ComplexElement, y: ComplexElement) -> Bool {
    x.real < y.real || (x.real == y.real && x.imaginary < y.imaginary)
  }
}
