import Autograd
import Estimators
import Glibc
import PythonRuntime

/// `_sklearn_trees`: growing, walking and pruning trees under `sklearn.tree`.
enum TreeModule {
  static func fill(_ vm: VM, _ namespace: Ref<DictObject>) throws(PyError) {
    let tables = try Tables(vm)
    fillFunctions(vm, namespace, tables)
    vm.function(
      namespace,
      "grow(X, y, weights, classes, measure, draws, leaves, depth, split, leaf, leaf_weight, improvement, features, seed)"
    ) { vm, a throws(PyError) in
      try grow(vm, a, tables)
    }
    vm.function(namespace, "leaves(X, left, right, feature, threshold, missing)") { vm, a throws(PyError) in
      let samples = try tables.floats(a[0], rank: 2)
      let width = samples.shape[1]
      return try withNodes(vm, a, tables, features: width) { nodes throws(PyError) in
        try vm.announce(steps: Double(samples.shape[0]) * 100)
        return try tables.array((0..<samples.shape[0]).map { nodes.leaf(samples.start + $0 * width) })
      }
    }
    vm.function(namespace, "paths(X, left, right, feature, threshold, missing)") { vm, a throws(PyError) in
      let samples = try tables.floats(a[0], rank: 2)
      let width = samples.shape[1]
      return try withNodes(vm, a, tables, features: width) { nodes throws(PyError) in
        try vm.announce(steps: Double(samples.shape[0]) * 100)
        var visited: [Int] = []
        var ends = [0]
        for sample in 0..<samples.shape[0] {
          _ = nodes.leaf(samples.start + sample * width) { visited.append($0) }
          ends.append(visited.count)
        }
        return vm.tuple([try tables.array(visited), try tables.array(ends)])
      }
    }
    vm.function(namespace, "prune(left, right, impurity, weight, alpha)") { vm, a throws(PyError) in
      let (left, right) = (try tables.integers(a[0]), try tables.integers(a[1]))
      let (impurity, weight) = (try tables.numbers(a[2]), try tables.numbers(a[3]))
      let count = left.count
      let nodes = TreeNodes(
        left: left.start, right: right.start, feature: left.start, threshold: impurity.start, sendsMissingLeft: nil,
        count: count)
      guard right.count == count, impurity.count == count, weight.count == count, nodes.isSound(features: .max) else {
        throw vm.valueError("the nodes do not form a tree")
      }
      let limit = a[4].isNone ? nil : try vm.double(a[4])
      var pruning = TreePruning(
        left: left.start, right: right.start, impurity: impurity.start, weight: weight.start, count: count)
      let done: TreePruning = try tables.interruptible { goesOn in pruning.prune(to: limit, goesOn: goesOn) ? pruning : nil }
      return vm.tuple([try tables.array(done.alphas), try tables.array(done.impurities), try tables.array(done.isLeaf)])
    }
  }

  /// Functions as the C library has them: which of two equally good splits is found hangs on the last digit.
  private static func fillFunctions(_ vm: VM, _ namespace: Ref<DictObject>, _ tables: Tables) {
    let functions: [(StaticString, @Sendable (Double) -> Double)] = [
      ("exp(x)", { Glibc.exp($0) }), ("log(x)", { Glibc.log($0) }), ("log1p(x)", { Glibc.log1p($0) }),
    ]
    for (signature, function) in functions {
      vm.function(namespace, signature) { vm, a throws(PyError) in
        let numbers = try tables.numbers(a[0])
        try vm.announce(steps: Double(numbers.count) * 20)
        return try tables.array((0..<numbers.count).map { function(numbers.start[$0]) })
      }
    }
  }

  private static func withNodes(
    _ vm: VM, _ a: Arguments, _ tables: Tables, features: Int, _ body: (TreeNodes) throws(PyError) -> Value
  ) throws(PyError) -> Value {
    let (left, right, feature) = (try tables.integers(a[1]), try tables.integers(a[2]), try tables.integers(a[3]))
    let (threshold, missing) = (try tables.numbers(a[4]), try tables.bytes(a[5]))
    let nodes = TreeNodes(
      left: left.start, right: right.start, feature: feature.start, threshold: threshold.start,
      sendsMissingLeft: missing.start, count: left.count)
    let fits = [right.count, feature.count, threshold.count, missing.count].allSatisfy { $0 == left.count }
    guard fits, nodes.isSound(features: features) else { throw vm.valueError("the nodes do not form a tree") }
    defer { withExtendedLifetime((left, right, feature, threshold, missing)) {} }
    return try body(nodes)
  }

  private static func grow(_ vm: VM, _ a: Arguments, _ tables: Tables) throws(PyError) -> Value {
    let features = try tables.floats(a[0], rank: 2)
    let targets = try tables.numbers(a[1], rank: 2)
    let weights = a[2].isNone ? nil : try tables.numbers(a[2])
    let classes = try tables.integers(a[3])
    let (count, outputs) = (features.shape[0], targets.shape[1])
    let isWeighed = weights.map { $0.count == count } ?? true
    guard targets.shape[0] == count, isWeighed, outputs > 0, count > 0, count < 1 << 31, features.shape[1] > 0 else {
      throw vm.valueError("the tables do not fit together")
    }
    var settings = TreeSettings()
    guard let measure = TreeSettings.Measure(rawValue: try vm.size(a[4])) else { throw vm.valueError("unknown measure") }
    settings.measure = measure
    settings.drawsThresholds = try vm.truth(a[5])
    settings.mostLeaves = a[6].isNone ? nil : try vm.size(a[6])
    settings.deepest = try vm.size(a[7])
    settings.fewestToSplit = try vm.size(a[8])
    settings.fewestInLeaf = min(try vm.size(a[9]), 1 << 40)
    settings.leastWeightInLeaf = try vm.double(a[10])
    settings.leastImprovement = try vm.double(a[11])
    settings.featuresTried = try vm.size(a[12])
    settings.seed = UInt32(truncatingIfNeeded: try vm.size(a[13]))
    let counts = (0..<classes.count).map { classes.start[$0] }
    if measure == .gini || measure == .entropy {
      guard counts.count == outputs, counts.allSatisfy({ $0 > 0 && $0 <= count }) else { throw vm.valueError("the classes do not fit") }
      for index in 0..<count * outputs {
        let number = targets.start[index]
        guard number >= 0, number < Double(counts[index % outputs]) else { throw vm.valueError("the classes do not fit") }
      }
    }
    try vm.reserve(count * 200)
    let samples = TreeSamples(
      features: features.start, count: count, featureCount: features.shape[1], targets: targets.start, outputs: outputs,
      weights: weights?.start, classes: counts)
    let tree: DecisionTree = try tables.interruptible { DecisionTree.grown(samples, settings, goesOn: $0) }
    defer { withExtendedLifetime((features, targets, weights)) {} }
    return vm.tuple([
      try tables.array(tree.left), try tables.array(tree.right), try tables.array(tree.feature), try tables.array(tree.threshold),
      try tables.array(tree.impurity), try tables.array(tree.sampleCount), try tables.array(tree.weight),
      try tables.array(tree.sendsMissingLeft),
      try tables.array(tree.values, [tree.count, outputs, tree.values.count / (tree.count * outputs)]), .int(tree.depth),
    ])
  }
}
