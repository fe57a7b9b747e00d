/// Sequential minimal optimisation: two multipliers at a time, the pair that promises most, until no pair does; multipliers that seem to
/// stay at their bounds are left out of sight for a while.
struct PairwiseDescent<Table: QuadraticTable> {
  private enum Place: UInt8 { case low, high, free }

  private var table: Table
  private let count: Int
  private let tolerance: Double
  private var isFirst: [Bool]
  private var linear: [Double]
  private var bounds: [Double]
  private var multipliers: [Double]
  private var places: [Place]
  private var gradient: [Double]
  /// The gradient if all multipliers that are free were zero.
  private var boundGradient: [Double]
  private var order: [Int]
  private var active: Int
  private var hasUnshrunk = false

  struct Solution {
    var multipliers: [Double]
    var offset: Double
    var steps: Int
    var ranOut: Bool
  }

  /// Multipliers begin at zero, or where they are told to.
  init(_ table: Table, linear: [Double], isFirst: [Bool], bounds: [Double], tolerance: Double, from start: [Double]? = nil) {
    self.table = table
    self.linear = linear
    self.isFirst = isFirst
    self.bounds = bounds
    self.tolerance = tolerance
    count = linear.count
    multipliers = start ?? [Double](repeating: 0, count: count)
    places = zip(multipliers, bounds).map { $0 >= $1 ? .high : $0 <= 0 ? .low : .free }
    gradient = linear
    boundGradient = [Double](repeating: 0, count: count)
    order = Array(0..<count)
    active = count
    guard start != nil else { return }
    for index in 0..<count where places[index] != .low && multipliers[index] != 0 {
      let row = self.table.row(index, count)
      for other in 0..<count { gradient[other] += multipliers[index] * Double(row[other]) }
      if places[index] == .high {
        for other in 0..<count { boundGradient[other] += bounds[index] * Double(row[other]) }
      }
    }
  }

  /// Solves in at most so many steps; -1 for any number.
  mutating func solve(shrinks: Bool, mostSteps: Int, beat: Beat) throws(FitStopped) -> Solution {
    var steps = 0
    var untilShrinking = min(count, 1000) + 1
    var ranOut = false
    while true {
      if mostSteps != -1, steps >= mostSteps {
        ranOut = true
        break
      }
      untilShrinking -= 1
      if untilShrinking == 0 {
        untilShrinking = min(count, 1000)
        if shrinks { shrink() }
      }
      var pair = choosePair()
      if pair == nil {
        restoreGradient()
        active = count
        pair = choosePair()
        if pair != nil { untilShrinking = 1 }
      }
      guard let pair else { break }
      steps += 1
      step(pair.0, pair.1)
      try beat(4 * active + 64)
    }
    var result = [Double](repeating: 0, count: count)
    for index in 0..<count { result[order[index]] = multipliers[index] }
    return Solution(multipliers: result, offset: offset(), steps: steps, ranOut: ranOut)
  }

  private func place(_ index: Int) -> Place {
    multipliers[index] >= bounds[index] ? .high : multipliers[index] <= 0 ? .low : .free
  }

  private mutating func swapAt(_ i: Int, _ j: Int) {
    table.swapAt(i, j)
    isFirst.swapAt(i, j)
    gradient.swapAt(i, j)
    places.swapAt(i, j)
    multipliers.swapAt(i, j)
    linear.swapAt(i, j)
    order.swapAt(i, j)
    boundGradient.swapAt(i, j)
    bounds.swapAt(i, j)
  }

  // MARK: A step

  private mutating func step(_ i: Int, _ j: Int) {
    let rowI = table.row(i, active)
    let rowJ = table.row(j, active)
    let before = (multipliers[i], multipliers[j])
    var (a, b) = before
    let (highA, highB) = (bounds[i], bounds[j])
    if isFirst[i] != isFirst[j] {
      let bend = table.diagonal(i) + table.diagonal(j) + 2 * Double(rowI[j])
      let change = (-gradient[i] - gradient[j]) / (bend <= 0 ? 1e-12 : bend)
      let difference = a - b
      a += change
      b += change
      if difference > 0 {
        if b < 0 { (a, b) = (difference, 0) }
      } else if a < 0 {
        (a, b) = (0, -difference)
      }
      if difference > highA - highB {
        if a > highA { (a, b) = (highA, highA - difference) }
      } else if b > highB {
        (a, b) = (highB + difference, highB)
      }
    } else {
      let bend = table.diagonal(i) + table.diagonal(j) - 2 * Double(rowI[j])
      let change = (gradient[i] - gradient[j]) / (bend <= 0 ? 1e-12 : bend)
      let sum = a + b
      a -= change
      b += change
      if sum > highA {
        if a > highA { (a, b) = (highA, sum - highA) }
      } else if b < 0 {
        (a, b) = (sum, 0)
      }
      if sum > highB {
        if b > highB { (a, b) = (sum - highB, highB) }
      } else if a < 0 {
        (a, b) = (0, sum)
      }
    }
    multipliers[i] = a
    multipliers[j] = b
    let (changeI, changeJ) = (a - before.0, b - before.1)
    let active = active
    gradient.withUnsafeMutableBufferPointer { gradient in
      for index in 0..<active { gradient[index] += Double(rowI[index]) * changeI + Double(rowJ[index]) * changeJ }
    }
    settle(i)
    settle(j)
  }

  /// Notes where a multiplier has come to lie.
  private mutating func settle(_ index: Int) {
    let wasHigh = places[index] == .high
    places[index] = place(index)
    guard wasHigh != (places[index] == .high) else { return }
    let row = table.row(index, count)
    let bound = bounds[index]
    for other in 0..<count {
      if wasHigh { boundGradient[other] -= bound * Double(row[other]) } else { boundGradient[other] += bound * Double(row[other]) }
    }
  }

  // MARK: The pair

  /// The first violates the conditions of the best solution most, the second promises the greatest descent with it.
  private mutating func choosePair() -> (Int, Int)? {
    var most = -Double.infinity
    var first = -1
    for index in 0..<active {
      if isFirst[index] {
        if places[index] != .high, -gradient[index] >= most { (most, first) = (-gradient[index], index) }
      } else {
        if places[index] != .low, gradient[index] >= most { (most, first) = (gradient[index], index) }
      }
    }
    guard first >= 0 else { return nil }
    let row = table.row(first, active)
    let own = table.diagonal(first)
    let sign: Double = isFirst[first] ? 1 : -1
    var opposite = -Double.infinity
    var second = -1
    var deepest = Double.infinity
    for index in 0..<active {
      let bend: Double
      let slope: Double
      if isFirst[index] {
        if places[index] == .low { continue }
        slope = most + gradient[index]
        if gradient[index] >= opposite { opposite = gradient[index] }
        if slope <= 0 || slope.isNaN { continue }
        bend = own + table.diagonal(index) - 2 * sign * Double(row[index])
      } else {
        if places[index] == .high { continue }
        slope = most - gradient[index]
        if -gradient[index] >= opposite { opposite = -gradient[index] }
        if slope <= 0 || slope.isNaN { continue }
        bend = own + table.diagonal(index) + 2 * sign * Double(row[index])
      }
      let descent = -(slope * slope) / (bend > 0 ? bend : 1e-12)
      if descent <= deepest { (deepest, second) = (descent, index) }
    }
    return most + opposite < tolerance || second < 0 ? nil : (first, second)
  }

  // MARK: Shrinking

  private func mayRest(_ index: Int, _ up: Double, _ down: Double) -> Bool {
    switch places[index] {
    case .high: isFirst[index] ? -gradient[index] > up : -gradient[index] > down
    case .low: isFirst[index] ? gradient[index] > down : gradient[index] > up
    case .free: false
    }
  }

  private mutating func shrink() {
    var up = -Double.infinity
    var down = -Double.infinity
    for index in 0..<active {
      let (own, place) = (gradient[index], places[index])
      if isFirst[index] {
        if place != .high, -own >= up { up = -own }
        if place != .low, own >= down { down = own }
      } else {
        if place != .high, -own >= down { down = -own }
        if place != .low, own >= up { up = own }
      }
    }
    if !hasUnshrunk, up + down <= tolerance * 10 {
      hasUnshrunk = true
      restoreGradient()
      active = count
    }
    var index = 0
    while index < active {
      if mayRest(index, up, down) {
        active -= 1
        while active > index {
          if !mayRest(active, up, down) {
            swapAt(index, active)
            break
          }
          active -= 1
        }
      }
      index += 1
    }
  }

  /// The gradient of what was out of sight.
  private mutating func restoreGradient() {
    if active == count { return }
    for index in active..<count { gradient[index] = boundGradient[index] + linear[index] }
    let free = (0..<active).filter { places[$0] == .free }
    if free.count * count > 2 * active * (count - active) {
      for index in active..<count {
        let row = table.row(index, active)
        for other in free { gradient[index] += multipliers[other] * Double(row[other]) }
      }
    } else {
      for index in free {
        let row = table.row(index, count)
        for other in active..<count { gradient[other] += multipliers[index] * Double(row[other]) }
      }
    }
  }

  private func offset() -> Double {
    var (high, low) = (Double.infinity, -Double.infinity)
    var sum = 0.0
    var free = 0
    for index in 0..<active {
      let own = isFirst[index] ? gradient[index] : -gradient[index]
      switch places[index] {
      case .high: if isFirst[index] { low = max(low, own) } else { high = min(high, own) }
      case .low: if isFirst[index] { high = min(high, own) } else { low = max(low, own) }
      case .free:
        free += 1
        sum += own
      }
    }
    return free > 0 ? sum / Double(free) : (high + low) / 2
  }
}
