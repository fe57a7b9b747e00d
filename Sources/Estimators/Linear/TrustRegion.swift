import Glibc

/// A sum of weights' squares, halved, and of what each sample costs.
package struct SmoothCost {
  package enum Kind {
    case logistic
    case squaredHinge
    case squaredDistance(beyond: Double)
  }

  private let kind: Kind
  private let samples: Samples
  private let targets: [Double]
  private let costs: [Double]
  private var results: [Double]
  private var bends: [Double]
  /// The samples that cost something.
  private var touched: [Int]

  package init(_ kind: Kind, _ samples: Samples, targets: [Double], costs: [Double]) {
    self.kind = kind
    self.samples = samples
    self.targets = targets
    self.costs = costs
    results = [Double](repeating: 0, count: samples.count)
    bends = results
    touched = Array(0..<samples.count)
  }

  package var size: Int { samples.features }
  package var steps: Int { samples.count * (samples.features + 20) }

  private func result(_ index: Int, _ weights: [Double]) -> Double {
    let x = samples[index]
    var sum = 0.0
    for feature in weights.indices { sum += weights[feature] * x[feature] }
    return sum
  }

  /// The sum of touched samples, each times its factor.
  private func combined(_ factors: [Double]) -> [Double] {
    var sum = [Double](repeating: 0, count: size)
    for (place, index) in touched.enumerated() { add(factors[place], samples[index], to: &sum, size) }
    return sum
  }

  package mutating func value(_ weights: [Double]) -> Double {
    var sum = 0.0
    for weight in weights { sum += weight * weight }
    sum /= 2
    for index in results.indices {
      let own = result(index, weights)
      switch kind {
      case .logistic:
        results[index] = own
        let z = targets[index] * own
        sum += costs[index] * (z >= 0 ? log(1 + exp(-z)) : -z + log(1 + exp(z)))
      case .squaredHinge:
        results[index] = targets[index] * own
        let lack = 1 - results[index]
        if lack > 0 { sum += costs[index] * lack * lack }
      case .squaredDistance(let width):
        results[index] = own
        let distance = own - targets[index]
        let excess = distance < -width ? distance + width : distance > width ? distance - width : 0
        sum += costs[index] * excess * excess
      }
    }
    return sum
  }

  /// The gradient where the value was last asked for.
  package mutating func gradient(_ weights: [Double]) -> [Double] {
    var factors: [Double] = []
    var scale = 2.0
    switch kind {
    case .logistic:
      scale = 1
      for index in results.indices {
        let certainty = 1 / (1 + exp(-targets[index] * results[index]))
        bends[index] = certainty * (1 - certainty)
        factors.append(costs[index] * (certainty - 1) * targets[index])
      }
    case .squaredHinge:
      touched = results.indices.filter { results[$0] < 1 }
      factors = touched.map { costs[$0] * targets[$0] * (results[$0] - 1) }
    case .squaredDistance(let width):
      touched = results.indices.filter { abs(results[$0] - targets[$0]) > width }
      factors = touched.map { index in
        let distance = results[index] - targets[index]
        return costs[index] * (distance < -width ? distance + width : distance - width)
      }
    }
    let sums = combined(factors)
    return weights.indices.map { weights[$0] + scale * sums[$0] }
  }

  /// The matrix of second derivatives, there, times a direction.
  func curvature(_ direction: [Double]) -> [Double] {
    var scale = 2.0
    var isLogistic = false
    if case .logistic = kind { (scale, isLogistic) = (1, true) }
    let factors = touched.map { (isLogistic ? costs[$0] * bends[$0] : costs[$0]) * result($0, direction) }
    let sums = combined(factors)
    return direction.indices.map { direction[$0] + scale * sums[$0] }
  }
}

/// Newton's method within a region where the quadratic model is trusted, its steps found by conjugate gradients.
package struct TrustRegion {
  package let tolerance: Double
  package let mostSteps: Int

  package init(tolerance: Double, mostSteps: Int) {
    self.tolerance = tolerance
    self.mostSteps = mostSteps
  }

  package func minimise(_ cost: SmoothCost, beat: Beat) throws(FitStopped) -> (weights: [Double], steps: Int) {
    var cost = cost
    var weights = [Double](repeating: 0, count: cost.size)
    var value = cost.value(weights)
    var gradient = cost.gradient(weights)
    let firstNorm = norm(gradient)
    var radius = firstNorm
    var steps = 1
    var searches = firstNorm > tolerance * firstNorm
    while steps <= mostSteps && searches {
      try beat(cost.steps)
      let (step, rest) = try direction(cost, gradient, radius, beat)
      var next = weights
      for index in next.indices { next[index] += step[index] }
      let slope = dot(gradient, step, step.count)
      let predicted = -0.5 * (slope - dot(step, rest, step.count))
      let newValue = cost.value(next)
      let actual = value - newValue
      let length = norm(step)
      if steps == 1 { radius = min(radius, length) }
      let alpha = newValue - value - slope <= 0 ? 4 : max(0.25, -0.5 * (slope / (newValue - value - slope)))
      radius =
        actual < 1e-4 * predicted
        ? min(max(alpha, 0.25) * length, 0.5 * radius)
        : actual < 0.25 * predicted
          ? max(0.25 * radius, min(alpha * length, 0.5 * radius))
          : actual < 0.75 * predicted
            ? max(0.25 * radius, min(alpha * length, 4 * radius)) : max(radius, min(alpha * length, 4 * radius))
      if actual > 1e-4 * predicted {
        steps += 1
        weights = next
        value = newValue
        gradient = cost.gradient(weights)
        if norm(gradient) <= tolerance * firstNorm { break }
      }
      let isStuck = abs(actual) <= 0 && predicted <= 0 || abs(actual) <= 1e-12 * abs(value) && abs(predicted) <= 1e-12 * abs(value)
      searches = value >= -1e32 && !isStuck
    }
    return (weights, steps - 1)
  }

  /// A step towards the lowest point of the quadratic model, and what is left of the gradient there.
  private func direction(
    _ cost: SmoothCost, _ gradient: [Double], _ radius: Double, _ beat: Beat
  ) throws(FitStopped) -> (step: [Double], rest: [Double]) {
    let count = gradient.count
    var step = [Double](repeating: 0, count: count)
    var rest = gradient.map { -$0 }
    var search = rest
    let enough = 0.1 * norm(gradient)
    var size = dot(rest, rest, count)
    while norm(rest) > enough {
      try beat(cost.steps)
      let bent = cost.curvature(search)
      var length = size / dot(search, bent, count)
      add(length, search, to: &step, count)
      if norm(step) > radius {
        // Back, and as far as the edge.
        add(-length, search, to: &step, count)
        let across = dot(step, search, count)
        let inside = dot(step, step, count)
        let along = dot(search, search, count)
        let square = radius * radius
        let root = (across * across + along * (square - inside)).squareRoot()
        length = across >= 0 ? (square - inside) / (across + root) : (root - across) / along
        add(length, search, to: &step, count)
        add(-length, bent, to: &rest, count)
        break
      }
      add(-length, bent, to: &rest, count)
      let newSize = dot(rest, rest, count)
      let share = newSize / size
      for index in 0..<count { search[index] = search[index] * share + rest[index] }
      size = newSize
    }
    return (step, rest)
  }
}

/// The length of a vector, rounded once.
func norm(_ numbers: [Double]) -> Double {
  #if arch(x86_64)
    var sum: Float80 = 0
    for number in numbers { sum += Float80(number) * Float80(number) }
    return Double(sum.squareRoot())
  #else
    return dot(numbers, numbers, numbers.count).squareRoot()
  #endif
}
