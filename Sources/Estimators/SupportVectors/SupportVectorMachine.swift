/// What a machine of support vectors is to be like.
package struct SupportVectorMachine {
  package var kernel: SampleKernel
  package var cost: Double
  package var tolerance: Double
  package var shrinks: Bool
  /// -1 for any number.
  package var mostSteps: Int
  package var cacheBytes: Int

  package init(kernel: SampleKernel, cost: Double, tolerance: Double, shrinks: Bool, mostSteps: Int, cacheBytes: Int) {
    self.kernel = kernel
    self.cost = cost
    self.tolerance = tolerance
    self.shrinks = shrinks
    self.mostSteps = mostSteps
    self.cacheBytes = cacheBytes
  }

  /// What came of one problem: a multiplier for each sample, with the sign of its side.
  struct Half {
    var multipliers: [Double]
    var offset: Double
    var steps: Int
    var ranOut: Bool
  }

  /// Samples of two classes, or with numbers to come close to.
  struct Problem {
    var points: [SampleKernel.Point]
    var targets: [Double]
    var weights: [Double]
    let features: Int

    func picking(_ places: some Collection<Int>) -> Problem {
      Problem(
        points: places.map { points[$0] }, targets: places.map { targets[$0] }, weights: places.map { weights[$0] }, features: features)
    }

    /// Without the samples that weigh nothing.
    func weighted() -> Problem { picking(targets.indices.filter { weights[$0] > 0 }) }
  }

  static func problem(_ samples: Samples, _ targets: [Double], _ weights: [Double]) -> Problem {
    Problem(
      points: (0..<samples.count).map { SampleKernel.Point(numbers: samples[$0], place: $0) }, targets: targets, weights: weights,
      features: samples.features)
  }

  /// Two classes: targets above zero and others.
  func separate(_ problem: Problem, _ positiveCost: Double, _ negativeCost: Double, _ beat: Beat) throws(FitStopped) -> Half {
    let isFirst = problem.targets.map { $0 > 0 }
    let bounds = problem.targets.indices.map { problem.weights[$0] * (isFirst[$0] ? positiveCost : negativeCost) }
    let table = ClassTable(KernelTable(kernel, problem.points, features: problem.features), isFirst: isFirst, bytes: cacheBytes)
    var descent = PairwiseDescent(
      table, linear: [Double](repeating: -1, count: isFirst.count), isFirst: isFirst, bounds: bounds, tolerance: tolerance)
    let solution = try descent.solve(shrinks: shrinks, mostSteps: mostSteps, beat: beat)
    let signed = zip(solution.multipliers, isFirst).map { $1 ? $0 : -$0 }
    return Half(multipliers: signed, offset: solution.offset, steps: solution.steps, ranOut: solution.ranOut)
  }

  /// Numbers to come closer to than `width`.
  func approach(_ problem: Problem, _ width: Double, _ beat: Beat) throws(FitStopped) -> Half {
    let count = problem.targets.count
    let bounds = problem.weights.map { $0 * cost }
    let table = RegressionTable(KernelTable(kernel, problem.points, features: problem.features), bytes: cacheBytes)
    var descent = PairwiseDescent(
      table, linear: problem.targets.map { width - $0 } + problem.targets.map { width + $0 },
      isFirst: [Bool](repeating: true, count: count) + [Bool](repeating: false, count: count), bounds: bounds + bounds,
      tolerance: tolerance)
    let solution = try descent.solve(shrinks: shrinks, mostSteps: mostSteps, beat: beat)
    let multipliers = (0..<count).map { solution.multipliers[$0] - solution.multipliers[$0 + count] }
    return Half(multipliers: multipliers, offset: solution.offset, steps: solution.steps, ranOut: solution.ranOut)
  }

  /// The samples of one class, all but about the given share of them inside.
  func enclose(_ problem: Problem, _ share: Double, _ beat: Beat) throws(FitStopped) -> Half {
    let count = problem.targets.count
    var rest = problem.weights.reduce(0) { $0 + $1 * share }
    let start = problem.weights.map { weight in
      let own = rest > 0 ? min(weight, rest) : 0
      rest -= own
      return own
    }
    let isFirst = [Bool](repeating: true, count: count)
    let table = ClassTable(KernelTable(kernel, problem.points, features: problem.features), isFirst: isFirst, bytes: cacheBytes)
    var descent = PairwiseDescent(
      table, linear: [Double](repeating: 0, count: count), isFirst: isFirst, bounds: problem.weights, tolerance: tolerance, from: start)
    let solution = try descent.solve(shrinks: shrinks, mostSteps: mostSteps, beat: beat)
    return Half(multipliers: solution.multipliers, offset: solution.offset, steps: solution.steps, ranOut: solution.ranOut)
  }
}

/// The vectors that a model rests on.
package struct SupportVectorModel {
  /// Their places among the samples that weigh something, class after class.
  package var places: [Int] = []
  /// How many there are of each class.
  package var counts: [Int] = []
  /// For each class but one, a number for each vector.
  package var coefficients: [[Double]] = []
  /// For each pair of classes.
  package var offsets: [Double] = []
  package var steps: [Int] = []
  package var sigmoids: [Sigmoid] = []
  package var ranOut = false

  package init() {}
}

extension SupportVectorMachine {
  /// A model for numbers.
  package func regress(
    _ samples: Samples, targets: [Double], weights: [Double], width: Double, beat: Beat
  ) throws(FitStopped) -> SupportVectorModel {
    let problem = SupportVectorMachine.problem(samples, targets, weights).weighted()
    return model(of: try approach(problem, width, beat))
  }

  /// A model of where samples lie, with about the given share of them outside.
  package func enclose(_ samples: Samples, weights: [Double], share: Double, beat: Beat) throws(FitStopped) -> SupportVectorModel {
    let targets = [Double](repeating: 1, count: samples.count)
    return model(of: try enclose(SupportVectorMachine.problem(samples, targets, weights).weighted(), share, beat))
  }

  private func model(of half: Half) -> SupportVectorModel {
    var model = SupportVectorModel()
    model.places = half.multipliers.indices.filter { abs(half.multipliers[$0]) > 0 }
    model.counts = [model.places.count, model.places.count]
    model.coefficients = [model.places.map { half.multipliers[$0] }]
    model.offsets = [half.offset]
    model.steps = [half.steps]
    model.ranOut = half.ranOut
    return model
  }

  /// A model for classes, numbered from 0, each pair by itself. With a seed, probabilities are fitted too.
  package func classify(
    _ samples: Samples, classes: [Int], classWeights: [Double], weights: [Double], seed: UInt32?, beat: Beat
  ) throws(FitStopped) -> SupportVectorModel {
    let problem = SupportVectorMachine.problem(samples, classes.map(Double.init), weights).weighted()
    let count = classWeights.count
    let members = (0..<count).map { number in problem.targets.indices.filter { problem.targets[$0] == Double(number) } }
    var halves: [Half] = []
    var supports = members.map { [Bool](repeating: false, count: $0.count) }
    var model = SupportVectorModel()
    var draws = TwisterDraws(seed: seed ?? 0)
    for i in 0..<count {
      for j in (i + 1)..<max(count, i + 1) {
        var pair = problem.picking(members[i] + members[j])
        pair.targets = members[i].map { _ in 1 } + members[j].map { _ in -1 }
        let costs = (cost * classWeights[i], cost * classWeights[j])
        if let seed { model.sigmoids.append(try fitSigmoid(pair, costs.0, costs.1, seed, &draws, beat)) }
        let half = try separate(pair, costs.0, costs.1, beat)
        for (place, multiplier) in half.multipliers.enumerated() where abs(multiplier) > 0 {
          if place < members[i].count { supports[i][place] = true } else { supports[j][place - members[i].count] = true }
        }
        halves.append(half)
      }
    }
    model.offsets = halves.map(\.offset)
    model.steps = halves.map(\.steps)
    model.ranOut = halves.contains(where: \.ranOut)
    model.counts = supports.map { $0.count(where: { $0 }) }
    model.places = (0..<count).flatMap { number in zip(members[number], supports[number]).filter(\.1).map(\.0) }
    model.coefficients = coefficients(of: halves, supports)
    return model
  }

  /// What the pair of `i` and `j` says of vectors of `i` stands in row `j - 1`, of vectors of `j` in row `i`.
  private func coefficients(of halves: [Half], _ supports: [[Bool]]) -> [[Double]] {
    let count = supports.count
    let starts = supports.reduce(into: [0]) { starts, own in starts.append((starts.last ?? 0) + own.count(where: { $0 })) }
    var rows = [[Double]](repeating: [Double](repeating: 0, count: starts[count]), count: max(count - 1, 0))
    var pair = 0
    for i in 0..<count {
      for j in (i + 1)..<max(count, i + 1) {
        let multipliers = halves[pair].multipliers
        for (place, index) in supports[i].indices.filter({ supports[i][$0] }).enumerated() {
          rows[j - 1][starts[i] + place] = multipliers[index]
        }
        for (place, index) in supports[j].indices.filter({ supports[j][$0] }).enumerated() {
          rows[i][starts[j] + place] = multipliers[supports[i].count + index]
        }
        pair += 1
      }
    }
    return rows
  }
}
