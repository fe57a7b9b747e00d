extension DecisionTree {
  /// Grows a tree; none if `goesOn` says so on the way, which hears now and then how many steps were done.
  package static func grown(_ samples: TreeSamples, _ settings: TreeSettings, goesOn: @escaping (Double) -> Bool) -> DecisionTree? {
    let order = Room(samples.count, filledWith: 0)
    var (used, totalWeight) = (0, 0.0)
    for sample in 0..<samples.count {
      let weight = samples.weights.map { $0[sample] } ?? 1
      totalWeight += weight
      if weight == 0 { continue }
      order.start[used] = sample
      used += 1
    }
    let targets = TreeTargets(numbers: samples.targets, outputs: samples.outputs, weights: samples.weights, order: order.start)
    func grow<Measure: Criterion>(_ measure: Measure) -> DecisionTree? {
      let splitter = Splitter(
        samples, settings, measure, order: order.start, totalWeight: totalWeight, hasMissing: samples.featuresWithMissing)
      var grower = TreeGrower(splitter, settings, Pulse(goesOn))
      return settings.mostLeaves.map { grower.growBestFirst(used, leaves: $0) } ?? grower.growDepthFirst(used) ? grower.tree : nil
    }
    defer { withExtendedLifetime(order) {} }
    switch settings.measure {
    case .gini: return grow(ClassCounts(targets, classes: samples.classes, usesEntropy: false))
    case .entropy: return grow(ClassCounts(targets, classes: samples.classes, usesEntropy: true))
    case .squaredError: return grow(TargetSums(targets, isPoisson: false))
    case .poisson: return grow(TargetSums(targets, isPoisson: true))
    case .absoluteError: return grow(AbsoluteErrors(targets, samples: samples.count))
    }
  }
}

extension TreeSamples {
  fileprivate var featuresWithMissing: [Bool] {
    var found = [Bool](repeating: false, count: featureCount)
    for sample in 0..<count {
      for feature in 0..<featureCount where features[sample * featureCount + feature].isNaN { found[feature] = true }
    }
    return found
  }
}

struct TreeGrower<Measure: Criterion> {
  private(set) var tree = DecisionTree()
  private var splitter: Splitter<Measure>
  private let settings: TreeSettings
  private var pulse: Pulse

  init(_ splitter: Splitter<Measure>, _ settings: TreeSettings, _ pulse: Pulse) {
    self.splitter = splitter
    self.settings = settings
    self.pulse = pulse
  }

  fileprivate struct Pending {
    var place: DecisionTree.Place
    var start: Int
    var end: Int
    var depth: Int
    var impurity: Double
    var known: Int
  }

  /// Turns to a node and splits it if it may be; none where it stays a leaf.
  private mutating func look(_ node: inout Pending, isFirst: Bool) -> Split? {
    splitter.measure.begin(node.start, node.end)
    if isFirst { node.impurity = splitter.measure.impurity() }
    let count = node.end - node.start
    if node.depth >= settings.deepest || count < settings.fewestToSplit || count < 2 * settings.fewestInLeaf
      || splitter.measure.weightOfNode < 2 * settings.leastWeightInLeaf || node.impurity <= .ulpOfOne
    {
      return nil
    }
    guard let split = splitter.split(node.start, node.end, impurity: node.impurity, known: &node.known) else { return nil }
    return split.improvement + .ulpOfOne < settings.leastImprovement ? nil : split
  }

  private mutating func add(_ node: Pending, _ split: Split?) -> Int {
    let number = tree.add(
      node.place, split, impurity: node.impurity, samples: node.end - node.start, weight: splitter.measure.weightOfNode)
    let size = splitter.measure.valueCount
    tree.values += repeatElement(0, count: size)
    tree.values.withUnsafeMutableBufferPointer { values in
      if let start = values.baseAddress { splitter.measure.write(to: start + number * size) }
    }
    tree.depth = max(tree.depth, node.depth)
    return number
  }

  private mutating func beat(_ node: Pending) -> Bool {
    pulse.beat(Double((node.end - node.start) * min(settings.featuresTried, splitter.samples.featureCount)) * 40)
  }

  /// Left before right, each as deep as it goes; false if it was stopped.
  mutating func growDepthFirst(_ count: Int) -> Bool {
    var pending = [Pending(place: .init(), start: 0, end: count, depth: 0, impurity: .infinity, known: 0)]
    while var node = pending.popLast() {
      if !beat(node) { return false }
      let split = look(&node, isFirst: tree.count == 0)
      let number = add(node, split)
      guard let split else { continue }
      pending.append(node.right(of: number, split, known: node.known))
      pending.append(node.left(of: number, split, known: node.known))
    }
    return true
  }

  /// Always the node whose split improves most, until there are enough leaves; false if it was stopped.
  mutating func growBestFirst(_ count: Int, leaves: Int) -> Bool {
    var splitsLeft = leaves - 1
    var frontier = Frontier<(node: Pending, number: Int, split: Split?)>()
    func open(_ grower: inout Self, _ pending: Pending) -> (node: Pending, number: Int, split: Split?)? {
      var node = pending
      if !grower.beat(node) { return nil }
      let split = grower.look(&node, isFirst: grower.tree.count == 0)
      return (node, grower.add(node, split), split)
    }
    let root = Pending(place: .init(), start: 0, end: count, depth: 0, impurity: .infinity, known: 0)
    guard let first = open(&self, root) else { return false }
    frontier.push(first, first.split?.improvement ?? 0)
    tree.depth = 0
    var depth = 0
    while let (node, number, split) = frontier.pop() {
      depth = max(depth, node.depth)
      guard let split, splitsLeft > 0 else {
        tree.makeLeaf(number)
        continue
      }
      splitsLeft -= 1
      guard let left = open(&self, node.left(of: number, split, known: 0)) else { return false }
      guard let right = open(&self, node.right(of: number, split, known: 0)) else { return false }
      frontier.push(left, left.split?.improvement ?? 0)
      frontier.push(right, right.split?.improvement ?? 0)
    }
    tree.depth = depth
    return true
  }
}

extension TreeGrower.Pending {
  fileprivate func left(of parent: Int, _ split: Split, known: Int) -> Self {
    Self(
      place: .init(parent: parent, isLeft: true), start: start, end: split.border, depth: depth + 1, impurity: split.impurityOfLeft,
      known: known)
  }

  fileprivate func right(of parent: Int, _ split: Split, known: Int) -> Self {
    Self(
      place: .init(parent: parent, isLeft: false), start: split.border, end: end, depth: depth + 1, impurity: split.impurityOfRight,
      known: known)
  }
}
