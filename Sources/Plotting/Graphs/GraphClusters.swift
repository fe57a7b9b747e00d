/// Keeps the nodes of a part together, and parts apart.
struct GraphClusters {
  /// The part of each place, if it is in one.
  private(set) var parts: [Int?]
  private let count: Int

  init(_ graph: Graph) {
    parts = graph.nodes.map { _ in nil }
    count = graph.clusters.count
    // Of parts in parts the largest counts.
    for (number, cluster) in graph.clusters.enumerated().sorted(by: { $0.element.nodes.count < $1.element.nodes.count }) {
      for node in cluster.nodes { parts[node] = number }
    }
  }

  /// A bend of an edge is in the part in which both of its ends are.
  mutating func appendBend(_ tail: Int, _ head: Int) { parts.append(parts[tail] == parts[head] ? parts[tail] : nil) }

  /// The layers with the places of a part next to each other, in the same order everywhere.
  func grouped(_ layers: [[Int]]) -> [[Int]] {
    guard count > 0 else { return layers }
    var (sums, sizes) = (Array(repeating: 0.0, count: count), Array(repeating: 0.0, count: count))
    for layer in layers {
      for (k, place) in layer.enumerated() {
        guard let part = parts[place] else { continue }
        sums[part] += (Double(k) + 0.5) / Double(layer.count)
        sizes[part] += 1
      }
    }
    return layers.map { layer in
      let keyed = layer.enumerated().map { k, place in
        (parts[place].map { sums[$0] / max(1, sizes[$0]) } ?? (Double(k) + 0.5) / Double(layer.count), k, place)
      }
      return keyed.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
    }
  }

  /// Moves parts aside that would overlap, with all that stands beyond them.
  func separated(_ middles: [Double], widths: [Double], ranks: [Int]) -> [Double] {
    guard count > 1 else { return middles }
    var middles = middles
    struct Extent {
      var low = Double.infinity
      var high = -Double.infinity
      var ranks = (Int.max, Int.min)
    }
    func extents() -> [Extent] {
      var extents = Array(repeating: Extent(), count: count)
      for (place, part) in parts.enumerated() {
        guard let part else { continue }
        extents[part].low = min(extents[part].low, middles[place] - widths[place] / 2 - 8)
        extents[part].high = max(extents[part].high, middles[place] + widths[place] / 2 + 8)
        extents[part].ranks = (min(extents[part].ranks.0, ranks[place]), max(extents[part].ranks.1, ranks[place]))
      }
      return extents
    }
    for _ in 0..<min(20, count * 2) {
      let now = extents()
      let order = now.indices.filter { now[$0].low < now[$0].high }.sorted { now[$0].low + now[$0].high < now[$1].low + now[$1].high }
      var moved = false
      for (k, first) in order.enumerated() where !moved {
        for second in order[(k + 1)...] {
          let (a, b) = (now[first], now[second])
          let overlap = a.high + 8 - b.low
          guard overlap > 0.01, a.ranks.0 <= b.ranks.1, b.ranks.0 <= a.ranks.1 else { continue }
          for place in middles.indices where parts[place] != first && (parts[place] == second || middles[place] >= b.low) {
            middles[place] += overlap
          }
          moved = true
          break
        }
      }
      if !moved { break }
    }
    return middles
  }
}
