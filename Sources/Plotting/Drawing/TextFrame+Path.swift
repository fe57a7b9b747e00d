import Glibc

extension TextFrame {
  /// The outline around a text of a size, from its lower left corner; all lengths in pixels.
  package func path(around width: Double, _ height: Double, scale: Double = 1) -> Path {
    let (pad, size) = (padding * scale, rounding * scale)
    let box = Box(x: 0, y: 0, width: width, height: height).grown(by: pad)
    switch kind {
    case .square: return .rectangle(box)
    case .round: return .roundedRectangle(box, radius: size)
    case .round4: return TextFrame.bulging(box, size)
    case .circle: return .circle(centre: box.centre, radius: max(box.width, box.height) / 2)
    case .ellipse:
      return .arc(box.centre, box.width / 2.0.squareRoot(), box.height / 2.0.squareRoot(), from: 0, to: 360, closed: true)
    case .rarrow: return Path(polyline: arrow(box), closed: true)
    case .larrow: return Path(polyline: arrow(box).map { Point(box.low.x + box.high.x - $0.x, $0.y) }, closed: true)
    case .darrow: return Path(polyline: doubleArrow(box), closed: true)
    case .sawtooth: return Path(polyline: TextFrame.teeth(box, size), closed: true)
    case .roundtooth:
      let points = TextFrame.teeth(box, size)
      var path = Path()
      path.move(points[0])
      for k in stride(from: 1, to: points.count, by: 2) { path.quadratic(points[k], points[(k + 1) % points.count]) }
      path.close()
      return path
    }
  }

  /// A rectangle whose sides bend outwards.
  private static func bulging(_ box: Box, _ size: Double) -> Path {
    let inner = box.grown(by: -size)
    let (l, b, r, t) = (inner.low.x, inner.low.y, inner.high.x, inner.high.y)
    var path = Path()
    path.move(Point(l, b))
    path.cubic(Point(l + size, b - size), Point(r - size, b - size), Point(r, b))
    path.cubic(Point(r + size, b + size), Point(r + size, t - size), Point(r, t))
    path.cubic(Point(r - size, t + size), Point(l + size, t + size), Point(l, t))
    path.cubic(Point(l - size, t - size), Point(l - size, b + size), Point(l, b))
    path.close()
    return path
  }

  /// How far a tip stands out for half the height of a head.
  private var steepness: Double { 1 / tan(headAngle * .pi / 360) }

  private func arrow(_ box: Box) -> [Point] {
    let (l, b, r, t, middle) = (box.low.x, box.low.y, box.high.x, box.high.y, box.centre.y)
    let head = headWidth * box.height
    guard steepness > 0 else {
      let back = min(-steepness * max(head - box.height, 0) / 2, box.width)
      let (low, high) = (min(middle - head / 2, b) - back / steepness, max(middle + head / 2, t) + back / steepness)
      return [
        Point(l, b), Point(r - back, low), Point(r, middle - head / 2), Point(r, middle + head / 2), Point(r - back, high), Point(l, t),
      ]
    }
    let tip = r + steepness * min(box.height, head) / 2
    let neck = tip - steepness * head / 2
    return [
      Point(l, b), Point(neck, b), Point(neck, middle - head / 2), Point(tip, middle), Point(neck, middle + head / 2), Point(neck, t),
      Point(l, t),
    ]
  }

  private func doubleArrow(_ box: Box) -> [Point] {
    let (l, b, r, t, middle) = (box.low.x, box.low.y, box.high.x, box.high.y, box.centre.y)
    let head = headWidth * box.height
    guard steepness > 0 else {
      let back = min(-steepness * max(head - box.height, 0) / 2, box.width / 2)
      let (low, high) = (min(middle - head / 2, b) - back / steepness, max(middle + head / 2, t) + back / steepness)
      return [
        Point(l, middle - head / 2), Point(l + back, low), Point(r - back, low), Point(r, middle - head / 2), Point(r, middle + head / 2),
        Point(r - back, high), Point(l + back, high), Point(l, middle + head / 2),
      ]
    }
    let reach = steepness * min(box.height, head) / 2
    let (first, last) = (l - reach + steepness * head / 2, r + reach - steepness * head / 2)
    return [
      Point(first, t), Point(first, middle + head / 2), Point(l - reach, middle), Point(first, middle - head / 2), Point(first, b),
      Point(last, b), Point(last, middle - head / 2), Point(r + reach, middle), Point(last, middle + head / 2), Point(last, t),
    ]
  }

  /// A rectangle with teeth of a size all around.
  private static func teeth(_ given: Box, _ size: Double) -> [Point] {
    let half = size / 2
    let box = given.grown(by: -half)
    let corners = [box.low, Point(box.high.x, box.low.y), box.high, Point(box.low.x, box.high.y)]
    guard size > 0, box.width > size, box.height > size else { return corners }
    func count(_ length: Double) -> Int { 2 * max(1, Int(((length - size) / (size * 2)).rounded(.toNearestOrEven))) }
    /// Along a side: back and forth across it, from half a tooth behind its start to half a tooth before its end.
    func side(_ from: Point, _ to: Point, _ outwards: Point) -> [Point] {
      let steps = 2 * count((to - from).length)
      let along = (to - from) * (1 / (to - from).length)
      let across = [0.0, 1, 0, -1]
      return [from]
        + (0...steps).map { k in
          let share = Double(k) / Double(steps)
          return from + along * (half + share * ((to - from).length - size)) + outwards * (across[(k + 1) % 4] * half)
        }
    }
    let outwards = [Point(0, -1), Point(1, 0), Point(0, 1), Point(-1, 0)]
    return (0..<4).flatMap { side(corners[$0], corners[($0 + 1) % 4], outwards[$0]) }
  }
}
