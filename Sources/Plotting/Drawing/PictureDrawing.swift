/// Draws pictures of colours, each pixel of the canvas from the colours around its middle.
struct PictureDrawing {
  let view: AxesView
  let painter: Painter

  func draw(_ picture: Picture, _ frame: Frame) {
    guard picture.width > 0, picture.height > 0 else { return }
    guard picture.pixels.count / picture.width == picture.height, picture.pixels.count % picture.width == 0 else { return }
    let (low, high) = (view.point(picture.box.low, frame), view.point(picture.box.high, frame))
    guard low.isFinite, high.isFinite, low.x != high.x, low.y != high.y else { return }
    let around = painter.pixels(of: Box(Point(min(low.x, high.x), min(low.y, high.y)), Point(max(low.x, high.x), max(low.y, high.y))))
    let clip = painter.clip
    let (left, right) = (max(around.left, clip.left), min(around.right, clip.right))
    let (top, bottom) = (max(around.top, clip.top), min(around.bottom, clip.bottom))
    guard left < right, top < bottom else { return }
    let columns = (left..<right).map { source(Double($0) + 0.5, low.x, high.x, picture.width) }
    for row in top..<bottom {
      let y = source(Double(painter.canvas.height - row) - 0.5, high.y, low.y, picture.height)
      for (k, x) in columns.enumerated() { painter.canvas.blend(x: left + k, y: row, picture.pixels[y * picture.width + x].bytes) }
    }
  }

  private func source(_ at: Double, _ low: Double, _ high: Double, _ count: Int) -> Int {
    Int(max(0, min(Double(count - 1), ((at - low) / (high - low) * Double(count)).rounded(.down))))
  }
}
