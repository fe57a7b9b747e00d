import Glibc

/// How numbers become distances along an axis.
package enum Scale: Hashable, Sendable {
  case linear
  case logarithmic(base: Double)
  /// Linear up to a threshold on both sides of zero, logarithmic beyond.
  case symmetric(base: Double, threshold: Double, linearShare: Double)
  case logit

  package func callAsFunction(_ x: Double) -> Double {
    switch self {
    case .linear: return x
    case .logarithmic: return x > 0 ? log10(x) : -1000
    case .symmetric(let base, let threshold, let share):
      let stretch = share / (1 - 1 / base)
      if abs(x) <= threshold { return x * stretch }
      return copysign(threshold * (stretch + log(abs(x) / threshold) / log(base)), x)
    case .logit: return x > 0 && x < 1 ? log10(x / (1 - x)) : (x <= 0 ? -1000 : 1000)
    }
  }

  package func inverse(_ y: Double) -> Double {
    switch self {
    case .linear: return y
    case .logarithmic: return pow(10, y)
    case .symmetric(let base, let threshold, let share):
      let stretch = share / (1 - 1 / base)
      if abs(y) <= threshold * stretch { return y / stretch }
      return copysign(threshold * pow(base, abs(y) / threshold - stretch), y)
    case .logit: return 1 / (1 + pow(10, -y))
    }
  }
}
