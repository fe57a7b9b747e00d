extension FigureData {
  static let mostSeries = 400

  package init(_ figure: Figure) {
    (width, height) = (FigureData.pixels(figure.size.x * figure.dotsPerInch), FigureData.pixels(figure.size.y * figure.dotsPerInch))
    panels = figure.axes.map(Panel.init)
    guard !figure.marks.isEmpty else { return }
    var rest = Panel()
    rest.take(figure.marks)
    panels.append(rest)
  }

  private static func pixels(_ x: Double) -> Int { x.isFinite ? Int(min(1e6, max(0, x))) : 0 }
}

extension FigureData.Panel {
  fileprivate init(_ axes: Axes) {
    titles = axes.titles.map(\.text).filter { !$0.isEmpty }
    (x, y) = (FigureData.Direction(axes.x), FigureData.Direction(axes.y))
    legend = axes.legends.flatMap { ($0.title.isEmpty ? [] : [$0.title]) + $0.entries.map(\.text) }
    take(axes.marks)
  }

  mutating func take(_ marks: [Mark]) {
    seriesCount = marks.count
    series = marks.prefix(FigureData.mostSeries).map(FigureData.Series.init)
  }
}

extension FigureData.Direction {
  fileprivate init(_ axis: Axis) {
    (low, high, label) = (axis.low, axis.high, axis.label?.text ?? "")
    scale =
      switch axis.scale {
      case .linear: "linear"
      case .logarithmic: "log"
      case .symmetric: "symlog"
      case .logit: "logit"
      case .inverseSine: "asinh"
      case .sampled: "function"
      }
    if case .given(let given) = axis.words { words = Array(given.prefix(DataColumn.mostSamples)) }
  }
}

extension FigureData.Series {
  private static let mostColours = 64

  fileprivate init(_ mark: Mark) {
    switch mark.shape {
    case .line(let line):
      self.init(kind: line.pen == nil ? .points : .line)
      take(line.points)
      take([line.pen == nil ? line.marker?.fill ?? line.marker?.edge ?? line.colour : line.colour])
    case .patch(let patch):
      self.init(kind: .shape)
      take(patch.path.points)
      take([patch.fill ?? patch.edge])
    case .collection(let collection):
      self.init(kind: collection.places == nil ? .shapes : .points)
      take(collection.places ?? collection.paths.flatMap(\.points))
      if collection.places == nil { count = collection.paths.count }
      if collection.sizes.count > 1 { columns.append(DataColumn(collection.sizes)) }
      take(collection.fills.isEmpty ? collection.edges : collection.fills)
    case .image(let picture):
      self.init(kind: .image)
      count = picture.width * picture.height
      columns = [DataColumn([Double(picture.width), Double(picture.height)])]
      if picture.table == nil { take(picture.pixels, most: DataColumn.mostSamples) } else { columns.append(DataColumn(picture.shares)) }
    case .text(let label):
      self.init(kind: .text, text: label.text)
      take([label.place])
    case .arrow(let arrow):
      self.init(kind: .arrow)
      take([arrow.label.place, arrow.target])
    }
    name = mark.name
    guard let data = mark.data else { return }
    // Where the shapes come of other numbers, a small change of those may make other shapes.
    (count, columns) = (data.count, data.isEmpty ? [] : [DataColumn(data)])
  }

  private mutating func take(_ points: [Point]) {
    count = points.count
    columns = points.isEmpty ? [] : [DataColumn(points.map(\.x)), DataColumn(points.map(\.y))]
  }

  private mutating func take(_ given: [Colour], most: Int = mostColours) {
    let taken = min(given.count, most)
    colours = (0..<taken).map { k in
      let bytes = given[taken < 2 ? 0 : k * (given.count - 1) / (taken - 1)].bytes
      return [bytes.x, bytes.y, bytes.z, bytes.w].reduce(0) { $0 << 8 | UInt32($1) }
    }
  }
}

extension FigureData {
  /// A graph's nodes and edges by their words, not by their places.
  init(_ graph: Graph, width: Int, height: Int) {
    (self.width, self.height) = (width, height)
    var panel = Panel()
    for node in graph.nodes {
      let label = node.attributes["label"] ?? node.name
      panel.series.append(Series(kind: .node, text: label == "\\N" ? node.name : label))
    }
    for edge in graph.edges {
      var series = Series(kind: .edge, text: edge.attributes["label"] ?? "")
      series.columns = [DataColumn([Double(edge.tail), Double(edge.head)])]
      panel.series.append(series)
    }
    panel.seriesCount = panel.series.count
    panel.series = Array(panel.series.prefix(FigureData.mostSeries * 4))
    panels = [panel]
  }
}
