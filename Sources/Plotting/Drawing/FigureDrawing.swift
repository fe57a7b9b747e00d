extension Figure {
  /// More pixels than this are refused.
  private static let mostPixels = 100_000_000.0

  private var pixelSize: Point { Point((size.x * dotsPerInch).rounded(.down), (size.y * dotsPerInch).rounded(.down)) }

  /// What each axes takes up with its labels, titles and legends, in pixels.
  package func reaches(_ book: FontBook) -> [Box] {
    let painter = Painter(Canvas(width: 1, height: 1, colour: .clear))
    return axes.map { AxesDrawing(AxesView($0, figureSize: pixelSize, pixelsPerPoint: dotsPerInch / 72), painter, book).reach() }
  }

  /// The height of a text of the figure, in pixels.
  package func height(of label: Label, _ book: FontBook) -> Double {
    TextBlock(label.text, label.style, pixelsPerPoint: dotsPerInch / 72, book).box.height
  }

  /// The width and height of a text in a picture of so many dots to the inch, in pixels.
  package static func size(of label: Label, dotsPerInch: Double, _ book: FontBook) -> Point {
    let frame = TextBlock(label.text, label.style, pixelsPerPoint: dotsPerInch / 72, book).frame
    return Point(frame.width, frame.height)
  }

  /// The picture as a file that carries its data, or nil if it would be too large; `density` is how many pixels stand for one.
  package func png(_ book: FontBook, density: Int = 1) -> [UInt8]? {
    var fine = self
    fine.dotsPerInch *= Double(density)
    return (fine.drawn(book)?.png()).map { FigureData(self).added(to: $0) }
  }

  /// The picture in pixels, or nil if it would be too large.
  package func drawn(_ book: FontBook) -> Canvas? {
    let size = pixelSize
    guard size.x >= 1, size.y >= 1, size.x < 65_536, size.y < 65_536, size.x * size.y <= Figure.mostPixels else { return nil }
    let canvas = Canvas(width: Int(size.x), height: Int(size.y), colour: background)
    let painter = Painter(canvas)
    let scale = dotsPerInch / 72

    var jobs: [(order: Double, draw: () -> Void)] = []
    for axes in axes {
      let view = AxesView(axes, figureSize: size, pixelsPerPoint: scale)
      jobs.append((axes.order, { AxesDrawing(view, painter, book).draw() }))
    }
    let whole = AxesView(
      Axes(box: Box(.zero, Point(1, 1)), x: Axis(low: 0, high: 1), y: Axis(low: 0, high: 1)), figureSize: size, pixelsPerPoint: scale)
    for mark in marks { jobs.append((mark.order, { MarkDrawing(view: whole, painter: painter, book: book).draw(mark) })) }
    for job in jobs.enumerated().sorted(by: { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }) { job.element.draw() }
    return canvas
  }
}

/// Draws axes: the ground, then everything by its order, then the titles.
struct AxesDrawing {
  let view: AxesView
  let painter: Painter
  let book: FontBook

  init(_ view: AxesView, _ painter: Painter, _ book: FontBook) { (self.view, self.painter, self.book) = (view, painter, book) }

  private var axes: Axes { view.axes }

  func draw() {
    if axes.hasAxes, let ground = axes.background { painter.draw(.rectangle(view.box), fill: ground, pen: nil, .clear) }
    let marks = MarkDrawing(view: view, painter: painter, book: book)
    var jobs: [(order: Double, draw: () -> Void)] = axes.marks.map { mark in (mark.order, { marks.draw(mark) }) }
    if axes.hasAxes {
      for spine in axes.spines { jobs.append((2.5, { draw(spine) })) }
      for isX in [true, false] { jobs.append((axes.axisOrder, { AxisDrawing(view, isX: isX, book).draw(painter) })) }
    }
    for title in axes.titles { jobs.append((3, { draw(title) })) }
    for legend in axes.legends { jobs.append((legend.order, { LegendDrawing(legend, marks).draw() })) }
    for job in jobs.enumerated().sorted(by: { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }) { job.element.draw() }
  }

  private func draw(_ spine: Spine) {
    let box = view.box
    func at(_ standard: Double, _ place: (Double) -> Double) -> Double { spine.position.map(place) ?? standard }
    let line: [Point]
    switch spine.side {
    case .left, .right:
      let x = at(spine.side == .left ? box.low.x : box.high.x, view.x)
      line = [
        Point(x, spine.bounds.map { view.y($0.low) } ?? box.low.y), Point(x, spine.bounds.map { view.y($0.high) } ?? box.high.y),
      ]
    case .bottom, .top:
      let y = at(spine.side == .bottom ? box.low.y : box.high.y, view.y)
      line = [
        Point(spine.bounds.map { view.x($0.low) } ?? box.low.x, y), Point(spine.bounds.map { view.x($0.high) } ?? box.high.x, y),
      ]
    }
    let pen = Pen(width: spine.width * view.pixelsPerPoint, cap: .square, join: .miter)
    painter.draw(Path(polyline: line), fill: nil, pen: pen, spine.colour)
  }

  func reach() -> Box {
    var box = view.box
    if axes.hasAxes {
      for isX in [true, false] {
        let axis = AxisDrawing(view, isX: isX, book)
        box = box.joined(axis.reach())
        if let label = axis.axis.label, let (block, place) = axis.labelText(label) { box = box.joined(block.box.moved(by: place)) }
      }
    }
    for title in axes.titles { if let (block, place) = layout(title) { box = box.joined(block.box.moved(by: place)) } }
    let marks = MarkDrawing(view: view, painter: painter, book: book)
    for legend in axes.legends { box = box.joined(LegendDrawing(legend, marks).reach()) }
    for mark in axes.marks {
      guard case .text(let label) = mark.shape, !mark.isClipped else { continue }
      let place = view.point(label.place, mark.frame)
      if place.isFinite {
        box = box.joined(TextBlock(label.text, label.style, pixelsPerPoint: view.pixelsPerPoint, book).box.moved(by: place))
      }
    }
    return box
  }

  private func draw(_ title: Title) {
    guard let (block, place) = layout(title) else { return }
    for outline in block.outlines { painter.fill(outline.applying(.shift(place)), title.style.colour) }
  }

  private func layout(_ title: Title) -> (TextBlock, Point)? {
    guard !title.text.isEmpty else { return nil }
    var top = view.box.high.y
    if axes.hasAxes, axes.x.ticks.labelsSecond || axes.x.label?.isAtSecondSide == true {
      let axis = AxisDrawing(view, isX: true, book)
      top = axis.reach().high.y
      if let label = axes.x.label, label.isAtSecondSide, let (block, place) = axis.labelText(label) {
        top = max(top, block.box.high.y + place.y)
      }
    }
    let place = Point(view.box.low.x + title.share * view.box.width, top + title.pad * view.pixelsPerPoint)
    return (TextBlock(title.text, title.style, pixelsPerPoint: view.pixelsPerPoint, book), place)
  }
}
