/// Draws shapes within a view.
struct MarkDrawing {
  let view: AxesView
  let painter: Painter
  let book: FontBook

  private var scale: Double { view.pixelsPerPoint }

  func draw(_ mark: Mark) {
    let old = painter.clip
    if mark.isClipped { painter.clip = painter.pixels(of: view.box) }
    if let window = mark.window {
      painter.draw(through: window.path.mapped { view.point($0, window.frame) }) { draw(mark.shape, mark.frame) }
    } else {
      draw(mark.shape, mark.frame)
    }
    painter.clip = old
  }

  func draw(_ shape: Shape, _ frame: Frame) {
    switch shape {
    case .line(let line): draw(line, frame)
    case .patch(let patch):
      let path = patch.path.mapped { view.point($0, frame) }
      guard let hatch = patch.hatch else {
        return painter.draw(path, fill: patch.fill, pen: patch.pen.map(inPixels), patch.edge, isSmooth: patch.isSmooth)
      }
      painter.draw(path, fill: patch.fill, pen: nil, .clear, isSmooth: patch.isSmooth)
      painter.draw(hatch, over: path, pixelsPerPoint: scale)
      painter.draw(path, fill: nil, pen: patch.pen.map(inPixels), patch.edge)
    case .collection(let collection): draw(collection, frame)
    case .text(let label): draw(label, frame)
    case .arrow(let arrow): ArrowDrawing(marks: self).draw(arrow, frame)
    case .image(let picture): PictureDrawing(view: view, painter: painter).draw(picture, frame)
    }
  }

  func inPixels(_ pen: Pen) -> Pen {
    var pen = pen
    pen.width *= scale
    pen.dashes = pen.dashes.map { $0 * scale }
    pen.dashOffset *= scale
    return pen
  }

  private func draw(_ line: Line, _ frame: Frame) {
    let points = line.points.map { view.point($0, frame) }
    if let pen = line.pen { painter.draw(Path(polyline: points), fill: nil, pen: inPixels(pen), line.colour, isSmooth: line.isSmooth) }
    guard let marker = line.marker else { return }
    let marked =
      marker.every == 1 && marker.start == 0
      ? points : stride(from: marker.start, to: points.count, by: max(1, marker.every)).map { points[$0] }
    let path = marker.path.applying(.scale(marker.size * scale, marker.size * scale))
    painter.stamp(path, at: marked, fill: marker.fill, pen: marker.pen.map(inPixels), marker.edge)
  }

  private func draw(_ collection: Collection, _ frame: Frame) {
    func pick<T>(_ list: [T], _ k: Int) -> T? { list.isEmpty ? nil : list[k % list.count] }
    func pen(_ k: Int) -> Pen? {
      guard let width = pick(collection.widths, k), width > 0 else { return nil }
      var pen = pick(collection.pens, k) ?? Pen(width: width, cap: .butt, join: .round)
      pen.width = width
      return inPixels(pen)
    }
    guard let places = collection.places else {
      for (k, path) in collection.paths.enumerated() {
        painter.draw(
          path.mapped { view.point($0, frame) }, fill: pick(collection.fills, k), pen: pen(k), pick(collection.edges, k) ?? .clear,
          isSmooth: collection.isSmooth)
      }
      return
    }
    let points = places.map { view.point($0, frame) }
    func path(_ k: Int) -> Path? {
      pick(collection.paths, k)?.applying(.scale(scale * (pick(collection.sizes, k) ?? 1), scale * (pick(collection.sizes, k) ?? 1)))
    }
    if collection.paths.count == 1, collection.sizes.count <= 1, collection.fills.count <= 1, collection.edges.count <= 1,
      collection.widths.count <= 1,
      let path = path(0)
    {
      painter.stamp(path, at: points, fill: collection.fills.first, pen: pen(0), collection.edges.first ?? .clear)
      return
    }
    if points.count > PointStamps.worthwhile, let stamps = PointStamps(collection, pixelsPerPoint: scale, pen: pen(0)) {
      return stamps.draw(points, on: painter)
    }
    for (k, point) in points.enumerated() where point.isFinite {
      guard let path = path(k) else { continue }
      painter.draw(path.applying(.shift(point)), fill: pick(collection.fills, k), pen: pen(k), pick(collection.edges, k) ?? .clear)
    }
  }

  func draw(_ label: Label, _ frame: Frame) {
    let place = view.point(label.place, frame)
    guard place.isFinite, abs(place.x) < 1e5, abs(place.y) < 1e5 else { return }
    let block = TextBlock(label.text, label.style, pixelsPerPoint: scale, book)
    if let frame = label.frame {
      let path = block.path(of: frame, scale: scale)
      painter.draw(path.applying(.shift(place)), fill: frame.fill, pen: frame.pen.map(inPixels), frame.edge)
    }
    for stroke in label.strokes {
      for outline in block.outlines {
        let path = outline.applying(.shift(place + stroke.shift * scale))
        if stroke.pen.width > 0 {
          painter.draw(path, fill: nil, pen: inPixels(stroke.pen), stroke.colour, snaps: false)
        } else {
          painter.fill(path, stroke.colour)
        }
      }
    }
    guard label.isFilled else { return }
    for outline in block.outlines { painter.fill(outline.applying(.shift(place)), label.style.colour) }
  }
}
