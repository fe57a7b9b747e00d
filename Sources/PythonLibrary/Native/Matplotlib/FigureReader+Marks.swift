import Plotting
import PythonRuntime

extension FigureReader {
  static func mark(_ record: Record) throws(PyError) -> Mark {
    var mark = Mark(
      try shape(record), frame: try frame(record.vm, record["frame"]), order: try record.number("zorder"),
      isClipped: try record.flag("clip"))
    mark.name = try record.text("name")
    if record.has("window") {
      mark.window = (try path(record.vm, record["window"]), try frame(record.vm, record["window_frame"]))
    }
    if record.has("data") { mark.data = try record.numbers("data") }
    return mark
  }

  static func shape(_ record: Record) throws(PyError) -> Shape {
    let vm = record.vm
    switch try record.text("kind") {
    case "line":
      var line = Line(points: try record.points("x", "y"), colour: try record.colour("color") ?? .clear, pen: nil)
      if record.has("pen") { line.pen = try pen(vm, record["pen"]) }
      if record.has("smooth") { line.isSmooth = try record.flag("smooth") }
      if record.has("marker") {
        let marker = try record.record("marker")
        line.marker = Marker(
          path: try path(vm, marker["path"]), size: try marker.number("size"), fill: try marker.colour("fill"),
          edge: try marker.colour("edge") ?? .clear, pen: marker.has("pen") ? try pen(vm, marker["pen"]) : nil)
        line.marker?.every = max(1, marker.has("every") ? try marker.count("every") : 1)
        line.marker?.start = max(0, marker.has("start") ? try marker.count("start") : 0)
      }
      return .line(line)
    case "patch":
      var patch = Patch(
        path: try path(vm, record["path"]), fill: try record.colour("fill"), edge: try record.colour("edge") ?? .clear,
        pen: record.has("pen") ? try pen(vm, record["pen"]) : nil)
      if record.has("smooth") { patch.isSmooth = try record.flag("smooth") }
      if record.has("hatch") {
        patch.hatch = Hatch(
          pattern: try record.text("hatch"), colour: try record.colour("hatch_color") ?? .black, width: try record.number("hatch_width"))
      }
      return .patch(patch)
    case "collection":
      var collection = Collection(
        paths: [], sizes: try record.numbers("sizes"), places: record.has("x") ? try record.points("x", "y") : nil,
        fills: try record.colours("fills"), edges: try record.colours("edges"), widths: try record.numbers("widths"))
      for item in try record.items("paths") { collection.paths.append(try path(vm, item)) }
      for item in try record.items("pens") { collection.pens.append(try pen(vm, item)) }
      if record.has("smooth") { collection.isSmooth = try record.flag("smooth") }
      return .collection(collection)
    case "image":
      var picture = Picture(
        width: try record.count("width"), height: try record.count("height"), pixels: try record.colours("pixels"),
        box: try record.box("box"), kernel: try kernel(record.text("smoothing")))
      if record.has("shares") {
        picture.shares = try record.numbers("shares")
        let ends = try record.colours("ends")
        guard ends.count == 3 else { throw vm.valueError("expected three colours") }
        picture.table = ColourTable(colours: try record.colours("table"), under: ends[0], over: ends[1], bad: ends[2])
      }
      return .image(picture)
    case "arrow": return .arrow(try arrow(record))
    default:
      return .text(try label(record))
    }
  }

  private static func arrow(_ record: Record) throws(PyError) -> Arrow {
    let name = try record.text("arrow")
    let style: Arrow.Style =
      switch name {
      case "-", "-[", "]-", "]-[", "|-|": .line
      case "->", "<-", "<->", "]->", "<-[": .head
      case "wedge": .wedge
      case "-|>", "<|-", "<|-|>": .filledHead
      default: .broad
      }
    var label = try label(record, place: "text_place")
    if !record.has("text") { label.text = "" }
    var arrow = Arrow(
      label: label, labelFrame: try frame(record.vm, record["text_frame"]), target: try record.point("place"), style: style,
      heads: (name.hasPrefix("<"), name.hasSuffix(">") || style == .broad))
    (arrow.width, arrow.headWidth, arrow.headLength) = (
      try record.number("width"), try record.number("head_width"), try record.number("head_length")
    )
    (arrow.shrink, arrow.shrinkStart, arrow.shrinkEnd) = (
      try record.number("shrink"), try record.number("shrink_a"), try record.number("shrink_b")
    )
    if record.has("curve") { arrow.connection = .curve(try record.number("curve")) }
    if record.has("connection") { arrow.connection = try connection(record.vm, record["connection"]) }
    (arrow.brackets.start, arrow.brackets.end) = (try bracket(record, "bracket_a"), try bracket(record, "bracket_b"))
    (arrow.fill, arrow.edge) = (try record.colour("fill"), try record.colour("edge") ?? .clear)
    if record.has("pen") { arrow.pen = try pen(record.vm, record["pen"]) }
    return arrow
  }

  private static func bracket(_ record: Record, _ key: StaticString) throws(PyError) -> Arrow.Bracket? {
    let numbers = try record.numbers(key)
    return numbers.count == 3 ? Arrow.Bracket(width: numbers[0], length: numbers[1], angle: numbers[2]) : nil
  }

  /// A name and its numbers, of which some may be None.
  private static func connection(_ vm: VM, _ value: Value) throws(PyError) -> Arrow.Connection {
    let items = try vm.collect(value).pointee.items
    var numbers: [Double?] = []
    for item in items.dropFirst() { numbers.append(item.isNone ? nil : try vm.double(item)) }
    guard let first = items.first, numbers.count >= 2 else { throw vm.valueError("expected a connection") }
    let (a, b) = (numbers[0] ?? 0, numbers[1] ?? 0)
    switch try vm.str(of: first).string {
    case "angle3": return .angled(a, b)
    case "angle" where numbers.count == 3: return .corner(a, b, rounding: numbers[2] ?? 0)
    case "arc" where numbers.count == 5: return .arms(a, b, numbers[2], numbers[3], rounding: numbers[4] ?? 0)
    case "bar" where numbers.count == 4: return .bar(a, b, share: numbers[2] ?? 0, angle: numbers[3])
    default: return .curve(a)
    }
  }

  private static func kernel(_ name: String) -> PictureKernel? {
    name == "antialiased" || name == "auto" ? .automatic : PictureKernel(rawValue: name)
  }

  private static func label(_ record: Record, place: StaticString = "place") throws(PyError) -> Label {
    var label = Label(text: try record.text("text"), place: try record.point(place), style: try style(record.record("style")))
    if record.has("box") { label.frame = try textFrame(record.record("box")) }
    if record.has("filled") { label.isFilled = try record.flag("filled") }
    for stroke in try record.records("strokes") {
      let shift = stroke.has("shift") ? try stroke.point("shift") : .zero
      label.strokes.append((try pen(record.vm, stroke["pen"]), try stroke.colour("color") ?? .clear, shift))
    }
    return label
  }

  static func textFrame(_ record: Record) throws(PyError) -> TextFrame {
    var frame = TextFrame(
      padding: try record.number("padding"), rounding: try record.number("rounding"), fill: try record.colour("fill"),
      edge: try record.colour("edge") ?? .clear, pen: record.has("pen") ? try pen(record.vm, record["pen"]) : nil)
    if record.has("style"), let kind = TextFrame.Kind(rawValue: try record.text("style")) { frame.kind = kind }
    frame.headWidth = try record.number("head_width", or: 1.5)
    frame.headAngle = try record.number("head_angle", or: 90)
    return frame
  }

  static func legend(_ record: Record) throws(PyError) -> Legend {
    var entries: [Legend.Entry] = []
    for entry in try record.records("entries") {
      var shapes: [Shape] = []
      for shape in try entry.records("shapes") { shapes.append(try self.shape(shape)) }
      entries.append(Legend.Entry(text: try entry.text("text"), shapes: shapes))
    }
    var legend = Legend(
      entries: entries, place: try record.count("place"), anchor: record.has("anchor") ? try record.box("anchor") : nil,
      title: try record.text("title"), columns: try record.count("columns"), style: try style(record.record("style")),
      titleStyle: try style(record.record("title_style")), frame: record.has("box") ? try textFrame(record.record("box")) : nil)
    legend.order = try record.number("zorder")
    if record.has("shadow") { legend.hasShadow = try record.flag("shadow") }
    if record.has("expand") { legend.isExpanded = try record.flag("expand") }
    if record.has("alignment") { legend.alignment = try horizontal(record.text("alignment")) }
    if record.has("markerfirst") { legend.hasMarkersFirst = try record.flag("markerfirst") }
    legend.borderPad = try record.number("borderpad")
    legend.labelSpacing = try record.number("labelspacing")
    legend.handleLength = try record.number("handlelength")
    legend.handleHeight = try record.number("handleheight")
    legend.handleTextPad = try record.number("handletextpad")
    legend.borderAxesPad = try record.number("borderaxespad")
    legend.columnSpacing = try record.number("columnspacing")
    return legend
  }

  /// `(width, cap, join, dashes, offset)`.
  static func pen(_ vm: VM, _ value: Value) throws(PyError) -> Pen {
    let items = try vm.collect(value).pointee.items
    guard items.count == 5 else { throw vm.valueError("expected a pen as five items") }
    var pen = Pen(width: try vm.double(items[0]), dashes: try vm.numbers(items[3]), dashOffset: try vm.double(items[4]))
    switch try vm.str(of: items[1]).string {
    case "projecting": pen.cap = .square
    case "round": pen.cap = .round
    default: pen.cap = .butt
    }
    switch try vm.str(of: items[2]).string {
    case "miter": pen.join = .miter
    case "bevel": pen.join = .bevel
    default: pen.join = .round
    }
    if pen.dashes.count % 2 == 1 { pen.dashes += pen.dashes }
    return pen
  }

  /// `(vertices, codes)`, the codes as matplotlib numbers them or None for a line from point to point.
  static func path(_ vm: VM, _ value: Value) throws(PyError) -> Path {
    if case .foreign(let foreign) = value, let part = foreign.pointee.payload as? PathPart { return part.path }
    let items = try vm.collect(value).pointee.items
    guard items.count == 2 else { throw vm.valueError("expected a path as two items") }
    let numbers = try vm.numbers(items[0])
    let points = stride(from: 0, to: numbers.count - 1, by: 2).map { Point(numbers[$0], numbers[$0 + 1]) }
    guard !items[1].isNone else { return Path(polyline: points) }
    let codes = try vm.numbers(items[1])
    var path = Path()
    var k = 0
    while k < min(codes.count, points.count) {
      switch codes[k] {
      case 1: path.move(points[k])
      case 3 where k + 1 < points.count:
        path.quadratic(points[k], points[k + 1])
        k += 1
      case 4 where k + 2 < points.count:
        path.cubic(points[k], points[k + 1], points[k + 2])
        k += 2
      case 79: path.close()
      default: path.line(points[k])
      }
      k += 1
    }
    return path
  }

  /// `(unit of x, unit of y, shift of x and y in points, affine map or None)`; None stands for data.
  static func frame(_ vm: VM, _ value: Value) throws(PyError) -> Frame {
    guard !value.isNone else { return .data }
    let items = try vm.collect(value).pointee.items
    guard items.count == 5 else { throw vm.valueError("expected a frame as five items") }
    var frame = Frame(try unit(vm, items[0]), try unit(vm, items[1]))
    frame.shift = Point(try vm.double(items[2]), try vm.double(items[3]))
    if !items[4].isNone {
      let map = try vm.numbers(items[4])
      guard map.count == 6 else { throw vm.valueError("expected a map as six numbers") }
      frame.map = Affine(map[0], map[1], map[2], map[3], map[4], map[5])
    }
    return frame
  }

  private static func unit(_ vm: VM, _ value: Value) throws(PyError) -> Frame.Unit {
    switch try vm.str(of: value).string {
    case "axes": .axes
    case "figure": .figure
    case "pixels": .pixels
    case "points": .points
    case "inches": .inches
    default: .data
    }
  }
}
