/// Linear models that separate each class from the others, or two from each other, one after the other with the same draws.
package struct LinearMachines {
  package enum Kind {
    case logistic, sparseLogistic
    case hinge, squaredHinge, squaredHingeDual
  }

  package let tolerance: Double
  package let mostSteps: Int
  package var draws: TwisterDraws

  package init(tolerance: Double, mostSteps: Int, seed: UInt32) {
    self.tolerance = tolerance
    self.mostSteps = mostSteps
    draws = TwisterDraws(seed: seed)
  }

  package typealias Outcome = (weights: [Double], steps: Int)

  /// Classes are numbered from 0; `costs` has the cost of violations for each. Two classes make one model.
  package mutating func classify(
    _ kind: Kind, _ samples: Samples, classes: [Int], weights: [Double], cost: Double, costs: [Double], beat: Beat
  ) throws(FitStopped) -> [Outcome] {
    let order = costs.indices.flatMap { number in classes.indices.filter { classes[$0] == number && weights[$0] > 0 } }
    let rows = SampleRows(samples, order)
    defer { withExtendedLifetime(rows) {} }
    let weights = order.map { weights[$0] }
    var outcomes: [Outcome] = []
    for number in costs.count == 2 ? 1..<2 : 0..<costs.count {
      let isPositive = order.map { classes[$0] == number }
      let others = costs.count == 2 ? costs[0] : cost
      let bounds = isPositive.indices.map { weights[$0] * (isPositive[$0] ? costs[number] : others) }
      outcomes.append(try separate(kind, rows.samples, isPositive, bounds, beat))
    }
    return outcomes
  }

  private mutating func separate(
    _ kind: Kind, _ samples: Samples, _ isPositive: [Bool], _ costs: [Double], _ beat: Beat
  ) throws(FitStopped) -> Outcome {
    // What is solved directly stops earlier where there are few of one class.
    let positive = isPositive.count(where: { $0 })
    let fewest = max(min(positive, isPositive.count - positive), 1)
    let fine = tolerance * Double(fewest) / Double(max(isPositive.count, 1))
    let targets = isPositive.map { $0 ? 1.0 : -1 }
    switch kind {
    case .logistic:
      return try TrustRegion(tolerance: fine, mostSteps: mostSteps).minimise(
        SmoothCost(.logistic, samples, targets: targets, costs: costs), beat: beat)
    case .squaredHinge:
      return try TrustRegion(tolerance: fine, mostSteps: mostSteps).minimise(
        SmoothCost(.squaredHinge, samples, targets: targets, costs: costs), beat: beat)
    case .sparseLogistic:
      let columns = SampleRows(columnsOf: samples)
      defer { withExtendedLifetime(columns) {} }
      return try SparseLogistic(tolerance: fine, mostSteps: mostSteps).separate(
        columns: columns.samples, isPositive: isPositive, costs: costs, draws: &draws, beat: beat)
    case .hinge, .squaredHingeDual:
      let descent = DualCoordinateDescent(tolerance: tolerance, mostSweeps: mostSteps, isSquared: kind == .squaredHingeDual)
      let found = try descent.separate(samples, isPositive: isPositive, costs: costs, draws: &draws, beat: beat)
      return (found.weights, found.sweeps)
    }
  }

  /// A model for numbers; distances up to `width` cost nothing.
  package mutating func regress(
    _ samples: Samples, targets: [Double], weights: [Double], cost: Double, width: Double, isSquared: Bool, isDual: Bool, beat: Beat
  ) throws(FitStopped) -> Outcome {
    let order = targets.indices.filter { weights[$0] > 0 }
    let rows = SampleRows(samples, order)
    defer { withExtendedLifetime(rows) {} }
    let targets = order.map { targets[$0] }
    let costs = order.map { weights[$0] * cost }
    guard isDual else {
      return try TrustRegion(tolerance: tolerance, mostSteps: mostSteps).minimise(
        SmoothCost(.squaredDistance(beyond: width), rows.samples, targets: targets, costs: costs), beat: beat)
    }
    let descent = DualCoordinateDescent(tolerance: tolerance, mostSweeps: mostSteps, isSquared: isSquared)
    let found = try descent.approach(rows.samples, targets: targets, costs: costs, width: width, draws: &draws, beat: beat)
    return (found.weights, found.sweeps)
  }
}

/// Samples in an order of their own.
private final class SampleRows {
  private let numbers: UnsafeMutablePointer<Double>
  private let count: Int
  private let features: Int

  private init(count: Int, features: Int) {
    self.count = count
    self.features = features
    numbers = .allocate(capacity: max(count * features, 1))
  }

  convenience init(_ samples: Samples, _ order: [Int]) {
    self.init(count: order.count, features: samples.features)
    for (row, sample) in order.enumerated() { (numbers + row * features).initialize(from: samples[sample], count: features) }
  }

  convenience init(columnsOf samples: Samples) {
    self.init(count: samples.features, features: samples.count)
    for row in 0..<count { for place in 0..<features { numbers[row * features + place] = samples[place][row] } }
  }

  deinit { numbers.deallocate() }

  var samples: Samples { Samples(numbers, count: count, features: features) }
}
