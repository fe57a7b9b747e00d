/// The end of an edge: its shapes, and where the line meets them.
struct GraphArrowHead {
  var paths: [Path]
  var joint: Point
  var isFilled = true
  var isClosed = true

  /// `base` is where a head of the usual size begins, `aside` half of its width.
  init(named name: String?, _ tip: Point, _ base: Point, _ aside: Point) {
    let back = base - tip
    func polygon(_ points: [Point]) -> [Path] { [Path(polyline: points, closed: true)] }
    var name = name ?? "normal"
    if name == "empty" { name = "onormal" }
    if name.hasPrefix("o") {
      isFilled = false
      name.removeFirst()
    }
    joint = base
    switch name {
    case "none": (paths, joint) = ([], tip)
    case "vee":
      joint = tip + back * 0.7
      paths = polygon([tip, base + aside * 1.4, joint, base - aside * 1.4])
    case "dot":
      let radius = back.length * 0.4
      let along = back * (1 / max(1e-9, back.length))
      paths = [.circle(centre: tip + along * radius, radius: radius)]
      joint = tip + along * (2 * radius)
    case "diamond":
      joint = tip + back * 1.2
      paths = polygon([tip, tip + back * 0.6 + aside, joint, tip + back * 0.6 - aside])
    case "box":
      joint = tip + back * 0.8
      paths = polygon([tip + aside, joint + aside, joint - aside, tip - aside])
    case "inv": paths = polygon([base, tip + aside, tip - aside])
    case "tee":
      joint = tip + back * 0.2
      paths = polygon([tip + aside * 1.6, joint + aside * 1.6, joint - aside * 1.6, tip - aside * 1.6])
    case "open":
      (isFilled, isClosed, joint) = (false, false, tip)
      paths = [Path(polyline: [base + aside * 1.4, tip, base - aside * 1.4])]
    case "crow":
      joint = base
      paths = polygon([base, tip + aside * 1.4, tip + back * 0.3, tip, tip + back * 0.3, tip - aside * 1.4])
    default: paths = polygon([tip, base + aside, base - aside])
    }
  }
}
