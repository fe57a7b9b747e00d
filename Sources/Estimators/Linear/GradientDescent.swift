import Glibc

/// Stochastic gradient descent: a linear model that looks at one sample after the other.
package struct GradientDescent {
  package enum Penalty { case none, l1, l2, elastic }
  package enum Rate { case constant, optimal, inverseScaling, adaptive, passiveAggressive, passiveAggressiveSquared }

  /// What is known at the end of an epoch.
  package struct Epoch {
    package var number = 0
    package var norm = 0.0
    package var intercept = 0.0
    package var updates = 0
    package var averageLoss = 0.0
    package var objective = 0.0
  }

  package var loss = PointLoss.hinge(threshold: 1)
  package var penalty = Penalty.l2
  package var alpha = 0.0001
  package var l1Share = 0.15
  package var mostEpochs = 1000
  package var tolerance = 0.001
  package var patience = 5
  package var fitsIntercept = true
  package var shuffles = true
  package var seed: UInt32 = 1
  package var positiveWeight = 1.0
  package var negativeWeight = 1.0
  package var rate = Rate.optimal
  package var firstRate = 0.01
  package var power = 0.5
  package var firstStep = 1.0
  /// The step from which on weights are averaged; 0 for never.
  package var averagesFrom = 0
  /// Whether a sample reaches only weights of features that it has: norms and the pull to zero are of those, and the intercept, which every
  /// sample reaches, takes less.
  package var skipsZeros = false
  package var reports = false

  package init() {}

  package struct Model {
    package var weights: [Double]
    package var intercept: Double
    package var averageWeights: [Double]
    package var averageIntercept: Double
    package var epochs = 0

    package init(weights: [Double], intercept: Double, averageWeights: [Double], averageIntercept: Double) {
      self.weights = weights
      self.intercept = intercept
      self.averageWeights = averageWeights
      self.averageIntercept = averageIntercept
    }
  }

  private func firstOptimalStep() -> Double {
    guard rate == .optimal else { return 0 }
    let typical = (1 / alpha.squareRoot()).squareRoot()
    let first = typical / max(1, loss.slope(1, -typical))
    return 1 / (first * alpha)
  }

  /// Fits `model`. Samples that are held out are not learnt from; `score`, given where there are such, judges a model after an epoch. The
  /// epoch in which numbers became infinite, or nil.
  package func fit(
    _ model: inout Model, to samples: Samples, targets: [Double], weights sampleWeights: [Double], heldOut: [Bool],
    score: ((_ weights: [Double], _ intercept: Double) throws(FitStopped) -> Double)?,
    report: (Epoch, _ weights: [Double], _ score: Double?) throws(FitStopped) -> Void, beat: Beat
  ) throws(FitStopped) -> Int? {
    let (count, features) = (samples.count, samples.features)
    let learnt = Double(count - heldOut.reduce(0) { $0 + ($1 ? 1 : 0) })
    let share = penalty == .l1 ? 1 : penalty == .elastic ? l1Share : 0
    let isSparse = penalty == .l1 || penalty == .elastic
    let isAggressive = rate == .passiveAggressive || rate == .passiveAggressiveSquared
    let watchesLoss = reports || score == nil
    let optimal = firstOptimalStep()
    var weights = ScaledWeights(model.weights, average: model.averageWeights, skipsZeros: skipsZeros)
    var intercept = model.intercept
    var averageIntercept = model.averageIntercept
    var order = Array(0..<count)
    var truncated = [Double](repeating: 0, count: isSparse ? features : 0)
    var truncation = 0.0
    var eta = firstRate
    var step = firstStep
    var updates = 0
    var idle = 0
    var best = Double.infinity
    var bestScore = -Double.infinity
    var infinite: Int?
    var epochs = 0

    for epoch in 0..<mostEpochs {
      epochs = epoch + 1
      var lossSum = 0.0
      var objective = 0.0
      // The same seed each time: a shuffle of what is already shuffled.
      if shuffles {
        var draws = ShiftingDraws(seed: seed)
        for index in 0..<max(0, count - 1) { order.swapAt(index, index + Int(draws.next() % UInt32(count - index))) }
      }
      for index in order where !heldOut[index] {
        let x = samples[index]
        let y = targets[index]
        let p = weights.dot(x) + intercept
        switch rate {
        case .optimal: eta = 1 / (alpha * (optimal + step - 1))
        case .inverseScaling: eta = firstRate / pow(step, power)
        default: break
        }
        if watchesLoss {
          let own = loss.loss(y, p)
          lossSum += own
          objective += own
          if !isAggressive, penalty != .none {
            let norm = weights.squares.squareRoot()
            objective += alpha * ((1 - share) * 0.5 * (norm * norm) + share * weights.magnitudes)
          }
        }
        var update: Double
        if isAggressive {
          var size = 0.0
          for feature in 0..<features { size += x[feature] * x[feature] }
          if rate == .passiveAggressive {
            if size == 0 { continue }
            update = min(firstRate, loss.loss(y, p) / size)
          } else {
            update = loss.loss(y, p) / (size + 0.5 / firstRate)
          }
          if loss.isHinge { update *= y } else if y - p < 0 { update *= -1 }
        } else {
          update = -eta * min(max(loss.slope(y, p), -1e12), 1e12)
        }
        update *= (y > 0 ? positiveWeight : negativeWeight) * sampleWeights[index]
        if penalty == .l2 || penalty == .elastic { weights.scale(max(0, 1 - (1 - share) * eta * alpha)) }
        if update != 0 {
          weights.add(update, x)
          if fitsIntercept { intercept += skipsZeros ? update * 0.01 : update }
        }
        if averagesFrom > 0, Double(averagesFrom) <= step {
          weights.addAverage(update, x, step - Double(averagesFrom) + 1)
          averageIntercept += (intercept - averageIntercept) / (step - Double(averagesFrom) + 1)
        }
        if isSparse {
          truncation += share * eta * alpha
          weights.truncate(&truncated, truncation, x)
        }
        step += 1
        updates += 1
      }
      try beat(count * (features + 8))
      if !intercept.isFinite || weights.weights.contains(where: { !$0.isFinite }) {
        infinite = epochs
        break
      }
      let judged = try score?(weights.weights, intercept)
      if let judged {
        idle = tolerance > -.infinity && judged < bestScore + tolerance ? idle + 1 : 0
        bestScore = max(bestScore, judged)
      } else {
        idle = tolerance > -.infinity && objective / learnt > best - tolerance ? idle + 1 : 0
        best = min(best, objective / learnt)
      }
      if reports {
        let state = Epoch(
          number: epochs, norm: weights.squares.squareRoot(), intercept: intercept, updates: updates, averageLoss: lossSum / learnt,
          objective: objective / learnt)
        try report(state, weights.weights, judged)
      }
      if idle >= patience {
        guard rate == .adaptive, eta > 1e-6 else { break }
        eta /= 5
        idle = 0
      }
    }
    weights.settle()
    model.weights = weights.weights
    model.averageWeights = weights.average
    model.intercept = intercept
    model.averageIntercept = averageIntercept
    model.epochs = epochs
    return infinite
  }
}

/// Weights times a scale, so that shrinking all of them is one multiplication; with their average over the steps, if it is wanted.
private struct ScaledWeights {
  var weights: [Double]
  var average: [Double]
  private(set) var squares: Double
  private(set) var magnitudes: Double
  private var scale = 1.0
  private let skipsZeros: Bool
  // The average is `a` times the weights and `b` times the vector.
  private var averageA = 0.0
  private var averageB = 1.0

  init(_ weights: [Double], average: [Double], skipsZeros: Bool) {
    self.weights = weights
    self.average = average
    self.skipsZeros = skipsZeros
    squares = weights.reduce(0) { $0 + $1 * $1 }
    magnitudes = weights.reduce(0) { $0 + abs($1) }
  }

  func dot(_ x: UnsafePointer<Double>) -> Double {
    var sum = 0.0
    for index in weights.indices { sum += weights[index] * x[index] }
    return sum * scale
  }

  mutating func add(_ factor: Double, _ x: UnsafePointer<Double>) {
    var squareSum = 0.0
    var magnitudeSum = 0.0
    let factor = factor / scale
    for index in weights.indices where !skipsZeros || x[index] != 0 {
      let weight = weights[index] + x[index] * factor
      weights[index] = weight
      squareSum += weight * weight
      magnitudeSum += abs(weight)
    }
    squares = squareSum * (scale * scale)
    magnitudes = magnitudeSum * scale
  }

  mutating func addAverage(_ factor: Double, _ x: UnsafePointer<Double>, _ steps: Double) {
    let share = 1 / steps
    let factor = -factor / scale
    for index in average.indices { average[index] += averageA * x[index] * factor }
    if steps > 1 { averageB /= 1 - share }
    averageA += share * averageB * scale
  }

  mutating func scale(_ factor: Double) {
    scale *= factor
    squares *= factor * factor
    magnitudes *= abs(factor)
    if scale < 1e-9 { settle() }
  }

  mutating func settle() {
    let inverse = 1 / averageB
    for index in average.indices { average[index] = (average[index] + averageA * weights[index]) * inverse }
    averageA = 0
    averageB = 1
    for index in weights.indices { weights[index] *= scale }
    scale = 1
  }

  /// Draws weights towards zero, each as far as the penalty that it has not yet had.
  mutating func truncate(_ had: inout [Double], _ due: Double, _ x: UnsafePointer<Double>) {
    for index in weights.indices where !skipsZeros || x[index] != 0 {
      let before = weights[index]
      if scale * before > 0 {
        weights[index] = max(0, before - (due + had[index]) / scale)
      } else if scale * before < 0 {
        weights[index] = min(0, before + (due - had[index]) / scale)
      }
      had[index] += scale * (weights[index] - before)
    }
  }
}
