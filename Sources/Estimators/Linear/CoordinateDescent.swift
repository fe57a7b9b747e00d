import Glibc

/// The elastic net, one weight after the other: half the squared residuals, `l1` times the weights' magnitudes and half of `l2` times
/// their squares.
package struct CoordinateDescent {
  package let l1: Double
  package let l2: Double
  package let mostSweeps: Int
  package let tolerance: Double
  package let isPositive: Bool
  /// The seed of a random order of the weights; nil for one after the other.
  package let seed: UInt32?

  package init(l1: Double, l2: Double, mostSweeps: Int, tolerance: Double, isPositive: Bool, seed: UInt32?) {
    self.l1 = l1
    self.l2 = l2
    self.mostSweeps = mostSweeps
    self.tolerance = tolerance
    self.isPositive = isPositive
    self.seed = seed
  }

  package struct Outcome {
    package var weights: [Double]
    /// How far the weights may be from the best ones, and how far they were allowed to be.
    package var gap = 0.0
    package var allowedGap = 0.0
    package var sweeps = 0
    package var hasConverged = true
  }

  /// `columns` has a feature in each row.
  package func fit(columns: Samples, targets: [Double], weights: [Double], beat: Beat) throws(FitStopped) -> Outcome {
    var state = Descent(self, columns, targets, weights)
    var outcome = Outcome(weights: weights)
    outcome.allowedGap = tolerance * dot(targets, targets, targets.count)
    var draws = ShiftingDraws(seed: seed ?? 0)
    var (gap, norm) = state.gap()
    if gap > outcome.allowedGap {
      outcome.hasConverged = false
      if l1 > 0 { state.screen(gap, norm, isFirst: true) }
      for sweep in 0..<mostSweeps {
        outcome.sweeps = sweep + 1
        var widest = 0.0
        var widestChange = 0.0
        for place in state.active.indices {
          let index = state.active[seed == nil ? place : Int(draws.next() % UInt32(state.active.count))]
          guard let change = state.update(index) else { continue }
          widestChange = max(widestChange, change)
          widest = max(widest, abs(state.weights[index]))
        }
        try beat((state.active.count + 1) * (columns.features + 4) * 2)
        if widest == 0 || widestChange / widest <= tolerance || sweep == mostSweeps - 1 {
          (gap, norm) = state.gap()
          if gap <= outcome.allowedGap {
            outcome.hasConverged = true
            break
          }
          if l1 > 0 { state.screen(gap, norm, isFirst: false) }
        }
      }
    }
    outcome.weights = state.weights
    outcome.gap = gap
    return outcome
  }
}

private struct Descent {
  let goal: CoordinateDescent
  let columns: Samples
  let targets: [Double]
  var weights: [Double]
  var residuals: [Double]
  let squares: [Double]
  /// The weights that may be other than zero.
  var active: [Int]
  private var correlations: [Double]

  init(_ goal: CoordinateDescent, _ columns: Samples, _ targets: [Double], _ weights: [Double]) {
    self.goal = goal
    self.columns = columns
    self.targets = targets
    self.weights = weights
    residuals = targets
    for index in 0..<columns.count where weights[index] != 0 {
      add(-weights[index], columns[index], to: &residuals, columns.features)
    }
    squares = (0..<columns.count).map { index in
      var sum = 0.0
      for place in 0..<columns.features { sum += columns[index][place] * columns[index][place] }
      return sum
    }
    active = Array(0..<columns.count)
    correlations = [Double](repeating: 0, count: columns.count)
  }

  /// Sets a weight to its best value; how much it changed.
  mutating func update(_ index: Int) -> Double? {
    let square = squares[index]
    if square == 0 { return nil }
    let before = weights[index]
    let count = columns.features
    let pull = dot(columns[index], residuals, count) + before * square
    let weight: Double
    if goal.isPositive, pull < 0 {
      weight = 0
    } else {
      let sign = pull == 0 ? 0.0 : pull > 0 ? 1 : -1
      weight = sign * max(abs(pull) - goal.l1, 0) / (square + goal.l2)
    }
    weights[index] = weight
    if weight != before { add(before - weight, columns[index], to: &residuals, count) }
    return abs(weight - before)
  }

  /// The distance between the sum to be made small and its dual, and the norm of the dual point.
  mutating func gap() -> (gap: Double, norm: Double) {
    let count = columns.features
    let (l1, l2) = (goal.l1, goal.l2)
    let size = l2 > 0 ? dot(weights, weights, weights.count) : 0
    let error = dot(residuals, residuals, count)
    let agreement = dot(residuals, targets, count)
    for index in weights.indices {
      correlations[index] = dot(columns[index], residuals, count) - (l1 == 0 ? 0 : l2 * weights[index])
    }
    guard l1 > 0 else {
      let norm = dot(correlations, correlations, correlations.count)
      return (l2 == 0 ? norm : error + 0.5 * l2 * size - agreement + 1 / (2 * l2) * norm, norm)
    }
    let norm = correlations.reduce(-Double.infinity) { max($0, goal.isPositive ? $1 : abs($1)) }
    let primal = 0.5 * (error + l2 * size) + l1 * weights.reduce(0) { $0 + abs($1) }
    let scale = norm > l1 ? l1 / norm : 1
    return (primal - (-0.5 * (scale * scale) * (error + l2 * size) + scale * agreement), norm)
  }

  /// Leaves out the weights that are zero in the best model, which the gap proves for some.
  mutating func screen(_ gap: Double, _ norm: Double, isFirst: Bool) {
    let candidates = active
    active.removeAll(keepingCapacity: true)
    for index in candidates {
      if isFirst, squares[index] == 0 {
        weights[index] = 0
        continue
      }
      let angle = correlations[index] / max(goal.l1, norm)
      let distance = (1 - abs(angle)) / (squares[index] + goal.l2).squareRoot()
      if distance <= (2 * gap).squareRoot() / goal.l1 {
        active.append(index)
      } else if weights[index] != 0 {
        add(weights[index], columns[index], to: &residuals, columns.features)
        weights[index] = 0
      }
    }
  }
}
