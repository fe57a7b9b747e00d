/// What a split is to make small: it follows a border that moves through the samples of a node and weighs both sides.
protocol Criterion {
  /// How many numbers a node predicts.
  var valueCount: Int { get }
  var weightOfNode: Double { get }
  var weightOfLeft: Double { get }
  var weightOfRight: Double { get }

  /// Turns to the node with the samples `start..<end` of the order; the border is before the first of them.
  mutating func begin(_ start: Int, _ end: Int)
  /// Puts the border before the first sample again, whose order may have changed.
  mutating func rewind()
  mutating func move(to border: Int)
  func impurity() -> Double
  func impuritiesOfSides() -> (left: Double, right: Double)
  /// Larger for better borders of one node.
  func merit() -> Double
  func write(to value: UnsafeMutablePointer<Double>)
}

extension Criterion {
  @inline(__always)
  func merit() -> Double {
    let sides = impuritiesOfSides()
    return -weightOfRight * sides.right - weightOfLeft * sides.left
  }
}

/// The samples of a tree, their targets and weights, and the order that growing the tree gives them.
struct TreeTargets {
  /// A row for each sample.
  let numbers: UnsafePointer<Double>
  let outputs: Int
  let weights: UnsafePointer<Double>?
  let order: UnsafeMutablePointer<Int>

  @inline(__always)
  func weight(_ sample: Int) -> Double { weights.map { $0[sample] } ?? 1 }
}
