/// How far targets are from their median; found for every border of a node beforehand.
struct AbsoluteErrors: Criterion {
  private let targets: TreeTargets
  private let memory: Room<Double>
  private let places: Room<Int>
  private let pairs: Room<PairSorting<Double>.Pair>
  private let medians: UnsafeMutablePointer<Double>
  private let sorted: UnsafeMutablePointer<Double>
  /// The errors of the samples up to a place of the order, and from it on.
  private let before: UnsafeMutablePointer<Double>
  private let after: UnsafeMutablePointer<Double>
  private let ranks: UnsafeMutablePointer<Int>
  private var sums: PrefixSums
  private var start = 0
  private var end = 0
  private var border = 0
  private(set) var weightOfNode = 0.0
  private(set) var weightOfLeft = 0.0
  private(set) var weightOfRight = 0.0

  init(_ targets: TreeTargets, samples: Int) {
    self.targets = targets
    memory = Room(targets.outputs + 3 * samples, filledWith: 0)
    medians = memory.start
    sorted = medians + targets.outputs
    before = sorted + samples
    after = before + samples
    places = Room(samples, filledWith: 0)
    ranks = places.start
    pairs = Room(samples, filledWith: PairSorting<Double>.Pair(value: 0, place: 0))
    sums = PrefixSums(capacity: samples)
  }

  var valueCount: Int { targets.outputs }

  mutating func begin(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
    weightOfNode = 0
    for place in start..<end { weightOfNode += targets.weight(targets.order[place]) }
    rewind()
  }

  mutating func rewind() {
    weightOfLeft = 0
    weightOfRight = weightOfNode
    border = start
    let count = end - start
    (before + start).update(repeating: 0, count: count)
    (after + start).update(repeating: 0, count: count)
    for output in 0..<targets.outputs {
      for index in 0..<count {
        let target = targets.numbers[targets.order[start + index] * targets.outputs + output]
        pairs.start[index] = PairSorting<Double>.Pair(value: target, place: Int32(truncatingIfNeeded: index))
      }
      PairSorting(pairs: pairs.start).sort(count)
      for index in 0..<count {
        sorted[index] = pairs.start[index].value
        ranks[start + Int(pairs.start[index].place)] = index
      }
      sums.clear(count)
      for place in start..<end { _ = take(place, before) }
      sums.clear(count)
      for place in stride(from: end - 1, through: start, by: -1) { medians[output] = take(place, after) }
    }
  }

  /// Takes one more sample in and says the median of all that were.
  private mutating func take(_ place: Int, _ errors: UnsafeMutablePointer<Double>) -> Double {
    let rank = ranks[place]
    sums.add(rank, sorted[rank], targets.weight(targets.order[place]))
    let middle = sums.border(0.5 * sums.weight)
    let median = middle.rank == middle.lower ? sorted[middle.rank] : (sorted[middle.lower] + sorted[middle.rank]) / 2
    let above = (sums.weight - middle.weight, sums.product - middle.product)
    errors[place] += (above.1 - median * above.0) + (median * middle.weight - middle.product)
    return median
  }

  mutating func move(to border: Int) {
    for place in self.border..<border { weightOfLeft += targets.weight(targets.order[place]) }
    weightOfRight = weightOfNode - weightOfLeft
    self.border = border
  }

  func impurity() -> Double { after[start] / (weightOfNode * Double(targets.outputs)) }

  func impuritiesOfSides() -> (left: Double, right: Double) {
    let left = border > start ? before[border - 1] : 0
    let right = border < end ? after[border] : 0
    return (left / (weightOfLeft * Double(targets.outputs)), right / (weightOfRight * Double(targets.outputs)))
  }

  func write(to value: UnsafeMutablePointer<Double>) { value.update(from: medians, count: targets.outputs) }
}
