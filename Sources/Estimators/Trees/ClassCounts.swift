import Glibc

/// How mixed the classes of a node are, by Gini's index or by entropy.
struct ClassCounts: Criterion {
  private let targets: TreeTargets
  private let classes: [Int]
  private let mostClasses: Int
  private let usesEntropy: Bool
  private let memory: Room<Double>
  private let total: UnsafeMutablePointer<Double>
  private let left: UnsafeMutablePointer<Double>
  private let right: UnsafeMutablePointer<Double>
  private var start = 0
  private var end = 0
  private var border = 0
  private(set) var weightOfNode = 0.0
  private(set) var weightOfLeft = 0.0
  private(set) var weightOfRight = 0.0

  /// `classes` says how many there are for each output.
  init(_ targets: TreeTargets, classes: [Int], usesEntropy: Bool) {
    self.targets = targets
    self.classes = classes
    self.usesEntropy = usesEntropy
    mostClasses = classes.max() ?? 1
    let size = classes.count * mostClasses
    memory = Room(3 * size, filledWith: 0)
    total = memory.start
    left = total + size
    right = left + size
  }

  var valueCount: Int { targets.outputs * mostClasses }

  mutating func begin(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
    weightOfNode = 0
    total.update(repeating: 0, count: valueCount)
    for place in start..<end {
      let sample = targets.order[place]
      let weight = targets.weight(sample)
      for output in 0..<targets.outputs {
        total[output * mostClasses + Int(targets.numbers[sample * targets.outputs + output])] += weight
      }
      weightOfNode += weight
    }
    rewind()
  }

  mutating func rewind() {
    border = start
    left.update(repeating: 0, count: valueCount)
    right.update(from: total, count: valueCount)
    weightOfLeft = 0
    weightOfRight = weightOfNode
  }

  mutating func move(to border: Int) {
    // From whichever end fewer samples have to be counted.
    if border - self.border <= end - border {
      for place in self.border..<border { count(place, 1) }
    } else {
      left.update(from: total, count: valueCount)
      weightOfLeft = weightOfNode
      for place in stride(from: end - 1, through: border, by: -1) { count(place, -1) }
    }
    weightOfRight = weightOfNode - weightOfLeft
    for index in 0..<valueCount { right[index] = total[index] - left[index] }
    self.border = border
  }

  @inline(__always)
  private mutating func count(_ place: Int, _ sign: Double) {
    let sample = targets.order[place]
    let weight = sign * targets.weight(sample)
    for output in 0..<targets.outputs {
      left[output * mostClasses + Int(targets.numbers[sample * targets.outputs + output])] += weight
    }
    weightOfLeft += weight
  }

  func impurity() -> Double { impurity(total, weightOfNode) }

  func impuritiesOfSides() -> (left: Double, right: Double) { (impurity(left, weightOfLeft), impurity(right, weightOfRight)) }

  @inline(__always)
  private func impurity(_ counts: UnsafeMutablePointer<Double>, _ weight: Double) -> Double {
    if targets.outputs == 1 { return impurityOfOne(counts, mostClasses, weight) }
    var sum = 0.0
    for output in 0..<targets.outputs { sum += impurityOfOne(counts + output * mostClasses, classes[output], weight) }
    return sum / Double(targets.outputs)
  }

  @inline(__always)
  private func impurityOfOne(_ counts: UnsafeMutablePointer<Double>, _ classes: Int, _ weight: Double) -> Double {
    if usesEntropy { return entropy(counts, classes, weight) }
    var squares = 0.0
    var index = 0
    while index < classes {
      squares += counts[index] * counts[index]
      index &+= 1
    }
    return 1 - squares / (weight * weight)
  }

  private func entropy(_ counts: UnsafeMutablePointer<Double>, _ classes: Int, _ weight: Double) -> Double {
    var sum = 0.0
    for index in 0..<classes where counts[index] > 0 {
      let share = counts[index] / weight
      sum -= share * (log(share) / log(2.0))
    }
    return sum
  }

  func write(to value: UnsafeMutablePointer<Double>) {
    for output in 0..<targets.outputs {
      for index in 0..<classes[output] {
        let place = output * mostClasses + index
        value[place] = total[place] / weightOfNode
      }
    }
  }
}
