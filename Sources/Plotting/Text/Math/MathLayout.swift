/// Lays formulas out with the proportions that matplotlib has for DejaVu Sans.
struct MathLayout {
  private let book: FontBook
  private static let smaller = 0.7
  private static let raise = 0.7
  private static let drop = 0.3
  private static let dropWithBoth = 0.5
  private static let aside = 0.025

  init(_ book: FontBook) { self.book = book }

  func box(_ node: MathNode, size: Double) -> MathBox {
    switch node {
    case .symbol(let scalar, let font, let kind): return symbol(scalar, font, kind, size: size)
    case .word(let text): return word(text, size: size)
    case .row(let nodes): return row(nodes, size: size)
    case .space(let share): return .space(share * em(size))
    case .scripts(let base, let below, let above): return scripts(base, below, above, size: size)
    case .fraction(let above, let below): return fraction(above, below, size: size)
    case .root(let inner, let index): return root(inner, index, size: size)
    case .accent(let mark, let inner): return accent(mark, inner, size: size)
    case .line(let inner): return overlined(inner, size: size)
    }
  }

  private func em(_ size: Double) -> Double { glyph("m", FontBook.Style(isItalic: true), size).advance }
  private func xHeight(_ size: Double) -> Double { glyph("x", FontBook.Style(isItalic: true), size).ink.high.y }
  private func thickness(_ size: Double) -> Double { size * 0.75 / 12 }

  private func glyph(_ scalar: Unicode.Scalar, _ style: FontBook.Style, _ size: Double) -> Glyph {
    guard let (face, index) = book.glyph(of: scalar, style) else { return TextLine.missingGlyph(size) }
    return face.glyph(index, size: size)
  }

  private func style(_ font: MathFont) -> FontBook.Style {
    switch font {
    case .usual, .italic: FontBook.Style(isItalic: true)
    case .upright: FontBook.Style()
    case .bold: FontBook.Style(isBold: true)
    case .mono: FontBook.Style(family: .mono)
    case .calligraphic: FontBook.Style(family: .serif, isItalic: true)
    }
  }

  /// Signs that are larger than words.
  private static let displayed: Set<Unicode.Scalar> = ["∑", "∏", "∫", "∮"]

  private func symbol(_ scalar: Unicode.Scalar, _ font: MathFont, _ kind: MathNode.Kind, size: Double) -> MathBox {
    let glyph = glyph(scalar, style(font), MathLayout.displayed.contains(scalar) ? size * 2.0.squareRoot() : size)
    var box = MathBox(width: glyph.advance)
    if !glyph.outline.isEmpty {
      box.pieces = [TextLine.Piece(outline: glyph.outline, place: .zero)]
      (box.height, box.depth) = (glyph.ink.high.y, -glyph.ink.low.y)
    }
    return box
  }

  private func word(_ text: String, size: Double) -> MathBox {
    let line = TextLine(text, FontBook.Style(), size: size, book)
    return MathBox(pieces: line.pieces, width: line.width, height: line.ascent, depth: line.descent)
  }

  private func row(_ nodes: [MathNode], size: Double) -> MathBox {
    var result = MathBox()
    var last: MathNode.Kind?
    for (k, node) in nodes.enumerated() {
      let kind = MathLayout.kind(node)
      let inner = box(node, size: size)
      let space = 0.2 * em(size)
      switch kind {
      case .binary
      where last == nil || last == .binary || last == .relation || last == .opening || last == .punctuation || k == nodes.count - 1:
        result.append(inner)
      case .binary, .relation:
        result.append(.space(space))
        result.append(inner)
        result.append(.space(space))
      case .punctuation:
        result.append(inner)
        result.append(.space(space))
      case .function:
        if last == .ordinary || last == .closing { result.append(.space(0.1 * em(size))) }
        result.append(inner)
        if k + 1 < nodes.count, MathLayout.kind(nodes[k + 1]) != .opening { result.append(.space(0.16667 * em(size))) }
      default: result.append(inner)
      }
      if case .row(let items) = node, items.isEmpty { continue }
      last = kind
    }
    return result
  }

  private static func kind(_ node: MathNode) -> MathNode.Kind {
    switch node {
    case .symbol(_, _, let kind): kind
    case .word: .function
    case .scripts(let base, _, _): kind(base)
    default: .ordinary
    }
  }

  private func scripts(_ base: MathNode, _ below: MathNode?, _ above: MathNode?, size: Double) -> MathBox {
    var result = box(base, size: size)
    let (small, x) = (size * MathLayout.smaller, xHeight(size))
    let top = above.map { box($0, size: small) }
    let bottom = below.map { box($0, size: small) }
    if MathLayout.kind(base) == .large, !MathLayout.isIntegral(base) { return limits(result, bottom, top, size: size) }
    var (gapAbove, gapBelow) = (MathLayout.aside * x * MathLayout.smaller, MathLayout.aside * x * MathLayout.smaller)
    var up = MathLayout.raise * x
    var down = (top == nil ? MathLayout.drop : MathLayout.dropWithBoth) * x
    if MathLayout.isIntegral(base) {
      // At the ends of the sign, which leans.
      (up, down) = (result.height - 0.4 * x, result.depth + 0.4 * x)
      (gapAbove, gapBelow) = (0.175 * result.height * MathLayout.smaller, -0.025 * result.height * MathLayout.smaller)
    }
    if let top, let bottom {
      let overlap = 2 * thickness(size) - ((up - top.depth) - (bottom.height - down))
      if overlap > 0 { up += overlap }
      var both = MathBox()
      both.append(.space(gapAbove))
      both.append(top, raised: up)
      both.width = 0
      both.append(.space(gapBelow))
      both.append(bottom, raised: -down)
      both.width = max(top.width + gapAbove, bottom.width + gapBelow)
      result.append(both)
    } else if let script = top ?? bottom {
      result.append(.space(top == nil ? gapBelow : gapAbove))
      result.append(script, raised: top == nil ? -down : up)
    }
    result.append(.space(0.05 * x))
    return result
  }

  private static func isIntegral(_ node: MathNode) -> Bool {
    if case .symbol(let scalar, _, _) = node { return scalar == "∫" || scalar == "∮" }
    return false
  }

  /// Above and below a sum, in the middle.
  private func limits(_ base: MathBox, _ below: MathBox?, _ above: MathBox?, size: Double) -> MathBox {
    let gap = 3 * thickness(size)
    let width = max(base.width, below?.width ?? 0, above?.width ?? 0)
    var result = MathBox(width: width, height: base.height, depth: base.depth)
    func add(_ box: MathBox, at y: Double) {
      result.pieces += box.moved(by: Point((width - box.width) / 2, y)).pieces
      (result.height, result.depth) = (max(result.height, box.height + y), max(result.depth, box.depth - y))
    }
    add(base, at: 0)
    if let above { add(above, at: base.height + gap + above.depth) }
    if let below { add(below, at: -(base.depth + gap + below.height)) }
    return result
  }

  private func bar(_ width: Double, _ thickness: Double) -> Path { .rectangle(Box(x: 0, y: 0, width: width, height: thickness)) }

  private func fraction(_ above: MathNode, _ below: MathNode, size: Double) -> MathBox {
    let (top, bottom) = (box(above, size: size * MathLayout.smaller), box(below, size: size * MathLayout.smaller))
    let line = thickness(size)
    let width = max(top.width, bottom.width)
    let equals = glyph("=", FontBook.Style(), size).ink
    let middle = (equals.high.y + equals.low.y) / 2 - line / 2
    var result = MathBox(width: width + 2 * line)
    let (topY, bottomY) = (middle + 3 * line + top.depth, middle - 2 * line - bottom.height)
    result.pieces =
      top.moved(by: Point((width - top.width) / 2, topY)).pieces + bottom.moved(by: Point((width - bottom.width) / 2, bottomY)).pieces
    result.pieces.append(TextLine.Piece(outline: bar(width, line), place: Point(0, middle)))
    (result.height, result.depth) = (topY + top.height, bottom.depth - bottomY)
    return result
  }

  private func root(_ inner: MathNode, _ index: MathNode?, size: Double) -> MathBox {
    let content = box(inner, size: size)
    let line = thickness(size)
    let (top, bottom) = (content.height + 3 * line, content.depth)
    let tall = top + bottom
    let hook = max(0.45 * size, 0.3 * tall)
    var sign = Path()
    sign.move(Point(0, -bottom + tall * 0.42))
    for point in [
      Point(hook * 0.3, -bottom + tall * 0.5), Point(hook * 0.6, -bottom + line * 2.5), Point(hook - line, top),
      Point(hook + content.width + line, top),
      Point(hook + content.width + line, top - line), Point(hook - line * 0.2, top - line), Point(hook * 0.66, -bottom),
      Point(hook * 0.5, -bottom),
      Point(hook * 0.2, -bottom + tall * 0.42), Point(0, -bottom + tall * 0.36),
    ] { sign.line(point) }
    sign.close()
    var result = MathBox()
    if let index {
      let small = box(index, size: size * 0.5)
      result.append(small, raised: -bottom + tall * 0.6)
      result.append(.space(-hook * 0.35))
    }
    result.append(MathBox(pieces: [TextLine.Piece(outline: sign, place: .zero)], width: hook, height: top, depth: bottom))
    result.append(content)
    result.append(.space(2 * line))
    return result
  }

  private func accent(_ mark: Unicode.Scalar, _ inner: MathNode, size: Double) -> MathBox {
    var content = box(inner, size: size)
    if mark == "\u{304}" { return overlined(inner, size: size) }
    let glyph = glyph(mark, FontBook.Style(), size)
    let ink = glyph.ink
    guard !ink.isEmpty else { return content }
    let raise = content.height + 2 * thickness(size) - ink.low.y
    content.pieces.append(TextLine.Piece(outline: glyph.outline, place: Point(content.width / 2 - ink.centre.x, raise)))
    content.height = raise + ink.high.y
    return content
  }

  private func overlined(_ inner: MathNode, size: Double) -> MathBox {
    var content = box(inner, size: size)
    let line = thickness(size)
    content.pieces.append(TextLine.Piece(outline: bar(content.width, line), place: Point(0, content.height + 2 * line)))
    content.height += 3 * line
    return content
  }
}
