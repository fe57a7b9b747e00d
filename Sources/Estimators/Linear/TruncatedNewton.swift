/// Newton's method, its steps found by conjugate gradients that stop early and measured by a line search.
package struct TruncatedNewton {
  package let mostSteps: Int
  package let flatness: Double

  package init(mostSteps: Int, flatness: Double) {
    self.mostSteps = mostSteps
    self.flatness = flatness
  }

  package struct Outcome {
    package var place: [Double]
    package var value: Double
    package var steps = 0
    package var foundNoStep = false
  }

  package func minimise(_ cost: LogisticCost, from start: [Double], beat: Beat) throws(FitStopped) -> Outcome {
    var outcome = Outcome(place: start, value: cost.evaluate(start).value)
    var before: Double?
    while outcome.steps < mostSteps {
      try beat(2 * cost.steps)
      let (gradient, product) = cost.bent(outcome.place)
      if gradient.reduce(0, { max($0, abs($1)) }) <= flatness { break }
      let size = gradient.reduce(0) { $0 + abs($1) }
      let way = try direction(gradient, product, enough: min(0.5, size.squareRoot()) * size, cost.steps, beat)
      guard let (step, value) = try search(cost, outcome, gradient, way, before, beat) else {
        outcome.foundNoStep = true
        break
      }
      before = outcome.value
      outcome.value = value
      for index in way.indices { outcome.place[index] += step * way[index] }
      outcome.steps += 1
    }
    return outcome
  }

  private func direction(
    _ gradient: [Double], _ product: ([Double]) -> [Double], enough: Double, _ steps: Int, _ beat: Beat
  ) throws(FitStopped) -> [Double] {
    let count = gradient.count
    var way = [Double](repeating: 0, count: count)
    var rest = gradient
    var search = gradient.map { -$0 }
    var size = dot(rest, rest, count)
    var searchSize = size
    for turn in 0...200 {
      if rest.reduce(0, { $0 + abs($1) }) <= enough { break }
      try beat(steps)
      let bent = product(search)
      let bend = dot(search, bent, count)
      if bend >= 0 && bend <= 0x1p-48 * searchSize { break }
      if bend < 0 {
        if turn == 0 { add(size / bend, search, to: &way, count) }
        break
      }
      let step = size / bend
      add(step, search, to: &way, count)
      add(step, bent, to: &rest, count)
      let newSize = dot(rest, rest, count)
      let share = newSize / size
      for index in 0..<count { search[index] = -rest[index] + share * search[index] }
      searchSize = newSize + share * share * searchSize
      size = newSize
    }
    return way
  }

  /// How far to go, and the value there.
  private func search(
    _ cost: LogisticCost, _ from: Outcome, _ gradient: [Double], _ way: [Double], _ before: Double?, _ beat: Beat
  ) throws(FitStopped) -> (step: Double, value: Double)? {
    func place(_ step: Double) -> [Double] { way.indices.map { from.place[$0] + step * way[$0] } }
    let slope = dot(gradient, way, way.count)
    var first = before.map { min(1, 1.01 * 2 * (from.value - $0) / slope) } ?? 1
    if first < 0 { first = 1 }
    var line = LineSearch(
      value: from.value, slope: slope, step: first, sufficient: 1e-4, narrow: 1e-14, shortest: 1e-8, longest: 50)
    if slope < 0, first >= 1e-8, first <= 50 {
      for _ in 0..<100 {
        try beat(cost.steps)
        let step = line.step
        let found = cost.evaluate(place(step))
        switch line.advance(value: found.value, slope: dot(found.gradient, way, way.count)) {
        case .found: return (step, found.value)
        case .warning: break
        case .tryStep: continue
        }
        break
      }
    }
    // Where values differ by no more than rounding, gradients decide.
    let whole = cost.evaluate(place(1))
    if abs(whole.value - from.value) <= abs(from.value * 0x1p-48) {
      func size(_ numbers: [Double]) -> Double { numbers.reduce(0) { $0 + abs($1) } }
      if size(whole.gradient) < size(gradient) { return (1, whole.value) }
    }
    return nil
  }
}
