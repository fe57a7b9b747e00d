/// How an edge runs, and where its words stand.
struct GraphRoute {
  /// The points of cubic pieces, from border to border.
  var points: [Point]
  /// The middles of its own words, and of those at its head and tail.
  var label: Point?
  var headLabel: Point?
  var tailLabel: Point?

  /// Places along it, close enough to tell what it runs through.
  var samples: [Point] {
    var samples: [Point] = []
    for k in stride(from: 0, to: points.count - 3, by: 3) {
      for step in 0..<12 { samples.append(GraphRoute.place(points, k, Double(step) / 12)) }
    }
    return samples
  }

  func place(at share: Double) -> Point {
    let pieces = (points.count - 1) / 3
    guard pieces > 0 else { return points.first ?? .zero }
    let at = share * Double(pieces)
    let piece = min(pieces - 1, Int(at))
    return GraphRoute.place(points, piece * 3, at - Double(piece))
  }

  private static func place(_ points: [Point], _ k: Int, _ t: Double) -> Point {
    let (ab, bc, cd) = (points[k].mixed(points[k + 1], t), points[k + 1].mixed(points[k + 2], t), points[k + 2].mixed(points[k + 3], t))
    return ab.mixed(bc, t).mixed(bc.mixed(cd, t), t)
  }

  /// Where words at an end stand: some way back along the edge, aside by an angle.
  func endLabel(atHead: Bool, _ attributes: [String: String]) -> Point {
    let (tip, before) = atHead ? (points[points.count - 1], points[points.count - 2]) : (points[0], points[1])
    let distance = min(100, max(0, Double(attributes["labeldistance"] ?? "") ?? 1)) * 10
    let back = (before - tip) * (distance / max(1e-9, (before - tip).length))
    let turn = Affine.rotation(degrees: Double(attributes["labelangle"] ?? "") ?? -25)
    return tip + turn(back)
  }
}

/// Finds places for the words of edges: beside their middles, where they hide least.
struct GraphLabelPlaces {
  private var taken: [Box]
  private let lines: [Point]
  private static let mostLookedAt = 4_000_000

  init(nodes: [Box], routes: [GraphRoute], labels: Int) {
    taken = nodes
    let samples = routes.flatMap(\.samples)
    lines = samples.count * max(1, labels) * 12 > GraphLabelPlaces.mostLookedAt ? [] : samples
  }

  mutating func place(_ size: Point, along route: GraphRoute, isAcross: Bool) -> Point {
    var best = (cost: Double.infinity, box: Box(.zero, .zero))
    var tried = 0.0
    let (aside, above) = (Point(size.x / 2 + 4, 0), Point(0, size.y / 2 + 2))
    let sides = isAcross ? [above, above * -1, aside, aside * -1] : [aside, aside * -1, above, above * -1]
    for share in [0.5, 0.38, 0.62, 0.25, 0.75] {
      for side in sides {
        let middle = route.place(at: share) + side
        let box = Box(middle - size * 0.5, middle + size * 0.5)
        var cost = tried * 0.3
        for other in taken where other.overlaps(box) { cost += 20 }
        for point in lines where box.contains(point) { cost += 2 }
        if cost < best.cost { best = (cost, box) }
        tried += 1
      }
    }
    taken.append(best.box)
    return best.box.centre
  }
}
