/// TeX formulas as MathML, which browsers set without any script.
enum MathML {
  /// Why a formula is not set: something that TeX may know and this does not, or that is no TeX.
  struct Unknown: Error {
    var what: String
  }

  /// The `<math>` element.
  static func element(_ formula: String, isDisplayed: Bool) -> Result<String, Unknown> {
    var reader = MathMLReader(TeXToken.tokens(of: formula), isDisplayed: isDisplayed)
    do {
      let rows = try reader.table(until: nil)
      let body = rows.count == 1 && rows[0].count == 1 ? rows[0][0] : MathMLReader.tableElement(rows, columns: .aligned)
      return .success("<math\(isDisplayed ? " display=\"block\"" : "")>\(body)</math>")
    } catch {
      return .failure(error)
    }
  }
}

/// Reads tokens and writes elements, one construct of TeX a function.
private struct MathMLReader {
  typealias Unknown = MathML.Unknown

  enum Columns { case centered, aligned, left }

  /// Braces inside braces, as deep as anybody writes them.
  private static let maxDepth = 40

  private static let unbalanced = Unknown(what: "braces that do not match or a missing argument")

  private var tokens: ArraySlice<TeXToken>
  private let isDisplayed: Bool
  private var depth = 0

  init(_ tokens: [TeXToken], isDisplayed: Bool) {
    self.tokens = tokens[...]
    self.isDisplayed = isDisplayed
  }

  /// Rows of cells up to `\end{…}` of that environment, or to the end of the formula.
  mutating func table(until environment: String?) throws(Unknown) -> [[String]] {
    var rows: [[String]] = [[]]
    while true {
      let cell = try row { $0 == .column || $0 == .row || $0 == .command("end") }
      rows[rows.count - 1].append(cell)
      switch tokens.popFirst() {
      case .column: continue
      case .row:
        skipLength()
        rows.append([])
      case .command("end"):
        guard try name() == environment else { throw Unknown(what: "\\begin and \\end do not match") }
        if rows.count > 1, rows[rows.count - 1] == ["<mrow></mrow>"] { rows.removeLast() }
        return rows
      case nil:
        guard environment == nil else { throw Unknown(what: "\\begin without \\end") }
        return rows
      default: throw Self.unbalanced
      }
    }
  }

  /// `[6pt]` behind `\\`: more room between the rows, which have enough.
  private mutating func skipLength() {
    guard tokens.first == .sign("["), let end = tokens.firstIndex(of: .sign("]")), end - tokens.startIndex <= 6 else { return }
    let isLength = tokens[tokens.startIndex..<end].dropFirst().allSatisfy { token in
      switch token {
      case .number, .letter, .sign("-"), .sign("."): true
      default: false
      }
    }
    if isLength { tokens = tokens[(end + 1)...] }
  }

  /// A group in braces that shows nothing.
  private mutating func skipGroup() throws(Unknown) {
    guard tokens.popFirst() == .open else { throw Self.unbalanced }
    var open = 1
    while open > 0 {
      switch tokens.popFirst() {
      case .open: open += 1
      case .close: open -= 1
      case nil: throw Self.unbalanced
      default: break
      }
    }
  }

  static func tableElement(_ rows: [[String]], columns: Columns) -> String {
    let body = rows.map { row in
      let cells = row.enumerated().map { index, cell in
        let style =
          switch columns {
          case .centered: ""
          case .left: " class=\"l\""
          case .aligned: index % 2 == 0 ? " class=\"r\"" : " class=\"l\""
          }
        return "<mtd\(style)>\(cell)</mtd>"
      }
      return "<mtr>\(cells.joined())</mtr>"
    }
    let style = columns == .aligned ? " displaystyle=\"true\"" : ""
    return "<mtable\(style)>\(body.joined())</mtable>"
  }

  private mutating func row(until isEnd: (TeXToken) -> Bool) throws(Unknown) -> String {
    var elements: [String] = []
    while let token = tokens.first, !isEnd(token) {
      if case .command(let name) = token, TeXSymbols.ignored.contains(name) {
        tokens.removeFirst()
        continue
      }
      elements.append(try scripted())
    }
    return elements.count == 1 ? elements[0] : "<mrow>\(elements.joined())</mrow>"
  }

  /// An atom with what stands above and below it.
  private mutating func scripted() throws(Unknown) -> String {
    if let token = tokens.first, MathMLReader.isFunction(token) {
      let function = try withScripts()
      // A bracket stands close to its function, all else a little apart.
      return "<mrow>\(function)<mo>&#x2061;</mo>\(isBracket(tokens.first) ? "" : "<mspace width=\"0.17em\"></mspace>")</mrow>"
    }
    return try withScripts()
  }

  private mutating func withScripts() throws(Unknown) -> String {
    let hasBounds = isDisplayed && tokens.first.map(MathMLReader.takesBounds) ?? false
    let base = tokens.first == .superscript || tokens.first == .subscript ? "<mrow></mrow>" : try atom()
    var lower: String?
    var upper: String?
    while let token = tokens.first {
      if token == .command("limits") || token == .command("nolimits") {
        tokens.removeFirst()
      } else if token == .subscript, lower == nil {
        tokens.removeFirst()
        lower = try argument()
      } else if token == .superscript, upper == nil {
        tokens.removeFirst()
        upper = try argument()
      } else if token == .sign("'"), upper == nil {
        let primes = tokens.prefix { $0 == .sign("'") }.count
        tokens.removeFirst(primes)
        upper = "<mo>\(String(repeating: "′", count: primes))</mo>"
      } else {
        break
      }
    }
    switch (lower, upper) {
    case (nil, nil): return base
    case (let lower?, nil): return hasBounds ? "<munder>\(base)\(lower)</munder>" : "<msub>\(base)\(lower)</msub>"
    case (nil, let upper?): return hasBounds ? "<mover>\(base)\(upper)</mover>" : "<msup>\(base)\(upper)</msup>"
    case (let lower?, let upper?):
      let name = hasBounds ? "munderover" : "msubsup"
      return "<\(name)>\(base)\(lower)\(upper)</\(name)>"
    }
  }

  private func isBracket(_ token: TeXToken?) -> Bool {
    switch token {
    case .sign(let sign): "([{,.;=+-<>/|".contains(sign)
    case .command(let name): ["left", "big", "Big", "bigl", "Bigl", "{", "lbrace", "langle", "quad", ","].contains(name)
    case .letter, .number, .open: false
    case .close, .superscript, .subscript, .column, .row, nil: true
    }
  }

  private static func isFunction(_ token: TeXToken) -> Bool {
    guard case .command(let name) = token else { return false }
    return TeXSymbols.functions.contains(name) || TeXSymbols.functionsWithBounds.contains(name)
      || name.hasPrefix("operatorname")
  }

  private static func takesBounds(_ token: TeXToken) -> Bool {
    guard case .command(let name) = token else { return false }
    return TeXSymbols.largeOperators[name] != nil || TeXSymbols.functionsWithBounds.contains(name)
      || ["underbrace", "overbrace", "operatorname*"].contains(name)
  }

  /// What a command or script applies to: of a bare number only the first digit, as in `\frac12`.
  private mutating func argument() throws(Unknown) -> String {
    guard case .number(let number) = tokens.first, number.count > 1 else { return try atom() }
    tokens[tokens.startIndex] = .number(String(number.dropFirst()))
    return "<mn>\(number.prefix(1))</mn>"
  }

  private mutating func atom() throws(Unknown) -> String {
    depth += 1
    defer { depth -= 1 }
    if depth > Self.maxDepth { throw Unknown(what: "braces nested too deeply") }
    switch tokens.popFirst() {
    case .letter(let letter): return "<mi>\(letter)</mi>"
    case .number(let number): return "<mn>\(number)</mn>"
    case .sign(let sign):
      return MathMLReader.element(ofSign: sign == "-" ? "−" : String(sign))
    case .open:
      let row = try row { $0 == .close }
      guard tokens.popFirst() == .close else { throw Self.unbalanced }
      // In `1{,}000` the comma is a part of the number.
      return row == "<mo>,</mo>" ? "<mtext>,</mtext>" : row
    case .command(let name): return try command(name)
    case .close, .superscript, .subscript, .column, .row, nil: throw Self.unbalanced
    }
  }

  private mutating func command(_ name: String) throws(Unknown) -> String {
    if let letter = TeXSymbols.letters[name] {
      let isUpright = name.first?.isUppercase == true || name == "nabla"
      return isUpright ? "<mi mathvariant=\"normal\">\(letter)</mi>" : "<mi>\(letter)</mi>"
    }
    if let sign = TeXSymbols.signs[name] { return MathMLReader.element(ofSign: sign) }
    if let sign = TeXSymbols.largeOperators[name] ?? TeXSymbols.integrals[name] { return "<mo>\(sign)</mo>" }
    if TeXSymbols.functions.contains(name) || TeXSymbols.functionsWithBounds.contains(name) {
      return "<mi>\(name)</mi>"
    }
    if let accent = TeXSymbols.accents[name] {
      return "<mover accent=\"true\">\(try argument())<mo>\(accent)</mo></mover>"
    }
    if let width = TeXSymbols.spaces[name] { return "<mspace width=\"\(width)\"></mspace>" }
    switch name {
    case "frac", "dfrac", "tfrac", "cfrac": return "<mfrac>\(try argument())\(try argument())</mfrac>"
    case "binom":
      return "<mrow><mo>(</mo><mfrac linethickness=\"0\">\(try argument())\(try argument())</mfrac><mo>)</mo></mrow>"
    case "sqrt":
      guard tokens.first == .sign("[") else { return "<msqrt>\(try argument())</msqrt>" }
      tokens.removeFirst()
      let index = try row { $0 == .sign("]") }
      guard tokens.popFirst() == .sign("]") else { throw Self.unbalanced }
      return "<mroot>\(try argument())\(index)</mroot>"
    case "left": return try delimited()
    case "text", "mbox", "textrm": return "<mtext>\(try text().keepingBlanks.escapedHTML)</mtext>"
    case "textbf": return "<mtext class=\"bold\">\(try text().keepingBlanks.escapedHTML)</mtext>"
    case "textit": return "<mtext class=\"italic\">\(try text().keepingBlanks.escapedHTML)</mtext>"
    case "operatorname", "operatorname*": return "<mi>\(try text().escapedHTML)</mi>"
    case "mathrm": return try upright()
    case "mathbf", "boldsymbol", "bm", "mathbb", "mathcal", "mathsf", "mathtt", "mathit", "mathfrak", "mathscr":
      let before = tokens
      if let letters = try? lettered(name) { return letters }
      // Scripts and accents among the letters: the formula without the other alphabet.
      tokens = before
      return try argument()
    case "mathbin", "mathrel", "mathord", "mathop": return try argument()
    case "overline": return "<mrow class=\"over\">\(try argument())</mrow>"
    case "underline": return "<mrow class=\"under\">\(try argument())</mrow>"
    case "textcolor", "color": return try coloured(name)
    case "tag": return "<mspace width=\"2em\"></mspace><mtext>(\(try text().escapedHTML))</mtext>"
    case "underset", "overset", "stackrel":
      let mark = try argument()
      let base = try argument()
      return name == "underset" ? "<munder>\(base)\(mark)</munder>" : "<mover>\(base)\(mark)</mover>"
    case "underbrace": return "<munder>\(try argument())<mo>⏟</mo></munder>"
    case "overbrace": return "<mover>\(try argument())<mo>⏞</mo></mover>"
    case "substack": return try substack()
    case "boxed": return "<mrow class=\"boxed\">\(try argument())</mrow>"
    case "label", "vspace":
      try skipGroup()
      return ""
    case "hspace":
      try skipGroup()
      return "<mspace width=\"1em\"></mspace>"
    case "phantom": return "<mphantom>\(try argument())</mphantom>"
    case "pmod":
      let divisor = "<mi>mod</mi><mspace width=\"0.33em\"></mspace>\(try argument())"
      return "<mrow><mspace width=\"1em\"></mspace><mo>(</mo>\(divisor)<mo>)</mo></mrow>"
    case "bmod": return "<mo lspace=\"0.22em\" rspace=\"0.22em\">mod</mo>"
    case "xrightarrow", "xleftarrow":
      return "<mover><mo stretchy=\"true\">\(name == "xrightarrow" ? "→" : "←")</mo>\(try argument())</mover>"
    case "not": return try negated()
    case "begin": return try environment()
    default: throw Unknown(what: "unknown command \\\(name)")
    }
  }

  /// Only what stands behind `\left` and `\right` grows with what it holds.
  private static func element(ofSign sign: String) -> String {
    if "|‖".contains(sign) { return "<mo stretchy=\"false\" lspace=\"0\" rspace=\"0\">\(sign)</mo>" }
    if "()[]{}⟨⟩⌊⌋⌈⌉/".contains(sign) { return "<mo stretchy=\"false\">\(sign)</mo>" }
    return ["$", "%", "#", "&", "_", "°"].contains(sign) ? "<mi>\(sign.escapedHTML)</mi>" : "<mo>\(sign.escapedHTML)</mo>"
  }

  /// `\mathrm{ReLU}` is a word; with scripts in it, a formula.
  private mutating func upright() throws(Unknown) -> String {
    let before = tokens
    if tokens.first == .open, let word = try? text() { return "<mi mathvariant=\"normal\">\(word.escapedHTML)</mi>" }
    tokens = before
    return try argument()
  }

  /// `\textcolor{red}{x}`
  private mutating func coloured(_ command: String) throws(Unknown) -> String {
    let colour = try text()
    guard tokens.first == .open, !colour.isEmpty, colour.allSatisfy({ $0.isASCII && $0.isLetter }) else {
      throw Unknown(what: "\\\(command) without a name and a group")
    }
    return "<mstyle mathcolor=\"\(colour)\">\(try argument())</mstyle>"
  }

  /// `\not=`: a sign with a stroke through it.
  private mutating func negated() throws(Unknown) -> String {
    guard let sign = tokens.popFirst() else { throw Self.unbalanced }
    switch sign {
    case .sign(let sign): return "<mo>\(String(sign).escapedHTML)\u{338}</mo>"
    case .command(let name):
      guard let sign = TeXSymbols.signs[name] else { throw Unknown(what: "unknown command \\\(name)") }
      return "<mo>\(sign.escapedHTML)\u{338}</mo>"
    case .open, .close, .superscript, .subscript, .column, .row, .letter, .number: throw Self.unbalanced
    }
  }

  /// `\substack{i<n \\ j<m}`: lines under a large operator.
  private mutating func substack() throws(Unknown) -> String {
    guard tokens.popFirst() == .open else { throw Self.unbalanced }
    var rows: [[String]] = []
    while true {
      rows.append([try row { $0 == .row || $0 == .close }])
      switch tokens.popFirst() {
      case .row: continue
      case .close: return Self.tableElement(rows, columns: .centered)
      default: throw Self.unbalanced
      }
    }
  }

  /// `\left( … \right)`
  private mutating func delimited() throws(Unknown) -> String {
    let left = try delimiter()
    let body = try row { $0 == .command("right") }
    guard tokens.popFirst() == .command("right") else { throw Unknown(what: "\\left without \\right") }
    return "<mrow>\(left)\(body)\(try delimiter())</mrow>"
  }

  private mutating func delimiter() throws(Unknown) -> String {
    switch tokens.popFirst() {
    case .sign("."): return ""
    case .sign(let sign): return "<mo>\(String(sign).escapedHTML)</mo>"
    case .command(let name):
      guard let sign = TeXSymbols.signs[name] else { throw Unknown(what: "unknown command \\\(name)") }
      return "<mo>\(sign.escapedHTML)</mo>"
    case .open, .close, .superscript, .subscript, .column, .row, .letter, .number, nil: throw Self.unbalanced
    }
  }

  private mutating func environment() throws(Unknown) -> String {
    let environment = try name()
    if ["array", "alignedat"].contains(environment), tokens.first == .open { try skipGroup() }
    let fences: [String: (String, String)] = [
      "matrix": ("", ""), "pmatrix": ("(", ")"), "bmatrix": ("[", "]"), "Bmatrix": ("{", "}"), "vmatrix": ("|", "|"),
      "Vmatrix": ("‖", "‖"), "cases": ("{", ""), "array": ("", ""), "aligned": ("", ""), "align": ("", ""),
      "align*": ("", ""), "split": ("", ""), "gathered": ("", ""), "gather": ("", ""), "gather*": ("", ""),
      "equation": ("", ""), "equation*": ("", ""), "smallmatrix": ("", ""), "dcases": ("{", ""), "rcases": ("", "}"),
      "eqnarray": ("", ""), "eqnarray*": ("", ""), "multline": ("", ""), "multline*": ("", ""), "alignedat": ("", ""),
    ]
    guard let (left, right) = fences[environment] else { throw Unknown(what: "unknown environment \(environment)") }
    let isAligned = environment.hasPrefix("align") || environment == "split"
    let columns: Columns = isAligned ? .aligned : environment.hasSuffix("cases") ? .left : .centered
    let table = Self.tableElement(try table(until: environment), columns: columns)
    func fence(_ sign: String) -> String { sign.isEmpty ? "" : "<mo>\(sign)</mo>" }
    return "<mrow>\(fence(left))\(table)\(fence(right))</mrow>"
  }

  /// `{aligned}` behind `\begin`.
  private mutating func name() throws(Unknown) -> String { try text() }

  /// The letters and signs between braces.
  private mutating func text() throws(Unknown) -> String {
    guard tokens.popFirst() == .open else { throw Self.unbalanced }
    var text = ""
    while let token = tokens.popFirst() {
      switch token {
      case .close: return text
      case .letter(let letter): text.append(letter)
      case .sign(let sign): text.append(sign)
      case .number(let number): text += number
      case .command(let name): text += TeXSymbols.signs[name] ?? " "
      case .open, .superscript, .subscript, .column, .row: throw Self.unbalanced
      }
    }
    throw Self.unbalanced
  }

  /// `\mathbf{x}`: letters of another alphabet.
  private mutating func lettered(_ font: String) throws(Unknown) -> String {
    let inside: [TeXToken]
    if tokens.first == .open {
      tokens.removeFirst()
      inside = Array(tokens.prefix { $0 != .close })
      tokens.removeFirst(inside.count)
      guard tokens.popFirst() == .close else { throw Self.unbalanced }
    } else {
      guard let token = tokens.popFirst() else { throw Self.unbalanced }
      inside = [token]
    }
    var elements = ""
    for token in inside {
      switch token {
      case .letter(let letter): elements += "<mi>\(TeXSymbols.styled(letter, font) ?? letter)</mi>"
      case .number(let number): elements += "<mn>\(String(number.map { TeXSymbols.styled($0, font) ?? $0 }))</mn>"
      case .sign(let sign): elements += "<mo>\(String(sign).escapedHTML)</mo>"
      case .command(let name):
        if let letter = TeXSymbols.letters[name] {
          elements += "<mi>\(TeXSymbols.styled(Character(letter), font).map(String.init) ?? letter)</mi>"
        } else if let sign = TeXSymbols.signs[name] {
          elements += MathMLReader.element(ofSign: sign)
        } else {
          throw Unknown(what: "unknown command \\\(name)")
        }
      case .open, .close, .superscript, .subscript, .column, .row: throw Self.unbalanced
      }
    }
    return inside.count == 1 ? elements : "<mrow>\(elements)</mrow>"
  }
}

extension String {
  /// Blanks at the ends of a text, which browsers drop inside of formulas.
  fileprivate var keepingBlanks: String {
    var text = self
    if text.hasPrefix(" ") { text = "\u{A0}" + text.dropFirst() }
    if text.hasSuffix(" ") { text = text.dropLast() + "\u{A0}" }
    return text
  }
}
