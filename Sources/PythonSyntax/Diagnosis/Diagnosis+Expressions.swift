import Diagnostics

extension Diagnosis {
  mutating func evaluated() throws {
    guard try commaSeparated({ try $0.expression() }) != nil else { return }
    while try take(.newline) {}
    _ = try at(.endMarker)
  }

  mutating func starExpressions() throws -> Piece? {
    try commaSeparated { try $0.starExpression() }
  }

  /// One item, or a tuple of several.
  mutating func commaSeparated(_ item: (inout Diagnosis) throws -> Piece?) throws -> Piece? {
    let start = here
    guard let items = try separated(item) else { return nil }
    let hasComma = try take(.comma)
    if items.count == 1, !hasComma { return items[0] }
    return piece(.tuple, from: start, items)
  }

  mutating func starExpression() throws -> Piece? {
    try remember(.starExpression) { d in
      if let starred = try d.attempt({ try $0.starredOperand() }) { return starred }
      return try d.expression()
    }
  }

  /// `*` and an operand of `|`.
  private mutating func starredOperand() throws -> Piece? {
    let start = here
    guard try take(.star), let value = try bitwiseOr() else { return nil }
    return piece(.starred, from: start, [value])
  }

  /// `*` and any expression, as calls and subscripts take it.
  mutating func starredExpression() throws -> Piece? {
    try attempt { d in
      let start = d.here
      guard try d.take(.star), let value = try d.expression() else { return nil }
      return d.piece(.starred, from: start, [value])
    }
  }

  mutating func starNamedExpression() throws -> Piece? {
    if let starred = try attempt({ try $0.starredOperand() }) { return starred }
    return try namedExpression()
  }

  /// Several with commas and perhaps one behind.
  mutating func starNamedExpressions() throws -> [Piece]? {
    guard let items = try separated({ try $0.starNamedExpression() }) else { return nil }
    _ = try take(.comma)
    return items
  }

  /// `name := value`; behind the sign there is no way back.
  mutating func assignmentExpression() throws -> (piece: Piece?, isCut: Bool) {
    let begin = index
    let start = here
    guard try take(.name), try take(.colonEqual) else {
      index = begin
      return (nil, false)
    }
    guard try expression() != nil else {
      index = begin
      return (nil, true)
    }
    return (piece(.named, from: start), false)
  }

  mutating func namedExpression() throws -> Piece? {
    let assignment = try assignmentExpression()
    if let piece = assignment.piece { return piece }
    if isExplaining { _ = try invalidNamedExpression() }
    return try expressionWithoutWalrus()
  }

  /// An expression that no `:=` follows.
  mutating func expressionWithoutWalrus() throws -> Piece? {
    try attempt { d in
      guard let result = try d.expression(), try !d.at(.colonEqual) else { return nil }
      return result
    }
  }

  private mutating func invalidNamedExpression() throws -> Piece? {
    try remember(.invalidNamedExpression) { d in
      let start = d.index
      if let target = try d.expression(), try d.take(.colonEqual), try d.expression() != nil {
        throw d.problem("cannot use assignment expressions with \(target.title)", target.span)
      }
      d.index = start
      if let name = try d.span(of: .name), try d.take(.equal), let value = try d.bitwiseOr(),
        try !d.at(.equal, .colonEqual)
      {
        throw d.problem("invalid syntax. Maybe you meant '==' or ':=' instead of '='?", name.union(value.span))
      }
      d.index = start
      if try !d.startsUnassignableDisplay(), let target = try d.bitwiseOr(), try d.take(.equal),
        try d.bitwiseOr() != nil, try !d.at(.equal, .colonEqual)
      {
        throw d.problem("cannot assign to \(target.title) here. Maybe you meant '==' instead of '='?", target.span)
      }
      return nil
    }
  }

  private mutating func startsUnassignableDisplay() throws -> Bool {
    try sees { d in
      if try d.list() != nil { return true }
      if try d.tuple() != nil { return true }
      if try d.generator() != nil { return true }
      return try d.at(.true, .none, .false)
    }
  }

  mutating func yieldExpression() throws -> Piece? {
    try attempt { d in
      let start = d.here
      guard try d.take(.yield) else { return nil }
      let afterYield = d.index
      if try d.take(.from), try d.expression() != nil { return d.piece(.yield, from: start) }
      d.index = afterYield
      _ = try d.starExpressions()
      return d.piece(.yield, from: start)
    }
  }

  mutating func expression() throws -> Piece? {
    try remember(.expression) { d in
      try d.explain { try $0.invalidExpression() }
      try d.explain { try $0.invalidLegacyExpression() }
      return try d.plainExpression()
    }
  }

  private mutating func plainExpression() throws -> Piece? {
    let start = here
    let conditional = try attempt { d -> Piece? in
      guard try d.disjunction() != nil, try d.take(.if), try d.disjunction() != nil, try d.take(.else),
        try d.expression() != nil
      else { return nil }
      return d.piece(.conditional, from: start)
    }
    if let conditional { return conditional }
    if let simple = try disjunction() { return simple }
    return try attempt { try $0.lambda() }
  }

  private mutating func expressionWithoutExplanations() throws -> Piece? {
    let wasExplaining = isExplaining
    isExplaining = false
    defer { isExplaining = wasExplaining }
    return try plainExpression()
  }

  private mutating func invalidExpression() throws {
    let start = index
    let mayBeStatement = try sees { d in
      let isSoftKeyword = try d.atWord("_") || d.atWord("case") || d.atWord("match")
      guard try d.take(.name) else { return false }
      return try d.at(.string) || isSoftKeyword
    }
    if !mayBeStatement, let first = try disjunction(), let second = try expressionWithoutExplanations() {
      if !isLegacyStatement(first), tokens[index - 1].depth > 0 {
        throw problem("invalid syntax. Perhaps you forgot a comma?", first.span.union(second.span))
      }
    }
    index = start
    if let value = try disjunction(), try take(.if), let test = try disjunction(), try !at(.else, .colon) {
      throw problem("expected 'else' after 'if' expression", value.span.union(test.span))
    }
  }

  private func isLegacyStatement(_ piece: Piece) -> Bool {
    guard case .name = piece.form else { return false }
    return ["print", "exec"].contains(parser.identifierText(piece.span))
  }

  private mutating func invalidLegacyExpression() throws {
    guard let name = try span(of: .name), try !at(.leftParenthesis), let rest = try starExpressions() else { return }
    guard isLegacyStatement(Piece(form: .name, span: name)) else { return }
    let word = parser.identifierText(name)
    throw problem("Missing parentheses in call to '\(word)'. Did you mean \(word)(...)?", name.union(rest.span))
  }

  private mutating func lambda() throws -> Piece? {
    let start = here
    guard try take(.lambda) else { return nil }
    try parameters(of: .lambda)
    guard try take(.colon), try expression() != nil else { return nil }
    return piece(.lambda, from: start)
  }

  // MARK: Operators

  mutating func disjunction() throws -> Piece? {
    try operands(.disjunction, joinedBy: .or) { try $0.conjunction() }
  }

  private mutating func conjunction() throws -> Piece? {
    try operands(.conjunction, joinedBy: .and) { try $0.inversion() }
  }

  private mutating func operands(
    _ rule: Remembered, joinedBy sign: Token.Kind, _ operand: (inout Diagnosis) throws -> Piece?
  ) throws -> Piece? {
    try remember(rule) { d in
      let start = d.here
      guard let items = try d.separated(by: sign, operand) else { return nil }
      return items.count == 1 ? items[0] : d.piece(.operation, from: start)
    }
  }

  private mutating func inversion() throws -> Piece? {
    try remember(.inversion) { d in
      let start = d.here
      if try d.take(.not) {
        guard try d.inversion() != nil else { return nil }
        return d.piece(.operation, from: start)
      }
      return try d.comparison()
    }
  }

  private mutating func comparison() throws -> Piece? {
    let start = here
    guard let left = try bitwiseOr() else { return nil }
    var startsWithIn: Bool?
    while true {
      let before = index
      let isIn = try at(.in)
      guard try takeComparisonOperator(), try bitwiseOr() != nil else {
        index = before
        break
      }
      if startsWithIn == nil { startsWithIn = isIn }
    }
    guard let startsWithIn else { return left }
    return piece(.comparison(startsWithIn: startsWithIn), from: start, [left])
  }

  private mutating func takeComparisonOperator() throws -> Bool {
    if try take(.is) {
      _ = try take(.not)
      return true
    }
    if try take(.not) { return try take(.in) }
    guard try at(.equalEqual, .notEqual, .less, .lessEqual, .greater, .greaterEqual, .in) else { return false }
    index += 1
    return true
  }

  mutating func bitwiseOr() throws -> Piece? { try binary(0) }

  private static let levels: [(rule: Remembered, signs: [Token.Kind])] = [
    (.bitwiseOr, [.pipe]), (.bitwiseXor, [.caret]), (.bitwiseAnd, [.ampersand]), (.shift, [.leftShift, .rightShift]),
    (.sum, [.plus, .minus]), (.term, [.star, .slash, .doubleSlash, .percent, .at]),
  ]

  private mutating func binary(_ level: Int) throws -> Piece? {
    guard level < Self.levels.count else { return try factor() }
    let (rule, signs) = Self.levels[level]
    return try remember(rule) { d in
      let start = d.here
      guard var left = try d.binary(level + 1) else { return nil }
      while try d.at(oneOf: signs) {
        let before = d.index
        d.index += 1
        guard try d.binary(level + 1) != nil else {
          d.index = before
          break
        }
        left = d.piece(.operation, from: start)
      }
      return left
    }
  }

  private mutating func factor() throws -> Piece? {
    try remember(.factor) { d in
      let start = d.here
      if try d.at(.plus, .minus, .tilde) {
        d.index += 1
        guard try d.factor() != nil else { return nil }
        return d.piece(.operation, from: start)
      }
      guard let base = try d.awaitable() else { return nil }
      let before = d.index
      guard try d.take(.doubleStar), try d.factor() != nil else {
        d.index = before
        return base
      }
      return d.piece(.operation, from: start)
    }
  }

  private mutating func awaitable() throws -> Piece? {
    let start = here
    guard try take(.await) else { return try primary() }
    guard try primary() != nil else { return nil }
    return piece(.await, from: start)
  }
}
