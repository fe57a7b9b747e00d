import Glibc

/// Logistic regression with the weights' magnitudes as penalty: Newton's method, its quadratic models solved for one weight at a time.
package struct SparseLogistic {
  package let tolerance: Double
  package let mostSteps: Int

  package init(tolerance: Double, mostSteps: Int) {
    self.tolerance = tolerance
    self.mostSteps = mostSteps
  }

  /// `columns` has a feature in each row.
  package func separate(
    columns: Samples, isPositive: [Bool], costs: [Double], draws: inout TwisterDraws, beat: Beat
  ) throws(FitStopped) -> (weights: [Double], steps: Int) {
    var state = State(columns, isPositive, costs)
    let count = columns.features
    var steps = 0
    var firstSum = -1.0
    var limit = Double.infinity
    var idle = 0
    var innerTolerance = 1.0
    while steps < mostSteps {
      let (active, newLimit, sum) = state.look(limit / Double(count))
      if steps == 0 { firstSum = sum }
      if sum <= tolerance * firstSum || idle >= 10 { break }
      idle += 1
      let (sweeps, hasMoved) = try state.solveModel(active, innerTolerance * firstSum, &draws, beat)
      if hasMoved { idle = 0 }
      state.search()
      if sweeps == 1 { innerTolerance *= 0.25 }
      steps += 1
      limit = newLimit
      try beat(count * columns.count * 4)
    }
    return (state.weights, steps)
  }

  private struct State {
    let columns: Samples
    let isPositive: [Bool]
    let costs: [Double]
    var weights: [Double]
    var next: [Double]
    var order: [Int]
    var gradient: [Double]
    var bends: [Double]
    var norm = 0.0
    /// For each sample: `exp` of its result, how that changes along the step, what is left of its cost, and its second derivative.
    var exponentials: [Double]
    var along: [Double]
    var rests: [Double]
    var curves: [Double]
    var negativeSums: [Double]

    init(_ columns: Samples, _ isPositive: [Bool], _ costs: [Double]) {
      self.columns = columns
      self.isPositive = isPositive
      self.costs = costs
      weights = [Double](repeating: 0, count: columns.count)
      next = weights
      gradient = weights
      bends = weights
      order = Array(0..<columns.count)
      exponentials = [Double](repeating: 1, count: columns.features)
      along = [Double](repeating: 0, count: columns.features)
      rests = along
      curves = along
      negativeSums = weights
      for index in 0..<columns.count {
        for sample in isPositive.indices where !isPositive[sample] { negativeSums[index] += costs[sample] * columns[index][sample] }
      }
      bend()
    }

    private mutating func bend() {
      for sample in exponentials.indices {
        let share = 1 / (1 + exponentials[sample])
        rests[sample] = costs[sample] * share
        curves[sample] = costs[sample] * exponentials[sample] * share * share
      }
    }

    /// The gradient; weights that are far from moving are put last. How many others there are, their worst violation and all of them.
    mutating func look(_ limit: Double) -> (active: Int, worst: Double, sum: Double) {
      var active = order.count
      var worst = 0.0
      var sum = 0.0
      var place = 0
      while place < active {
        let index = order[place]
        let column = columns[index]
        bends[index] = 1e-12
        var agreement = 0.0
        for sample in 0..<columns.features {
          bends[index] += column[sample] * column[sample] * curves[sample]
          agreement += column[sample] * rests[sample]
        }
        gradient[index] = -agreement + negativeSums[index]
        let (above, below) = (gradient[index] + 1, gradient[index] - 1)
        var violation = 0.0
        if weights[index] == 0 {
          if above < 0 {
            violation = -above
          } else if below > 0 {
            violation = below
          } else if above > limit && below < -limit {
            active -= 1
            order.swapAt(place, active)
            continue
          }
        } else {
          violation = abs(weights[index] > 0 ? above : below)
        }
        worst = max(worst, violation)
        sum += violation
        place += 1
      }
      return (active, worst, sum)
    }

    mutating func solveModel(
      _ active: Int, _ enough: Double, _ draws: inout TwisterDraws, _ beat: Beat
    ) throws(FitStopped) -> (sweeps: Int, hasMoved: Bool) {
      let count = columns.features
      for sample in along.indices { along[sample] = 0 }
      var inner = active
      var limit = Double.infinity
      var sweeps = 0
      var hasMoved = false
      while sweeps < 1000 {
        var worst = 0.0
        var sum = 0.0
        for place in 0..<inner { order.swapAt(place, place + draws.below(inner - place)) }
        var place = 0
        while place < inner {
          let index = order[place]
          let column = columns[index]
          let bend = bends[index]
          var slope = gradient[index] + (next[index] - weights[index]) * 1e-12
          for sample in 0..<count { slope += column[sample] * curves[sample] * along[sample] }
          let (above, below) = (slope + 1, slope - 1)
          var violation = 0.0
          if next[index] == 0 {
            if above < 0 {
              violation = -above
            } else if below > 0 {
              violation = below
            } else if above > limit / Double(count) && below < -limit / Double(count) {
              inner -= 1
              order.swapAt(place, inner)
              continue
            }
          } else {
            violation = abs(next[index] > 0 ? above : below)
          }
          place += 1
          var step = above < bend * next[index] ? -above / bend : below > bend * next[index] ? -below / bend : -next[index]
          if abs(step) < 1e-12 { continue }
          step = min(max(step, -10), 10)
          hasMoved = true
          worst = max(worst, violation)
          sum += violation
          next[index] += step
          add(step, column, to: &along, count)
        }
        sweeps += 1
        try beat((inner + 1) * count * 2)
        if sum <= enough {
          if inner == active { break }
          inner = active
          limit = .infinity
          continue
        }
        limit = worst
      }
      return (sweeps, hasMoved)
    }

    /// Goes along the step, halved until it descends enough.
    mutating func search() {
      var descent = 0.0
      var newNorm = 0.0
      for index in weights.indices {
        descent += gradient[index] * (next[index] - weights[index])
        newNorm += abs(next[index])
      }
      descent += newNorm - norm
      var negative = 0.0
      for sample in along.indices where !isPositive[sample] { negative += costs[sample] * along[sample] }
      var newExponentials = exponentials
      for _ in 0..<20 {
        var excess = newNorm - norm + negative - 0.01 * descent
        for sample in along.indices {
          let factor = exp(along[sample])
          newExponentials[sample] = exponentials[sample] * factor
          excess += costs[sample] * log((1 + newExponentials[sample]) / (factor + newExponentials[sample]))
        }
        if excess <= 0 {
          norm = newNorm
          weights = next
          exponentials = newExponentials
          bend()
          return
        }
        newNorm = 0
        for index in next.indices {
          next[index] = (weights[index] + next[index]) * 0.5
          newNorm += abs(next[index])
        }
        descent *= 0.5
        negative *= 0.5
        for sample in along.indices { along[sample] *= 0.5 }
      }
      restore()
    }

    /// The results anew, for rounding has spoilt them.
    private mutating func restore() {
      for sample in exponentials.indices { exponentials[sample] = 0 }
      for index in weights.indices where weights[index] != 0 { add(weights[index], columns[index], to: &exponentials, columns.features) }
      for sample in exponentials.indices { exponentials[sample] = exp(exponentials[sample]) }
    }
  }
}
