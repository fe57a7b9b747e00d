/// A node as it is drawn: its shape, its words, and its size in points.
struct GraphNode {
  enum Shape: Hashable { case ellipse, circle, box, record, diamond, point, plain, doubleCircle, polygon(GraphPolygon) }

  var shape: Shape
  var text: String
  var record: RecordLabel?
  var size: Point
  var attributes: [String: String]

  private static let leastSize = Point(54, 36)

  init(_ node: Graph.Node, across: Bool, measure: (String, Double) -> Point) {
    let attributes = node.attributes
    self.attributes = attributes
    let fontSize = Double(attributes["fontsize"] ?? "") ?? 14
    func length(_ name: String) -> Double? { attributes[name].flatMap(Double.init).map { $0 * 72 } }
    let least = Point(length("width") ?? GraphNode.leastSize.x, length("height") ?? GraphNode.leastSize.y)
    let label = attributes["label"] ?? "\\N"
    let text = GraphNode.unescaped(label, name: node.name)
    self.text = text
    let shape: Shape
    switch (attributes["shape"] ?? "ellipse").lowercased() {
    case "box", "rect", "rectangle", "square", "msquare", "note", "component", "folder", "tab", "cds", "box3d", "cylinder": shape = .box
    case "record", "mrecord": shape = .record
    case "circle": shape = .circle
    case "doublecircle": shape = .doubleCircle
    case "diamond", "mdiamond": shape = .diamond
    case "point": shape = .point
    case "plaintext", "none", "plain": shape = .plain
    case let name: shape = GraphPolygon(rawValue: name).map(Shape.polygon) ?? .ellipse
    }
    self.shape = shape
    let words = measure(text, fontSize)
    let padded = words + Point(16, 8)
    var size: Point
    switch shape {
    case .record:
      let record = RecordLabel(
        label.replacing("\\N", with: node.name), across: across, measure: { measure($0, fontSize) }, least: least)
      self.record = record
      size = record.size
    case .ellipse: size = Point(max(least.x, padded.x * 1.4142), max(least.y, padded.y * 1.4142))
    case .circle, .doubleCircle:
      let across = max(length("width") ?? 36, length("height") ?? 36, (padded.x * padded.x + padded.y * padded.y).squareRoot())
      size = Point(across, across) + (shape == .doubleCircle ? Point(8, 8) : .zero)
    case .polygon(let polygon): size = Point(max(least.x, padded.x * polygon.room.x), max(least.y, padded.y * polygon.room.y))
    case .diamond: size = Point(max(least.x, padded.x * 2), max(least.y, padded.y * 2))
    case .point: size = Point(length("width") ?? 3.6, length("width") ?? 3.6)
    case .plain: size = Point(max(length("width") ?? 0, padded.x), max(length("height") ?? 0, padded.y))
    case .box: size = Point(max(least.x, padded.x), max(least.y, padded.y))
    }
    if attributes["fixedsize"] == "true" { size = least }
    self.size = Point(min(size.x, 20_000), min(size.y, 20_000))
  }

  static func unescaped(_ label: String, name: String) -> String {
    var (result, isEscaped) = ("", false)
    for character in label {
      if isEscaped {
        switch character {
        case "n", "l", "r": result += "\n"
        case "N": result += name
        default: result.append(character)
        }
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        result.append(character)
      }
    }
    return result.hasSuffix("\n") ? String(result.dropLast()) : result
  }

  /// Where a line from the middle towards a place leaves the shape.
  func border(from middle: Point, towards place: Point) -> Point {
    let along = place - middle
    guard along.length > 1e-9 else { return middle }
    let (w, h) = (size.x / 2, size.y / 2)
    switch shape {
    case .ellipse, .circle, .doubleCircle, .point:
      let scale = 1 / ((along.x / w) * (along.x / w) + (along.y / h) * (along.y / h)).squareRoot()
      return middle + along * scale
    case .diamond: return middle + along * (1 / (abs(along.x) / w + abs(along.y) / h))
    case .polygon(let polygon): return polygon.border(Box(middle - size * 0.5, middle + size * 0.5), middle, place)
    case .box, .record, .plain:
      let scale = min(along.x == 0 ? .infinity : w / abs(along.x), along.y == 0 ? .infinity : h / abs(along.y))
      return middle + along * scale
    }
  }
}
