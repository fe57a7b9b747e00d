/// An upright rectangle by two corners; `low` is below and left of `high` unless it is empty.
package struct Box: Hashable, Sendable {
  package var low: Point
  package var high: Point

  package init(_ low: Point, _ high: Point) {
    self.low = low
    self.high = high
  }

  package init(x: Double, y: Double, width: Double, height: Double) {
    self.init(Point(x, y), Point(x + width, y + height))
  }

  /// What holds nothing yet and grows with what is added.
  package static let nothing = Box(Point(.infinity, .infinity), Point(-.infinity, -.infinity))

  package var width: Double { high.x - low.x }
  package var height: Double { high.y - low.y }
  package var centre: Point { Point((low.x + high.x) / 2, (low.y + high.y) / 2) }
  package var isEmpty: Bool { !(low.x <= high.x && low.y <= high.y) }

  package func holding(_ point: Point) -> Box {
    Box(Point(min(low.x, point.x), min(low.y, point.y)), Point(max(high.x, point.x), max(high.y, point.y)))
  }

  package func joined(_ other: Box) -> Box {
    if other.isEmpty { return self }
    return isEmpty ? other : holding(other.low).holding(other.high)
  }

  package func moved(by shift: Point) -> Box { Box(low + shift, high + shift) }

  package func grown(by margin: Double) -> Box { Box(low - Point(margin, margin), high + Point(margin, margin)) }

  package func contains(_ point: Point) -> Bool {
    low.x <= point.x && point.x <= high.x && low.y <= point.y && point.y <= high.y
  }

  package func overlaps(_ other: Box) -> Bool {
    low.x < other.high.x && other.low.x < high.x && low.y < other.high.y && other.low.y < high.y
  }
}
