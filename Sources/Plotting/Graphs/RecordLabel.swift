/// The fields of a record: boxes in boxes, beside or below each other in turn.
struct RecordLabel {
  struct Field {
    var text = ""
    var port: String?
    var inner: [Field] = []
    var size = Point.zero
    /// Seen from the upper left corner of the record, with y downwards.
    var box = Box(.zero, .zero)
  }

  private(set) var root: Field
  private static let deepest = 20

  /// `across` tells whether the outermost fields lie side by side.
  init(_ label: String, across: Bool, measure: (String) -> Point, least: Point) {
    var scanner = Array(label)[...]
    root = Field(inner: RecordLabel.fields(&scanner, depth: 0))
    RecordLabel.size(&root, across, measure)
    root.size = Point(max(root.size.x, least.x), max(root.size.y, least.y))
    RecordLabel.place(&root, Box(.zero, root.size), across)
  }

  var size: Point { root.size }

  private static func fields(_ rest: inout ArraySlice<Character>, depth: Int) -> [Field] {
    var fields = [Field()]
    while let next = rest.popFirst() {
      switch next {
      case "|": fields.append(Field())
      case "{" where depth < deepest: fields[fields.count - 1].inner = self.fields(&rest, depth: depth + 1)
      case "}" where depth > 0: return fields.map(trimmed)
      case "<":
        var port = ""
        while let letter = rest.popFirst(), letter != ">" { port.append(letter) }
        fields[fields.count - 1].port = port.trimmingBlanks
      case "\\":
        guard let escaped = rest.popFirst() else { break }
        fields[fields.count - 1].text += ["n": "\n", "l": "\n", "r": "\n"][escaped] ?? String(escaped)
      case " " where fields[fields.count - 1].text.last == " ": break
      default: fields[fields.count - 1].text.append(next)
      }
    }
    return fields.map(trimmed)
  }

  private static func trimmed(_ field: Field) -> Field {
    var field = field
    field.text = field.text.trimmingBlanks
    return field
  }

  private static func size(_ field: inout Field, _ across: Bool, _ measure: (String) -> Point) {
    if field.inner.isEmpty {
      // An empty field is as high as a line.
      let words = measure(field.text)
      field.size = Point(words.x, max(words.y, measure("0").y)) + Point(16, 8)
      return
    }
    var size = Point.zero
    for k in field.inner.indices {
      RecordLabel.size(&field.inner[k], !across, measure)
      let one = field.inner[k].size
      size = across ? Point(size.x + one.x, max(size.y, one.y)) : Point(max(size.x, one.x), size.y + one.y)
    }
    field.size = size
  }

  /// Shares out what is left over evenly.
  private static func place(_ field: inout Field, _ box: Box, _ across: Bool) {
    field.box = box
    guard !field.inner.isEmpty else { return }
    let used = field.inner.reduce(0) { $0 + (across ? $1.size.x : $1.size.y) }
    let extra = ((across ? box.width : box.height) - used) / Double(field.inner.count)
    var at = across ? box.low.x : box.low.y
    for k in field.inner.indices {
      let length = (across ? field.inner[k].size.x : field.inner[k].size.y) + extra
      let own =
        across
        ? Box(Point(at, box.low.y), Point(at + length, box.high.y)) : Box(Point(box.low.x, at), Point(box.high.x, at + length))
      place(&field.inner[k], own, !across)
      at += length
    }
  }

  /// All fields without inner ones.
  var leaves: [Field] {
    func leaves(_ field: Field) -> [Field] { field.inner.isEmpty ? [field] : field.inner.flatMap(leaves) }
    return leaves(root)
  }

  func box(ofPort port: String) -> Box? { leaves.first { $0.port == port }?.box }
}

extension String {
  fileprivate var trimmingBlanks: String {
    var text = self[...]
    while text.first == " " { text = text.dropFirst() }
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}
