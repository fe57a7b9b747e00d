import Glibc

/// The powers of the `count`-th root of unity, each a product of two out of small tables: as precise as one cosine and sine.
struct RootsOfUnity {
  private let count: Int
  private let shift: Int
  private let mask: Int
  private let fine: [ComplexElement]
  private let coarse: [ComplexElement]

  init(_ count: Int) {
    self.count = count
    let half = (count + 2) / 2
    var shift = 1
    while (1 << shift) * (1 << shift) < half { shift += 1 }
    self.shift = shift
    mask = 1 << shift - 1
    // An eighth of a turn divided, rounded once: what is missing of the double pi counts.
    let (eighth, rest, divisor) = (Double.pi / 4, 1.2246467991473532e-16 / 4, Double(count))
    let quotient = eighth / divisor
    let angle = quotient + (eighth.addingProduct(-quotient, divisor) + rest) / divisor
    let step = 1 << shift
    fine = (0..<step).map { RootsOfUnity.root($0, count, angle) }
    coarse = (0..<(half + step - 1) / step).map { RootsOfUnity.root($0 * step, count, angle) }
  }

  /// By the octant in which the angle lies, so that cosines and sines are those of small angles.
  private static func root(_ power: Int, _ count: Int, _ angle: Double) -> ComplexElement {
    if power == 0 { return ComplexElement(1, 0) }
    func cosine(_ eighths: Int) -> Double { cos(Double(eighths) * angle) }
    func sine(_ eighths: Int) -> Double { sin(Double(eighths) * angle) }
    let isUpper = 8 * power < 4 * count
    var x = isUpper ? 8 * power : 8 * count - 8 * power
    let result: ComplexElement
    if x < 2 * count {
      result = x < count ? ComplexElement(cosine(x), sine(x)) : ComplexElement(sine(2 * count - x), cosine(2 * count - x))
    } else {
      x -= 2 * count
      result = x < count ? ComplexElement(-sine(x), cosine(x)) : ComplexElement(-cosine(2 * count - x), sine(2 * count - x))
    }
    return isUpper ? result : ComplexElement(result.real, -result.imaginary)
  }

  subscript(power: Int) -> ComplexElement {
    let isUpper = 2 * power <= count
    let index = isUpper ? power : count - power
    let product = fine[index & mask] * coarse[index >> shift]
    return isUpper ? product : ComplexElement(product.real, -product.imaginary)
  }
}
