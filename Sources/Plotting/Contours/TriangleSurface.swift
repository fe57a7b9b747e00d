/// Heights at the corners of triangles, even between them.
package struct TriangleSurface {
  private let points: [Point]
  private let heights: [Double]
  private let triangles: [[Int]]

  /// Nil where a triangle names a corner that there is not.
  package init?(x: [Double], y: [Double], heights: [Double], triangles: [[Int]]) {
    guard x.count == y.count, x.count == heights.count, triangles.allSatisfy({ $0.count == 3 && $0.allSatisfy(heights.indices.contains) })
    else { return nil }
    let points = zip(x, y).map { Point($0, $1) }
    (self.points, self.heights) = (points, heights)
    // All the same way round, so that neighbours filled together show no seam.
    self.triangles = triangles.map { corners in
      let (a, b, c) = (points[corners[0]], points[corners[1]], points[corners[2]])
      return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) < 0 ? [corners[0], corners[2], corners[1]] : corners
    }
  }

  package func band(from low: Double, to high: Double) -> Path {
    var path = Path()
    for corners in triangles {
      let sides = corners.map { heights[$0] <= low ? -1 : heights[$0] > high ? 1 : 0 }
      guard corners.allSatisfy({ heights[$0].isFinite }), !(sides[0] == sides[1] && sides[1] == sides[2] && sides[0] != 0) else { continue }
      var piece: [Point] = []
      for k in 0..<3 {
        let (from, to, start, end) = (corners[k], corners[(k + 1) % 3], sides[k], sides[(k + 1) % 3])
        if start == 0 { piece.append(points[from]) }
        if start < end {
          if start < 0 { piece.append(crossing(from, to, low)) }
          if end > 0 { piece.append(crossing(from, to, high)) }
        } else if start > end {
          if start > 0 { piece.append(crossing(from, to, high)) }
          if end < 0 { piece.append(crossing(from, to, low)) }
        }
      }
      guard piece.count > 2 else { continue }
      path.move(piece[0])
      for point in piece.dropFirst() { path.line(point) }
      path.close()
    }
    return path
  }

  package func lines(at level: Double) -> [LevelLines.Line] {
    var lines = LevelLines()
    for corners in triangles where corners.allSatisfy({ heights[$0].isFinite }) {
      let isAbove = corners.map { heights[$0] > level }
      guard
        let fall = (0..<3).first(where: { isAbove[$0] && !isAbove[($0 + 1) % 3] }),
        let rise = (0..<3).first(where: { !isAbove[$0] && isAbove[($0 + 1) % 3] })
      else { continue }
      func end(_ k: Int) -> LevelLines.End {
        let (from, to) = (corners[k], corners[(k + 1) % 3])
        return (LevelLines.Edge(from, to), crossing(from, to, level))
      }
      lines.add(end(fall), end(rise))
    }
    return lines.joined()
  }

  private func crossing(_ a: Int, _ b: Int, _ level: Double) -> Point {
    let (low, high) = a < b ? (a, b) : (b, a)
    return points[low].mixed(points[high], (level - heights[low]) / (heights[high] - heights[low]))
  }
}
