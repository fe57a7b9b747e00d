/// Draws the ticks, labels and grid of one axis, and knows how far they reach.
struct AxisDrawing {
  let view: AxesView
  let axis: Axis
  let isX: Bool
  let marking: AxisMarking
  private let book: FontBook

  init(_ view: AxesView, isX: Bool, _ book: FontBook) {
    (self.view, self.isX, self.book) = (view, isX, book)
    axis = isX ? view.axes.x : view.axes.y
    marking = AxisMarking(axis, length: (isX ? view.box.width : view.box.height) / view.pixelsPerPoint, across: isX)
  }

  func draw(_ painter: Painter) {
    drawGrid(painter, marking.minor, axis.minorGrid, axis.minorGridColour)
    drawGrid(painter, marking.places, axis.grid, axis.gridColour)
    drawTicks(painter, marking.minor, axis.minorTicks)
    drawTicks(painter, marking.places, axis.ticks)
    for (block, place, colour) in colouredLabels() { paint(block, at: place, colour, painter) }
    if let (block, place) = sharedText() { paint(block, at: place, (axis.sharedStyle ?? axis.ticks.text).colour, painter) }
    if let label = axis.label, let (block, place) = labelText(label) { paint(block, at: place, label.style.colour, painter) }
  }

  private func paint(_ block: TextBlock, at place: Point, _ colour: Colour, _ painter: Painter) {
    for outline in block.outlines { painter.fill(outline.applying(.shift(place)), colour) }
  }

  private func drawGrid(_ painter: Painter, _ places: [Double], _ pen: Pen?, _ colour: Colour) {
    guard var pen else { return }
    pen.width *= view.pixelsPerPoint
    pen.dashes = pen.dashes.map { $0 * view.pixelsPerPoint }
    let old = painter.clip
    painter.clip = painter.pixels(of: view.box)
    for place in places {
      let (x, y) = (view.x(place), view.y(place))
      let line = isX ? [Point(x, view.box.low.y), Point(x, view.box.high.y)] : [Point(view.box.low.x, y), Point(view.box.high.x, y)]
      painter.draw(Path(polyline: line), fill: nil, pen: pen, colour)
    }
    painter.clip = old
  }

  /// The corner of the axes at which the ticks of a side begin, or where the line that carries them has been moved.
  private func border(_ isSecond: Bool) -> Point {
    let border = isSecond ? view.box.high : view.box.low
    guard let place = moved(isSecond) else { return border }
    return isX ? Point(border.x, place) : Point(place, border.y)
  }

  private func moved(_ isSecond: Bool) -> Double? {
    let side: Side = isX ? (isSecond ? .top : .bottom) : (isSecond ? .right : .left)
    return view.axes.spines.first { $0.side == side }?.position.map { isX ? view.y($0) : view.x($0) }
  }

  private func drawTicks(_ painter: Painter, _ places: [Double], _ style: TickStyle) {
    guard style.length > 0, !places.isEmpty else { return }
    let length = style.length * view.pixelsPerPoint
    let pen = Pen(width: style.width * view.pixelsPerPoint, cap: .butt, join: .miter)
    for isSecond in [false, true] where isSecond ? style.second : style.first {
      let outwards = isSecond ? length : -length
      let (from, to): (Double, Double) =
        switch style.direction {
        case .out: (0, outwards)
        case .in: (0, -outwards)
        case .both: (-outwards / 2, outwards / 2)
        }
      let path = Path(polyline: isX ? [Point(0, from), Point(0, to)] : [Point(from, 0), Point(to, 0)])
      let border = border(isSecond)
      let points = places.map { isX ? Point(view.x($0), border.y) : Point(border.x, view.y($0)) }
      painter.stamp(path, at: points, fill: nil, pen: pen, style.colour)
    }
  }

  /// How far ticks stand out, with what is left free beyond them, in pixels.
  private func gap(of style: TickStyle) -> Double {
    let out =
      switch style.direction {
      case .out: style.length
      case .in: 0.0
      case .both: style.length / 2
      }
    return (out + style.pad) * view.pixelsPerPoint
  }

  func tickLabels() -> [(TextBlock, Point)] { colouredLabels().map { ($0.0, $0.1) } }

  private func colouredLabels() -> [(TextBlock, Point, Colour)] {
    labels(marking.places, marking.words, axis.ticks) + labels(marking.minor, marking.minorWords, axis.minorTicks)
  }

  private func labels(_ places: [Double], _ words: [String], _ ticks: TickStyle) -> [(TextBlock, Point, Colour)] {
    var result: [(TextBlock, Point, Colour)] = []
    guard words.contains(where: { !$0.isEmpty }) else { return [] }
    let gap = gap(of: ticks)
    for isSecond in [false, true] where isSecond ? ticks.labelsSecond : ticks.labelsFirst {
      func placed(_ own: TextStyle) -> TextStyle {
        var style = own
        if isX {
          style.vertical = isSecond ? .bottom : .top
        } else {
          if isSecond, style.horizontal == .right { style.horizontal = .left }
          style.vertical = style.rotation == 0 ? .centreOfLine : style.vertical
        }
        return style
      }
      let shared = placed(ticks.text)
      let border = border(isSecond)
      let away = isSecond ? gap : -gap
      for (place, word) in zip(places, words) where !word.isEmpty {
        let at = isX ? Point(view.x(place), border.y + away) : Point(border.x + away, view.y(place))
        let style = axis.ownStyles.isEmpty ? shared : axis.ownStyles[place].map(placed) ?? shared
        result.append((TextBlock(word, style, pixelsPerPoint: view.pixelsPerPoint, book), at, style.colour))
      }
    }
    return result
  }

  /// What the tick labels take up, with the border of the axes.
  func reach() -> Box {
    var box = view.box
    for (block, place) in tickLabels() { box = box.joined(Box(block.box.low + place, block.box.high + place)) }
    return box
  }

  /// The same with the line that carries the ticks of a side in place of the border, if it has been moved.
  private func reach(besides isSecond: Bool) -> Box {
    guard let place = moved(isSecond) else { return reach() }
    var box = view.box
    if isX { (box.low.y, box.high.y) = (place, place) } else { (box.low.x, box.high.x) = (place, place) }
    for (block, place) in tickLabels() { box = box.joined(Box(block.box.low + place, block.box.high + place)) }
    return box
  }

  private func sharedText() -> (TextBlock, Point)? {
    guard !marking.shared.isEmpty, axis.showsShared else { return nil }
    var style = axis.sharedStyle ?? axis.ticks.text
    let pad = 3 * view.pixelsPerPoint
    if isX {
      (style.horizontal, style.vertical) = (.right, .top)
      return (TextBlock(marking.shared, style, pixelsPerPoint: view.pixelsPerPoint, book), Point(view.box.high.x, reach().low.y - pad))
    }
    let isRight = axis.ticks.labelsSecond && !axis.ticks.labelsFirst
    (style.horizontal, style.vertical) = (isRight ? .right : .left, .baseline)
    let place = Point(isRight ? view.box.high.x : view.box.low.x, view.box.high.y + pad)
    return (TextBlock(marking.shared, style, pixelsPerPoint: view.pixelsPerPoint, book), place)
  }

  func labelText(_ label: AxisLabel) -> (TextBlock, Point)? {
    guard !label.text.isEmpty else { return nil }
    var style = label.style
    let reach = reach(besides: label.isAtSecondSide)
    let pad = label.pad * view.pixelsPerPoint
    let middle = view.box.centre
    let place: Point
    if isX {
      style.vertical = label.isAtSecondSide ? .bottom : .top
      place = Point(
        along(style.horizontal, view.box.low.x, middle.x, view.box.high.x), label.isAtSecondSide ? reach.high.y + pad : reach.low.y - pad)
    } else {
      style.turnsAboutPlace = true
      style.vertical = label.isAtSecondSide ? .top : .bottom
      place = Point(
        label.isAtSecondSide ? reach.high.x + pad : reach.low.x - pad, along(style.horizontal, view.box.low.y, middle.y, view.box.high.y))
    }
    let given = label.place.map { Point(view.box.low.x + $0.x * view.box.width, view.box.low.y + $0.y * view.box.height) }
    return (TextBlock(label.text, style, pixelsPerPoint: view.pixelsPerPoint, book), given ?? place)
  }

  private func along(_ side: TextStyle.Horizontal, _ low: Double, _ middle: Double, _ high: Double) -> Double {
    switch side {
    case .left: low
    case .centre: middle
    case .right: high
    }
  }
}
