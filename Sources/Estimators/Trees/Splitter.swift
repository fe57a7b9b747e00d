/// Looks for the border that divides the samples of a node best.
struct Splitter<Measure: Criterion> {
  let samples: TreeSamples
  let settings: TreeSettings
  let order: UnsafeMutablePointer<Int>
  let totalWeight: Double
  var measure: Measure
  var steps: XorshiftSteps
  /// The values of one feature, in the order of the samples.
  let values: UnsafeMutablePointer<Float>
  private let valueRoom: Room<Float>
  private let pairs: Room<PairSorting<Float>.Pair>
  private let placeRoom: Room<Int>
  /// Features in the order in which they were drawn; those known to be constant come first.
  private let features: UnsafeMutablePointer<Int>
  private let constants: UnsafeMutablePointer<Int>
  private let hasMissing: [Bool]

  static var tolerance: Float { 1e-7 }

  init(
    _ samples: TreeSamples, _ settings: TreeSettings, _ measure: Measure, order: UnsafeMutablePointer<Int>, totalWeight: Double,
    hasMissing: [Bool]
  ) {
    self.samples = samples
    self.settings = settings
    self.measure = measure
    self.order = order
    self.totalWeight = totalWeight
    self.hasMissing = hasMissing
    steps = XorshiftSteps(seed: settings.seed)
    valueRoom = Room(samples.count, filledWith: 0)
    pairs = Room(samples.count, filledWith: PairSorting<Float>.Pair(value: 0, place: 0))
    placeRoom = Room(2 * samples.featureCount, filledWith: 0)
    values = valueRoom.start
    features = placeRoom.start
    constants = features + samples.featureCount
    for feature in 0..<samples.featureCount { features[feature] = feature }
  }

  @inline(__always)
  func value(_ sample: Int, _ feature: Int) -> Float { samples.features[sample * samples.featureCount + feature] }

  /// The best split of a node, none if there is no good one. `known` is how many features are constant in the node above.
  mutating func split(_ start: Int, _ end: Int, impurity: Double, known: inout Int) -> Split? {
    var search = Search(Split(border: end), start, end)
    var notDrawn = samples.featureCount
    var visited = 0
    var found = 0
    var drawn = 0
    while notDrawn > known + found, visited < settings.featuresTried || visited <= found + drawn {
      visited += 1
      var index = steps.integer(from: drawn, below: notDrawn - found)
      if index < known {
        exchange(drawn, index)
        drawn += 1
        continue
      }
      index += found
      let feature = features[index]
      if isConstant(feature, &search) {
        exchange(index, known + found)
        found += 1
        continue
      }
      notDrawn -= 1
      exchange(notDrawn, index)
      if settings.drawsThresholds { draw(feature, &search) } else { searchBorders(of: feature, &search) }
    }
    finish(&search, impurity)
    features.update(from: constants, count: known)
    (constants + known).update(from: features + known, count: found)
    known += found
    return search.best.border < end ? search.best : nil
  }

  @inline(__always)
  private func exchange(_ a: Int, _ b: Int) {
    let feature = features[a]
    features[a] = features[b]
    features[b] = feature
  }

  /// What is known while the features of a node are tried.
  struct Search {
    let start: Int
    let end: Int
    var best: Split
    var merit = -Double.infinity
    /// How many samples have no value of the feature that is tried.
    var missing = 0
    var low: Float = 0
    var high: Float = 0
    var lastFeature = 0

    init(_ best: Split, _ start: Int, _ end: Int) {
      self.best = best
      self.start = start
      self.end = end
    }
  }

  /// Reads the values of a feature, sorted where borders are searched.
  private mutating func isConstant(_ feature: Int, _ search: inout Search) -> Bool {
    search.lastFeature = feature
    search.missing = 0
    if settings.drawsThresholds { readRange(feature, &search) } else { readSorted(feature, &search) }
    let known = search.end - search.start - search.missing
    return known == 0 || search.missing == 0 && search.high <= search.low + Splitter.tolerance
  }

  private func readSorted(_ feature: Int, _ search: inout Search) {
    let places = order + search.start
    let sorted = values + search.start
    let pairs = pairs.start
    if hasMissing[feature] { parkMissing(feature, &search) }
    let known = search.end - search.start - search.missing
    if known == 0 { return }
    for index in 0..<known {
      let sample = places[index]
      pairs[index] = PairSorting<Float>.Pair(value: value(sample, feature), place: Int32(truncatingIfNeeded: sample))
    }
    PairSorting(pairs: pairs).sort(known)
    for index in 0..<known {
      sorted[index] = pairs[index].value
      places[index] = Int(pairs[index].place)
    }
    search.low = sorted[0]
    search.high = sorted[known - 1]
  }

  /// Samples without a value go behind those that have one.
  private func parkMissing(_ feature: Int, _ search: inout Search) {
    var (place, last) = (search.start, search.end - 1)
    while place <= last {
      if value(order[last], feature).isNaN {
        search.missing += 1
        last -= 1
        continue
      }
      if value(order[place], feature).isNaN {
        let sample = order[place]
        order[place] = order[last]
        order[last] = sample
        search.missing += 1
        last -= 1
      }
      place += 1
    }
  }

  private func readRange(_ feature: Int, _ search: inout Search) {
    var low = Float.infinity
    var high = -Float.infinity
    for place in search.start..<search.end {
      let value = value(order[place], feature)
      values[place] = value
      if value.isNaN {
        search.missing += 1
      } else {
        if value < low { low = value }
        if value > high { high = value }
      }
    }
    search.low = low
    search.high = high
  }

  private mutating func finish(_ search: inout Search, _ impurity: Double) {
    guard search.best.border < search.end else { return }
    if !settings.drawsThresholds || search.lastFeature != search.best.feature { arrange(search) }
    measure.rewind()
    measure.move(to: search.best.border)
    let sides = measure.impuritiesOfSides()
    search.best.impurityOfLeft = sides.left
    search.best.impurityOfRight = sides.right
    let node = measure.weightOfNode
    search.best.improvement =
      (node / totalWeight) * (impurity - (measure.weightOfRight / node * sides.right) - (measure.weightOfLeft / node * sides.left))
  }

  /// Puts the samples of the left side first.
  private func arrange(_ search: Search) {
    let best = search.best
    var (place, end) = (search.start, search.end)
    while place < end {
      let value = value(order[place], best.feature)
      if value.isNaN ? best.sendsMissingLeft : Double(value) <= best.threshold {
        place += 1
      } else {
        end -= 1
        let sample = order[place]
        order[place] = order[end]
        order[end] = sample
      }
    }
  }
}
