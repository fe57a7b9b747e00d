/// The nodes of a tree as they lie in tables.
package struct TreeNodes {
  package let left: UnsafePointer<Int>
  package let right: UnsafePointer<Int>
  package let feature: UnsafePointer<Int>
  package let threshold: UnsafePointer<Double>
  package let sendsMissingLeft: UnsafePointer<UInt8>?
  package let count: Int

  package init(
    left: UnsafePointer<Int>, right: UnsafePointer<Int>, feature: UnsafePointer<Int>, threshold: UnsafePointer<Double>,
    sendsMissingLeft: UnsafePointer<UInt8>?, count: Int
  ) {
    self.left = left
    self.right = right
    self.feature = feature
    self.threshold = threshold
    self.sendsMissingLeft = sendsMissingLeft
    self.count = count
  }

  /// Whether every walk from the first node ends at a leaf, with samples of so many features.
  package func isSound(features: Int) -> Bool {
    for node in 0..<count where left[node] != DecisionTree.none {
      if left[node] <= node || right[node] <= node || left[node] >= count || right[node] >= count { return false }
      if feature[node] < 0 || feature[node] >= features { return false }
    }
    return count > 0
  }

  /// Walks down with a sample and says at which leaf it ends.
  @inline(__always)
  package func leaf(_ sample: UnsafePointer<Float>, visit: (Int) -> Void = { _ in }) -> Int {
    var node = 0
    visit(node)
    while left[node] != DecisionTree.none {
      let value = sample[feature[node]]
      let goesLeft = value.isNaN ? sendsMissingLeft.map { $0[node] != 0 } ?? false : Double(value) <= threshold[node]
      node = goesLeft ? left[node] : right[node]
      visit(node)
    }
    return node
  }
}
