import Glibc

/// A linear map with a shift: (a·x + c·y + e, b·x + d·y + f).
package struct Affine: Hashable, Sendable {
  package var a, b, c, d, e, f: Double

  package init(_ a: Double, _ b: Double, _ c: Double, _ d: Double, _ e: Double, _ f: Double) {
    (self.a, self.b, self.c, self.d, self.e, self.f) = (a, b, c, d, e, f)
  }

  package static let identity = Affine(1, 0, 0, 1, 0, 0)

  package static func shift(_ by: Point) -> Affine { Affine(1, 0, 0, 1, by.x, by.y) }
  package static func scale(_ x: Double, _ y: Double) -> Affine { Affine(x, 0, 0, y, 0, 0) }
  package static func rotation(degrees: Double) -> Affine {
    let (s, c) = (sin(degrees * .pi / 180), cos(degrees * .pi / 180))
    return Affine(c, s, -s, c, 0, 0)
  }

  package func callAsFunction(_ p: Point) -> Point { Point(a * p.x + c * p.y + e, b * p.x + d * p.y + f) }

  /// This one first, then the other.
  package func then(_ next: Affine) -> Affine {
    let origin = next(Point(e, f))
    return Affine(
      next.a * a + next.c * b, next.b * a + next.d * b, next.a * c + next.c * d, next.b * c + next.d * d, origin.x, origin.y)
  }
}
