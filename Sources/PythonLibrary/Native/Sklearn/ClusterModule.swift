import Autograd
import Estimators
import PythonRuntime

/// `_sklearn_clusters`: what loops over samples and their distances under `sklearn.cluster` and `sklearn.neighbors`.
enum ClusterModule {
  static func fill(_ vm: VM, _ namespace: Ref<DictObject>) throws(PyError) {
    let tables = try Tables(vm)
    fillCenters(vm, namespace, tables)
    fillDistances(vm, namespace, tables)
    fillLinkage(vm, namespace, tables)
  }

  // MARK: Centres

  private static func fillCenters(_ vm: VM, _ namespace: Ref<DictObject>, _ tables: Tables) {
    vm.function(namespace, "assign(X, weights, centers, moves)") { vm, a throws(PyError) in
      let (samples, weights, centers) = (try tables.numbers(a[0], rank: 2), try tables.numbers(a[1]), try tables.numbers(a[2], rank: 2))
      try check(vm, samples, weights, centers)
      try vm.announce(steps: Double(samples.count) * Double(centers.shape[0]))
      let assignment = CenterAssignment(samples.rows, weights: weights.start, centers: centers.start, count: centers.shape[0])
      defer { withExtendedLifetime((samples, weights, centers)) {} }
      let labels = try tables.array(assignment.labels)
      guard try vm.truth(a[3]) else { return labels }
      let moved = assignment.movedCenters()
      return vm.tuple([labels, try tables.array(moved.centers, centers.shape), try tables.array(moved.shifts)])
    }
    vm.function(namespace, "inertia(X, weights, centers, labels)") { vm, a throws(PyError) in
      let (samples, weights, centers) = (try tables.numbers(a[0], rank: 2), try tables.numbers(a[1]), try tables.numbers(a[2], rank: 2))
      let labels = try tables.smallIntegers(a[3])
      try check(vm, samples, weights, centers, labels)
      defer { withExtendedLifetime((samples, weights, centers, labels)) {} }
      return .float(CenterAssignment.inertia(samples.rows, weights: weights.start, centers: centers.start, labels: labels.start))
    }
    vm.function(namespace, "blend(X, weights, centers, labels, totals)") { vm, a throws(PyError) in
      let (samples, weights, centers) = (try tables.numbers(a[0], rank: 2), try tables.numbers(a[1]), try tables.numbers(a[2], rank: 2))
      let labels = try tables.smallIntegers(a[3])
      try check(vm, samples, weights, centers, labels)
      let totals = try tables.numbers(a[4])
      let count = centers.shape[0]
      guard totals.count == count else { throw vm.valueError("the tables do not fit together") }
      let weighed = Room(copying: totals.start, count)
      defer { withExtendedLifetime((samples, weights, centers, labels, totals)) {} }
      let moved = CenterAssignment.blended(
        samples.rows, weights: weights.start, centers: centers.start, labels: labels.start, totals: weighed.start, count: count)
      return vm.tuple([try tables.array(moved, centers.shape), try tables.array(weighed.elements)])
    }
    vm.function(namespace, "shift(X, seeds, radius, most)") { vm, a throws(PyError) in
      let (samples, seeds) = (try tables.numbers(a[0], rank: 2), try tables.numbers(a[1], rank: 2))
      guard samples.shape[1] == seeds.shape[1] else { throw vm.valueError("the tables do not fit together") }
      let (radius, most) = (try vm.double(a[2]), try vm.size(a[3]))
      let shifted: MeanShifting = try tables.interruptible {
        MeanShifting(samples.rows, seeds: seeds.rows, radius: radius, mostSteps: most, goesOn: $0)
      }
      defer { withExtendedLifetime((samples, seeds)) {} }
      return vm.tuple([
        try tables.array(shifted.means, seeds.shape), try tables.array(shifted.neighbors), try tables.array(shifted.steps),
      ])
    }
  }

  private static func check(
    _ vm: VM, _ samples: Table<Double>, _ weights: Table<Double>, _ centers: Table<Double>, _ labels: Table<Int32>? = nil
  ) throws(PyError) {
    let count = samples.shape[0]
    var fits = weights.count == count && centers.shape[1] == samples.shape[1] && centers.shape[0] > 0
    if let labels {
      fits = fits && labels.count == count && (0..<labels.count).allSatisfy { labels.start[$0] >= 0 && labels.start[$0] < centers.shape[0] }
    }
    if !fits { throw vm.valueError("the tables do not fit together") }
  }

  // MARK: Distances

  /// The distances that `X`, `Y`, `kind` and `p` stand for; the kind 0 has them in `X`.
  private static func withDistances<Result>(
    _ vm: VM, _ a: Arguments, _ tables: Tables, _ body: (DistanceTable) throws(PyError) -> Result
  ) throws(PyError) -> Result {
    let samples = try tables.numbers(a[0], rank: 2)
    defer { withExtendedLifetime(samples) {} }
    let kind = try vm.size(a[2])
    if kind == 0 { return try body(.known(samples.rows)) }
    let others = try tables.numbers(a[1], rank: 2)
    guard samples.shape[1] == others.shape[1] else { throw vm.valueError("the tables do not fit together") }
    defer { withExtendedLifetime(others) {} }
    return try body(.computed(try distance(vm, kind, a[3]), from: samples.rows, to: others.rows))
  }

  private static func distance(_ vm: VM, _ kind: Int, _ p: Value) throws(PyError) -> Distance {
    switch kind {
    case 1: .euclidean
    case 2: .manhattan
    case 3: .chebyshev
    default: .minkowski(try vm.double(p))
    }
  }

  private static func fillDistances(_ vm: VM, _ namespace: Ref<DictObject>, _ tables: Tables) {
    vm.function(namespace, "nearest(X, Y, kind, p, count)") { vm, a throws(PyError) in
      try withDistances(vm, a, tables) { table throws(PyError) in
        let count = max(0, try vm.size(a[4]))
        let found: (distances: [Double], columns: [Int]) = try tables.interruptible { table.nearest(count, goesOn: $0) }
        return vm.tuple([try tables.array(found.distances), try tables.array(found.columns)])
      }
    }
    vm.function(namespace, "within(X, Y, kind, p, radius)") { vm, a throws(PyError) in
      try withDistances(vm, a, tables) { table throws(PyError) in
        let radius = try vm.double(a[4])
        let found: (distances: [Double], columns: [Int], ends: [Int]) = try tables.interruptible { table.within(radius, goesOn: $0) }
        return vm.tuple([try tables.array(found.distances), try tables.array(found.columns), try tables.array(found.ends)])
      }
    }
    vm.function(namespace, "dense(X, Y, kind, p, radius, fewest, weights)") { vm, a throws(PyError) in
      try withDistances(vm, a, tables) { table throws(PyError) in
        let (radius, fewest) = (try vm.double(a[4]), try vm.double(a[5]))
        let weights = a[6].isNone ? nil : try tables.numbers(a[6])
        guard table.isSquare, weights.map({ table.hasRows($0.count) }) ?? true else {
          throw vm.valueError("the tables do not fit together")
        }
        defer { withExtendedLifetime(weights) {} }
        let found: (labels: [Int], isCore: [Bool]) = try tables.interruptible {
          table.dense(radius: radius, fewest: fewest, weights: weights?.start, goesOn: $0)
        }
        return vm.tuple([try tables.array(found.labels), try tables.array(found.isCore)])
      }
    }
  }

  // MARK: Linkage

  private static func fillLinkage(_ vm: VM, _ namespace: Ref<DictObject>, _ tables: Tables) {
    vm.function(namespace, "link(X, method, kind, p)") { vm, a throws(PyError) in
      let samples = try tables.numbers(a[0], rank: 2)
      let kind = try vm.size(a[2])
      let count = samples.shape[0]
      guard let method = Linkage.Kind(rawValue: try vm.size(a[1])), kind != 0 || samples.shape[1] == count, count < 1 << 24 else {
        throw vm.valueError("the tables do not fit together")
      }
      let pairs = count * (count - 1) / 2
      try vm.reserve(pairs * 8)
      try vm.announce(steps: Double(pairs) * Double(samples.shape[1] + 2))
      let between = Room(pairs, filledWith: 0.0)
      if kind == 0 {
        var place = 0
        for first in 0..<count {
          for second in (first + 1)..<max(count, first + 1) {
            between.start[place] = samples.start[first * count + second]
            place += 1
          }
        }
      } else {
        samples.rows.pairs(try distance(vm, kind, a[3]), into: between.start)
      }
      guard (0..<pairs).allSatisfy({ between.start[$0].isFinite }) else {
        throw vm.valueError("The condensed distance matrix must contain only finite values.")
      }
      let linked: Linkage = try tables.interruptible { Linkage(method, between: between.start, count: count, goesOn: $0) }
      defer { withExtendedLifetime(samples) {} }
      return vm.tuple([try tables.array(linked.children, [linked.distances.count, 2]), try tables.array(linked.distances)])
    }
    vm.function(namespace, "link_nearest(X, kind, p)") { vm, a throws(PyError) in
      let samples = try tables.numbers(a[0], rank: 2)
      let kind = try distance(vm, try vm.size(a[1]), a[2])
      let linked: Linkage = try tables.interruptible { Linkage(nearest: samples.rows, kind, goesOn: $0) }
      // Without distances every sample would be joined to the first, again and again.
      guard linked.distances.allSatisfy(\.isFinite) else {
        throw vm.valueError("The condensed distance matrix must contain only finite values.")
      }
      defer { withExtendedLifetime(samples) {} }
      return vm.tuple([try tables.array(linked.children, [linked.distances.count, 2]), try tables.array(linked.distances)])
    }
  }
}

extension Table where Element == Double {
  /// The rows of a table with two dimensions.
  fileprivate var rows: Samples { Samples(start, count: shape[0], features: shape[1]) }
}
