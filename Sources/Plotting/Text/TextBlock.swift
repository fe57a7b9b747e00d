extension Label {
  /// What the text takes up around its place, in pixels.
  package func box(pixelsPerPoint: Double, _ book: FontBook) -> Box {
    TextBlock(text, style, pixelsPerPoint: pixelsPerPoint, book).box
  }

  /// The letters as one outline, about their place, in points.
  package func outline(_ book: FontBook) -> Path {
    var path = Path()
    for outline in TextBlock(text, style, pixelsPerPoint: 1, book).outlines { path.append(outline) }
    return path
  }
}

/// Some lines of text, laid out about a place that is the origin, in pixels with y upwards.
struct TextBlock {
  /// A line that is not turned, from where it begins.
  struct Line {
    var text: String
    var start: Point
    var width: Double
  }

  private(set) var outlines: [Path] = []
  /// The lines, if all of them are plain text.
  private(set) var plainLines: [Line]?
  /// What the text takes up when turned.
  private(set) var box = Box.nothing
  /// The corner and size of the text before turning, for a frame around it.
  private(set) var frame = Box.nothing
  private let turn: Affine

  init(_ text: String, _ style: TextStyle, pixelsPerPoint: Double, _ book: FontBook) {
    let size = style.size * pixelsPerPoint
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { TextRun.line(String($0), style.font, size: size, book) }
    let metrics = book.face(style.font)?.lineMetrics ?? (ascent: 0.76, descent: 0.24, gap: 0.2)
    let gap = lines.count > 1 ? metrics.gap * size : 0
    var (y, width, last) = (0.0, 0.0, 0.0)
    var baselines: [Double] = []
    var lastBaseline = 0.0
    for line in lines {
      var (rise, fall) = (line.ascent, line.descent)
      if let spacing = style.spacing {
        let leading = spacing * (metrics.ascent + metrics.descent) * size - (rise + fall)
        (rise, fall) = (rise + leading / 2, fall + leading / 2)
      } else {
        (rise, fall) = (max(rise, metrics.ascent * size) + gap / 2, max(fall, metrics.descent * size) + gap / 2)
      }
      lastBaseline = rise - y
      y -= rise
      baselines.append(y)
      y -= fall
      last = fall
      width = max(width, line.width)
    }
    turn = .rotation(degrees: style.rotation)
    let plain = Box(Point(0, y), Point(width, 0))
    let corners = [plain.low, Point(plain.low.x, plain.high.y), plain.high, Point(plain.high.x, plain.low.y)]
    let turned = corners.reduce(Box.nothing) { [turn] in $0.holding(turn($1)) }
    let reference = style.turnsAboutPlace ? plain : turned
    var offset = Point(
      TextBlock.share(style.horizontal, reference),
      TextBlock.level(style.vertical, reference, last: last, lastBaseline: lastBaseline))
    if style.turnsAboutPlace { offset = turn(offset) }

    plainLines = style.rotation == 0 && lines.allSatisfy { $0.text != nil } ? [] : nil
    for (line, baseline) in zip(lines, baselines) {
      let start =
        switch style.lines ?? style.horizontal {
        case .left: 0.0
        case .centre: (width - line.width) / 2
        case .right: width - line.width
        }
      if let text = line.text { plainLines?.append(Line(text: text, start: Point(start, baseline) - offset, width: line.width)) }
      for piece in line.pieces {
        let at = turn(Point(start, baseline) + piece.place) - offset
        outlines.append(piece.outline.applying(turn.then(.shift(at))))
      }
    }
    box = Box(turned.low - offset, turned.high - offset)
    let corner = turn(plain.low) - offset
    frame = Box(x: corner.x, y: corner.y, width: width, height: -y)
  }

  /// The outline of a frame around the text.
  func path(of around: TextFrame, scale: Double) -> Path {
    around.path(around: frame.width, frame.height, scale: scale).applying(turn.then(.shift(frame.low)))
  }

  private static func share(_ side: TextStyle.Horizontal, _ box: Box) -> Double {
    switch side {
    case .left: box.low.x
    case .centre: (box.low.x + box.high.x) / 2
    case .right: box.high.x
    }
  }

  private static func level(_ side: TextStyle.Vertical, _ box: Box, last: Double, lastBaseline: Double) -> Double {
    switch side {
    case .bottom: box.low.y
    case .top: box.high.y
    case .centre: (box.low.y + box.high.y) / 2
    case .baseline: box.low.y + last
    case .centreOfLine: box.low.y + box.height - lastBaseline / 2
    }
  }
}
