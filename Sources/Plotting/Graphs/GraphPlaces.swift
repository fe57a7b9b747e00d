/// Where the nodes of a layer stand: in their order, apart, and as near as possible to those they are joined with.
enum GraphPlaces {
  private static let rounds = 24

  /// The middle of each node along its layer. `weights` pull pieces straight.
  static func middles(_ layers: [[Int]], widths: [Double], gaps: (Int, Int) -> Double, pieces: [(Int, Int, Double)]) -> [Double] {
    let count = widths.count
    var (above, below) = (Array(repeating: [(Int, Double)](), count: count), Array(repeating: [(Int, Double)](), count: count))
    for (from, to, weight) in pieces {
      below[from].append((to, weight))
      above[to].append((from, weight))
    }
    var middle = Array(repeating: 0.0, count: count)
    for layer in layers {
      var x = 0.0
      for (k, node) in layer.enumerated() {
        if k > 0 { x += (widths[layer[k - 1]] + widths[node]) / 2 + gaps(layer[k - 1], node) }
        middle[node] = x
      }
    }
    for round in 0..<rounds {
      let order = round % 2 == 0 ? Array(layers.indices) : layers.indices.reversed()
      for index in order {
        let layer = layers[index]
        // The last rounds look to both sides, so that what is between stands between.
        let useBoth = round >= rounds - 8
        let wanted = layer.map { node -> (Double, Double) in
          let neighbours = useBoth ? above[node] + below[node] : round % 2 == 0 ? above[node] : below[node]
          let weight = neighbours.reduce(0) { $0 + $1.1 }
          guard weight > 0 else { return (middle[node], 0.01) }
          return (neighbours.reduce(0) { $0 + $1.1 * middle[$1.0] } / weight, weight)
        }
        var offsets = [0.0]
        for k in 1..<max(1, layer.count) {
          offsets.append(offsets[k - 1] + (widths[layer[k - 1]] + widths[layer[k]]) / 2 + gaps(layer[k - 1], layer[k]))
        }
        let placed = nonDecreasing(zip(wanted, offsets).map { ($0.0 - $1, $0.1) })
        for (k, node) in layer.enumerated() { middle[node] = placed[k] + offsets[k] }
      }
    }
    return middle
  }

  /// The numbers that never fall and come nearest to those wanted, each by its weight.
  private static func nonDecreasing(_ wanted: [(value: Double, weight: Double)]) -> [Double] {
    var blocks: [(mean: Double, weight: Double, count: Int)] = []
    for one in wanted {
      blocks.append((one.value, one.weight, 1))
      while blocks.count > 1, blocks[blocks.count - 2].mean > blocks[blocks.count - 1].mean {
        let last = blocks.removeLast()
        let before = blocks.removeLast()
        let weight = last.weight + before.weight
        blocks.append(((last.mean * last.weight + before.mean * before.weight) / weight, weight, last.count + before.count))
      }
    }
    return blocks.flatMap { Array(repeating: $0.mean, count: $0.count) }
  }
}
