import Glibc

/// Draws arrows from texts to what they speak of.
struct ArrowDrawing {
  let marks: MarkDrawing

  private var scale: Double { marks.view.pixelsPerPoint }

  func draw(_ arrow: Arrow, _ frame: Frame) {
    let target = marks.view.point(arrow.target, frame)
    let place = marks.view.point(arrow.label.place, arrow.labelFrame)
    guard target.isFinite, place.isFinite, abs(target.x) < 1e5, abs(target.y) < 1e5, abs(place.x) < 1e5, abs(place.y) < 1e5 else { return }
    let box = textBox(arrow, place)
    let start = arrow.style == .broad && arrow.shrinkStart == 0 ? nearest(box, target) : box.centre
    var line = ArrowLine(from: start, to: target, arrow.connection).points
    if !arrow.label.text.isEmpty { line = leaving(box, line) }
    let free = arrow.shrink * (target - start).length
    line = shortened(line, by: arrow.shrinkStart * scale + free)
    line = shortened(line.reversed(), by: arrow.shrinkEnd * scale + free).reversed()
    guard line.count > 1 else { return }
    switch arrow.style {
    case .broad: drawBroad(arrow, line)
    case .wedge: drawWedge(arrow, line)
    case .line, .head, .filledHead: drawThin(arrow, line)
    }
  }

  /// What the text takes up, with a little room or with its frame.
  private func textBox(_ arrow: Arrow, _ place: Point) -> Box {
    guard !arrow.label.text.isEmpty else { return Box(place, place) }
    let block = TextBlock(arrow.label.text, arrow.label.style, pixelsPerPoint: scale, marks.book)
    let margin = arrow.label.frame.map { $0.padding * scale } ?? 2 * scale
    return block.box.moved(by: place).grown(by: margin)
  }

  private func nearest(_ box: Box, _ target: Point) -> Point {
    func closest(_ low: Double, _ high: Double, _ to: Double) -> Double {
      [low, (low + high) / 2, high].min { abs($0 - to) < abs($1 - to) } ?? low
    }
    return Point(closest(box.low.x, box.high.x, target.x), closest(box.low.y, box.high.y, target.y))
  }

  /// The line from where it leaves the box.
  private func leaving(_ box: Box, _ line: [Point]) -> [Point] {
    guard let last = line.lastIndex(where: { box.contains($0) }), last + 1 < line.count else { return line }
    var (inside, outside) = (0.0, 1.0)
    for _ in 0..<40 {
      let middle = (inside + outside) / 2
      if box.contains(line[last].mixed(line[last + 1], middle)) { inside = middle } else { outside = middle }
    }
    return [line[last].mixed(line[last + 1], outside)] + line[(last + 1)...]
  }

  /// The line without so much of its beginning; a line that is not that long stays as it is.
  private func shortened(_ line: [Point], by length: Double) -> [Point] {
    var rest = length
    for k in 1..<max(1, line.count) {
      let piece = (line[k] - line[k - 1]).length
      if piece > rest { return [line[k - 1].mixed(line[k], rest / piece)] + line[k...] }
      rest -= piece
    }
    return line
  }

  private func drawThin(_ arrow: Arrow, _ line: [Point]) {
    guard let pen = arrow.pen.map(marks.inPixels) else { return }
    var line = line
    var heads: [[Point]] = []
    for isEnd in [false, true] where arrow.style != .line && (isEnd ? arrow.heads.end : arrow.heads.start) {
      let (tip, before) = isEnd ? (line[line.count - 1], line[line.count - 2]) : (line[0], line[1])
      let (length, width) = (arrow.headLength * scale, arrow.headWidth * scale)
      let reach = (length * length + width * width).squareRoot()
      let back = (before - tip) * (1 / max(1e-9, (before - tip).length))
      // The tip stands back, so that the ends of its strokes just touch.
      let point = tip + back * (0.5 * pen.width / max(1e-6, width / reach))
      func arm(_ side: Double) -> Point { point + back * length + Point(back.y, -back.x) * (side * width) }
      heads.append([arm(1), point, arm(-1)])
      if isEnd { line[line.count - 1] = point } else { line[0] = point }
    }
    if let bracket = arrow.brackets.start { heads.append(corners(of: bracket, at: line[0], before: line[1])) }
    if let bracket = arrow.brackets.end { heads.append(corners(of: bracket, at: line[line.count - 1], before: line[line.count - 2])) }
    marks.painter.draw(Path(polyline: line), fill: nil, pen: pen, arrow.edge, snaps: false)
    for head in heads {
      let isFilled = arrow.style == .filledHead
      marks.painter.draw(Path(polyline: head, closed: isFilled), fill: isFilled ? arrow.fill : nil, pen: pen, arrow.edge, snaps: false)
    }
  }

  private func corners(of bracket: Arrow.Bracket, at tip: Point, before: Point) -> [Point] {
    let away = (tip - before) * (1 / max(1e-9, (tip - before).length))
    let (across, along) = (Point(-away.y, away.x) * (bracket.width * scale), away * (bracket.length * scale))
    let turn = Affine.rotation(degrees: bracket.angle)
    return [across + along, across, across * -1, along - across].map { tip + turn($0) }
  }

  /// Broad where it begins, and without any breadth at its end.
  private func drawWedge(_ arrow: Arrow, _ line: [Point]) {
    func side(_ sign: Double) -> [Point] {
      line.indices.map { k in
        let along = line[min(line.count - 1, k + 1)] - line[max(0, k - 1)]
        let share = 1 - Double(k) / Double(line.count - 1)
        return line[k] + Point(-along.y, along.x) * (sign * share * arrow.width * scale / 2 / max(1e-9, along.length))
      }
    }
    marks.painter.draw(
      Path(polyline: side(1) + side(-1).reversed(), closed: true), fill: arrow.fill, pen: arrow.pen.map(marks.inPixels), arrow.edge,
      snaps: false)
  }

  /// A shaft as broad as it is told, with a broader head.
  private func drawBroad(_ arrow: Arrow, _ line: [Point]) {
    let (half, head, length) = (arrow.width * scale / 2, arrow.headWidth * scale / 2, arrow.headLength * scale)
    let shaft = Array(shortened(line.reversed(), by: length).reversed())
    guard let tip = line.last else { return }
    func side(_ k: Int, _ line: [Point], _ width: Double) -> Point {
      let along = line[min(line.count - 1, k + 1)] - line[max(0, k - 1)]
      let unit = 1 / max(1e-9, along.length)
      return Point(-along.y, along.x) * (unit * width)
    }
    var outline: [Point]
    if shaft.count > 1, let neck = shaft.last {
      let across = side(shaft.count - 1, shaft, 1)
      outline = shaft.indices.map { shaft[$0] + side($0, shaft, half) } + [neck + across * head, tip, neck - across * head]
      outline += shaft.indices.reversed().map { shaft[$0] - side($0, shaft, half) }
    } else {
      let across = side(0, line, head)
      outline = [line[0] + across, tip, line[0] - across]
    }
    marks.painter.draw(
      Path(polyline: outline, closed: true), fill: arrow.fill, pen: arrow.pen.map(marks.inPixels), arrow.edge, snaps: false)
  }
}
