import Glibc

/// The mean loss of logistic regression and half of `l2` times the weights' squares.
///
/// Weights stand feature by feature, each for all classes, and the intercepts last. Two classes have one set of weights.
package final class LogisticCost {
  private let samples: Samples
  private let targets: [Double]
  private let sampleWeights: [Double]?
  private let weightSum: Double
  private let classes: Int
  private let l2: Double
  /// For each sample, what the weights make of it for each class, then the derivatives by that.
  private var raw: ScoreTable

  /// `classes` is 1 for two classes, whose targets are 0 and 1; `sampleWeights` is nil where all weigh the same.
  package init(
    _ samples: Samples, targets: [Double], sampleWeights: [Double]?, classes: Int, l2: Double, fitsIntercept: Bool
  ) {
    self.samples = samples
    self.targets = targets
    self.sampleWeights = sampleWeights
    weightSum = sampleWeights.map { pairwiseSum($0) } ?? Double(samples.count)
    self.classes = classes
    self.l2 = l2
    raw = ScoreTable(samples, classes: classes, fitsIntercept: fitsIntercept)
  }

  package var steps: Int { samples.count * classes * (2 * samples.features + 30) }

  /// Puts derivatives in the place of predictions; the losses.
  private func differentiate() -> [Double] {
    var losses = [Double](repeating: 0, count: samples.count)
    for sample in losses.indices {
      let weight = sampleWeights?[sample] ?? 1
      let y = targets[sample]
      if classes == 1 {
        let z = raw.numbers[sample]
        let small = exp(z <= -2 ? z : -z)
        let loss = z <= -37 ? small - y * z : z <= -2 ? log1p(small) - y * z : (z <= 18 ? log1p(small) : small) + (1 - y) * z
        let slope = z <= -37 ? small - y : z <= -2 ? ((1 - y) * small - y) / (1 + small) : ((1 - y) - y * small) / (1 + small)
        losses[sample] = weight * loss
        raw.numbers[sample] = weight * slope
        continue
      }
      let start = sample * raw.width
      let own = start + Int(y)
      var most = raw.numbers[start]
      for number in 1..<classes { most = max(most, raw.numbers[start + number]) }
      let said = raw.numbers[own]
      var sum = 0.0
      for number in start..<(start + classes) {
        raw.numbers[number] = exp(raw.numbers[number] - most)
        sum += raw.numbers[number]
      }
      losses[sample] = weight * (log(sum) + most - said)
      for number in start..<(start + classes) { raw.numbers[number] = weight * (raw.numbers[number] / sum - (number == own ? 1 : 0)) }
    }
    return losses
  }

  package func evaluate(_ weights: [Double]) -> (value: Double, gradient: [Double]) {
    raw.predict(weights)
    let losses = differentiate()
    let penalised = samples.features * classes
    var value = pairwiseSum(losses) / weightSum
    value += 0.5 * l2 * dot(weights, weights, penalised)
    for index in raw.numbers.indices { raw.numbers[index] /= weightSum }
    var gradient = raw.pulled()
    for index in 0..<penalised { gradient[index] += l2 * weights[index] }
    return (value, gradient)
  }

  /// The gradient, and the matrix of second derivatives as what it makes of a direction.
  func bent(_ weights: [Double]) -> (gradient: [Double], product: ([Double]) -> [Double]) {
    raw.predict(weights)
    let shares = probabilities()
    let gradient = evaluate(weights).gradient
    return (gradient, { [self] direction in curvature(shares, direction) })
  }

  /// For two classes, weighted second derivatives by the predictions; for more, what each class is likely.
  private func probabilities() -> [Double] {
    var shares = raw.numbers
    if classes == 1 {
      for sample in shares.indices {
        let z = raw.numbers[sample]
        let small = exp(z > -37 ? -z : z)
        let bend = z > -37 ? small / ((1 + small) * (1 + small)) : small
        shares[sample] = (sampleWeights?[sample] ?? 1) * bend
      }
      return shares
    }
    for start in stride(from: 0, to: shares.count, by: raw.width) {
      var most = shares[start]
      for index in start..<(start + classes) { most = max(most, shares[index]) }
      var sum = 0.0
      for index in start..<(start + classes) {
        shares[index] = exp(shares[index] - most)
        sum += shares[index]
      }
      for index in start..<(start + classes) { shares[index] /= sum }
    }
    return shares
  }

  private func curvature(_ shares: [Double], _ direction: [Double]) -> [Double] {
    raw.predict(direction)
    if classes == 1 {
      for sample in raw.numbers.indices { raw.numbers[sample] *= shares[sample] / weightSum }
    } else {
      for sample in 0..<samples.count {
        let start = sample * raw.width
        let weight = sampleWeights?[sample] ?? 1
        var mean = 0.0
        for index in start..<(start + classes) { mean += shares[index] * raw.numbers[index] }
        for index in start..<(start + classes) { raw.numbers[index] = (raw.numbers[index] - mean) * shares[index] * weight / weightSum }
      }
    }
    var result = raw.pulled()
    for index in 0..<(samples.features * classes) { result[index] += l2 * direction[index] }
    return result
  }
}

/// A sum by halves, as numpy forms it: eight sums side by side in pieces of up to 128.
func pairwiseSum(_ numbers: [Double]) -> Double {
  func sum(_ from: Int, _ count: Int) -> Double {
    if count < 8 {
      var sum = 0.0
      for index in from..<(from + count) { sum += numbers[index] }
      return sum
    }
    if count <= 128 {
      var sums = SIMD8<Double>()
      for lane in 0..<8 { sums[lane] = numbers[from + lane] }
      var index = 8
      while index < count - count % 8 {
        for lane in 0..<8 { sums[lane] += numbers[from + index + lane] }
        index += 8
      }
      var result = ((sums[0] + sums[1]) + (sums[2] + sums[3])) + ((sums[4] + sums[5]) + (sums[6] + sums[7]))
      while index < count {
        result += numbers[from + index]
        index += 1
      }
      return result
    }
    let half = count / 2 - count / 2 % 8
    return sum(from, half) + sum(from + half, count - half)
  }
  return sum(0, numbers.count)
}
