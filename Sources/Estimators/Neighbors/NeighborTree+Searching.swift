import Glibc

extension NeighborTree {
  /// The tree with its parts at hand, for many searches.
  package func searching<Result>(_ samples: Samples, _ work: (NeighborSearch) -> Result) -> Result? {
    order.withUnsafeBufferPointer { order in
      anchors.withUnsafeBufferPointer { anchors in
        extents.withUnsafeBufferPointer { extents in
          guard let order = order.baseAddress, let anchors = anchors.baseAddress, let extents = extents.baseAddress else { return nil }
          return work(NeighborSearch(tree: self, samples: samples, order: order, anchors: anchors, extents: extents))
        }
      }
    }
  }
}

/// Searches in a tree. They go no deeper than the tree, whose depth is the logarithm of the number of samples.
package struct NeighborSearch {
  let tree: NeighborTree
  let samples: Samples
  let order: UnsafePointer<Int>
  let anchors: UnsafePointer<Double>
  let extents: UnsafePointer<Double>

  private var features: Int { samples.features }
  private var metric: NeighborMetric { tree.metric }

  /// The nearest so many, into room for `count` distances and indices; what is farther than all others comes last.
  package func nearest(
    _ point: UnsafePointer<Double>, _ count: Int, _ distances: UnsafeMutablePointer<Double>, _ indices: UnsafeMutablePointer<Int>
  ) {
    distances.update(repeating: .infinity, count: count)
    indices.update(repeating: 0, count: count)
    let nearest = Nearest(distances: distances, indices: indices, count: count)
    visit(0, point, least(0, point), nearest)
    nearest.sort()
    for place in 0..<count { distances[place] = metric.distance(ofReduced: distances[place]) }
  }

  private func visit(_ node: Int, _ point: UnsafePointer<Double>, _ bound: Double, _ nearest: Nearest) {
    if bound > nearest.farthest { return }
    if tree.isLeaf(node) {
      for place in tree.starts[node]..<tree.ends[node] {
        let sample = order[place]
        nearest.offer(metric.reduced(point, samples[sample], features), sample)
      }
      return
    }
    let (left, right) = (2 * node + 1, 2 * node + 2)
    let (toLeft, toRight) = (least(left, point), least(right, point))
    if toLeft <= toRight {
      visit(left, point, toLeft, nearest)
      visit(right, point, toRight, nearest)
    } else {
      visit(right, point, toRight, nearest)
      visit(left, point, toLeft, nearest)
    }
  }

  /// The least distance to what may lie in a node, without the root.
  private func least(_ node: Int, _ point: UnsafePointer<Double>) -> Double {
    if tree.shape == .balls { return metric.reduced(ofDistance: toBall(node, point).least) }
    var sum = 0.0
    let first = node * features
    for feature in 0..<features {
      let below = anchors[first + feature] - point[feature]
      let above = point[feature] - extents[first + feature]
      let outside = 0.5 * ((below + abs(below)) + (above + abs(above)))
      sum = metric.power == .infinity ? max(sum, outside) : sum + metric.term(outside)
    }
    return sum
  }

  private func toBall(_ node: Int, _ point: UnsafePointer<Double>) -> (least: Double, most: Double) {
    let toCenter = metric.distance(ofReduced: metric.reduced(point, anchors + node * features, features))
    return (max(0, toCenter - extents[node]), toCenter + extents[node])
  }

  private func bounds(_ node: Int, _ point: UnsafePointer<Double>) -> (least: Double, most: Double) {
    if tree.shape == .balls { return toBall(node, point) }
    var (least, most) = (0.0, 0.0)
    let first = node * features
    for feature in 0..<features {
      let below = anchors[first + feature] - point[feature]
      let above = point[feature] - extents[first + feature]
      let outside = 0.5 * ((below + abs(below)) + (above + abs(above)))
      let reach = max(abs(below), abs(above))
      if metric.power == .infinity {
        least = max(least, outside)
        most = max(most, reach)
      } else {
        least += metric.term(outside)
        most += metric.term(reach)
      }
    }
    if metric.power == .infinity { return (least, most) }
    return (pow(least, 1 / metric.power), pow(most, 1 / metric.power))
  }

  /// All within a distance, in the order of the leaves.
  package func within(_ point: UnsafePointer<Double>, _ radius: Double, _ indices: inout [Int], _ distances: inout [Double]) {
    collect(0, point, radius, metric.reduced(ofDistance: radius), &indices, &distances)
  }

  private func collect(
    _ node: Int, _ point: UnsafePointer<Double>, _ radius: Double, _ reduced: Double, _ indices: inout [Int], _ distances: inout [Double]
  ) {
    let (least, most) = bounds(node, point)
    if least > radius { return }
    let isWhole = most <= radius
    if isWhole || tree.isLeaf(node) {
      for place in tree.starts[node]..<tree.ends[node] {
        let sample = order[place]
        let distance = metric.reduced(point, samples[sample], features)
        if isWhole || distance <= reduced {
          indices.append(sample)
          distances.append(metric.distance(ofReduced: distance))
        }
      }
      return
    }
    collect(2 * node + 1, point, radius, reduced, &indices, &distances)
    collect(2 * node + 2, point, radius, reduced, &indices, &distances)
  }
}
