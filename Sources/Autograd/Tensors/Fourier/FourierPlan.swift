import Glibc

/// How sequences of one length are transformed: by their factors, or if a large prime is among them as a convolution.
///
/// Factors, order of operations and roots are those of numpy's pocketfft, so that results agree to the last bit.
final class FourierPlan {
  private enum Way {
    case factors(FactoredTransform)
    case convolution(ChirpTransform)
  }

  private let way: Way

  init(_ length: Int) {
    let prime = length < 50 ? 0 : FourierPlan.largestPrimeFactor(length)
    if prime * prime <= length {
      way = .factors(FactoredTransform(length))
    } else {
      let padded = FourierPlan.goodLength(2 * length - 1)
      let isCheaper = 1.5 * 2 * FourierPlan.cost(padded) < FourierPlan.cost(length)
      way = isCheaper ? .convolution(ChirpTransform(length, padded)) : .factors(FactoredTransform(length))
    }
  }

  /// Transforms in place.
  func run(_ values: inout [ComplexElement], isForward: Bool, factor: Double) {
    switch way {
    case .factors(let transform): transform.run(&values, isForward: isForward, factor: factor)
    case .convolution(let transform): transform.run(&values, isForward: isForward, factor: factor)
    }
  }

  private static func largestPrimeFactor(_ number: Int) -> Int {
    var (rest, result) = (number, 1)
    while rest % 2 == 0 { (rest, result) = (rest / 2, 2) }
    var divisor = 3
    while divisor * divisor <= rest {
      while rest % divisor == 0 { (rest, result) = (rest / divisor, divisor) }
      divisor += 2
    }
    return rest > 1 ? rest : result
  }

  private static func cost(_ length: Int) -> Double {
    var (rest, result) = (length, 0.0)
    while rest % 2 == 0 { (rest, result) = (rest / 2, result + 2) }
    var divisor = 3
    while divisor * divisor <= rest {
      while rest % divisor == 0 {
        result += divisor <= 5 ? Double(divisor) : 1.1 * Double(divisor)
        rest /= divisor
      }
      divisor += 2
    }
    if rest > 1 { result += rest <= 5 ? Double(rest) : 1.1 * Double(rest) }
    return result * Double(length)
  }

  /// The smallest number, at least `length`, without prime factors above 11.
  private static func goodLength(_ length: Int) -> Int {
    if length <= 12 { return length }
    var candidate = length
    while true {
      var rest = candidate
      for factor in [2, 3, 5, 7, 11] { while rest % factor == 0 { rest /= factor } }
      if rest == 1 { return candidate }
      candidate += 1
    }
  }
}

/// A transform as a convolution with a chirp, made by transforms of a good length.
private struct ChirpTransform {
  private let length: Int
  private let padded: Int
  private let plan: FactoredTransform
  private var chirp: [ComplexElement]
  private var transformedChirp: [ComplexElement]

  init(_ length: Int, _ padded: Int) {
    self.length = length
    self.padded = padded
    plan = FactoredTransform(padded)
    let roots = RootsOfUnity(2 * length)
    chirp = [ComplexElement(1, 0)]
    var place = 0
    for index in 1..<length {
      place += 2 * index - 1
      if place >= 2 * length { place -= 2 * length }
      chirp.append(roots[place])
    }
    let scale = 1 / Double(padded)
    var wrapped = [ComplexElement](repeating: ComplexElement(0), count: padded)
    for index in 0..<length {
      let value = ComplexElement(chirp[index].real * scale, chirp[index].imaginary * scale)
      wrapped[index] = value
      if index > 0 { wrapped[padded - index] = value }
    }
    plan.run(&wrapped, isForward: true, factor: 1)
    transformedChirp = Array(wrapped[...(padded / 2)])
  }

  func run(_ values: inout [ComplexElement], isForward: Bool, factor: Double) {
    var work = [ComplexElement](repeating: ComplexElement(0), count: padded)
    for index in 0..<length { work[index] = values[index].turned(by: chirp[index], isForward: isForward) }
    let zero = ComplexElement(work[0].real * 0, work[0].imaginary * 0)
    for index in length..<padded { work[index] = zero }
    plan.run(&work, isForward: true, factor: 1)
    for index in 0..<padded {
      work[index] = work[index].turned(by: transformedChirp[min(index, padded - index)], isForward: !isForward)
    }
    plan.run(&work, isForward: false, factor: 1)
    for index in 0..<length {
      let value = work[index].turned(by: chirp[index], isForward: isForward)
      values[index] = ComplexElement(value.real * factor, value.imaginary * factor)
    }
  }
}

extension ComplexElement {
  /// The product with a root, or with its mirror image on the way forward.
  @inline(__always)
  func turned(by root: ComplexElement, isForward: Bool) -> ComplexElement {
    isForward
      ? ComplexElement(real * root.real + imaginary * root.imaginary, imaginary * root.real - real * root.imaginary)
      : ComplexElement(real * root.real - imaginary * root.imaginary, real * root.imaginary + imaginary * root.real)
  }

  /// A quarter of a turn, clockwise on the way forward.
  @inline(__always)
  func quarterTurned(_ isForward: Bool) -> ComplexElement {
    isForward ? ComplexElement(imaginary, -real) : ComplexElement(-imaginary, real)
  }
}
