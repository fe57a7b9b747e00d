import Plotting
import PythonRuntime

/// Reads what the Python side says of a figure.
enum FigureReader {
  static func figure(_ record: Record) throws(PyError) -> Figure {
    var figure = Figure(
      size: try record.point("size"), dotsPerInch: try record.number("dpi"), background: try record.colour("facecolor") ?? .clear)
    for axes in try record.records("axes") { figure.axes.append(try self.axes(axes)) }
    for mark in try record.records("marks") { figure.marks.append(try self.mark(mark)) }
    return figure
  }

  /// Axes on a figure of a size in pixels, for places in it.
  static func view(_ vm: VM, _ axes: Value, _ size: Value) throws(PyError) -> AxesView {
    let size = try vm.numbers(size)
    guard size.count == 2 else { throw vm.valueError("expected two numbers") }
    return AxesView(try self.axes(Record(vm, axes)), figureSize: Point(size[0], size[1]), pixelsPerPoint: 100.0 / 72)
  }

  static func axes(_ record: Record) throws(PyError) -> Axes {
    var axes = Axes(
      box: try record.box("box"), background: try record.colour("facecolor"), x: try axis(record.record("x")),
      y: try axis(record.record("y")))
    axes.order = try record.number("zorder")
    axes.axisOrder = try record.number("axis_zorder")
    axes.hasAxes = try record.flag("on")
    for spine in try record.records("spines") {
      let ends = try spine.numbers("bounds")
      axes.spines.append(
        Spine(
          side: try side(spine.text("side")), colour: try spine.colour("color") ?? .black, width: try spine.number("width"),
          position: spine.has("position") ? try spine.number("position") : nil, bounds: ends.count == 2 ? (ends[0], ends[1]) : nil))
    }
    for mark in try record.records("marks") { axes.marks.append(try self.mark(mark)) }
    for title in try record.records("titles") {
      axes.titles.append(
        Title(
          text: try title.text("text"), style: try style(title.record("style")), share: try title.number("x"), pad: try title.number("pad"))
      )
    }
    for legend in try record.records("legends") { axes.legends.append(try self.legend(legend)) }
    return axes
  }

  private static func side(_ name: String) -> Side {
    switch name {
    case "left": .left
    case "right": .right
    case "top": .top
    default: .bottom
    }
  }

  private static func axis(_ record: Record) throws(PyError) -> Axis {
    var axis = Axis(low: try record.number("low"), high: try record.number("high"), scale: try scale(record))
    let places = record["places"]
    if case .str = places {
      axis.places = try record.text("places") == "integer" ? .whole : .none
    } else if !places.isNone {
      axis.places = .at(try record.numbers("places"))
    }
    if case .str = record["words"] {
      axis.words = .none
    } else if record.has("words") {
      axis.words = .given(try record.texts("words"))
    }
    if case .str = record["minor"] {
      axis.minorPlaces = .automatic
    } else if record.has("minor") {
      axis.minorPlaces = .at(try record.numbers("minor"))
    }
    axis.minorWords = try record.texts("minor_words")
    axis.shared = try record.text("shared")
    if record.has("shared_style") { axis.sharedStyle = try style(record.record("shared_style")) }
    if record.has("shared_shown") { axis.showsShared = try record.flag("shared_shown") }
    axis.ticks = try ticks(record.record("ticks"))
    if case .at(let places) = axis.places {
      for (place, style) in zip(places, try record.items("styles")) where !style.isNone {
        axis.ownStyles[place] = try self.style(Record(record.vm, style))
      }
    }
    axis.minorTicks = try ticks(record.record("minor_ticks"))
    if record.has("grid") { axis.grid = try pen(record.vm, record["grid"]) }
    if record.has("minor_grid") { axis.minorGrid = try pen(record.vm, record["minor_grid"]) }
    axis.minorGridColour = try record.colour("minor_grid_color") ?? .black
    axis.gridColour = try record.colour("grid_color") ?? .black
    if record.has("label") {
      let label = try record.record("label")
      axis.label = AxisLabel(
        text: try label.text("text"), style: try style(label.record("style")), pad: try label.number("pad"),
        isAtSecondSide: try label.flag("second"))
      if label.has("place") { axis.label?.place = try label.point("place") }
    }
    if record.has("format") {
      let format = try record.record("format")
      axis.format.usesOffset = try format.flag("offset")
      axis.format.usesPowers = try format.flag("powers")
      if format.has("math") { axis.format.isMathematical = try format.flag("math") }
      axis.format.lowestPower = try format.count("low")
      axis.format.highestPower = try format.count("high")
    }
    return axis
  }

  private static func scale(_ record: Record) throws(PyError) -> Scale {
    switch try record.text("scale") {
    case "log": .logarithmic(base: try record.number("base", or: 10))
    case "symlog":
      .symmetric(
        base: try record.number("base", or: 10), threshold: try record.number("threshold", or: 2),
        linearShare: try record.number("share", or: 1))
    case "logit": .logit
    case "asinh": .inverseSine(width: try record.number("width", or: 1))
    case "function": .sampled(try record.numbers("from"), try record.numbers("to"))
    default: .linear
    }
  }

  private static func ticks(_ record: Record) throws(PyError) -> TickStyle {
    var ticks = TickStyle(length: try record.number("length"), width: try record.number("width"), pad: try record.number("pad"))
    ticks.colour = try record.colour("color") ?? .black
    switch try record.text("direction") {
    case "in": ticks.direction = .in
    case "inout": ticks.direction = .both
    default: ticks.direction = .out
    }
    ticks.text = try style(record.record("text"))
    (ticks.first, ticks.second) = (try record.flag("first"), try record.flag("second"))
    (ticks.labelsFirst, ticks.labelsSecond) = (try record.flag("labels_first"), try record.flag("labels_second"))
    return ticks
  }

  static func style(_ record: Record) throws(PyError) -> TextStyle {
    var style = TextStyle(size: try record.number("size"), colour: try record.colour("color") ?? .black)
    switch try record.text("family") {
    case "serif": style.font.family = .serif
    case "monospace": style.font.family = .mono
    default: style.font.family = .sans
    }
    (style.font.isBold, style.font.isItalic) = (try record.flag("bold"), try record.flag("italic"))
    style.horizontal = try horizontal(record.text("ha"))
    if record.has("ma") { style.lines = try horizontal(record.text("ma")) }
    switch try record.text("va") {
    case "top": style.vertical = .top
    case "bottom": style.vertical = .bottom
    case "center": style.vertical = .centre
    case "center_baseline": style.vertical = .centreOfLine
    default: style.vertical = .baseline
    }
    style.rotation = try record.number("rotation", or: 0)
    style.turnsAboutPlace = try record.text("rotation_mode") == "anchor"
    if record.has("spacing") { style.spacing = try record.number("spacing") }
    return style
  }

  static func horizontal(_ name: String) -> TextStyle.Horizontal {
    switch name {
    case "center": .centre
    case "right": .right
    default: .left
    }
  }
}
