/// The order of nodes within their layers, so that few edges cross.
struct GraphOrder {
  private(set) var layers: [[Int]]
  private let above: [[Int]]
  private let below: [[Int]]
  private var position: [Int]
  private static let rounds = 24
  /// Beyond this many pieces of edges the first order is kept.
  private static let mostPieces = 20_000

  /// `pieces` join neighbouring layers, from the upper to the lower.
  init(ranks: [Int], pieces: [(Int, Int)]) {
    let count = ranks.count
    var (above, below) = (Array(repeating: [Int](), count: count), Array(repeating: [Int](), count: count))
    for (from, to) in pieces {
      below[from].append(to)
      above[to].append(from)
    }
    (self.above, self.below) = (above, below)
    layers = Array(repeating: [], count: (ranks.max() ?? -1) + 1)
    position = Array(repeating: 0, count: count)
    var seen = Array(repeating: false, count: count)
    // In the order in which a walk along the edges meets them, so that a tree begins without crossings.
    for start in 0..<count where !seen[start] && above[start].isEmpty {
      var queue = [start]
      seen[start] = true
      var k = 0
      while k < queue.count {
        let node = queue[k]
        k += 1
        position[node] = layers[ranks[node]].count
        layers[ranks[node]].append(node)
        for next in below[node] + above[node] where !seen[next] {
          seen[next] = true
          queue.append(next)
        }
      }
    }
    guard pieces.count <= GraphOrder.mostPieces else { return }
    var best = (crossings: crossings(), layers: layers)
    for round in 0..<GraphOrder.rounds where best.crossings > 0 {
      sweep(down: round % 2 == 0)
      exchange()
      let now = crossings()
      if now < best.crossings { best = (now, layers) }
    }
    layers = best.layers
  }

  private mutating func number(_ layer: Int) { for (k, node) in layers[layer].enumerated() { position[node] = k } }

  private mutating func sweep(down: Bool) {
    let order = down ? Array(layers.indices) : layers.indices.reversed()
    for layer in order {
      func middle(_ node: Int) -> Double {
        let places = (down ? above[node] : below[node]).map { position[$0] }.sorted()
        if places.isEmpty { return Double(position[node]) }
        let half = places.count / 2
        return places.count % 2 == 1 ? Double(places[half]) : Double(places[half - 1] + places[half]) / 2
      }
      let keyed = layers[layer].enumerated().map { (middle($0.element), $0.offset, $0.element) }
      layers[layer] = keyed.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
      number(layer)
    }
  }

  /// Exchanges neighbours as long as that saves crossings.
  private mutating func exchange() {
    for layer in layers.indices where layers[layer].count > 1 {
      for _ in 0..<4 {
        var improved = false
        for k in 0..<(layers[layer].count - 1) {
          let (a, b) = (layers[layer][k], layers[layer][k + 1])
          if crossings(a, b) > crossings(b, a) {
            layers[layer].swapAt(k, k + 1)
            (position[a], position[b]) = (k + 1, k)
            improved = true
          }
        }
        if !improved { break }
      }
    }
  }

  /// How often the edges of two neighbours cross when `a` stands before `b`.
  private func crossings(_ a: Int, _ b: Int) -> Int {
    var count = 0
    for side in [above, below] { for x in side[a] { for y in side[b] where position[x] > position[y] { count += 1 } } }
    return count
  }

  private func crossings() -> Int {
    var total = 0
    for layer in layers {
      // Each end that comes later and stands before an earlier one is a crossing.
      var ends: [Int] = []
      for node in layer {
        let places = below[node].map { position[$0] }.sorted()
        for place in places {
          let at = ends.partitioningIndex { $0 > place }
          total += ends.count - at
        }
        for place in places { ends.insert(place, at: ends.partitioningIndex { $0 > place }) }
      }
    }
    return total
  }
}

extension Array {
  /// The first index whose element fulfils a condition that all later ones fulfil, too.
  fileprivate func partitioningIndex(where belongsToSecond: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if belongsToSecond(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
