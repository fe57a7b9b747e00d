import Glibc

/// How numbers become distances along an axis.
package enum Scale: Hashable, Sendable {
  case linear
  case logarithmic(base: Double)
  /// Linear up to a threshold on both sides of zero, logarithmic beyond.
  case symmetric(base: Double, threshold: Double, linearShare: Double)
  case logit
  /// Nearly linear within a width around zero, nearly logarithmic beyond.
  case inverseSine(width: Double)
  /// Known at some places, in order, and straight between and beyond them.
  case sampled([Double], [Double])

  package func callAsFunction(_ x: Double) -> Double {
    switch self {
    case .linear: return x
    case .logarithmic: return x > 0 ? log10(x) : -1000
    case .symmetric(let base, let threshold, let share):
      let stretch = share / (1 - 1 / base)
      if abs(x) <= threshold { return x * stretch }
      return copysign(threshold * (stretch + log(abs(x) / threshold) / log(base)), x)
    case .logit: return x > 0 && x < 1 ? log10(x / (1 - x)) : (x <= 0 ? -1000 : 1000)
    case .inverseSine(let width): return width * asinh(x / width)
    case .sampled(let from, let to): return Scale.between(from, to, x)
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
    case .inverseSine(let width): return width * sinh(y / width)
    case .sampled(let from, let to): return Scale.between(to, from, y)
    }
  }

  private static func between(_ from: [Double], _ to: [Double], _ x: Double) -> Double {
    guard from.count > 1, from.count == to.count else { return x }
    let rises = from[0] <= from[from.count - 1]
    var (low, high) = (0, from.count - 1)
    while high - low > 1 {
      let middle = (low + high) / 2
      if (from[middle] <= x) == rises { low = middle } else { high = middle }
    }
    let width = from[high] - from[low]
    return width == 0 ? to[low] : to[low] + (to[high] - to[low]) * ((x - from[low]) / width)
  }
}
