extension JSON {
  struct Mistake: Error {}

  /// Reads what `text` writes, and other JSON without fractions; nil for anything else.
  package init?(reading text: String) {
    var reader = Reader(scalars: Array(text.unicodeScalars))
    guard let value = try? reader.document() else { return nil }
    self = value
  }

  package subscript(_ name: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  package var number: Int? { if case .number(let number) = self { number } else { nil } }
  package var string: String? { if case .text(let text) = self { text } else { nil } }
  package var items: [JSON]? { if case .list(let items) = self { items } else { nil } }
  package var members: [(name: String, value: JSON)]? { if case .object(let members) = self { members } else { nil } }
}

private struct Reader {
  let scalars: [Unicode.Scalar]
  private var index = 0
  private var depth = 0

  /// Deeper nesting than any result has.
  private static let maxDepth = 64

  init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

  mutating func document() throws(JSON.Mistake) -> JSON {
    let value = try value()
    skipBlanks()
    guard index == scalars.count else { throw JSON.Mistake() }
    return value
  }

  private mutating func skipBlanks() {
    while index < scalars.count, [" ", "\n", "\r", "\t"].contains(scalars[index]) { index += 1 }
  }

  /// The next sign behind blanks, passed over.
  private mutating func next() throws(JSON.Mistake) -> Unicode.Scalar {
    skipBlanks()
    guard index < scalars.count else { throw JSON.Mistake() }
    index += 1
    return scalars[index - 1]
  }

  private mutating func value() throws(JSON.Mistake) -> JSON {
    let sign = try next()
    switch sign {
    case "\"": return .text(try text())
    case "[": return .list(try series(until: "]") { reader throws(JSON.Mistake) in try reader.value() })
    case "{":
      return .object(
        try series(until: "}") { reader throws(JSON.Mistake) in
          guard try reader.next() == "\"" else { throw JSON.Mistake() }
          let name = try reader.text()
          guard try reader.next() == ":" else { throw JSON.Mistake() }
          return (name: name, value: try reader.value())
        })
    default:
      let start = index - 1
      while index < scalars.count, !" \n\r\t,]}".unicodeScalars.contains(scalars[index]) { index += 1 }
      let word = String(String.UnicodeScalarView(scalars[start..<index]))
      switch word {
      case "null": return .null
      case "true": return .bool(true)
      case "false": return .bool(false)
      default:
        guard let number = Int(word) else { throw JSON.Mistake() }
        return .number(number)
      }
    }
  }

  private mutating func series<Item>(
    until end: Unicode.Scalar, _ item: (inout Reader) throws(JSON.Mistake) -> Item
  ) throws(JSON.Mistake) -> [Item] {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Reader.maxDepth else { throw JSON.Mistake() }
    var items: [Item] = []
    skipBlanks()
    if index < scalars.count, scalars[index] == end {
      index += 1
      return items
    }
    while true {
      items.append(try item(&self))
      let sign = try next()
      if sign == end { return items }
      guard sign == "," else { throw JSON.Mistake() }
    }
  }

  /// The rest of a text behind its quote.
  private mutating func text() throws(JSON.Mistake) -> String {
    var units: [UInt16] = []
    while index < scalars.count {
      let scalar = scalars[index]
      index += 1
      if scalar == "\"" { return String(decoding: units, as: UTF16.self) }
      if scalar != "\\" {
        units += Array(String(scalar).utf16)
        continue
      }
      guard index < scalars.count else { throw JSON.Mistake() }
      let sign = scalars[index]
      index += 1
      switch sign {
      case "n": units.append(10)
      case "r": units.append(13)
      case "t": units.append(9)
      case "b": units.append(8)
      case "f": units.append(12)
      case "u":
        let digits = String(String.UnicodeScalarView(scalars[index..<min(index + 4, scalars.count)]))
        guard let unit = UInt16(digits, radix: 16), digits.count == 4 else { throw JSON.Mistake() }
        units.append(unit)
        index += 4
      default: units += Array(String(sign).utf16)
      }
    }
    throw JSON.Mistake()
  }
}
