import Glibc

/// What one sample costs, by its target and what the model says of it.
package enum PointLoss {
  case hinge(threshold: Double)
  case squaredHinge
  /// Of targets 0 and 1.
  case logistic
  case modifiedHuber
  case squaredError
  case huber(Double)
  case epsilonInsensitive(Double)
  case squaredEpsilonInsensitive(Double)

  var isHinge: Bool { if case .hinge = self { true } else { false } }

  func loss(_ y: Double, _ p: Double) -> Double {
    switch self {
    case .hinge(let threshold): return p * y <= threshold ? threshold - p * y : 0
    case .squaredHinge:
      let lack = 1 - p * y
      return lack > 0 ? lack * lack : 0
    case .logistic: return log1pExp(p) - y * p
    case .modifiedHuber:
      let z = p * y
      return z >= 1 ? 0 : z >= -1 ? (1 - z) * (1 - z) : -4 * z
    case .squaredError: return 0.5 * (p - y) * (p - y)
    case .huber(let width):
      let distance = abs(y - p)
      return distance <= width ? 0.5 * (distance * distance) : width * (distance - 0.5 * width)
    case .epsilonInsensitive(let width): return max(abs(y - p) - width, 0)
    case .squaredEpsilonInsensitive(let width):
      let excess = abs(y - p) - width
      return excess > 0 ? excess * excess : 0
    }
  }

  /// The derivative by what the model says.
  func slope(_ y: Double, _ p: Double) -> Double {
    switch self {
    case .hinge(let threshold): return p * y <= threshold ? -y : 0
    case .squaredHinge:
      let lack = 1 - p * y
      return lack > 0 ? -2 * y * lack : 0
    case .logistic:
      guard p > -37 else { return exp(p) - y }
      let small = exp(-p)
      return ((1 - y) - y * small) / (1 + small)
    case .modifiedHuber:
      let z = p * y
      return z >= 1 ? 0 : z >= -1 ? 2 * (1 - z) * -y : -4 * y
    case .squaredError: return p - y
    case .huber(let width):
      let distance = p - y
      return abs(distance) <= width ? distance : distance >= 0 ? width : -width
    case .epsilonInsensitive(let width): return y - p > width ? -1 : p - y > width ? 1 : 0
    case .squaredEpsilonInsensitive(let width):
      let distance = y - p
      return distance > width ? -2 * (distance - width) : distance < -width ? 2 * (-distance - width) : 0
    }
  }
}

/// `log(1 + exp(x))` without overflow; each range has the form that rounds best in it.
func log1pExp(_ x: Double) -> Double {
  x <= -37 ? exp(x) : x <= -2 ? log1p(exp(x)) : x <= 18 ? log(1 + exp(x)) : x <= 33.3 ? x + exp(-x) : x
}
