/// Draws a graph that is laid out.
package struct GraphDrawing {
  private let graph: Graph
  private let layout: GraphLayout
  private let book: FontBook
  private static let margin = 4.0
  private static let mostPixels = 60_000_000.0
  /// The letters of DejaVu are wider than those that DOT's sizes are made for.
  private static let letterScale = 0.82

  /// Nil where the text is no graph, or one that is too large to be laid out.
  package init?(dot: String, _ book: FontBook) {
    guard let graph = DotParser.parse(dot) else { return nil }
    let layout = GraphLayout(graph) { text, size in
      if text.isEmpty { return .zero }
      let block = TextBlock(text, TextStyle(size: size * GraphDrawing.letterScale), pixelsPerPoint: 1, book)
      return Point(block.frame.width, block.frame.height)
    }
    guard let layout else { return nil }
    (self.graph, self.layout, self.book) = (graph, layout, book)
  }

  /// The picture with so many pixels to a point.
  package func drawn(pixelsPerPoint scale: Double) -> Canvas? {
    let size = Point((page.width * scale).rounded(.up), (page.height * scale).rounded(.up))
    guard size.x * size.y <= GraphDrawing.mostPixels, size.x >= 1, size.y >= 1 else { return nil }
    let painter = Painter(Canvas(width: Int(size.x), height: Int(size.y), colour: ground))
    draw(on: painter, scale)
    return painter.canvas
  }

  /// The picture as a file that carries its data; `density` is how many pixels stand for one.
  package func png(pixelsPerPoint scale: Double, density: Int = 1) -> [UInt8]? {
    guard let canvas = drawn(pixelsPerPoint: scale * Double(density)), let file = canvas.png() else { return nil }
    let (width, height) = ((page.width * scale).rounded(.up), (page.height * scale).rounded(.up))
    return FigureData(graph, width: Int(width), height: Int(height)).added(to: file)
  }

  /// The picture as an SVG document.
  package func svg() -> String { vectors().document(description: description) }

  /// The picture as an SVG element for a page.
  package func element() -> String { vectors().element() }

  private func vectors() -> SVGPage {
    let paper = SVGPage(width: page.width, height: page.height)
    paper.outline(.rectangle(Box(x: 0, y: 0, width: page.width, height: page.height)), fill: ground, pen: nil, .clear)
    draw(on: paper, 1)
    return paper
  }

  /// What is in it, in words.
  package var description: String {
    func counted(_ count: Int, _ thing: String) -> String { "\(count) \(thing)\(count == 1 ? "" : "s")" }
    let sizes = "graph with \(counted(graph.nodes.count, "node")) and \(counted(graph.edges.count, "edge"))"
    guard !graph.edges.isEmpty, graph.edges.count <= GraphDrawing.mostToldEdges else { return sizes }
    let arrow = graph.isDirected ? "→" : "–"
    return sizes + ": " + graph.edges.map { "\(name(of: $0.tail)) \(arrow) \(name(of: $0.head))" }.joined(separator: ", ")
  }

  private static let mostToldEdges = 12

  /// What a node says, in a line.
  private func name(of node: Int) -> String {
    let drawn = layout.nodes[node]
    let fields = drawn.record?.leaves.map(\.text).filter { !$0.isEmpty }
    let text = fields?.joined(separator: " | ") ?? drawn.text
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.isEmpty ? graph.nodes[node].name : line.count > 40 ? line.prefix(39) + "…" : line
  }

  private var ground: Colour {
    let named = GraphColour.named(graph.attributes["bgcolor"]) ?? .white
    return named.alpha == 0 ? .white : named
  }

  private var page: Box { (layout.box.isEmpty ? Box(.zero, .zero) : framed(layout.box)).grown(by: GraphDrawing.margin) }

  private func draw(on painter: some PathSink, _ scale: Double) {
    let map = Affine.shift(page.low * -1).then(.scale(scale, scale))
    for cluster in graph.clusters { draw(cluster, painter, map, scale) }
    for (edge, route) in zip(graph.edges, layout.routes) { draw(edge, route, painter, map, scale) }
    for (node, middle) in zip(layout.nodes, layout.middles) { draw(node, middle, painter, map, scale) }
    if let label = graph.attributes["label"] {
      write(GraphNode.unescaped(label, name: ""), graph.attributes, at: Point(page.centre.x, page.low.y + 14), painter, map, scale)
    }
  }

  /// With room for the frames of parts and for the graph's own words.
  private func framed(_ box: Box) -> Box {
    var result = graph.clusters.reduce(box) { $0.joined(frame($1)) }
    if graph.attributes["label"] != nil { result = Box(result.low - Point(0, 24), result.high) }
    return result
  }

  private func frame(_ cluster: Graph.Cluster) -> Box {
    var box = Box.nothing
    for node in cluster.nodes {
      box = box.joined(Box(layout.middles[node] - layout.nodes[node].size * 0.5, layout.middles[node] + layout.nodes[node].size * 0.5))
    }
    box = box.isEmpty ? box : box.grown(by: 8)
    return cluster.attributes["label"] == nil || box.isEmpty ? box : Box(box.low, box.high + Point(0, 18))
  }

  private func draw(_ cluster: Graph.Cluster, _ painter: some PathSink, _ map: Affine, _ scale: Double) {
    let box = frame(cluster)
    guard !box.isEmpty else { return }
    draw(.rectangle(box), GraphLook(cluster.attributes), painter, map, scale)
    if let label = cluster.attributes["label"] {
      write(GraphNode.unescaped(label, name: ""), cluster.attributes, at: Point(box.centre.x, box.high.y - 12), painter, map, scale)
    }
  }

  private func draw(_ path: Path, _ look: GraphLook, _ painter: some PathSink, _ map: Affine, _ scale: Double) {
    painter.outline(path.applying(map), fill: look.fill, pen: look.pen(scale), look.line)
  }

  private func draw(_ node: GraphNode, _ middle: Point, _ painter: some PathSink, _ map: Affine, _ scale: Double) {
    var look = GraphLook(node.attributes)
    guard !look.isHidden else { return }
    let box = Box(middle - node.size * 0.5, middle + node.size * 0.5)
    switch node.shape {
    case .ellipse, .circle: draw(.arc(middle, node.size.x / 2, node.size.y / 2, from: 0, to: 360, closed: true), look, painter, map, scale)
    case .doubleCircle:
      draw(.circle(centre: middle, radius: node.size.x / 2), look, painter, map, scale)
      draw(.circle(centre: middle, radius: node.size.x / 2 - 4), look, painter, map, scale)
    case .diamond:
      let corners = [Point(middle.x, box.high.y), Point(box.low.x, middle.y), Point(middle.x, box.low.y), Point(box.high.x, middle.y)]
      draw(Path(polyline: corners, closed: true), look, painter, map, scale)
    case .point:
      look.fill = look.fill ?? look.line
      draw(.circle(centre: middle, radius: node.size.x / 2), look, painter, map, scale)
      return
    case .plain: break
    case .polygon(let polygon): draw(Path(polyline: polygon.points(in: box), closed: true), look, painter, map, scale)
    case .box, .record: draw(look.isRounded ? .roundedRectangle(box, radius: 8) : .rectangle(box), look, painter, map, scale)
    }
    guard let record = node.record else { return write(node.text, node.attributes, at: middle, painter, map, scale) }
    for field in record.leaves {
      let own = Box(
        Point(box.low.x + field.box.low.x, box.high.y - field.box.high.y), Point(box.low.x + field.box.high.x, box.high.y - field.box.low.y)
      )
      if own.low.x > box.low.x + 0.5 { draw(Path(polyline: [own.low, Point(own.low.x, own.high.y)]), look.linesOnly, painter, map, scale) }
      if own.high.y < box.high.y - 0.5 {
        draw(Path(polyline: [Point(own.low.x, own.high.y), own.high]), look.linesOnly, painter, map, scale)
      }
      write(field.text, node.attributes, at: own.centre, painter, map, scale)
    }
  }

  private func draw(_ edge: Graph.Edge, _ route: GraphRoute, _ painter: some PathSink, _ map: Affine, _ scale: Double) {
    var look = GraphLook(edge.attributes)
    guard !look.isHidden, route.points.count > 3 else { return }
    look.fill = nil
    var points = route.points
    let heads = arrowHeads(edge)
    let size = 10 * min(10, max(0, Double(edge.attributes["arrowsize"] ?? "") ?? 1))
    for atEnd in [false, true] where atEnd ? heads.end : heads.start {
      let (tip, before) = atEnd ? (points[points.count - 1], points[points.count - 2]) : (points[0], points[1])
      let back = (before - tip) * (1 / max(1e-9, (before - tip).length))
      let (base, aside) = (tip + back * size, Point(-back.y, back.x) * (size * 0.35))
      let head = GraphArrowHead(named: edge.attributes[atEnd ? "arrowhead" : "arrowtail"], tip, base, aside)
      var ownLook = look
      ownLook.fill = head.isFilled ? look.line : head.isClosed ? .white : nil
      for path in head.paths { draw(path, ownLook.withoutDashes, painter, map, scale) }
      if atEnd { points[points.count - 1] = head.joint } else { points[0] = head.joint }
    }
    var path = Path()
    path.move(points[0])
    for k in stride(from: 1, to: points.count - 2, by: 3) { path.cubic(points[k], points[k + 1], points[k + 2]) }
    draw(path, look, painter, map, scale)
    if let place = route.label { write(words(edge, "label"), edge.attributes, at: place, painter, map, scale) }
    var attributes = edge.attributes
    attributes["fontsize"] = attributes["labelfontsize"]
    if let place = route.headLabel { write(words(edge, "headlabel"), attributes, at: place, painter, map, scale) }
    if let place = route.tailLabel { write(words(edge, "taillabel"), attributes, at: place, painter, map, scale) }
  }

  private func words(_ edge: Graph.Edge, _ name: String) -> String { GraphNode.unescaped(edge.attributes[name] ?? "", name: "") }

  private func arrowHeads(_ edge: Graph.Edge) -> (start: Bool, end: Bool) {
    if edge.attributes["arrowhead"] == "none" && edge.attributes["dir"] == nil { return (false, false) }
    switch edge.attributes["dir"] ?? (graph.isDirected ? "forward" : "none") {
    case "forward": return (false, true)
    case "back": return (true, false)
    case "both": return (true, true)
    default: return (false, false)
    }
  }

  private func write(
    _ text: String, _ attributes: [String: String], at place: Point, _ painter: some PathSink, _ map: Affine, _ scale: Double
  ) {
    guard !text.isEmpty else { return }
    let size = (Double(attributes["fontsize"] ?? "") ?? 14) * GraphDrawing.letterScale
    let name = attributes["fontname"]?.lowercased() ?? ""
    let font = FontBook.Style(
      family: name.contains("courier") || name.contains("mono") ? .mono : .sans, isBold: name.contains("bold"),
      isItalic: name.contains("italic"))
    var style = TextStyle(size: size, colour: GraphColour.named(attributes["fontcolor"]) ?? .black, font: font, vertical: .centre)
    style.horizontal = .centre
    style.lines = style.horizontal
    painter.write(text, style, at: map(place), pixelsPerPoint: scale, book)
  }
}

/// Colours, line and fill as attributes name them.
struct GraphLook {
  var line: Colour
  var fill: Colour?
  private var width: Double
  private var dashes: [Double] = []
  let isHidden: Bool
  let isRounded: Bool

  init(_ attributes: [String: String]) {
    let style = Set((attributes["style"] ?? "").split(separator: ",").map { $0.filter { $0 != " " } })
    line = GraphColour.named(attributes["color"]) ?? .black
    width = min(100, max(0, Double(attributes["penwidth"] ?? "") ?? (style.contains("bold") ? 2 : 1)))
    if style.contains("dashed") { dashes = [5, 2] }
    if style.contains("dotted") { dashes = [1, 5] }
    if style.contains("filled") || style.contains("radial") {
      fill = GraphColour.named(attributes["fillcolor"]) ?? GraphColour.named(attributes["color"]) ?? Colour(0.827, 0.827, 0.827)
    }
    if let ground = GraphColour.named(attributes["bgcolor"]) { fill = fill ?? ground }
    isHidden = style.contains("invis")
    isRounded = style.contains("rounded") || attributes["shape"]?.lowercased() == "mrecord"
  }

  var withoutDashes: GraphLook {
    var look = self
    look.dashes = []
    return look
  }

  var linesOnly: GraphLook {
    var look = self
    look.fill = nil
    return look
  }

  func pen(_ scale: Double) -> Pen { Pen(width: width * scale, cap: .butt, join: .miter, dashes: dashes.map { $0 * scale }) }
}
