/// Says now and then how much was done and asks whether to go on.
struct Pulse {
  /// Takes about so many nanoseconds of work; false ends the calculation.
  let goesOn: (Double) -> Bool
  private var steps = 0.0

  init(_ goesOn: @escaping (Double) -> Bool) { self.goesOn = goesOn }

  mutating func beat(_ more: Double) -> Bool {
    steps += more
    if steps < 1e7 { return true }
    let done = steps
    steps = 0
    return goesOn(done)
  }
}
