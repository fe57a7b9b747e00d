import Diagnostics

extension Diagnosis {
  func evaluated() throws {
    guard try commaSeparated({ try expression() }) != nil else { return }
    while try take(.newline) {}
    _ = try at(.endMarker)
  }

  func starExpressions() throws -> Piece? {
    try commaSeparated { try starExpression() }
  }

  /// One item, or a tuple of several.
  func commaSeparated(_ item: () throws -> Piece?) throws -> Piece? {
    let start = here
    guard let items = try separated(item) else { return nil }
    let hasComma = try take(.comma)
    if items.count == 1, !hasComma { return items[0] }
    return piece(.tuple, from: start, items)
  }

  func starExpression() throws -> Piece? {
    if let starred = try attempt({ try starredOperand() }) { return starred }
    return try expression()
  }

  /// `*` and an operand of `|`.
  private func starredOperand() throws -> Piece? {
    let start = here
    guard try take(.star), let value = try bitwiseOr() else { return nil }
    return piece(.starred, from: start, [value])
  }

  /// `*` and any expression, as calls and subscripts take it.
  func starredExpression() throws -> Piece? {
    try attempt {
      let start = here
      guard try take(.star), let value = try expression() else { return nil }
      return piece(.starred, from: start, [value])
    }
  }

  func starNamedExpression() throws -> Piece? {
    if let starred = try attempt({ try starredOperand() }) { return starred }
    return try namedExpression()
  }

  /// Several with commas and perhaps one behind.
  func starNamedExpressions() throws -> [Piece]? {
    guard let items = try separated({ try starNamedExpression() }) else { return nil }
    _ = try take(.comma)
    return items
  }

  /// `name := value`
  private func assignmentExpression() throws -> Piece? {
    try attempt {
      let start = here
      guard try take(.name), try take(.colonEqual), try expression() != nil else { return nil }
      return piece(.named, from: start)
    }
  }

  func namedExpression() throws -> Piece? {
    if let assignment = try assignmentExpression() { return assignment }
    if isExplaining { _ = try invalidNamedExpression() }
    return try expressionWithoutWalrus()
  }

  /// A named expression where its mistakes have other explanations.
  func plainNamedExpression() throws -> Piece? {
    if let assignment = try assignmentExpression() { return assignment }
    return try expressionWithoutWalrus()
  }

  /// An expression that no `:=` follows.
  private func expressionWithoutWalrus() throws -> Piece? {
    try attempt {
      guard let result = try expression(), try !at(.colonEqual) else { return nil }
      return result
    }
  }

  private func invalidNamedExpression() throws -> Piece? {
    try remember(.invalidNamedExpression) {
      let start = index
      if let target = try expression(), try take(.colonEqual), try expression() != nil {
        throw problem("cannot use assignment expressions with \(target.title)", target.span)
      }
      index = start
      if let name = try span(of: .name), try take(.equal), let value = try bitwiseOr(),
        try !at(.equal, .colonEqual)
      {
        throw problem("invalid syntax. Maybe you meant '==' or ':=' instead of '='?", name.union(value.span))
      }
      index = start
      if try !startsUnassignableDisplay(), let target = try bitwiseOr(), try take(.equal),
        try bitwiseOr() != nil, try !at(.equal, .colonEqual)
      {
        throw problem("cannot assign to \(target.title) here. Maybe you meant '==' instead of '='?", target.span)
      }
      return nil
    }
  }

  private func startsUnassignableDisplay() throws -> Bool {
    try sees {
      if try list() != nil { return true }
      if try tuple() != nil { return true }
      if try generator() != nil { return true }
      return try at(.true, .none, .false)
    }
  }

  func yieldExpression() throws -> Piece? {
    try attempt {
      let start = here
      guard try take(.yield) else { return nil }
      let afterYield = index
      if try take(.from), try expression() != nil { return piece(.yield, from: start) }
      index = afterYield
      _ = try starExpressions()
      return piece(.yield, from: start)
    }
  }

  func expression() throws -> Piece? {
    try remember(.expression) {
      try explain { try invalidExpression() }
      try explain { try invalidLegacyExpression() }
      return try plainExpression()
    }
  }

  private func plainExpression() throws -> Piece? {
    let start = here
    let conditional = try attempt { () -> Piece? in
      guard try disjunction() != nil, try take(.if), try disjunction() != nil, try take(.else),
        try expression() != nil
      else { return nil }
      return piece(.conditional, from: start)
    }
    if let conditional { return conditional }
    if let simple = try disjunction() { return simple }
    return try attempt { try lambda() }
  }

  private func expressionWithoutExplanations() throws -> Piece? {
    let wasExplaining = isExplaining
    isExplaining = false
    defer { isExplaining = wasExplaining }
    return try plainExpression()
  }

  private func invalidExpression() throws {
    let start = index
    let mayBeStatement = try sees {
      let isSoftKeyword = try startsSoftKeyword()
      guard try take(.name) else { return false }
      return try at(.string) || isSoftKeyword
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

  /// Whether a name comes that is a soft keyword or, as CPython compares them, the beginning of one.
  private func startsSoftKeyword() throws -> Bool {
    guard try at(.name) else { return false }
    let word = parser.identifierText(tokens[index].span)
    return ["_", "case", "match"].contains { $0.hasPrefix(word) }
  }

  private func isLegacyStatement(_ piece: Piece) -> Bool {
    guard case .name = piece.form else { return false }
    return ["print", "exec"].contains(parser.identifierText(piece.span))
  }

  private func invalidLegacyExpression() throws {
    guard let name = try span(of: .name), try !at(.leftParenthesis), let rest = try starExpressions() else { return }
    guard isLegacyStatement(Piece(form: .name, span: name)) else { return }
    let word = parser.identifierText(name)
    throw problem("Missing parentheses in call to '\(word)'. Did you mean \(word)(...)?", name.union(rest.span))
  }

  private func lambda() throws -> Piece? {
    let start = here
    guard try take(.lambda) else { return nil }
    try parameters(of: .lambda)
    guard try take(.colon), try expression() != nil else { return nil }
    return piece(.lambda, from: start)
  }

  // MARK: Operators

  func disjunction() throws -> Piece? {
    try remember(.disjunction) {
      try operands(joinedBy: .or) { try operands(joinedBy: .and) { try inversion() } }
    }
  }

  private func operands(
    joinedBy sign: Token.Kind, _ operand: () throws -> Piece?
  ) throws -> Piece? {
    let start = here
    guard let items = try separated(by: sign, operand) else { return nil }
    return items.count == 1 ? items[0] : piece(.operation, from: start)
  }

  private func inversion() throws -> Piece? {
    let start = here
    let begin = index
    guard try take(.not) else { return try comparison() }
    guard try nest({ try inversion() }) != nil else {
      index = begin
      return nil
    }
    return piece(.operation, from: start)
  }

  private func comparison() throws -> Piece? {
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

  private func takeComparisonOperator() throws -> Bool {
    if try take(.is) {
      _ = try take(.not)
      return true
    }
    if try take(.not) { return try take(.in) }
    guard try at(.equalEqual, .notEqual, .less, .lessEqual, .greater, .greaterEqual, .in) else { return false }
    index += 1
    return true
  }

  func bitwiseOr() throws -> Piece? {
    try remember(.bitwiseOr) { try binary(above: 0) }
  }

  /// Operands joined by operators that bind tighter than `level`.
  private func binary(above level: Int) throws -> Piece? {
    let start = here
    guard var left = try factor() else { return nil }
    while true {
      _ = try at(.endMarker)
      guard let tightness = tokens[index].kind.operatorTightness, tightness > level else { return left }
      let before = index
      index += 1
      guard try binary(above: tightness) != nil else {
        index = before
        return left
      }
      left = piece(.operation, from: start)
    }
  }

  private func factor() throws -> Piece? {
    let start = here
    let begin = index
    if try at(.plus, .minus, .tilde) {
      index += 1
      guard try nest({ try factor() }) != nil else {
        index = begin
        return nil
      }
      return piece(.operation, from: start)
    }
    guard let base = try awaitable() else { return nil }
    let before = index
    guard try take(.doubleStar), try nest({ try factor() }) != nil else {
      index = before
      return base
    }
    return piece(.operation, from: start)
  }

  private func awaitable() throws -> Piece? {
    let start = here
    let begin = index
    guard try take(.await) else { return try primary() }
    guard try primary() != nil else {
      index = begin
      return nil
    }
    return piece(.await, from: start)
  }
}
