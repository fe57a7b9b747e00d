import Glibc

/// How much the pixels around a place count there, by their distance from it.
package enum PictureKernel: String, Sendable {
  case bilinear, bicubic, hanning, hamming, hermite, quadric, catrom, gaussian, mitchell, spline16, spline36, lanczos, blackman, sinc,
    bessel
  case kaiser
  /// The nearest pixel where a whole number of them is shown large, and else a mean.
  case automatic

  /// Beyond this distance nothing counts.
  var radius: Double {
    switch self {
    case .bilinear, .hanning, .hamming, .hermite, .kaiser, .automatic: 1
    case .quadric: 1.5
    case .bicubic, .catrom, .gaussian, .mitchell, .spline16: 2
    case .spline36: 3
    case .bessel: 3.2383
    case .lanczos, .blackman, .sinc: 4
    }
  }

  func weight(_ distance: Double) -> Double {
    let x = abs(distance)
    guard x <= radius else { return 0 }
    func wave(_ x: Double) -> Double { x == 0 ? 1 : sin(x) / x }
    switch self {
    case .bilinear: return 1 - x
    case .hanning, .automatic: return 0.5 + 0.5 * cos(.pi * x)
    case .hamming: return 0.54 + 0.46 * cos(.pi * x)
    case .hermite: return (2 * x - 3) * x * x + 1
    case .quadric: return x < 0.5 ? 0.75 - x * x : 0.5 * (x - 1.5) * (x - 1.5)
    case .bicubic: return PictureKernel.spline(x)
    case .catrom:
      return x < 1 ? 0.5 * (2 + x * x * (-5 + x * 3)) : 0.5 * (4 + x * (-8 + x * (5 - x)))
    case .gaussian: return exp(-2 * x * x) * (2 / Double.pi).squareRoot()
    case .mitchell:
      let (b, c) = (1.0 / 3, 1.0 / 3)
      if x < 1 { return (6 - 2 * b + x * x * (-18 + 12 * b + 6 * c + x * (12 - 9 * b - 6 * c))) / 6 }
      return (8 * b + 24 * c + x * (-12 * b - 48 * c + x * (6 * b + 30 * c + x * (-b - 6 * c)))) / 6
    case .spline16:
      return x < 1 ? ((x - 9.0 / 5) * x - 1.0 / 5) * x + 1 : ((-1.0 / 3 * (x - 1) + 4.0 / 5) * (x - 1) - 7.0 / 15) * (x - 1)
    case .spline36:
      if x < 1 { return ((13.0 / 11 * x - 453.0 / 209) * x - 3.0 / 209) * x + 1 }
      if x < 2 { return ((-6.0 / 11 * (x - 1) + 270.0 / 209) * (x - 1) - 156.0 / 209) * (x - 1) }
      return ((1.0 / 11 * (x - 2) - 45.0 / 209) * (x - 2) + 26.0 / 209) * (x - 2)
    case .lanczos: return wave(.pi * x) * wave(.pi * x / radius)
    case .sinc: return wave(.pi * x)
    case .blackman: return wave(.pi * x) * (0.42 + 0.5 * cos(.pi * x / radius) + 0.08 * cos(2 * .pi * x / radius))
    case .bessel: return x == 0 ? .pi / 4 : j1(.pi * x) / (2 * x)
    case .kaiser:
      let b = 6.33
      return PictureKernel.bessel0(b * (1 - x * x).squareRoot()) / PictureKernel.bessel0(b)
    }
  }

  private static func spline(_ x: Double) -> Double {
    func cube(_ x: Double) -> Double { x <= 0 ? 0 : x * x * x }
    return (cube(x + 2) - 4 * cube(x + 1) + 6 * cube(x) - 4 * cube(x - 1)) / 6
  }

  private static func bessel0(_ x: Double) -> Double {
    var (sum, part, k) = (1.0, 1.0, 1.0)
    while part > sum * 1e-12 {
      part *= x * x / (4 * k * k)
      sum += part
      k += 1
    }
    return sum
  }
}
