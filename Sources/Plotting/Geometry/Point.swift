/// A place or a direction, in pixels, points or data, as the context says.
package struct Point: Hashable, Sendable {
  package var x: Double
  package var y: Double

  package init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }

  package static let zero = Point(0, 0)

  package var isFinite: Bool { x.isFinite && y.isFinite }
  package var length: Double { (x * x + y * y).squareRoot() }

  package static func + (a: Point, b: Point) -> Point { Point(a.x + b.x, a.y + b.y) }
  package static func - (a: Point, b: Point) -> Point { Point(a.x - b.x, a.y - b.y) }
  package static func * (a: Point, scale: Double) -> Point { Point(a.x * scale, a.y * scale) }

  package func cross(_ other: Point) -> Double { x * other.y - y * other.x }
  package func dot(_ other: Point) -> Double { x * other.x + y * other.y }
  package func mixed(_ other: Point, _ share: Double) -> Point { self + (other - self) * share }
}
