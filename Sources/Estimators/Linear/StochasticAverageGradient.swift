import Glibc

/// Stochastic average gradients: each sample's gradient is remembered, and every step goes along their average.
///
/// Weights stand feature by feature, each for all outputs. Steps that a feature has not yet made are made up for when it is next looked at.
package struct StochasticAverageGradient {
  package enum Loss { case logistic, squared, multinomial }

  package let loss: Loss
  package let outputs: Int
  package let step: Double
  package let l2: Double
  package let l1: Double
  package let mostEpochs: Int
  package let tolerance: Double
  /// Without bias, at the price of larger steps in between.
  package let isUnbiased: Bool
  package let fitsIntercept: Bool
  package let seed: UInt32

  package init(
    loss: Loss, outputs: Int, step: Double, l2: Double, l1: Double, mostEpochs: Int, tolerance: Double, isUnbiased: Bool,
    fitsIntercept: Bool, seed: UInt32
  ) {
    self.loss = loss
    self.outputs = outputs
    self.step = step
    self.l2 = l2
    self.l1 = l1
    self.mostEpochs = mostEpochs
    self.tolerance = tolerance
    self.isUnbiased = isUnbiased
    self.fitsIntercept = fitsIntercept
    self.seed = seed
  }

  package struct Outcome {
    package var weights: [Double]
    package var intercepts: [Double]
    package var epochs = 0
    package var hasOverflown = false
  }

  package func fit(
    _ samples: Samples, targets: [Double], sampleWeights: [Double], weights: [Double], intercepts: [Double], beat: Beat
  ) throws(FitStopped) -> Outcome {
    var state = State(self, samples, weights, intercepts)
    var draws = ShiftingDraws(seed: seed)
    var previous = [Double](repeating: 0, count: weights.count)
    var outcome = Outcome(weights: weights, intercepts: intercepts)
    for epoch in 0..<mostEpochs {
      outcome.epochs = epoch + 1
      for turn in 0..<samples.count {
        let index = Int(draws.next() % UInt32(samples.count))
        if !state.look(at: index, turn, targets[index], sampleWeights[index]) {
          outcome.hasOverflown = true
          return outcome
        }
      }
      try beat(samples.count * (samples.features * outputs * 4 + 20))
      if !state.settle(samples.count) {
        outcome.hasOverflown = true
        return outcome
      }
      var widest = 0.0
      var change = 0.0
      for index in previous.indices {
        widest = max(widest, abs(state.weights[index]))
        change = max(change, abs(state.weights[index] - previous[index]))
        previous[index] = state.weights[index]
      }
      if widest != 0 ? change / widest <= tolerance : change == 0 { break }
    }
    outcome.weights = state.weights
    outcome.intercepts = state.intercepts
    return outcome
  }

  private struct State {
    let settings: StochasticAverageGradient
    let samples: Samples
    var weights: [Double]
    var intercepts: [Double]
    private var scale = 1.0
    private var sums: [Double]
    private var interceptSums: [Double]
    private var memory: [Double]
    private var isSeen: [Bool]
    private var seen = 0.0
    private var predictions: [Double]
    /// For each turn of an epoch, what a feature that slept since its beginning has to make up for.
    private var steps: [Double]
    private var shrinkings: [Double]
    /// The turn after which a feature was last looked at.
    private var awake: [Int]
    private let shrinks: Bool

    init(_ settings: StochasticAverageGradient, _ samples: Samples, _ weights: [Double], _ intercepts: [Double]) {
      self.settings = settings
      self.samples = samples
      self.weights = weights
      self.intercepts = intercepts
      sums = [Double](repeating: 0, count: weights.count)
      interceptSums = [Double](repeating: 0, count: settings.outputs)
      memory = [Double](repeating: 0, count: samples.count * settings.outputs)
      isSeen = [Bool](repeating: false, count: samples.count)
      predictions = [Double](repeating: 0, count: settings.outputs)
      steps = [Double](repeating: 0, count: samples.count)
      shrinkings = steps
      awake = [Int](repeating: 0, count: samples.features)
      shrinks = settings.l1 > 0 && settings.isUnbiased
    }

    /// One step; false where numbers became infinite.
    mutating func look(at index: Int, _ turn: Int, _ target: Double, _ weight: Double) -> Bool {
      let outputs = settings.outputs
      let x = samples[index]
      if !isSeen[index] {
        isSeen[index] = true
        seen += 1
      }
      if turn > 0, !catchUp(turn, settles: false) { return false }
      for output in 0..<outputs {
        var sum = 0.0
        for feature in 0..<samples.features { sum += weights[feature * outputs + output] * x[feature] }
        predictions[output] = scale * sum + intercepts[output]
      }
      differentiate(target, weight)
      scale *= 1 - settings.step * settings.l2
      let rest = 1 - 1 / seen
      for feature in 0..<samples.features {
        for output in 0..<outputs {
          let place = feature * outputs + output
          let correction = x[feature] * (predictions[output] - memory[index * outputs + output])
          if settings.isUnbiased { weights[place] -= correction * settings.step * rest / scale }
          sums[place] += correction
        }
      }
      if settings.fitsIntercept {
        for output in 0..<outputs {
          var correction = predictions[output] - memory[index * outputs + output]
          interceptSums[output] += correction
          correction *= settings.step * rest
          let mean = settings.step * interceptSums[output] / seen
          intercepts[output] -= settings.isUnbiased ? mean + correction : mean
          if !intercepts[output].isFinite { return false }
        }
      }
      for output in 0..<outputs { memory[index * outputs + output] = predictions[output] }
      steps[turn] = (turn == 0 ? 0 : steps[turn - 1]) + settings.step / (scale * seen)
      if shrinks { shrinkings[turn] = (turn == 0 ? 0 : shrinkings[turn - 1]) + settings.step * settings.l1 / scale }
      return scale >= 1e-9 || settle(turn + 1)
    }

    /// Puts the derivatives in the place of the predictions.
    private mutating func differentiate(_ target: Double, _ weight: Double) {
      switch settings.loss {
      case .logistic: predictions[0] = PointLoss.logistic.slope(target, predictions[0]) * weight
      case .squared: predictions[0] = PointLoss.squaredError.slope(target, predictions[0]) * weight
      case .multinomial:
        var most = predictions[0]
        for prediction in predictions { most = max(most, prediction) }
        var sum = 0.0
        for output in predictions.indices {
          predictions[output] = exp(predictions[output] - most)
          sum += predictions[output]
        }
        for output in predictions.indices {
          predictions[output] = (predictions[output] / sum - (Double(output) == target ? 1 : 0)) * weight
        }
      }
    }

    /// Makes all steps and gives the weights their scale.
    mutating func settle(_ turn: Int) -> Bool {
      guard catchUp(turn, settles: true) else { return false }
      scale = 1
      return true
    }

    private mutating func catchUp(_ turn: Int, settles: Bool) -> Bool {
      let outputs = settings.outputs
      for feature in 0..<samples.features {
        let last = awake[feature]
        let missed = steps[turn - 1] - (last == 0 ? 0 : steps[last - 1])
        let shrinking = shrinks ? shrinkings[turn - 1] - (last == 0 ? 0 : shrinkings[last - 1]) : 0
        for place in (feature * outputs)..<((feature + 1) * outputs) {
          if !shrinks {
            weights[place] -= missed * sums[place]
          } else if abs(sums[place] * missed) < shrinking {
            weights[place] = softened(weights[place] - missed * sums[place], shrinking)
          } else {
            var own = turn - 1
            while own >= last {
              let step = own > 0 ? steps[own] - steps[own - 1] : steps[own]
              let less = own > 0 ? shrinkings[own] - shrinkings[own - 1] : shrinkings[own]
              weights[place] = softened(weights[place] - sums[place] * step, less)
              own -= 1
            }
          }
          if settles {
            weights[place] *= scale
            if !weights[place].isFinite { return false }
          }
        }
        awake[feature] = settles ? turn % samples.count : turn
      }
      if settles {
        steps[turn - 1] = 0
        shrinkings[turn - 1] = 0
      }
      return true
    }

    private func softened(_ weight: Double, _ amount: Double) -> Double {
      max(weight - amount, 0) - max(-weight - amount, 0)
    }
  }
}
