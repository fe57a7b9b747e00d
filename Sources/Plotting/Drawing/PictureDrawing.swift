/// Draws pictures of colours or numbers, each pixel of the canvas from those around its middle.
struct PictureDrawing {
  let view: AxesView
  let painter: Painter

  func draw(_ picture: Picture, _ frame: Frame) {
    guard picture.width > 0, picture.height > 0 else { return }
    let given = picture.table == nil ? picture.pixels.count : picture.shares.count
    guard given / picture.width == picture.height, given % picture.width == 0 else { return }
    let (low, high) = (view.point(picture.box.low, frame), view.point(picture.box.high, frame))
    guard low.isFinite, high.isFinite, low.x != high.x, low.y != high.y else { return }
    let around = painter.pixels(of: Box(Point(min(low.x, high.x), min(low.y, high.y)), Point(max(low.x, high.x), max(low.y, high.y))))
    let area = around.within(painter.clip)
    guard area.left < area.right, area.top < area.bottom else { return }
    let height = Double(painter.canvas.height)
    let columns = (area.left..<area.right).map { (Double($0) + 0.5 - low.x) / (high.x - low.x) * Double(picture.width) }
    let rows = (area.top..<area.bottom).map { (height - Double($0) - 0.5 - high.y) / (low.y - high.y) * Double(picture.height) }
    let (across, down) = (abs(high.x - low.x) / Double(picture.width), abs(high.y - low.y) / Double(picture.height))
    guard let kernel = kernel(of: picture, across, down) else { return drawNearest(picture, area, columns, rows) }
    let horizontal = columns.map { PictureWeights($0, picture.width, kernel, scale: across) }
    let vertical = rows.map { PictureWeights($0, picture.height, kernel, scale: down) }
    // Numbers are mixed before they become colours, unless many of them fall together.
    if let table = picture.table, across >= 1, down >= 1 {
      draw(picture, [picture.shares], area, horizontal, vertical) { values in table[values[0]].bytes }
    } else {
      let colours = picture.table.map { table in picture.shares.map { table[$0] } } ?? picture.pixels
      let channels = [
        colours.map { $0.red * $0.alpha }, colours.map { $0.green * $0.alpha }, colours.map { $0.blue * $0.alpha }, colours.map(\.alpha),
      ]
      draw(picture, channels, area, horizontal, vertical) { values in
        let alpha = max(1e-9, values[3])
        return Colour(values[0] / alpha, values[1] / alpha, values[2] / alpha, values[3]).bytes
      }
    }
  }

  /// What mixes pixels here: nothing where each is shown as a whole number of them, or much larger.
  private func kernel(of picture: Picture, _ across: Double, _ down: Double) -> PictureKernel? {
    guard picture.kernel == .automatic else { return picture.kernel }
    func isPlain(_ scale: Double) -> Bool { scale > 3 || abs(scale - 1) < 1e-9 || abs(scale - 2) < 1e-9 }
    return isPlain(across) && isPlain(down) ? nil : .hanning
  }

  private func drawNearest(_ picture: Picture, _ area: PixelBox, _ columns: [Double], _ rows: [Double]) {
    func index(_ at: Double, _ count: Int) -> Int { Int(max(0, min(Double(count - 1), at.rounded(.down)))) }
    let colours = picture.table.map { table in picture.shares.map { table[$0].bytes } } ?? picture.pixels.map(\.bytes)
    let sources = columns.map { index($0, picture.width) }
    for (k, at) in rows.enumerated() {
      let start = index(at, picture.height) * picture.width
      for (x, source) in sources.enumerated() { painter.canvas.blend(x: area.left + x, y: area.top + k, colours[start + source]) }
    }
  }

  private func draw(
    _ picture: Picture, _ channels: [[Double]], _ area: PixelBox, _ columns: [PictureWeights], _ rows: [PictureWeights],
    colour: ([Double]) -> SIMD4<UInt8>
  ) {
    // Each row of the picture is mixed along itself once, and kept as long as rows of the canvas need it.
    var mixed: [Int: [[Double]]] = [:]
    func row(_ index: Int) -> [[Double]] {
      if let known = mixed[index] { return known }
      let start = index * picture.width
      let made = channels.map { channel in columns.map { $0.sum { channel[start + $0] } } }
      mixed[index] = made
      return made
    }
    var values = channels.map { _ in 0.0 }
    for (k, weights) in rows.enumerated() {
      let needed = weights.indices.map(row)
      for index in mixed.keys where !weights.indices.contains(index) { mixed[index] = nil }
      for x in columns.indices {
        for channel in channels.indices {
          var sum = 0.0
          for (place, weight) in weights.weights.enumerated() { sum += weight * needed[place][channel][x] }
          values[channel] = sum
        }
        painter.canvas.blend(x: area.left + x, y: area.top + k, colour(values))
      }
    }
  }
}

/// The pixels of a row or column that count at a place, and how much.
private struct PictureWeights {
  let indices: [Int]
  let weights: [Double]
  private static let most = 4096.0

  /// `at` is in pixels of the picture, of which each is shown `scale` large.
  init(_ at: Double, _ count: Int, _ kernel: PictureKernel, scale: Double) {
    let stretch = max(1, 1 / scale)
    let reach = min(PictureWeights.most, kernel.radius * stretch)
    let centre = at - 0.5
    let (first, last) = (Int((centre - reach).rounded(.up)), Int((centre + reach).rounded(.down)))
    var (indices, weights): ([Int], [Double]) = ([], [])
    for k in first...max(first, last) {
      let weight = kernel.weight((Double(k) - centre) / stretch)
      guard weight != 0 || first >= last else { continue }
      // Beyond its border the picture goes on as if in a mirror.
      var index = k
      if index < 0 { index = -1 - index }
      if index >= count { index = 2 * count - 1 - index }
      indices.append(min(count - 1, max(0, index)))
      weights.append(weight)
    }
    let total = weights.reduce(0, +)
    self.indices = indices
    self.weights = total == 0 ? weights.map { _ in 1 / Double(weights.count) } : weights.map { $0 / total }
  }

  func sum(_ value: (Int) -> Double) -> Double {
    var sum = 0.0
    for (index, weight) in zip(indices, weights) { sum += weight * value(index) }
    return sum
  }
}
