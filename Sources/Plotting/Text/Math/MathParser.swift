/// Reads what stands between dollar signs: the part of TeX that labels use.
struct MathParser {
  private var rest: ArraySlice<Unicode.Scalar>
  private var font = MathFont.usual
  private var depth = 0
  private static let deepest = 60

  static func parse(_ text: String) -> MathNode? {
    var parser = MathParser(rest: Array(text.unicodeScalars)[...])
    guard let row = parser.row(until: nil), parser.rest.isEmpty else { return nil }
    return row
  }

  private init(rest: ArraySlice<Unicode.Scalar>) { self.rest = rest }

  private mutating func row(until end: Unicode.Scalar?) -> MathNode? {
    depth += 1
    defer { depth -= 1 }
    guard depth < MathParser.deepest else { return nil }
    var items: [MathNode] = []
    while let next = rest.first {
      if next == end {
        rest.removeFirst()
        return .row(items)
      }
      if next == "}" { return nil }
      guard let item = scripted() else { return nil }
      items.append(item)
    }
    return end == nil ? .row(items) : nil
  }

  /// An atom with what is written above and below it.
  private mutating func scripted() -> MathNode? {
    var base: MathNode
    if let next = rest.first, next == "^" || next == "_" {
      base = .row([])
    } else {
      guard let atom = atom() else { return nil }
      base = atom
    }
    var (below, above): (MathNode?, MathNode?)
    var count = 0
    while let next = rest.first {
      count += 1
      guard count < MathParser.deepest else { return nil }
      if next == "'" {
        rest.removeFirst()
        above = .row([above, .symbol("\u{2032}", .upright, .ordinary)].compactMap { $0 })
        continue
      }
      guard next == "^" || next == "_" else { break }
      rest.removeFirst()
      guard let script = argument() else { return nil }
      if next == "^" { above = above.map { .row([$0, script]) } ?? script } else { below = script }
    }
    if below != nil || above != nil { base = .scripts(base, below: below, above: above) }
    return base
  }

  private mutating func skipBlanks() { while rest.first == " " { rest.removeFirst() } }

  /// A group in braces, or the next atom.
  private mutating func argument() -> MathNode? {
    skipBlanks()
    guard rest.first == "{" else { return atom() }
    rest.removeFirst()
    return row(until: "}")
  }

  private mutating func atom() -> MathNode? {
    depth += 1
    defer { depth -= 1 }
    guard depth < MathParser.deepest else { return nil }
    guard let next = rest.popFirst() else { return nil }
    switch next {
    case "{":
      let outer = font
      defer { font = outer }
      return row(until: "}")
    case " ", "~": return next == "~" ? .space(0.333) : .row([])
    case "\\": return command()
    case "-": return .symbol("\u{2212}", .upright, .binary)
    default: return .symbol(next, MathSymbols.isLetter(next) ? font : upright, MathSymbols.kind(of: next))
    }
  }

  private var upright: MathFont {
    switch font {
    case .usual, .italic: .upright
    default: font
    }
  }

  private mutating func command() -> MathNode? {
    guard let first = rest.popFirst() else { return nil }
    guard MathSymbols.isLetter(first) else {
      if let space = MathSymbols.spaces[String(first)] { return .space(space) }
      return .symbol(first, upright, .ordinary)
    }
    var name = String(first)
    while let next = rest.first, MathSymbols.isLetter(next) {
      name.unicodeScalars.append(next)
      rest.removeFirst()
    }
    if let scalar = MathSymbols.names[name] { return .symbol(scalar, symbolFont(scalar), MathSymbols.kind(of: scalar)) }
    if let space = MathSymbols.spaces[name] { return .space(space) }
    if let mark = MathSymbols.accents[name] { return argument().map { .accent(mark, $0) } }
    if MathSymbols.functions.contains(name) { return .word(name) }
    switch name {
    case "frac", "dfrac", "tfrac":
      guard let above = argument(), let below = argument() else { return nil }
      return .fraction(above, below)
    case "sqrt":
      skipBlanks()
      var index: MathNode?
      if rest.first == "[" {
        rest.removeFirst()
        guard let found = row(until: "]") else { return nil }
        index = found
      }
      return argument().map { .root($0, index: index) }
    case "overline": return argument().map { .line($0) }
    case "left", "right":
      guard let side = rest.first else { return nil }
      if side == "." {
        rest.removeFirst()
        return .row([])
      }
      return atom()
    case "mathrm", "text", "mathregular", "mathdefault", "operatorname", "textrm":
      return styled(.upright, keepsBlanks: name.hasPrefix("text"))
    case "mathit", "textit": return styled(.italic, keepsBlanks: false)
    case "mathbf", "textbf", "boldsymbol": return styled(.bold, keepsBlanks: false)
    case "mathtt", "texttt": return styled(.mono, keepsBlanks: false)
    case "mathcal", "mathscr", "mathbb", "mathfrak", "mathsf":
      return styled(name == "mathcal" ? .calligraphic : .upright, keepsBlanks: false)
    case "rm", "bf", "it", "tt":
      font = ["rm": .upright, "bf": .bold, "it": .italic, "tt": .mono][name] ?? .usual
      return .row([])
    case "displaystyle", "textstyle", "limits", "nolimits", "big", "Big", "bigg", "Bigg": return .row([])
    default: return nil
    }
  }

  private func symbolFont(_ scalar: Unicode.Scalar) -> MathFont {
    // Small Greek letters lean, large ones stand.
    if font == .usual, scalar.value >= 0x3B1, scalar.value <= 0x3F6 { return .italic }
    return font == .bold ? .bold : .upright
  }

  private mutating func styled(_ style: MathFont, keepsBlanks: Bool) -> MathNode? {
    let outer = font
    font = style
    defer { font = outer }
    guard keepsBlanks, rest.first == "{" else { return argument() }
    rest.removeFirst()
    var text = ""
    while let next = rest.popFirst() {
      if next == "}" { return .word(text) }
      text.unicodeScalars.append(next)
    }
    return nil
  }
}
