/// The coverage of a small shape, worked out once and laid down in many places.
struct Stamp {
  private let left: Int
  private let top: Int
  private let width: Int
  private let height: Int
  private let shares: [UInt8]

  private static let largest = 4096.0

  /// `shapes` are around the origin, with y downwards.
  init(filling shapes: [Polyline]) {
    var box = Box.nothing
    for shape in shapes { for point in shape.points { box = box.holding(point) } }
    guard !box.isEmpty, box.width < Stamp.largest, box.height < Stamp.largest else {
      (left, top, width, height, shares) = (0, 0, 0, 0, [])
      return
    }
    let (x, y) = (Int(box.low.x.rounded(.down)), Int(box.low.y.rounded(.down)))
    let (w, h) = (Int(box.high.x.rounded(.up)) - x + 1, Int(box.high.y.rounded(.up)) - y + 1)
    let coverage = Coverage(width: w, height: h)
    coverage.add(shapes.map { shape in Polyline(points: shape.points.map { Point($0.x - Double(x), $0.y - Double(y)) }, isClosed: true) })
    var filled = [UInt8](repeating: 0, count: w * h)
    coverage.sweep(clip: PixelBox(left: 0, top: 0, right: w, bottom: h)) { row, start, count, shares in
      for k in 0..<count { filled[row * w + start + k] = shares[k] }
    }
    (left, top, width, height, shares) = (x, y, w, h, filled)
  }

  private init(left: Int, top: Int, width: Int, height: Int, shares: [UInt8]) {
    (self.left, self.top, self.width, self.height, self.shares) = (left, top, width, height, shares)
  }

  /// Both, one after the other, as one: what two layers of the same opaque colour cover.
  func joined(_ other: Stamp) -> Stamp {
    if width == 0 || height == 0 { return other }
    if other.width == 0 || other.height == 0 { return self }
    let (x, y) = (min(left, other.left), min(top, other.top))
    let (w, h) = (max(left + width, other.left + other.width) - x, max(top + height, other.top + other.height) - y)
    var sum = [UInt8](repeating: 0, count: w * h)
    for stamp in [self, other] {
      for row in 0..<stamp.height {
        for column in 0..<stamp.width {
          let place = (stamp.top - y + row) * w + stamp.left - x + column
          let (below, share) = (Int(sum[place]), Int(stamp.shares[row * stamp.width + column]))
          sum[place] = UInt8(truncatingIfNeeded: below + (255 - below) * share / 255)
        }
      }
    }
    return Stamp(left: x, top: y, width: w, height: h, shares: sum)
  }

  func put(on canvas: Canvas, _ clip: PixelBox, x: Int, y: Int, _ colour: SIMD4<UInt8>) {
    let (x, y) = (x + left, y + top)
    let (from, to) = (max(x, clip.left), min(x + width, clip.right))
    guard from < to else { return }
    shares.withUnsafeBufferPointer { shares in
      guard let base = shares.baseAddress else { return }
      for row in max(y, clip.top)..<max(y, clip.top, min(y + height, clip.bottom)) {
        canvas.blend(row: row, from: from, count: to - from, colour, base + (row - y) * width + (from - x))
      }
    }
  }
}
