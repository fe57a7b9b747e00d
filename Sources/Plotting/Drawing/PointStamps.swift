/// Many points of different looks: each shape is worked out once for a size and a place within its pixel, to an eighth of a pixel.
struct PointStamps {
  /// From so many points on.
  static let worthwhile = 3000
  private static let mostStamps = 20_000
  private static let parts = 8.0

  private struct Key: Hashable {
    var path: Int
    var size: Int
    var x: Int
    var y: Int
  }

  private struct Stamps {
    var inside: Stamp
    var border: Stamp?
    /// Both as one, for points of one opaque colour.
    var whole: Stamp
  }

  private let collection: Collection
  private let scale: Double
  private let pen: Pen?

  /// Nil where the points differ in more than shape, size and colour.
  init?(_ collection: Collection, pixelsPerPoint: Double, pen: Pen?) {
    guard !collection.paths.isEmpty, collection.paths.count <= 16, collection.widths.count <= 1, collection.pens.count <= 1 else {
      return nil
    }
    (self.collection, scale, self.pen) = (collection, pixelsPerPoint, pen)
  }

  func draw(_ points: [Point], on painter: Painter) {
    let (fills, edges) = (collection.fills.map(\.bytes), collection.edges.map(\.bytes))
    let sizes = collection.sizes.map(step)
    var made: [Key: Stamps] = [:]
    var last: (key: Key, stamps: Stamps)?
    let (clip, height) = (painter.clip, Double(painter.canvas.height))
    let (left, right) = (Double(clip.left) - 2000, Double(clip.right) + 2000)
    for (k, point) in points.enumerated() where point.isFinite && point.x > left && point.x < right && abs(point.y) < 1e6 {
      let place = Point(point.x * PointStamps.parts, (height - point.y) * PointStamps.parts)
      let (x, y) = (Int(place.x.rounded()), Int(place.y.rounded()))
      let key = Key(path: k % collection.paths.count, size: sizes.isEmpty ? step(1) : sizes[k % sizes.count], x: x & 7, y: y & 7)
      let stamps: Stamps
      if let last, last.key == key {
        stamps = last.stamps
      } else if let known = made[key] {
        stamps = known
      } else {
        stamps = self.stamps(key)
        if made.count < PointStamps.mostStamps { made[key] = stamps }
      }
      last = (key, stamps)
      let fill = fills.isEmpty ? SIMD4(0, 0, 0, 0) : fills[k % fills.count]
      let edge = edges.isEmpty || stamps.border == nil ? SIMD4(0, 0, 0, 0) : edges[k % edges.count]
      if fill == edge, fill.w == 255 {
        stamps.whole.put(on: painter.canvas, clip, x: x >> 3, y: y >> 3, fill)
        continue
      }
      if fill.w > 0 { stamps.inside.put(on: painter.canvas, clip, x: x >> 3, y: y >> 3, fill) }
      if edge.w > 0, let border = stamps.border { border.put(on: painter.canvas, clip, x: x >> 3, y: y >> 3, edge) }
    }
  }

  private func step(_ size: Double) -> Int { Int(min(1e5, max(0, size.isNaN ? 0 : (size * scale * PointStamps.parts).rounded()))) }

  private func stamps(_ key: Key) -> Stamps {
    let size = Double(key.size) / PointStamps.parts
    let place = Point(Double(key.x) / PointStamps.parts, Double(key.y) / PointStamps.parts)
    let path = collection.paths[key.path].applying(.scale(size, -size)).applying(.shift(place))
    let lines = Snapping.snapped(path, width: pen?.width ?? 0).polylines()
    let inside = Stamp(filling: lines)
    let border = pen.map { Stamp(filling: Stroke.shapes(of: lines, pen: $0)) }
    return Stamps(inside: inside, border: border, whole: border.map(inside.joined) ?? inside)
  }
}
