/// Linear machines of support vectors, solved for one sample's multiplier at a time in random order; samples whose multipliers seem to stay
/// at a bound are left out for a while.
package struct DualCoordinateDescent {
  package let tolerance: Double
  package let mostSweeps: Int
  /// Whether violations cost their squares.
  package let isSquared: Bool

  package init(tolerance: Double, mostSweeps: Int, isSquared: Bool) {
    self.tolerance = tolerance
    self.mostSweeps = mostSweeps
    self.isSquared = isSquared
  }

  /// Weights that separate two classes.
  package func separate(
    _ samples: Samples, isPositive: [Bool], costs: [Double], draws: inout TwisterDraws, beat: Beat
  ) throws(FitStopped) -> (weights: [Double], sweeps: Int) {
    let (count, features) = (samples.count, samples.features)
    var weights = [Double](repeating: 0, count: features)
    var multipliers = [Double](repeating: 0, count: count)
    let diagonal = costs.map { isSquared ? 0.5 / $0 : 0 }
    let bounds = costs.map { isSquared ? .infinity : $0 }
    let squares = (0..<count).map { squared(samples[$0], features, from: diagonal[$0]) }
    var order = Array(0..<count)
    var active = count
    var (high, low) = (Double.infinity, -Double.infinity)
    var sweeps = 0
    while sweeps < mostSweeps {
      var (newHigh, newLow) = (-Double.infinity, Double.infinity)
      for index in 0..<active { order.swapAt(index, index + draws.below(active - index)) }
      var place = 0
      while place < active {
        let index = order[place]
        let x = samples[index]
        let sign: Double = isPositive[index] ? 1 : -1
        var gradient = 0.0
        for feature in 0..<features { gradient += weights[feature] * x[feature] }
        gradient = gradient * sign - 1 + multipliers[index] * diagonal[index]
        var projected = 0.0
        var rests = false
        if multipliers[index] == 0 {
          if gradient > high { rests = true } else if gradient < 0 { projected = gradient }
        } else if multipliers[index] == bounds[index] {
          if gradient < low { rests = true } else if gradient > 0 { projected = gradient }
        } else {
          projected = gradient
        }
        if rests {
          active -= 1
          order.swapAt(place, active)
          continue
        }
        newHigh = max(newHigh, projected)
        newLow = min(newLow, projected)
        if abs(projected) > 1e-12 {
          let before = multipliers[index]
          multipliers[index] = min(max(before - gradient / squares[index], 0), bounds[index])
          let change = (multipliers[index] - before) * sign
          for feature in 0..<features { weights[feature] += change * x[feature] }
        }
        place += 1
      }
      sweeps += 1
      try beat((active + 1) * (features + 16) * 2)
      if newHigh - newLow <= tolerance {
        if active == count { break }
        active = count
        (high, low) = (.infinity, -.infinity)
        continue
      }
      high = newHigh <= 0 ? .infinity : newHigh
      low = newLow >= 0 ? -.infinity : newLow
    }
    return (weights, sweeps)
  }

  /// Weights whose results are no farther from the targets than `width`.
  package func approach(
    _ samples: Samples, targets: [Double], costs: [Double], width: Double, draws: inout TwisterDraws, beat: Beat
  ) throws(FitStopped) -> (weights: [Double], sweeps: Int) {
    let (count, features) = (samples.count, samples.features)
    var weights = [Double](repeating: 0, count: features)
    var multipliers = [Double](repeating: 0, count: count)
    let diagonal = costs.map { isSquared ? 0.5 / $0 : 0 }
    let bounds = costs.map { isSquared ? .infinity : $0 }
    let squares = (0..<count).map { squared(samples[$0], features, from: 0) }
    var order = Array(0..<count)
    var active = count
    var limit = Double.infinity
    var firstSum = -1.0
    var sweeps = 0
    while sweeps < mostSweeps {
      var newLimit = 0.0
      var sum = 0.0
      for index in 0..<active { order.swapAt(index, index + draws.below(active - index)) }
      var place = 0
      while place < active {
        let index = order[place]
        let x = samples[index]
        let own = multipliers[index]
        var gradient = -targets[index] + diagonal[index] * own
        let bend = squares[index] + diagonal[index]
        for feature in 0..<features { gradient += x[feature] * weights[feature] }
        let (above, below) = (gradient + width, gradient - width)
        var violation = 0.0
        var rests = false
        if own == 0 {
          if above < 0 { violation = -above } else if below > 0 { violation = below } else { rests = above > limit && below < -limit }
        } else if own >= bounds[index] {
          if above > 0 { violation = above } else { rests = above < -limit }
        } else if own <= -bounds[index] {
          if below < 0 { violation = -below } else { rests = below > limit }
        } else {
          violation = abs(own > 0 ? above : below)
        }
        if rests {
          active -= 1
          order.swapAt(place, active)
          continue
        }
        place += 1
        newLimit = max(newLimit, violation)
        sum += violation
        let step = above < bend * own ? -above / bend : below > bend * own ? -below / bend : -own
        if abs(step) < 1e-12 { continue }
        multipliers[index] = min(max(own + step, -bounds[index]), bounds[index])
        let change = multipliers[index] - own
        if change != 0 { for feature in 0..<features { weights[feature] += change * x[feature] } }
      }
      if sweeps == 0 { firstSum = sum }
      sweeps += 1
      try beat((active + 1) * (features + 16) * 2)
      if sum <= tolerance * firstSum {
        if active == count { break }
        active = count
        limit = .infinity
        continue
      }
      limit = newLimit
    }
    return (weights, sweeps)
  }

  private func squared(_ x: UnsafePointer<Double>, _ count: Int, from start: Double) -> Double {
    var sum = start
    for index in 0..<count { sum += x[index] * x[index] }
    return sum
  }
}
