/// Takes the weakest branches off a tree, one after the other.
package struct TreePruning {
  private let left: UnsafePointer<Int>
  private let right: UnsafePointer<Int>
  private let count: Int
  /// What a node would cost as a leaf, and what the leaves below it cost.
  private var cost: [Double] = []
  private var costBelow: [Double]
  private var leavesBelow: [Int]
  private var parent: [Int]
  private var isCandidate: [Bool] = []
  private var isInTree: [Bool]
  package private(set) var isLeaf: [Bool]
  package private(set) var alphas: [Double] = []
  package private(set) var impurities: [Double] = []

  /// Parents lie before their children in the tables.
  package init(
    left: UnsafePointer<Int>, right: UnsafePointer<Int>, impurity: UnsafePointer<Double>, weight: UnsafePointer<Double>, count: Int
  ) {
    self.left = left
    self.right = right
    self.count = count
    cost = (0..<count).map { weight[$0] * impurity[$0] / weight[0] }
    costBelow = [Double](repeating: 0, count: count)
    leavesBelow = [Int](repeating: 0, count: count)
    parent = [Int](repeating: -1, count: count)
    isInTree = [Bool](repeating: true, count: count)
    isLeaf = (0..<count).map { left[$0] == DecisionTree.none }
    isCandidate = isLeaf.map { !$0 }
    for node in 0..<count where !isLeaf[node] {
      parent[left[node]] = node
      parent[right[node]] = node
    }
    for leaf in 0..<count where isLeaf[leaf] {
      costBelow[leaf] = cost[leaf]
      var node = leaf
      while node != 0 {
        node = parent[node]
        costBelow[node] += cost[leaf]
        leavesBelow[node] += 1
      }
    }
  }

  /// Prunes until the next branch would cost more than `limit` for each leaf; false if it was stopped.
  package mutating func prune(to limit: Double?, goesOn: @escaping (Double) -> Bool) -> Bool {
    var pulse = Pulse(goesOn)
    alphas = [0]
    impurities = [costBelow[0]]
    while isCandidate[0] {
      if !pulse.beat(Double(count) * 3) { return false }
      var weakest = 0
      var alpha = Double.greatestFiniteMagnitude
      for node in 0..<count where isCandidate[node] {
        let its = (cost[node] - costBelow[node]) / Double(leavesBelow[node] - 1)
        if its < alpha { (alpha, weakest) = (its, node) }
      }
      if let limit, limit < alpha { return true }
      cut(weakest)
      alphas.append(alpha)
      impurities.append(costBelow[0])
    }
    return true
  }

  private mutating func cut(_ branch: Int) {
    var pending = [branch]
    while let node = pending.popLast() {
      if !isInTree[node] { continue }
      isCandidate[node] = false
      isLeaf[node] = false
      isInTree[node] = false
      if left[node] != DecisionTree.none { pending += [left[node], right[node]] }
    }
    isLeaf[branch] = true
    isInTree[branch] = true
    let leaves = leavesBelow[branch] - 1
    let difference = cost[branch] - costBelow[branch]
    leavesBelow[branch] = 0
    costBelow[branch] = cost[branch]
    var node = parent[branch]
    while node >= 0 {
      leavesBelow[node] -= leaves
      costBelow[node] += difference
      node = parent[node]
    }
  }
}
