/// How a tree is to grow.
package struct TreeSettings {
  package enum Measure: Int {
    case gini
    case entropy
    case squaredError
    case absoluteError
    case poisson
  }

  package var measure = Measure.gini
  /// Thresholds are drawn instead of searched.
  package var drawsThresholds = false
  /// A limit on leaves makes the tree grow where it improves most.
  package var mostLeaves: Int?
  package var deepest = Int(Int32.max)
  package var fewestToSplit = 2
  package var fewestInLeaf = 1
  package var leastWeightInLeaf = 0.0
  package var leastImprovement = 0.0
  package var featuresTried = 1
  package var seed: UInt32 = 0

  package init() {}
}

/// What a tree grows from.
package struct TreeSamples {
  let features: UnsafePointer<Float>
  let count: Int
  let featureCount: Int
  let targets: UnsafePointer<Double>
  let outputs: Int
  let weights: UnsafePointer<Double>?
  /// How many classes each output has; empty for numbers.
  let classes: [Int]

  /// `features` and `targets` have a row for each sample; targets that are classes are their numbers from zero.
  package init(
    features: UnsafePointer<Float>, count: Int, featureCount: Int, targets: UnsafePointer<Double>, outputs: Int,
    weights: UnsafePointer<Double>?, classes: [Int]
  ) {
    self.features = features
    self.count = count
    self.featureCount = featureCount
    self.targets = targets
    self.outputs = outputs
    self.weights = weights
    self.classes = classes
  }
}
