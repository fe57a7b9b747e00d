/// A graph laid out: where its nodes stand and its edges run, in points with y upwards.
struct GraphLayout {
  private(set) var nodes: [GraphNode]
  private(set) var middles: [Point] = []
  private(set) var routes: [GraphRoute] = []
  private(set) var box = Box.nothing

  /// More nodes and bends than this are not laid out.
  private static let mostPlaces = 60_000

  init?(_ graph: Graph, measure: (String, Double) -> Point) {
    let direction = (graph.attributes["rankdir"] ?? "TB").uppercased()
    let isAcross = direction == "LR" || direction == "RL"
    nodes = graph.nodes.map { GraphNode($0, across: !isAcross, measure: measure) }
    func inches(_ name: String, _ usual: Double) -> Double {
      (graph.attributes[name]?.split(separator: " ").first.flatMap { Double($0) } ?? usual) * 72
    }
    let nodeGap = max(1, inches("nodesep", 0.25))
    var rankGap = max(1, inches("ranksep", 0.5))
    let labels = graph.edges.map {
      measure(GraphNode.unescaped($0.attributes["label"] ?? "", name: ""), Double($0.attributes["fontsize"] ?? "") ?? 14)
    }
    let hasLabel = graph.edges.map { !($0.attributes["label"] ?? "").isEmpty }
    for (size, isShown) in zip(labels, hasLabel) where isShown { rankGap = max(rankGap, (isAcross ? size.x : size.y) + 24) }

    let ranked = graph.edges.filter { $0.attributes["constraint"] != "false" }.map { ($0.tail, $0.head) }
    var ranks = GraphRanks.ranks(count: nodes.count, edges: ranked, same: graph.sameRanks)
    // Places: the nodes, then a bend for each layer that an edge passes.
    func across(_ node: Int) -> Double { isAcross ? nodes[node].size.y : nodes[node].size.x }
    func along(_ node: Int) -> Double { isAcross ? nodes[node].size.x : nodes[node].size.y }
    var widths = nodes.indices.map(across)
    var clusters = GraphClusters(graph)
    var pieces: [(Int, Int, Double)] = []
    var chains: [[Int]] = []
    for edge in graph.edges {
      guard edge.tail != edge.head, ranks[edge.tail] != ranks[edge.head] else {
        chains.append([])
        continue
      }
      let (from, to) = ranks[edge.tail] < ranks[edge.head] ? (edge.tail, edge.head) : (edge.head, edge.tail)
      var chain: [Int] = []
      var last = from
      for rank in (ranks[from] + 1)..<max(ranks[from] + 1, ranks[to]) {
        guard widths.count < GraphLayout.mostPlaces else { return nil }
        chain.append(widths.count)
        ranks.append(rank)
        clusters.appendBend(edge.tail, edge.head)
        widths.append(4)
        pieces.append((last, widths.count - 1, last < nodes.count ? 2 : 8))
        last = widths.count - 1
      }
      pieces.append((last, to, last < nodes.count ? 1 : 2))
      chains.append(from == edge.tail ? chain : chain.reversed())
    }
    let order = GraphOrder(ranks: ranks, pieces: pieces.map { ($0.0, $0.1) })
    let count = nodes.count
    let layers = clusters.grouped(order.layers)
    let middlesOfLayers = GraphPlaces.middles(
      layers, widths: widths, gaps: { $0 < count && $1 < count ? nodeGap : nodeGap / 2 }, pieces: pieces)
    let places = clusters.separated(middlesOfLayers, widths: widths, ranks: ranks)

    var depth = 0.0
    var levels: [Double] = []
    for layer in layers {
      let thickness = layer.map { $0 < count ? along($0) : 0 }.max() ?? 0
      levels.append(depth + thickness / 2)
      depth += thickness + rankGap
    }
    func point(_ place: Int) -> Point {
      let (a, r) = (places[place], levels[ranks[place]])
      switch direction {
      case "LR": return Point(r, -a)
      case "RL": return Point(-r, -a)
      case "BT": return Point(a, r)
      default: return Point(a, -r)
      }
    }
    middles = nodes.indices.map(point)
    let shifts = GraphLayout.shifts(graph.edges, chains)
    for (k, edge) in graph.edges.enumerated() { routes.append(route(edge, chains[k].map(point), isAcross, aside: shifts[k])) }
    let boxes = zip(nodes, middles).map { Box($1 - $0.size * 0.5, $1 + $0.size * 0.5) }
    for own in boxes { box = box.joined(own) }
    for route in routes { for point in route.points { box = box.holding(point) } }
    placeLabels(graph, labels, hasLabel, boxes, isAcross, measure)
  }

  private mutating func placeLabels(
    _ graph: Graph, _ sizes: [Point], _ isShown: [Bool], _ boxes: [Box], _ isAcross: Bool, _ measure: (String, Double) -> Point
  ) {
    var free = GraphLabelPlaces(nodes: boxes, routes: routes, labels: isShown.count { $0 })
    for (k, edge) in graph.edges.enumerated() {
      if isShown[k] {
        let isLoop = edge.tail == edge.head
        let middle: Point
        if isLoop {
          let outermost = routes[k].place(at: 0.5)
          middle = outermost + (isAcross ? Point(0, sizes[k].y / 2 + 2) : Point(sizes[k].x / 2 + 4, 0))
        } else {
          middle = free.place(sizes[k], along: routes[k], isAcross: isAcross)
        }
        routes[k].label = middle
        box = box.joined(Box(middle - sizes[k] * 0.5, middle + sizes[k] * 0.5))
      }
      for (name, atHead) in [("headlabel", true), ("taillabel", false)] {
        guard let text = edge.attributes[name], !text.isEmpty, routes[k].points.count > 3 else { continue }
        let size = measure(GraphNode.unescaped(text, name: ""), Double(edge.attributes["labelfontsize"] ?? "") ?? 14)
        let middle = routes[k].endLabel(atHead: atHead, edge.attributes)
        if atHead { routes[k].headLabel = middle } else { routes[k].tailLabel = middle }
        box = box.joined(Box(middle - size * 0.5, middle + size * 0.5))
      }
    }
  }

  /// How far edges between the same two nodes run aside of the straight line, seen from the node of the lower number.
  private static func shifts(_ edges: [Graph.Edge], _ chains: [[Int]]) -> [Double] {
    struct Pair: Hashable {
      var low: Int
      var high: Int
    }
    var groups: [Pair: [Int]] = [:]
    for (k, edge) in edges.enumerated() where edge.tail != edge.head && chains[k].isEmpty {
      groups[Pair(low: min(edge.tail, edge.head), high: max(edge.tail, edge.head)), default: []].append(k)
    }
    var shifts = Array(repeating: 0.0, count: edges.count)
    for group in groups.values where group.count > 1 {
      let step = min(24, 120 / Double(group.count))
      for (place, k) in group.enumerated() {
        let shift = (Double(place) - Double(group.count - 1) / 2) * step
        shifts[k] = edges[k].tail < edges[k].head ? shift : -shift
      }
    }
    return shifts
  }

  /// The points of cubic pieces, from border to border.
  private func route(_ edge: Graph.Edge, _ bends: [Point], _ isAcross: Bool, aside: Double) -> GraphRoute {
    let (tail, head) = (nodes[edge.tail], nodes[edge.head])
    if edge.tail == edge.head {
      let middle = middles[edge.tail]
      if isAcross {
        let (across, out) = (tail.size.x * 0.3, 26.0)
        let top = middle + Point(0, tail.border(from: .zero, towards: Point(0, 1)).y)
        let low = tail.size.y * 0.12
        return GraphRoute(points: [
          top + Point(-across * 0.8, -low), top + Point(-across * 1.4, out), top + Point(across * 1.4, out),
          top + Point(across * 0.8, -low),
        ])
      }
      let right = middle + Point(tail.size.x / 2, 0)
      let (up, out) = (tail.size.y * 0.3, 24.0)
      return GraphRoute(points: [
        right + Point(-2, up), right + Point(out, up * 1.6), right + Point(out, -up * 1.6), right + Point(-2, -up),
      ])
    }
    let (from, to) = (anchor(edge.tail, edge.tailPort), anchor(edge.head, edge.headPort))
    if aside != 0 {
      let along = to - from
      let out = Point(-along.y, along.x) * (aside / max(1e-9, along.length))
      let (first, second) = (from.mixed(to, 1.0 / 3) + out, from.mixed(to, 2.0 / 3) + out)
      let start = tail.border(from: from, towards: first, within: middles[edge.tail])
      let end = head.border(from: to, towards: second, within: middles[edge.head])
      return GraphRoute(points: [start, first, second, end])
    }
    var stops = [from] + bends + [to]
    stops[0] = tail.border(from: from, towards: stops[1], within: middles[edge.tail])
    stops[stops.count - 1] = head.border(from: to, towards: stops[stops.count - 2], within: middles[edge.head])
    var points = [stops[0]]
    for k in 1..<stops.count {
      let (a, b) = (stops[k - 1], stops[k])
      func tangent(_ index: Int) -> Point {
        guard index > 0, index < stops.count - 1 else { return (b - a) * (1.0 / 3) }
        // Straight on at bends, along the direction of the layers.
        let run = stops[index + 1] - stops[index - 1]
        let length = isAcross ? abs(b.x - a.x) : abs(b.y - a.y)
        return run * (length / 3 / max(1e-9, isAcross ? abs(run.x) : abs(run.y)))
      }
      points += [a + tangent(k - 1), b - tangent(k), b]
    }
    return GraphRoute(points: points)
  }

  private func anchor(_ node: Int, _ port: String?) -> Point {
    guard let port, let record = nodes[node].record, let box = record.box(ofPort: port) else { return middles[node] }
    let corner = middles[node] + Point(-nodes[node].size.x / 2, nodes[node].size.y / 2)
    return Point(corner.x + box.centre.x, corner.y - box.centre.y)
  }
}

extension GraphNode {
  /// As `border(from:towards:)`, from any place within the shape.
  fileprivate func border(from place: Point, towards target: Point, within middle: Point) -> Point {
    guard place != middle else { return border(from: middle, towards: target) }
    var (inside, outside) = (0.0, 1.0)
    for _ in 0..<40 {
      let share = (inside + outside) / 2
      let point = place.mixed(target, share) - middle
      if abs(point.x) <= size.x / 2, abs(point.y) <= size.y / 2 { inside = share } else { outside = share }
    }
    return place.mixed(target, outside)
  }
}
