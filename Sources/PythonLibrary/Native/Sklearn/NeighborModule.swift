import Estimators
import PythonRuntime

/// `_sklearn_neighbors`: trees of samples and searches in them, under `sklearn.neighbors`.
enum NeighborModule {
  static func fill(_ vm: VM, _ namespace: Ref<DictObject>) throws(PyError) {
    let tables = try Tables(vm)
    vm.function(namespace, "build(X, balls, power, leaf_size)") { vm, a throws(PyError) in
      let table = try tables.numbers(a[0], rank: 2)
      defer { withExtendedLifetime(table) {} }
      let samples = try samples(vm, table)
      try vm.reserve(samples.count * 64 + samples.features * samples.count * 16)
      try vm.announce(steps: Double(samples.count * samples.features) * 30)
      let tree = NeighborTree(
        samples, shape: try vm.truth(a[1]) ? .balls : .boxes, metric: try metric(vm, a[2]), leafSize: try vm.size(a[3]))
      return vm.tuple([
        try tables.array(tree.order), try tables.array(tree.starts), try tables.array(tree.ends), try tables.array(tree.anchors),
        try tables.array(tree.extents),
      ])
    }
    vm.function(namespace, "nearest(X, tree, balls, power, points, count)") { vm, a throws(PyError) in
      let table = try tables.numbers(a[0], rank: 2)
      let points = try tables.numbers(a[4], rank: 2)
      defer { withExtendedLifetime((table, points)) {} }
      let samples = try samples(vm, table)
      let tree = a[1].isNone ? nil : try tree(vm, tables, samples, a)
      let count = try vm.size(a[5])
      let rows = points.shape[0]
      guard points.shape[1] == samples.features, count > 0, count <= samples.count else {
        throw vm.valueError("the tables do not fit together")
      }
      try vm.reserve(rows.multipliedReportingOverflow(by: count * 16).partialValue)
      let scan = tree == nil ? NeighborScan(samples, count: count) : nil
      var distances = [Double](repeating: 0, count: rows * count)
      var indices = [Int](repeating: 0, count: rows * count)
      let steps = Double(samples.features * (tree == nil ? samples.count : 200))
      let isDone: Bool = try tables.interruptible { goesOn in
        distances.withUnsafeMutableBufferPointer { distances in
          indices.withUnsafeMutableBufferPointer { indices in
            guard let distance = distances.baseAddress, let index = indices.baseAddress else { return true }
            func search(_ work: (UnsafePointer<Double>, Int) -> Void) -> Bool? {
              for row in 0..<rows {
                if row % 64 == 0, !goesOn(steps * 64) { return nil }
                work(points.start + row * samples.features, row * count)
              }
              return true
            }
            if let scan { return search { scan.nearest($0, count, distance + $1, index + $1, amongFew: rows <= 2048) } }
            return tree?.searching(samples) { tree in search { tree.nearest($0, count, distance + $1, index + $1) } } ?? nil
          }
        }
      }
      guard isDone else { throw vm.memoryError() }
      return vm.tuple([try tables.array(distances, [rows, count]), try tables.array(indices, [rows, count])])
    }
    vm.function(namespace, "within(X, tree, balls, power, points, radii)") { vm, a throws(PyError) in
      let table = try tables.numbers(a[0], rank: 2)
      let points = try tables.numbers(a[4], rank: 2)
      let radii = try tables.numbers(a[5])
      defer { withExtendedLifetime((table, points, radii)) {} }
      let samples = try samples(vm, table)
      let tree = try tree(vm, tables, samples, a)
      let rows = points.shape[0]
      guard points.shape[1] == samples.features, radii.count == rows else { throw vm.valueError("the tables do not fit together") }
      var (indices, distances, ends): ([Int], [Double], [Int]) = ([], [], [])
      let isDone: Bool = try tables.interruptible { goesOn in
        tree.searching(samples) { tree -> Bool? in
          for row in 0..<rows {
            if row % 64 == 0, !goesOn(Double(samples.features * 400 * 64)) { return nil }
            tree.within(points.start + row * samples.features, radii.start[row], &indices, &distances)
            ends.append(indices.count)
          }
          return true
        } ?? nil
      }
      guard isDone else { throw vm.memoryError() }
      return vm.tuple([try tables.array(indices), try tables.array(distances), try tables.array(ends)])
    }
  }

  private static func samples(_ vm: VM, _ table: Table<Double>) throws(PyError) -> Samples {
    guard table.shape[0] > 0, table.shape[1] > 0 else { throw vm.valueError("X is an empty array") }
    return Samples(table.start, count: table.shape[0], features: table.shape[1])
  }

  private static func metric(_ vm: VM, _ power: Value) throws(PyError) -> NeighborMetric {
    guard let metric = NeighborMetric(power: try vm.double(power)) else { throw vm.valueError("p must be greater or equal to 1") }
    return metric
  }

  /// The tree of arguments 1 to 3.
  private static func tree(_ vm: VM, _ tables: Tables, _ samples: Samples, _ a: Arguments) throws(PyError) -> NeighborTree {
    let parts = Array(try vm.collect(a[1]).pointee.items)
    guard parts.count == 5 else { throw vm.valueError("the parts do not form a tree") }
    func list<Element>(_ table: Table<Element>) -> [Element] {
      defer { withExtendedLifetime(table) {} }
      return Array(UnsafeBufferPointer(start: table.start, count: table.count))
    }
    let tree = NeighborTree(
      samples, shape: try vm.truth(a[2]) ? .balls : .boxes, metric: try metric(vm, a[3]),
      order: list(try tables.integers(parts[0])), starts: list(try tables.integers(parts[1])), ends: list(try tables.integers(parts[2])),
      anchors: list(try tables.numbers(parts[3])), extents: list(try tables.numbers(parts[4])))
    guard let tree else { throw vm.valueError("the parts do not form a tree") }
    return tree
  }
}
