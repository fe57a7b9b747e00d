/// Draws a legend: its entries in columns, in a frame, where it is asked for or where it hides least.
struct LegendDrawing {
  private let legend: Legend
  private let marks: MarkDrawing
  private let scale: Double
  /// Pixels to the size of the text.
  private let em: Double

  init(_ legend: Legend, _ marks: MarkDrawing) {
    (self.legend, self.marks) = (legend, marks)
    scale = marks.view.pixelsPerPoint
    em = legend.style.size * scale
  }

  /// The legend laid out: its texts, their columns, and its frame in pixels.
  private struct Layout {
    var blocks: [TextBlock]
    var title: TextBlock?
    var columns: [[Int]]
    var widths: [Double]
    var gap: Double
    var rowHeights: [Double]
    var titleHeight: Double
    var box: Box
  }

  private var handle: Point { Point(legend.handleLength * em, legend.handleHeight * em) }

  /// What the legend may lie in.
  private var outer: Box {
    legend.anchor.map { Box(marks.view.point($0.low, .axes), marks.view.point($0.high, .axes)) } ?? marks.view.box
  }

  private func layout() -> Layout {
    var style = legend.style
    (style.horizontal, style.vertical) = (.left, .baseline)
    let blocks = legend.entries.map { TextBlock($0.text, style, pixelsPerPoint: scale, marks.book) }
    let columns = split(blocks.count, max(1, min(legend.columns, blocks.count)))
    let rowHeights = blocks.map { max($0.frame.height, handle.y) }
    let widths = columns.map { column in (column.map { blocks[$0].frame.width }.max() ?? 0) + handle.x + legend.handleTextPad * em }
    let heights = columns.map { column in
      column.map { rowHeights[$0] }.reduce(0, +) + legend.labelSpacing * em * Double(max(0, column.count - 1))
    }
    let title = legend.title.isEmpty ? nil : TextBlock(legend.title, legend.titleStyle, pixelsPerPoint: scale, marks.book)
    let titleHeight = title.map { $0.frame.height + legend.labelSpacing * em } ?? 0
    let pad = legend.borderPad * em
    var gap = legend.columnSpacing * em
    var width = max(widths.reduce(0, +) + gap * Double(max(0, columns.count - 1)), title?.frame.width ?? 0)
    if legend.isExpanded {
      width = outer.width - 2 * (legend.borderAxesPad * em + pad)
      gap = columns.count > 1 ? (width - widths.reduce(0, +)) / Double(columns.count - 1) : 0
    }
    let size = Point(width + 2 * pad, (heights.max() ?? 0) + titleHeight + 2 * pad)
    let corner = place(size)
    return Layout(
      blocks: blocks, title: title, columns: columns, widths: widths, gap: gap, rowHeights: rowHeights, titleHeight: titleHeight,
      box: Box(x: corner.x, y: corner.y, width: size.x, height: size.y))
  }

  func reach() -> Box { legend.entries.isEmpty ? .nothing : layout().box }

  func draw() {
    guard !legend.entries.isEmpty else { return }
    let layout = layout()
    let (box, pad) = (layout.box, legend.borderPad * em)
    if let frame = legend.frame {
      var pen = frame.pen
      pen?.width *= scale
      if legend.hasShadow, let fill = frame.fill {
        let shade = Colour(fill.red * 0.3, fill.green * 0.3, fill.blue * 0.3, 0.5)
        let path = Path.roundedRectangle(box.moved(by: Point(2, -2) * scale), radius: frame.rounding * em)
        marks.painter.draw(path, fill: shade, pen: pen, shade)
      }
      marks.painter.draw(.roundedRectangle(box, radius: frame.rounding * em), fill: frame.fill, pen: pen, frame.edge)
    }
    if let title = layout.title {
      let at = Point(aligned(title.frame.width, box, pad) - title.frame.low.x, box.high.y - pad - title.frame.high.y)
      for outline in title.outlines { marks.painter.fill(outline.applying(.shift(at)), legend.titleStyle.colour) }
    }
    let whole = layout.widths.reduce(0, +) + layout.gap * Double(max(0, layout.columns.count - 1))
    var x = aligned(whole, box, pad)
    for (column, width) in zip(layout.columns, layout.widths) {
      var y = box.high.y - pad - layout.titleHeight
      for index in column {
        let block = layout.blocks[index]
        y -= layout.rowHeights[index]
        let base = y - block.frame.low.y
        let beside = handle.x + legend.handleTextPad * em
        let handleAt = legend.hasMarkersFirst ? x : x + width - handle.x
        for shape in legend.entries[index].shapes { draw(shape, at: Point(handleAt, base)) }
        let at = Point((legend.hasMarkersFirst ? x + beside : x + width - beside - block.frame.width) - block.frame.low.x, base)
        for outline in block.outlines { marks.painter.fill(outline.applying(.shift(at)), legend.style.colour) }
        y -= legend.labelSpacing * em
      }
      x += width + layout.gap
    }
  }

  /// Where something so wide begins within the frame.
  private func aligned(_ width: Double, _ box: Box, _ pad: Double) -> Double {
    switch legend.alignment {
    case .left: box.low.x + pad
    case .centre: box.centre.x - width / 2
    case .right: box.high.x - pad - width
    }
  }

  /// Handles are drawn in a box one by one, of which the lower left corner is at the line of the text.
  private func draw(_ shape: Shape, at corner: Point) {
    var frame = Frame.pixels
    frame.map = Affine(handle.x, 0, 0, handle.y, corner.x, corner.y)
    marks.draw(shape, frame)
  }

  private func split(_ count: Int, _ columns: Int) -> [[Int]] {
    let (rows, longer) = count.quotientAndRemainder(dividingBy: columns)
    var result: [[Int]] = []
    var next = 0
    for column in 0..<columns {
      let length = rows + (column < longer ? 1 : 0)
      if length > 0 { result.append(Array(next..<next + length)) }
      next += length
    }
    return result
  }

  private func place(_ size: Point) -> Point {
    let pad = legend.borderAxesPad * em
    let inner = outer.grown(by: -pad)
    func corner(_ x: Double, _ y: Double) -> Point {
      Point(inner.low.x + x * (inner.width - size.x), inner.low.y + y * (inner.height - size.y))
    }
    switch legend.place {
    case 1: return corner(1, 1)
    case 2: return corner(0, 1)
    case 3: return corner(0, 0)
    case 4: return corner(1, 0)
    case 5, 7: return corner(1, 0.5)
    case 6: return corner(0, 0.5)
    case 8: return corner(0.5, 0)
    case 9: return corner(0.5, 1)
    case 10: return corner(0.5, 0.5)
    default: return best(size, corner)
    }
  }

  /// The first place in matplotlib's order where the legend hides the fewest points and lines.
  private func best(_ size: Point, _ corner: (Double, Double) -> Point) -> Point {
    let candidates = [
      corner(1, 1), corner(0, 1), corner(0, 0), corner(1, 0), corner(1, 0.5), corner(0, 0.5), corner(0.5, 0), corner(0.5, 1),
      corner(0.5, 0.5),
    ]
    let covered = LegendObstacles(marks.view)
    var best = (badness: Int.max, place: candidates[0])
    for place in candidates {
      let badness = covered.hidden(by: Box(x: place.x, y: place.y, width: size.x, height: size.y))
      if badness == 0 { return place }
      if badness < best.badness { best = (badness, place) }
    }
    return best.place
  }
}
