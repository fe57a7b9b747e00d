/// Heights over a part of the plane, of which level lines and bands can be drawn.
package protocol Landscape {
  func band(from low: Double, to high: Double) -> Path
  func lines(at level: Double) -> [LevelLines.Line]
}

extension Surface: Landscape {}
extension TriangleSurface: Landscape {}
