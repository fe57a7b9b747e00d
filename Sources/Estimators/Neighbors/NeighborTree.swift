import Glibc

/// Samples halved again and again along the widest feature, in boxes or in balls, so that a search can leave out most of them.
package struct NeighborTree {
  package enum Shape { case boxes, balls }

  package let shape: Shape
  package let metric: NeighborMetric
  package let leafSize: Int
  /// The samples in the order of the leaves.
  package private(set) var order: [Int]
  /// Where in `order` the samples of each node begin and end; the children of node i are 2i + 1 and 2i + 2.
  package private(set) var starts: [Int]
  package private(set) var ends: [Int]
  /// The lower corners of boxes, or the centers of balls, node by node.
  package private(set) var anchors: [Double]
  /// The upper corners of boxes, or the radii of balls.
  package private(set) var extents: [Double]

  package var nodeCount: Int { starts.count }

  package init(_ samples: Samples, shape: Shape, metric: NeighborMetric, leafSize: Int) {
    self.shape = shape
    self.metric = metric
    self.leafSize = max(1, leafSize)
    let leaves = max(1, Double(samples.count - 1) / Double(self.leafSize))
    let nodes = (1 << Int(log2(leaves) + 1)) - 1
    order = []
    starts = [Int](repeating: 0, count: nodes)
    ends = starts
    anchors = [Double](repeating: 0, count: nodes * samples.features)
    extents = [Double](repeating: 0, count: shape == .boxes ? anchors.count : nodes)
    let room = Room(samples.count, filledWith: 0)
    for place in 0..<samples.count { room.start[place] = place }
    build(samples, 0, 0, samples.count, room.start)
    order = Array(UnsafeBufferPointer(start: room.start, count: samples.count))
  }

  /// A tree as it was; nil if the parts do not fit together.
  package init?(
    _ samples: Samples, shape: Shape, metric: NeighborMetric, order: [Int], starts: [Int], ends: [Int], anchors: [Double],
    extents: [Double]
  ) {
    let nodes = starts.count
    guard nodes > 0, ends.count == nodes, order.count == samples.count, anchors.count == nodes * samples.features,
      extents.count == (shape == .boxes ? anchors.count : nodes), order.allSatisfy({ $0 >= 0 && $0 < samples.count }),
      zip(starts, ends).allSatisfy({ $0 >= 0 && $0 <= $1 && $1 <= order.count })
    else { return nil }
    self.shape = shape
    self.metric = metric
    self.leafSize = 1
    self.order = order
    self.starts = starts
    self.ends = ends
    self.anchors = anchors
    self.extents = extents
  }

  func isLeaf(_ node: Int) -> Bool { 2 * node + 2 >= nodeCount || ends[node] - starts[node] < 2 }

  /// No deeper than the logarithm of the number of samples.
  private mutating func build(_ samples: Samples, _ node: Int, _ start: Int, _ end: Int, _ order: UnsafeMutablePointer<Int>) {
    starts[node] = start
    ends[node] = end
    if shape == .boxes { box(samples, node, order) } else { ball(samples, node, order) }
    if isLeaf(node) { return }
    let middle = start + (end - start) / 2
    let widest = widestFeature(samples, start, end, order)
    IndexSelection(indices: order, samples: samples, feature: widest).part(start, middle, end)
    build(samples, 2 * node + 1, start, middle, order)
    build(samples, 2 * node + 2, middle, end, order)
  }

  private func widestFeature(_ samples: Samples, _ start: Int, _ end: Int, _ order: UnsafeMutablePointer<Int>) -> Int {
    var (widest, width) = (0, 0.0)
    for feature in 0..<samples.features {
      var least = samples[order[start]][feature]
      var most = least
      for place in start..<end {
        let number = samples[order[place]][feature]
        if number < least { least = number }
        if number > most { most = number }
      }
      if most - least > width {
        width = most - least
        widest = feature
      }
    }
    return widest
  }

  private mutating func box(_ samples: Samples, _ node: Int, _ order: UnsafeMutablePointer<Int>) {
    let first = node * samples.features
    for feature in 0..<samples.features {
      var (least, most) = (Double.infinity, -Double.infinity)
      for place in starts[node]..<ends[node] {
        let number = samples[order[place]][feature]
        if number < least { least = number }
        if number > most { most = number }
      }
      anchors[first + feature] = least
      extents[first + feature] = most
    }
  }

  private mutating func ball(_ samples: Samples, _ node: Int, _ order: UnsafeMutablePointer<Int>) {
    var center = [Double](repeating: 0, count: samples.features)
    for place in starts[node]..<ends[node] {
      for feature in 0..<samples.features { center[feature] += samples[order[place]][feature] }
    }
    let count = Double(ends[node] - starts[node])
    for feature in 0..<samples.features {
      center[feature] /= count
      anchors[node * samples.features + feature] = center[feature]
    }
    var radius = 0.0
    for place in starts[node]..<ends[node] {
      radius = max(radius, metric.reduced(center, samples[order[place]], samples.features))
    }
    extents[node] = metric.distance(ofReduced: radius)
  }
}
