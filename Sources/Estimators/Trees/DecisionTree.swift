/// A grown tree: its nodes in the order in which they were made, parents before children.
package struct DecisionTree {
  package static let none = -1
  package static let undefined = -2

  package private(set) var left: [Int] = []
  package private(set) var right: [Int] = []
  package private(set) var feature: [Int] = []
  package private(set) var threshold: [Double] = []
  package private(set) var impurity: [Double] = []
  package private(set) var sampleCount: [Int] = []
  package private(set) var weight: [Double] = []
  package private(set) var sendsMissingLeft: [UInt8] = []
  /// What nodes predict, one after the other.
  package internal(set) var values: [Double] = []
  package internal(set) var depth = 0

  package var count: Int { left.count }

  struct Place {
    var parent: Int?
    var isLeft = false
  }

  /// A new node that is a leaf until it gets children; says its number.
  mutating func add(_ place: Place, _ split: Split?, impurity: Double, samples: Int, weight: Double) -> Int {
    let node = count
    if let parent = place.parent {
      if place.isLeft { left[parent] = node } else { right[parent] = node }
    }
    left.append(DecisionTree.none)
    right.append(DecisionTree.none)
    feature.append(split?.feature ?? DecisionTree.undefined)
    threshold.append(split?.threshold ?? Double(DecisionTree.undefined))
    sendsMissingLeft.append(split?.sendsMissingLeft ?? false ? 1 : 0)
    self.impurity.append(impurity)
    sampleCount.append(samples)
    self.weight.append(weight)
    return node
  }

  mutating func makeLeaf(_ node: Int) {
    feature[node] = DecisionTree.undefined
    threshold[node] = Double(DecisionTree.undefined)
  }
}

struct Split {
  var feature = 0
  var threshold = 0.0
  /// The first sample of the right side.
  var border: Int
  var improvement = -Double.infinity
  var impurityOfLeft = Double.infinity
  var impurityOfRight = Double.infinity
  var sendsMissingLeft = false
}
