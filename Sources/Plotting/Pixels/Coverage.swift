/// How much of each pixel lies inside a shape: edges go in, rows of shares come out.
///
/// Each pixel keeps the height of the edges that cross it and the area to their left, in 256ths of a pixel; a sum from left to right turns
/// these into shares, exactly. Overlapping parts of one shape count once where they run the same way round.
final class Coverage {
  private static let unit = 256.0

  let width: Int
  let height: Int
  private var heights: [Int32]
  private var areas: [Int32]
  private var firstTouched: [Int32]
  private var lastTouched: [Int32]
  private var top: Int
  private var bottom: Int
  private var shares: [UInt8]

  init(width: Int, height: Int) {
    self.width = width
    self.height = height
    heights = Array(repeating: 0, count: (width + 1) * height)
    areas = heights
    firstTouched = Array(repeating: Int32.max, count: height)
    lastTouched = Array(repeating: -1, count: height)
    shares = Array(repeating: 0, count: width + 1)
    (top, bottom) = (height, 0)
  }

  /// Takes in closed shapes; open ones are closed. One with a place that is no number, as an endless pen leaves, is left out.
  func add(_ lines: [Polyline]) {
    func near(_ p: Point) -> Point { Point(min(1e9, max(-1e9, p.x)), min(1e9, max(-1e9, p.y))) }
    for line in lines where line.points.count > 1 && line.points.allSatisfy(\.isFinite) {
      var from = near(line.points[line.points.count - 1])
      for to in line.points.lazy.map(near) {
        addEdge(from, to)
        from = to
      }
    }
  }

  /// Cuts an edge to what can be seen; what lies left of the picture still counts for its height.
  private func addEdge(_ from: Point, _ to: Point) {
    guard from.y != to.y else { return }
    var (a, b) = (from, to)
    let (w, h) = (Double(width), Double(height))
    if a.y < b.y { if b.y <= 0 || a.y >= h { return } } else if a.y <= 0 || b.y >= h { return }
    func cutRows(_ p: inout Point) {
      let y = min(h, max(0, p.y))
      if y != p.y { p = Point(from.x + (to.x - from.x) * ((y - from.y) / (to.y - from.y)), y) }
    }
    cutRows(&a)
    cutRows(&b)
    if max(a.x, b.x) <= 0 { return addInside(Point(0, a.y), Point(0, b.y)) }
    if min(a.x, b.x) >= w { return }
    if min(a.x, b.x) >= 0, max(a.x, b.x) <= w { return addInside(a, b) }

    func row(at x: Double) -> Double { a.y + (b.y - a.y) * ((x - a.x) / (b.x - a.x)) }
    var stops = [a]
    let crossings = (a.x < b.x ? [0, w] : [w, 0]).filter { min(a.x, b.x) < $0 && $0 < max(a.x, b.x) }
    for x in crossings { stops.append(Point(x, row(at: x))) }
    stops.append(b)
    for k in 1..<stops.count {
      func inside(_ p: Point) -> Point { Point(min(w, max(0, p.x)), min(h, max(0, p.y))) }
      addInside(inside(stops[k - 1]), inside(stops[k]))
    }
  }

  private func addInside(_ a: Point, _ b: Point) {
    let (x0, y0) = (Int((a.x * Coverage.unit).rounded()), Int((a.y * Coverage.unit).rounded()))
    let (x1, y1) = (Int((b.x * Coverage.unit).rounded()), Int((b.y * Coverage.unit).rounded()))
    guard y0 != y1 else { return }
    let falls = y1 > y0
    let (firstX, firstY, lastX, lastY) = falls ? (x0, y0, x1, y1) : (x1, y1, x0, y0)
    let sign: Int32 = falls ? 1 : -1
    let (deltaX, deltaY) = (lastX - firstX, lastY - firstY)
    var (x, y) = (firstX, firstY)
    let rows = (firstY >> 8)...((lastY - 1) >> 8)
    (top, bottom) = (min(top, rows.lowerBound), max(bottom, rows.upperBound + 1))
    heights.withUnsafeMutableBufferPointer { heights in
      areas.withUnsafeMutableBufferPointer { areas in
        for row in rows {
          let endY = min(lastY, (row + 1) << 8)
          let endX = endY == lastY ? lastX : firstX + (deltaX * (endY - firstY)) / deltaY
          addRow(row, x, endX, endY - y, sign, heights, areas)
          (x, y) = (endX, endY)
        }
      }
    }
  }

  /// The part of an edge within a row: from `x0` to `x1` while it falls by `fall`.
  @inline(__always)
  private func addRow(
    _ row: Int, _ x0: Int, _ x1: Int, _ fall: Int, _ sign: Int32, _ heights: UnsafeMutableBufferPointer<Int32>,
    _ areas: UnsafeMutableBufferPointer<Int32>
  ) {
    let base = row * (width + 1)
    let (left, right) = x0 < x1 ? (x0, x1) : (x1, x0)
    firstTouched[row] = min(firstTouched[row], Int32(left >> 8))
    lastTouched[row] = max(lastTouched[row], Int32(right >> 8))
    if left >> 8 == right >> 8 {
      let cell = base + (left >> 8)
      heights[cell] += sign * Int32(fall)
      areas[cell] += sign * Int32(fall * ((left & 255) + (right & 255)))
      return
    }
    // The share of the fall in each pixel goes by the width that the edge takes in it; what rounding leaves goes to the last.
    var (x, fallen) = (left, 0)
    let span = right - left
    while x < right {
      let end = min(right, ((x >> 8) + 1) << 8)
      let reached = end == right ? fall : fall * (end - left) / span
      let part = reached - fallen
      let cell = base + (x >> 8)
      heights[cell] += sign * Int32(part)
      areas[cell] += sign * Int32(part * ((x & 255) + (end - ((x >> 8) << 8))))
      (x, fallen) = (end, reached)
    }
  }

  /// Hands over each row in which something is covered, between two columns, and forgets it. Without smoothing a pixel is in or out.
  func sweep(
    clip: PixelBox, isSmooth: Bool = true, _ take: (_ row: Int, _ start: Int, _ count: Int, _ shares: UnsafePointer<UInt8>) -> Void
  ) {
    heights.withUnsafeMutableBufferPointer { heights in
      areas.withUnsafeMutableBufferPointer { areas in
        shares.withUnsafeMutableBufferPointer { shares in
          for row in top..<max(top, bottom) where lastTouched[row] >= 0 {
            let (first, last) = (Int(firstTouched[row]), Int(lastTouched[row]))
            let base = row * (width + 1)
            var height: Int32 = 0
            var x = first
            while x <= last {
              let from = x
              while x <= last, heights[base + x] == 0, areas[base + x] == 0 { x += 1 }
              if x > from {
                let share = Coverage.share(height << 9)
                for k in from..<x { shares[k] = share }
              }
              guard x <= last else { break }
              height += heights[base + x]
              shares[x] = Coverage.share((height << 9) - areas[base + x])
              heights[base + x] = 0
              areas[base + x] = 0
              x += 1
            }
            var end = last + 1
            // Edges that lie beyond the right border do not come in: the rest of the row is as covered as its end.
            let rest = Coverage.share(height << 9)
            if rest != 0 {
              for x in end..<max(end, width) { shares[x] = rest }
              end = max(end, width)
            }
            if !isSmooth { for x in first..<end { shares[x] = shares[x] < 128 ? 0 : 255 } }
            firstTouched[row] = Int32.max
            lastTouched[row] = -1
            let (from, to) = (max(first, clip.left), min(end, width, clip.right))
            if row >= clip.top, row < clip.bottom, from < to, let start = shares.baseAddress { take(row, from, to - from, start + from) }
          }
        }
      }
    }
    (top, bottom) = (height, 0)
  }

  @inline(__always)
  private static func share(_ area: Int32) -> UInt8 { UInt8(truncatingIfNeeded: min(255, abs(area) >> 9)) }
}

/// Whole pixels: columns from `left` up to `right`, rows from `top` up to `bottom`.
package struct PixelBox: Hashable, Sendable {
  package var left, top, right, bottom: Int
}
