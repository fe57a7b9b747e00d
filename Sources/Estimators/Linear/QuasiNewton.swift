/// The method of Broyden, Fletcher, Goldfarb and Shanno with the memory of a few steps.
package struct QuasiNewton {
  package var memory = 10
  package var mostIterations = 15000
  package var mostEvaluations = 15000
  package var mostSearchSteps = 20
  /// How flat the steepest slope has to be.
  package var flatness = 1e-5
  /// The least relative descent that is worth going on for.
  package var leastDescent = 2.220446049250313e-09

  package init() {}

  package enum Ending {
    case flat, noDescent, iterations, evaluations, abnormal
  }

  package struct Outcome {
    package var place: [Double]
    package var value: Double
    package var gradient: [Double]
    package var iterations = 0
    package var evaluations = 0
    package var ending = Ending.flat
  }

  private struct Step {
    let change: [Double]
    let turn: [Double]
    /// One by their product.
    let inverse: Double
  }

  /// `evaluate` gives the value and the gradient of a place.
  package func minimise(
    from start: [Double], _ evaluate: ([Double]) throws(FitStopped) -> (value: Double, gradient: [Double])
  ) throws(FitStopped) -> Outcome {
    let first = try evaluate(start)
    var state = Outcome(place: start, value: first.value, gradient: first.gradient, evaluations: 1)
    if steepest(state.gradient) <= flatness { return state }
    var steps: [Step] = []
    var scale = 1.0
    while true {
      let before = state
      // What is computed is the place to go to; the direction is how far that is, as rounded.
      let course = direction(state.gradient, steps, scale)
      let target = state.place.indices.map { state.place[$0] + course[$0] }
      let way = state.place.indices.map { target[$0] - before.place[$0] }
      let length = dot(way, way, way.count).squareRoot()
      let found = try search(&state, way, target, state.iterations == 0 ? min(1 / length, 1e10) : 1, evaluate)
      guard let found else {
        state.place = before.place
        state.value = before.value
        state.gradient = before.gradient
        if steps.isEmpty {
          state.ending = .abnormal
          return state
        }
        steps = []
        scale = 1
        continue
      }
      state.iterations += 1
      if state.iterations >= mostIterations {
        state.ending = .iterations
        return state
      }
      if state.evaluations > mostEvaluations {
        state.ending = .evaluations
        return state
      }
      if steepest(state.gradient) <= flatness { return state }
      let size = max(abs(before.value), abs(state.value), 1)
      if before.value - state.value <= leastDescent * size {
        state.ending = .noDescent
        return state
      }
      let turn = state.gradient.indices.map { state.gradient[$0] - before.gradient[$0] }
      let change = found.step == 1 ? way : way.map { $0 * found.step }
      let product = found.step == 1 ? found.slope - found.firstSlope : (found.slope - found.firstSlope) * found.step
      let drop = found.step == 1 ? -found.firstSlope : -found.firstSlope * found.step
      if product <= 0x1p-52 * drop { continue }
      if steps.count == memory { steps.removeFirst() }
      steps.append(Step(change: change, turn: turn, inverse: 1 / product))
      scale = dot(turn, turn, turn.count) / product
    }
  }

  private func steepest(_ gradient: [Double]) -> Double { gradient.reduce(0) { max($0, abs($1)) } }

  private func direction(_ gradient: [Double], _ steps: [Step], _ scale: Double) -> [Double] {
    let count = gradient.count
    var way = gradient.map { -$0 }
    var shares = [Double](repeating: 0, count: steps.count)
    for (index, step) in steps.enumerated().reversed() {
      shares[index] = step.inverse * dot(step.change, way, count)
      add(-shares[index], step.turn, to: &way, count)
    }
    for index in way.indices { way[index] /= scale }
    for (index, step) in steps.enumerated() {
      add(shares[index] - step.inverse * dot(step.turn, way, count), step.change, to: &way, count)
    }
    return way
  }

  /// Goes along a way until it is worth it; nil where that does not succeed.
  private func search(
    _ state: inout Outcome, _ way: [Double], _ target: [Double], _ firstStep: Double,
    _ evaluate: ([Double]) throws(FitStopped) -> (value: Double, gradient: [Double])
  ) throws(FitStopped) -> (step: Double, slope: Double, firstSlope: Double)? {
    let start = state.place
    let firstSlope = dot(state.gradient, way, way.count)
    if firstSlope >= 0 || firstSlope.isNaN { return nil }
    var line = LineSearch(value: state.value, slope: firstSlope, step: firstStep)
    for _ in 0..<mostSearchSteps {
      let step = line.step
      state.place = step == 1 ? target : start.indices.map { step * way[$0] + start[$0] }
      let found = try evaluate(state.place)
      state.evaluations += 1
      state.value = found.value
      state.gradient = found.gradient
      let slope = dot(found.gradient, way, way.count)
      if line.advance(value: found.value, slope: slope) != .tryStep { return (step, slope, firstSlope) }
    }
    return nil
  }
}
