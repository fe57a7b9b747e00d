import Glibc

/// Platt's way from decision values to probabilities: `1 / (1 + exp(slope * value + shift))`.
package struct Sigmoid {
  package var slope: Double
  package var shift: Double

  package init(slope: Double, shift: Double) {
    self.slope = slope
    self.shift = shift
  }

  func probability(_ value: Double) -> Double {
    let z = value * slope + shift
    return z >= 0 ? exp(-z) / (1 + exp(-z)) : 1 / (1 + exp(z))
  }

  /// The best one for decision values of samples that are positive or not, by Newton's method.
  init(values: [Double], isPositive: [Bool]) {
    let positive = Double(isPositive.count(where: { $0 }))
    let negative = Double(isPositive.count) - positive
    let (high, low) = ((positive + 1) / (positive + 2), 1 / (negative + 2))
    let targets = isPositive.map { $0 ? high : low }
    func cost(_ slope: Double, _ shift: Double) -> Double {
      var sum = 0.0
      for (value, target) in zip(values, targets) {
        let z = value * slope + shift
        sum += z >= 0 ? target * z + log(1 + exp(-z)) : (target - 1) * z + log(1 + exp(z))
      }
      return sum
    }
    slope = 0
    shift = log((negative + 1) / (positive + 1))
    var least = cost(slope, shift)
    for _ in 0..<100 {
      // Slightly more than the second derivatives, so that there is an inverse.
      var (h11, h22, h21, g1, g2) = (1e-12, 1e-12, 0.0, 0.0, 0.0)
      for (value, target) in zip(values, targets) {
        let z = value * slope + shift
        let (p, q) = z >= 0 ? (exp(-z) / (1 + exp(-z)), 1 / (1 + exp(-z))) : (1 / (1 + exp(z)), exp(z) / (1 + exp(z)))
        h11 += value * value * (p * q)
        h22 += p * q
        h21 += value * (p * q)
        g1 += value * (target - p)
        g2 += target - p
      }
      if abs(g1) < 1e-5, abs(g2) < 1e-5 { return }
      let determinant = h11 * h22 - h21 * h21
      let alongSlope = -(h22 * g1 - h21 * g2) / determinant
      let alongShift = -(-h21 * g1 + h11 * g2) / determinant
      let descent = g1 * alongSlope + g2 * alongShift
      var length = 1.0
      while length >= 1e-10 {
        let (newSlope, newShift) = (slope + length * alongSlope, shift + length * alongShift)
        let own = cost(newSlope, newShift)
        if own < least + 0.0001 * length * descent {
          (slope, shift, least) = (newSlope, newShift, own)
          break
        }
        length /= 2
      }
      if length < 1e-10 { return }
    }
  }
}

extension SupportVectorMachine {
  /// Decision values for every sample from machines that did not see it, a fifth of the samples at a time, and a sigmoid for them.
  func fitSigmoid(
    _ problem: Problem, _ positiveCost: Double, _ negativeCost: Double, _ seed: UInt32, _ draws: inout TwisterDraws, _ beat: Beat
  ) throws(FitStopped) -> Sigmoid {
    let count = problem.targets.count
    var order = Array(0..<count)
    for index in 0..<count { order.swapAt(index, index + draws.below(count - index)) }
    var values = [Double](repeating: 0, count: count)
    for fold in 0..<5 {
      let (begin, end) = (fold * count / 5, (fold + 1) * count / 5)
      let part = problem.picking(order[..<begin] + order[end...])
      let positive = part.targets.count(where: { $0 > 0 })
      let left = order[begin..<end]
      if positive == 0 || positive == part.targets.count {
        let certain: Double = part.targets.isEmpty ? 0 : positive > 0 ? 1 : -1
        for index in left { values[index] = certain }
        continue
      }
      draws.reset(seed: seed)
      // The class of lower number comes first here: it is the negative one.
      let places = part.targets.indices.filter { part.targets[$0] <= 0 } + part.targets.indices.filter { part.targets[$0] > 0 }
      var sorted = part.picking(places)
      sorted.targets = sorted.targets.map { -$0 }
      let half = try separate(sorted, negativeCost, positiveCost, beat)
      let vectors = sorted.points.indices.filter { abs(half.multipliers[$0]) > 0 }
      let judged = Judge(
        kernel, features: problem.features, points: vectors.map { sorted.points[$0] },
        coefficients: [vectors.map { half.multipliers[$0] }], counts: [vectors.count, 0], offsets: [half.offset])
      for index in left { values[index] = -judged.values(problem.points[index])[0] }
    }
    return Sigmoid(values: values, isPositive: problem.targets.map { $0 > 0 })
  }
}
